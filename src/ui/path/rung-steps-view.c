/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-steps-view.h"

#include "model/session/rung-session-look.h"
#include "model/shown/rung-steps-shown.h"
#include "report/grids/rung-plan-grids.h"
#include "ui/kit/rung-rows.h"

#include "rung-step-row.h"

struct _RungStepsView
{
  RungSection parent_instance;
};

G_DEFINE_FINAL_TYPE (RungStepsView, rung_steps_view, RUNG_TYPE_SECTION)

static void
rung_steps_view_update (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);

  rung_steps_shown_update (rung_section_get_shown (section), rung_section_get_results (section),
                           rung_session_get_tables (session), rung_session_get_document (session),
                           rung_session_get_preview (session));
}

static RungGrid *
rung_steps_view_create_grid (RungSection *section)
{
  return rung_steps_grid_new (rung_results_get_roadmap (rung_section_get_results (section)),
                              rung_session_get_document (rung_section_get_session (section)));
}

static void
rung_steps_view_class_init (RungStepsViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  g_type_ensure (RUNG_TYPE_ROWS);
  g_type_ensure (RUNG_TYPE_STEP_ROW);
  section_class->update = rung_steps_view_update;
  section_class->create_grid = rung_steps_view_create_grid;
  rung_section_class_set_template (section_class, "path/steps-view", RUNG_TYPE_STEPS_SHOWN);
}

static void
rung_steps_view_init (RungStepsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
