/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-changes-view.h"

#include "model/results/rung-results-explain.h"
#include "report/grids/rung-worth-grids.h"

#include "rung-pair-view.h"
#include "rung-text-grid.h"

struct _RungChangesView
{
  RungSection parent_instance;
  GtkDropDown *kind;
  GtkDropDown *order;
  RungTextGrid *grid;
};

G_DEFINE_FINAL_TYPE (RungChangesView, rung_changes_view, RUNG_TYPE_SECTION)

static RungGrid *
rung_changes_view_create_grid (RungSection *section)
{
  RungChangesView *self = RUNG_CHANGES_VIEW (section);
  g_autoptr (GArray) changes = rung_results_compute_changes (rung_section_get_results (section));
  guint kind = gtk_drop_down_get_selected (self->kind);

  return rung_changes_grid_new (changes, kind > 0 ? kind - 1 : RUNG_EVERY_CHANGE,
                                gtk_drop_down_get_selected (self->order));
}

static void
rung_changes_view_update (RungSection *section)
{
  rung_text_grid_take (RUNG_CHANGES_VIEW (section)->grid, rung_changes_view_create_grid (section));
}

static void
rung_changes_view_class_init (RungChangesViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  section_class->update = rung_changes_view_update;
  section_class->shows_at_once = TRUE;
  section_class->create_grid = rung_changes_view_create_grid;
  g_type_ensure (RUNG_TYPE_PAIR_VIEW);
  g_type_ensure (RUNG_TYPE_TEXT_GRID);
  rung_section_class_set_template (section_class, "worth/changes-view", G_TYPE_NONE);
  gtk_widget_class_bind_template_child (widget_class, RungChangesView, kind);
  gtk_widget_class_bind_template_child (widget_class, RungChangesView, order);
  gtk_widget_class_bind_template_child (widget_class, RungChangesView, grid);
  gtk_widget_class_bind_template_callback (widget_class, rung_section_queue);
}

static void
rung_changes_view_init (RungChangesView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
