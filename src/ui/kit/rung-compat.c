/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-compat.h"

#include <glib/gi18n-lib.h>

/* On a newer GTK these are deprecated, which is why they live here alone. */
G_GNUC_BEGIN_IGNORE_DEPRECATIONS

/**
 * rung_widget_get_colour:
 * @widget: a widget
 * @colour: (out caller-allocates): its text colour
 *
 * What gtk_widget_get_color() does from GTK 4.10 on.
 */
void
rung_widget_get_colour (GtkWidget *widget,
                        GdkRGBA   *colour)
{
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), colour);
}

static void
release_parent_cb (gpointer  parent,
                   GObject  *dialog)
{
  g_object_unref (parent);
}

/* GTK holds a dialog until the event that closes it is done, and reaches for
 * the parent when it lets go. */
static void
keep_parent (GtkWindow *parent,
             GtkWindow *dialog)
{
  g_object_weak_ref (G_OBJECT (dialog), release_parent_cb, g_object_ref (parent));
}

static void
ask_response_cb (GtkDialog *dialog,
                 int        response,
                 GTask     *task)
{
  RungDialogChoice choice = RUNG_CHOICE_CANCEL;

  if (response == GTK_RESPONSE_ACCEPT)
    choice = RUNG_CHOICE_FIRST;
  else if (response == GTK_RESPONSE_REJECT)
    choice = RUNG_CHOICE_SECOND;
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_task_return_int (task, choice);
  g_object_unref (task);
}

/**
 * rung_dialog_ask_async:
 * @parent: the window it belongs to
 * @heading: the question
 * @body: what follows from the answers
 * @second: (nullable): label of the other button
 * @first: label of the suggested button
 * @second_destroys: whether @second loses something
 * @callback: called with the answer
 * @user_data: handed to @callback
 *
 * Asks a question with two or three answers, one of which is to cancel.
 */
void
rung_dialog_ask_async (GtkWindow           *parent,
                       const char          *heading,
                       const char          *body,
                       const char          *second,
                       const char          *first,
                       gboolean             second_destroys,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  GTask *task = g_task_new (parent, NULL, callback, user_data);
  GtkWidget *dialog = gtk_message_dialog_new (parent,
                                              GTK_DIALOG_MODAL | GTK_DIALOG_DESTROY_WITH_PARENT,
                                              GTK_MESSAGE_QUESTION, GTK_BUTTONS_NONE, "%s",
                                              heading);

  keep_parent (parent, GTK_WINDOW (dialog));
  gtk_message_dialog_format_secondary_text (GTK_MESSAGE_DIALOG (dialog), "%s", body);
  gtk_dialog_add_button (GTK_DIALOG (dialog), _("_Cancel"), GTK_RESPONSE_CANCEL);
  if (second != NULL)
    {
      GtkWidget *button = gtk_dialog_add_button (GTK_DIALOG (dialog), second, GTK_RESPONSE_REJECT);

      if (second_destroys)
        gtk_widget_add_css_class (button, "destructive-action");
    }
  gtk_widget_add_css_class (gtk_dialog_add_button (GTK_DIALOG (dialog), first, GTK_RESPONSE_ACCEPT),
                            "suggested-action");
  gtk_dialog_set_default_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT);
  g_signal_connect (dialog, "response", G_CALLBACK (ask_response_cb), task);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * rung_dialog_ask_finish:
 * @result: the result
 *
 * Returns: the answer
 */
RungDialogChoice
rung_dialog_ask_finish (GAsyncResult *result)
{
  return (RungDialogChoice) g_task_propagate_int (G_TASK (result), NULL);
}

static void
file_response_cb (GtkNativeDialog *dialog,
                  int              response,
                  GTask           *task)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  g_task_return_pointer (task, file != NULL ? g_file_get_path (file) : NULL, g_free);
  g_object_unref (dialog);
  g_object_unref (task);
}

static void
choose_file (GtkWindow            *parent,
             const char           *title,
             const char           *name,
             GtkFileChooserAction  action,
             const char           *accept,
             const char           *kind,
             const char           *pattern,
             GTask                *task)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (title, parent, action, accept, NULL);
  g_autoptr (GtkFileFilter) documents = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();
  g_auto (GStrv) patterns = g_strsplit (pattern, " ", -1);

  gtk_file_filter_set_name (documents, kind);
  for (guint i = 0; patterns[i] != NULL; i++)
    gtk_file_filter_add_pattern (documents, patterns[i]);
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), documents);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), all);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  g_signal_connect (dialog, "response", G_CALLBACK (file_response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/**
 * rung_file_open_async:
 * @parent: the window it belongs to
 * @title: title of the dialog
 * @kind: what such files are called
 * @patterns: patterns of their names, with spaces between them
 * @callback: called when a file was chosen or not
 * @user_data: handed to @callback
 *
 * Asks for a file to read.
 */
void
rung_file_open_async (GtkWindow           *parent,
                      const char          *title,
                      const char          *kind,
                      const char          *patterns,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  choose_file (parent, title, NULL, GTK_FILE_CHOOSER_ACTION_OPEN, _("_Open"), kind, patterns,
               g_task_new (parent, NULL, callback, user_data));
}

/**
 * rung_file_save_async:
 * @parent: the window it belongs to
 * @title: title of the dialog
 * @name: suggested name
 * @accept: label of the button that agrees
 * @kind: what such files are called
 * @pattern: pattern of their names
 * @callback: called when a file was chosen or not
 * @user_data: handed to @callback
 *
 * Asks where to write a file.
 */
void
rung_file_save_async (GtkWindow           *parent,
                      const char          *title,
                      const char          *name,
                      const char          *accept,
                      const char          *kind,
                      const char          *pattern,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  choose_file (parent, title, name, GTK_FILE_CHOOSER_ACTION_SAVE, accept, kind, pattern,
               g_task_new (parent, NULL, callback, user_data));
}

/**
 * rung_file_finish:
 * @result: the result
 *
 * Returns: (transfer full) (nullable): path of the file, %NULL if none was chosen
 */
char *
rung_file_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}

G_GNUC_END_IGNORE_DEPRECATIONS

/**
 * rung_uri_show:
 * @parent: the window it belongs to
 * @uri: address of a file or folder
 *
 * Opens it in the program the person has for it.
 */
void
rung_uri_show (GtkWindow  *parent,
               const char *uri)
{
  gtk_show_uri (parent, uri, GDK_CURRENT_TIME);
}
