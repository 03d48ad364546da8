/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-sheet-layout.h"
#include "rung-sheet-private.h"

G_DEFINE_FINAL_TYPE (RungSheet, rung_sheet, GTK_TYPE_WIDGET)

static void
rung_sheet_snapshot (GtkWidget   *widget,
                     GtkSnapshot *snapshot)
{
  RungSheet *self = RUNG_SHEET (widget);

  if (self->hovered >= 0 && rung_sheet_get_row (self, (guint) self->hovered)->is_visible)
    {
      const RungSheetRow *row = rung_sheet_get_row (self, (guint) self->hovered);
      GdkRGBA light = { 0.5f, 0.5f, 0.5f, 0.1f };

      gtk_snapshot_append_color (snapshot, &light,
                                 &GRAPHENE_RECT_INIT (0, (float) row->y,
                                                      (float) gtk_widget_get_width (widget),
                                                      (float) row->height));
    }
  /* Figures first, then what stays in sight above them. */
  for (guint i = 0; i < self->rows->len; i++)
    for (guint k = 0; rung_sheet_get_row (self, i)->cells != NULL
         && k < rung_sheet_get_n_columns (self); k++)
      gtk_widget_snapshot_child (widget, rung_sheet_get_row (self, i)->cells[k], snapshot);
  for (guint i = 0; i < self->rows->len; i++)
    gtk_widget_snapshot_child (widget, rung_sheet_get_row (self, i)->title, snapshot);
  for (guint i = self->headers->len; i-- > 0;)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->headers, i), snapshot);
}

static gboolean
find_focus (RungSheet *self,
            int       *row,
            int       *column)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (guint i = 0; focus != NULL && i < self->rows->len; i++)
    {
      const RungSheetRow *candidate = rung_sheet_get_row (self, i);

      if (focus == candidate->title || gtk_widget_is_ancestor (focus, candidate->title))
        {
          *row = (int) i;
          *column = -1;
          return TRUE;
        }
      for (guint k = 0; candidate->cells != NULL && k < rung_sheet_get_n_columns (self); k++)
        if (focus == candidate->cells[k])
          {
            *row = (int) i;
            *column = (int) k;
            return TRUE;
          }
    }
  return FALSE;
}

static gboolean
grab (RungSheet *self,
      int        row,
      int        column)
{
  RungSheetRow *target = rung_sheet_get_row (self, (guint) row);

  if (!target->is_visible)
    return FALSE;
  if (target->cells == NULL)
    return gtk_widget_child_focus (target->title, GTK_DIR_TAB_FORWARD);
  if (rung_sheet_get_n_columns (self) == 0)
    return FALSE;
  column = CLAMP (column, 0, (int) rung_sheet_get_n_columns (self) - 1);
  return rung_sheet_get_is_shown (self, (guint) column)
         && gtk_widget_grab_focus (target->cells[column]);
}

/* Arrow keys walk the figures; Tab goes past the table in one step. */
static gboolean
rung_sheet_focus (GtkWidget        *widget,
                  GtkDirectionType  direction)
{
  RungSheet *self = RUNG_SHEET (widget);
  int row = -1;
  int column = 0;
  int step = direction == GTK_DIR_UP ? -1 : 1;

  if (!find_focus (self, &row, &column))
    {
      for (int i = 0; i < (int) self->rows->len; i++)
        if (rung_sheet_get_row (self, (guint) i)->cells != NULL && grab (self, i, 0))
          return TRUE;
      return FALSE;
    }
  if (direction == GTK_DIR_LEFT || direction == GTK_DIR_RIGHT)
    {
      step = (direction == GTK_DIR_RIGHT) == (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_LTR)
      ? 1 : -1;
      column += step;
      return column >= 0 && column < (int) rung_sheet_get_n_columns (self)
      && grab (self, row, column);
    }
  if (direction != GTK_DIR_UP && direction != GTK_DIR_DOWN)
    return FALSE;
  for (row += step; row >= 0 && row < (int) self->rows->len; row += step)
    if (grab (self, row, column))
      return TRUE;
  return FALSE;
}

static void
motion_cb (RungSheet *self,
           double     x,
           double     y)
{
  int hovered = -1;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const RungSheetRow *row = rung_sheet_get_row (self, i);

      if (row->is_visible && row->cells != NULL && y >= row->y && y < row->y + row->height)
        hovered = (int) i;
    }
  if (hovered == self->hovered)
    return;
  self->hovered = hovered;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
leave_cb (RungSheet *self)
{
  self->hovered = -1;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
row_clear (gpointer data)
{
  RungSheetRow *row = data;

  g_free (row->cells);
}

static void
rung_sheet_dispose (GObject *object)
{
  RungSheet *self = RUNG_SHEET (object);

  rung_sheet_clear (self);
  g_clear_object (&self->horizontal);
  g_clear_object (&self->vertical);
  G_OBJECT_CLASS (rung_sheet_parent_class)->dispose (object);
}

static void
rung_sheet_finalize (GObject *object)
{
  RungSheet *self = RUNG_SHEET (object);

  g_ptr_array_unref (self->headers);
  g_array_unref (self->shown);
  g_array_unref (self->rows);
  G_OBJECT_CLASS (rung_sheet_parent_class)->finalize (object);
}

static void
rung_sheet_class_init (RungSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rung_sheet_dispose;
  object_class->finalize = rung_sheet_finalize;
  widget_class->measure = rung_sheet_measure;
  widget_class->size_allocate = rung_sheet_size_allocate;
  widget_class->snapshot = rung_sheet_snapshot;
  widget_class->focus = rung_sheet_focus;
  gtk_widget_class_set_css_name (widget_class, "sheet");
}

static void
rung_sheet_init (RungSheet *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();

  self->hovered = -1;
  self->headers = g_ptr_array_new ();
  self->shown = g_array_new (FALSE, FALSE, sizeof (gboolean));
  self->rows = g_array_new (FALSE, TRUE, sizeof (RungSheetRow));
  g_array_set_clear_func (self->rows, row_clear);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

/**
 * rung_sheet_new:
 *
 * Returns: (transfer floating): an empty table
 */
GtkWidget *
rung_sheet_new (void)
{
  return g_object_new (RUNG_TYPE_SHEET, NULL);
}

/**
 * rung_sheet_clear:
 * @self: a table
 *
 * Removes all rows and columns.
 */
void
rung_sheet_clear (RungSheet *self)
{
  GtkWidget *child = NULL;

  self->hovered = -1;
  g_array_set_size (self->rows, 0);
  g_array_set_size (self->shown, 0);
  g_ptr_array_set_size (self->headers, 0);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

/**
 * rung_sheet_set_header:
 * @self: an empty table
 * @headers: (array): the corner, then a widget for each column
 * @columns: number of columns without the first one
 *
 * Sets the header row, before any row is added.
 */
void
rung_sheet_set_header (RungSheet  *self,
                       GtkWidget **headers,
                       guint       columns)
{
  gboolean yes = TRUE;

  for (guint i = 0; i <= columns; i++)
    {
      g_ptr_array_add (self->headers, headers[i]);
      gtk_widget_add_css_class (headers[i], "header");
      gtk_widget_set_parent (headers[i], GTK_WIDGET (self));
      if (i > 0)
        g_array_append_val (self->shown, yes);
    }
}

/**
 * rung_sheet_add_row:
 * @self: a table with a header
 * @title: the first cell
 * @cells: (nullable): a widget for each column, %NULL for a title alone
 *
 * Adds a row.
 *
 * Returns: its index
 */
guint
rung_sheet_add_row (RungSheet  *self,
                    GtkWidget  *title,
                    GtkWidget **cells)
{
  RungSheetRow row = { .title = title, .is_visible = TRUE };

  gtk_widget_set_parent (title, GTK_WIDGET (self));
  gtk_widget_add_css_class (title, "title");
  if (cells != NULL)
    {
      row.cells = g_memdup2 (cells, rung_sheet_get_n_columns (self) * sizeof (GtkWidget *));
      for (guint i = 0; i < rung_sheet_get_n_columns (self); i++)
        gtk_widget_set_parent (cells[i], GTK_WIDGET (self));
    }
  g_array_append_val (self->rows, row);
  return self->rows->len - 1;
}

/**
 * rung_sheet_set_row_visible:
 * @self: a table
 * @row: index of a row
 * @is_visible: whether it is shown
 *
 * Shows or folds a row.
 */
void
rung_sheet_set_row_visible (RungSheet *self,
                            guint      row,
                            gboolean   is_visible)
{
  if (rung_sheet_get_row (self, row)->is_visible == is_visible)
    return;
  rung_sheet_get_row (self, row)->is_visible = is_visible;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * rung_sheet_set_column_shown:
 * @self: a table
 * @column: index of a column
 * @shown: whether it is shown
 *
 * Shows or leaves out a column.
 */
void
rung_sheet_set_column_shown (RungSheet *self,
                             guint      column,
                             gboolean   shown)
{
  if (rung_sheet_get_is_shown (self, column) == shown)
    return;
  g_array_index (self->shown, gboolean, column) = shown;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
watch (RungSheet      *self,
       GtkAdjustment **field,
       GtkAdjustment  *adjustment)
{
  g_set_object (field, adjustment);
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (gtk_widget_queue_allocate),
                             self,
                             G_CONNECT_SWAPPED);
}

/**
 * rung_sheet_set_adjustments:
 * @self: a table
 * @horizontal: (nullable): what scrolls the table sideways
 * @vertical: (nullable): what scrolls the page
 *
 * Tells the table what moves it, so that it can keep its header in sight.
 */
void
rung_sheet_set_adjustments (RungSheet     *self,
                            GtkAdjustment *horizontal,
                            GtkAdjustment *vertical)
{
  watch (self, &self->horizontal, horizontal);
  watch (self, &self->vertical, vertical);
}
