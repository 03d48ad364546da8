/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-copy.h"

#include <string.h>

#include "report/kit/rung-grid-html.h"
#include "report/kit/rung-grid-text.h"

static GdkContentProvider *
create_html (const RungGrid *grid,
             const char     *fallback)
{
  g_autofree char *html = rung_grid_to_html (grid, NULL);
  g_autofree char *page = g_strconcat ("<meta charset=\"utf-8\">", html, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (page, strlen (page));
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_for_bytes ("text/html", bytes),
    gdk_content_provider_new_typed (G_TYPE_STRING, fallback != NULL ? fallback : html),
  };

  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}

/**
 * rung_copy_create_content:
 * @grid: a table
 * @format: how it is written
 *
 * HTML goes out as such, and for whoever takes only text as its source, which
 * is what somebody who asks for HTML there is after.
 *
 * Returns: (transfer full): what to put on the clipboard
 */
GdkContentProvider *
rung_copy_create_content (const RungGrid *grid,
                          RungCopyFormat  format)
{
  g_autofree char *text = NULL;

  switch (format)
    {
    case RUNG_COPY_HTML: return create_html (grid, NULL);
    case RUNG_COPY_TSV: text = rung_grid_to_tsv (grid); break;
    case RUNG_COPY_MARKDOWN: text = rung_grid_to_markdown (grid); break;
    case RUNG_COPY_TEXT:
    case RUNG_N_COPY_FORMATS:
    default: text = rung_grid_to_text (grid);
    }
  return gdk_content_provider_new_typed (G_TYPE_STRING, text);
}

/**
 * rung_copy_create_table:
 * @grid: a table
 *
 * For a paste that knows best: a table where tables are taken, otherwise
 * values with tabs.
 *
 * Returns: (transfer full): what to put on the clipboard
 */
GdkContentProvider *
rung_copy_create_table (const RungGrid *grid)
{
  g_autofree char *text = rung_grid_to_tsv (grid);

  return create_html (grid, text);
}
