/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window-print.h"

#include <glib/gi18n-lib.h>

#include "model/workspace/rung-workspace-file.h"

#include "rung-window-banner.h"
#include "rung-window-paper.h"

/* What is printed, while it is. */
typedef struct
{
  RungWindow *window;
  gboolean is_plan;
  RungPaper *paper;         /* (nullable): made when the size of the sheet is known */
} Job;

static void
job_free (gpointer  data,
          GClosure *closure)
{
  Job *job = data;

  g_object_unref (job->window);
  rung_paper_free (job->paper);
  g_free (job);
}

static void
begin_cb (GtkPrintOperation *operation,
          GtkPrintContext   *context,
          Job               *job)
{
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);
  RungPaperSize size = {
    .width = gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS),
    .height = gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS),
  };

  g_clear_pointer (&job->paper, rung_paper_free);
  job->paper = job->is_plan ? rung_window_create_plan_paper (job->window, size)
                            : rung_window_create_paper (job->window, size);
  gtk_print_operation_set_n_pages (operation, (int) rung_paper_get_n_pages (job->paper));
}

static void
draw_cb (GtkPrintOperation *operation,
         GtkPrintContext   *context,
         int                page,
         Job               *job)
{
  rung_paper_draw_page (job->paper, (guint) page + 1,
                        gtk_print_context_get_cairo_context (context));
}

static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         Job                     *job)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;
  gtk_print_operation_get_error (operation, &error);
  text = g_strdup_printf (_("Nothing was printed: %s"), error->message);
  rung_window_show_problem (job->window, text, FALSE);
}

static GtkPrintOperation *
create_operation (RungWindow *self)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autofree char *title = rung_workspace_dup_title (rung_session_get_workspace (self->session));
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) paper = rung_window_create_paper_size ();
  Job *job = g_new0 (Job, 1);

  job->window = g_object_ref (self);
  job->is_plan = g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "path") == 0;
  gtk_page_setup_set_paper_size_and_default_margins (setup, paper);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, title);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_cb), job);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_cb), job);
  g_signal_connect_data (operation, "done", G_CALLBACK (done_cb), job, job_free, 0);
  return operation;
}

/* Whatever goes wrong is said when it is done. */
static void
print (GtkWidget  *widget,
       const char *action,
       GVariant   *parameter)
{
  g_autoptr (GtkPrintOperation) operation = create_operation (RUNG_WINDOW (widget));

  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (widget),
                           NULL);
}

/**
 * rung_window_install_print_actions:
 * @klass: class of the window
 *
 * Installs what prints: the plan on the page Path, elsewhere the comparison.
 */
void
rung_window_install_print_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.print", NULL, print);
}

/**
 * rung_window_print_to:
 * @self: a window
 * @path: path of the file to write
 *
 * Prints to a PDF file without asking, as the print dialog does when a file is chosen in it.
 */
void
rung_window_print_to (RungWindow *self,
                      const char *path)
{
  g_autoptr (GtkPrintOperation) operation = create_operation (self);

  gtk_print_operation_set_export_filename (operation, path);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, GTK_WINDOW (self), NULL);
}
