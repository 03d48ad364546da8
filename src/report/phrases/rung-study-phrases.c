/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-study-phrases.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

#include "rung-gain-phrases.h"
#include "rung-path-phrases.h"

/**
 * rung_phrase_return_state:
 * @row: what a study costs and returns
 *
 * Returns: (transfer none): why there is no answer, in two or three words; ""
 *   where there is one
 */
const char *
rung_phrase_return_state (const RungReturn *row)
{
  switch (row->state)
    {
    case RUNG_RETURN_NO_GAIN: return row->claimed > 0.0 ? _("no gain known") : _("adds nothing");
    case RUNG_RETURN_NO_PRICE: return _("needs a price");
    case RUNG_RETURN_NOT_YET: return _("needs a degree");
    case RUNG_RETURN_NOT_TOLD: return _("enter your education");
    case RUNG_RETURN_GOOD:
    case RUNG_N_RETURN_STATES:
    default: return "";
    }
}

static const char *
phrase_no_gain (const RungReturn *row)
{
  if (row->figures.gain <= 0.0)
    return _("Your own figures have no gain, so it adds nothing.");
  if (row->is_shown)
    return _("Your profile already shows what it leads to, so it adds nothing.");
  if (row->claimed > 0.0)
    return _("The only known gain is the seller’s claim, which does not count unless you say so.");
  return _("Your skills already put you at the top of what your place pays, so it adds nothing "
           "that we can measure.");
}

static char *
phrase_cost (const RungReturn *row)
{
  g_autofree char *all = rung_format_rough (row->tuition + row->lost);

  if (row->tuition + row->lost < 500.0)
    return g_strdup (_("costs nothing but your time"));
  return g_strdup_printf (row->lost > row->tuition ? _("costs $%s, mostly pay you give up")
                                                   : _("costs $%s"), all);
}

/**
 * rung_phrase_return_facts:
 * @row: what a study costs and returns
 *
 * Returns: (transfer full): what it adds, what it costs and whether it pays off, in short
 */
char *
rung_phrase_return_facts (const RungReturn *row)
{
  g_autofree char *adds = rung_phrase_study_adds (row);
  g_autofree char *cost = phrase_cost (row);
  g_autofree char *pays = rung_phrase_pays (row->chance);

  return g_strdup_printf (C_("what a program adds, what it costs, whether it pays off",
                             "%s; %s; %s"), adds, cost, pays);
}

/**
 * rung_phrase_return:
 * @row: what a study costs and returns
 * @document: the document
 *
 * Returns: (transfer full): the answer in a sentence
 */
char *
rung_phrase_return (const RungReturn   *row,
                    const RungDocument *document)
{
  g_autofree char *when = rung_phrase_break_even (document, row->break_even);
  g_autofree char *balance = rung_phrase_balance (row->present_low, row->present_high);
  g_autofree char *facts = rung_phrase_return_facts (row);

  switch (row->state)
    {
    case RUNG_RETURN_NOT_YET:
      return g_strdup (_("Needs a degree that your profile does not show."));
    case RUNG_RETURN_NOT_TOLD:
      return g_strdup (_("What a degree adds depends on the one you have. Enter your education "
                         "under You."));
    case RUNG_RETURN_NO_PRICE:
      return g_strdup (_("The cost is not published. Enter the price you were quoted."));
    case RUNG_RETURN_NO_GAIN:
      return g_strdup (phrase_no_gain (row));
    case RUNG_RETURN_GOOD:
    case RUNG_N_RETURN_STATES:
    default:
      break;
    }
  if (row->break_even == 0)
    /* Translators: what a program adds and costs, then “$5,000 behind” */
    return g_strdup_printf (_("%s. After all years shown: %s."), facts, balance);
  /* Translators: what a program adds and costs, “$5,000 ahead”, then a year such as “year 3” */
  return g_strdup_printf (_("%s. After all years shown: %s, breaking even in %s."), facts, balance,
                          when);
}

static char *
phrase_raise (const RungReturn *row)
{
  g_autofree char *amount = rung_format_money (row->claimed);

  if (row->claimed <= 0.0)
    return NULL;
  if (row->figures.claim > 0.0)
    return g_strdup_printf (_("The raise of $%s a year that the seller claims for its graduates "
                              "counts because you said so. Nobody has checked it."), amount);
  return g_strdup_printf (_("The seller claims a raise of $%s a year for its graduates. It is not "
                            "counted; your own figures have a switch for it."), amount);
}

static char *
phrase_placement (const RungReturn *row)
{
  g_autofree char *share = rung_format_percent (row->placement);

  return row->placement <= 0.0
         ? NULL
         : g_strdup_printf (_("It also claims that %s of its graduates find a job. That is not "
                              "counted."), share);
}

/**
 * rung_phrase_claim:
 * @row: what a study costs and returns
 *
 * Returns: (transfer full): what its seller claims, and whether that counts;
 *   "" where no raise is claimed
 */
char *
rung_phrase_claim (const RungReturn *row)
{
  g_autofree char *raise = phrase_raise (row);
  g_autofree char *placement = phrase_placement (row);

  if (raise == NULL)
    return g_strdup ("");
  return placement != NULL ? g_strdup_printf (C_("two sentences", "%s %s"), raise, placement)
         : g_steal_pointer (&raise);
}

/**
 * rung_phrase_returns_note:
 *
 * Returns: (transfer none): what the table of studies counts
 */
const char *
rung_phrase_returns_note (void)
{
  return _("Each program starts on the first day and is compared with staying, in take-home "
           "dollars over the years ahead at today’s value. Taxes, full tuition and the chance of "
           "not finishing are counted. Gains compare groups of people; they do not promise you the "
           "same raise.");
}
