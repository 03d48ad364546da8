/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-household.h"

G_BEGIN_DECLS

/* Whose return it is and where they live and work. */

typedef enum
{
  RUNG_DEDUCTION_BETTER,
  RUNG_DEDUCTION_STANDARD,
  RUNG_DEDUCTION_ITEMIZED,
  RUNG_N_DEDUCTIONS,
} RungDeduction;

typedef struct
{
  const RungTaxLaw *state;    /* (nullable) */
  const RungTaxLaw *locality; /* (nullable) */
} RungTaxPlace;

/* Whose return it is: what a program is compiled for. */
typedef struct
{
  const RungTaxLaw *federal;
  RungTaxPlace home;
  RungTaxPlace work[2];     /* of each earner; without a state they work where they live */
  int year;
  RungFilingStatus status;
  RungDeduction deduction;
  RungReach reach;
  gboolean is_untold;       /* nothing will be explained: only what the taxes rest on is kept */
  double inflation;         /* a year, by which indexed amounts rise after the last year held */
} RungTaxReturn;

gboolean rung_tax_return_init (RungTaxReturn    *self,
                               const RungTables *tables,
                               const char       *home,
                               int               year,
                               RungFilingStatus  status,
                               GError          **error);
gboolean rung_tax_place_find  (RungTaxPlace     *self,
                               const RungTables *tables,
                               const char       *place,
                               GError          **error);

G_END_DECLS
