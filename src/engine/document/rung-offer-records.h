/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a person types in about an offer; see rung-records.h. */

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

G_END_DECLS
