/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-studies-view.h"

#include "model/shown/rung-studies-shown.h"
#include "report/grids/rung-path-grids.h"
#include "ui/kit/rung-rows.h"
#include "ui/parts/rung-fold-row.h"

#include "rung-study-body.h"

struct _RungStudiesView
{
  RungSection parent_instance;
};

G_DEFINE_FINAL_TYPE (RungStudiesView, rung_studies_view, RUNG_TYPE_SECTION)

static void
rung_studies_view_update (RungSection *section)
{
  rung_studies_shown_update (rung_section_get_shown (section), rung_section_get_results (section),
                             rung_session_get_document (rung_section_get_session (section)));
}

static RungGrid *
rung_studies_view_create_grid (RungSection *section)
{
  return rung_returns_grid_new (rung_results_get_returns (rung_section_get_results (section)));
}

static void
rung_studies_view_class_init (RungStudiesViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  g_type_ensure (RUNG_TYPE_ROWS);
  g_type_ensure (RUNG_TYPE_STUDY_BODY);
  rung_item_row_register (RUNG_TYPE_FOLD_ROW, "RungStudyRow", "path/study-row");
  section_class->update = rung_studies_view_update;
  section_class->create_grid = rung_studies_view_create_grid;
  rung_section_class_set_template (section_class, "path/studies-view", RUNG_TYPE_STUDIES_SHOWN);
}

static void
rung_studies_view_init (RungStudiesView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
