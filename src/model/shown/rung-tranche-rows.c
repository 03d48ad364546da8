/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tranche-rows.h"

#include <glib/gi18n-lib.h>

/* A year after the last, where nobody said when. */
#define STEP 12

struct _RungTrancheRow
{
  RungShown parent_instance;
  RungTrancheRows *rows;    /* they hold it */
};

struct _RungTrancheRows
{
  GObject parent_instance;
  RungInputShown *input;
  GListStore *list;
};

G_DEFINE_FINAL_TYPE (RungTrancheRow, rung_tranche_row, RUNG_TYPE_SHOWN)
G_DEFINE_FINAL_TYPE (RungTrancheRows, rung_tranche_rows, G_TYPE_OBJECT)

static const RungShownField fields[] = {
  [RUNG_TRANCHE_ROW_MONTH] = { "month", RUNG_SHOWN_TEXT },
  [RUNG_TRANCHE_ROW_PERCENT] = { "percent", RUNG_SHOWN_TEXT },
  [RUNG_TRANCHE_ROW_MONTH_NAME] = { "month-name", RUNG_SHOWN_TEXT },
  [RUNG_TRANCHE_ROW_PERCENT_NAME] = { "percent-name", RUNG_SHOWN_TEXT },
  [RUNG_TRANCHE_ROW_REMOVE_NAME] = { "remove-name", RUNG_SHOWN_TEXT },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_TRANCHE_ROW_FIELDS);

static void
rung_tranche_row_class_init (RungTrancheRowClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_tranche_row_init (RungTrancheRow *self)
{
}

static guint
count (RungTrancheRows *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->list));
}

/* The list holds it. */
static RungShown *
row_at (RungTrancheRows *self,
        guint            place)
{
  g_autoptr (RungShown) row = g_list_model_get_item (G_LIST_MODEL (self->list), place);

  return row;
}

/* The text that the rows make. */
static char *
dup_text (RungTrancheRows *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < count (self); i++)
    {
      const char *percent = rung_shown_get_text (row_at (self, i), RUNG_TRANCHE_ROW_PERCENT);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "",
                              rung_shown_get_text (row_at (self, i), RUNG_TRANCHE_ROW_MONTH));
      g_string_append_printf (text, ": %s", percent);
    }
  return g_string_free (text, FALSE);
}

/* The same of an entry such as “12: 25”; what stands behind a second colon is kept. */
static void
split (const char  *entry,
       char       **month,
       char       **percent)
{
  g_auto (GStrv) sides = g_strsplit (entry, ":", 2);

  *month = g_strstrip (g_strdup (sides[0] != NULL ? sides[0] : ""));
  *percent = g_strstrip (g_strdup (sides[0] != NULL && sides[1] != NULL ? sides[1] : ""));
}

static void
name_row (RungShown *row,
          guint      place)
{
  rung_shown_take_text (row, RUNG_TRANCHE_ROW_MONTH_NAME,
                        g_strdup_printf (_("Month of vest %u"), place + 1));
  rung_shown_take_text (row, RUNG_TRANCHE_ROW_PERCENT_NAME,
                        g_strdup_printf (_("Percent of vest %u"), place + 1));
  rung_shown_take_text (row, RUNG_TRANCHE_ROW_REMOVE_NAME,
                        g_strdup_printf (_("Remove vest %u"), place + 1));
}

static void
show_entry (RungTrancheRows *self,
            guint            place,
            const char      *entry)
{
  g_autoptr (RungShown) row = g_list_model_get_item (G_LIST_MODEL (self->list), place);
  char *month = NULL;
  char *percent = NULL;

  if (row == NULL)
    {
      row = g_object_new (RUNG_TYPE_TRANCHE_ROW, NULL);
      RUNG_TRANCHE_ROW (row)->rows = self;
      name_row (row, place);
    }
  split (entry, &month, &percent);
  rung_shown_take_text (row, RUNG_TRANCHE_ROW_MONTH, month);
  rung_shown_take_text (row, RUNG_TRANCHE_ROW_PERCENT, percent);
  if (place == count (self))
    g_list_store_append (self->list, row);
}

/* A widget may hold the row longer than the list does. */
static void
take_out (RungTrancheRows *self,
          guint            place)
{
  RUNG_TRANCHE_ROW (row_at (self, place))->rows = NULL;
  g_list_store_remove (self->list, place);
}

/* Lets the rows say what the text says, rows that stay in place. */
static void
show_text (RungTrancheRows *self)
{
  const char *text = rung_input_shown_get_text (self->input);
  g_auto (GStrv) entries = g_strsplit (text, ",", -1);
  g_autofree char *own = dup_text (self);
  guint n = *text != '\0' ? g_strv_length (entries) : 0;

  if (g_str_equal (own, text))
    return;
  for (guint i = 0; i < n; i++)
    show_entry (self, i, entries[i]);
  while (count (self) > n)
    take_out (self, count (self) - 1);
}

static void
write_text (RungTrancheRows *self)
{
  g_autofree char *text = dup_text (self);

  rung_input_shown_set_text (self->input, text);
}

static void
rung_tranche_rows_dispose (GObject *object)
{
  RungTrancheRows *self = RUNG_TRANCHE_ROWS (object);

  for (guint i = 0; self->list != NULL && i < count (self); i++)
    RUNG_TRANCHE_ROW (row_at (self, i))->rows = NULL;
  g_clear_object (&self->list);
  g_clear_object (&self->input);
  G_OBJECT_CLASS (rung_tranche_rows_parent_class)->dispose (object);
}

static void
rung_tranche_rows_class_init (RungTrancheRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_tranche_rows_dispose;
}

static void
rung_tranche_rows_init (RungTrancheRows *self)
{
  self->list = g_list_store_new (RUNG_TYPE_TRANCHE_ROW);
}

/**
 * rung_tranche_rows_new:
 * @input: an input of tranches
 *
 * Returns: (transfer full): its rows
 */
RungTrancheRows *
rung_tranche_rows_new (RungInputShown *input)
{
  RungTrancheRows *self = g_object_new (RUNG_TYPE_TRANCHE_ROWS, NULL);

  self->input = g_object_ref (input);
  g_signal_connect_object (input, "notify::text", G_CALLBACK (show_text), self,
                           G_CONNECT_SWAPPED);
  show_text (self);
  return self;
}

/**
 * rung_tranche_rows_get_list:
 * @self: rows
 *
 * Returns: (transfer none): a RungTrancheRow for each entry of the text
 */
GListModel *
rung_tranche_rows_get_list (RungTrancheRows *self)
{
  return G_LIST_MODEL (self->list);
}

/**
 * rung_tranche_rows_add:
 * @self: rows
 *
 * Adds a tranche a year after the last one, of what is left of 100 percent.
 */
void
rung_tranche_rows_add (RungTrancheRows *self)
{
  guint n = count (self);
  double left = 100.0;
  gint64 month = STEP;
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *entry = NULL;

  for (guint i = 0; i < n; i++)
    left -= g_ascii_strtod (rung_shown_get_text (row_at (self, i), RUNG_TRANCHE_ROW_PERCENT),
                            NULL);
  if (n > 0)
    month += g_ascii_strtoll (rung_shown_get_text (row_at (self, n - 1), RUNG_TRANCHE_ROW_MONTH),
                              NULL, 10);
  g_ascii_formatd (number, sizeof number, "%.4g", MAX (left, 0.0));
  entry = g_strdup_printf ("%" G_GINT64_FORMAT ": %s", month, number);
  show_entry (self, n, entry);
  write_text (self);
  rung_input_shown_settle (self->input);
}

/**
 * rung_tranche_row_write:
 * @self: a row
 * @field: %RUNG_TRANCHE_ROW_MONTH or %RUNG_TRANCHE_ROW_PERCENT
 * @text: what a person wrote; a comma or a colon would begin another entry and is left out
 *
 * Writes a row and with it the text of the input.
 */
void
rung_tranche_row_write (RungTrancheRow *self,
                        guint           field,
                        const char     *text)
{
  g_autofree char *tidy = g_strdelimit (g_strdup (text), ",:", ' ');

  if (self->rows == NULL || g_str_equal (text, rung_shown_get_text (RUNG_SHOWN (self), field)))
    return;
  rung_shown_set_text (RUNG_SHOWN (self), field, g_strstrip (tidy));
  write_text (self->rows);
}

/**
 * rung_tranche_row_settle:
 * @self: a row
 *
 * Ends the typing, as when a field of it is left.
 */
void
rung_tranche_row_settle (RungTrancheRow *self)
{
  if (self->rows != NULL)
    rung_input_shown_settle (self->rows->input);
}

/**
 * rung_tranche_row_remove:
 * @self: a row
 *
 * Takes a tranche out; those behind it move up.
 */
void
rung_tranche_row_remove (RungTrancheRow *self)
{
  RungTrancheRows *rows = self->rows;
  guint place = 0;

  if (rows == NULL || !g_list_store_find (rows->list, self, &place))
    return;
  take_out (rows, place);
  for (guint i = place; i < count (rows); i++)
    name_row (row_at (rows, i), i);
  write_text (rows);
  rung_input_shown_settle (rows->input);
}
