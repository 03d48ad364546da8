/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-comparison-html.h"

#include <glib/gi18n-lib.h>

#include "rung-chance-pages.h"
#include "rung-chance.h"
#include "rung-comparison-grid.h"
#include "rung-comparison-text.h"
#include "rung-phrases.h"

/* Follows the ground and the size of text the reader prefers; the mark comes
 * from the style, so that a figure stays a figure when it is copied. */
static const char style[] =
  ":root { color-scheme: light dark; }\n"
  "body { font-family: sans-serif; line-height: 1.4; max-width: 60em; margin: 2em auto; padding: 0 1em; }\n"
  "h1 { font-size: 1.6em; }\n"
  "table { border-collapse: collapse; }\n"
  "th, td { padding: 0.15em 1.2em 0.15em 0; vertical-align: baseline; }\n"
  "thead th { border-bottom: 1px solid; }\n"
  "caption { text-align: left; padding-bottom: 0.6em; }\n"
  "th[scope=rowgroup] { padding-top: 0.6em; }\n"
  "td strong { position: relative; }\n"
  "td strong::after { content: \"" RUNG_GRID_MARK "\"; position: absolute; left: 100%; padding-left: 0.2em; }\n"
  ".scroll { overflow-x: auto; }\n";

static void
append_element (GString    *out,
                const char *name,
                const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  if (*text != '\0')
    g_string_append_printf (out, "<%s>%s</%s>\n", name, escaped, name);
}

static void
append_notes (const RungComparison *self,
              const RungDocument   *document,
              GString              *out)
{
  g_autofree char *notes = rung_comparison_dup_notes (self, document);
  g_auto (GStrv) lines = g_strsplit (notes, "\n", -1);

  if (*notes == '\0')
    return;
  append_element (out, "h2", _("Notes"));
  g_string_append (out, "<ul>\n");
  for (guint i = 0; lines[i] != NULL; i++)
    append_element (out, "li", lines[i]);
  g_string_append (out, "</ul>\n");
}

/**
 * rung_comparison_to_html:
 * @self: a comparison
 * @document: the document it is about
 * @title: title of the document
 * @view: what offers are ranked by
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
                         RungView              view,
                         RungSpan              span,
                         const RungSimulation *simulation,
                         const char           *more_markup)
{
  GString *out = g_string_new ("<!DOCTYPE html>\n");
  RungVerdict verdict = rung_comparison_get_verdict (self, view);
  g_autofree char *sentence = NULL;
  g_autofree char *more = NULL;

  rung_simulation_add_chance (simulation, document, &verdict);
  sentence = rung_phrase_verdict (&verdict, document);
  more = rung_phrase_basis (&verdict, document, FALSE);
  g_string_append_printf (out, "<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", _("en"));
  g_string_append (out, "<meta name=\"viewport\" content=\"width=device-width\">\n");
  append_element (out, "title", title);
  g_string_append_printf (out, "<style>\n%s</style>\n</head>\n<body>\n", style);
  append_element (out, "p", title);
  append_element (out, "h1", sentence);
  append_element (out, "p", more);
  if (self->n_offers > 0)
    {
      g_autoptr (RungGrid) grid = rung_comparison_grid_new (self, document, span);
      g_autofree char *caption = rung_comparison_dup_span (self, span);
      g_autofree char *table = rung_grid_to_html (grid, caption);

      g_string_append_printf (out, "<div class=\"scroll\">\n%s</div>\n", table);
      rung_chance_add_to_html (simulation, out);
      g_string_append (out, more_markup);
      append_notes (self, document, out);
    }
  g_string_append (out, "</body>\n</html>\n");
  return g_string_free (out, FALSE);
}
