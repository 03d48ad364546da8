/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-document.h"
#include "rung-withholding.h"

G_BEGIN_DECLS

#define RUNG_MAX_YEARS 10
#define RUNG_MAX_MONTHS (12 * RUNG_MAX_YEARS)

/* The measures of an offer in a year. These laws hold: gross is the sum of the
 * seven kinds of pay; taxes the sum of the six taxes; take-home is gross less
 * taxes less saved; real is take-home plus savings less living cost. What is due
 * in April is a part of the taxes and in no sum. */
typedef enum
{
  RUNG_MEASURE_BASE,
  RUNG_MEASURE_BONUS,
  RUNG_MEASURE_MATCH,
  RUNG_MEASURE_SIGN_ON,
  RUNG_MEASURE_RELOCATION,
  RUNG_MEASURE_GRANT,
  RUNG_MEASURE_REFRESHERS,
  RUNG_MEASURE_GROSS,
  RUNG_MEASURE_FEDERAL_INCOME_TAX,
  RUNG_MEASURE_SOCIAL_SECURITY,
  RUNG_MEASURE_MEDICARE,
  RUNG_MEASURE_STATE_INCOME_TAX,
  RUNG_MEASURE_STATE_PAYROLL_TAX,
  RUNG_MEASURE_LOCAL_TAX,
  RUNG_MEASURE_TAXES,
  RUNG_MEASURE_APRIL,       /* part of the taxes: owed less withheld */
  RUNG_MEASURE_SAVED,
  RUNG_MEASURE_TAKE_HOME,
  RUNG_MEASURE_SAVINGS,     /* what was saved is still the person's */
  RUNG_MEASURE_LIVING_COST,
  RUNG_MEASURE_REAL,
  RUNG_N_MEASURES,
} RungMeasure;

#define RUNG_N_PAY_KINDS RUNG_MEASURE_GROSS

typedef enum
{
  RUNG_ROLE_PART,           /* adds to a subtotal */
  RUNG_ROLE_COST,           /* takes away from a subtotal */
  RUNG_ROLE_SUBTOTAL,
  RUNG_ROLE_MEMO,           /* taken away or said beside, but nothing to be best at */
} RungMeasureRole;

typedef struct
{
  const char *id;           /* snake_case, as scripts read it */
  const char *title;        /* N_() */
  const char *group;        /* N_() */
  RungMeasureRole role;
} RungMeasureInfo;

/* What a person should know beside the figures; flags. */
typedef enum
{
  RUNG_NOTE_STATE_TAX_MISSING = 1 << 0,  /* no law held for the state of the place */
  RUNG_NOTE_NO_TAX_PLACE = 1 << 1,       /* the place names no state */
  RUNG_NOTE_LATER_LAW = 1 << 2,          /* years after the last law held */
  RUNG_NOTE_PROJECTED_LAW = 1 << 3,      /* figures of the law carried, projected or assumed */
  RUNG_NOTE_NO_PRICES = 1 << 4,          /* no price level for the place */
  RUNG_NOTE_DEFERRAL_CUT = 1 << 5,       /* 401(k) and HSA above the limit or pay */
  RUNG_NOTE_WORK_ELSEWHERE = 1 << 6,     /* work in another state than home */
} RungNote;

typedef struct
{
  guint n_years;
  guint notes;                                    /* RungNote */
  double amount[RUNG_N_MEASURES][RUNG_MAX_YEARS]; /* USD, by measure and year */
} RungProjection;

/* Pay by month: month 0 is the first month of the job. */
typedef struct
{
  guint n_months;
  double amount[RUNG_N_PAY_KINDS][RUNG_MAX_MONTHS]; /* USD */
} RungFlows;

typedef enum
{
  RUNG_LIVING_BY_PRICES,    /* pay restated at average US prices */
  RUNG_LIVING_BY_BUDGET,    /* pay less a budget */
} RungLiving;

typedef struct
{
  const RungTables *tables;
  RungTaxCache *cache;
  const RungDocument *document;
  RungLiving living;        /* one for all offers compared, or they would not compare */
} RungContext;

const RungMeasureInfo *rung_measure_get_info       (RungMeasure            measure);
double                 rung_measure_get_sign       (RungMeasure            measure);
void                   rung_context_init           (RungContext           *self,
                                                    const RungTables      *tables,
                                                    RungTaxCache          *cache,
                                                    const RungDocument    *document);
const char            *rung_offer_get_law          (const RungTables      *tables,
                                                    const RungOfferInputs *offer,
                                                    guint                 *notes);
RungJobTax             rung_projection_get_job_tax (const RungContext     *context,
                                                    const RungOfferInputs *offer,
                                                    guint                  year,
                                                    guint                 *notes);
RungEarner             rung_projection_get_job     (const RungContext     *context,
                                                    const RungProjection  *projection,
                                                    guint                  year,
                                                    guint                 *notes);
RungPayParts           rung_projection_get_parts   (const RungProjection  *projection,
                                                    guint                  year);
void                   rung_flows_compute          (const RungContext     *context,
                                                    const RungOfferInputs *offer,
                                                    RungFlows             *flows);
void                   rung_projection_compute     (const RungContext     *context,
                                                    const RungOfferInputs *offer,
                                                    RungProjection        *projection);
void                   rung_projection_explain     (const RungContext     *context,
                                                    const RungOfferInputs *offer,
                                                    RungMeasure            measure,
                                                    guint                  year,
                                                    RungLedger            *ledger);
void                   rung_explain_years          (const RungProjection  *projection,
                                                    RungMeasure            measure,
                                                    gboolean               is_average,
                                                    RungLedger            *ledger);

G_END_DECLS
