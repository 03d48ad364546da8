/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-verdict-phrases.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

#include "rung-chance.h"

/**
 * rung_phrase_offer_in_text:
 * @document: a document
 * @offer: id of an offer
 *
 * Returns: (transfer full): the offer in the middle of a sentence: its letter and
 *   its name, or the job the person has now
 */
char *
rung_phrase_offer_in_text (const RungDocument *document,
                           const char         *offer)
{
  const RungDocumentOffer *record = rung_document_lookup_offer (document, offer);
  g_autofree char *letter = rung_format_letter (record->id);
  gboolean is_named = *record->inputs.title != '\0';

  if (rung_offer_is_now (&record->inputs))
    /* Translators: the letter and the name of an offer */
    return is_named ? g_strdup_printf (_("your job now (%s, %s)"), letter, record->inputs.title)
                    : g_strdup_printf (_("your job now (%s)"), letter);
  return is_named ? g_strdup_printf (C_("letter and name of an offer", "%s (%s)"), letter,
                                     record->inputs.title)
                  : g_steal_pointer (&letter);
}

/* Both offers and the money between them, in the words of a kind of verdict. */
static char *
phrase_pair (const RungVerdict  *verdict,
             const RungDocument *document)
{
  g_autofree char *leader = rung_phrase_offer_in_text (document, verdict->leader);
  g_autofree char *second = rung_phrase_offer_in_text (document, verdict->second);
  g_autofree char *amount = rung_format_rough (verdict->gap);
  gboolean stays
    = rung_offer_is_now (&rung_document_lookup_offer (document, verdict->leader)->inputs);
  guint n = verdict->n_years;

  switch (verdict->kind)
    {
    case RUNG_VERDICT_CLOSE:
      /* Translators: two offers, dollars, then a number of years */
      return g_strdup_printf (ngettext ("%s and %s are too close to call: $%s apart in the first "
                                        "year",
                                        "%s and %s are too close to call: $%s apart over %u years",
                                        n),
                              leader, second, amount, n);
    case RUNG_VERDICT_SPLIT:
      /* Translators: an offer, dollars, another offer, then a number of years */
      return g_strdup_printf (ngettext ("%s is worth $%s more than %s on average in the first "
                                        "year, but less in most futures",
                                        "%s is worth $%s more than %s on average over %u years, "
                                        "but less in most futures", n),
                              leader, amount, second, n);
    case RUNG_VERDICT_AHEAD:
      if (stays)
        /* Translators: “your job now (A)”, an offer, dollars, then a number of years */
        return g_strdup_printf (ngettext ("Stay in %s rather than take %s: +$%s in the first year",
                                          "Stay in %s rather than take %s: +$%s over %u years", n),
                                leader, second, amount, n);
      /* Translators: two offers, dollars, then a number of years */
      return g_strdup_printf (ngettext ("Take %s over %s: +$%s in the first year",
                                        "Take %s over %s: +$%s over %u years", n), leader, second,
                              amount, n);
    case RUNG_VERDICT_APART:
    case RUNG_VERDICT_NONE:
    case RUNG_VERDICT_ONE:
    default:
      /* Translators: an offer, dollars, another offer, then a number of years */
      return g_strdup_printf (ngettext ("%s is worth $%s more than %s in the first year, if all "
                                        "goes as expected",
                                        "%s is worth $%s more than %s over %u years, if all goes "
                                        "as expected", n),
                              leader, amount, second, n);
    }
}

/* A sentence that begins with the job one has begins with a capital letter. */
static char *
capitalize (const char *sentence)
{
  g_autofree char *first = g_utf8_substring (sentence, 0, 1);
  g_autofree char *upper = g_utf8_strup (first, -1);

  return g_strconcat (upper, g_utf8_next_char (sentence), NULL);
}

/**
 * rung_phrase_verdict:
 * @verdict: a verdict
 * @document: the document it is about
 *
 * Returns: (transfer full): the answer in one sentence
 */
char *
rung_phrase_verdict (const RungVerdict  *verdict,
                     const RungDocument *document)
{
  g_autofree char *name = NULL;
  g_autofree char *amount = NULL;
  g_autofree char *sentence = NULL;

  if (verdict->kind == RUNG_VERDICT_NONE)
    return g_strdup (document->offers->len == 0 ? _("No offers yet")
                                                : _("No pay has been entered yet"));
  if (rung_verdict_has_pair (verdict))
    sentence = phrase_pair (verdict, document);
  else
    {
      name = rung_phrase_offer_in_text (document, verdict->leader);
      amount = rung_format_rough (verdict->worth);
      /* Translators: an offer, dollars, then a number of years */
      sentence = g_strdup_printf (ngettext ("%s is worth $%s in the first year",
                                            "%s is worth $%s over %u years", verdict->n_years),
                                  name, amount, verdict->n_years);
    }
  return capitalize (sentence);
}

static const char *
get_counted (const RungVerdict *verdict)
{
  switch (verdict->ranking)
    {
    case RUNG_RANKING_GROSS:
      return _("Gross pay, before tax and living cost.");
    case RUNG_RANKING_TAKE_HOME:
      return _("Take-home pay, after tax and payroll savings.");
    case RUNG_RANKING_REAL:
    case RUNG_N_RANKINGS:
    default:
      return verdict->living == RUNG_LIVING_BY_BUDGET
             ? _("After tax and your living cost at each place, counting savings and shares you "
                 "keep.")
             : _("After tax, at average US prices, counting savings and shares you keep.");
    }
}

/* Two offers that are the same have no futures to tell them apart. */
#define SAME 0.5

/* How often, of all offers or of the two; why average and chance may differ. */
static char *
phrase_chance (const RungVerdict *verdict)
{
  g_autofree char *leader = rung_format_letter (verdict->leader);
  g_autofree char *second = rung_format_letter (verdict->second);
  g_autofree char *chance = rung_format_chance_in_words (verdict->chance);
  g_autofree char *best = rung_format_chance_in_words (verdict->best);

  if (verdict->gap < SAME)
    return NULL;
  if (verdict->kind == RUNG_VERDICT_SPLIT)
    /* Translators: two offers, then a number or “fewer than 1” */
    return g_strdup_printf (_("%s is ahead of %s in only %s of 100 simulated futures: its average "
                              "is higher because of a few very good futures."),
                            leader, second, chance);
  if (verdict->kind == RUNG_VERDICT_CLOSE && rung_verdict_is_gap_large (verdict)
      && verdict->chance + verdict->tie / 2.0 < 0.5)
    /* Translators: two offers, then a number or “fewer than 1” */
    return g_strdup_printf (_("%s is ahead of %s in %s of 100 simulated futures; its average is "
                              "higher because of a few very good ones."),
                            leader, second, chance);
  if (verdict->kind == RUNG_VERDICT_CLOSE || verdict->n_simulated <= 2)
    /* Translators: two offers, then a number or “fewer than 1” */
    return g_strdup_printf (_("%s is ahead of %s in %s of 100 simulated futures."), leader, second,
                            chance);
  /* Translators: an offer, then a number or “fewer than 1” */
  return g_strdup_printf (_("%s is the best of all in %s of 100 simulated futures."), leader, best);
}

/* What the leader brings over the baseline, unless the sentence says so already.
 * Of two that are too close to call that is worth saying of the job one has. */
static char *
phrase_baseline (const RungVerdict  *verdict,
                 const RungDocument *document)
{
  g_autofree char *amount = rung_format_rough (fabs (verdict->over_baseline));
  g_autofree char *leader = NULL;
  g_autofree char *name = NULL;
  gboolean is_led = verdict->kind == RUNG_VERDICT_AHEAD || verdict->kind == RUNG_VERDICT_SPLIT;

  if (!verdict->has_baseline || g_str_equal (verdict->baseline, verdict->leader)
      || g_str_equal (verdict->baseline, verdict->second)
      || (!is_led
          && !rung_offer_is_now (&rung_document_lookup_offer (document,
                                                              verdict->baseline)->inputs)))
    return NULL;
  leader = rung_format_letter (verdict->leader);
  name = rung_phrase_offer_in_text (document, verdict->baseline);
  /* Translators: an offer, dollars, then “your job now (A)” */
  return g_strdup_printf (verdict->over_baseline < 0.0 ? _("%s brings $%s less than %s.")
                          /* Translators: an offer, dollars, then “your job now (A)” */
                          : _("%s brings $%s more than %s."),
                          leader, amount, name);
}

/**
 * rung_phrase_sureness:
 * @verdict: a verdict
 * @document: the document it is about
 * @awaits_chance: whether a chance that is not known yet has its place
 *
 * Returns: (transfer full): how often the leader is ahead and by how much it beats the
 *   baseline; "" where nobody leads
 */
char *
rung_phrase_sureness (const RungVerdict  *verdict,
                      const RungDocument *document,
                      gboolean            awaits_chance)
{
  g_autofree char *chance = NULL;
  g_autofree char *baseline = NULL;

  if (!rung_verdict_has_pair (verdict))
    return g_strdup ("");
  if (verdict->has_chance)
    chance = phrase_chance (verdict);
  else if (awaits_chance)
    chance = g_strdup (_("… of 100 simulated futures."));
  baseline = phrase_baseline (verdict, document);
  if (chance == NULL)
    return baseline != NULL ? g_steal_pointer (&baseline) : g_strdup ("");
  return baseline != NULL ? g_strjoin (" ", chance, baseline, NULL) : g_steal_pointer (&chance);
}

/**
 * rung_phrase_counted:
 * @verdict: a verdict
 *
 * Returns: (transfer full): what the answer counts, and what it leaves out; "" without one
 */
char *
rung_phrase_counted (const RungVerdict *verdict)
{
  g_autoptr (GString) out = g_string_new (NULL);

  if (verdict->kind == RUNG_VERDICT_NONE)
    return g_strdup ("");
  g_string_append (out, get_counted (verdict));
  if (verdict->n_without_state > 0)
    g_string_append_printf (g_string_append_c (out, ' '),
                            ngettext ("State tax is missing for %u offer.",
                                      "State tax is missing for %u offers.",
                                      verdict->n_without_state),
                            verdict->n_without_state);
  if (verdict->n_without_pay > 0)
    g_string_append_printf (g_string_append_c (out, ' '),
                            ngettext ("%u offer without pay is left out.",
                                      "%u offers without pay are left out.",
                                      verdict->n_without_pay),
                            verdict->n_without_pay);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

/**
 * rung_phrase_basis:
 * @verdict: a verdict
 * @document: the document it is about
 * @awaits_chance: whether a chance that is not known yet has its place
 *
 * Returns: (transfer full): how sure the answer is, and what it counts
 */
char *
rung_phrase_basis (const RungVerdict  *verdict,
                   const RungDocument *document,
                   gboolean            awaits_chance)
{
  g_autofree char *sureness = rung_phrase_sureness (verdict, document, awaits_chance);
  g_autofree char *counted = rung_phrase_counted (verdict);

  return g_strjoin (*sureness != '\0' && *counted != '\0' ? " " : "", sureness, counted, NULL);
}

/**
 * rung_phrase_no_flip:
 * @verdict: a verdict
 *
 * Returns: (transfer none) (nullable): why nothing is said to turn the order of the first two
 *   offers, %NULL where there is a lead that can be lost
 */
const char *
rung_phrase_no_flip (const RungVerdict *verdict)
{
  switch (verdict->kind)
    {
    case RUNG_VERDICT_CLOSE:
      return _("The two are too close to call: a small change in any of these decides it.");
    case RUNG_VERDICT_SPLIT:
      return _("The average and most futures point in different directions, so there is no clear "
               "lead to lose.");
    case RUNG_VERDICT_APART:
      return _("Only simulated futures show whether there is a lead to lose.");
    case RUNG_VERDICT_NONE:
    case RUNG_VERDICT_ONE:
    case RUNG_VERDICT_AHEAD:
    default:
      return NULL;
    }
}
