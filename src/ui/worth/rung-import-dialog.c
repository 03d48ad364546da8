/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-import-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "ui/kit/rung-mnemonic.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-page.h"

#include "rung-import-columns.h"
#include "rung-import-phrases.h"

/* Up to here everything is read to say what will come of it, at every change. */
#define LARGEST_TRIAL (16u * 1000 * 1000)

struct _RungImportDialog
{
  GtkWindow parent_instance;
  RungSession *session;
  RungSalaryFile *file;
  RungSalaryOptions options;
  RungSalaryPreview *preview;   /* (nullable) */
  GCancellable *cancellable;
  gboolean is_filling;
  GtkWidget *encoding, *delimiter, *decimal, *period, *unit, *dates;
  GtkWidget *has_header, *zero;
  GtkWidget *currency, *currency_box;
  GtkWidget *columns;
  GtkWidget *plan, *left_out, *problem, *doubt;
  GtkWidget *accept;
};

G_DEFINE_FINAL_TYPE (RungImportDialog, rung_import_dialog, GTK_TYPE_WINDOW)

static const char delimiters[] = { ',', ';', '\t', '|' };

static void
rung_import_dialog_dispose (GObject *object)
{
  RungImportDialog *self = RUNG_IMPORT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_pointer (&self->preview, rung_salary_preview_free);
  g_clear_pointer (&self->file, rung_salary_file_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_import_dialog_parent_class)->dispose (object);
}

static void
rung_import_dialog_finalize (GObject *object)
{
  g_clear_object (&RUNG_IMPORT_DIALOG (object)->cancellable);
  G_OBJECT_CLASS (rung_import_dialog_parent_class)->finalize (object);
}

static void
rung_import_dialog_class_init (RungImportDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_import_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = rung_import_dialog_finalize;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close",
                                       NULL);
}

static void
rung_import_dialog_init (RungImportDialog *self)
{
  self->cancellable = g_cancellable_new ();
}

static void
show_problem (RungImportDialog *self,
              const GError     *error)
{
  gtk_label_set_text (GTK_LABEL (self->problem), error != NULL ? error->message : "");
  gtk_widget_set_visible (self->problem, error != NULL);
  gtk_widget_set_visible (self->plan, error == NULL);
  gtk_widget_set_visible (self->left_out, error == NULL);
  gtk_widget_set_sensitive (self->accept, error == NULL);
}

static gboolean
needs_currency (RungImportDialog *self)
{
  for (guint i = 0; i < self->preview->n_columns; i++)
    if (self->options.roles[i] == RUNG_SALARY_ROLE_DOLLARS
        || self->options.roles[i] == RUNG_SALARY_ROLE_CURRENCY)
      return FALSE;
  return TRUE;
}

/* Says what will happen, tried out where that takes no time. */
static void
show_plan (RungImportDialog *self)
{
  g_autoptr (RungSalaryImport) trial = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *plan = NULL;
  g_autofree char *left_out = NULL;

  gtk_widget_set_visible (self->currency_box, needs_currency (self));
  if (!rung_salary_options_check (&self->options, &error))
    {
      show_problem (self, error);
      return;
    }
  if (rung_salary_file_get_size (self->file) <= LARGEST_TRIAL)
    trial = rung_salary_import_new (self->file, &self->options, NULL, &error);
  show_problem (self, error);
  if (error != NULL)
    return;
  plan = rung_import_phrase_plan (&self->options, self->preview, trial);
  left_out = trial != NULL ? rung_import_phrase_left_out (trial) : g_strdup ("");
  gtk_label_set_text (GTK_LABEL (self->plan), plan);
  gtk_label_set_text (GTK_LABEL (self->left_out), left_out);
  gtk_widget_set_visible (self->left_out, *left_out != '\0');
  gtk_widget_set_sensitive (self->accept,
                            trial == NULL || rung_salaries_get_n_rows (trial->salaries) > 0);
}

/* The controls become the options. */
static void
take_controls (RungImportDialog *self)
{
  g_autofree char *code = g_ascii_strup (gtk_editable_get_text (GTK_EDITABLE (self->currency)), -1);

  self->options.encoding = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->encoding));
  self->options.delimiter
    = delimiters[gtk_drop_down_get_selected (GTK_DROP_DOWN (self->delimiter))];
  self->options.decimal = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->decimal)) == 0 ? '.'
                          : ',';
  self->options.period = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->period));
  self->options.in_thousands = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->unit)) == 1;
  self->options.day_first = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->dates)) == 1;
  self->options.has_header = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->has_header));
  self->options.zero_is_missing = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->zero));
  g_strstrip (code);
  g_strlcpy (self->options.currency, strlen (code) == 3 ? code : "", sizeof self->options.currency);
}

/* The file is cut otherwise, so what columns hold is proposed anew. */
static void
preview_again (RungImportDialog *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->preview, rung_salary_preview_free);
  self->preview = rung_salary_preview_new (self->file, &self->options, TRUE, &error);
  gtk_widget_set_visible (self->columns, self->preview != NULL);
  if (self->preview == NULL)
    {
      show_problem (self, error);
      return;
    }
  gtk_widget_set_tooltip_text (self->delimiter, self->preview->delimiter_why);
  gtk_widget_set_tooltip_text (self->decimal, self->preview->decimal_why);
  gtk_label_set_text (GTK_LABEL (self->doubt), self->preview->decimal_why);
  gtk_widget_set_visible (self->doubt, !self->preview->decimal_is_sure);
  rung_import_columns_show (RUNG_IMPORT_COLUMNS (self->columns), self->preview, &self->options);
  show_plan (self);
}

static void
cut_cb (RungImportDialog *self)
{
  if (self->is_filling)
    return;
  take_controls (self);
  preview_again (self);
}

static void
read_cb (RungImportDialog *self)
{
  if (self->is_filling)
    return;
  take_controls (self);
  if (self->preview == NULL)
    return;
  rung_import_columns_read (RUNG_IMPORT_COLUMNS (self->columns), self->preview, &self->options);
  show_plan (self);
}

static void
role_cb (RungImportDialog *self,
         guint             column,
         guint             role)
{
  self->options.roles[column] = role;
  rung_import_columns_read (RUNG_IMPORT_COLUMNS (self->columns), self->preview, &self->options);
  show_plan (self);
}

static void
imported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (RungImportDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  /* Closed meanwhile. */
  if (self->session == NULL)
    return;
  if (rung_imported_pay_import_finish (rung_session_get_imported_pay (self->session), result,
                                       &error))
    gtk_window_destroy (GTK_WINDOW (self));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_problem (self, error);
}

static void
accept_cb (RungImportDialog *self)
{
  gtk_widget_set_sensitive (self->accept, FALSE);
  rung_imported_pay_import_async (rung_session_get_imported_pay (self->session), self->file,
                                  &self->options, self->cancellable, imported_cb,
                                  g_object_ref (self));
}

static GtkWidget *
create_choice (RungImportDialog   *self,
               GtkWidget          *line,
               const char         *title,
               const char *const  *choices,
               guint               selected,
               GCallback           callback)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new_with_mnemonic (title);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GtkWidget *drop_down = NULL;

  for (guint i = 0; choices[i] != NULL; i++)
    gtk_string_list_append (names, _(choices[i]));
  drop_down = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&names)), NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), selected);
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), drop_down);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  label, NULL, -1);
  g_signal_connect_object (drop_down, "notify::selected", callback, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), drop_down);
  rung_wrap_append (RUNG_WRAP (line), box);
  return drop_down;
}

static GtkWidget *
create_check (RungImportDialog *self,
              GtkWidget        *line,
              const char       *title,
              gboolean          is_active,
              GCallback         callback)
{
  GtkWidget *check = gtk_check_button_new_with_mnemonic (title);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_active);
  g_signal_connect_object (check, "toggled", callback, self, G_CONNECT_SWAPPED);
  rung_wrap_append (RUNG_WRAP (line), check);
  return check;
}

/* How the text is cut into cells. */
static GtkWidget *
create_cut (RungImportDialog *self)
{
  static const char *const encodings[] = { N_("UTF-8"), N_("UTF-16"), N_("Windows-1252 or Latin 1"),
                                           NULL };
  static const char *const separators[] = { N_("Comma"), N_("Semicolon"), N_("Tab"),
                                            N_("Vertical bar"), NULL };
  GtkWidget *line = rung_wrap_new ();
  const char *at = memchr (delimiters, self->options.delimiter, sizeof delimiters);

  self->encoding = create_choice (self, line, _("_Encoding"), encodings, self->options.encoding,
                                  G_CALLBACK (cut_cb));
  self->delimiter = create_choice (self, line, _("_Separator"), separators,
                                   at != NULL ? (guint) (at - delimiters) : 0, G_CALLBACK (cut_cb));
  self->has_header = create_check (self, line, _("The first row _names the columns"),
                                   self->options.has_header,
                                   G_CALLBACK (cut_cb));
  return line;
}

/* The meaning of the cells. */
static GtkWidget *
create_meaning (RungImportDialog *self)
{
  static const char *const marks[] = { N_("Point, as in 1,234.5"), N_("Comma, as in 1.234,5"),
                                       NULL };
  static const char *const periods[] = { N_("a year"), N_("a month"), N_("an hour"), NULL };
  static const char *const units[] = { N_("Whole amounts"), N_("Thousands"), NULL };
  static const char *const orders[] = { N_("Month first, as in 3/31/2025"),
                                        N_("Day first, as in 31/3/2025"), NULL };
  GtkWidget *line = rung_wrap_new ();
  GtkWidget *label = gtk_label_new_with_mnemonic (_("C_urrency"));
  GCallback read = G_CALLBACK (read_cb);

  self->decimal = create_choice (self, line, _("Deci_mal mark"), marks,
                                 self->options.decimal == ',', read);
  self->period = create_choice (self, line, _("_Pay is for"), periods, self->options.period, read);
  self->unit = create_choice (self, line, _("Pa_y is in"), units, self->options.in_thousands, read);
  self->currency_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  self->currency = gtk_entry_new ();
  gtk_editable_set_width_chars (GTK_EDITABLE (self->currency), 4);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->currency), 4);
  gtk_entry_set_max_length (GTK_ENTRY (self->currency), 3);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->currency), "USD");
  gtk_entry_set_activates_default (GTK_ENTRY (self->currency), TRUE);
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), self->currency);
  g_signal_connect_object (self->currency, "changed", read, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->currency_box), label);
  gtk_box_append (GTK_BOX (self->currency_box), self->currency);
  rung_wrap_append (RUNG_WRAP (line), self->currency_box);
  self->dates = create_choice (self, line, _("_Dates have the"), orders, self->options.day_first,
                               read);
  self->zero = create_check (self, line, _("Pay of _0 means not told"), FALSE, read);
  return line;
}

static GtkWidget *
create_bar (RungImportDialog *self)
{
  GtkWidget *bar = gtk_header_bar_new ();
  GtkWidget *cancel = rung_mnemonic_button_new (_("_Cancel"));

  self->accept = rung_mnemonic_button_new (_("_Import"));
  gtk_widget_add_css_class (self->accept, "suggested-action");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "window.close");
  g_signal_connect_object (self->accept, "clicked", G_CALLBACK (accept_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_header_bar_set_show_title_buttons (GTK_HEADER_BAR (bar), FALSE);
  gtk_header_bar_pack_start (GTK_HEADER_BAR (bar), cancel);
  gtk_header_bar_pack_end (GTK_HEADER_BAR (bar), self->accept);
  return bar;
}

static void
build (RungImportDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_autofree char *intro = g_strdup_printf (_("This is how “%s” seems to be written. Change what "
                                              "is not so: nothing is read otherwise than it says "
                                              "here, and nothing of the file is kept."),
                                            rung_salary_file_get_name (self->file));

  self->plan = rung_page_create_label (NULL, "strong");
  self->left_out = rung_page_create_label (NULL, "note");
  self->problem = rung_page_create_label (NULL, "problem");
  gtk_window_set_titlebar (GTK_WINDOW (self), create_bar (self));
  gtk_window_set_default_widget (GTK_WINDOW (self), self->accept);
  gtk_box_append (GTK_BOX (box), rung_page_create_label (intro, NULL));
  gtk_box_append (GTK_BOX (box), create_cut (self));
  gtk_box_append (GTK_BOX (box), create_meaning (self));
  self->doubt = rung_page_create_label (NULL, "problem");
  gtk_box_append (GTK_BOX (box), self->doubt);
  gtk_box_append (GTK_BOX (box), self->plan);
  gtk_box_append (GTK_BOX (box), self->left_out);
  gtk_box_append (GTK_BOX (box), self->problem);
  self->columns = rung_import_columns_new ();
  g_signal_connect_object (self->columns, "role-chosen", G_CALLBACK (role_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), self->columns);
  gtk_window_set_child (GTK_WINDOW (self), rung_page_create_scroller (box));
}

/**
 * rung_import_dialog_new:
 * @parent: the window it belongs to
 * @session: what the rows are for
 * @file: the file to import
 *
 * Returns: (transfer none): a window that was not shown yet
 */
GtkWidget *
rung_import_dialog_new (GtkWindow      *parent,
                        RungSession    *session,
                        RungSalaryFile *file)
{
  RungImportDialog *self = g_object_new (RUNG_TYPE_IMPORT_DIALOG, "title", _("Import pay data"),
                                         "modal", TRUE,
                                         "transient-for", parent, "destroy-with-parent", TRUE,
                                         "default-width", 860, "default-height", 620, NULL);

  self->session = g_object_ref (session);
  self->file = rung_salary_file_ref (file);
  rung_salary_options_guess (&self->options, file);
  self->is_filling = TRUE;
  build (self);
  self->is_filling = FALSE;
  preview_again (self);
  return GTK_WIDGET (self);
}
