/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-year-table.h"

#include <glib/gi18n-lib.h>

#include "engine/offer/rung-present.h"
#include "model/results/rung-results-explain.h"
#include "report/grids/rung-year-grid.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-cell.h"
#include "ui/kit/rung-sheet.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-derivation.h"

struct _RungYearTable
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *chooser;
  GtkWidget *sheet;
  guint offer;              /* index of a compared offer */
  guint n_years;            /* of the columns that are built */
  guint rows[RUNG_N_MEASURES];
  RungCell *cells[RUNG_N_MEASURES][RUNG_MAX_YEARS + 1]; /* borrowed; the last one is all years */
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungYearTable, rung_year_table, GTK_TYPE_WIDGET)

static gboolean
has_measure (RungYearTable *self,
             RungMeasure    measure)
{
  const RungComparison *comparison = rung_session_get_comparison (self->session);

  for (guint year = 0; year < comparison->n_years; year++)
    if (comparison->projections[self->offer].amount[measure][year] != 0.0)
      return TRUE;
  return rung_measure_get_info (measure)->role == RUNG_ROLE_SUBTOTAL;
}

static void
show_figures (RungYearTable *self)
{
  const RungComparison *comparison = rung_session_get_comparison (self->session);

  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    {
      double sign = rung_measure_get_sign (measure);

      rung_sheet_set_row_visible (RUNG_SHEET (self->sheet), self->rows[measure],
                                  has_measure (self, measure));
      for (guint year = 0; year <= self->n_years; year++)
        {
          double value = year < self->n_years
                         ? comparison->projections[self->offer].amount[measure][year]
                         : rung_comparison_get (comparison, self->offer, measure, RUNG_SPAN_TOTAL);
          g_autofree char *text = rung_format_money (sign * value);

          rung_cell_set_text (self->cells[measure][year], text);
        }
    }
}

static void
cell_activated_cb (RungYearTable *self,
                   RungCell      *cell)
{
  RungMeasure measure = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (cell), "measure"));
  guint year = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (cell), "year"));
  const RungComparison *comparison = rung_session_get_comparison (self->session);
  const char *name = _(rung_measure_get_info (measure)->title);
  g_autoptr (RungLedger) ledger = NULL;
  g_autofree char *title = NULL;

  if (year < self->n_years)
    {
      title = g_strdup_printf (C_("measure and year", "%s, year %u"), name, year + 1);
      ledger = rung_results_explain_year (rung_session_get_results (self->session), measure,
                                          comparison->ids[self->offer], year);
    }
  else
    {
      title = g_strdup_printf (C_("measure", "%s, all years"), name);
      ledger = rung_ledger_new ();
      rung_explain_years (&comparison->projections[self->offer], measure, FALSE, ledger);
    }
  rung_derivation_popup (GTK_WIDGET (cell), title, NULL, ledger);
}

static GtkWidget *
create_cell (RungYearTable *self,
             RungMeasure    measure,
             guint          year)
{
  GtkWidget *cell = rung_cell_new ();
  const char *title = _(rung_measure_get_info (measure)->title);
  g_autofree char *name = year < self->n_years
                          ? g_strdup_printf (C_("measure and year", "%s, year %u:"), title,
                                             year + 1)
                          : g_strdup_printf (C_("measure", "%s, all years:"), title);

  g_object_set_data (G_OBJECT (cell), "measure", GUINT_TO_POINTER (measure));
  g_object_set_data (G_OBJECT (cell), "year", GUINT_TO_POINTER (year));
  if (rung_measure_get_info (measure)->role == RUNG_ROLE_SUBTOTAL)
    gtk_widget_add_css_class (cell, "strong");
  rung_cell_set_name (RUNG_CELL (cell), name);
  g_signal_connect_object (cell, "activated", G_CALLBACK (cell_activated_cb), self,
                           G_CONNECT_SWAPPED);
  self->cells[measure][year] = RUNG_CELL (cell);
  return cell;
}

static GtkWidget *
create_title (RungMeasure measure)
{
  const RungMeasureInfo *info = rung_measure_get_info (measure);
  GtkWidget *title = gtk_label_new (_(info->title));

  gtk_label_set_xalign (GTK_LABEL (title), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (title, _(info->title));
  gtk_widget_add_css_class (title, "whole");
  if (info->role == RUNG_ROLE_SUBTOTAL)
    {
      gtk_widget_add_css_class (title, "strong");
      /* The figure stands on the first line of its cell. */
      gtk_label_set_yalign (GTK_LABEL (title), 0.0f);
    }
  return title;
}

static GtkWidget *
create_header (RungYearTable *self,
               guint          year)
{
  g_autofree char *title = year < self->n_years ? g_strdup_printf (_("Year %u"), year + 1)
                                                : g_strdup (_("All years"));
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 1.0f);
  return label;
}

static void
build_sheet (RungYearTable *self)
{
  GtkWidget *headers[RUNG_MAX_YEARS + 2];
  GtkWidget *cells[RUNG_MAX_YEARS + 1];

  rung_sheet_clear (RUNG_SHEET (self->sheet));
  headers[0] = gtk_label_new (_("US dollars"));
  gtk_label_set_xalign (GTK_LABEL (headers[0]), 0.0f);
  gtk_widget_add_css_class (headers[0], "corner");
  for (guint year = 0; year <= self->n_years; year++)
    headers[year + 1] = create_header (self, year);
  rung_sheet_set_header (RUNG_SHEET (self->sheet), headers, self->n_years + 1);
  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    {
      for (guint year = 0; year <= self->n_years; year++)
        cells[year] = create_cell (self, measure, year);
      self->rows[measure] = rung_sheet_add_row (RUNG_SHEET (self->sheet), create_title (measure),
                                                cells);
    }
}

static void
update (RungYearTable *self)
{
  const RungComparison *comparison = rung_session_get_comparison (self->session);

  if (self->offer >= comparison->n_offers)
    return;
  if (self->n_years != comparison->n_years)
    {
      self->n_years = comparison->n_years;
      build_sheet (self);
    }
  show_figures (self);
}

static void
fill_chooser (RungYearTable *self)
{
  const RungDocument *compared = rung_session_get_compared (self->session);
  guint n_offers = rung_document_get_n_offers (compared);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < n_offers; i++)
    {
      g_autofree char *name = rung_phrase_offer (rung_document_get_offer (compared, i));

      gtk_string_list_append (names, name);
    }
  self->offer = self->offer < n_offers ? self->offer : 0;
  self->is_updating = TRUE;
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->chooser), G_LIST_MODEL (names));
  if (n_offers > 0)
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->chooser), self->offer);
  self->is_updating = FALSE;
  update (self);
}

static void
chosen_cb (RungYearTable *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->chooser));

  if (self->is_updating || selected == GTK_INVALID_LIST_POSITION)
    return;
  self->offer = selected;
  update (self);
}

static RungGrid *
create_grid (gpointer user_data)
{
  RungYearTable *self = user_data;
  const RungComparison *comparison = rung_session_get_comparison (self->session);

  if (self->offer >= comparison->n_offers)
    return NULL;
  return rung_year_grid_new (comparison, rung_session_get_compared (self->session), self->offer);
}

static void
rung_year_table_dispose (GObject *object)
{
  RungYearTable *self = RUNG_YEAR_TABLE (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_year_table_parent_class)->dispose (object);
}

static void
rung_year_table_class_init (RungYearTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_year_table_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_year_table_init (RungYearTable *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->chooser = gtk_drop_down_new (NULL, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chooser), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Offer shown year by year"), -1);
  g_signal_connect_object (self->chooser, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line), self->chooser);
  gtk_box_append (GTK_BOX (line),
                  rung_copy_button_new (_("the years of the offer"), create_grid, self));
  self->sheet = rung_sheet_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->sheet);
  gtk_box_append (GTK_BOX (self->box), line);
  gtk_box_append (GTK_BOX (self->box), scrolled);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_year_table_new:
 * @session: the session
 *
 * Returns: (transfer floating): the table
 */
GtkWidget *
rung_year_table_new (RungSession *session)
{
  RungYearTable *self = g_object_new (RUNG_TYPE_YEAR_TABLE, NULL);

  self->session = g_object_ref (session);
  fill_chooser (self);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "offers-changed", G_CALLBACK (fill_chooser), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
