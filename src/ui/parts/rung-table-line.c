/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-table-line.h"

#include <glib/gi18n-lib.h>

#include "rung-column.h"

struct _RungTableLine
{
  RungWidget parent_instance;
  RungTableSizes *sizes;    /* of the table, which outlives its lines */
  GPtrArray *cells;         /* GtkWidget, a child for each column */
  guint position;           /* of the row, GTK_INVALID_LIST_POSITION for none */
};

G_DEFINE_FINAL_TYPE (RungTableLine, rung_table_line, RUNG_TYPE_WIDGET)

static int
sum_widths (RungTableLine *self)
{
  int width = 0;

  for (guint i = 0; i < self->sizes->columns->len; i++)
    width += self->sizes->widths[i];
  return width;
}

static int
measure_height (RungTableLine *self)
{
  int height = 0;

  for (guint i = 0; i < self->cells->len; i++)
    {
      int cell = 0;

      gtk_widget_measure (g_ptr_array_index (self->cells, i), GTK_ORIENTATION_VERTICAL,
                          MAX (1, self->sizes->widths[i]), NULL, &cell, NULL, NULL);
      height = MAX (height, cell);
    }
  return height;
}

/* A row has the height that the sizes tell, which the table gives it. */
static void
rung_table_line_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  RungTableLine *self = RUNG_TABLE_LINE (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = sum_widths (self);
  else if (self->position == GTK_INVALID_LIST_POSITION)
    *minimum = *natural = measure_height (self);
}

static void
rung_table_line_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  RungTableLine *self = RUNG_TABLE_LINE (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;

  for (guint i = 0; i < self->cells->len; i++)
    {
      GtkWidget *cell = g_ptr_array_index (self->cells, i);
      int cell_width = self->sizes->widths[i];

      gtk_widget_set_child_visible (cell, cell_width > 0);
      if (cell_width > 0)
        gtk_widget_size_allocate (cell, &(GtkAllocation) { is_rtl ? width - x - cell_width : x, 0,
                                                           cell_width, height }, -1);
      x += cell_width;
    }
  /* A row is what a popover may hang on. */
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER (child))
      gtk_popover_present (GTK_POPOVER (child));
}

static void
rung_table_line_finalize (GObject *object)
{
  g_ptr_array_unref (RUNG_TABLE_LINE (object)->cells);
  G_OBJECT_CLASS (rung_table_line_parent_class)->finalize (object);
}

static void
rung_table_line_class_init (RungTableLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rung_table_line_finalize;
  widget_class->measure = rung_table_line_measure;
  widget_class->size_allocate = rung_table_line_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "line");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
rung_table_line_init (RungTableLine *self)
{
  self->cells = g_ptr_array_new ();
  self->position = GTK_INVALID_LIST_POSITION;
}

static void
add_cell (RungTableLine *self,
          GtkWidget     *cell,
          RungColumn    *column)
{
  if (column->is_number)
    {
      gtk_widget_add_css_class (cell, "figure");
      /* A sign stands before its figure in every language, and figures end at the right. */
      gtk_widget_set_direction (cell, GTK_TEXT_DIR_LTR);
    }
  gtk_widget_set_parent (cell, GTK_WIDGET (self));
  g_ptr_array_add (self->cells, cell);
}

/**
 * rung_table_line_new:
 * @sizes: the sizes of the table, which outlive the row
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
rung_table_line_new (RungTableSizes *sizes)
{
  RungTableLine *self = g_object_new (RUNG_TYPE_TABLE_LINE, "focusable", TRUE, NULL);

  self->sizes = sizes;
  for (guint i = 0; i < sizes->columns->len; i++)
    {
      RungColumn *column = g_ptr_array_index (sizes->columns, i);
      gboolean is_number = column->is_number;

      add_cell (self,
                g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_GRID_CELL,
                              "xalign", is_number ? 1.0f : 0.0f, "yalign", 0.0f,
                              "wrap", !is_number, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL),
                column);
    }
  return GTK_WIDGET (self);
}

/**
 * rung_table_line_new_header:
 * @sizes: the sizes of the table, which outlive the header
 *
 * Returns: (transfer floating): a row of buttons, one for each title
 */
GtkWidget *
rung_table_line_new_header (RungTableSizes *sizes)
{
  RungTableLine *self = g_object_new (RUNG_TYPE_TABLE_LINE, "css-name", "header", NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Column titles"), -1);
  self->sizes = sizes;
  for (guint i = 0; i < sizes->columns->len; i++)
    {
      RungColumn *column = g_ptr_array_index (sizes->columns, i);
      GtkWidget *button
        = g_object_new (GTK_TYPE_BUTTON, "label", column->title,
                        "action-name", "table.sort", "action-target", g_variant_new_uint32 (i),
                        "accessible-role", GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, NULL);
      GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));

      gtk_label_set_xalign (GTK_LABEL (label), column->is_number ? 1.0f : 0.0f);
      if (column->is_number)
        gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      add_cell (self, button, column);
    }
  rung_table_line_set_order (self, -1, FALSE);
  return GTK_WIDGET (self);
}

/* Says what stands there, of what, in a way that can be understood without the table. */
static void
name_cell (GtkWidget    *cell,
           RungColumn   *column,
           RungTableRow *row,
           RungColumn   *first)
{
  const char *text = rung_table_row_get_text (row, column->place);
  g_autofree char *name
    = g_strdup_printf (C_("row, column and value of a table", "%s, %s: %s"),
                       rung_table_row_get_text (row, first->place),
                       column->title, *text != '\0' ? text : _("none"));

  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  column == first ? text : name, -1);
}

/* The whole row in a breath, without the cells that are empty and those another stands for. */
static char *
dup_row_name (RungTableLine *self,
              RungTableRow  *row)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < self->cells->len; i++)
    {
      RungColumn *column = g_ptr_array_index (self->sizes->columns, i);
      const char *text = rung_table_row_get_text (row, column->place);

      if (*text == '\0' || column->room >= RUNG_COLUMN_NARROW)
        continue;
      if (i == 0)
        g_string_append (out, text);
      else
        g_string_append_printf (out, C_("column and value in a row of a table", ", %s: %s"),
                                column->title, text);
    }
  return g_string_free (out, FALSE);
}

/**
 * rung_table_line_show:
 * @self: a row
 * @position: which of the table it is
 * @row: what it shows
 *
 * Shows another row, or the same one with other texts.
 */
void
rung_table_line_show (RungTableLine *self,
                      guint          position,
                      RungTableRow  *row)
{
  RungColumn *first = g_ptr_array_index (self->sizes->columns, 0);
  g_autofree char *name = dup_row_name (self, row);

  self->position = position;
  for (guint i = 0; i < self->cells->len; i++)
    {
      RungColumn *column = g_ptr_array_index (self->sizes->columns, i);
      GtkWidget *cell = g_ptr_array_index (self->cells, i);

      gtk_label_set_text (GTK_LABEL (cell),
                          rung_table_row_get_text (row, column->place));
      name_cell (cell, column, row, first);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * rung_table_line_get_position:
 * @self: a row
 *
 * Returns: which of the table it is
 */
guint
rung_table_line_get_position (RungTableLine *self)
{
  return self->position;
}

/**
 * rung_table_line_set_order:
 * @self: a header
 * @column: what the rows are sorted by, -1 for the order they come in
 * @is_descending: whether the largest is the first
 *
 * Marks a title with an arrow, and says the same in its name.
 */
void
rung_table_line_set_order (RungTableLine *self,
                           int            column,
                           gboolean       is_descending)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (self->cells, i);
      const RungColumn *shown = g_ptr_array_index (self->sizes->columns, i);
      g_autofree char *label = NULL;

      if ((int) i == column)
        label = g_strdup_printf (is_descending ? C_("title of a column", "%s ▾")
                                               : C_("title of a column", "%s ▴"), shown->title);
      gtk_button_set_label (GTK_BUTTON (button), label != NULL ? label : shown->title);
      gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      shown->title, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                      (int) i != column ? _("Sort by this column")
                                      : is_descending ? _("Sorted, highest first")
                                      : _("Sorted, lowest first"), -1);
    }
}
