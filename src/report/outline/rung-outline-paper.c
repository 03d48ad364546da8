/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-outline-paper.h"

static void
add_text (gpointer       out,
          RungPaperText  kind,
          const char    *text)
{
  if (kind == RUNG_PAPER_SECTION)
    rung_paper_add_heading (out, text);
  else
    rung_paper_add_text (out, kind, text);
}

static void
add_item (gpointer    out,
          const char *text)
{
  rung_paper_add_text (out, RUNG_PAPER_BODY, text);
}

static void
add_link (gpointer    out,
          const char *text,
          const char *address)
{
  rung_paper_add_link (out, text, address);
}

static void
add_grid (gpointer    out,
          RungGrid   *grid,
          const char *caption)
{
  if (caption != NULL)
    rung_paper_add_text (out, RUNG_PAPER_NOTE, caption);
  rung_paper_add_grid (out, grid);
}

static gboolean
add_chart (gpointer           out,
           double             n_lines,
           RungPaperChartFunc build,
           gpointer           user_data)
{
  return rung_paper_add_chart (out, n_lines, build, user_data);
}

static RungCanvas
get_canvas (gpointer out,
            double   n_lines)
{
  return rung_paper_get_canvas (out, n_lines);
}

/**
 * rung_outline_paper_begin:
 * @paper: pages
 *
 * Returns: where a report is told; it goes on to @paper
 */
RungOutline
rung_outline_paper_begin (RungPaper *paper)
{
  static const RungOutlineWriter writer = {
    .add_text = add_text, .add_item = add_item, .add_link = add_link, .add_grid = add_grid,
    .add_chart = add_chart, .get_canvas = get_canvas,
  };

  return (RungOutline) { &writer, paper };
}
