/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-plan-text.h"

#include "report/kit/rung-grid-text.h"
#include "rung-plan-outline.h"

/* Parts and tables have a line to themselves above and below. */
static void
add_space (GString *out)
{
  if (out->len > 0 && !g_str_has_suffix (out->str, "\n\n"))
    g_string_append_c (out, '\n');
}

static void
add_text (gpointer       out,
          RungPaperText  kind,
          const char    *text)
{
  if (kind == RUNG_PAPER_SECTION)
    add_space (out);
  g_string_append_printf (out, kind == RUNG_PAPER_SECTION ? "%s\n\n" : "%s\n", text);
}

static void
add_link (gpointer    out,
          const char *text,
          const char *address)
{
  g_string_append_printf (out, "%s %s\n", text, address != NULL ? address : "");
}

static void
add_grid (gpointer  out,
          RungGrid *grid)
{
  g_autofree char *table = rung_grid_to_text (grid);

  add_space (out);
  g_string_append (out, table);
  add_space (out);
  rung_grid_free (grid);
}

/**
 * rung_plan_to_text:
 * @self: a report
 *
 * Writes where the person stands, the next step, all steps, then the years
 * ahead and what studying returns, for a terminal.
 *
 * Returns: (transfer full): the text
 */
char *
rung_plan_to_text (const RungPlanReport *self)
{
  static const RungPlanWriter writer = { .add_text = add_text, .add_link = add_link,
                                         .add_grid = add_grid };
  static const RungPlanPart parts[] = {
    RUNG_PLAN_ANSWER, RUNG_PLAN_STANDING, RUNG_PLAN_STEPS, RUNG_PLAN_PATHS, RUNG_PLAN_RETURNS,
    RUNG_PLAN_DISCLOSURE,
  };
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    rung_plan_tell (self, parts[i], &writer, out);
  return g_string_free (out, FALSE);
}
