/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-import-column-shown.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"

#include "rung-import-cell-shown.h"

struct _RungImportColumnShown
{
  RungShown parent_instance;
  GListStore *cells;
};

G_DEFINE_FINAL_TYPE (RungImportColumnShown, rung_import_column_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_IMPORT_COLUMN_SHOWN_COLUMN] = { "column", RUNG_SHOWN_NUMBER },
  [RUNG_IMPORT_COLUMN_SHOWN_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_IMPORT_COLUMN_SHOWN_WHY] = { "why", RUNG_SHOWN_TEXT },
  [RUNG_IMPORT_COLUMN_SHOWN_ROLE] = { "role", RUNG_SHOWN_NUMBER },
  [RUNG_IMPORT_COLUMN_SHOWN_IS_READ] = { "is-read", RUNG_SHOWN_FLAG },
  [RUNG_IMPORT_COLUMN_SHOWN_CELLS] = { "cells", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_IMPORT_COLUMN_SHOWN_FIELDS);

static void
rung_import_column_shown_finalize (GObject *object)
{
  g_object_unref (RUNG_IMPORT_COLUMN_SHOWN (object)->cells);
  G_OBJECT_CLASS (rung_import_column_shown_parent_class)->finalize (object);
}

static void
rung_import_column_shown_constructed (GObject *object)
{
  G_OBJECT_CLASS (rung_import_column_shown_parent_class)->constructed (object);
  rung_shown_set_list (RUNG_SHOWN (object), RUNG_IMPORT_COLUMN_SHOWN_CELLS,
                       G_LIST_MODEL (RUNG_IMPORT_COLUMN_SHOWN (object)->cells));
}

static void
rung_import_column_shown_class_init (RungImportColumnShownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_import_column_shown_finalize;
  G_OBJECT_CLASS (klass)->constructed = rung_import_column_shown_constructed;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_import_column_shown_init (RungImportColumnShown *self)
{
  self->cells = g_list_store_new (RUNG_TYPE_IMPORT_CELL_SHOWN);
}

/**
 * rung_import_columns_new:
 *
 * Returns: (transfer full): a list of no columns yet
 */
GListStore *
rung_import_columns_new (void)
{
  return g_list_store_new (RUNG_TYPE_IMPORT_COLUMN_SHOWN);
}

/* As many items as there are to show; those there were stay. */
static void
set_length (GListStore *list,
            guint       length)
{
  GType type = g_list_model_get_item_type (G_LIST_MODEL (list));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (list));

  for (; n < length; n++)
    {
      g_autoptr (GObject) item = g_object_new (type, NULL);

      g_list_store_append (list, item);
    }
  if (n > length)
    g_list_store_splice (list, length, n - length, NULL, 0);
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
update_cell (RungShown               *cell,
             const RungSalaryOptions *options,
             guint                    column,
             const char              *text)
{
  char *read = dup_read (options, column, text);
  char *problem = NULL;

  if (text != NULL && read == NULL)
    problem = g_strdup_printf (_("cannot be read: %s"), text);
  rung_shown_take_text (cell, RUNG_IMPORT_CELL_SHOWN_TEXT, read);
  rung_shown_take_text (cell, RUNG_IMPORT_CELL_SHOWN_PROBLEM, problem);
  rung_shown_set_text (cell, RUNG_IMPORT_CELL_SHOWN_WRITTEN, text);
  rung_shown_set_number (cell, RUNG_IMPORT_CELL_SHOWN_ALIGN,
                         rung_salary_role_is_pay (options->roles[column]) ? 1.0 : 0.0);
}

/**
 * rung_import_columns_update:
 * @columns: a list of columns
 * @preview: the columns and first rows of a file
 * @options: how they would be read
 *
 * Shows a file as it would be read.
 */
void
rung_import_columns_update (GListStore              *columns,
                            const RungSalaryPreview *preview,
                            const RungSalaryOptions *options)
{
  set_length (columns, preview->n_columns);
  for (guint column = 0; column < preview->n_columns; column++)
    {
      g_autoptr (RungImportColumnShown) item = g_list_model_get_item (G_LIST_MODEL (columns),
                                                                      column);
      RungShown *shown = RUNG_SHOWN (item);

      rung_shown_set_number (shown, RUNG_IMPORT_COLUMN_SHOWN_COLUMN, column);
      rung_shown_set_text (shown, RUNG_IMPORT_COLUMN_SHOWN_TITLE,
                           g_ptr_array_index (preview->titles, column));
      rung_shown_set_text (shown, RUNG_IMPORT_COLUMN_SHOWN_WHY, preview->whys[column]);
      rung_shown_set_number (shown, RUNG_IMPORT_COLUMN_SHOWN_ROLE, options->roles[column]);
      rung_shown_set_flag (shown, RUNG_IMPORT_COLUMN_SHOWN_IS_READ,
                           options->roles[column] != RUNG_SALARY_ROLE_NONE);
      set_length (item->cells, preview->rows->len);
      for (guint row = 0; row < preview->rows->len; row++)
        {
          g_autoptr (RungShown) cell = g_list_model_get_item (G_LIST_MODEL (item->cells), row);

          update_cell (cell, options, column, get_cell (preview, row, column));
        }
    }
}
