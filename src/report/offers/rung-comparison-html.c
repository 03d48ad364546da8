/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-comparison-html.h"

#include <glib/gi18n-lib.h>

#include "report/grids/rung-comparison-grid.h"
#include "report/kit/rung-page-html.h"
#include "report/phrases/rung-verdict-phrases.h"

#include "rung-chance-pages.h"
#include "rung-comparison-text.h"

static void
append_notes (const RungComparison *self,
              const RungDocument   *document,
              GString              *out)
{
  g_autofree char *notes = rung_comparison_dup_notes (self, document);
  g_auto (GStrv) lines = g_strsplit (notes, "\n", -1);

  if (*notes == '\0')
    return;
  rung_page_html_add_element (out, "h2", _("Notes"));
  g_string_append (out, "<ul>\n");
  for (guint i = 0; lines[i] != NULL; i++)
    rung_page_html_add_element (out, "li", lines[i]);
  g_string_append (out, "</ul>\n");
}

/**
 * rung_comparison_to_html:
 * @self: a comparison
 * @document: the document it is about
 * @title: title of the document
 * @verdict: the answer
 * @span: first year, average of the years, or total
 * @simulation: (nullable): its futures
 * @more_markup: markup that stands before the notes, "" for none
 *
 * Writes a page of its own, in UTF-8, that loads nothing from anywhere: the
 * answer, the table and the notes.
 *
 * Returns: (transfer full): the page
 */
char *
rung_comparison_to_html (const RungComparison *self,
                         const RungDocument   *document,
                         const char           *title,
                         const RungVerdict    *verdict,
                         RungSpan              span,
                         const RungSimulation *simulation,
                         const char           *more_markup)
{
  GString *out = rung_page_html_new (title);
  g_autofree char *sentence = NULL;
  g_autofree char *more = NULL;

  sentence = rung_phrase_verdict (verdict, document);
  more = rung_phrase_basis (verdict, document, FALSE);
  rung_page_html_add_element (out, "h1", sentence);
  rung_page_html_add_element (out, "p", more);
  if (self->n_offers > 0)
    {
      g_autoptr (RungGrid) grid = rung_comparison_grid_new (self, document, span);
      g_autofree char *caption = rung_comparison_dup_span (self, span);

      rung_page_html_add_grid (out, grid, caption);
      rung_chance_add_to_html (simulation, out);
      g_string_append (out, more_markup);
      append_notes (self, document, out);
    }
  return rung_page_html_finish (out);
}
