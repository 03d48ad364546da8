/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

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
  gint64 monthly_budget;
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
  gint64 discount_rate;
  gint64 waiting_rate;
  gint64 market_share;
  gint64 futures;
  gint64 seed;
  gint64 ask_base, ask_bonus, ask_sign_on, ask_grant;
  gint64 weight_learning, weight_people, weight_mission, weight_balance, weight_stability, weight_place;
} RungAssumptionInputs;

typedef struct
{
  char *title;
  char *kind;
  gint64 value, units, price, strike, fair_value;
  gint64 granted;
  char *schedule;
  char *tranches;
  gint64 cliff;
  char *rounding;
  char *trigger;
  char *acceleration;
  gint64 accelerated;
  char *exercise;
  gint64 window;
  gint64 lock, cap;
  gint64 small_business;
} RungGrantInputs;

typedef struct
{
  char *title;
  gint64 amount, month, instalments, every;
  char *clawback;
  gint64 clawback_months;
} RungPaymentInputs;

typedef struct
{
  char *title;
  gint64 month, percent, base_pay, bonus;
} RungRaiseInputs;

typedef struct
{
  gint64 year, amount, low, high;
} RungRefresherInputs;

typedef struct
{
  char *title, *industry, *role;
  char *in_hand, *deadline;
  gint64 base_pay, raise;
  gint64 bonus, bonus_amount, bonus_payout, bonus_low, bonus_high;
  GPtrArray *raises;        /* RungItem of RungRaiseInputs */
  gint64 sign_on, sign_on_year_2, relocation;
  char *clawback;
  gint64 clawback_months;
  char *clawback_of;
  GPtrArray *payments;      /* RungItem of RungPaymentInputs */
  gint64 grant;
  char *schedule;
  char *company_kind;
  gint64 share_growth, volatility;
  gint64 refresher, refresher_low, refresher_high;
  char *refresher_schedule;
  gint64 refresher_first_year;
  GPtrArray *refreshers;    /* RungItem of RungRefresherInputs */
  GPtrArray *grants;        /* RungItem of RungGrantInputs */
  char *trigger;
  gint64 last_valuation, preferences, preference_multiple;
  char *preference_kind;
  gint64 participation_cap;
  gint64 diluted_shares, ownership;
  char *last_round;
  gint64 rounds_ahead, exit_years;
  gint64 odds_half, odds_same, odds_three, odds_ten;
  gint64 match_rate, match_limit, match_rate_2, match_limit_2, match_cap;
  char *match_vesting;
  gint64 match_years;
  gint64 hsa_money, health_premium, perks, paid_days;
  gint64 espp_share, espp_discount, espp_months, espp_look_back;
  char *place, *tax_place, *work_place;
  gint64 remote_days, monthly_budget;
  gint64 learning, people, mission, balance, stability, location;
  char *notes;
} RungOfferInputs;

/* Something that happens on a path; which members count follows from the kind. */
typedef struct
{
  char *kind, *day;
  char *level, *track_step, *study, *place, *industry, *specialization, *skills;
  gint64 months, pay_kept, if_finished;
} RungEventInputs;

typedef struct
{
  char *title;
  GPtrArray *events;        /* RungItem of RungEventInputs */
} RungPathInputs;

/* A person's own figures for a course of study, in the place of the published ones. */
typedef struct
{
  char *study;
  gint64 tuition, months, pay_kept, stipend, finish, gain, gain_doubt, claim;
} RungStudyInputs;

/* What a person says of a step of the roadmap. */
typedef struct
{
  char *step, *state, *started, *finished, *note;
} RungStepInputs;

typedef struct
{
  char *start;
  gint64 age, years, own_pay, growth, inflation, hours;
  GPtrArray *paths;         /* RungItem of RungPathInputs */
  GPtrArray *studies;       /* RungItem of RungStudyInputs */
  GPtrArray *steps;         /* RungItem of RungStepInputs */
} RungPlanInputs;

G_END_DECLS
