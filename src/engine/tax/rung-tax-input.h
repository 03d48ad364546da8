/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-household.h"

G_BEGIN_DECLS

/* The facts about a household that formulas of the law may use. */

/* An input of formulas. */
typedef struct
{
  const char *name;
  const char *title;          /* N_() */
  gboolean per_person;
  RungColumn column;          /* of the first earner, where it is per person */
  RungDetail detail;          /* otherwise */
} RungTaxInput;

const RungTaxInput *rung_tax_input_find       (const char         *name);
RungColumn          rung_tax_input_get_column (const RungTaxInput *self);

G_END_DECLS
