/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window-export.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/base/rung-error.h"
#include "model/session/rung-session-look.h"
#include "model/workspace/rung-workspace-file.h"
#include "report/paper/rung-paper-pdf.h"
#include "report/plan/rung-plan-calendar.h"
#include "report/plan/rung-plan-markdown.h"
#include "store/disk/rung-save.h"
#include "ui/kit/rung-compat.h"
#include "ui/kit/rung-toast.h"

#include "rung-window-banner.h"
#include "rung-window-paper.h"

static void
export_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autofree char *path = rung_file_finish (result);

  if (path != NULL)
    rung_window_export (RUNG_WINDOW (source), path);
}

static void
export_pdf (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  g_autofree char *title
    = rung_workspace_dup_title (rung_session_get_workspace (RUNG_WINDOW (widget)->session));
  g_autofree char *name = g_strconcat (title, ".pdf", NULL);

  rung_file_save_async (GTK_WINDOW (widget), _("Export the comparison"), name, _("_Export"),
                        _("PDF documents"), "*.pdf", export_cb, NULL);
}

/* Formats of the plan: what they are called here and in a file chooser. */
static const struct
{
  const char *id;
  const char *kind;
  const char *pattern;
} plan_formats[] = {
  { "md", N_("Markdown documents"), "*.md" },
  { "pdf", N_("PDF documents"), "*.pdf" },
  { "ics", N_("Calendars"), "*.ics" },
};

static GBytes *
create_plan (RungWindow  *self,
             const char  *format,
             GError     **error)
{
  g_autofree char *title = rung_workspace_dup_title (rung_session_get_workspace (self->session));
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (RungPaper) paper = NULL;
  g_auto (RungPlanReport) report = { NULL };
  RungWorthContext context;
  char *text = NULL;

  if (g_str_equal (format, "pdf"))
    {
      paper = rung_window_create_plan_paper (self, rung_window_get_paper_size ());
      return rung_paper_finish (paper, error);
    }
  rung_session_load_market (self->session, NULL);
  rung_results_init_road_context (rung_session_get_results (self->session), &context);
  rung_plan_report_init (&report, &context);
  text = g_str_equal (format, "md") ? rung_plan_to_markdown (&report, title)
                                    : rung_plan_to_calendar (&report, title, now);
  return g_bytes_new_take (text, strlen (text));
}

static void
export_plan_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autofree char *path = rung_file_finish (result);

  if (path != NULL)
    rung_window_export_plan (RUNG_WINDOW (source), user_data, path);
}

static void
export_plan (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  const char *format = g_variant_get_string (parameter, NULL);
  g_autofree char *title
    = rung_workspace_dup_title (rung_session_get_workspace (RUNG_WINDOW (widget)->session));

  for (guint i = 0; i < G_N_ELEMENTS (plan_formats); i++)
    {
      g_autofree char *name = g_strdup_printf (C_("suggested name of an exported plan",
                                                  "%s, plan.%s"), title,
                                               plan_formats[i].id);

      if (g_str_equal (plan_formats[i].id, format))
        rung_file_save_async (GTK_WINDOW (widget), _("Export the plan"), name, _("_Export"),
                              _(plan_formats[i].kind), plan_formats[i].pattern, export_plan_cb,
                              (gpointer) plan_formats[i].id);
    }
}

/* What a page has to say, it says where everything is said. */
static void
announce (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  rung_toast_show (RUNG_TOAST (RUNG_WINDOW (widget)->toast), g_variant_get_string (parameter, NULL),
                   NULL, NULL);
}

/* The same of an edit that can be taken back. */
static void
announce_edit (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  rung_toast_show (RUNG_TOAST (RUNG_WINDOW (widget)->toast), g_variant_get_string (parameter, NULL),
                   _("Undo"),
                   "win.undo");
}

/* Writes a file, takes its contents, and says how it went. */
static void
write_file (RungWindow *self,
            const char *path,
            GBytes     *contents,
            GError     *failure)
{
  g_autoptr (GBytes) bytes = contents;
  g_autoptr (GError) error = failure;
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *text = NULL;

  /* The chooser has asked before it names a file that exists. */
  if (bytes != NULL && rung_save_bytes (path, bytes, NULL, NULL, &error))
    {
      text = g_strdup_printf (_("Saved “%s”"), shown);
      rung_toast_show (RUNG_TOAST (self->toast), text, NULL, NULL);
      return;
    }
  if (g_error_matches (error, RUNG_ERROR, RUNG_ERROR_DURABILITY))
    text = g_strdup (error->message);
  else
    /* Translators: a file, then what went wrong */
    text = g_strdup_printf (_("“%s” was not exported: %s"), shown, error->message);
  rung_window_show_problem (self, text, FALSE);
}

/**
 * rung_window_export:
 * @self: a window
 * @path: path of the file to write
 *
 * Writes the comparison as PDF. If that fails a message says why.
 */
void
rung_window_export (RungWindow *self,
                    const char *path)
{
  g_autoptr (RungPaper) paper = rung_window_create_paper (self, rung_window_get_paper_size ());
  GError *error = NULL;
  GBytes *bytes = rung_paper_finish (paper, &error);

  write_file (self, path, bytes, error);
}

/**
 * rung_window_export_plan:
 * @self: a window
 * @format: "md", "pdf" or "ics"
 * @path: path of the file to write
 *
 * Writes the road ahead. If that fails a message says why.
 */
void
rung_window_export_plan (RungWindow *self,
                         const char *format,
                         const char *path)
{
  GError *error = NULL;
  GBytes *bytes = create_plan (self, format, &error);

  write_file (self, path, bytes, error);
}

/**
 * rung_window_install_export_actions:
 * @klass: class of the window
 *
 * Installs the actions that take figures out of the program.
 */
void
rung_window_install_export_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.export-pdf", NULL, export_pdf);
  gtk_widget_class_install_action (klass, "win.export-plan", "s", export_plan);
  gtk_widget_class_install_action (klass, "win.announce", "s", announce);
  gtk_widget_class_install_action (klass, "win.announce-edit", "s", announce_edit);
}
