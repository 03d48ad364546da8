/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-page-html.h"

#include <glib/gi18n-lib.h>

#include "rung-grid-html.h"

/* Follows the ground and the size of text the reader prefers; the mark comes
 * from the style, so that a figure stays a figure when it is copied. */
static const char style[] =
  ":root { color-scheme: light dark; }\n"
  "body { font-family: sans-serif; line-height: 1.4; max-width: 60em; margin: 2em auto; padding: "
  "0 1em; }\n"
  "h1 { font-size: 1.6em; }\n"
  "table { border-collapse: collapse; }\n"
  "th, td { padding: 0.15em 1.2em 0.15em 0; vertical-align: baseline; }\n"
  "thead th { border-bottom: 1px solid; }\n"
  "caption { text-align: left; padding-bottom: 0.6em; }\n"
  "th[scope=rowgroup] { padding-top: 0.6em; }\n"
  "td strong { position: relative; }\n"
  "td strong::after { content: \"" RUNG_GRID_MARK "\"; position: absolute; left: 100%; "
                                                  "padding-left: 0.2em; }\n"
  ".scroll { overflow-x: auto; }\n";

/**
 * rung_page_html_new:
 * @title: title of the page
 *
 * Returns: (transfer full): a page that begins with its title
 */
GString *
rung_page_html_new (const char *title)
{
  GString *page = g_string_new ("<!DOCTYPE html>\n");

  g_string_append_printf (page, "<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", _("en"));
  g_string_append (page, "<meta name=\"viewport\" content=\"width=device-width\">\n");
  rung_page_html_add_element (page, "title", title);
  g_string_append_printf (page, "<style>\n%s</style>\n</head>\n<body>\n", style);
  rung_page_html_add_element (page, "p", title);
  return page;
}

/**
 * rung_page_html_add_element:
 * @page: a page
 * @name: name of an element
 * @text: what stands in it; "" leaves the element out
 *
 * Adds an element with plain text, which is escaped.
 */
void
rung_page_html_add_element (GString    *page,
                            const char *name,
                            const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  if (*text != '\0')
    g_string_append_printf (page, "<%s>%s</%s>\n", name, escaped, name);
}

/**
 * rung_page_html_add_link:
 * @page: a page
 * @name: name of the element around the link
 * @text: what stands in it
 * @address: (nullable): where it leads; only the web is linked to
 *
 * Adds an element with a link.
 */
void
rung_page_html_add_link (GString    *page,
                         const char *name,
                         const char *text,
                         const char *address)
{
  g_autofree char *link = NULL;

  if (address == NULL
      || (!g_str_has_prefix (address, "https://") && !g_str_has_prefix (address, "http://")))
    {
      rung_page_html_add_element (page, name, text);
      return;
    }
  link = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", address, text);
  g_string_append_printf (page, "<%s>%s</%s>\n", name, link, name);
}

/**
 * rung_page_html_add_grid:
 * @page: a page
 * @grid: a table
 * @caption: (nullable): what the table shows
 *
 * Adds a table, which scrolls by itself where the page is narrow.
 */
void
rung_page_html_add_grid (GString        *page,
                         const RungGrid *grid,
                         const char     *caption)
{
  g_autofree char *table = rung_grid_to_html (grid, caption);

  g_string_append_printf (page, "<div class=\"scroll\">\n%s</div>\n", table);
}

/**
 * rung_page_html_finish:
 * @page: (transfer full): a page
 *
 * Returns: (transfer full): the whole page
 */
char *
rung_page_html_finish (GString *page)
{
  g_string_append (page, "</body>\n</html>\n");
  return g_string_free (page, FALSE);
}
