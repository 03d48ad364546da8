/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "rung-offer-records.h"
#include "rung-plan-records.h"

G_BEGIN_DECLS

/* What a person types in, as structs. Each member is a row of the table of the
 * same name in rung-inputs.h, which gives unit, range and default. Money is in
 * whole US dollars, a price in cents, a percentage in basis points. */

typedef struct
{
  char *level;
  gint64 years;
  char *education;
  char *specialization;
  char *skills;
  char *place;
  char *industry;
  gint64 current_base;
  char *filing_status;
  gint64 deferral;
  char *deferral_kind;
  gint64 hsa;
  gint64 monthly_rent, monthly_budget;
  gint64 born;
  gint64 spouse_wages, spouse_deferral, spouse_hsa;
  char *children;           /* years of birth, joined by "," */
  gint64 dependents;        /* beside the children */
  gint64 mortgage_interest, mortgage_balance, property_tax, charity;
  gint64 dependent_care, health_fsa, commuter;
  gint64 after_tax_deferral;
  gint64 other_income, long_term_gains;
} RungProfileInputs;

typedef struct
{
  gint64 horizon;
  gint64 first_tax_year;
  gint64 inflation;
  gint64 brackets_rise;
  gint64 pay_adjustment;
  gint64 published_only;
  gint64 discount_rate;
  gint64 waiting_rate;
  gint64 market_share;
  gint64 futures;
  gint64 seed;
  gint64 ask_base, ask_bonus, ask_sign_on, ask_grant;
  gint64 weight_learning, weight_people, weight_mission;
  gint64 weight_balance, weight_stability, weight_place;
} RungAssumptionInputs;

G_END_DECLS
