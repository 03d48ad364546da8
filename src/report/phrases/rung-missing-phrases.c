/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-missing-phrases.h"

#include <glib/gi18n-lib.h>

#include "engine/base/rung-day.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-event-phrases.h"

static const struct
{
  const char *open;         /* what the letter does not say */
  const char *cost;         /* what is at stake; $%s are dollars before tax */
  const char *question;     /* to ask a recruiter */
} kinds[] = {
  [RUNG_MISSING_CLAWBACK] = {
    .open = N_("What you pay back if you leave early"),
    .cost = N_("You would have to pay back up to $%s."),
    .question = N_("Could you please tell me whether I have to pay back sign-on, relocation or "
                   "other one-time payments if I leave early: within how many months, in full or "
                   "prorated, and before or after tax?"),
  },
  [RUNG_MISSING_CLIFF] = {
    .open = N_("Whether the first year has a cliff"),
    .cost = N_("$%s would vest in the first year, or nothing before a cliff."),
    .question = N_("Could you please send me the vesting schedule of the grant: how much vests "
                   "in each year, how often, and whether there is a cliff?"),
  },
  [RUNG_MISSING_REFRESHERS] = {
    .open = N_("Whether there are refresher grants"),
    .cost = N_("About $%s a year, if refreshers are a quarter of the first grant. None are counted "
               "so far."),
    .question = N_("Could you please tell me what refresher grants people at this level usually "
                   "receive, when the first one is granted, and over how many years it vests?"),
  },
  [RUNG_MISSING_BONUS] = {
    .open = N_("How much of the target bonus is paid"),
    .cost = N_("If every year were a bad year, you would get $%s less over the years compared."),
    .question = N_("Could you please tell me what share of the target bonus was paid in each of "
                   "the last three years, and whether the first year is prorated?"),
  },
  [RUNG_MISSING_SHARE_PRICE] = {
    .open = N_("The share price behind the number of shares"),
    .cost = N_("Without it, the grant counts as $0."),
    .question = N_("Could you please tell me which share price the number of shares is based on, "
                   "and which day or average of days sets it?"),
  },
  [RUNG_MISSING_FAIR_VALUE] = {
    .open = N_("The fair market value of a common share"),
    .cost = N_("$%s between price and strike may be taxed when you exercise."),
    .question = N_("Could you please tell me the fair market value of a common share in the latest "
                   "409A valuation, and its date?"),
  },
  [RUNG_MISSING_DILUTED] = {
    .open = N_("How many shares there are in all"),
    .cost = N_("Your shares count as $%s, but your stake in the company is a guess."),
    .question = N_("Could you please tell me the number of fully diluted shares, including "
                   "promised options and the option pool?"),
  },
  [RUNG_MISSING_VALUATION] = {
    .open = N_("The valuation of the last round"),
    .cost = N_("Your shares count as $%s, but the company may be worth less or more."),
    .question = N_("Could you please tell me the post-money valuation of the last round, and "
                   "when it closed?"),
  },
  [RUNG_MISSING_PREFERENCE] = {
    .open = N_("How much investors are paid first"),
    .cost = N_("Your shares would lose $%s if half of the valuation goes to investors first."),
    .question = N_("Could you please tell me how much is paid out before common shares in a sale, "
                   "and whether the preference is participating?"),
  },
  [RUNG_MISSING_WINDOW] = {
    .open = N_("How long options can be exercised after leaving"),
    .cost = N_("You lose $%s between price and strike if you cannot pay within three months."),
    .question = N_("Could you please tell me how long I can exercise vested options after I leave, "
                   "and whether that window can be extended?"),
  },
  [RUNG_MISSING_MATCH] = {
    .open = N_("When the 401(k) match is yours"),
    .cost = N_("You could lose $%s of match if you leave early."),
    .question = N_("Could you please tell me when the 401(k) match vests: at once, or over how "
                   "many years?"),
  },
  [RUNG_MISSING_DEADLINE] = {
    .open = N_("When you have to answer"),
    .cost = N_("No money is at stake, only your time to compare the offers."),
    .question = N_("Could you please tell me by what date you need my answer?"),
  },
};

G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == RUNG_N_MISSING);

/**
 * rung_phrase_missing:
 * @kind: what is missing
 *
 * Returns: (transfer none): what the letter does not say
 */
const char *
rung_phrase_missing (RungMissingKind kind)
{
  g_return_val_if_fail ((guint) kind < RUNG_N_MISSING, "");
  return _(kinds[kind].open);
}

/**
 * rung_phrase_missing_cost:
 * @missing: a term that is left open
 *
 * Returns: (transfer full): what is at stake, "" if that is nothing
 */
char *
rung_phrase_missing_cost (const RungMissing *missing)
{
  g_autofree char *amount = rung_format_rough (missing->cost);
  GString *out = NULL;

  if (missing->cost < 0.5 && missing->kind != RUNG_MISSING_DEADLINE
      && missing->kind != RUNG_MISSING_SHARE_PRICE)
    return g_strdup ("");
  out = g_string_new (_(kinds[missing->kind].cost));
  g_string_replace (out, "%s", amount, 1);
  return g_string_free (out, FALSE);
}

/**
 * rung_phrase_question:
 * @kind: what is missing
 *
 * Returns: (transfer none): the question to a recruiter
 */
const char *
rung_phrase_question (RungMissingKind kind)
{
  g_return_val_if_fail ((guint) kind < RUNG_N_MISSING, "");
  return _(kinds[kind].question);
}

/**
 * rung_phrase_questions:
 * @rows: (element-type RungMissing): what is missing
 * @offer: id of an offer
 *
 * Returns: (transfer full): all questions about the offer, a line each and each
 *   once, with a line above that can open a letter
 */
char *
rung_phrase_questions (const GArray *rows,
                       const char   *offer)
{
  GString *out = g_string_new (_("Thank you for the offer. Before I can answer, I have some "
                                 "questions about it:"));
  guint asked = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      const RungMissing *row = &g_array_index (rows, RungMissing, i);

      if (!g_str_equal (row->offer, offer) || asked & (1u << row->kind))
        continue;
      asked |= 1u << row->kind;
      g_string_append_printf (out, "\n• %s", rung_phrase_question (row->kind));
    }
  return g_string_free (out, FALSE);
}

static char *
phrase_day_of (const char *text)
{
  GDate day;

  return rung_day_parse (text, &day) ? rung_phrase_date (&day) : g_strdup (text);
}

/**
 * rung_phrase_apart:
 * @apart: two offers that cannot be weighed at one time
 * @document: the document they are in
 *
 * Returns: (transfer full): which days collide and what to do about it
 */
char *
rung_phrase_apart (const RungApart    *apart,
                   const RungDocument *document)
{
  const RungDocumentOffer *early = rung_document_lookup_offer (document, apart->early);
  const RungDocumentOffer *late = rung_document_lookup_offer (document, apart->late);
  g_autofree char *first = rung_format_letter (early->id);
  g_autofree char *second = rung_format_letter (late->id);
  g_autofree char *deadline = phrase_day_of (early->inputs.deadline);
  g_autofree char *in_hand = phrase_day_of (late->inputs.in_hand);

  /* Translators: offer A, its last day, offer B, its first day, offer A, offer B */
  return g_strdup_printf (_("You have to answer %s by %s, but you will not have %s in hand until "
                            "%s. Ask %s for more time, or ask %s to hurry."),
                          first, deadline, second, in_hand, first, second);
}
