/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-html.h"

#include "report/kit/rung-page-html.h"

#include "rung-plan-outline.h"

static const char *const elements[RUNG_N_PAPER_TEXTS] = {
  [RUNG_PAPER_ANSWER] = "h1",
  [RUNG_PAPER_SECTION] = "h2",
  [RUNG_PAPER_GROUP] = "h3",
  [RUNG_PAPER_BODY] = "p",
  [RUNG_PAPER_NOTE] = "p",
};

/* Links that follow each other are one list. */
typedef struct
{
  GString *page;
  gboolean is_in_list;
} Out;

static void
end_list (Out *out)
{
  if (out->is_in_list)
    g_string_append (out->page, "</ul>\n");
  out->is_in_list = FALSE;
}

static void
add_text (gpointer       data,
          RungPaperText  kind,
          const char    *text)
{
  Out *out = data;

  end_list (out);
  rung_page_html_add_element (out->page, elements[kind], text);
}

static void
add_link (gpointer    data,
          const char *text,
          const char *address)
{
  Out *out = data;

  if (!out->is_in_list)
    g_string_append (out->page, "<ul>\n");
  out->is_in_list = TRUE;
  rung_page_html_add_link (out->page, "li", text, address);
}

static void
add_grid (gpointer  data,
          RungGrid *grid)
{
  Out *out = data;

  end_list (out);
  rung_page_html_add_grid (out->page, grid, NULL);
  rung_grid_free (grid);
}

/**
 * rung_plan_to_html:
 * @self: a report
 * @title: title of the document
 *
 * Writes the road ahead as a page of its own, in UTF-8, that loads nothing
 * from anywhere.
 *
 * Returns: (transfer full): the page
 */
char *
rung_plan_to_html (const RungPlanReport *self,
                   const char           *title)
{
  static const RungPlanWriter writer = {
    .has_details = TRUE, .add_text = add_text, .add_link = add_link, .add_grid = add_grid,
  };
  Out out = { .page = rung_page_html_new (title) };

  for (RungPlanPart part = RUNG_PLAN_ANSWER; part <= RUNG_PLAN_DISCLOSURE; part++)
    rung_plan_tell (self, part, &writer, &out);
  end_list (&out);
  return rung_page_html_finish (out.page);
}
