/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-household.h"

G_BEGIN_DECLS

/* What formulas of the law know of a household. */

/* An input of formulas. */
typedef struct
{
  const char *name;
  const char *title;          /* N_() */
  RungColumn column;          /* of the return, or of the first earner */
  gboolean per_person;
} RungTaxInput;

const RungTaxInput *rung_tax_input_find (const char *name);

G_END_DECLS
