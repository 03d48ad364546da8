/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-formula.h"

G_BEGIN_DECLS

/* The law of one kind of return, compiled: parameters folded to constants,
 * formulas turned into a straight run of operations on registers. It has no
 * loops and no branches, so a damaged or hostile law can be wrong, but can
 * neither hang nor reach anything. */

typedef struct
{
  double wages;          /* USD/year, gross, >= 0 */
  double deferral;       /* USD/year, 401(k) by payroll before tax, 0 to wages */
  double hsa;            /* USD/year, HSA by payroll, 0 to wages - deferral */
  double dependent_care; /* USD/year, dependent-care account by payroll */
  double benefits;       /* USD/year, health account and commuter benefits by payroll */
} RungEarner;

/* What a return knows beside its earners. */
typedef enum
{
  RUNG_DETAIL_MORTGAGE_INTEREST,  /* USD/year, on debt within the federal limit */
  RUNG_DETAIL_OLD_LIMIT_INTEREST, /* USD/year, on debt within the limit before 2018 */
  RUNG_DETAIL_PROPERTY_TAX,       /* USD/year */
  RUNG_DETAIL_CHARITY,            /* USD/year, in cash */
  RUNG_DETAIL_DEPENDENTS,         /* all of them, children included */
  RUNG_DETAIL_CHILDREN,           /* under 17 at the end of the year */
  RUNG_DETAIL_CHILDREN_UNDER_4,
  RUNG_DETAIL_CHILDREN_UNDER_6,
  RUNG_DETAIL_CHILDREN_UNDER_7,
  RUNG_DETAIL_CHILDREN_UNDER_13,
  RUNG_DETAIL_CHILDREN_UNDER_18,
  RUNG_DETAIL_CHILDREN_UNDER_19,
  RUNG_DETAIL_STOCK_INCOME,       /* USD/year, ordinary income of shares without payroll tax */
  RUNG_DETAIL_OTHER_INCOME,       /* USD/year, interest and the like */
  RUNG_DETAIL_SHORT_GAINS,        /* USD/year */
  RUNG_DETAIL_LONG_GAINS,         /* USD/year, >= 0 */
  RUNG_DETAIL_EXCLUDED_GAINS,     /* USD/year, which federal law leaves out and some states do not */
  RUNG_DETAIL_SPREAD,             /* USD/year, incentive stock options exercised and kept, less those sold */
  RUNG_DETAIL_AMT_CREDIT,         /* USD, carried in from earlier years */
  RUNG_N_DETAILS,
} RungDetail;

typedef struct
{
  RungEarner earners[2];  /* the second counts on a joint return only */
  double details[RUNG_N_DETAILS];
} RungHousehold;

typedef struct
{
  double amount[RUNG_N_TAXES];  /* USD/year by RungTax, unrounded */
} RungTaxes;

/* The columns of a block, in this order: an earner, the other, the details. */
typedef enum
{
  RUNG_COLUMN_WAGES,
  RUNG_COLUMN_DEFERRAL,
  RUNG_COLUMN_HSA,
  RUNG_COLUMN_DEPENDENT_CARE,
  RUNG_COLUMN_BENEFITS,
  RUNG_COLUMN_SPOUSE_WAGES,
  RUNG_COLUMN_SPOUSE_DEFERRAL,
  RUNG_COLUMN_SPOUSE_HSA,
  RUNG_COLUMN_SPOUSE_DEPENDENT_CARE,
  RUNG_COLUMN_SPOUSE_BENEFITS,
  RUNG_COLUMN_DETAILS,
  RUNG_N_COLUMNS = RUNG_COLUMN_DETAILS + RUNG_N_DETAILS,
} RungColumn;

G_STATIC_ASSERT (sizeof (RungHousehold) == RUNG_N_COLUMNS * sizeof (double));

/* How much a return may know; the less, the faster it is. */
typedef enum
{
  RUNG_REACH_WAGES,         /* wages, 401(k) and HSA */
  RUNG_REACH_HOUSEHOLD,     /* whatever costs and people there are */
  RUNG_REACH_ALL,           /* income beside wages too */
  RUNG_N_REACHES,
} RungReach;

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

/* An input of formulas. */
typedef struct
{
  const char *name;
  const char *title;          /* N_() */
  RungColumn column;          /* of the return, or of the first earner */
  gboolean per_person;
} RungTaxInput;

typedef struct _RungTaxProgram RungTaxProgram;

RungTaxProgram     *rung_tax_program_new        (const RungTaxReturn  *about,
                                                 GError              **error);
void                rung_tax_program_free       (RungTaxProgram       *self);
guint               rung_tax_program_get_size   (const RungTaxProgram *self);
void                rung_tax_program_run        (const RungTaxProgram *self,
                                                 const RungHousehold  *household,
                                                 RungTaxes            *taxes);
double              rung_tax_program_get_value  (const RungTaxProgram *self,
                                                 const RungHousehold  *household,
                                                 const char           *step);
void                rung_tax_program_run_block  (const RungTaxProgram *self,
                                                 gsize                 n,
                                                 const double *const   columns[RUNG_N_COLUMNS],
                                                 double *const         results[RUNG_N_TAXES]);
void                rung_tax_program_explain    (const RungTaxProgram *self,
                                                 const RungHousehold  *household,
                                                 RungTax               tax,
                                                 const char           *about,
                                                 RungTaxes            *taxes,
                                                 RungLedger           *ledger);
RungStatus          rung_tax_program_get_status (const RungTaxProgram *self);
double              rung_taxes_get_sum          (const RungTaxes      *taxes);
const RungTaxInput *rung_tax_input_find         (const char           *name);
RungReach           rung_household_get_reach    (const RungHousehold  *household);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungTaxProgram, rung_tax_program_free)

G_END_DECLS
