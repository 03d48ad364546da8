/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-comparison-notes.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"

/**
 * rung_comparison_dup_span:
 * @self: a comparison
 * @span: first year, average of the years, total or present value
 *
 * Returns: (transfer full): what the figures of a table are, and its mark
 */
char *
rung_comparison_dup_span (const RungComparison *self,
                          RungSpan              span)
{
  switch (span)
    {
    case RUNG_SPAN_FIRST_YEAR:
      return g_strdup (_("Dollars in the first year. * marks the best offer."));
    case RUNG_SPAN_AVERAGE:
      return g_strdup_printf (ngettext ("Dollars a year, on average over %u year. * marks the best "
                                        "offer.",
                                        "Dollars a year, on average over %u years. * marks the "
                                        "best offer.",
                                        self->n_years),
                              self->n_years);
    case RUNG_SPAN_PRESENT:
      /* Translators: a number of years, then a percentage */
      return g_strdup_printf (ngettext ("Dollars over %u year at today’s value, discounted at "
                                        "%.4g%% a year. * marks the best offer.",
                                        "Dollars over %u years at today’s value, discounted at "
                                        "%.4g%% a year. * marks the best offer.",
                                        self->n_years),
                              self->n_years, 100.0 * self->discount);
    case RUNG_SPAN_TOTAL:
    case RUNG_N_SPANS:
    default:
      return g_strdup_printf (ngettext ("Dollars over %u year. * marks the best offer.",
                                        "Dollars over %u years. * marks the best offer.",
                                        self->n_years),
                              self->n_years);
    }
}

/**
 * rung_comparison_dup_notes:
 * @self: a comparison
 * @document: the document it is about
 *
 * Notes are the same for most offers, so each is said once, with the letters
 * of the offers it is about unless it is about all.
 *
 * Returns: (transfer full): a line per note, "" for none
 */
char *
rung_comparison_dup_notes (const RungComparison *self,
                           const RungDocument   *document)
{
  GString *out = g_string_new (NULL);

  for (guint bit = 0; bit < RUNG_N_NOTES; bit++)
    {
      g_autoptr (GString) letters = g_string_new (NULL);
      g_autofree char *phrase = NULL;
      guint n_noted = 0;

      for (guint i = 0; i < self->n_offers; i++)
        if (self->projections[i].notes & (1u << bit))
          {
            const char *id = rung_document_get_offer (document, i)->id;
            g_autofree char *letter = rung_format_letter (id);

            g_string_append_printf (letters, "%s%s", letters->len > 0 ? ", " : "", letter);
            n_noted++;
          }
      if (n_noted == 0)
        continue;
      if (out->len > 0)
        g_string_append_c (out, '\n');
      if (n_noted < self->n_offers)
        g_string_append_printf (out, "%s: ", letters->str);
      phrase = rung_phrase_note (1u << bit, self->tables);
      g_string_append (out, phrase);
    }
  return g_string_free (out, FALSE);
}
