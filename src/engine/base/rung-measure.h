/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The measures of an offer in a year. Sums are made of their signed parts, see
 * rung_measure_get_parts(): gross is the sum of the kinds of pay; taxes the sum of
 * the taxes; take-home, which is cash, is gross less taxes less what is saved or
 * still held; real is take-home plus savings less living cost. */
typedef enum
{
  RUNG_MEASURE_BASE,
  RUNG_MEASURE_BONUS,
  RUNG_MEASURE_MATCH,
  RUNG_MEASURE_BENEFITS,    /* HSA money and perks less the health premium */
  RUNG_MEASURE_SIGN_ON,
  RUNG_MEASURE_RELOCATION,
  RUNG_MEASURE_PAYMENTS,
  RUNG_MEASURE_GRANT,
  RUNG_MEASURE_REFRESHERS,
  RUNG_MEASURE_GRANTS,      /* further ones whose shares can be sold */
  RUNG_MEASURE_ESPP,
  RUNG_MEASURE_PRIVATE,     /* counted by outcomes and odds */
  RUNG_MEASURE_GROSS,
  RUNG_MEASURE_FEDERAL_INCOME_TAX,
  RUNG_MEASURE_SOCIAL_SECURITY,
  RUNG_MEASURE_MEDICARE,
  RUNG_MEASURE_STATE_INCOME_TAX,
  RUNG_MEASURE_STATE_PAYROLL_TAX,
  RUNG_MEASURE_LOCAL_TAX,
  RUNG_MEASURE_CAPITAL_TAX, /* on exercised options and gains */
  RUNG_MEASURE_HELD_TAX,    /* expected on shares still held at the end */
  RUNG_MEASURE_TAXES,
  RUNG_MEASURE_APRIL,       /* part of the taxes: owed less withheld */
  RUNG_MEASURE_SAVED,
  RUNG_MEASURE_TAKE_HOME,
  RUNG_MEASURE_SAVINGS,     /* what was saved or is held is still the person's */
  RUNG_MEASURE_LIVING_COST,
  RUNG_MEASURE_REAL,
  RUNG_MEASURE_CLAWBACK,    /* beside: one-time money that is owed back by whoever leaves early */
  RUNG_MEASURE_GUARANTEED,  /* beside: cash that depends on nothing, not even on staying */
  RUNG_MEASURE_CLAIMED,     /* beside: private shares at the value the company names */
  RUNG_N_MEASURES,
} RungMeasure;

#define RUNG_N_PAY_KINDS RUNG_MEASURE_GROSS

typedef enum
{
  RUNG_ROLE_PART,           /* adds to a subtotal */
  RUNG_ROLE_COST,           /* takes away from a subtotal */
  RUNG_ROLE_SUBTOTAL,
  RUNG_ROLE_MEMO,           /* taken away or said beside, but nothing to be best at */
  RUNG_ROLE_BESIDE,         /* a gain said beside, in no sum */
} RungMeasureRole;

typedef struct
{
  const char *id;           /* snake_case, as scripts read it */
  const char *title;        /* N_() */
  const char *group;        /* N_() */
  const char *help;         /* N_() (nullable): a sentence, where the title alone does not say it */
  RungMeasureRole role;
} RungMeasureInfo;

/* A term of a sum. */
typedef struct
{
  RungMeasure measure;
  int sign;                 /* 1 or -1 */
} RungMeasurePart;

const RungMeasureInfo *rung_measure_get_info  (RungMeasure measure);
RungMeasure            rung_measure_find      (const char *id);
double                 rung_measure_get_sign  (RungMeasure measure);
const RungMeasurePart *rung_measure_get_parts (RungMeasure measure,
                                               guint      *n_parts);

G_END_DECLS
