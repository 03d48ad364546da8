/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cents.h"

#include <math.h>

/**
 * rung_cents_round:
 * @amount: USD
 *
 * Twelve twelfths of a salary are not the salary in doubles, and a hair more
 * than a threshold of the law is on its other side. So amounts are whole cents
 * where the law reads them and where a figure leaves the program.
 *
 * Returns: @amount in whole cents, half a cent away from zero, USD; never a negative zero
 */
double
rung_cents_round (double amount)
{
  return round (amount * 100.0) / 100.0 + 0.0;
}
