/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-table-row.h"

#include <math.h>

typedef struct
{
  char *section;
  char *texts[RUNG_TABLE_MAX_COLUMNS];
  double numbers[RUNG_TABLE_MAX_COLUMNS];  /* NAN where there is none */
  char *detail;
  char *kind;               /* (nullable): what its figures count */
  GString *words;           /* it is found by, too */
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
  g_free (get_private (self)->kind);
  g_string_free (get_private (self)->words, TRUE);
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
  get_private (self)->words = g_string_new (NULL);
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

/**
 * rung_table_row_get_section:
 * @self: a row
 *
 * Returns: (transfer none): id of the section it belongs to
 */
const char *
rung_table_row_get_section (RungTableRow *self)
{
  return get_private (self)->section;
}

/**
 * rung_table_row_set_kind:
 * @self: a row
 * @kind: what its figures count
 *
 * Says with which rows it is sorted: figures of different kinds are no order.
 */
void
rung_table_row_set_kind (RungTableRow *self,
                         const char   *kind)
{
  g_free (get_private (self)->kind);
  get_private (self)->kind = g_strdup (kind);
}

/**
 * rung_table_row_get_kind:
 * @self: a row
 *
 * Returns: (transfer none): what its figures count, "" where all rows count the same
 */
const char *
rung_table_row_get_kind (RungTableRow *self)
{
  const char *kind = get_private (self)->kind;

  return kind != NULL ? kind : "";
}

/**
 * rung_table_row_add_words:
 * @self: a row
 * @words: (nullable): other words
 *
 * Adds words that the row is found by and does not show.
 */
void
rung_table_row_add_words (RungTableRow *self,
                          const char   *words)
{
  if (words != NULL)
    g_string_append_printf (get_private (self)->words, " %s", words);
}

/**
 * rung_table_row_dup_words:
 * @self: a row
 *
 * Returns: (transfer full): the words the row is found by, without its detail and its figures
 */
char *
rung_table_row_dup_words (RungTableRow *self)
{
  RungTableRowPrivate *priv = get_private (self);
  GString *all = g_string_new (priv->words->str);

  for (guint i = 0; i < RUNG_TABLE_MAX_COLUMNS; i++)
    if (isnan (priv->numbers[i]))
      g_string_append_printf (all, " %s", priv->texts[i]);
  return g_string_free (all, FALSE);
}
