/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tracks-view.h"

#include "model/shown/rung-track-shown.h"
#include "ui/kit/rung-rows.h"
#include "ui/parts/rung-item-row.h"

struct _RungTracksView
{
  RungSection parent_instance;
  RungRows *rows;
};

G_DEFINE_FINAL_TYPE (RungTracksView, rung_tracks_view, RUNG_TYPE_SECTION)

static void
rung_tracks_view_set_up (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);
  g_autoptr (GListModel) list = NULL;

  /* Reads the figures of the market. */
  rung_market_list_get_rows (rung_session_get_market (session), NULL);
  list = rung_tracks_new (rung_session_get_tables (session));
  rung_rows_set_model (RUNG_TRACKS_VIEW (section)->rows, list);
}

/* What is published does not follow the document. */
static void
rung_tracks_view_update (RungSection *section)
{
}

static void
rung_tracks_view_class_init (RungTracksViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  g_type_ensure (RUNG_TYPE_ROWS);
  rung_item_row_register (RUNG_TYPE_ITEM_ROW, "RungRoleRow", "path/role-row");
  rung_item_row_register (RUNG_TYPE_ITEM_ROW, "RungTrackRow", "path/track-row");
  section_class->set_up = rung_tracks_view_set_up;
  section_class->update = rung_tracks_view_update;
  rung_section_class_set_template (section_class, "path/tracks-view", G_TYPE_NONE);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), RungTracksView, rows);
}

static void
rung_tracks_view_init (RungTracksView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
