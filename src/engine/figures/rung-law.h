/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-ledger.h"
#include "engine/base/rung-measure.h"
#include "engine/base/rung-source.h"

#include "rung-filing-status.h"

G_BEGIN_DECLS

/* The law of a nation, a state or a locality: its figures by year and the steps
 * of its returns. */

#define RUNG_FEDERAL_LAW "us"

typedef struct
{
  guint n_rows;
  const double *from;       /* rising */
  const double *number;
} RungScale;

typedef struct
{
  int year;
  RungStatus status;
  gboolean is_table;
  double number[RUNG_N_FILING_STATUSES];
  RungScale rows[RUNG_N_FILING_STATUSES];
  const RungSource *source;
} RungParameterValue;

typedef struct
{
  const char *id;
  const char *title;
  const char *unit;
  /* By rising year; a year that is left out has the value before it. */
  const RungParameterValue *values;
  guint n_values;
  double index_step;        /* what an indexed amount is rounded to, 0 where it is not indexed */
  gboolean is_index_down;   /* rounded down, otherwise to the nearest */
} RungParameter;

typedef enum
{
  RUNG_TAX_NONE = -1,
  RUNG_TAX_FEDERAL_INCOME,
  RUNG_TAX_SOCIAL_SECURITY,
  RUNG_TAX_MEDICARE,
  RUNG_TAX_STATE_INCOME,
  RUNG_TAX_STATE_PAYROLL,
  RUNG_TAX_LOCAL,
  RUNG_TAX_CAPITAL,         /* on gains, and the minimum tax on options kept */
  RUNG_N_TAXES,
} RungTax;

typedef struct
{
  const char *id;
  const char *title;
  const char *formula;
  const char *unit;
  RungTax adds_to;
  gboolean per_person;
  gboolean is_deductible;   /* counts as state and local tax on a federal return */
  gboolean is_work_only;    /* of a locality: falls only where the work is done */
  int from_year;            /* 0 = always */
  int to_year;              /* 0 = still */
  const RungSource *source; /* (nullable) */
} RungLawStep;

typedef enum
{
  RUNG_SCOPE_FEDERAL,
  RUNG_SCOPE_STATE,
  RUNG_SCOPE_LOCAL,
  RUNG_N_SCOPES,
} RungScope;

/* Whether days worked from home count as days where the employer is. */
typedef enum
{
  RUNG_CONVENIENCE_NONE,
  RUNG_CONVENIENCE_FULL,
  RUNG_CONVENIENCE_MUTUAL,  /* of residents of states with such a rule only */
  RUNG_CONVENIENCE_MANAGERS,
  RUNG_N_CONVENIENCES,
} RungConvenience;

typedef struct
{
  const char *id;
  const char *title;
  const char *parent;       /* (nullable) state of a locality */
  RungScope scope;
  int first_year;
  int last_year;
  const RungParameter *parameters;
  guint n_parameters;
  const RungLawStep *steps;
  guint n_steps;
  const RungLawStep *nonresident_steps; /* of people who only work there */
  guint n_nonresident_steps;
  const char *const *reciprocity; /* (nullable): states whose residents' wages it does not tax */
  RungConvenience convenience;
  gboolean credits_city_tax; /* a state: taxes of other states' cities too */
  gboolean credits_against_local; /* a state: what its own tax leaves of the credit */
  gboolean credits_work_tax; /* a locality: the tax of the city of work is taken off */
  gboolean credits_as_nonresident; /* a locality: no more than people pay who only work there */
} RungTaxLaw;

const char *rung_tax_get_id        (RungTax           tax);
RungMeasure rung_tax_get_measure   (RungTax           tax);
gboolean    rung_law_is_reciprocal (const RungTaxLaw *work,
                                    const RungTaxLaw *home);

G_END_DECLS
