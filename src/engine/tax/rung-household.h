/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

G_BEGIN_DECLS

/* A household as a return sees it: what its people earn and pay, checked, and the
 * limits of the law on what they set aside. */

typedef struct
{
  double wages;          /* USD/year, gross, >= 0 */
  double deferral;       /* USD/year, 401(k) by payroll before tax, 0 to wages */
  double hsa;            /* USD/year, HSA by payroll, 0 to wages - deferral */
  double dependent_care; /* USD/year, dependent-care account by payroll */
  double benefits;       /* USD/year, health account and commuter benefits by payroll */
} RungEarner;

/* Facts of a return beside its earners. */
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
  RUNG_DETAIL_SHORT_GAINS,        /* USD/year, a loss below 0 */
  RUNG_DETAIL_LONG_GAINS,         /* USD/year, a loss below 0 */
  RUNG_DETAIL_SMALL_BUSINESS,     /* USD/year of long-term gains: stock left out in part */
  RUNG_DETAIL_EXCLUDED_GAINS,     /* USD/year, left out by federal law, not by some states */
  RUNG_DETAIL_SPREAD,             /* USD/year, ISO exercised and kept, less those sold */
  RUNG_DETAIL_AMT_CREDIT,         /* USD, carried in from earlier years */
  RUNG_DETAIL_SHORT_LOSS,         /* USD, >= 0, likewise */
  RUNG_DETAIL_LONG_LOSS,          /* USD, >= 0, likewise */
  /* USD/year, >= 0: what a loss that is only possible lowers income by, by its odds. */
  RUNG_DETAIL_LIKELY_LOSS,
  RUNG_N_DETAILS,
} RungDetail;

typedef struct
{
  RungEarner earners[2];  /* the second counts on a joint return only */
  double details[RUNG_N_DETAILS];
} RungHousehold;

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

gboolean rung_household_check              (const RungTables    *tables,
                                            const RungHousehold *household,
                                            RungFilingStatus     status,
                                            int                  year,
                                            int                  birth_year,
                                            GError             **error);
void     rung_household_limit_care         (RungHousehold       *household,
                                            const RungTables    *tables,
                                            RungFilingStatus     status,
                                            int                  year);
double   rung_household_get_care_limit     (const RungTables    *tables,
                                            RungFilingStatus     status,
                                            int                  year,
                                            double               wages,
                                            double               spouse_wages);
double   rung_household_get_deferral_limit (const RungTables    *tables,
                                            int                  year,
                                            int                  birth_year);
double   rung_household_get_hsa_limit      (const RungTables    *tables,
                                            int                  year,
                                            int                  birth_year);

RungReach rung_household_get_reach (const RungHousehold *household);

RungColumn rung_column_get_spouse (RungColumn own);
RungColumn rung_detail_get_column (RungDetail detail);

G_END_DECLS
