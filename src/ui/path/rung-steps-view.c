/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-steps-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/charts/rung-time-chart.h"
#include "report/grids/rung-plan-grids.h"
#include "report/phrases/rung-road-phrases.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"

#include "rung-step-row.h"

struct _RungStepsView
{
  RungSection parent_instance;
  GtkWidget *answer;
  GtkWidget *progress;
  GtkWidget *chart;
  GtkWidget *ahead;         /* box of RungStepRow */
  GtkWidget *behind_title;
  GtkWidget *behind;        /* box of RungStepRow */
  GHashTable *rows;         /* id of a step to its RungStepRow */
};

G_DEFINE_FINAL_TYPE (RungStepsView, rung_steps_view, RUNG_TYPE_SECTION)

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  RungSession *session = rung_section_get_session (user_data);

  return rung_time_chart_new (rung_results_get_roadmap (rung_session_get_results (session)),
                              rung_session_get_document (session), canvas);
}

static double
chart_height (double   line_height,
              gpointer user_data)
{
  const RungResults *results = rung_session_get_results (rung_section_get_session (user_data));

  return rung_time_chart_get_height (rung_results_get_roadmap (results), line_height);
}

static RungGrid *
create_grid (gpointer user_data)
{
  RungSession *session = rung_section_get_session (user_data);

  return rung_steps_grid_new (rung_results_get_roadmap (rung_session_get_results (session)),
                              rung_session_get_document (session));
}

static GtkWidget *
ensure_row (RungStepsView        *self,
            const RungRoadmapRow *row)
{
  GtkWidget *widget = g_hash_table_lookup (self->rows, row->step->id);

  if (widget != NULL)
    return widget;
  widget = rung_step_row_new (rung_section_get_session (RUNG_SECTION (self)), row->step);
  g_hash_table_insert (self->rows, (gpointer) row->step->id, g_object_ref_sink (widget));
  return widget;
}

/* Puts a row behind another one, or first; a row that stands there already is
 * not touched, so that the focus stays. */
static void
place_row (GtkWidget *box,
           GtkWidget *row,
           GtkWidget *after)
{
  GtkWidget *parent = gtk_widget_get_parent (row);

  if (parent == box && gtk_widget_get_prev_sibling (row) == after)
    return;
  if (parent == box)
    {
      gtk_box_reorder_child_after (GTK_BOX (box), row, after);
      return;
    }
  if (parent != NULL)
    gtk_box_remove (GTK_BOX (parent), row);
  gtk_box_insert_child_after (GTK_BOX (box), row, after);
}

/* A row that moves away takes the focus with it; it stays where it was instead. */
static GtkWidget *
find_heir (RungStepsView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, RUNG_TYPE_STEP_ROW) : NULL;

  return row != NULL && gtk_widget_get_parent (row) == self->ahead
         ? gtk_widget_get_next_sibling (row) : NULL;
}

static void
show_rows (RungStepsView *self,
           const GArray  *rows)
{
  GtkWidget *last[2] = { NULL, NULL };
  GtkWidget *heir = find_heir (self);
  guint number = 0;
  guint n_moved = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      const RungRoadmapRow *row = &g_array_index (rows, RungRoadmapRow, i);
      gboolean is_settled = rung_step_state_is_settled (row->state);
      GtkWidget *widget = ensure_row (self, row);
      GtkWidget *box = is_settled ? self->behind : self->ahead;

      n_moved += is_settled && gtk_widget_get_parent (widget) == self->ahead ? 1 : 0;
      place_row (box, widget, last[is_settled]);
      last[is_settled] = widget;
      rung_step_row_update (RUNG_STEP_ROW (widget), row, is_settled ? 0 : ++number);
    }
  gtk_widget_set_visible (self->behind_title, last[1] != NULL);
  if (n_moved > 0 && heir != NULL)
    gtk_widget_child_focus (heir, GTK_DIR_TAB_FORWARD);
}

static void
show_progress (RungStepsView *self,
               const GArray  *rows)
{
  const RungDocument *document
    = rung_session_get_document (rung_section_get_session (RUNG_SECTION (self)));
  RungRoadmapProgress progress;
  g_autofree char *done = NULL;
  g_autofree char *left = NULL;
  g_autofree char *text = NULL;

  rung_roadmap_get_progress (rows, document, &progress);
  done = rung_phrase_progress (&progress);
  left = rung_phrase_time_left (&progress, document);
  text = g_strdup_printf (_("Behind you: %s. %s"), done, left);
  gtk_label_set_text (GTK_LABEL (self->answer), text);
  gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress),
                                 progress.hours_all > 0.0 ? progress.hours_done / progress.hours_all
                                 : 0.0);
}

static void
rung_steps_view_update (RungSection *section)
{
  RungStepsView *self = RUNG_STEPS_VIEW (section);
  GArray *rows
    = rung_results_get_roadmap (rung_session_get_results (rung_section_get_session (section)));

  show_progress (self, rows);
  show_rows (self, rows);
  rung_chart_area_update (RUNG_CHART_AREA (self->chart));
}

static void
rung_steps_view_dispose (GObject *object)
{
  g_clear_pointer (&RUNG_STEPS_VIEW (object)->rows, g_hash_table_unref);
  G_OBJECT_CLASS (rung_steps_view_parent_class)->dispose (object);
}

static void
rung_steps_view_class_init (RungStepsViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_steps_view_dispose;
  RUNG_SECTION_CLASS (klass)->update = rung_steps_view_update;
}

static void
rung_steps_view_init (RungStepsView *self)
{
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
}

/**
 * rung_steps_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_steps_view_new (RungSession *session)
{
  RungStepsView *self = g_object_new (RUNG_TYPE_STEPS_VIEW, NULL);
  RungSection *section = RUNG_SECTION (self);

  rung_page_set_up_section (section, session, _("Steps ahead"));
  rung_page_add_to_section (section, rung_copy_button_new (_("Steps ahead"), create_grid, self),
                            "control");
  self->answer = rung_page_create_label (NULL, NULL);
  self->progress = gtk_progress_bar_new ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->progress), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Hours of the roadmap that are behind you"), -1);
  self->ahead = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->behind = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->behind_title = rung_page_create_label (_("Behind you"), "section");
  self->chart = rung_page_create_chart (_("When each step is due"), build_chart, chart_height,
                                        self);
  rung_chart_area_set_empty_text (RUNG_CHART_AREA (self->chart), _("Every step is behind you"));
  rung_page_add_to_section (section, self->answer, NULL);
  rung_page_add_to_section (section, self->progress, NULL);
  rung_page_add_to_section (section,
                    rung_page_create_label (_("In an order in which each can be done, the ones "
                                              "that add most pay for an hour first. A gain is "
                                              "what people with it are paid more in the middle of "
                                              "base pay, not a promise. Ticking a step adds what "
                                              "it teaches to your profile."),
                                            "note"), NULL);
  rung_page_add_to_section (section, self->ahead, NULL);
  rung_page_add_to_section (section, rung_page_create_label (_("When each is due"), "group"), NULL);
  rung_page_add_to_section (section, self->chart, NULL);
  rung_page_add_to_section (section,
                    rung_page_create_label (_("One step after the other, at the hours a week you "
                                              "set under You, “Steps”."), "note"), NULL);
  rung_page_add_to_section (section, self->behind_title, NULL);
  rung_page_add_to_section (section, self->behind, NULL);
  return GTK_WIDGET (self);
}
