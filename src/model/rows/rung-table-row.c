/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-table-row.h"

#include <math.h>
#include <string.h>

typedef struct
{
  char *section;
  char *texts[RUNG_TABLE_MAX_COLUMNS];
  double numbers[RUNG_TABLE_MAX_COLUMNS];  /* NAN where there is none */
  char *detail;
  char *folded;             /* the words a search looks at; NULL until it does */
} RungTableRowPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (RungTableRow, rung_table_row, G_TYPE_OBJECT)

enum
{
  PROP_SECTION = 1,
};

static RungTableRowPrivate *
get_private (RungTableRow *self)
{
  return rung_table_row_get_instance_private (self);
}

static void
rung_table_row_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  get_private (RUNG_TABLE_ROW (object))->section = g_value_dup_string (value);
}

static void
rung_table_row_finalize (GObject *object)
{
  RungTableRow *self = RUNG_TABLE_ROW (object);

  for (guint i = 0; i < RUNG_TABLE_MAX_COLUMNS; i++)
    g_free (get_private (self)->texts[i]);
  g_free (get_private (self)->section);
  g_free (get_private (self)->detail);
  g_free (get_private (self)->folded);
  G_OBJECT_CLASS (rung_table_row_parent_class)->finalize (object);
}

static void
rung_table_row_class_init (RungTableRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = rung_table_row_finalize;
  object_class->set_property = rung_table_row_set_property;
  g_object_class_install_property (object_class, PROP_SECTION,
                                   g_param_spec_string ("section", NULL, NULL, NULL,
                                                        G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY
                                                        | G_PARAM_STATIC_STRINGS));
}

static void
rung_table_row_init (RungTableRow *self)
{
  for (guint i = 0; i < RUNG_TABLE_MAX_COLUMNS; i++)
    {
      get_private (self)->numbers[i] = NAN;
      get_private (self)->texts[i] = g_strdup ("");
    }
  get_private (self)->detail = g_strdup ("");
}

/**
 * rung_table_row_new:
 * @section: id of the section the row belongs to
 *
 * Returns: (transfer full): an empty row
 */
RungTableRow *
rung_table_row_new (const char *section)
{
  return g_object_new (RUNG_TYPE_TABLE_ROW, "section", section, NULL);
}

/**
 * rung_table_row_set_text:
 * @self: a row
 * @column: a column, below %RUNG_TABLE_MAX_COLUMNS
 * @text: its text
 *
 * Sets a cell that is words.
 */
void
rung_table_row_set_text (RungTableRow *self,
                         guint         column,
                         const char   *text)
{
  g_return_if_fail (column < RUNG_TABLE_MAX_COLUMNS);
  g_free (get_private (self)->texts[column]);
  get_private (self)->texts[column] = g_strdup (text);
  g_clear_pointer (&get_private (self)->folded, g_free);
}

/**
 * rung_table_row_set_number:
 * @self: a row
 * @column: a column, below %RUNG_TABLE_MAX_COLUMNS
 * @number: its figure, NAN for none
 * @text: the figure for a person
 *
 * Sets a cell that is a figure.
 */
void
rung_table_row_set_number (RungTableRow *self,
                           guint         column,
                           double        number,
                           const char   *text)
{
  g_return_if_fail (column < RUNG_TABLE_MAX_COLUMNS);
  get_private (self)->numbers[column] = number;
  rung_table_row_set_text (self, column, text);
}

/**
 * rung_table_row_set_detail:
 * @self: a row
 * @detail: what else there is to say
 *
 * Sets the text that is shown when the row is chosen.
 */
void
rung_table_row_set_detail (RungTableRow *self,
                           const char   *detail)
{
  g_free (get_private (self)->detail);
  get_private (self)->detail = g_strdup (detail);
  g_clear_pointer (&get_private (self)->folded, g_free);
}

/**
 * rung_table_row_get_text:
 * @self: a row
 * @column: a column
 *
 * Returns: (transfer none): text of the cell
 */
const char *
rung_table_row_get_text (RungTableRow *self,
                         guint         column)
{
  g_return_val_if_fail (column < RUNG_TABLE_MAX_COLUMNS, "");
  return get_private (self)->texts[column];
}

/**
 * rung_table_row_get_number:
 * @self: a row
 * @column: a column
 *
 * Returns: figure of the cell, NAN where it has none
 */
double
rung_table_row_get_number (RungTableRow *self,
                           guint         column)
{
  g_return_val_if_fail (column < RUNG_TABLE_MAX_COLUMNS, NAN);
  return get_private (self)->numbers[column];
}

/**
 * rung_table_row_get_detail:
 * @self: a row
 *
 * Returns: (transfer none): what else there is to say, "" for nothing
 */
const char *
rung_table_row_get_detail (RungTableRow *self)
{
  return get_private (self)->detail;
}

static void
fold (RungTableRow *self)
{
  RungTableRowPrivate *priv = get_private (self);
  GString *all = g_string_new (get_private (self)->detail);

  for (guint i = 0; i < RUNG_TABLE_MAX_COLUMNS; i++)
    if (isnan (priv->numbers[i]))
      {
        g_string_append_c (all, ' ');
        g_string_append (all, priv->texts[i]);
      }
  get_private (self)->folded = g_utf8_casefold (all->str, -1);
  g_string_free (all, TRUE);
}

/**
 * rung_table_row_matches:
 * @self: a row
 * @section: (nullable): id of a section, %NULL for all
 * @needle: what to look for, case folded, "" for anything
 *
 * Returns: %TRUE if the row is to be shown
 */
gboolean
rung_table_row_matches (RungTableRow *self,
                        const char   *section,
                        const char   *needle)
{
  if (section != NULL && !g_str_equal (section, get_private (self)->section))
    return FALSE;
  if (*needle == '\0')
    return TRUE;
  if (get_private (self)->folded == NULL)
    fold (self);
  return strstr (get_private (self)->folded, needle) != NULL;
}
