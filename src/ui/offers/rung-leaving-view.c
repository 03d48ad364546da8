/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-leaving-view.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/results/rung-results-answers.h"
#include "report/charts/rung-leaving-chart.h"
#include "report/grids/rung-answer-grids.h"
#include "report/phrases/rung-leaving-phrases.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/kit/rung-field.h"
#include "ui/kit/rung-sheet.h"
#include "ui/kit/rung-side-scroller.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-swatch.h"

#define FIRST_MONTH 18      /* when most people have thought of leaving a bad job */

struct _RungLeavingView
{
  RungSection parent_instance;
  GtkAdjustment *month;
  GtkWidget *scale;
  GtkWidget *answer;
  GtkWidget *sheet;
  GtkWidget *chart;
  guint rows[RUNG_N_LEAVING_ROWS];
  GPtrArray *cells;         /* GtkLabel, borrowed: row by row, offer by offer */
  char *shown;              /* ids of the offers that have a column */
  GPtrArray *offers;        /* utf8: their ids */
  GArray **leaving;         /* of each offer; borrowed from the session, valid within an update */
};

G_DEFINE_FINAL_TYPE (RungLeavingView, rung_leaving_view, RUNG_TYPE_SECTION)

static RungSession *
session_of (RungLeavingView *self)
{
  return rung_section_get_session (RUNG_SECTION (self));
}

static guint
month_of (RungLeavingView *self)
{
  return (guint) lround (gtk_adjustment_get_value (self->month));
}

/* Fetches the rows of the offers shown; the session keeps them. */
static gboolean
fill_table (RungLeavingView  *self,
            RungLeavingTable *table)
{
  RungSession *session = session_of (self);
  guint n_months = 12 * rung_session_get_comparison (session)->n_years;

  g_clear_pointer (&self->offers, g_ptr_array_unref);
  g_clear_pointer (&self->leaving, g_free);
  self->offers = rung_results_list_best (rung_session_get_results (session));
  self->leaving = g_new0 (GArray *, self->offers->len + 1);
  for (guint i = 0; i < self->offers->len; i++)
    self->leaving[i] = rung_results_get_leaving (rung_session_get_results (session),
                                                 g_ptr_array_index (self->offers, i));
  *table = (RungLeavingTable) { rung_session_get_compared (session), self->offers, self->leaving,
                                MIN (month_of (self), n_months) };
  return self->offers->len > 0;
}

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  RungLeavingTable table;

  return fill_table (user_data, &table) ? rung_leaving_chart_new (&table, canvas) : NULL;
}

static double
chart_height (double   line_height,
              gpointer user_data)
{
  return 16.0 * line_height;
}

static RungGrid *
create_grid (gpointer user_data)
{
  RungLeavingTable table;

  return fill_table (user_data, &table) ? rung_leaving_grid_new_month (&table) : NULL;
}

static char *
dup_ids (const RungLeavingTable *table)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < table->offers->len; i++)
    g_string_append_printf (out, "%s ", (const char *) g_ptr_array_index (table->offers, i));
  return g_string_free (out, FALSE);
}

static GtkWidget *
create_title (RungLeavingRow row)
{
  const char *text = rung_leaving_row_get_title (row);
  GtkWidget *title = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (title), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (title, text);
  gtk_widget_add_css_class (title, "whole");
  if (row == RUNG_LEAVING_LEFT)
    gtk_widget_add_css_class (title, "strong");
  return title;
}

static void
add_row (RungLeavingView *self,
         RungLeavingRow   row,
         guint            n_offers)
{
  g_autofree GtkWidget **cells = g_new0 (GtkWidget *, n_offers + 1);

  for (guint i = 0; i < n_offers; i++)
    {
      cells[i] = gtk_label_new (NULL);
      gtk_label_set_xalign (GTK_LABEL (cells[i]), 1.0f);
      gtk_widget_add_css_class (cells[i], "figure");
      gtk_widget_add_css_class (cells[i], "sum");
      if (row == RUNG_LEAVING_LEFT)
        gtk_widget_add_css_class (cells[i], "strong");
      g_ptr_array_add (self->cells, cells[i]);
    }
  self->rows[row] = rung_sheet_add_row (RUNG_SHEET (self->sheet), create_title (row), cells);
}

/* Columns are made anew only when they stand for other offers. */
static void
show_columns (RungLeavingView        *self,
              const RungLeavingTable *table)
{
  g_autofree char *ids = dup_ids (table);
  guint n_offers = table->offers->len;
  g_autofree GtkWidget **headers = NULL;

  if (g_strcmp0 (ids, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&ids);
  headers = g_new0 (GtkWidget *, n_offers + 1);
  rung_sheet_clear (RUNG_SHEET (self->sheet));
  g_ptr_array_set_size (self->cells, 0);
  headers[0] = gtk_label_new (_("US dollars"));
  gtk_label_set_xalign (GTK_LABEL (headers[0]), 0.0f);
  gtk_widget_add_css_class (headers[0], "corner");
  for (guint i = 0; i < n_offers; i++)
    {
      GtkWidget *name = rung_swatch_new_with_letter (g_ptr_array_index (table->offers, i));

      gtk_widget_set_halign (name, GTK_ALIGN_END);
      gtk_widget_add_css_class (name, "strong");
      headers[i + 1] = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      gtk_box_append (GTK_BOX (headers[i + 1]), name);
    }
  rung_sheet_set_header (RUNG_SHEET (self->sheet), headers, n_offers);
  for (int row = 0; row < RUNG_N_LEAVING_ROWS; row++)
    add_row (self, row, n_offers);
}

static double
get_amount (RungLeavingRow     row,
            const RungLeaving *leaving)
{
  switch (row)
    {
    case RUNG_LEAVING_PAID_BACK: return leaving->paid_back;
    case RUNG_LEAVING_TAX_BACK: return leaving->tax_back;
    case RUNG_LEAVING_MATCH_LOST: return leaving->match_lost;
    case RUNG_LEAVING_VESTED: return leaving->vested;
    case RUNG_LEAVING_FORFEITED: return leaving->forfeited;
    case RUNG_LEAVING_KEEP_COST: return leaving->keep_cost;
    case RUNG_LEAVING_KEPT:
    case RUNG_LEAVING_LEFT:
    case RUNG_N_LEAVING_ROWS:
    default: return 1.0;
    }
}

/* A row that is nothing in any month of any offer is left out; one that is
 * nothing this month stays, so that the table does not jump. */
static gboolean
has_any (const RungLeavingTable *table,
         RungLeavingRow          row)
{
  for (guint i = 0; i < table->offers->len; i++)
    for (guint k = 0; k < table->rows[i]->len; k++)
      if (fabs (get_amount (row, &g_array_index (table->rows[i], RungLeaving, k))) >= 0.5)
        return TRUE;
  return FALSE;
}

static void
show_figures (RungLeavingView        *self,
              const RungLeavingTable *table)
{
  g_autofree char *answer = rung_phrase_leaving (table->rows, table->offers, table->month);

  gtk_label_set_text (GTK_LABEL (self->answer), answer);
  gtk_widget_set_visible (self->answer, *answer != '\0');
  for (int row = 0; row < RUNG_N_LEAVING_ROWS; row++)
    {
      for (guint i = 0; i < table->offers->len; i++)
        {
          const RungLeaving *leaving = &g_array_index (table->rows[i], RungLeaving,
                                                       table->month - 1);
          g_autofree char *text = rung_leaving_row_format (row, leaving);

          gtk_label_set_text (g_ptr_array_index (self->cells, (guint) row * table->offers->len + i),
                              text);
        }
      rung_sheet_set_row_visible (RUNG_SHEET (self->sheet), self->rows[row], has_any (table, row));
    }
}

static void
set_last_month (RungLeavingView *self,
                guint            n_months)
{
  if ((guint) gtk_adjustment_get_upper (self->month) == n_months)
    return;
  gtk_scale_clear_marks (GTK_SCALE (self->scale));
  for (guint month = 12; month < n_months; month += 12)
    gtk_scale_add_mark (GTK_SCALE (self->scale), month, GTK_POS_BOTTOM, NULL);
  gtk_adjustment_set_upper (self->month, n_months);
  if (gtk_adjustment_get_value (self->month) > n_months)
    gtk_adjustment_set_value (self->month, n_months);
}

static void
rung_leaving_view_update (RungSection *section)
{
  RungLeavingView *self = RUNG_LEAVING_VIEW (section);
  const RungComparison *comparison = rung_session_get_comparison (session_of (self));
  RungLeavingTable table;

  set_last_month (self, 12 * comparison->n_years);
  if (!fill_table (self, &table))
    return;
  show_columns (self, &table);
  show_figures (self, &table);
  rung_chart_area_update (RUNG_CHART_AREA (self->chart));
}

static void
rung_leaving_view_dispose (GObject *object)
{
  RungLeavingView *self = RUNG_LEAVING_VIEW (object);

  g_clear_pointer (&self->cells, g_ptr_array_unref);
  g_clear_pointer (&self->offers, g_ptr_array_unref);
  g_clear_pointer (&self->leaving, g_free);
  g_clear_pointer (&self->shown, g_free);
  G_OBJECT_CLASS (rung_leaving_view_parent_class)->dispose (object);
}

static void
rung_leaving_view_class_init (RungLeavingViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_leaving_view_dispose;
  RUNG_SECTION_CLASS (klass)->update = rung_leaving_view_update;
}

static void
rung_leaving_view_init (RungLeavingView *self)
{
  self->cells = g_ptr_array_new ();
}

static GtkWidget *
create_controls (RungLeavingView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new_with_mnemonic (_("Leaving after mont_h"));
  GtkWidget *spin = NULL;

  self->month = gtk_adjustment_new (FIRST_MONTH, 1, RUNG_MAX_MONTHS, 1, 12, 0);
  spin = gtk_spin_button_new (self->month, 1.0, 0);
  self->scale = gtk_scale_new (GTK_ORIENTATION_HORIZONTAL, self->month);
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), spin);
  gtk_scale_set_digits (GTK_SCALE (self->scale), 0);
  gtk_widget_set_hexpand (self->scale, TRUE);
  gtk_widget_set_size_request (self->scale, 120, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Leaving after month"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Leaving after month"), -1);
  gtk_box_append (GTK_BOX (box), label);
  rung_side_scroller_pass_wheel (spin);
  rung_field_pass_undo (GTK_EDITABLE (spin));
  rung_side_scroller_pass_wheel (self->scale);
  gtk_box_append (GTK_BOX (box), spin);
  gtk_box_append (GTK_BOX (box), self->scale);
  g_signal_connect_object (self->month, "value-changed", G_CALLBACK (rung_section_queue), self,
                           G_CONNECT_SWAPPED);
  return box;
}

/**
 * rung_leaving_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_leaving_view_new (RungSession *session)
{
  RungLeavingView *self = g_object_new (RUNG_TYPE_LEAVING_VIEW, NULL);
  RungSection *section = RUNG_SECTION (self);
  GtkWidget *scroller = rung_side_scroller_new ();

  rung_page_set_up_section (section, session, _("If you leave"));
  rung_page_add_to_section (section, rung_copy_button_new (_("If you leave"), create_grid, self),
                            "control");
  rung_page_add_to_section (section, create_controls (self), NULL);
  self->answer = rung_page_create_label (NULL, NULL);
  rung_page_add_to_section (section, self->answer, NULL);
  self->sheet = rung_sheet_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->sheet);
  rung_sheet_set_adjustments (RUNG_SHEET (self->sheet),
                              gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller)),
                              NULL);
  rung_page_add_to_section (section, scroller, NULL);
  self->chart = rung_page_create_chart (_("What leaving comes to, by month and offer"), build_chart,
                                     chart_height, self);
  rung_chart_area_set_empty_text (RUNG_CHART_AREA (self->chart),
                                  _("Type in the pay of an offer to see what leaving comes to"));
  rung_page_add_to_section (section, self->chart, NULL);
  rung_page_add_to_section (section,
                    rung_page_create_label (_("Everything kept until then, after tax and living "
                                              "cost, less what has to be paid back. Nothing vests "
                                              "afterwards, and a bonus is paid for full years "
                                              "only. Shares are counted as if they were sold, "
                                              "private ones by outcomes and odds."), "note"), NULL);
  return GTK_WIDGET (self);
}
