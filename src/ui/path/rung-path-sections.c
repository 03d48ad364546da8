/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "rung-path-sections.h"

#include "model/session/rung-session-look.h"
#include "model/shown/rung-gaps-shown.h"
#include "model/shown/rung-ladder-shown.h"
#include "model/shown/rung-road-shown.h"
#include "model/shown/rung-steps-shown.h"
#include "model/shown/rung-studies-shown.h"
#include "model/shown/rung-topic-shown.h"
#include "model/shown/rung-track-shown.h"
#include "report/charts/rung-ladder-chart.h"
#include "report/charts/rung-time-chart.h"
#include "report/grids/rung-path-grids.h"
#include "report/grids/rung-plan-grids.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/kit/rung-rows.h"
#include "ui/parts/rung-section.h"

#include "rung-path-rows.h"
#include "rung-plan-menu.h"

static const RungTables *
get_tables (RungSection *section)
{
  return rung_session_get_tables (rung_section_get_session (section));
}

static const RungDocument *
get_document (RungSection *section)
{
  return rung_session_get_document (rung_section_get_session (section));
}

static GArray *
get_roadmap (RungSection *section)
{
  return rung_results_get_roadmap (rung_section_get_results (section));
}

/* Reads the figures of the market. */
static void
ensure_market (RungSection *section)
{
  rung_market_list_get_rows (rung_session_get_market (rung_section_get_session (section)), NULL);
}

static void
gaps_update (RungSection *section)
{
  guint order = gtk_drop_down_get_selected (rung_widget_get_part (section, "order"));

  ensure_market (section);
  rung_gaps_shown_update (rung_section_get_shown (section), get_tables (section),
                          get_document (section), (RungGapsOrder) order);
}

static RungGrid *
gaps_create_grid (RungSection *section)
{
  g_autoptr (GArray) rows = rung_gaps_compute (get_tables (section), get_document (section));

  return rung_gaps_grid_new (get_tables (section), rows);
}

static void
gaps_class_init (gpointer klass)
{
  rung_widget_class_bind_part (klass, "order");
  gtk_widget_class_bind_template_callback_full (klass, "ordered_cb",
                                                G_CALLBACK (rung_section_queue));
}

static RungChart *
build_ladder_chart (const RungCanvas *canvas,
                    gpointer          section)
{
  return rung_ladder_chart_new (get_tables (section), get_document (section), canvas);
}

static double
ladder_chart_height (double   line_height,
                     gpointer section)
{
  return rung_ladder_chart_get_height (get_tables (section), line_height);
}

static void
ladder_set_up (RungSection *section)
{
  ensure_market (section);
  rung_chart_area_set_source (rung_widget_get_part (section, "chart"), build_ladder_chart,
                              ladder_chart_height, section);
}

static void
ladder_class_init (gpointer klass)
{
  rung_widget_class_bind_part (klass, "chart");
}

static void
ladder_update (RungSection *section)
{
  rung_chart_area_update (rung_widget_get_part (section, "chart"));
  rung_ladder_shown_update (rung_section_get_shown (section), get_tables (section),
                            get_document (section));
}

static RungGrid *
ladder_create_grid (RungSection *section)
{
  RungStanding standing;

  rung_ladder_compute (get_tables (section), get_document (section), &standing);
  return rung_ladder_grid_new (get_tables (section), &standing);
}

/* What is published does not follow the document. */
static void
outlook_set_up (RungSection *section)
{
  g_autoptr (GListModel) list = NULL;

  ensure_market (section);
  list = rung_topics_new (get_tables (section));
  rung_rows_set_model (rung_widget_get_part (section, "rows"), list);
}

static void
tracks_set_up (RungSection *section)
{
  g_autoptr (GListModel) list = NULL;

  ensure_market (section);
  list = rung_tracks_new (get_tables (section));
  rung_rows_set_model (rung_widget_get_part (section, "rows"), list);
}

static void
rows_class_init (gpointer klass)
{
  rung_widget_class_bind_part (klass, "rows");
}

static void
road_update (RungSection *section)
{
  rung_road_shown_update (rung_section_get_shown (section), rung_section_get_results (section),
                          get_tables (section), get_document (section));
}

static void
steps_update (RungSection *section)
{
  rung_steps_shown_update (rung_section_get_shown (section), rung_section_get_results (section),
                           get_tables (section), get_document (section),
                           rung_session_get_preview (rung_section_get_session (section)));
}

static RungGrid *
steps_create_grid (RungSection *section)
{
  return rung_steps_grid_new (get_roadmap (section), get_document (section));
}

static void
studies_update (RungSection *section)
{
  rung_studies_shown_update (rung_section_get_shown (section), rung_section_get_results (section),
                             get_tables (section), get_document (section));
}

static RungGrid *
studies_create_grid (RungSection *section)
{
  return rung_returns_grid_new (rung_results_get_returns (rung_section_get_results (section)));
}

static RungChart *
build_time_chart (const RungCanvas *canvas,
                  gpointer          section)
{
  return rung_time_chart_new (get_roadmap (section), get_document (section), canvas);
}

static double
time_chart_height (double   line_height,
                   gpointer section)
{
  return rung_time_chart_get_height (get_roadmap (section), line_height);
}

static void
plan_set_up (RungSection *section)
{
  rung_plan_menu_fill (rung_widget_get_part (section, "menu"));
  rung_chart_area_set_source (rung_widget_get_part (section, "chart"), build_time_chart,
                              time_chart_height, section);
}

static void
plan_update (RungSection *section)
{
  rung_chart_area_update (rung_widget_get_part (section, "chart"));
}

static void
plan_class_init (gpointer klass)
{
  rung_widget_class_bind_part (klass, "chart");
  rung_widget_class_bind_part (klass, "menu");
}

/**
 * rung_path_sections_ensure:
 *
 * Makes the types known, before a template names them.
 */
void
rung_path_sections_ensure (void)
{
  const RungSectionKind sections[] = {
    { .name = "RungGapsView", .file = "path/gaps-view", .shown_type = RUNG_TYPE_GAPS_SHOWN,
      .update = gaps_update, .create_grid = gaps_create_grid, .class_init = gaps_class_init },
    { .name = "RungLadderView", .file = "path/ladder-view", .shown_type = RUNG_TYPE_LADDER_SHOWN,
      .set_up = ladder_set_up, .update = ladder_update, .create_grid = ladder_create_grid,
      .class_init = ladder_class_init },
    { .name = "RungOutlookView", .file = "path/outlook-view", .shown_type = G_TYPE_NONE,
      .set_up = outlook_set_up, .class_init = rows_class_init },
    { .name = "RungPlanView", .file = "path/plan-view", .shown_type = G_TYPE_NONE,
      .set_up = plan_set_up, .update = plan_update, .class_init = plan_class_init },
    { .name = "RungRoadView", .file = "path/road-view", .shown_type = RUNG_TYPE_ROAD_SHOWN,
      .update = road_update },
    { .name = "RungStepsView", .file = "path/steps-view", .shown_type = RUNG_TYPE_STEPS_SHOWN,
      .update = steps_update, .create_grid = steps_create_grid },
    { .name = "RungStudiesView", .file = "path/studies-view", .shown_type = RUNG_TYPE_STUDIES_SHOWN,
      .update = studies_update, .create_grid = studies_create_grid },
    { .name = "RungTracksView", .file = "path/tracks-view", .shown_type = G_TYPE_NONE,
      .set_up = tracks_set_up, .class_init = rows_class_init },
  };

  rung_path_rows_ensure ();
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    rung_section_register (&sections[i]);
}
