/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid-layout.h"

#include <math.h>

/* Where the cells of a table go. */

#define TITLE_MAX 280
#define TITLE_SHARE 0.36
/* A title has to stay readable where many columns stand beside it; beside two it has less room. */
#define TITLE_MIN 190
#define TITLE_MIN_NARROW 100
#define CHOOSER_SPACING 6

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
title_width (RungGridBody *self)
{
  int width = 0;

  if (self->headers->len > 0)
    width = natural_size (g_ptr_array_index (self->headers, 0), GTK_ORIENTATION_HORIZONTAL, -1);
  for (guint i = 0; i < self->rows->len; i++)
    if (rung_grid_body_is_seen (self, i))
      width = MAX (width, natural_size (rung_grid_body_get_row (self, i)->title,
                                        GTK_ORIENTATION_HORIZONTAL, -1));
  return MIN (width, TITLE_MAX);
}

/* All columns are as wide as the widest figure of any needs, also of one that is left out: choosing
 * another one moves nothing. */
static int
column_width (RungGridBody *self)
{
  int width = 0;

  for (guint i = 0; i < rung_grid_body_get_n_columns (self); i++)
    {
      int minimum = 0;

      gtk_widget_measure (g_ptr_array_index (self->headers, i + 1), GTK_ORIENTATION_HORIZONTAL, -1,
                          &minimum, NULL, NULL, NULL);
      width = MAX (width, minimum);
      for (guint k = 0; k < self->rows->len; k++)
        if (rung_grid_body_get_row (self, k)->cells != NULL && rung_grid_body_is_seen (self, k))
          width = MAX (width, natural_size (rung_grid_body_get_row (self, k)->cells[i],
                                            GTK_ORIENTATION_HORIZONTAL, -1));
    }
  return MAX (width, 1);
}

static guint
count_least (RungGridBody *self)
{
  guint n = rung_grid_body_get_n_columns (self);

  return self->scrolls ? n : MIN (n, 1);
}

static guint
count_fitting (RungGridBody *self,
               int           width,
               int           column)
{
  guint n = rung_grid_body_get_n_columns (self);
  int title = title_width (self);
  int many = (width - MIN (title, TITLE_MIN)) / column;
  int two = MIN ((width - MIN (title, TITLE_MIN_NARROW)) / column, 2);

  return CLAMP ((guint) MAX (MAX (many, two), 0), count_least (self), n);
}

static void
show_first (RungGridBody *self,
            guint        *n,
            guint         column)
{
  if (*n == 0 || self->is_shown[column])
    return;
  self->is_shown[column] = TRUE;
  (*n)--;
}

/* The baseline, what was chosen, what the answer is about, and then the rest in its order. Where
 * there is room for one alone it is the one that was chosen. */
static void
choose_columns (RungGridBody *self,
                guint         n)
{
  memset (self->is_shown, 0, rung_grid_body_get_n_columns (self) * sizeof (gboolean));
  if (self->pinned != G_MAXUINT && (n > 1 || self->chosen->len == 0))
    show_first (self, &n, self->pinned);
  for (guint i = 0; i < self->chosen->len; i++)
    for (guint k = 0; k < self->ids->len; k++)
      if (g_ptr_array_index (self->ids, k) == g_ptr_array_index (self->chosen, i))
        show_first (self, &n, k);
  for (guint k = 0; self->preferred != NULL && k < self->ids->len; k++)
    if (g_ptr_array_index (self->ids, k) == self->preferred)
      show_first (self, &n, k);
  for (guint k = 0; k < rung_grid_body_get_n_columns (self); k++)
    show_first (self, &n, k);
}

typedef struct
{
  guint n;                  /* columns that fit */
  int title;                /* pixels */
  double column;            /* pixels */
} Shares;

/* The words of every header may take several lines. What scrolls sideways is measured before its
 * width is known, so there the narrowest column counts. */
static int
header_height (RungGridBody *self,
               const Shares *shares)
{
  int column = self->scrolls ? column_width (self) : (int) shares->column;
  int height = 0;

  for (guint i = 0; i < self->headers->len; i++)
    {
      GtkWidget *header = g_ptr_array_index (self->headers, i);
      int least = 0;

      gtk_widget_measure (header, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      height = MAX (height, natural_size (header, GTK_ORIENTATION_VERTICAL,
                                          MAX (i == 0 ? shares->title : column, least)));
    }
  return height;
}

static int
chooser_height (RungGridBody *self,
                guint         n_fitting)
{
  if (n_fitting >= rung_grid_body_get_n_columns (self))
    return 0;
  return natural_size (self->chooser, GTK_ORIENTATION_VERTICAL, -1) + CHOOSER_SPACING;
}

/* The title takes as many lines as it needs in @title pixels. */
static int
row_height (RungGridBody          *self,
            const RungGridBodyRow *row,
            int                    title)
{
  int least = 0;
  int height = 0;

  gtk_widget_measure (row->title, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  height = natural_size (row->title, GTK_ORIENTATION_VERTICAL, MAX (title, least));

  for (guint i = 0; row->cells != NULL && i < rung_grid_body_get_n_columns (self); i++)
    height = MAX (height, natural_size (row->cells[i], GTK_ORIENTATION_VERTICAL, -1));
  return height;
}

static Shares
share_out (RungGridBody *self,
           int           width)
{
  int least = column_width (self);
  guint n = count_fitting (self, width, least);
  int room = width - (int) n * least;
  int title = MAX (MIN (title_width (self), room), MIN ((int) (width * TITLE_SHARE), room));

  /* What scrolls sideways is measured before its width is known. */
  if (self->scrolls)
    title = MIN (title_width (self), TITLE_MIN);
  return (Shares) { n, title, n > 0 ? (double) (width - title) / n : 0.0 };
}

static int
rows_height (RungGridBody *self,
             int           width,
             int           title)
{
  int height = 0;

  for (guint i = 0; i < self->rows->len; i++)
    if (rung_grid_body_is_seen (self, i))
      {
        RungGridBodyRow *row = rung_grid_body_get_row (self, i);

        height += row_height (self, row, row->cells == NULL ? width : title);
      }
  return height;
}

/**
 * rung_grid_layout_measure:
 * @self: the widgets of a table
 * @orientation: a direction
 * @for_size: how much room there is the other way, -1 if it is not known
 * @minimum: (out): pixels
 * @natural: (out): pixels
 *
 * Measures a table.
 */
void
rung_grid_layout_measure (RungGridBody   *self,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural)
{
  guint n = rung_grid_body_get_n_columns (self);
  int column = column_width (self);
  Shares shares;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN (title_width (self), count_least (self) > 2 ? TITLE_MIN : TITLE_MIN_NARROW)
                 + (int) count_least (self) * column;
      *natural = MAX (title_width (self) + (int) n * column, *minimum);
      return;
    }
  if (for_size < 0)
    for_size = title_width (self) + (int) n * column;
  shares = share_out (self, for_size);
  *minimum = header_height (self, &shares) + chooser_height (self, shares.n)
             + rows_height (self, for_size, shares.title);
  *natural = *minimum;
}

/* @x counts from the edge where a line of text starts. */
static void
place (RungGridBody *self,
       GtkWidget    *child,
       int           x,
       int           y,
       int           width,
       int           height)
{
  GtkAllocation allocation = { x, y, width, height };
  int least = 0;

  /* GTK complains about an allocation below the minimum. */
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  allocation.width = MAX (width, least);
  if (gtk_widget_get_direction (self->view) == GTK_TEXT_DIR_RTL)
    allocation.x = gtk_widget_get_width (self->view) - x - allocation.width;
  gtk_widget_size_allocate (child, &allocation, -1);
}

/* How far the first column has to move to stay in sight. */
static int
title_offset (RungGridBody *self)
{
  double value = 0.0;

  if (self->horizontal == NULL)
    return 0;
  value = gtk_adjustment_get_value (self->horizontal);
  if (gtk_widget_get_direction (self->view) == GTK_TEXT_DIR_RTL)
    value = gtk_adjustment_get_upper (self->horizontal)
            - gtk_adjustment_get_page_size (self->horizontal) - value;
  return MAX ((int) value, 0);
}

/* How far the header has to come down to stay in sight. */
static int
header_offset (RungGridBody *self,
               int           top,
               int           header,
               int           height)
{
  GtkWidget *page = NULL;
  graphene_point_t point;

  /* The outermost viewport is the page that scrolls down. */
  for (GtkWidget *next = gtk_widget_get_parent (self->view); next != NULL;
       next = gtk_widget_get_parent (next))
    if (GTK_IS_VIEWPORT (next))
      page = next;
  if (page == NULL
      || !gtk_widget_compute_point (self->view, page, &GRAPHENE_POINT_INIT (0, 0), &point))
    return top;
  return CLAMP ((int) -floorf (point.y), top, MAX (height - 2 * header, top));
}

/* The figures of a row, or its title alone over the whole width. */
static void
allocate_row (RungGridBody    *self,
              RungGridBodyRow *row,
              int              x,
              int              title,
              double           column)
{
  int width = gtk_widget_get_width (self->view);
  guint at = 0;

  place (self, row->title, x, row->y, row->cells == NULL ? width - x : title, row->height);
  for (guint i = 0; row->cells != NULL && i < rung_grid_body_get_n_columns (self); i++)
    {
      gtk_widget_set_child_visible (row->cells[i], self->is_shown[i]);
      if (self->is_shown[i])
        place (self, row->cells[i], title + (int) (at++ * column), row->y, (int) column,
               row->height);
    }
}

static int
allocate_rows (RungGridBody *self,
               int           y,
               int           x,
               int           title,
               double        column)
{
  int width = gtk_widget_get_width (self->view);

  for (guint i = 0; i < self->rows->len; i++)
    {
      RungGridBodyRow *row = rung_grid_body_get_row (self, i);
      gboolean is_seen = rung_grid_body_is_seen (self, i);

      gtk_widget_set_child_visible (row->title, is_seen);
      for (guint k = 0; row->cells != NULL && k < rung_grid_body_get_n_columns (self); k++)
        gtk_widget_set_child_visible (row->cells[k], is_seen);
      row->y = y;
      row->height = is_seen ? row_height (self, row, row->cells == NULL ? width : title) : 0;
      if (is_seen)
        allocate_row (self, row, x, title, column);
      y += row->height;
    }
  return y;
}

static void
allocate_headers (RungGridBody *self,
                  int           x,
                  int           y,
                  int           title,
                  double        column,
                  int           height)
{
  guint at = 0;

  for (guint i = 0; i < rung_grid_body_get_n_columns (self); i++)
    {
      GtkWidget *header = g_ptr_array_index (self->headers, i + 1);

      gtk_widget_set_child_visible (header, self->is_shown[i]);
      if (self->is_shown[i])
        place (self, header, title + (int) (at++ * column), y, (int) column, height);
    }
  if (self->headers->len > 0)
    place (self, g_ptr_array_index (self->headers, 0), x, y, title, height);
}

/**
 * rung_grid_layout_allocate:
 * @self: the widgets of a table
 * @width: pixels
 * @height: pixels
 *
 * Places the widgets, and leaves out the columns that do not fit.
 *
 * Returns: how many columns fit
 */
guint
rung_grid_layout_allocate (RungGridBody *self,
                           int           width,
                           int           height)
{
  Shares shares = share_out (self, width);
  int header = header_height (self, &shares);
  int x = title_offset (self);
  int top = chooser_height (self, shares.n);

  gtk_widget_set_child_visible (self->chooser, top > 0);
  if (top > 0)
    place (self, self->chooser, 0, 0, width, top - CHOOSER_SPACING);
  choose_columns (self, shares.n);
  allocate_rows (self, top + header, x, shares.title, shares.column);
  allocate_headers (self, x, header_offset (self, top, header, height), shares.title,
                    shares.column, header);
  return shares.n;
}
