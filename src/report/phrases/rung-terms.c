/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-terms.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/document/rung-rating.h"

/**
 * rung_term_get_title:
 * @term: a term
 *
 * Returns: (transfer none): its title
 */
const char *
rung_term_get_title (RungTerm term)
{
  switch (term)
    {
    case RUNG_TERM_PAID_DAYS: return _("Paid days off a year");
    case RUNG_TERM_REMOTE_DAYS: return _("Days at home a week");
    case RUNG_TERM_DEADLINE: return _("Answer by");
    case RUNG_TERM_RATING:
    case RUNG_N_TERMS:
    default: return _("Your own rating, out of 10");
    }
}

static char *
dup_count (gint64 count)
{
  return count > 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, count) : g_strdup ("–");
}

/**
 * rung_term_dup_text:
 * @term: a term
 * @document: a document
 * @offer: index of an offer
 *
 * Returns: (transfer full): what the offer says of it, a dash for nothing
 */
char *
rung_term_dup_text (RungTerm            term,
                    const RungDocument *document,
                    guint               offer)
{
  const RungOfferInputs *inputs = &rung_document_get_offer (document, offer)->inputs;
  double rating = 0.0;

  switch (term)
    {
    case RUNG_TERM_PAID_DAYS:
      return dup_count (inputs->paid_days);
    case RUNG_TERM_REMOTE_DAYS:
      return dup_count (inputs->remote_days);
    case RUNG_TERM_DEADLINE:
      return g_strdup (*inputs->deadline != '\0' ? inputs->deadline : "–");
    case RUNG_TERM_RATING:
    case RUNG_N_TERMS:
    default:
      rating = rung_offer_get_rating (document, offer);
      return isnan (rating) ? g_strdup ("–") : g_strdup_printf ("%'.1f", rating);
    }
}

/**
 * rung_term_is_told:
 * @term: a term
 * @document: a document
 *
 * Returns: %TRUE if any offer says anything of it
 */
gboolean
rung_term_is_told (RungTerm            term,
                   const RungDocument *document)
{
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      g_autofree char *text = rung_term_dup_text (term, document, i);

      if (!g_str_equal (text, "–"))
        return TRUE;
    }
  return FALSE;
}
