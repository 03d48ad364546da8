/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-import-dialog.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/shown/rung-import-column-shown.h"
#include "model/shown/rung-import-phrases.h"
#include "ui/kit/rung-mnemonic.h"
#include "ui/kit/rung-side-scroller.h"
#include "ui/kit/rung-widget.h"
#include "ui/kit/rung-wrap.h"

#include "rung-import-column.h"

/* Up to here everything is read to say what will come of it, at every change. */
#define LARGEST_TRIAL (16u * 1000 * 1000)

struct _RungImportDialog
{
  GtkWindow parent_instance;
  RungSession *session;
  RungSalaryFile *file;         /* NULL until the controls show how it seems to be written */
  RungSalaryOptions options;
  RungSalaryPreview *preview;   /* (nullable) */
  GListStore *items;            /* the columns */
  GCancellable *cancellable;
  GtkWidget *intro;
  GtkDropDown *encoding, *delimiter, *decimal, *period, *unit, *dates;
  GtkCheckButton *has_header, *zero;
  GtkWidget *currency, *currency_box;
  GtkWidget *table;
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
  g_clear_object (&RUNG_IMPORT_DIALOG (object)->items);
  G_OBJECT_CLASS (rung_import_dialog_parent_class)->finalize (object);
}

static void
show_text (GtkWidget  *label,
           const char *text)
{
  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_widget_set_visible (label, *text != '\0');
}

static void
show_problem (RungImportDialog *self,
              const GError     *error)
{
  show_text (self->problem, error != NULL ? error->message : "");
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
  return !self->options.has_signs;
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
  show_text (self->left_out, left_out);
  gtk_widget_set_sensitive (self->accept,
                            trial == NULL || rung_salaries_get_n_rows (trial->salaries) > 0);
}

static void
read_again (RungImportDialog *self)
{
  rung_import_columns_update (self->items, self->preview, &self->options);
  show_plan (self);
}

/* The file is cut otherwise, so what columns hold is proposed anew. */
static void
preview_again (RungImportDialog *self)
{
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->preview, rung_salary_preview_free);
  self->preview = rung_salary_preview_new (self->file, &self->options, TRUE, &error);
  gtk_widget_set_visible (self->table, self->preview != NULL);
  if (self->preview == NULL)
    {
      show_problem (self, error);
      return;
    }
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->delimiter), self->preview->delimiter_why);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->decimal), self->preview->decimal_why);
  show_text (self->doubt, self->preview->decimal_is_sure ? "" : self->preview->decimal_why);
  read_again (self);
}

/* The options as the controls have them; the roles of columns are kept. */
static RungSalaryOptions
get_controls (RungImportDialog *self)
{
  RungSalaryOptions options = self->options;
  g_autofree char *code = g_ascii_strup (gtk_editable_get_text (GTK_EDITABLE (self->currency)), -1);

  options.encoding = gtk_drop_down_get_selected (self->encoding);
  options.delimiter = delimiters[gtk_drop_down_get_selected (self->delimiter)];
  options.decimal = gtk_drop_down_get_selected (self->decimal) == 0 ? '.' : ',';
  options.period = gtk_drop_down_get_selected (self->period);
  options.in_thousands = gtk_drop_down_get_selected (self->unit) == 1;
  options.day_first = gtk_drop_down_get_selected (self->dates) == 1;
  options.has_header = gtk_check_button_get_active (self->has_header);
  options.zero_is_missing = gtk_check_button_get_active (self->zero);
  g_strstrip (code);
  g_strlcpy (options.currency, strlen (code) == 3 ? code : "", sizeof options.currency);
  return options;
}

static void
cut_cb (RungImportDialog *self)
{
  if (self->file == NULL)
    return;
  self->options = get_controls (self);
  preview_again (self);
}

static void
read_cb (RungImportDialog *self)
{
  if (self->file == NULL)
    return;
  self->options = get_controls (self);
  if (self->preview != NULL)
    read_again (self);
}

static void
role_activated (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  RungImportDialog *self = RUNG_IMPORT_DIALOG (widget);
  guint column = 0;
  guint role = 0;

  g_variant_get (parameter, "(uu)", &column, &role);
  self->options.roles[column] = role;
  read_again (self);
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

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, intro);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, encoding);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, delimiter);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, decimal);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, period);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, unit);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, dates);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, has_header);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, zero);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, currency);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, currency_box);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, table);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, columns);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, plan);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, left_out);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, problem);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, doubt);
  gtk_widget_class_bind_template_child (widget_class, RungImportDialog, accept);
}

static void
rung_import_dialog_class_init (RungImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_import_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = rung_import_dialog_finalize;
  rung_import_column_ensure ();
  g_type_ensure (RUNG_TYPE_WRAP);
  rung_widget_class_set_template (widget_class, "worth/import-dialog");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, cut_cb);
  gtk_widget_class_bind_template_callback (widget_class, read_cb);
  gtk_widget_class_bind_template_callback (widget_class, accept_cb);
  gtk_widget_class_install_action (widget_class, "import.role", "(uu)", role_activated);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
rung_import_dialog_init (RungImportDialog *self)
{
  self->cancellable = g_cancellable_new ();
  self->items = rung_import_columns_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_mnemonic_name_buttons (GTK_WIDGET (self));
  rung_side_scroller_pass_wheel (self->table);
  g_object_set (self->columns, "model", self->items, NULL);
}

static void
show_options (RungImportDialog        *self,
              const RungSalaryOptions *options)
{
  const char *at = memchr (delimiters, options->delimiter, sizeof delimiters);

  gtk_drop_down_set_selected (self->encoding, options->encoding);
  gtk_drop_down_set_selected (self->delimiter, at != NULL ? (guint) (at - delimiters) : 0);
  gtk_drop_down_set_selected (self->decimal, options->decimal == ',');
  gtk_drop_down_set_selected (self->period, options->period);
  gtk_drop_down_set_selected (self->unit, options->in_thousands);
  gtk_drop_down_set_selected (self->dates, options->day_first);
  gtk_check_button_set_active (self->has_header, options->has_header);
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
  RungImportDialog *self = g_object_new (RUNG_TYPE_IMPORT_DIALOG, "transient-for", parent, NULL);
  g_autofree char *intro = g_strdup_printf (_("This is how Rung reads “%s”. Correct anything that "
                                              "is wrong. The file is read exactly as shown, and "
                                              "nothing is kept on disk."),
                                            rung_salary_file_get_name (file));

  gtk_label_set_text (GTK_LABEL (self->intro), intro);
  rung_salary_options_guess (&self->options, file);
  show_options (self, &self->options);
  self->session = g_object_ref (session);
  self->file = rung_salary_file_ref (file);
  preview_again (self);
  return GTK_WIDGET (self);
}
