/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-inputs.h"

#include <glib/gi18n-lib.h>

#define AT(Record, field) G_STRUCT_OFFSET (Record, field)
#define MONEY_MAX 100000000
#define FIELD(Record, member) .offset = AT (Record, member)

/* The rows stand in the order of the form; a group is a run of rows. */
static const RungInput profile_inputs[] = {
  { "level", RUNG_KIND_CHOICE, FIELD (RungProfileInputs, level),
    .maximum = 64, .initial_text = "", .choices = RUNG_CHOICES_LEVELS,
    .optional = TRUE, .essential = TRUE,
    .group = N_("Experience"), .label = N_("_Level"), .unit = "",
    .none = N_("Guess from years"),
    .help = N_("Your rung on the engineering ladder. Left to be guessed, it follows from your years, with more doubt.") },
  { "years", RUNG_KIND_NUMBER, FIELD (RungProfileInputs, years),
    .minimum = 0, .maximum = 50, .initial = 5, .essential = TRUE,
    .group = N_("Experience"), .label = N_("_Years of experience"), .unit = N_("years"),
    .help = N_("Years of paid work in machine learning or software. Inside a level a year counts 3%, at staff 1.5%.") },
  { "education", RUNG_KIND_CHOICE, FIELD (RungProfileInputs, education),
    .maximum = 64, .initial_text = "mix", .choices = RUNG_CHOICES_EDUCATION, .essential = TRUE,
    .group = N_("Experience"), .label = N_("_Education"), .unit = "",
    .help = N_("Your highest degree.") },
  { "specialization", RUNG_KIND_CHOICE, FIELD (RungProfileInputs, specialization),
    .maximum = 64, .initial_text = "ml-engineer-general",
    .choices = RUNG_CHOICES_SPECIALIZATIONS, .essential = TRUE,
    .group = N_("Experience"), .label = N_("_Specialization"), .unit = "",
    .help = N_("The kind of work you do most.") },
  { "skills", RUNG_KIND_SET, FIELD (RungProfileInputs, skills),
    .maximum = 1024, .initial_text = "", .choices = RUNG_CHOICES_SKILLS, .essential = TRUE,
    .group = N_("Skills"), .label = N_("S_kills"), .unit = "",
    .help = N_("Skills you could defend in an interview. Some carry a premium, others are asked of everybody.") },
  { "place", RUNG_KIND_CHOICE, FIELD (RungProfileInputs, place),
    .maximum = 64, .initial_text = "unknown", .choices = RUNG_CHOICES_PLACES, .essential = TRUE,
    .group = N_("Where you are now"), .label = N_("_Place"), .unit = "",
    .help = N_("Where you work now. Each offer has a place of its own.") },
  { "industry", RUNG_KIND_CHOICE, FIELD (RungProfileInputs, industry),
    .maximum = 64, .initial_text = "other", .choices = RUNG_CHOICES_INDUSTRIES, .essential = TRUE,
    .group = N_("Where you are now"), .label = N_("Kind of e_mployer"), .unit = "",
    .help = N_("Total pay differs by kind of employer; base pay much less.") },
  { "current-base", RUNG_KIND_MONEY, FIELD (RungProfileInputs, current_base),
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0, .essential = TRUE,
    .group = N_("Where you are now"), .label = N_("Base pay no_w"), .unit = N_("a year"),
    .help = N_("Your base pay today, to place it on the range. Leave 0 to keep it out.") },
  { "filing-status", RUNG_KIND_CHOICE, FIELD (RungProfileInputs, filing_status),
    .maximum = 64, .initial_text = "single", .choices = RUNG_CHOICES_FILING_STATUSES, .essential = TRUE,
    .group = N_("Household"), .label = N_("_Filing status"), .unit = "",
    .help = N_("How your household files its federal tax return.") },
  { "spouse-wages", RUNG_KIND_MONEY, FIELD (RungProfileInputs, spouse_wages),
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0,
    .group = N_("Household"), .label = N_("Spo_use’s wages"), .unit = N_("a year"),
    .help = N_("Counted on a joint return only. The tax on an offer is the household’s tax with it less the tax without it.") },
  { "deferral", RUNG_KIND_MONEY, FIELD (RungProfileInputs, deferral),
    .minimum = 0, .maximum = 100000, .initial = 0,
    .group = N_("Household"), .label = N_("_401(k) by payroll"), .unit = N_("a year"),
    .help = N_("What you set aside before tax. The yearly limit is 23,500 for 2025 and 24,500 for 2026.") },
  { "hsa", RUNG_KIND_MONEY, FIELD (RungProfileInputs, hsa),
    .minimum = 0, .maximum = 20000, .initial = 0,
    .group = N_("Household"), .label = N_("_HSA by payroll"), .unit = N_("a year"),
    .help = N_("Health savings by payroll. California taxes them, federal law does not.") },
  { "monthly-budget", RUNG_KIND_MONEY, FIELD (RungProfileInputs, monthly_budget),
    .minimum = 0, .maximum = 1000000, .initial = 0,
    .group = N_("Household"), .label = N_("What you spe_nd now"), .unit = N_("a month"),
    .help = N_("Living cost a month where you live now. An offer elsewhere counts it moved by the price level, unless you give it a budget of its own. Leave 0 to compare by price level alone.") },
};

static const RungInput assumption_inputs[] = {
  { "horizon", RUNG_KIND_NUMBER, FIELD (RungAssumptionInputs, horizon),
    .minimum = 1, .maximum = 10, .initial = 4,
    .group = N_("Comparison"), .label = N_("Years co_mpared"), .unit = N_("years"),
    .help = N_("How far ahead offers are compared, from the first day of each.") },
  { "first-tax-year", RUNG_KIND_NUMBER, FIELD (RungAssumptionInputs, first_tax_year),
    .minimum = 2025, .maximum = 2040, .initial = 2026,
    .group = N_("Comparison"), .label = N_("_Tax year of the first year"), .unit = "",
    .help = N_("Later years use the law of the latest year we hold, 2026.") },
  { "pay-adjustment", RUNG_KIND_PERCENT, FIELD (RungAssumptionInputs, pay_adjustment),
    .minimum = -2000, .maximum = 5000, .initial = 0,
    .group = N_("Comparison"), .label = N_("Ad_just market pay"), .unit = "%",
    .help = N_("Market figures are in 2025 dollars. If you think that pay has moved since, say by how much.") },
};

static const RungInput offer_inputs[] = {
  { "title", RUNG_KIND_TEXT, FIELD (RungOfferInputs, title),
    .maximum = 80, .initial_text = "", .essential = TRUE,
    .group = N_("Offer"), .label = N_("N_ame"), .unit = "",
    .help = N_("What you call this offer.") },
  { "industry", RUNG_KIND_CHOICE, FIELD (RungOfferInputs, industry),
    .maximum = 64, .initial_text = "other", .choices = RUNG_CHOICES_INDUSTRIES,
    .essential = TRUE,
    .group = N_("Offer"), .label = N_("Kind of e_mployer"), .unit = "",
    .help = N_("Used to place the offer among others of its kind.") },
  { "base-pay", RUNG_KIND_MONEY, FIELD (RungOfferInputs, base_pay),
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0, .essential = TRUE,
    .group = N_("Every year"), .label = N_("_Base pay"), .unit = N_("a year"),
    .help = N_("Yearly base salary before tax.") },
  { "raise", RUNG_KIND_PERCENT, FIELD (RungOfferInputs, raise),
    .minimum = -5000, .maximum = 5000, .initial = 300, .essential = TRUE,
    .group = N_("Every year"), .label = N_("_Raise a year"), .unit = "%",
    .help = N_("Expected raise of base pay at each anniversary.") },
  { "bonus", RUNG_KIND_PERCENT, FIELD (RungOfferInputs, bonus),
    .minimum = 0, .maximum = 100000, .initial = 0, .essential = TRUE,
    .group = N_("Every year"), .label = N_("B_onus"), .unit = N_("% of base"),
    .help = N_("Target bonus as a percentage of base pay, paid at the end of each year.") },
  { "bonus-amount", RUNG_KIND_MONEY, FIELD (RungOfferInputs, bonus_amount),
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0,
    .group = N_("Every year"), .label = N_("_Fixed bonus"), .unit = N_("a year"),
    .help = N_("A bonus stated as an amount; added to the percentage.") },
  { "bonus-payout", RUNG_KIND_PERCENT, FIELD (RungOfferInputs, bonus_payout),
    .minimum = 0, .maximum = 30000, .initial = 10000,
    .group = N_("Every year"), .label = N_("Expected pa_yout"), .unit = N_("% of target"),
    .help = N_("How much of the target bonus you expect to be paid.") },
  { "sign-on", RUNG_KIND_MONEY, FIELD (RungOfferInputs, sign_on),
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0, .essential = TRUE,
    .group = N_("Once"), .label = N_("_Sign-on bonus"), .unit = N_("first month"),
    .help = N_("Paid once, in the first month.") },
  { "sign-on-year-2", RUNG_KIND_MONEY, FIELD (RungOfferInputs, sign_on_year_2),
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0,
    .group = N_("Once"), .label = N_("Sign-on in year _2"), .unit = N_("over the year"),
    .help = N_("Some employers pay a second sign-on bonus over the second year, while little equity vests.") },
  { "relocation", RUNG_KIND_MONEY, FIELD (RungOfferInputs, relocation),
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0,
    .group = N_("Once"), .label = N_("Re_location money"), .unit = N_("first month"),
    .help = N_("Cash for moving. It is taxed as wages.") },
  { "grant", RUNG_KIND_MONEY, FIELD (RungOfferInputs, grant),
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0, .essential = TRUE,
    .group = N_("Equity"), .label = N_("RSU _grant"), .unit = N_("in all"),
    .help = N_("Value of the first grant of restricted stock units at the start, over its whole schedule.") },
  { "schedule", RUNG_KIND_CHOICE, FIELD (RungOfferInputs, schedule),
    .maximum = 64, .initial_text = "standard-quarterly", .choices = RUNG_CHOICES_SCHEDULES, .essential = TRUE,
    .group = N_("Equity"), .label = N_("_Vesting schedule"), .unit = "",
    .help = N_("How the grant becomes yours over time.") },
  { "share-growth", RUNG_KIND_PERCENT, FIELD (RungOfferInputs, share_growth),
    .minimum = -9000, .maximum = 30000, .initial = 0,
    .group = N_("Equity"), .label = N_("Share grow_th a year"), .unit = "%",
    .help = N_("How fast you expect the share price to grow. 0 counts the grant at its price today.") },
  { "refresher", RUNG_KIND_MONEY, FIELD (RungOfferInputs, refresher),
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0,
    .group = N_("Equity"), .label = N_("R_efresher a year"), .unit = N_("granted"),
    .help = N_("New grant you expect at each anniversary, valued on the day it is granted. Refreshers overlap and stack.") },
  { "refresher-schedule", RUNG_KIND_CHOICE, FIELD (RungOfferInputs, refresher_schedule),
    .maximum = 64, .initial_text = "standard-quarterly", .choices = RUNG_CHOICES_SCHEDULES,
    .group = N_("Equity"), .label = N_("Refresher sche_dule"), .unit = "",
    .help = N_("How each refresher becomes yours.") },
  { "refresher-first-year", RUNG_KIND_NUMBER, FIELD (RungOfferInputs, refresher_first_year),
    .minimum = 1, .maximum = 10, .initial = 1,
    .group = N_("Equity"), .label = N_("F_irst refresher after"), .unit = N_("years"),
    .help = N_("The anniversary at which the first refresher is granted.") },
  { "match-rate", RUNG_KIND_PERCENT, FIELD (RungOfferInputs, match_rate),
    .minimum = 0, .maximum = 30000, .initial = 0,
    .group = N_("Benefits"), .label = N_("401(k) matc_h"), .unit = N_("% of yours"),
    .help = N_("What the employer adds for each dollar you set aside.") },
  { "match-limit", RUNG_KIND_PERCENT, FIELD (RungOfferInputs, match_limit),
    .minimum = 0, .maximum = 10000, .initial = 0,
    .group = N_("Benefits"), .label = N_("Match _up to"), .unit = N_("% of base"),
    .help = N_("Deferrals above this share of base pay are not matched.") },
  { "place", RUNG_KIND_CHOICE, FIELD (RungOfferInputs, place),
    .maximum = 64, .initial_text = "unknown", .choices = RUNG_CHOICES_PLACES, .essential = TRUE,
    .group = N_("Where"), .label = N_("_Place"), .unit = "",
    .help = N_("Where the job is: it decides the price level, the tax and the range of pay.") },
  { "tax-place", RUNG_KIND_CHOICE, FIELD (RungOfferInputs, tax_place),
    .maximum = 64, .initial_text = "", .choices = RUNG_CHOICES_TAX_PLACES, .optional = TRUE,
    .group = N_("Where"), .label = N_("Ta_xed in"), .unit = "", .none = N_("As the place says"),
    .help = N_("State or city whose tax you pay, if it is not that of the place.") },
  { "work-place", RUNG_KIND_CHOICE, FIELD (RungOfferInputs, work_place),
    .maximum = 64, .initial_text = "", .choices = RUNG_CHOICES_TAX_PLACES, .optional = TRUE,
    .group = N_("Where"), .label = N_("_Work done in"), .unit = "", .none = N_("Where you live"),
    .help = N_("Another state where the work is done. It taxes the pay, and your home state gives credit for that.") },
  { "monthly-budget", RUNG_KIND_MONEY, FIELD (RungOfferInputs, monthly_budget),
    .minimum = 0, .maximum = 1000000, .initial = 0,
    .group = N_("Where"), .label = N_("Living _cost there"), .unit = N_("a month"),
    .help = N_("Your own budget for living there. Leave 0 to move what you spend now by the price level.") },
  { "notes", RUNG_KIND_TEXT, FIELD (RungOfferInputs, notes),
    .maximum = 4000, .initial_text = "",
    .group = N_("Notes"), .label = N_("_Notes"), .unit = "",
    .help = N_("Anything to remember; kept in your file.") },
};

const RungInputTable rung_profile_inputs = {
  "profile", profile_inputs, G_N_ELEMENTS (profile_inputs), sizeof (RungProfileInputs),
};

const RungInputTable rung_assumption_inputs = {
  "assumptions", assumption_inputs, G_N_ELEMENTS (assumption_inputs), sizeof (RungAssumptionInputs),
};

const RungInputTable rung_offer_inputs = {
  "offer", offer_inputs, G_N_ELEMENTS (offer_inputs), sizeof (RungOfferInputs),
};

/**
 * rung_inputs_find:
 * @table: a table of inputs
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the input, %NULL if @table has none
 */
const RungInput *
rung_inputs_find (const RungInputTable *table,
                  const char           *id)
{
  for (guint i = 0; i < table->n_inputs; i++)
    if (g_str_equal (table->inputs[i].id, id))
      return &table->inputs[i];
  return NULL;
}
