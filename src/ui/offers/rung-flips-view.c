/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-flips-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-answers.h"
#include "model/session/rung-session-look.h"
#include "model/shown/rung-flips-shown.h"
#include "model/shown/rung-line.h"
#include "report/charts/rung-swing-chart.h"
#include "report/grids/rung-answer-grids.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-item-row.h"
#include "ui/parts/rung-pair-chooser.h"

struct _RungFlipsView
{
  RungSection parent_instance;
  RungPairChooser *pair;
  RungChartArea *chart;
  gboolean has_pair;
};

G_DEFINE_FINAL_TYPE (RungFlipsView, rung_flips_view, RUNG_TYPE_SECTION)

static gboolean
fill_table (RungFlipsView  *self,
            RungSwingTable *table)
{
  RungSession *session = rung_section_get_session (RUNG_SECTION (self));
  const RungComparison *comparison = rung_session_get_comparison (session);
  RungMeasure measure = rung_ranking_get_measure (rung_session_get_ranking (session));
  const char *first = rung_pair_chooser_get_first (self->pair);
  const char *second = rung_pair_chooser_get_second (self->pair);
  int places[2] = { -1, -1 };

  if (!self->has_pair)
    return FALSE;
  places[0] = rung_comparison_find (comparison, first);
  places[1] = rung_comparison_find (comparison, second);
  if (MIN (places[0], places[1]) < 0)
    return FALSE;
  *table = (RungSwingTable) {
    .first = first,
    .second = second,
    .gap = rung_comparison_get (comparison, (guint) places[0], measure, RUNG_SPAN_TOTAL)
           - rung_comparison_get (comparison, (guint) places[1], measure, RUNG_SPAN_TOTAL),
    .swings = rung_results_get_swings (rung_session_get_results (session), first, second),
  };
  return TRUE;
}

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  RungSwingTable table;

  return fill_table (user_data, &table) ? rung_swing_chart_new (&table, canvas) : NULL;
}

static double
chart_height (double   line_height,
              gpointer user_data)
{
  RungSwingTable table;

  return line_height * (fill_table (user_data, &table) ? rung_swing_chart_get_lines (table.swings)
                        : 4.0);
}

static RungGrid *
rung_flips_view_create_grid (RungSection *section)
{
  RungSwingTable table;

  return fill_table (RUNG_FLIPS_VIEW (section), &table) ? rung_swing_grid_new (&table) : NULL;
}

static void
rung_flips_view_update (RungSection *section)
{
  RungFlipsView *self = RUNG_FLIPS_VIEW (section);
  const RungResults *results = rung_section_get_results (section);
  const RungVerdict *verdict = rung_results_get_verdict (results);
  const char *behind = NULL;
  RungSwingTable table;

  self->has_pair = rung_pair_chooser_propose (self->pair, verdict->leader,
                                              verdict->second);
  if (fill_table (self, &table))
    behind = table.gap >= 0.0 ? table.second : table.first;
  rung_flips_shown_update (rung_section_get_shown (section), results,
                           behind != NULL ? table.first : NULL,
                           behind != NULL ? table.second : NULL, behind);
  rung_chart_area_update (self->chart);
}

static void
rung_flips_view_set_up (RungSection *section)
{
  RungFlipsView *self = RUNG_FLIPS_VIEW (section);

  rung_chart_area_set_source (self->chart, build_chart, chart_height, self);
}

static void
rung_flips_view_class_init (RungFlipsViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  section_class->set_up = rung_flips_view_set_up;
  section_class->update = rung_flips_view_update;
  section_class->create_grid = rung_flips_view_create_grid;
  g_type_ensure (RUNG_TYPE_LINE);
  rung_widget_register (RUNG_TYPE_ITEM_ROW, "RungLineRow", "offers/line-row", NULL);
  g_type_ensure (RUNG_TYPE_PAIR_CHOOSER);
  rung_section_class_set_template (section_class, "offers/flips-view", RUNG_TYPE_FLIPS_SHOWN);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), RungFlipsView, pair);
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), rung_section_queue);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), RungFlipsView, chart);
}

static void
rung_flips_view_init (RungFlipsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
