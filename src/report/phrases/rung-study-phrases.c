/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-study-phrases.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

#include "rung-chance.h"
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
  g_autofree char *amount = rung_format_thousands (fabs (row->present));
  g_autofree char *chance = rung_format_chance (row->chance);
  g_autofree char *when = rung_phrase_break_even (document, row->break_even);

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
      if (row->figures.gain <= 0.0)
        return g_strdup (_("Your own figures have no gain, so it adds nothing."));
      return row->claimed > 0.0
             ? g_strdup (_("The only known gain is the seller’s claim, which does not count unless "
                           "you say so."))
             : g_strdup (_("Your profile already shows what it leads to, so it adds nothing."));
    case RUNG_RETURN_GOOD:
    case RUNG_N_RETURN_STATES:
    default:
      break;
    }
  if (row->present < 0.0)
    /* Translators: dollars, then a number or “fewer than 1” */
    return g_strdup_printf (_("It costs $%s more than it returns, and it pays off in %s of 100 "
                              "cases."),
                            amount, chance);
  /* Translators: dollars, a year such as “year 3”, then a number of cases */
  return g_strdup_printf (_("It returns $%s more than it costs and breaks even in %s. It pays off "
                            "in %s of 100 cases."), amount, when, chance);
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
