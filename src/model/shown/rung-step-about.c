/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-step-about.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"

#include "rung-line.h"

static void
add_line (GListStore *lines,
          const char *title,
          const char *text,
          gboolean    is_quiet)
{
  RungShown *line = NULL;

  if (text == NULL || *text == '\0')
    return;
  line = RUNG_SHOWN (rung_lines_ensure (lines, g_list_model_get_n_items (G_LIST_MODEL (lines))));
  rung_shown_take_text (line, RUNG_LINE_TITLE,
                        title != NULL
                        ? g_strdup_printf (C_("title of a line, and the line", "%s: %s"), title,
                                           text) : g_strdup (text));
  rung_shown_set_flag (line, RUNG_LINE_IS_QUIET, is_quiet);
}

static char *
dup_before (const RungRoadmapStep *step,
            const RungTables      *tables)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; step->after != NULL && step->after[i] != NULL; i++)
    {
      const RungRoadmapStep *before = rung_tables_find_step (tables, step->after[i]);

      if (before != NULL)
        g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", before->title);
    }
  return g_strdup (out->str);
}

static char *
dup_hours (const RungRoadmapStep *step)
{
  g_autofree char *source = rung_phrase_source (step->hours_source);
  g_autofree char *cost = rung_format_money (step->cost);
  g_autofree char *paid = step->cost > 0.0 ? g_strdup_printf (_("about $%s out of pocket"), cost)
                          : step->gives_education != NULL ? g_strdup (_("fees not included"))
                          : g_strdup (_("free"));

  /* Translators: fewest and most hours, the cost, a source, then the status of the figure */
  return g_strdup_printf (_("%.0f to %.0f hours, %s. Hours: %s (%s)."), step->hours_low,
                          step->hours_high, paid, *source != '\0' ? source : _("no source"),
                          rung_status_get_title (step->hours_status));
}

/**
 * rung_step_about_new:
 * @step: a step of the road ahead
 * @tables: the figures
 *
 * Returns: (transfer full): what it is about, a RungLine each
 */
GListModel *
rung_step_about_new (const RungRoadmapStep *step,
                     const RungTables      *tables)
{
  GListStore *lines = rung_lines_new ();
  g_autofree char *before = dup_before (step, tables);
  g_autofree char *hours = dup_hours (step);

  add_line (lines, NULL, step->advice, FALSE);
  add_line (lines, _("Done when"), step->done_when, FALSE);
  add_line (lines, _("Why"), step->unlocks, FALSE);
  add_line (lines, _("After"), before, FALSE);
  add_line (lines, NULL, step->note, TRUE);
  add_line (lines, NULL, hours, TRUE);
  add_line (lines, NULL, step->hours_note, TRUE);
  return G_LIST_MODEL (lines);
}

/**
 * rung_step_about_places_new:
 * @step: a step of the road ahead
 *
 * Returns: (transfer full): where to learn it, a RungLine each, whose id is an address or ""
 */
GListModel *
rung_step_about_places_new (const RungRoadmapStep *step)
{
  GListStore *lines = rung_lines_new ();

  for (guint i = 0; i < step->n_resources; i++)
    {
      rung_lines_set (lines, i, step->resources[i].title, NULL, NULL);
      rung_shown_set_text (RUNG_SHOWN (rung_lines_ensure (lines, i)), RUNG_LINE_ID,
                           step->resources[i].href);
    }
  return G_LIST_MODEL (lines);
}
