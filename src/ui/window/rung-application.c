/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-application.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>

#include "model/session/rung-session-look.h"
#include "model/workspace/rung-draft.h"
#include "model/workspace/rung-drafts.h"
#include "model/workspace/rung-workspace-file.h"
#include "store/data/rung-data-folder.h"
#include "store/data/rung-packs.h"
#include "ui/kit/rung-settings.h"

#include "rung-accelerators.h"
#include "rung-appearance.h"
#include "rung-preferences-window.h"
#include "rung-window-file.h"
#include "rung-window-remarks.h"
#include "rung-window.h"

struct _RungApplication
{
  GtkApplication parent_instance;
  char *data_folder;
  gboolean opens_sample;
  GThread *loader;          /* reads the figures for the first window */
};

/* What the loader brings: tables, or why there are none. */
typedef struct
{
  RungTables *tables;
  GError *error;
} Loaded;

G_DEFINE_FINAL_TYPE (RungApplication, rung_application, GTK_TYPE_APPLICATION)

/* Without figures there is nothing to compute, so a window says what is
 * missing and where it was looked for. */
static void
show_missing_data (RungApplication *self,
                   const char      *message)
{
  g_autoptr (GtkBuilder) builder
    = gtk_builder_new_from_resource ("/io/github/rung/Rung/window/missing-figures.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "window"));

  gtk_label_set_text (GTK_LABEL (gtk_builder_get_object (builder, "message")), message);
  gtk_window_set_application (window, GTK_APPLICATION (self));
  gtk_window_present (window);
}

static gpointer
load_tables (gpointer data)
{
  Loaded *loaded = g_new0 (Loaded, 1);

  loaded->tables = rung_packs_load (data, &loaded->error);
  return loaded;
}

/* The first window finds the figures read while the toolkit was starting. */
static RungTables *
take_tables (RungApplication *self,
             GError         **error)
{
  g_autofree Loaded *loaded = NULL;

  if (self->loader == NULL)
    return rung_packs_load (self->data_folder, error);
  loaded = g_thread_join (g_steal_pointer (&self->loader));
  if (loaded->error != NULL)
    g_propagate_error (error, loaded->error);
  return loaded->tables;
}

/* One that is not there, or cannot be read, is for the window to say. */
static void
open_sample (RungApplication *self,
             RungWorkspace   *workspace)
{
  g_autoptr (GPtrArray) samples = rung_data_list_samples (self->data_folder);

  if (samples != NULL && samples->len > 0)
    rung_workspace_open_sample (workspace, g_ptr_array_index (samples, 0), NULL);
}

/* The document is read before the window is built, so that only what it shows
 * is built. */
static RungWindow *
create_window (RungApplication *self,
               const char      *path,
               gboolean         opens_sample)
{
  g_autoptr (GError) error = NULL;
  RungTables *tables = take_tables (self, &error);
  RungSession *session = NULL;
  RungWindow *window = NULL;

  if (tables == NULL)
    {
      show_missing_data (self, error->message);
      return NULL;
    }
  session = rung_session_new (tables);
  rung_session_set_ranking (session, rung_settings_get_choice ("counted", RUNG_RANKING_REAL));
  rung_market_list_set_folder (rung_session_get_market (session), self->data_folder);
  if (path != NULL)
    rung_workspace_open (rung_session_get_workspace (session), path, &error);
  else if (opens_sample)
    open_sample (self, rung_session_get_workspace (session));
  window = rung_window_new (GTK_APPLICATION (self), session, self->data_folder);
  if (error != NULL)
    rung_window_show_not_opened (window, error);
  else
    rung_window_show_figures (window);
  return window;
}

/* The desktop is about to end the session. */
static void
query_end_cb (GtkApplication *application)
{
  for (GList *item = gtk_application_get_windows (application); item != NULL; item = item->next)
    if (RUNG_IS_WINDOW (item->data))
      rung_window_flush_draft (item->data);
}

/* It does: no question can be asked, but nothing is lost. */
static gboolean
terminate_cb (gpointer data)
{
  query_end_cb (data);
  g_application_quit (data);
  return G_SOURCE_REMOVE;
}

static gboolean
is_empty (RungWindow *window)
{
  const RungDocument *document = rung_session_get_document (rung_window_get_session (window));

  return rung_document_get_n_offers (document) == 0;
}

static void
rung_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    {
      RungApplication *self = RUNG_APPLICATION (application);

      window = GTK_WINDOW (create_window (self, NULL, self->opens_sample));
      if (window != NULL)
        rung_window_recover (RUNG_WINDOW (window));
      if (window != NULL && self->opens_sample && is_empty (RUNG_WINDOW (window)))
        gtk_widget_activate_action (GTK_WIDGET (window), "win.open-sample", NULL);
    }
  if (window != NULL)
    gtk_window_present (window);
}

static void
rung_application_open (GApplication  *application,
                       GFile        **files,
                       int            n_files,
                       const char    *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      g_autofree char *path = g_file_get_path (files[i]);
      RungWindow *window = path != NULL ? rung_window_find (GTK_APPLICATION (application), path)
                                        : NULL;

      if (path == NULL)
        continue;
      if (window == NULL)
        {
          window = create_window (RUNG_APPLICATION (application), path, FALSE);
          if (window == NULL)
            return;
          rung_window_recover (window);
        }
      gtk_window_present (GTK_WINDOW (window));
    }
}

static void
new_window_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  gboolean is_first = gtk_application_get_windows (user_data) == NULL;
  RungWindow *window = create_window (user_data, NULL, FALSE);

  if (window == NULL)
    return;
  if (is_first)
    rung_window_recover (window);
  gtk_window_present (GTK_WINDOW (window));
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  GList *windows = g_list_copy_deep (gtk_application_get_windows (user_data),
                                     (GCopyFunc) (GCallback) g_object_ref, NULL);

  /* Each window asks for its own changes; a dialog goes with its parent. */
  for (GList *item = windows; item != NULL; item = item->next)
    gtk_window_close (item->data);
  g_list_free_full (windows, g_object_unref);
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  gtk_show_about_dialog (gtk_application_get_active_window (user_data),
                         "program-name", "Rung",
                         "version", PACKAGE_VERSION,
                         "logo-icon-name", APP_ID,
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("What job offers are worth, what you are worth, and which "
                                       "step pays most"),
                         NULL);
}

static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  GtkWindow *parent = gtk_application_get_active_window (user_data);

  gtk_window_present (GTK_WINDOW (rung_preferences_window_new (parent)));
}

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/io/github/rung/Rung/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

static void
rung_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "new-window", .activate = new_window_cb },
    { .name = "quit", .activate = quit_cb },
    { .name = "about", .activate = about_cb },
    { .name = "preferences", .activate = preferences_cb },
  };

  G_APPLICATION_CLASS (rung_application_parent_class)->startup (application);
  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries),
                                   application);
  rung_accelerators_install (GTK_APPLICATION (application));
  g_signal_connect (application, "query-end", G_CALLBACK (query_end_cb), NULL);
  g_unix_signal_add (SIGTERM, terminate_cb, application);
  g_unix_signal_add (SIGHUP, terminate_cb, application);
  rung_drafts_forget ();
  load_style ();
  rung_appearance_follow (application);
}

static int
rung_application_handle_local_options (GApplication *application,
                                       GVariantDict *options)
{
  RUNG_APPLICATION (application)->opens_sample = g_variant_dict_contains (options, "sample");
  if (!g_variant_dict_contains (options, "new-window"))
    return -1;
  if (!g_application_register (application, NULL, NULL)
      || !g_application_get_is_remote (application))
    return -1;
  /* A program that runs already is asked; otherwise the first window is a new one. */
  g_action_group_activate_action (G_ACTION_GROUP (application), "new-window", NULL);
  return 0;
}

static void
rung_application_finalize (GObject *object)
{
  RungApplication *self = RUNG_APPLICATION (object);

  if (self->loader != NULL)
    rung_tables_unref (take_tables (self, NULL));
  g_free (self->data_folder);
  G_OBJECT_CLASS (rung_application_parent_class)->finalize (object);
}

static void
rung_application_class_init (RungApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rung_application_finalize;
  application_class->activate = rung_application_activate;
  application_class->handle_local_options = rung_application_handle_local_options;
  application_class->open = rung_application_open;
  application_class->startup = rung_application_startup;
}

static void
rung_application_init (RungApplication *self)
{
  g_application_add_main_option (G_APPLICATION (self), "sample", 0, G_OPTION_FLAG_NONE,
                                 G_OPTION_ARG_NONE, N_("Open a sample to look around in"), NULL);
  g_application_add_main_option (G_APPLICATION (self), "new-window", 0, G_OPTION_FLAG_NONE,
                                 G_OPTION_ARG_NONE,
                                 N_("Open another window"), NULL);
}

/**
 * rung_application_new:
 * @data_folder: folder of the figures and samples
 *
 * Returns: (transfer full): the application
 */
RungApplication *
rung_application_new (const char *data_folder)
{
  RungApplication *self = g_object_new (RUNG_TYPE_APPLICATION,
                                        "application-id", APP_ID,
                                        "flags", G_APPLICATION_HANDLES_OPEN,
                                        "register-session", TRUE,
                                        "resource-base-path", "/io/github/rung/Rung",
                                        NULL);

  self->data_folder = g_strdup (data_folder);
  self->loader = g_thread_new ("figures", load_tables, self->data_folder);
  return self;
}

/**
 * rung_application_run:
 * @argc: number of arguments
 * @argv: arguments
 * @data_folder: folder of the figures and samples
 *
 * Runs the window until it is closed.
 *
 * Returns: the exit status
 */
int
rung_application_run (int          argc,
                      char       **argv,
                      const char  *data_folder)
{
  g_autoptr (RungApplication) application = rung_application_new (data_folder);

  g_set_prgname (APP_ID);
  g_set_application_name ("Rung");
  gtk_window_set_default_icon_name (APP_ID);
  return g_application_run (G_APPLICATION (application), argc, argv);
}
