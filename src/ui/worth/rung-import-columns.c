/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-import-columns.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"

#include "rung-import-phrases.h"

/* Rows of the grid. */
enum
{
  LINE_TITLE,
  LINE_ROLE,
  LINE_WHY,
  LINE_FIRST,
};

struct _RungImportColumns
{
  GtkWidget parent_instance;
  GtkWidget *scrolled;
  GtkWidget *grid;
  gboolean is_filling;
};

G_DEFINE_FINAL_TYPE (RungImportColumns, rung_import_columns, GTK_TYPE_WIDGET)

static guint role_chosen;

static void
rung_import_columns_dispose (GObject *object)
{
  g_clear_pointer (&RUNG_IMPORT_COLUMNS (object)->scrolled, gtk_widget_unparent);
  G_OBJECT_CLASS (rung_import_columns_parent_class)->dispose (object);
}

static void
rung_import_columns_class_init (RungImportColumnsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_import_columns_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  role_chosen = g_signal_new ("role-chosen", RUNG_TYPE_IMPORT_COLUMNS, G_SIGNAL_RUN_LAST, 0, NULL,
                              NULL, NULL,
                              G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
}

static void
rung_import_columns_init (RungImportColumns *self)
{
  self->grid = gtk_grid_new ();
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), 6);
  gtk_widget_set_margin_bottom (self->grid, 12);
  self->scrolled = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scrolled), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->grid);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/* Wide enough for what it says, up to a point. */
static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  glong length = text != NULL ? g_utf8_strlen (text, -1) : 12;

  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), (int) MIN (length, 20));
  gtk_label_set_max_width_chars (GTK_LABEL (label), 24);
  gtk_widget_set_tooltip_text (label, text);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
role_cb (RungImportColumns *self,
         GParamSpec        *pspec,
         GtkDropDown       *drop_down)
{
  guint column = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (drop_down), "column"));

  if (!self->is_filling)
    g_signal_emit (self, role_chosen, 0, column, gtk_drop_down_get_selected (drop_down));
}

static GtkWidget *
create_role (RungImportColumns *self,
             const char        *title,
             guint              column,
             RungSalaryRole     role)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *name = g_strdup_printf (_("What “%s” holds"), title);
  GtkWidget *drop_down = NULL;

  for (guint i = 0; i < RUNG_N_SALARY_ROLES; i++)
    gtk_string_list_append (names, rung_import_phrase_role (i));
  drop_down = gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&names)), NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), role);
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  g_object_set_data (G_OBJECT (drop_down), "column", GUINT_TO_POINTER (column));
  g_signal_connect_object (drop_down, "notify::selected", G_CALLBACK (role_cb), self,
                           G_CONNECT_SWAPPED);
  return drop_down;
}

/**
 * rung_import_columns_new:
 *
 * Returns: (transfer floating): a widget without columns
 */
GtkWidget *
rung_import_columns_new (void)
{
  return g_object_new (RUNG_TYPE_IMPORT_COLUMNS, NULL);
}

static const char *
get_cell (const RungSalaryPreview *preview,
          guint                    row,
          guint                    column)
{
  char **cells = g_ptr_array_index (preview->rows, row);

  return column < g_strv_length (cells) ? cells[column] : NULL;
}

/* What a cell says, with marks between the thousands of pay. */
static char *
dup_read (const RungSalaryOptions *options,
          guint                    column,
          const char              *text)
{
  g_autofree char *read = text != NULL ? rung_salary_preview_read (options, column, text) : NULL;

  if (read == NULL || !rung_salary_role_is_pay (options->roles[column]) || !g_ascii_isdigit (*read))
    return g_steal_pointer (&read);
  return rung_format_money (g_ascii_strtod (read, NULL));
}

static void
read_cell (GtkWidget               *label,
           const RungSalaryOptions *options,
           guint                    column,
           const char              *text)
{
  g_autofree char *read = dup_read (options, column, text);
  gboolean is_left_out = options->roles[column] == RUNG_SALARY_ROLE_NONE;
  g_autofree char *problem = NULL;

  if (text != NULL && read == NULL)
    problem = g_strdup_printf (_("cannot be read: %s"), text);
  gtk_label_set_text (GTK_LABEL (label), problem != NULL ? problem : read != NULL ? read : "");
  gtk_widget_set_tooltip_text (label, text);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label),
                        rung_salary_role_is_pay (options->roles[column]) ? 1.0f : 0.0f);
  gtk_widget_remove_css_class (label, "problem");
  gtk_widget_remove_css_class (label, "dim");
  if (problem != NULL)
    gtk_widget_add_css_class (label, "problem");
  else if (is_left_out)
    gtk_widget_add_css_class (label, "dim");
}

/**
 * rung_import_columns_read:
 * @self: the widget
 * @preview: what it shows
 * @options: what was chosen
 *
 * Reads the cells again; the drop-downs stay.
 */
void
rung_import_columns_read (RungImportColumns       *self,
                          const RungSalaryPreview *preview,
                          const RungSalaryOptions *options)
{
  for (guint column = 0; column < preview->n_columns; column++)
    for (guint row = 0; row < preview->rows->len; row++)
      read_cell (gtk_grid_get_child_at (GTK_GRID (self->grid), (int) column,
                                        (int) (LINE_FIRST + row)), options,
                 column, get_cell (preview, row, column));
}

/**
 * rung_import_columns_show:
 * @self: the widget
 * @preview: the columns and first rows of a file
 * @options: how they would be read
 *
 * Shows a file.
 */
void
rung_import_columns_show (RungImportColumns       *self,
                          const RungSalaryPreview *preview,
                          const RungSalaryOptions *options)
{
  GtkWidget *child = NULL;

  self->is_filling = TRUE;
  while ((child = gtk_widget_get_first_child (self->grid)) != NULL)
    gtk_grid_remove (GTK_GRID (self->grid), child);
  for (guint column = 0; column < preview->n_columns; column++)
    {
      const char *title = g_ptr_array_index (preview->titles, column);
      const char *why = preview->whys[column];
      int x = (int) column;

      gtk_grid_attach (GTK_GRID (self->grid), create_label (title, "strong"), x, LINE_TITLE, 1, 1);
      gtk_grid_attach (GTK_GRID (self->grid),
                       create_role (self, title, column, options->roles[column]), x,
                       LINE_ROLE, 1, 1);
      gtk_grid_attach (GTK_GRID (self->grid), create_label (why != NULL ? why : "", "note"), x,
                       LINE_WHY, 1, 1);
      for (guint row = 0; row < preview->rows->len; row++)
        gtk_grid_attach (GTK_GRID (self->grid), create_label (NULL, "figure"), x,
                         (int) (LINE_FIRST + row), 1, 1);
    }
  self->is_filling = FALSE;
  rung_import_columns_read (self, preview, options);
}
