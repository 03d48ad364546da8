/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salaries-view.h"

#include <glib/gi18n-lib.h>

#include "model/session/rung-imported-pay.h"
#include "report/charts/rung-salary-chart.h"
#include "report/kit/rung-format.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/kit/rung-compat.h"
#include "ui/kit/rung-mnemonic.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"

#include "rung-import-dialog.h"
#include "rung-import-phrases.h"
#include "rung-salary-filter-bar.h"
#include "rung-salary-table.h"
#include "rung-text-grid.h"

struct _RungSalariesView
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *empty;
  GtkWidget *problem;
  GtkWidget *full;
  GtkWidget *filter;
  GtkWidget *answer;
  GtkWidget *warning;
  GtkWidget *chart;
  GtkWidget *table;
  GtkWidget *unplaced;
  GtkWidget *rows;
  GtkWidget *about;
  GtkWidget *left_out;
  const RungSalaryImport *shown;  /* what the filter was made for, of the session */
  RungSalarySummary *summary;     /* (nullable) */
  GArray *places;                 /* RungSalaryPlace */
  char *currency;
};

G_DEFINE_FINAL_TYPE (RungSalariesView, rung_salaries_view, GTK_TYPE_WIDGET)

static void
clear_figures (RungSalariesView *self)
{
  g_clear_pointer (&self->summary, rung_salary_summary_free);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->currency, g_free);
}

static void
rung_salaries_view_dispose (GObject *object)
{
  RungSalariesView *self = RUNG_SALARIES_VIEW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  clear_figures (self);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_salaries_view_parent_class)->dispose (object);
}

/* Base pay in dollars alone can be set beside the offers. */
static gboolean
can_place (RungSalariesView *self)
{
  RungSalaryFilterBar *bar = RUNG_SALARY_FILTER_BAR (self->filter);

  return g_str_equal (self->currency, "USD")
         && rung_salary_filter_bar_get_pay (bar) == RUNG_SALARY_BASE;
}

static void
compute (RungSalariesView *self)
{
  RungSalaryFilterBar *bar = RUNG_SALARY_FILTER_BAR (self->filter);
  const RungResults *results = rung_session_get_results (self->session);
  g_autoptr (GArray) rows = NULL;
  RungSalaryFilter filter;

  rung_salary_filter_bar_get (bar, &filter);
  clear_figures (self);
  self->currency = g_strdup (filter.texts[RUNG_SALARY_CURRENCY] != NULL
                             ? filter.texts[RUNG_SALARY_CURRENCY] : "");
  rows = rung_salaries_filter (self->shown->salaries, &filter);
  self->summary = rung_salary_summary_new (self->shown->salaries, rows,
                                           rung_salary_filter_bar_get_pay (bar));
  if (can_place (self))
    self->places = rung_salary_places_new (self->summary, rung_session_get_compared (self->session),
                                           rung_results_get_estimate (results));
  else
    self->places = g_array_new (FALSE, FALSE, sizeof (RungSalaryPlace));
  rung_salary_table_show (RUNG_SALARY_TABLE (self->rows), self->shown->salaries, rows,
                          rung_salary_filter_bar_get_pay (bar));
}

static void
show_answer (RungSalariesView *self)
{
  g_autofree char *n = rung_format_money (self->summary->n);
  g_autofree char *all = rung_format_money (rung_salaries_get_n_rows (self->shown->salaries));
  g_autofree char *middle = self->summary->n > 0 ? rung_format_money (self->summary->percentiles[2])
                            : NULL;
  g_autofree char *answer = NULL;

  if (middle != NULL)
    answer = g_strdup_printf (_("%s of %s rows, half of them above %s %s a year"), n, all,
                              self->currency, middle);
  else
    answer = g_strdup_printf (_("None of %s rows is like that"), all);
  gtk_label_set_text (GTK_LABEL (self->answer), answer);
  gtk_widget_set_visible (self->warning,
                          self->summary->n > 0 && self->summary->n < RUNG_FEW_SALARIES);
  gtk_widget_set_visible (self->unplaced, self->summary->n > 0 && !can_place (self));
  gtk_widget_set_visible (self->chart, self->summary->n > 0);
  gtk_widget_set_visible (self->table, self->summary->n > 0);
  gtk_widget_set_visible (self->rows, self->summary->n > 0);
}

static const char *
get_class (const RungGrid *table,
           guint           row,
           guint           column)
{
  return "figure";
}

static void
show_table (RungSalariesView *self)
{
  g_autoptr (RungGrid) grid = rung_salary_grid_new (self->summary, self->places, self->currency);

  rung_text_grid_show (self->table, grid, get_class);
}

static void
show_about (RungSalariesView *self)
{
  g_autofree char *about = rung_import_phrase_about (self->shown);
  g_autofree char *left_out = rung_import_phrase_left_out (self->shown);

  gtk_label_set_text (GTK_LABEL (self->about), about);
  gtk_label_set_text (GTK_LABEL (self->left_out), left_out);
  gtk_widget_set_visible (self->left_out, *left_out != '\0');
}

static void
update (RungSalariesView *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) || self->shown == NULL)
    return;
  compute (self);
  show_answer (self);
  show_table (self);
  rung_chart_area_update (RUNG_CHART_AREA (self->chart));
}

static void
salaries_changed_cb (RungSalariesView *self)
{
  /* Its rows are gone already. */
  rung_salary_table_show (RUNG_SALARY_TABLE (self->rows), NULL, NULL, RUNG_SALARY_BASE);
  self->shown = rung_imported_pay_get_import (rung_session_get_imported_pay (self->session));
  clear_figures (self);
  gtk_widget_set_visible (self->empty, self->shown == NULL);
  gtk_widget_set_visible (self->full, self->shown != NULL);
  gtk_widget_set_visible (self->problem, FALSE);
  if (self->shown == NULL)
    return;
  rung_salary_filter_bar_set_salaries (RUNG_SALARY_FILTER_BAR (self->filter),
                                       self->shown->salaries);
  show_about (self);
  update (self);
}

static void
rung_salaries_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rung_salaries_view_parent_class)->map (widget);
  update (RUNG_SALARIES_VIEW (widget));
}

static void
rung_salaries_view_class_init (RungSalariesViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_salaries_view_dispose;
  GTK_WIDGET_CLASS (klass)->map = rung_salaries_view_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_salaries_view_init (RungSalariesView *self)
{
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (RungSalariesView) self = user_data;
  g_autofree char *path = rung_file_finish (result);

  /* The window may have gone while the chooser was open. */
  if (path != NULL && self->session != NULL)
    rung_salaries_view_import (self, path);
}

static void
import_cb (RungSalariesView *self)
{
  rung_file_import_async (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                          _("Import pay data"), _("Tables of text"),
                          "*.csv *.tsv *.txt *.csv.gz *.tsv.gz", chosen_cb, g_object_ref (self));
}

static void
similar_cb (RungSalariesView *self)
{
  RungSalaryFilterBar *bar = RUNG_SALARY_FILTER_BAR (self->filter);
  RungSalaryFilter filter = RUNG_SALARY_FILTER_ALL;

  rung_salaries_find_similar (self->shown->salaries, rung_session_get_tables (self->session),
                              &rung_session_get_document (self->session)->profile, &filter);
  rung_salary_filter_bar_set (bar, &filter);
  update (self);
}

static void
all_cb (RungSalariesView *self)
{
  rung_salary_filter_bar_set_salaries (RUNG_SALARY_FILTER_BAR (self->filter),
                                       self->shown->salaries);
  update (self);
}

static void
remove_cb (RungSalariesView *self)
{
  rung_imported_pay_take (rung_session_get_imported_pay (self->session), NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.announce", "s", _("Removed the pay data"));
}

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  RungSalariesView *self = user_data;

  return self->summary == NULL ? NULL
         : rung_salary_chart_new (self->summary, self->places, self->currency, canvas);
}

static double
chart_height (double   line_height,
              gpointer user_data)
{
  return 13.0 * line_height;
}

static RungGrid *
create_grid (gpointer user_data)
{
  RungSalariesView *self = user_data;

  return self->summary == NULL ? NULL
         : rung_salary_grid_new (self->summary, self->places, self->currency);
}

static GtkWidget *
create_button (RungSalariesView *self,
               const char       *title,
               void            (*callback) (RungSalariesView *))
{
  GtkWidget *button = rung_mnemonic_button_new (title);

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (callback), self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
create_empty (RungSalariesView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_append (GTK_BOX (box),
                  rung_page_create_label (_("Bring a table of pay of your own, from a survey or a "
                                            "download, to see where you and your offers stand in "
                                            "it. It stays in memory and on this machine."),
                                          NULL));
  gtk_box_append (GTK_BOX (box), create_button (self, _("_Import a CSV file…"), import_cb));
  return box;
}

static GtkWidget *
create_buttons (RungSalariesView *self)
{
  GtkWidget *line = rung_wrap_new ();

  rung_wrap_append (RUNG_WRAP (line), create_button (self, _("_Similar to me"), similar_cb));
  rung_wrap_append (RUNG_WRAP (line), create_button (self, _("Show _all rows"), all_cb));
  rung_wrap_append (RUNG_WRAP (line),
                    rung_copy_button_new (_("Your own salary data"), create_grid, self));
  rung_wrap_append (RUNG_WRAP (line), create_button (self, _("_Import another file…"), import_cb));
  rung_wrap_append (RUNG_WRAP (line), create_button (self, _("_Remove the data"), remove_cb));
  return line;
}

static GtkWidget *
create_full (RungSalariesView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->filter = rung_salary_filter_bar_new ();
  self->answer = rung_page_create_label (NULL, "strong");
  self->warning
    = rung_page_create_label (_("Fewer than 30 rows: each one moves these figures a lot."),
                              "problem");
  self->unplaced = rung_page_create_label (_("You and your offers are placed among base pay in US "
                                             "dollars only: other currencies are not converted, "
                                             "and base pay is not set against total pay."),
                                           "note");
  self->chart = rung_page_create_chart (_("How many rows have which pay, with you and your offers"),
                                     build_chart,
                                     chart_height, self);
  self->table = rung_text_grid_new ();
  self->rows = rung_salary_table_new ();
  self->about = rung_page_create_label (NULL, "note");
  self->left_out = rung_page_create_label (NULL, "note");
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), create_buttons (self));
  gtk_box_append (GTK_BOX (box), self->filter);
  gtk_box_append (GTK_BOX (box), self->answer);
  gtk_box_append (GTK_BOX (box), self->warning);
  gtk_box_append (GTK_BOX (box), self->chart);
  gtk_box_append (GTK_BOX (box), self->table);
  gtk_box_append (GTK_BOX (box), self->unplaced);
  gtk_box_append (GTK_BOX (box), self->rows);
  gtk_box_append (GTK_BOX (box), self->about);
  gtk_box_append (GTK_BOX (box), self->left_out);
  return box;
}

/**
 * rung_salaries_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_salaries_view_new (RungSession *session)
{
  RungSalariesView *self = g_object_new (RUNG_TYPE_SALARIES_VIEW, NULL);

  self->session = g_object_ref (session);
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->empty = create_empty (self);
  self->problem = rung_page_create_label (NULL, "problem");
  self->full = create_full (self);
  gtk_box_append (GTK_BOX (self->box), self->empty);
  gtk_box_append (GTK_BOX (self->box), self->problem);
  gtk_box_append (GTK_BOX (self->box), self->full);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  g_signal_connect_object (rung_session_get_imported_pay (session), "changed",
                           G_CALLBACK (salaries_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  salaries_changed_cb (self);
  return GTK_WIDGET (self);
}

/**
 * rung_salaries_view_import:
 * @self: the view
 * @path: path of a file
 *
 * Asks how to read a file and imports it. What is wrong with it is said in the
 * view.
 */
void
rung_salaries_view_import (RungSalariesView *self,
                           const char       *path)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autoptr (GError) error = NULL;
  g_autoptr (RungSalaryFile) file = rung_salary_file_new (path, NULL, &error);

  gtk_widget_set_visible (self->problem, file == NULL);
  if (file != NULL)
    gtk_window_present (GTK_WINDOW (rung_import_dialog_new (GTK_WINDOW (root), self->session,
                                                            file)));
  else
    gtk_label_set_text (GTK_LABEL (self->problem), error->message);
}
