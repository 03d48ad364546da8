/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-inputs.h"

#include "rung-input-rows.h"

/* The rows stand in the order of the form; a group is a run of rows. */
static const RungInput profile_inputs[] = {
  { .id = "level", .kind = RUNG_KIND_CHOICE, FIELD (RungProfileInputs, level),
    .feeds = RUNG_FEEDS_PERSON,
    .maximum = 64, .initial_text = "", .choices = RUNG_CHOICES_LEVELS,
    .optional = TRUE, .essential = TRUE,
    .group = N_("Experience"), .label = N_("_Level"), .unit = "",
    .none = N_("Guess from my years"),
    .help = N_("Your level on the engineering ladder. If you leave this open, Rung guesses it from "
               "your years, with more uncertainty.") },
  { .id = "years", .kind = RUNG_KIND_NUMBER, FIELD (RungProfileInputs, years),
    .feeds = RUNG_FEEDS_PERSON,
    .minimum = 0, .maximum = 50, .initial = 5, .essential = TRUE,
    .group = N_("Experience"), .label = N_("_Years of experience"), .unit = N_("years"),
    .help = N_("Years of paid work in machine learning or software. Within a level, each year adds "
               "3% to the estimate, 1.5% at staff.") },
  { .id = "education", .kind = RUNG_KIND_CHOICE, FIELD (RungProfileInputs, education),
    .feeds = RUNG_FEEDS_PERSON,
    .maximum = 64, .initial_text = "mix", .choices = RUNG_CHOICES_EDUCATION, .essential = TRUE,
    .group = N_("Experience"), .label = N_("_Education"), .unit = "",
    .help = N_("Your highest degree.") },
  { .id = "specialization", .kind = RUNG_KIND_CHOICE, FIELD (RungProfileInputs, specialization),
    .feeds = RUNG_FEEDS_PERSON,
    .maximum = 64, .initial_text = "ml-engineer-general",
    .choices = RUNG_CHOICES_SPECIALIZATIONS, .essential = TRUE,
    .group = N_("Experience"), .label = N_("_Specialization"), .unit = "",
    .help = N_("The kind of work you do most.") },
  { .id = "skills", .kind = RUNG_KIND_SET, FIELD (RungProfileInputs, skills),
    .feeds = RUNG_FEEDS_PERSON,
    .maximum = 1024, .initial_text = "", .choices = RUNG_CHOICES_SKILLS, .essential = TRUE,
    .group = N_("Experience"), .label = N_("S_kills"), .unit = "",
    .help = N_("Skills you could defend in an interview. Some carry a premium; others are expected "
               "of everyone.") },
  { .id = "place", .kind = RUNG_KIND_CHOICE, FIELD (RungProfileInputs, place),
    .feeds = RUNG_FEEDS_ALL,
    .maximum = 64, .initial_text = "unknown", .choices = RUNG_CHOICES_PLACES, .essential = TRUE,
    .group = N_("Where you are now"), .label = N_("_Place"), .unit = "",
    .help = N_("Where you work now. Each offer has its own place.") },
  { .id = "industry", .kind = RUNG_KIND_CHOICE, FIELD (RungProfileInputs, industry),
    .feeds = RUNG_FEEDS_PERSON,
    .maximum = 64, .initial_text = "other", .choices = RUNG_CHOICES_INDUSTRIES,
    .group = N_("Where you are now"), .label = N_("Kind of e_mployer"), .unit = "",
    .help = N_("Total pay depends a lot on the kind of employer, base pay much less.") },
  { .id = "current-base", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, current_base),
    .feeds = RUNG_FEEDS_PERSON,
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0, .essential = TRUE,
    .group = N_("Where you are now"), .label = N_("Base pay no_w"), .unit = N_("a year"),
    .help = N_("Your base pay today. It is shown on the range, and the years ahead start from it. "
               "Leave 0 to leave it out.") },
  { .id = "monthly-rent", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, monthly_rent),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 1000000, .initial = 0, .essential = TRUE,
    .group = N_("What you spend a month"), .label = N_("_Rent"), .unit = N_("a month"),
    .help = N_("Your rent where you live now. For an offer elsewhere, Rung scales it to rents "
               "there, which differ far more than other prices. If you own your home, enter what "
               "it would rent for, or leave 0.") },
  { .id = "monthly-budget", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, monthly_budget),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 1000000, .initial = 0, .essential = TRUE,
    .group = N_("What you spend a month"), .label = N_("Other spen_ding"), .unit = N_("a month"),
    .help = N_("Everything else you spend where you live now, or all of it if you enter no rent "
               "above. For an offer elsewhere, Rung scales it to prices there, unless you enter a "
               "budget for that offer. Leave both at 0 to compare by price level alone.") },
  { .id = "filing-status", .kind = RUNG_KIND_CHOICE, FIELD (RungProfileInputs, filing_status),
    .feeds = RUNG_FEEDS_ALL,
    .maximum = 64, .initial_text = "single", .choices = RUNG_CHOICES_FILING_STATUSES,
    .essential = TRUE,
    .group = N_("Household"), .label = N_("_Filing status"), .unit = "",
    .help = N_("How your household files its federal tax return.") },
  { .id = "deferral", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, deferral),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 0, .maximum = 100000, .initial = 0,
    .group = N_("Household"), .label = N_("_401(k) by payroll"), .unit = N_("a year"),
    .help = N_("What you put in through payroll. Anything above the yearly limit at your age is "
               "not counted, and a note says so.") },
  { .id = "hsa", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, hsa),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 0, .maximum = 20000, .initial = 0,
    .group = N_("Household"), .label = N_("_HSA by payroll"), .unit = N_("a year"),
    .help = N_("Health savings through payroll. California taxes them; federal law does not.") },
  { .id = "born", .kind = RUNG_KIND_NUMBER, FIELD (RungProfileInputs, born),
    .feeds = RUNG_FEEDS_ALL, .was = "birth-year",
    .minimum = 0, .maximum = 2020, .initial = 0, .usual = 1900,
    .group = N_("Household details"), .label = N_("Year of birt_h"), .unit = "",
    .help = N_("From age 50 you can put more into a 401(k). Leave 0 if you are younger.") },
  { .id = "children", .kind = RUNG_KIND_YEARS, FIELD (RungProfileInputs, children),
    .feeds = RUNG_FEEDS_ALL,
    .maximum = 400, .initial_text = "",
    .group = N_("Household details"), .label = N_("_Children, by year of birth"), .unit = "",
    .help = N_("Years of birth, such as 2019, 2023. Tax credits end as your children grow up; from "
               "age 24 they no longer count.") },
  { .id = "dependents", .kind = RUNG_KIND_NUMBER, FIELD (RungProfileInputs, dependents),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 0, .maximum = 20, .initial = 0,
    .group = N_("Household details"), .label = N_("Other _dependents"), .unit = "",
    .help = N_("Other people you support, such as a parent.") },
  { .id = "mortgage-interest", .kind = RUNG_KIND_MONEY,
    FIELD (RungProfileInputs, mortgage_interest),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 0, .maximum = 1000000, .initial = 0,
    .group = N_("Household details"), .label = N_("_Mortgage interest"), .unit = N_("a year"),
    .help = N_("Interest on the loan for your home, as shown on Form 1098.") },
  { .id = "mortgage-balance", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, mortgage_balance),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0,
    .group = N_("Household details"), .label = N_("Mortgage ba_lance"), .unit = "",
    .help = N_("What you still owe on your home. You can deduct interest on debt up to a limit. "
               "With 0, all of your interest counts.") },
  { .id = "property-tax", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, property_tax),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 0, .maximum = 1000000, .initial = 0,
    .group = N_("Household details"), .label = N_("P_roperty tax"), .unit = N_("a year"),
    .help = N_("Tax on your home. You can deduct it together with state income tax, up to a "
               "limit.") },
  { .id = "charity", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, charity),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0,
    .group = N_("Household details"), .label = N_("_Gifts to charity"), .unit = N_("a year"),
    .help = N_("Gifts of money. Gifts of shares or things follow other rules and are not "
               "counted.") },
  { .id = "spouse-wages", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, spouse_wages),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0,
    .group = N_("Household details"), .label = N_("_Spouse’s wages"), .unit = N_("a year"),
    .help = N_("Counts on a joint return only. The tax on an offer is your household’s tax with "
               "the job minus the tax without it.") },
  { .id = "spouse-deferral", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, spouse_deferral),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 0, .maximum = 100000, .initial = 0,
    .group = N_("Household details"), .label = N_("Spouse’s 401(k) by pa_yroll"),
    .unit = N_("a year"),
    .help = N_("What your spouse puts in through payroll, before tax.") },
  { .id = "spouse-hsa", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, spouse_hsa),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 0, .maximum = 20000, .initial = 0,
    .group = N_("Household details"), .label = N_("Spouse’s HS_A by payroll"), .unit = N_("a year"),
    .help = N_("Health savings through your spouse’s payroll. A family shares one limit.") },
  { .id = "deferral-kind", .kind = RUNG_KIND_CHOICE, FIELD (RungProfileInputs, deferral_kind),
    .feeds = RUNG_FEEDS_OFFERS,
    .maximum = 64, .initial_text = "pre-tax", .choices = RUNG_CHOICES_DEFERRAL_KINDS,
    .group = N_("Household details"), .label = N_("When 401(_k) is taxed"), .unit = "",
    .help = N_("With a traditional 401(k), you pay tax when you take the money out. With Roth, you "
               "pay now and nothing later.") },
  { .id = "after-tax-deferral", .kind = RUNG_KIND_MONEY,
    FIELD (RungProfileInputs, after_tax_deferral),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 100000, .initial = 0,
    .group = N_("Household details"), .label = N_("After-ta_x 401(k)"), .unit = N_("a year"),
    .help = N_("What you add beyond the limit above, out of taxed pay, up to what the law allows "
               "you and your employer together. If you move it into a Roth account, its growth is "
               "never taxed: each $1,000 of gain saves $150 to $238 of federal tax.") },
  { .id = "dependent-care", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, dependent_care),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 20000, .initial = 0,
    .group = N_("Household details"), .label = N_("Dependent-care acco_unt"), .unit = N_("a year"),
    .help = N_("Money for child care, set aside before tax. It stays in take-home pay, since you "
               "would spend it on care anyway. Anything above the yearly limit is not counted.") },
  { .id = "health-fsa", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, health_fsa),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 10000, .initial = 0,
    .group = N_("Household details"), .label = N_("H_ealth spending account"), .unit = N_("a year"),
    .help = N_("A flexible spending account (FSA) for health costs. Anything above the yearly "
               "limit is not counted.") },
  { .id = "commuter", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, commuter),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 10000, .initial = 0,
    .group = N_("Household details"), .label = N_("Commuter _benefits"), .unit = N_("a year"),
    .help = N_("Transit or parking paid before tax. Anything above the yearly limit is not "
               "counted.") },
  { .id = "other-income", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, other_income),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 0, .maximum = MONEY_MAX, .initial = 0,
    .group = N_("Household details"), .label = N_("_Other income"), .unit = N_("a year"),
    .help = N_("Interest, rent and the like, taxed at ordinary rates.") },
  { .id = "long-term-gains", .kind = RUNG_KIND_MONEY, FIELD (RungProfileInputs, long_term_gains),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = -MONEY_MAX, .maximum = MONEY_MAX, .initial = 0,
    .group = N_("Household details"), .label = N_("Long-_term gains"), .unit = N_("a year"),
    .help = N_("Gains minus losses on things you held for more than a year, apart from these "
               "offers. If you lose money every year, enter it with a minus sign.") },
};

#define ASK(id_, member, label_, initial_, help_) \
  { id_, RUNG_KIND_NUMBER, FIELD (RungAssumptionInputs, member), \
    .feeds = RUNG_FEEDS_OFFERS, \
    .minimum = 0, .maximum = 10, .initial = initial_, .group = N_("What to ask for"), \
    .label = label_, .unit = N_("out of 10"), .help = help_ }

#define WEIGHT(id_, member, label_) \
  { id_, RUNG_KIND_NUMBER, FIELD (RungAssumptionInputs, member), \
    .feeds = RUNG_FEEDS_DISPLAY, \
    .minimum = 0, .maximum = 10, .initial = 5, .group = N_("What matters besides money"), \
    .label = label_, .unit = N_("out of 10"), \
    .help = N_("How much this counts in your own rating of the offers; 0 leaves it out.") }

static const RungInput assumption_inputs[] = {
  { .id = "horizon", .kind = RUNG_KIND_NUMBER, FIELD (RungAssumptionInputs, horizon),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 1, .maximum = 10, .initial = 4,
    .group = N_("Comparison"), .label = N_("Years co_mpared"), .unit = N_("years"),
    .help = N_("How far ahead offers are compared, from the first day of each.") },
  { .id = "first-tax-year", .kind = RUNG_KIND_NUMBER, FIELD (RungAssumptionInputs, first_tax_year),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 2025, .maximum = 2040, .initial = 2026,
    .group = N_("Comparison"), .label = N_("_Tax year of the first year"), .unit = "",
    .help = N_("For years after the latest law Rung has, it projects that law.") },
  { .id = "inflation", .kind = RUNG_KIND_PERCENT, FIELD (RungAssumptionInputs, inflation),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = -500, .maximum = 2000, .initial = 250,
    .group = N_("Comparison"), .label = N_("Pr_ices rise"), .unit = N_("% a year"),
    .help = N_("How fast prices rise after the last year of tax law that Rung has.") },
  { .id = "brackets-rise", .kind = RUNG_KIND_FLAG, FIELD (RungAssumptionInputs, brackets_rise),
    .feeds = RUNG_FEEDS_ALL,
    .minimum = 0, .maximum = 1, .initial = 1,
    .group = N_("Comparison"), .label = N_("Tax brac_kets rise with prices"), .unit = "",
    .help = N_("Most brackets and deductions rise with prices every year. If this is off, they "
               "stay as in the last year Rung has.") },
  { .id = "published-only", .kind = RUNG_KIND_FLAG, FIELD (RungAssumptionInputs, published_only),
    .feeds = RUNG_FEEDS_PERSON,
    .minimum = 0, .maximum = 1, .initial = 0,
    .group = N_("Comparison"), .label = N_("Salary g_uides only"), .unit = "",
    .help = N_("The estimate then leaves out federal wages and work-visa filings.") },
  { .id = "pay-adjustment", .kind = RUNG_KIND_PERCENT, FIELD (RungAssumptionInputs, pay_adjustment),
    .feeds = RUNG_FEEDS_PERSON,
    .minimum = -2000, .maximum = 5000, .initial = 0,
    .group = N_("Comparison"), .label = N_("Ad_just market pay"), .unit = "%",
    .help = N_("Market figures are in dollars of the year they were published for. If you think "
               "pay has changed since, enter by how much.") },
  { .id = "discount-rate", .kind = RUNG_KIND_PERCENT, FIELD (RungAssumptionInputs, discount_rate),
    .feeds = RUNG_FEEDS_OFFERS | RUNG_FEEDS_ROAD,
    .minimum = 0, .maximum = 3000, .initial = 400,
    .group = N_("Comparison"), .label = N_("Interest for value toda_y"), .unit = N_("% a year"),
    .help = N_("How much less a dollar is worth to you if it comes a year later. Only “Value "
               "today” uses it; the other totals count every year the same.") },
  { .id = "waiting-rate", .kind = RUNG_KIND_PERCENT, FIELD (RungAssumptionInputs, waiting_rate),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 5000, .initial = 1000,
    .group = N_("Risk"), .label = N_("Disc_ount for waiting"), .unit = N_("% a year"),
    .help = N_("How much less private shares count for each year you wait for a sale after the "
               "years compared. This is our assumption; no figure is published.") },
  { .id = "market-share", .kind = RUNG_KIND_PERCENT, FIELD (RungAssumptionInputs, market_share),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 0, .maximum = 10000, .initial = 5000,
    .group = N_("Risk"), .label = N_("Shares mo_ve together"), .unit = "%",
    .help = N_("How closely the shares of all companies follow the market: 0 is not at all, 100 is "
               "in lockstep. This is our assumption.") },
  { .id = "futures", .kind = RUNG_KIND_NUMBER, FIELD (RungAssumptionInputs, futures),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 10000, .maximum = 100000, .initial = 20000,
    .group = N_("Risk"), .label = N_("Futures simulate_d"), .unit = "",
    .help = N_("How many futures Rung simulates. More take longer and make the chances "
               "steadier.") },
  { .id = "seed", .kind = RUNG_KIND_NUMBER, FIELD (RungAssumptionInputs, seed),
    .feeds = RUNG_FEEDS_OFFERS,
    .minimum = 1, .maximum = 1000000, .initial = 1,
    .group = N_("Risk"), .label = N_("Random _seed"), .unit = "",
    .help = N_("The same seed gives the same futures, so you can repeat the figures. Try another "
               "seed to see how much they move.") },
  ASK ("ask-base", ask_base, N_("Rais_e of base"), 3,
       N_("How willing you are to ask for more base pay as part of a mix, 0 to 10.")),
  ASK ("ask-bonus", ask_bonus, N_("_Bonus"), 1,
       N_("How willing you are to ask for a higher bonus as part of a mix, 0 to 10.")),
  ASK ("ask-sign-on", ask_sign_on, N_("Si_gn-on bonus"), 3,
       N_("How willing you are to ask for a sign-on bonus as part of a mix, 0 to 10.")),
  ASK ("ask-grant", ask_grant, N_("Larger gra_nt"), 3,
       N_("How willing you are to ask for more equity as part of a mix, 0 to 10.")),
  WEIGHT ("weight-learning", weight_learning, N_("_Learning")),
  WEIGHT ("weight-people", weight_people, N_("Manager and _people")),
  WEIGHT ("weight-mission", weight_mission, N_("M_ission")),
  WEIGHT ("weight-balance", weight_balance, N_("Work-life balan_ce")),
  WEIGHT ("weight-stability", weight_stability, N_("_Stability")),
  WEIGHT ("weight-place", weight_place, N_("Loca_tion")),
};

const RungInputTable rung_profile_inputs = {
  .id = "profile", .inputs = profile_inputs, .n_inputs = G_N_ELEMENTS (profile_inputs),
  .size = sizeof (RungProfileInputs),
};

const RungInputTable rung_assumption_inputs = {
  .id = "assumptions", .inputs = assumption_inputs, .n_inputs = G_N_ELEMENTS (assumption_inputs),
  .size = sizeof (RungAssumptionInputs),
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

/**
 * rung_inputs_find_list:
 * @table: a table of inputs
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the list, %NULL if @table has none
 */
const RungInputList *
rung_inputs_find_list (const RungInputTable *table,
                       const char           *id)
{
  for (guint i = 0; i < table->n_lists; i++)
    if (g_str_equal (table->lists[i].id, id))
      return &table->lists[i];
  return NULL;
}
