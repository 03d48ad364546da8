/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-retirement.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/tax/rung-job-tax.h"
#include "engine/tax/rung-telling.h"

/* The smallest of a wish, a limit of the law and what is left of the pay; the
 * line says so. A limit that is not held is NAN and binds nobody. */
static double
cut (RungLedger *ledger,
     const char *id,
     const char *title,
     double      wish,
     double      limit,
     double      left,
     const char *parameter_title)
{
  double amount = MIN (wish, left);
  RungLedgerLine *line = NULL;

  if (!isnan (limit))
    amount = MIN (amount, limit);
  if (wish <= 0.0)
    return 0.0;
  if (ledger == NULL)
    return amount;
  line = rung_ledger_add (ledger, id, _(title), amount, RUNG_STATUS_DERIVED);
  if (isnan (limit))
    rung_ledger_line_set_formula (line, _("the smaller of what you set aside and your pay"),
                                  "min (#, #)",
                                  (double[]) { wish, left });
  else
    rung_ledger_line_set_formula (line, _(parameter_title), "min (#, min (#, #))",
                                  (double[]) { wish, limit, left });
  return amount;
}

/* What the law leaves for the employer once the person has deferred; a
 * catch-up does not count. G_MAXDOUBLE where no limit is held. */
static double
get_room (const RungContext *context,
          double             deferral,
          guint              year)
{
  double own = rung_context_get_federal (context, "k401-limit", year);
  double total = rung_context_get_federal (context, "plan-total-limit", year);

  if (isnan (total))
    return G_MAXDOUBLE;
  return MAX (total - (isnan (own) ? deferral : MIN (deferral, own)), 0.0);
}

static gboolean
has_benefits (const RungProfileInputs *profile)
{
  return profile->dependent_care > 0 || profile->health_fsa > 0 || profile->commuter > 0;
}

/* Pay before tax that is spent: on care, health and the way to work, each up to
 * its limit. Source: Internal Revenue Code, sections 125(i), 129(a)(2), 132(f). */
static void
add_benefits (const RungContext *context,
              double             wages,
              double             left,
              guint              year,
              guint             *notes,
              RungSetAside      *self,
              RungLedger        *ledger)
{
  const RungProfileInputs *profile = &context->document->profile;
  int tax_year = (int) context->document->assumptions.first_tax_year + (int) year;
  RungFilingStatus status = rung_profile_get_filing_status (profile);
  const char *words = N_("the smallest of what you set aside, the yearly limit and the rest of "
                         "your pay");

  self->care = cut (ledger, "dependent-care", N_("Dependent-care account"),
                    (double) profile->dependent_care,
                    rung_household_get_care_limit (context->tables, status, tax_year, wages,
                                                   (double) profile->spouse_wages), left,
                    N_("the smallest of what you set aside, the limit or the lower of both wages, "
                       "and the rest of your pay"));
  left -= self->care;
  self->benefits = cut (ledger, "health-fsa", N_("Health spending account"),
                        (double) profile->health_fsa,
                        rung_context_get_federal (context, "health-fsa-limit", year), left, words);
  self->benefits += cut (ledger, "commuter", N_("Commuter benefits"), (double) profile->commuter,
                         12.0 * rung_context_get_federal (context, "commuter-limit", year),
                         left - self->benefits, words);
  if (self->care < (double) profile->dependent_care
      || self->benefits < (double) (profile->health_fsa + profile->commuter))
    *notes |= RUNG_NOTE_DEFERRAL_CUT;
}

/**
 * rung_set_aside_compute:
 * @context: the context
 * @wages: USD in the year, >= 0
 * @wages_before: USD in the year before from the same employer, >= 0
 * @year: a year of the horizon, from 0
 * @notes: (inout): %RUNG_NOTE_DEFERRAL_CUT is added where the wish is not met
 * @ledger: (nullable): where the steps go
 *
 * Gives what the person can set aside this year: the wish, within the law and
 * the wages. A catch-up of somebody whose wages from this employer were high
 * the year before goes into a Roth account, which is taxed now.
 *
 * Source: Internal Revenue Code, sections 223(b), 402(g), 414(v)
 *
 * Returns: what is set aside
 */
RungSetAside
rung_set_aside_compute (const RungContext *context,
                        double             wages,
                        double             wages_before,
                        guint              year,
                        guint             *notes,
                        RungLedger        *ledger)
{
  const RungProfileInputs *profile = &context->document->profile;
  int tax_year = (int) context->document->assumptions.first_tax_year + (int) year;
  int birth_year = (int) profile->born;
  RungSetAside self = { 0 };
  double roth_from = NAN;
  double deferral = 0.0;

  if (profile->deferral == 0 && profile->hsa == 0 && !has_benefits (profile))
    return self;
  deferral = cut (ledger, "deferral", N_("Your 401(k) by payroll"), (double) profile->deferral,
                  rung_household_get_deferral_limit (context->tables, tax_year, birth_year), wages,
                  N_("the smallest of what you set aside, the yearly limit at your age and your "
                     "pay"));

  /* Nobody has a catch-up who does not say when they were born. */
  if (birth_year > 0)
    roth_from = rung_context_get_federal (context, "k401-catch-up-roth-from", year);
  if (!isnan (roth_from) && wages_before > roth_from)
    self.roth = MAX (deferral - rung_context_get_federal (context, "k401-limit", year), 0.0);
  if (g_str_equal (profile->deferral_kind, "roth"))
    self.roth = deferral;
  self.pretax = deferral - self.roth;
  self.hsa = cut (ledger, "hsa", N_("Your HSA by payroll"), (double) profile->hsa,
                  profile->hsa > 0 ? rung_household_get_hsa_limit (context->tables, tax_year,
                                                                   birth_year) : NAN,
                  wages - deferral,
                  N_("the smallest of what you set aside, the yearly limit of a family and the "
                     "rest of your pay"));
  if (deferral < (double) profile->deferral || self.hsa < (double) profile->hsa)
    *notes |= RUNG_NOTE_DEFERRAL_CUT;
  if (has_benefits (profile))
    add_benefits (context, wages, wages - deferral - self.hsa, year, notes, &self, ledger);
  return self;
}

/**
 * rung_after_tax_compute:
 * @context: the context
 * @deferral: what the person defers in the year, USD, >= 0
 * @match: what the employer adds, USD, >= 0
 * @left: what is left of the wages, USD, >= 0
 * @year: a year of the horizon, from 0
 * @notes: (inout): %RUNG_NOTE_DEFERRAL_CUT is added where the wish is not met
 * @ledger: (nullable): where the steps go
 *
 * Gives what goes into a 401(k) out of taxed pay, beyond the deferral, as far as
 * the law allows the person and the employer together.
 *
 * Source: Internal Revenue Code, section 415(c)
 *
 * Returns: USD a year, >= 0
 */
double
rung_after_tax_compute (const RungContext *context,
                        double             deferral,
                        double             match,
                        double             left,
                        guint              year,
                        guint             *notes,
                        RungLedger        *ledger)
{
  double wish = (double) context->document->profile.after_tax_deferral;
  double amount = 0.0;

  if (wish <= 0.0)
    return 0.0;
  amount = cut (ledger, "after-tax", N_("After-tax 401(k)"), wish,
                MAX (get_room (context, deferral, year) - match, 0.0),
                MAX (left, 0.0),
                N_("the smallest of what you add, what section 415(c) leaves after your deferral "
                   "and the match, and your pay"));
  if (amount < wish)
    *notes |= RUNG_NOTE_DEFERRAL_CUT;
  return amount;
}

/* A tier of the match: @rate of the deferral between two parts of the pay. */
static double
add_tier (const char *id,
          const char *title,
          double      rate,
          double      from,
          double      to,
          double      deferral,
          RungLedger *ledger)
{
  double matched = MAX (MIN (deferral, to) - from, 0.0);
  RungLedgerLine *line = NULL;

  if (rate <= 0.0)
    return 0.0;
  if (ledger == NULL)
    return rate * matched;
  line = rung_ledger_add (ledger, id, _(title), rate * matched, RUNG_STATUS_DERIVED);
  rung_ledger_line_set_formula (line, _("match × your deferral between the limits of pay"),
                                "# × max (0, min (#, #) − #)",
                                (double[]) { rate, deferral, to, from });
  return rate * matched;
}

static void
tell_room (const RungContext *context,
           double             room,
           guint              year,
           RungLedger        *ledger)
{
  int tax_year = (int) context->document->assumptions.first_tax_year + (int) year;
  double total = rung_context_get_federal (context, "plan-total-limit", year);
  RungLedgerLine *line = rung_telling_add_law (ledger, context->tables, RUNG_FEDERAL_LAW,
                                               "plan-total-limit", tax_year,
                                               _("Left by the limit for you and the employer "
                                                 "together"), room);

  rung_ledger_line_set_formula (line, _("limit of section 415(c) − your deferral"), "# − #",
                                (double[]) { total, total - room });
}

/**
 * rung_match_compute:
 * @context: the context
 * @offer: an offer
 * @deferral: what the person defers in the year, USD, >= 0
 * @base: base pay of the year, USD, >= 0
 * @year: a year of the horizon, from 0
 * @ledger: (nullable): where the steps go; the last line is the match
 *
 * Computes what the employer adds: two tiers of the deferral, where the second
 * starts where the first ends, of pay up to the limit of the law; at most what
 * the offer says, and with the deferral at most what the law allows both.
 *
 * Source: Internal Revenue Code, sections 401(a)(17) and 415(c)
 *
 * Returns: USD a year, >= 0
 */
double
rung_match_compute (const RungContext     *context,
                    const RungOfferInputs *offer,
                    double                 deferral,
                    double                 base,
                    guint                  year,
                    RungLedger            *ledger)
{
  int tax_year = (int) context->document->assumptions.first_tax_year + (int) year;
  double most = rung_context_get_federal (context, "plan-pay-limit", year);
  double pay = isnan (most) ? base : MIN (base, most);
  double first = rung_ratio (offer->match_limit) * pay;
  double second = MAX (rung_ratio (offer->match_limit_2) * pay, first);
  RungLedgerLine *line = NULL;
  double room = get_room (context, deferral, year);
  double match = 0.0;
  double asked = 0.0;
  double limit = 0.0;

  if (ledger != NULL && !isnan (most))
    {
      line = rung_telling_add_law (ledger, context->tables, RUNG_FEDERAL_LAW, "plan-pay-limit",
                                   tax_year,
                                   _("Base pay that a match may count"), pay);
      rung_ledger_line_set_formula (line, _("the smaller of base pay and the limit of section "
                                            "401(a)(17)"),
                                    "min (#, #)", (double[]) { base, most });
    }
  rung_telling_add_input (ledger, &rung_offer_inputs, offer, "match-rate");
  rung_telling_add_input (ledger, &rung_offer_inputs, offer, "match-limit");
  match = add_tier ("match-first", N_("First tier"), rung_ratio (offer->match_rate), 0.0, first,
                    deferral, ledger);
  if (offer->match_rate_2 > 0)
    {
      rung_telling_add_input (ledger, &rung_offer_inputs, offer, "match-rate-2");
      rung_telling_add_input (ledger, &rung_offer_inputs, offer, "match-limit-2");
      match += add_tier ("match-second", N_("Second tier"), rung_ratio (offer->match_rate_2), first,
                         second, deferral,
                         ledger);
    }
  asked = match;
  if (offer->match_cap > 0)
    rung_telling_add_input (ledger, &rung_offer_inputs, offer, "match-cap");
  limit = offer->match_cap > 0 ? (double) offer->match_cap : G_MAXDOUBLE;
  if (MIN (asked, limit) > room && ledger != NULL)
    tell_room (context, room, year, ledger);
  limit = MIN (limit, room);
  match = MIN (asked, limit);
  if (ledger == NULL)
    return match;
  line = rung_ledger_add (ledger, "match", _("401(k) match of the year"), match,
                          RUNG_STATUS_DERIVED);
  if (match < asked)
    rung_ledger_line_set_formula (line, _("the tiers together, at most what the offer and the law "
                                          "allow"),
                                  "min (#, #)", (double[]) { asked, limit });
  else
    rung_ledger_line_set_formula (line, _("the tiers together"), "#", &asked);
  return match;
}
