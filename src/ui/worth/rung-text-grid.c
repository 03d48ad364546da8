/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-text-grid.h"

#include <glib/gi18n-lib.h>

#include "ui/kit/rung-side-scroller.h"

#define TEXT_CHARS 24       /* words that are longer wrap */
#define LEAST_WIDTH 120     /* of the table, as it scrolls sideways */
#define BAR_HEIGHT 12       /* what scrolls it covers no row */

struct _RungTextGrid
{
  RungWidget parent_instance;
  GtkWidget *scrolled;
  GtkGrid *grid;
  RungGrid *table;          /* (nullable) */
  GPtrArray *labels;        /* line by line, the titles first */
  guint n_columns;          /* of the labels */
  guint most_rows;          /* 0 for all */
  gboolean shows_all;
  gboolean has_more;
};

G_DEFINE_FINAL_TYPE (RungTextGrid, rung_text_grid, RUNG_TYPE_WIDGET)

static GtkAccessibleRole
get_role (guint line,
          guint column)
{
  if (line == 0)
    return GTK_ACCESSIBLE_ROLE_COLUMN_HEADER;
  return column == 0 ? GTK_ACCESSIBLE_ROLE_ROW_HEADER : GTK_ACCESSIBLE_ROLE_CELL;
}

static void
add_label (RungTextGrid *self,
           guint         line,
           guint         column)
{
  gboolean is_number = rung_grid_is_number (self->table, column);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", get_role (line, column),
                                   "xalign", is_number ? 1.0f : 0.0f, "wrap", !is_number, NULL);

  /* A sign stands before its figure in every language, and figures end at the right. */
  if (is_number)
    gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);
  if (is_number && line > 0)
    gtk_widget_add_css_class (label, "figure");
  else if (line == 0 || column > 0)
    gtk_widget_add_css_class (label, "note");
  gtk_grid_attach (self->grid, label, (int) column, (int) line, 1, 1);
  g_ptr_array_add (self->labels, label);
}

/* A table of other columns is another one. */
static void
ensure_labels (RungTextGrid *self,
               guint         n_lines)
{
  guint n_columns = self->table != NULL ? rung_grid_get_n_columns (self->table) : self->n_columns;

  if (n_columns != self->n_columns)
    {
      for (guint i = 0; i < self->labels->len; i++)
        gtk_grid_remove (self->grid, g_ptr_array_index (self->labels, i));
      g_ptr_array_set_size (self->labels, 0);
      self->n_columns = n_columns;
    }
  for (guint i = self->labels->len; i < n_lines * n_columns; i++)
    add_label (self, i / n_columns, i % n_columns);
}

static gboolean
set_text (GtkLabel   *label,
          const char *text)
{
  if (g_str_equal (gtk_label_get_text (label), text))
    return FALSE;
  gtk_label_set_text (label, text);
  return TRUE;
}

static void
speak (GtkWidget  *label,
       const char *row,
       const char *column,
       const char *text)
{
  g_autofree char *name = g_strdup_printf (C_("row, column and value of a table", "%s, %s: %s"),
                                           row, column, text);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_row (RungTextGrid *self,
          guint         row)
{
  gboolean is_total = rung_grid_get_row_kind (self->table, row) == RUNG_GRID_TOTAL;
  gboolean is_other = FALSE;

  for (guint column = 0; column < self->n_columns; column++)
    {
      GtkWidget *label = g_ptr_array_index (self->labels, (row + 1) * self->n_columns + column);
      const char *text = rung_grid_get (self->table, row, column);
      gboolean is_new = set_text (GTK_LABEL (label), text);

      is_other |= column == 0 && is_new;
      if (column > 0 && (is_new || is_other))
        speak (label, rung_grid_get (self->table, row, 0),
               rung_grid_get_title (self->table, column), text);
      if (column == 0 && is_total)
        gtk_widget_add_css_class (label, "strong");
      else if (column == 0)
        gtk_widget_remove_css_class (label, "strong");
    }
}

/* A column of words is as narrow as its words let it be, but not narrower than a line is read. */
static void
show_title (RungTextGrid *self,
            guint         column,
            guint         n_rows)
{
  GtkLabel *label = g_ptr_array_index (self->labels, column);
  glong longest = 0;

  set_text (label, rung_grid_get_title (self->table, column));
  for (guint row = 0; row < n_rows && !rung_grid_is_number (self->table, column); row++)
    longest = MAX (longest, g_utf8_strlen (rung_grid_get (self->table, row, column), -1));
  gtk_label_set_width_chars (label, longest > 0 ? (int) MIN (longest, TEXT_CHARS) : -1);
}

static void
show_table (gpointer object)
{
  RungTextGrid *self = object;
  guint n_rows = self->table != NULL ? rung_grid_get_n_rows (self->table) : 0;
  gboolean has_more = self->most_rows > 0 && n_rows > self->most_rows;
  guint n_shown = has_more && !self->shows_all ? self->most_rows : n_rows;
  guint n_lines = n_shown > 0 ? n_shown + 1 : 0;

  ensure_labels (self, n_lines);
  for (guint column = 0; n_lines > 0 && column < self->n_columns; column++)
    show_title (self, column, n_shown);
  for (guint row = 0; row < n_shown; row++)
    show_row (self, row);
  for (guint i = 0; i < self->labels->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->labels, i), i < n_lines * self->n_columns);
  g_object_set (self, "has-more", has_more, NULL);
}

/* A scrolled window asks for the height that its child would have where it is narrowest. */
static void
rung_text_grid_measure (GtkWidget      *widget,
                        GtkOrientation  orientation,
                        int             for_size,
                        int            *minimum,
                        int            *natural,
                        int            *minimum_baseline,
                        int            *natural_baseline)
{
  GtkWidget *grid = GTK_WIDGET (RUNG_TEXT_GRID (widget)->grid);
  int least = 0;
  int wanted = 0;

  gtk_widget_measure (grid, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN (least, LEAST_WIDTH);
      *natural = wanted;
      return;
    }
  gtk_widget_measure (grid, GTK_ORIENTATION_VERTICAL, for_size < 0 ? wanted : MAX (for_size, least),
                      minimum, natural, NULL, NULL);
  if (for_size < 0 || for_size >= least)
    return;
  *minimum += BAR_HEIGHT;
  *natural += BAR_HEIGHT;
}

static void
rung_text_grid_size_allocate (GtkWidget *widget,
                              int        width,
                              int        height,
                              int        baseline)
{
  gtk_widget_size_allocate (RUNG_TEXT_GRID (widget)->scrolled,
                            &(GtkAllocation) { 0, 0, width, height }, baseline);
}

static void
rung_text_grid_finalize (GObject *object)
{
  g_clear_pointer (&RUNG_TEXT_GRID (object)->table, rung_grid_free);
  g_ptr_array_unref (RUNG_TEXT_GRID (object)->labels);
  G_OBJECT_CLASS (rung_text_grid_parent_class)->finalize (object);
}

static void
rung_text_grid_class_init (RungTextGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = rung_text_grid_finalize;
  widget_class->measure = rung_text_grid_measure;
  widget_class->size_allocate = rung_text_grid_size_allocate;
  widget_class->get_request_mode = rung_widget_follow_width;
  rung_member_add (object_class, "most-rows", G_TYPE_UINT,
                   G_STRUCT_OFFSET (RungTextGrid, most_rows), show_table);
  rung_member_add (object_class, "shows-all", G_TYPE_BOOLEAN,
                   G_STRUCT_OFFSET (RungTextGrid, shows_all), show_table);
  rung_member_add (object_class, "has-more", G_TYPE_BOOLEAN,
                   G_STRUCT_OFFSET (RungTextGrid, has_more), NULL);
  rung_widget_class_set_template (widget_class, "worth/text-grid");
  gtk_widget_class_bind_template_child (widget_class, RungTextGrid, scrolled);
  gtk_widget_class_bind_template_child (widget_class, RungTextGrid, grid);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TABLE);
}

static void
rung_text_grid_init (RungTextGrid *self)
{
  self->labels = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_side_scroller_pass_wheel (self->scrolled);
}

/**
 * rung_text_grid_take:
 * @self: a table
 * @table: (transfer full) (nullable): what it shows from now on
 *
 * Shows a table.
 */
void
rung_text_grid_take (RungTextGrid *self,
                     RungGrid     *table)
{
  g_clear_pointer (&self->table, rung_grid_free);
  self->table = table;
  show_table (self);
}
