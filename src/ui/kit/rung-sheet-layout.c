/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-sheet-layout.h"

#include <math.h>

#include "rung-sheet-private.h"

/* Where the cells of a table go. */

#define TITLE_MAX 280
#define TITLE_SHARE 0.36
/* Where many columns scroll sideways a title has to stay readable; a narrow
 * window with two columns has room for less. */
#define TITLE_MIN 190
#define TITLE_MIN_NARROW 120

/**
 * rung_sheet_get_n_columns:
 * @self: a table
 *
 * Returns: the number of columns without the first one
 */
guint
rung_sheet_get_n_columns (RungSheet *self)
{
  return self->headers->len == 0 ? 0 : self->headers->len - 1;
}

/**
 * rung_sheet_get_is_shown:
 * @self: a table
 * @column: index of a column
 *
 * Returns: %TRUE if the column is shown
 */
gboolean
rung_sheet_get_is_shown (RungSheet *self,
                         guint      column)
{
  return g_array_index (self->shown, gboolean, column);
}

static guint
n_shown (RungSheet *self)
{
  guint n = 0;

  for (guint i = 0; i < rung_sheet_get_n_columns (self); i++)
    if (rung_sheet_get_is_shown (self, i))
      n++;
  return n;
}

/**
 * rung_sheet_get_row:
 * @self: a table
 * @index: index of a row
 *
 * Returns: (transfer none): the row
 */
RungSheetRow *
rung_sheet_get_row (RungSheet *self,
                    guint      index)
{
  return &g_array_index (self->rows, RungSheetRow, index);
}

static int
natural_size (GtkWidget      *widget,
              GtkOrientation  orientation,
              int             for_size)
{
  int natural = 0;

  gtk_widget_measure (widget, orientation, for_size, NULL, &natural, NULL, NULL);
  return natural;
}

static int
title_width (RungSheet *self)
{
  int width = 0;

  if (self->headers->len > 0)
    width = natural_size (g_ptr_array_index (self->headers, 0), GTK_ORIENTATION_HORIZONTAL, -1);
  for (guint i = 0; i < self->rows->len; i++)
    if (rung_sheet_get_row (self, i)->is_visible)
      width = MAX (width, natural_size (rung_sheet_get_row (self, i)->title,
                                        GTK_ORIENTATION_HORIZONTAL, -1));
  return MIN (width, TITLE_MAX);
}

/* A title is never cut: with large text it takes more than its share. */
static int
least_title_width (RungSheet *self)
{
  int width = MIN (title_width (self), n_shown (self) > 2 ? TITLE_MIN : TITLE_MIN_NARROW);

  for (guint i = 0; i < self->rows->len; i++)
    {
      int least = 0;

      gtk_widget_measure (rung_sheet_get_row (self, i)->title, GTK_ORIENTATION_HORIZONTAL, -1,
                          &least, NULL, NULL, NULL);
      if (rung_sheet_get_row (self, i)->is_visible && rung_sheet_get_row (self, i)->cells != NULL)
        width = MAX (width, least);
    }
  return width;
}

/* All columns are as wide as the widest figure needs. */
static int
column_width (RungSheet *self)
{
  int width = 0;

  for (guint i = 0; i < rung_sheet_get_n_columns (self); i++)
    {
      int minimum = 0;

      if (!rung_sheet_get_is_shown (self, i))
        continue;
      gtk_widget_measure (g_ptr_array_index (self->headers, i + 1), GTK_ORIENTATION_HORIZONTAL, -1,
                          &minimum, NULL, NULL, NULL);
      width = MAX (width, minimum);
      for (guint k = 0; k < self->rows->len; k++)
        if (rung_sheet_get_row (self, k)->cells != NULL && rung_sheet_get_row (self, k)->is_visible)
          width = MAX (width, natural_size (rung_sheet_get_row (self, k)->cells[i],
                                            GTK_ORIENTATION_HORIZONTAL, -1));
    }
  return width;
}

static int
header_height (RungSheet *self)
{
  int height = 0;

  for (guint i = 0; i < self->headers->len; i++)
    height = MAX (height, natural_size (g_ptr_array_index (self->headers, i),
                                        GTK_ORIENTATION_VERTICAL, -1));
  return height;
}

static int
row_height (RungSheet *self,
            const RungSheetRow *row)
{
  int height = natural_size (row->title, GTK_ORIENTATION_VERTICAL, -1);

  for (guint i = 0; row->cells != NULL && i < rung_sheet_get_n_columns (self); i++)
    height = MAX (height, natural_size (row->cells[i], GTK_ORIENTATION_VERTICAL, -1));
  return height;
}

void
rung_sheet_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  RungSheet *self = RUNG_SHEET (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least_title_width (self) + (int) n_shown (self) * column_width (self);
      *natural = MAX (title_width (self) + (int) n_shown (self) * column_width (self), *minimum);
      return;
    }
  *minimum = header_height (self);
  for (guint i = 0; i < self->rows->len; i++)
    if (rung_sheet_get_row (self, i)->is_visible)
      *minimum += row_height (self, rung_sheet_get_row (self, i));
  *natural = *minimum;
}

/* @x counts from the edge where a line of text starts. */
static void
place (RungSheet *self,
       GtkWidget *child,
       int        x,
       int        y,
       int        width,
       int        height)
{
  GtkAllocation allocation = { x, y, width, height };
  int least = 0;

  /* GTK complains about an allocation below the minimum. */
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  allocation.width = MAX (width, least);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    allocation.x = gtk_widget_get_width (GTK_WIDGET (self)) - x - allocation.width;
  gtk_widget_size_allocate (child, &allocation, -1);
}

/* How far the first column has to move to stay in sight. */
static int
title_offset (RungSheet *self)
{
  double value = 0.0;

  if (self->horizontal == NULL)
    return 0;
  value = gtk_adjustment_get_value (self->horizontal);
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    value = gtk_adjustment_get_upper (self->horizontal)
            - gtk_adjustment_get_page_size (self->horizontal) - value;
  return MAX ((int) value, 0);
}

/* How far the header has to come down to stay in sight. */
static int
header_offset (RungSheet *self,
               int        header,
               int        height)
{
  GtkWidget *page = self->vertical == NULL ? NULL
                    : gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  graphene_point_t point;

  /* The outermost viewport is the page that scrolls down. */
  for (GtkWidget *next = page; next != NULL;
       next = gtk_widget_get_ancestor (gtk_widget_get_parent (next), GTK_TYPE_VIEWPORT))
    page = next;
  if (page == NULL
      || !gtk_widget_compute_point (GTK_WIDGET (self), page, &GRAPHENE_POINT_INIT (0, 0), &point))
    return 0;
  return CLAMP ((int) -floorf (point.y), 0, MAX (height - 2 * header, 0));
}

static void
allocate_row (RungSheet    *self,
              RungSheetRow *row,
              int           x,
              int           title,
              double        column)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  guint at = 0;

  place (self, row->title, x, row->y, row->cells == NULL ? width - x : title, row->height);
  for (guint i = 0; row->cells != NULL && i < rung_sheet_get_n_columns (self); i++)
    {
      gtk_widget_set_child_visible (row->cells[i], rung_sheet_get_is_shown (self, i));
      if (!rung_sheet_get_is_shown (self, i))
        continue;
      place (self, row->cells[i], title + (int) (at * column), row->y, (int) column, row->height);
      at++;
    }
}

void
rung_sheet_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  RungSheet *self = RUNG_SHEET (widget);
  int header = header_height (self);
  int x = title_offset (self);
  int least = (int) n_shown (self) * column_width (self);
  int title = MAX (MIN (MAX (title_width (self), least_title_width (self)), width - least),
                   MIN ((int) (width * TITLE_SHARE), width - least));
  double column = n_shown (self) > 0 ? (double) (width - title) / n_shown (self) : 0.0;
  int top = header_offset (self, header, height);
  int y = header;
  guint at = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      RungSheetRow *row = rung_sheet_get_row (self, i);

      gtk_widget_set_child_visible (row->title, row->is_visible);
      for (guint k = 0; row->cells != NULL && k < rung_sheet_get_n_columns (self); k++)
        gtk_widget_set_child_visible (row->cells[k], row->is_visible);
      if (!row->is_visible)
        continue;
      row->y = y;
      row->height = row_height (self, row);
      allocate_row (self, row, x, title, column);
      y += row->height;
    }
  for (guint i = 0; i < rung_sheet_get_n_columns (self); i++)
    {
      GtkWidget *child = g_ptr_array_index (self->headers, i + 1);

      gtk_widget_set_child_visible (child, rung_sheet_get_is_shown (self, i));
      if (rung_sheet_get_is_shown (self, i))
        place (self, child, title + (int) (at++ * column), top, (int) column, header);
    }
  if (self->headers->len > 0)
    place (self, g_ptr_array_index (self->headers, 0), x, top, title, header);
}
