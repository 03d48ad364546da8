/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-input-rows.h"
#include "rung-inputs.h"

#define OPTIONS .when = "kind", .when_is = "iso,nso"
#define PRICE_MAX 100000000

/* A further grant of an offer. */
static const RungInput grant_inputs[] = {
  { .id = "title", .kind = RUNG_KIND_TEXT, FIELD (RungGrantInputs, title),
    .feeds = RUNG_FEEDS_DISPLAY,
    .maximum = 80, .initial_text = "", .essential = TRUE,
    .group = N_("Grant"), .label = N_("N_ame"), .unit = "",
    .help = N_("What you call this grant.") },
  { .id = "kind", .kind = RUNG_KIND_CHOICE, FIELD (RungGrantInputs, kind),
    .feeds = RUNG_FEEDS_OFFERS,
    .maximum = 64, .initial_text = "rsu", .choices = RUNG_CHOICES_GRANT_KINDS, .essential = TRUE,
    .group = N_("Grant"), .label = N_("_Kind"), .unit = "",
    .help = N_("Restricted stock gives you shares. Options give you the right to buy shares. A "
               "fixed dollar grant buys new shares each year. Profit units pay you part of a "
               "company’s gains.") },
  { .id = "value", .kind = RUNG_KIND_MONEY, FIELD (RungGrantInputs, value),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0, .essential = TRUE,
    .when = "kind", .when_is = "rsu,yearly,profit-units",
    .group = N_("Grant"), .label = N_("_Value"), .unit = N_("at grant"),
    .help = N_("In dollars on the day of the grant. For fixed dollars a year, the amount of each "
               "year. Leave 0 to enter the number of shares instead.") },
  { .id = "units", .kind = RUNG_KIND_NUMBER, FIELD (RungGrantInputs, units),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 1000000000, .initial = 0, .essential = TRUE,
    .when = "kind", .when_is = "rsu,iso,nso",
    .group = N_("Grant"), .label = N_("N_umber"), .unit = N_("shares"),
    .help = N_("How many shares or options. Leave 0 for a grant in dollars: Rung divides it by the "
               "price and rounds up.") },
  { .id = "price", .kind = RUNG_KIND_PRICE, FIELD (RungGrantInputs, price),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = PRICE_MAX, .initial = 0, .essential = TRUE,
    .group = N_("Grant"), .label = N_("Share _price"), .unit = N_("at grant"),
    .when = "kind", .when_is = "rsu,iso,nso",
    .help = N_("For a public company, the market price. For a private company, what the last round "
               "paid. With 0, Rung divides the last valuation by all shares, if you entered "
               "both.") },
  { .id = "strike", .kind = RUNG_KIND_PRICE, FIELD (RungGrantInputs, strike),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = PRICE_MAX, .initial = 0, .usual = 100, .essential = TRUE, OPTIONS,
    .group = N_("Grant"), .label = N_("_Strike"), .unit = N_("a share"), .term = "strike",
    .help = N_("What you pay for a share when you exercise.") },
  { .id = "fair-value", .kind = RUNG_KIND_PRICE, FIELD (RungGrantInputs, fair_value),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = PRICE_MAX, .initial = 0, .usual = 100, OPTIONS,
    .group = N_("Grant"), .label = N_("_Fair value now"), .unit = N_("a share"), .term = "spread",
    .help = N_("The appraised value of a common share (409A). Its spread over the strike is taxed "
               "when you exercise. With 0, Rung uses the strike.") },
  { .id = "exercise", .kind = RUNG_KIND_CHOICE, FIELD (RungGrantInputs, exercise),
    .feeds = RUNG_FEEDS_OFFERS,
    .maximum = 64, .initial_text = "at-sale", .choices = RUNG_CHOICES_EXERCISES, OPTIONS,
    .group = N_("Grant"), .label = N_("_Exercise"), .unit = "",
    .help = N_("When you buy the shares. Early exercise needs an 83(b) election within 30 days.") },
  { .id = "window", .kind = RUNG_KIND_NUMBER, FIELD (RungGrantInputs, window),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 120, .initial = 3, OPTIONS,
    .group = N_("Grant"), .label = N_("_Window after leaving"), .unit = N_("months"),
    .help = N_("How many months you have to exercise vested options after you leave. 3 is usual. "
               "No figure depends on it; “If you leave” shows what it costs to keep the options. "
               "By law an ISO is taxed as an NSO 3 months after you leave; that is not counted.") },
  { .id = "small-business", .kind = RUNG_KIND_FLAG, FIELD (RungGrantInputs, small_business),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 1, .initial = 0, .when = "kind", .when_is = "rsu,iso,nso",
    .group = N_("Grant"), .label = N_("S_mall business stock"), .unit = "",
    .help = N_("Shares of a US company that was small when it issued them (section 1202). If you "
               "hold them for years, some or all of the gain is free of federal tax, up to a limit "
               "for each company. A few states tax it anyway. Ask the company whether its shares "
               "qualify.") },
  { .id = "lock", .kind = RUNG_KIND_NUMBER, FIELD (RungGrantInputs, lock),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 120, .initial = 24, .when = "kind", .when_is = "profit-units",
    .group = N_("Grant"), .label = N_("_Locked after vesting"), .unit = N_("months"),
    .help = N_("Months after vesting before you can sell units to the company or in a tender "
               "offer. 24 has been reported.") },
  { .id = "cap", .kind = RUNG_KIND_PERCENT, FIELD (RungGrantInputs, cap),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 10000000, .initial = 100000, .when = "kind", .when_is = "profit-units",
    .group = N_("Grant"), .label = N_("_Capped at"), .unit = N_("% of the value"),
    .help = N_("The most a unit can pay, as a percentage of its value at the grant. 1,000% has "
               "been reported.") },
  { .id = "granted", .kind = RUNG_KIND_NUMBER, FIELD (RungGrantInputs, granted),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 119, .initial = 0,
    .group = N_("Vesting"), .label = N_("_Granted after"), .unit = N_("months"),
    .help = N_("Months from the first day to the grant.") },
  { .id = "schedule", .kind = RUNG_KIND_CHOICE, FIELD (RungGrantInputs, schedule),
    .feeds = RUNG_FEEDS_OFFERS,
    .maximum = 64, .initial_text = "standard-quarterly", .choices = RUNG_CHOICES_SCHEDULES,
    .essential = TRUE,
    .when = "kind", .when_is = "rsu,iso,nso,profit-units",
    .group = N_("Vesting"), .label = N_("Vesting sche_dule"), .unit = "", .term = "vest",
    .help = N_("How the grant becomes yours over time.") },
  { .id = "tranches", .kind = RUNG_KIND_TRANCHES, FIELD (RungGrantInputs, tranches),
    .feeds = RUNG_FEEDS_OFFERS,
    .maximum = 2000, .initial_text = "", .when = "kind", .when_is = "rsu,iso,nso,profit-units",
    .group = N_("Vesting"), .label = N_("_Custom schedule"), .unit = "",
    .help = N_("Month and percent of each vest, such as 12: 25, 24: 25, 36: 50, or a run such as "
               "36 x 1: 75, which is 75% in 36 monthly parts. It replaces the schedule above.") },
  { .id = "cliff", .kind = RUNG_KIND_NUMBER, FIELD (RungGrantInputs, cliff),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 60, .initial = 0,
    .group = N_("Vesting"), .label = N_("Cl_iff"), .unit = N_("months"), .term = "cliff",
    .help = N_("Nothing vests before this month. Then everything that would have vested so far "
               "vests at once.") },
  { .id = "rounding", .kind = RUNG_KIND_CHOICE, FIELD (RungGrantInputs, rounding),
    .feeds = RUNG_FEEDS_OFFERS,
    .maximum = 64, .initial_text = "cumulative-rounding", .choices = RUNG_CHOICES_ROUNDINGS,
    .when = "kind", .when_is = "rsu,iso,nso",
    .group = N_("Vesting"), .label = N_("Whole s_hares"), .unit = "",
    .help = N_("How shares vest if they do not divide evenly.") },
  { .id = "trigger", .kind = RUNG_KIND_CHOICE, FIELD (RungGrantInputs, trigger),
    .feeds = RUNG_FEEDS_OFFERS,
    .maximum = 64, .initial_text = "", .choices = RUNG_CHOICES_TRIGGERS, .optional = TRUE,
    .when = "kind", .when_is = "rsu", .none = N_("As the first grant"),
    .group = N_("Vesting"), .label = N_("Shares are you_rs"), .unit = "", .term = "double-trigger",
    .help = N_("At a private company. Double trigger: after time and a sale. Single trigger: when "
               "they vest.") },
  { .id = "acceleration", .kind = RUNG_KIND_CHOICE, FIELD (RungGrantInputs, acceleration),
    .feeds = RUNG_FEEDS_OFFERS,
    .maximum = 64, .initial_text = "none", .choices = RUNG_CHOICES_ACCELERATIONS,
    .when = "kind", .when_is = "rsu,iso,nso",
    .group = N_("Vesting"), .label = N_("If the compan_y is sold"), .unit = "",
    .help = N_("Single trigger: unvested shares vest at a sale. Double trigger: only if you are "
               "let go after it; that is not counted.") },
  { .id = "accelerated", .kind = RUNG_KIND_PERCENT, FIELD (RungGrantInputs, accelerated),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 10000, .initial = 10000, .when = "acceleration",
    .when_is = "single,double",
    .group = N_("Vesting"), .label = N_("Part _that vests then"), .unit = N_("% of the rest"),
    .help = N_("How much of the unvested shares vests at the sale.") },
};

static const RungInput payment_inputs[] = {
  { .id = "title", .kind = RUNG_KIND_TEXT, FIELD (RungPaymentInputs, title),
    .feeds = RUNG_FEEDS_DISPLAY,
    .maximum = 80, .initial_text = "", .essential = TRUE,
    .group = N_("Payment"), .label = N_("N_ame"), .unit = "",
    .help = N_("What the money is for.") },
  { .id = "amount", .kind = RUNG_KIND_MONEY, FIELD (RungPaymentInputs, amount),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0, .essential = TRUE,
    .group = N_("Payment"), .label = N_("Am_ount"), .unit = N_("total"),
    .help = N_("All installments together, before tax.") },
  { .id = "month", .kind = RUNG_KIND_NUMBER, FIELD (RungPaymentInputs, month),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 1, .maximum = 120, .initial = 1, .essential = TRUE,
    .group = N_("Payment"), .label = N_("_First paid in"), .unit = N_("month"),
    .help = N_("Month of the job in which the first installment is paid.") },
  { .id = "instalments", .kind = RUNG_KIND_NUMBER, FIELD (RungPaymentInputs, instalments),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 1, .maximum = 60, .initial = 1,
    .group = N_("Payment"), .label = N_("_Instalments"), .unit = "",
    .help = N_("How many equal parts it is paid in.") },
  { .id = "every", .kind = RUNG_KIND_NUMBER, FIELD (RungPaymentInputs, every),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 1, .maximum = 24, .initial = 12,
    .group = N_("Payment"), .label = N_("One eve_ry"), .unit = N_("months"),
    .help = N_("Months from one installment to the next.") },
  { .id = "clawback", .kind = RUNG_KIND_CHOICE, FIELD (RungPaymentInputs, clawback),
    .feeds = RUNG_FEEDS_OFFERS,
    .maximum = 64, .initial_text = "not-stated", .choices = RUNG_CHOICES_CLAWBACKS,
    .group = N_("Payment"), .label = N_("If you lea_ve early"), .unit = "",
    .help = N_("What you must pay back. “Not stated” counts as all of it.") },
  { .id = "clawback-months", .kind = RUNG_KIND_NUMBER, FIELD (RungPaymentInputs, clawback_months),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 60, .initial = 12,
    .group = N_("Payment"), .label = N_("Paid back _within"), .unit = N_("months"),
    .help = N_("This many months after an installment you no longer owe it back.") },
};

static const RungInput raise_inputs[] = {
  { .id = "title", .kind = RUNG_KIND_TEXT, FIELD (RungRaiseInputs, title),
    .feeds = RUNG_FEEDS_DISPLAY,
    .maximum = 80, .initial_text = "", .essential = TRUE,
    .group = N_("Raise"), .label = N_("N_ame"), .unit = "",
    .help = N_("Such as a promotion you expect.") },
  { .id = "month", .kind = RUNG_KIND_NUMBER, FIELD (RungRaiseInputs, month),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 1, .maximum = 119, .initial = 24, .essential = TRUE,
    .group = N_("Raise"), .label = N_("A_fter"), .unit = N_("months"),
    .help = N_("Months of work before the new pay starts.") },
  { .id = "percent", .kind = RUNG_KIND_PERCENT, FIELD (RungRaiseInputs, percent),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = -9000, .maximum = 30000, .initial = 0, .essential = TRUE,
    .group = N_("Raise"), .label = N_("_Raise of base"), .unit = "%",
    .help = N_("On top of the yearly raise.") },
  { .id = "base-pay", .kind = RUNG_KIND_MONEY, FIELD (RungRaiseInputs, base_pay),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0,
    .group = N_("Raise"), .label = N_("New _base pay"), .unit = N_("a year"),
    .help = N_("The new base pay, if you know it. With 0, the percentage counts.") },
  { .id = "bonus", .kind = RUNG_KIND_PERCENT, FIELD (RungRaiseInputs, bonus),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 100000, .initial = 0, .usual = 100,
    .group = N_("Raise"), .label = N_("New b_onus"), .unit = N_("% of base"),
    .help = N_("The bonus target from then on. 0 leaves it as is.") },
};

static const RungInput refresher_inputs[] = {
  { .id = "year", .kind = RUNG_KIND_NUMBER, FIELD (RungRefresherInputs, year),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 1, .maximum = 9, .initial = 1, .essential = TRUE,
    .group = N_("Refresher"), .label = N_("Granted _after"), .unit = N_("years"),
    .help = N_("The anniversary of this refresher. It replaces the yearly one.") },
  { .id = "amount", .kind = RUNG_KIND_MONEY, FIELD (RungRefresherInputs, amount),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0, .essential = TRUE,
    .group = N_("Refresher"), .label = N_("_Expected"), .unit = N_("at grant"),
    .help = N_("What you expect, valued on the day of the grant.") },
  { .id = "low", .kind = RUNG_KIND_MONEY, FIELD (RungRefresherInputs, low),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0, .essential = TRUE,
    .group = N_("Refresher"), .label = N_("_Low"), .unit = N_("at grant"),
    .help = N_("One future in ten brings less than this.") },
  { .id = "high", .kind = RUNG_KIND_MONEY, FIELD (RungRefresherInputs, high),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0, .essential = TRUE,
    .group = N_("Refresher"), .label = N_("_High"), .unit = N_("at grant"),
    .help = N_("One future in ten brings more than this. With 0 for both, the amount is "
               "certain.") },
};

const RungInputTable rung_grant_inputs = {
  .id = "grant", .inputs = grant_inputs, .n_inputs = G_N_ELEMENTS (grant_inputs),
  .size = sizeof (RungGrantInputs),
};

const RungInputTable rung_payment_inputs = {
  .id = "payment", .inputs = payment_inputs, .n_inputs = G_N_ELEMENTS (payment_inputs),
  .size = sizeof (RungPaymentInputs),
};

const RungInputTable rung_raise_inputs = {
  .id = "raise", .inputs = raise_inputs, .n_inputs = G_N_ELEMENTS (raise_inputs),
  .size = sizeof (RungRaiseInputs),
};

const RungInputTable rung_refresher_inputs = {
  .id = "refresher", .inputs = refresher_inputs, .n_inputs = G_N_ELEMENTS (refresher_inputs),
  .size = sizeof (RungRefresherInputs),
};
