/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-outline-html.h"

#include "report/kit/rung-page-html.h"

static const char *const elements[RUNG_N_PAPER_TEXTS] = {
  [RUNG_PAPER_ANSWER] = "h1",
  [RUNG_PAPER_SECTION] = "h2",
  [RUNG_PAPER_GROUP] = "h3",
  [RUNG_PAPER_BODY] = "p",
  [RUNG_PAPER_NOTE] = "p",
};

static void
begin_list (RungOutlineHtml *self)
{
  if (!self->is_in_list)
    g_string_append (self->page, "<ul>\n");
  self->is_in_list = TRUE;
}

static void
end_list (RungOutlineHtml *self)
{
  if (self->is_in_list)
    g_string_append (self->page, "</ul>\n");
  self->is_in_list = FALSE;
}

static void
add_text (gpointer       out,
          RungPaperText  kind,
          const char    *text)
{
  RungOutlineHtml *self = out;

  end_list (self);
  rung_page_html_add_element (self->page, elements[kind], text);
}

static void
add_item (gpointer    out,
          const char *text)
{
  RungOutlineHtml *self = out;

  begin_list (self);
  rung_page_html_add_element (self->page, "li", text);
}

static void
add_link (gpointer    out,
          const char *text,
          const char *address)
{
  RungOutlineHtml *self = out;

  begin_list (self);
  rung_page_html_add_link (self->page, "li", text, address);
}

static void
add_grid (gpointer    out,
          RungGrid   *grid,
          const char *caption)
{
  RungOutlineHtml *self = out;

  end_list (self);
  rung_page_html_add_grid (self->page, grid, caption);
  rung_grid_free (grid);
}

/**
 * rung_outline_html_begin:
 * @self: (out caller-allocates): a page
 * @title: its title
 *
 * Returns: where a report is told; @self takes it
 */
RungOutline
rung_outline_html_begin (RungOutlineHtml *self,
                         const char      *title)
{
  static const RungOutlineWriter writer = {
    .add_text = add_text, .add_item = add_item, .add_link = add_link, .add_grid = add_grid,
  };

  *self = (RungOutlineHtml) { .page = rung_page_html_new (title) };
  return (RungOutline) { &writer, self };
}

/**
 * rung_outline_html_end:
 * @self: (transfer full): a page
 *
 * Returns: (transfer full): all that was told, as a page of its own
 */
char *
rung_outline_html_end (RungOutlineHtml *self)
{
  end_list (self);
  return rung_page_html_finish (g_steal_pointer (&self->page));
}
