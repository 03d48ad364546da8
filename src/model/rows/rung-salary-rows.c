/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-rows.h"

#include <math.h>

#include "report/kit/rung-format.h"

#include "rung-table-row.h"

struct _RungSalaryRows
{
  GObject parent_instance;
  const RungSalaries *salaries; /* outlives the list */
  GArray *rows;                 /* guint32 */
  RungSalaryPay pay;
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RungSalaryRows, rung_salary_rows, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
rung_salary_rows_finalize (GObject *object)
{
  g_array_unref (RUNG_SALARY_ROWS (object)->rows);
  G_OBJECT_CLASS (rung_salary_rows_parent_class)->finalize (object);
}

static GType
get_item_type (GListModel *model)
{
  return RUNG_TYPE_TABLE_ROW;
}

static guint
get_n_items (GListModel *model)
{
  return RUNG_SALARY_ROWS (model)->rows->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  RungSalaryRows *self = RUNG_SALARY_ROWS (model);
  RungTableRow *item = NULL;
  RungSalary row;

  if (position >= self->rows->len)
    return NULL;
  rung_salaries_get (self->salaries, g_array_index (self->rows, guint32, position), &row);
  item = rung_table_row_new ("salaries");
  for (guint i = RUNG_SALARY_TITLE; i <= RUNG_SALARY_EMPLOYER; i++)
    rung_table_row_set_text (item, i, row.texts[i]);
  rung_table_row_set_text (item, RUNG_SALARY_COLUMN_DATE, "");
  rung_table_row_set_text (item, RUNG_SALARY_COLUMN_PAY, "");
  if (row.month != RUNG_NO_MONTH)
    {
      g_autofree char *date = g_strdup_printf ("%04d-%02d", row.month / 12, row.month % 12 + 1);

      rung_table_row_set_number (item, RUNG_SALARY_COLUMN_DATE, row.month, date);
    }
  if (!isnan (row.pays[self->pay]))
    {
      g_autofree char *pay = rung_format_money (row.pays[self->pay]);

      rung_table_row_set_number (item, RUNG_SALARY_COLUMN_PAY, row.pays[self->pay], pay);
    }
  return item;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
rung_salary_rows_class_init (RungSalaryRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_salary_rows_finalize;
}

static void
rung_salary_rows_init (RungSalaryRows *self)
{
}

/**
 * rung_salary_rows_new:
 * @salaries: a table that outlives the list
 * @rows: (element-type guint32): rows of it in the order to show
 * @pay: the pay to show
 *
 * Returns: (transfer full): the list
 */
RungSalaryRows *
rung_salary_rows_new (const RungSalaries *salaries,
                      GArray             *rows,
                      RungSalaryPay       pay)
{
  RungSalaryRows *self = g_object_new (RUNG_TYPE_SALARY_ROWS, NULL);

  self->salaries = salaries;
  self->rows = g_array_ref (rows);
  self->pay = pay;
  return self;
}
