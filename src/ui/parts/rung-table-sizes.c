/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-table-sizes.h"

#include <string.h>

#include "model/rows/rung-table-row.h"

#include "rung-column.h"

#define ROW_PADDING 6           /* above and below the text, together */
#define ARROW_WIDTH 18          /* of the mark that says what the rows are sorted by */
#define LEAST_CHARS 8           /* that words are broken into, where nothing else helps */
#define EXPANDING_CHARS 26      /* that the text of an expanding column should have */
#define TEXT_CHARS 24           /* that the text of another column may take before it is broken */

/**
 * rung_table_sizes_new:
 * @columns: (element-type RungColumn): the columns
 *
 * Returns: (transfer full): sizes of a table without rows
 */
RungTableSizes *
rung_table_sizes_new (GPtrArray *columns)
{
  RungTableSizes *self = g_new0 (RungTableSizes, 1);

  self->columns = g_ptr_array_ref (columns);
  self->naturals = g_new0 (int, columns->len);
  self->widths = g_new0 (int, columns->len);
  self->ends = g_array_new (FALSE, FALSE, sizeof (int));
  self->width = -1;
  return self;
}

/**
 * rung_table_sizes_free:
 * @self: (transfer full): sizes
 *
 * Frees them.
 */
void
rung_table_sizes_free (RungTableSizes *self)
{
  g_ptr_array_unref (self->columns);
  g_array_unref (self->ends);
  g_free (self->naturals);
  g_free (self->widths);
  g_free (self);
}

/* Figures of one width stand below each other, and take more than others. */
static PangoLayout *
create_layout (PangoContext *context)
{
  PangoLayout *layout = pango_layout_new (context);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  return layout;
}

static int
measure_text (PangoLayout *layout,
              const char  *text)
{
  int width = 0;

  pango_layout_set_text (layout, text, -1);
  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

/* The texts with the most letters are the widest, or nearly so. */
static int
measure_texts (PangoLayout *layout,
               GListModel  *rows,
               guint        place)
{
  glong longest = 0;
  int widest = 0;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (RungTableRow) row = g_list_model_get_item (rows, i);
      const char *text = rung_table_row_get_text (row, place);
      glong n_chars = g_utf8_strlen (text, -1);

      if (n_chars < longest || n_chars == 0)
        continue;
      longest = n_chars;
      widest = MAX (widest, measure_text (layout, text));
    }
  return widest;
}

static int
measure_column (RungTableSizes *self,
                PangoLayout    *layout,
                GListModel     *rows,
                RungColumn     *column)
{
  int title = measure_text (layout, column->title) + ARROW_WIDTH;
  int texts = 0;

  if (column->room == RUNG_COLUMN_COPIED)
    return 0;
  if (column->expands)
    return EXPANDING_CHARS * self->char_width + 2 * RUNG_TABLE_PADDING;
  texts = measure_texts (layout, rows, column->place);
  /* A column that says nothing of any row takes no room. */
  if (texts == 0 && column->room == RUNG_COLUMN_WIDE)
    return 0;
  if (!column->is_number)
    texts = MIN (texts, TEXT_CHARS * self->char_width);
  return MAX (texts, title) + 2 * RUNG_TABLE_PADDING;
}

/**
 * rung_table_sizes_set_rows:
 * @self: sizes
 * @context: the font of the table
 * @rows: (element-type RungTableRow): its rows
 *
 * Finds out what the texts take, for other rows or another font. The width has to be set after it.
 */
void
rung_table_sizes_set_rows (RungTableSizes *self,
                           PangoContext   *context,
                           GListModel     *rows)
{
  g_autoptr (PangoLayout) layout = create_layout (context);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);

  self->char_width = PANGO_PIXELS_CEIL (pango_font_metrics_get_approximate_digit_width (metrics));
  pango_font_metrics_unref (metrics);
  pango_layout_set_text (layout, "0", -1);
  pango_layout_get_pixel_size (layout, NULL, &self->line_height);
  for (guint i = 0; i < self->columns->len; i++)
    self->naturals[i] = measure_column (self, layout, rows,
                                        g_ptr_array_index (self->columns, i));
  self->width = -1;
}

static const RungColumn *
get_column (const RungTableSizes *self,
            guint                 i)
{
  return g_ptr_array_index (self->columns, i);
}

static int
get_least (const RungTableSizes *self,
           guint                 i)
{
  return get_column (self, i)->is_number
         ? self->naturals[i]
         : MIN (self->naturals[i], LEAST_CHARS * self->char_width + 2 * RUNG_TABLE_PADDING);
}

static gboolean
is_of_room (const RungTableSizes *self,
            guint                 i,
            RungColumnRoom        room)
{
  return get_column (self, i)->room == room;
}

static gboolean
has_narrow (const RungTableSizes *self)
{
  for (guint i = 0; i < self->columns->len; i++)
    if (is_of_room (self, i, RUNG_COLUMN_NARROW))
      return TRUE;
  return FALSE;
}

static int
sum (const int *widths,
     guint      n)
{
  int all = 0;

  for (guint i = 0; i < n; i++)
    all += widths[i];
  return all;
}

/* What does not fit is left out from the end, or all of it where another column stands for it. */
static void
choose_columns (RungTableSizes *self,
                int             width)
{
  guint n = self->columns->len;
  gboolean is_narrow = FALSE;

  for (guint i = 0; i < n; i++)
    self->widths[i] = is_of_room (self, i, RUNG_COLUMN_NARROW) ? 0 : self->naturals[i];
  is_narrow = has_narrow (self) && sum (self->widths, n) > width;
  for (guint i = 0; i < n && is_narrow; i++)
    self->widths[i] = is_of_room (self, i, RUNG_COLUMN_WIDE) ? 0 : self->naturals[i];
  for (guint i = n; i-- > 0 && sum (self->widths, n) > width;)
    if (is_of_room (self, i, RUNG_COLUMN_WIDE))
      self->widths[i] = 0;
}

/* Gives what is left to the columns that expand; what is missing is taken from words. */
static void
fit_columns (RungTableSizes *self,
             int             width)
{
  guint n = self->columns->len;
  int room = width - sum (self->widths, n);
  guint n_takers = 0;

  for (guint i = 0; i < n; i++)
    if (self->widths[i] > 0)
      n_takers += room > 0 ? get_column (self, i)->expands
                  : self->widths[i] > get_least (self, i);
  for (guint i = 0; i < n && n_takers > 0; i++)
    {
      RungColumn *column = g_ptr_array_index (self->columns, i);
      int share = room / (int) n_takers;

      if (self->widths[i] == 0 || (room > 0 && !column->expands)
          || (room <= 0 && self->widths[i] <= get_least (self, i)))
        continue;
      share = MAX (share, get_least (self, i) - self->widths[i]);
      self->widths[i] += share;
      room -= share;
      n_takers--;
    }
}

/* Few texts are near the end of their column or have lines of their own; only those are laid
 * out. */
static int
measure_row (RungTableSizes *self,
             PangoLayout    *layout,
             RungTableRow   *row)
{
  int height = self->line_height;

  for (guint i = 0; i < self->columns->len; i++)
    {
      RungColumn *column = g_ptr_array_index (self->columns, i);
      const char *text = rung_table_row_get_text (row, column->place);
      int room = self->widths[i] - 2 * RUNG_TABLE_PADDING;
      int text_height = 0;

      if (room <= 0)
        continue;
      if (strchr (text, '\n') == NULL
          && (column->is_number
              || (int) strlen (text) * self->char_width * 3 / 2 <= room))
        continue;
      pango_layout_set_width (layout, room * PANGO_SCALE);
      pango_layout_set_text (layout, text, -1);
      pango_layout_get_pixel_size (layout, NULL, &text_height);
      height = MAX (height, text_height);
    }
  return height + ROW_PADDING;
}

/**
 * rung_table_sizes_set_width:
 * @self: sizes
 * @context: the font of the table
 * @rows: (element-type RungTableRow): its rows
 * @width: of the table
 *
 * Shares a width among the columns, and finds out where the rows stand then.
 */
void
rung_table_sizes_set_width (RungTableSizes *self,
                            PangoContext   *context,
                            GListModel     *rows,
                            int             width)
{
  g_autoptr (PangoLayout) layout = NULL;
  int end = 0;

  if (self->width == width)
    return;
  layout = create_layout (context);
  self->width = width;
  choose_columns (self, width);
  fit_columns (self, width);
  /* What the last column could not give, the first ones may. */
  fit_columns (self, width);
  g_array_set_size (self->ends, 0);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (RungTableRow) row = g_list_model_get_item (rows, i);

      end += measure_row (self, layout, row);
      g_array_append_val (self->ends, end);
    }
}

/**
 * rung_table_sizes_get_width:
 * @self: sizes
 * @minimum: (out): what the columns take that are always shown
 * @natural: (out): what all of them take
 *
 * Tells how wide the table would be.
 */
void
rung_table_sizes_get_width (const RungTableSizes *self,
                            int                  *minimum,
                            int                  *natural)
{
  *minimum = *natural = 0;
  for (guint i = 0; i < self->columns->len; i++)
    {
      if (!is_of_room (self, i, RUNG_COLUMN_WIDE))
        *minimum += get_least (self, i);
      if (!is_of_room (self, i, RUNG_COLUMN_NARROW))
        *natural += self->naturals[i];
    }
  *natural = MAX (*natural, *minimum);
}

/**
 * rung_table_sizes_get_height:
 * @self: sizes
 *
 * Returns: what all rows take
 */
int
rung_table_sizes_get_height (const RungTableSizes *self)
{
  return self->ends->len > 0 ? g_array_index (self->ends, int, self->ends->len - 1) : 0;
}

/**
 * rung_table_sizes_get_start:
 * @self: sizes
 * @row: a row
 *
 * Returns: where it begins, below the header
 */
int
rung_table_sizes_get_start (const RungTableSizes *self,
                            guint                 row)
{
  return row > 0 ? g_array_index (self->ends, int, row - 1) : 0;
}

/**
 * rung_table_sizes_find_row:
 * @self: sizes
 * @y: a place below the header
 *
 * Returns: the row that is there, the first or the last where none is
 */
guint
rung_table_sizes_find_row (const RungTableSizes *self,
                           int                   y)
{
  guint first = 0;
  guint last = self->ends->len > 0 ? self->ends->len - 1 : 0;

  while (first < last)
    {
      guint middle = first + (last - first) / 2;

      if (g_array_index (self->ends, int, middle) > y)
        last = middle;
      else
        first = middle + 1;
    }
  return first;
}

/**
 * rung_table_sizes_get_row_height:
 * @self: sizes
 *
 * Returns: how high a row is at the least
 */
int
rung_table_sizes_get_row_height (const RungTableSizes *self)
{
  return self->line_height + ROW_PADDING;
}
