/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-road-view.h"

#include "model/shown/rung-road-shown.h"

struct _RungRoadView
{
  RungSection parent_instance;
};

G_DEFINE_FINAL_TYPE (RungRoadView, rung_road_view, RUNG_TYPE_SECTION)

static void
rung_road_view_update (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);

  rung_road_shown_update (rung_section_get_shown (section), rung_section_get_results (section),
                          rung_session_get_tables (session), rung_session_get_document (session));
}

static void
rung_road_view_class_init (RungRoadViewClass *klass)
{
  RUNG_SECTION_CLASS (klass)->update = rung_road_view_update;
  rung_section_class_set_template (RUNG_SECTION_CLASS (klass), "path/road-view",
                                   RUNG_TYPE_ROAD_SHOWN);
}

static void
rung_road_view_init (RungRoadView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
