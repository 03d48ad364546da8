/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salaries-view.h"

#include <glib/gi18n-lib.h>

#include "engine/salaries/rung-salary-summary.h"
#include "model/session/rung-imported-pay.h"
#include "model/session/rung-session-look.h"
#include "model/shown/rung-salaries-shown.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/kit/rung-compat.h"
#include "ui/parts/rung-copy-button.h"

#include "rung-import-dialog.h"
#include "rung-salary-filter-bar.h"
#include "rung-salary-pages.h"
#include "rung-text-grid.h"

struct _RungSalariesView
{
  RungSection parent_instance;
  RungSalaryFilterBar *filter;
  GtkCheckButton *counts;
  RungCopyButton *copy;
  RungChartArea *chart;
  RungTextGrid *places;
  RungSalaryPages *pages;
};

G_DEFINE_FINAL_TYPE (RungSalariesView, rung_salaries_view, RUNG_TYPE_SECTION)

static const RungSalaryImport *
get_import (RungSalariesView *self)
{
  RungSession *session = rung_section_get_session (RUNG_SECTION (self));

  return rung_imported_pay_get_import (rung_session_get_imported_pay (session));
}

static void
count_rows (RungSalariesView *self)
{
  RungSection *section = RUNG_SECTION (self);
  RungOwnPay own = { 0 };

  if (gtk_check_button_get_active (self->counts))
    rung_salaries_shown_get_own (rung_section_get_shown (section), &own);
  rung_session_set_own_pay (rung_section_get_session (section), &own);
}

static RungGrid *
create_grid (gpointer section)
{
  return rung_salaries_shown_create_grid (rung_section_get_shown (section));
}

static void
rung_salaries_view_update (RungSection *section)
{
  RungSalariesView *self = RUNG_SALARIES_VIEW (section);
  RungSalariesShown *shown = rung_section_get_shown (section);
  RungSalaryFilter filter;

  if (get_import (self) == NULL)
    return;
  rung_salary_filter_bar_get (self->filter, &filter);
  rung_salaries_shown_update (shown, &filter, rung_salary_filter_bar_get_pay (self->filter),
                              rung_section_get_results (section));
  rung_text_grid_take (self->places, create_grid (section));
  rung_salary_pages_show (self->pages, shown, FALSE);
  rung_chart_area_update (self->chart);
  count_rows (self);
}

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          section)
{
  return rung_salaries_shown_build_chart (rung_section_get_shown (section), canvas);
}

/* What was imported before is gone already. */
static void
salaries_changed_cb (RungSalariesView *self)
{
  RungSalariesShown *shown = rung_section_get_shown (RUNG_SECTION (self));
  const RungSalaryImport *import = get_import (self);

  rung_salaries_shown_set_import (shown, import);
  if (import != NULL)
    rung_salary_filter_bar_set_salaries (self->filter, import->salaries);
  rung_salary_pages_show (self->pages, shown, TRUE);
  count_rows (self);
  rung_section_queue (RUNG_SECTION (self));
}

static void
rung_salaries_view_set_up (RungSection *section)
{
  RungSalariesView *self = RUNG_SALARIES_VIEW (section);

  rung_copy_button_set_source (self->copy, create_grid, self);
  rung_chart_area_set_source (self->chart, build_chart, NULL, self);
  g_signal_connect_object (rung_session_get_imported_pay (rung_section_get_session (section)),
                           "changed", G_CALLBACK (salaries_changed_cb), self, G_CONNECT_SWAPPED);
  salaries_changed_cb (self);
}

static void
filter_cb (RungSalariesView *self)
{
  rung_salary_pages_show (self->pages, rung_section_get_shown (RUNG_SECTION (self)), TRUE);
  rung_section_queue (RUNG_SECTION (self));
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (RungSalariesView) self = user_data;
  g_autofree char *path = rung_file_finish (result);

  /* The window may have gone while the chooser was open. */
  if (path != NULL && rung_section_get_session (RUNG_SECTION (self)) != NULL)
    rung_salaries_view_import (self, path);
}

static void
import_cb (RungSalariesView *self)
{
  rung_file_open_async (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                        _("Import pay data"), _("Text tables"),
                        "*.csv *.tsv *.txt *.csv.gz *.tsv.gz", chosen_cb, g_object_ref (self));
}

static void
similar_cb (RungSalariesView *self)
{
  RungSession *session = rung_section_get_session (RUNG_SECTION (self));
  RungSalaryFilter filter = RUNG_SALARY_FILTER_ALL;

  rung_salaries_find_similar (get_import (self)->salaries, rung_session_get_tables (session),
                              &rung_session_get_document (session)->profile, &filter);
  rung_salary_filter_bar_set (self->filter, &filter);
}

static void
all_cb (RungSalariesView *self)
{
  rung_salary_filter_bar_set_salaries (self->filter, get_import (self)->salaries);
}

static void
remove_cb (RungSalariesView *self)
{
  RungSession *session = rung_section_get_session (RUNG_SECTION (self));

  rung_imported_pay_take (rung_session_get_imported_pay (session), NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.announce", "s", _("Removed the pay data"));
}

static void
rung_salaries_view_class_init (RungSalariesViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  section_class->set_up = rung_salaries_view_set_up;
  section_class->update = rung_salaries_view_update;
  section_class->shows_at_once = TRUE;
  g_type_ensure (RUNG_TYPE_SALARY_FILTER_BAR);
  g_type_ensure (RUNG_TYPE_SALARY_PAGES);
  g_type_ensure (RUNG_TYPE_TEXT_GRID);
  rung_section_class_set_template (section_class, "worth/salaries-view",
                                   RUNG_TYPE_SALARIES_SHOWN);
  gtk_widget_class_bind_template_child (widget_class, RungSalariesView, filter);
  gtk_widget_class_bind_template_child (widget_class, RungSalariesView, counts);
  gtk_widget_class_bind_template_child (widget_class, RungSalariesView, copy);
  gtk_widget_class_bind_template_child (widget_class, RungSalariesView, chart);
  gtk_widget_class_bind_template_child (widget_class, RungSalariesView, places);
  gtk_widget_class_bind_template_child (widget_class, RungSalariesView, pages);
  gtk_widget_class_bind_template_callback (widget_class, count_rows);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
  gtk_widget_class_bind_template_callback (widget_class, similar_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
rung_salaries_view_init (RungSalariesView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
  RungSection *section = RUNG_SECTION (self);
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  g_autoptr (GError) error = NULL;
  g_autoptr (RungSalaryFile) file = rung_salary_file_new (path, NULL, &error);

  rung_shown_set_text (rung_section_get_shown (section), RUNG_SALARIES_SHOWN_PROBLEM,
                       error != NULL ? error->message : NULL);
  if (file != NULL)
    gtk_window_present (GTK_WINDOW (rung_import_dialog_new (window,
                                                            rung_section_get_session (section),
                                                            file)));
}
