/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salaries-shown.h"

#include <glib/gi18n-lib.h>

#include "report/charts/rung-salary-chart.h"
#include "report/kit/rung-format.h"

#include "rung-import-phrases.h"

struct _RungSalariesShown
{
  RungShown parent_instance;
  const RungSalaryImport *import;   /* (nullable): of whoever set it */
  RungSalaryPay pay;
  GArray *rows;                     /* (nullable): guint32, as in the file */
  GArray *sorted;                   /* (nullable): the same in the order of the page */
  guint order;                      /* of them */
  RungSalarySummary *summary;       /* (nullable) */
  GArray *places;                   /* (nullable): RungSalaryPlace */
  char *currency;
};

G_DEFINE_FINAL_TYPE (RungSalariesShown, rung_salaries_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_SALARIES_SHOWN_ANSWER] = { "answer", RUNG_SHOWN_TEXT },
  [RUNG_SALARIES_SHOWN_ABOUT] = { "about", RUNG_SHOWN_TEXT },
  [RUNG_SALARIES_SHOWN_LEFT_OUT] = { "left-out", RUNG_SHOWN_TEXT },
  [RUNG_SALARIES_SHOWN_PROBLEM] = { "problem", RUNG_SHOWN_TEXT },
  [RUNG_SALARIES_SHOWN_RANGE] = { "range", RUNG_SHOWN_TEXT },
  [RUNG_SALARIES_SHOWN_HAS_DATA] = { "has-data", RUNG_SHOWN_FLAG },
  [RUNG_SALARIES_SHOWN_HAS_ROWS] = { "has-rows", RUNG_SHOWN_FLAG },
  [RUNG_SALARIES_SHOWN_HAS_BEFORE] = { "has-before", RUNG_SHOWN_FLAG },
  [RUNG_SALARIES_SHOWN_HAS_AFTER] = { "has-after", RUNG_SHOWN_FLAG },
  [RUNG_SALARIES_SHOWN_IS_FEW] = { "is-few", RUNG_SHOWN_FLAG },
  [RUNG_SALARIES_SHOWN_IS_UNPLACED] = { "is-unplaced", RUNG_SHOWN_FLAG },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_SALARIES_SHOWN_FIELDS);

/* The pay that is shown stands for base pay here. */
static const struct
{
  RungSalaryOrder by;
  gboolean is_descending;
} orders[] = {
  { RUNG_SALARY_BY_BASE, TRUE },
  { RUNG_SALARY_BY_BASE, FALSE },
  { RUNG_SALARY_BY_MONTH, TRUE },
  { RUNG_SALARY_BY_YEARS, TRUE },
  { RUNG_SALARY_BY_TITLE, FALSE },
  { RUNG_SALARY_BY_LEVEL, FALSE },
  { RUNG_SALARY_BY_PLACE, FALSE },
  { RUNG_SALARY_BY_EMPLOYER, FALSE },
};

static void
clear_figures (RungSalariesShown *self)
{
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->sorted, g_array_unref);
  g_clear_pointer (&self->summary, rung_salary_summary_free);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_pointer (&self->currency, g_free);
}

static void
rung_salaries_shown_finalize (GObject *object)
{
  clear_figures (RUNG_SALARIES_SHOWN (object));
  G_OBJECT_CLASS (rung_salaries_shown_parent_class)->finalize (object);
}

static void
rung_salaries_shown_class_init (RungSalariesShownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_salaries_shown_finalize;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_salaries_shown_init (RungSalariesShown *self)
{
}

/**
 * rung_salaries_shown_set_import:
 * @self: what is shown
 * @import: (nullable): what was imported, which lives until another one is set
 *
 * Says what was imported.
 */
void
rung_salaries_shown_set_import (RungSalariesShown      *self,
                                const RungSalaryImport *import)
{
  RungShown *shown = RUNG_SHOWN (self);

  clear_figures (self);
  self->import = import;
  rung_shown_set_flag (shown, RUNG_SALARIES_SHOWN_HAS_DATA, import != NULL);
  rung_shown_set_text (shown, RUNG_SALARIES_SHOWN_PROBLEM, NULL);
  rung_shown_take_text (shown, RUNG_SALARIES_SHOWN_ABOUT,
                        import != NULL ? rung_import_phrase_about (import) : NULL);
  rung_shown_take_text (shown, RUNG_SALARIES_SHOWN_LEFT_OUT,
                        import != NULL ? rung_import_phrase_left_out (import) : NULL);
}

/* Base pay in dollars alone can be set beside the offers. */
static gboolean
can_place (RungSalariesShown *self)
{
  return g_str_equal (self->currency, "USD") && self->pay == RUNG_SALARY_BASE;
}

static char *
dup_answer (RungSalariesShown *self)
{
  guint n_all = rung_salaries_get_n_rows (self->import->salaries);
  g_autofree char *n = rung_format_money (self->summary->n);
  g_autofree char *all = rung_format_money (n_all);
  g_autofree char *middle = NULL;

  if (self->summary->n == 0)
    return g_strdup_printf (ngettext ("None of %s row matches", "None of %s rows match", n_all),
                            all);
  middle = rung_format_money (self->summary->percentiles[2]);
  /* Translators: rows that match, all rows, the currency, then the amount */
  return g_strdup_printf (ngettext ("%s of %s row, half of them above %s %s a year",
                                    "%s of %s rows, half of them above %s %s a year", n_all),
                          n, all, self->currency, middle);
}

/**
 * rung_salaries_shown_update:
 * @self: what is shown; something is imported
 * @filter: which rows are asked for
 * @pay: which pay of them
 * @results: what is computed at the moment
 *
 * Says what the rows that are asked for say together.
 */
void
rung_salaries_shown_update (RungSalariesShown      *self,
                            const RungSalaryFilter *filter,
                            RungSalaryPay           pay,
                            const RungResults      *results)
{
  RungShown *shown = RUNG_SHOWN (self);
  const char *currency = filter->texts[RUNG_SALARY_CURRENCY];

  clear_figures (self);
  self->pay = pay;
  self->currency = g_strdup (currency != NULL ? currency : "");
  self->rows = rung_salaries_filter (self->import->salaries, filter);
  self->summary = rung_salary_summary_new (self->import->salaries, self->rows, pay);
  if (can_place (self))
    self->places = rung_salary_places_new (self->summary, rung_results_get_compared (results),
                                           rung_results_get_estimate (results));
  else
    self->places = g_array_new (FALSE, FALSE, sizeof (RungSalaryPlace));
  rung_shown_take_text (shown, RUNG_SALARIES_SHOWN_ANSWER, dup_answer (self));
  rung_shown_set_flag (shown, RUNG_SALARIES_SHOWN_HAS_ROWS, self->summary->n > 0);
  rung_shown_set_flag (shown, RUNG_SALARIES_SHOWN_IS_FEW,
                       self->summary->n > 0 && self->summary->n < RUNG_FEW_SALARIES);
  rung_shown_set_flag (shown, RUNG_SALARIES_SHOWN_IS_UNPLACED,
                       self->summary->n > 0 && !can_place (self));
}

/**
 * rung_salaries_shown_get_own:
 * @self: what is shown
 * @own: (out caller-allocates): what the rows that are asked for can say in the estimate, which
 *   only base pay in dollars can; none where they cannot
 *
 * Reads the percentiles of the rows that are asked for.
 */
void
rung_salaries_shown_get_own (RungSalariesShown *self,
                             RungOwnPay        *own)
{
  const double *percentiles = NULL;

  *own = (RungOwnPay) { 0 };
  if (self->summary == NULL || self->summary->n == 0 || !can_place (self))
    return;
  percentiles = self->summary->percentiles;
  *own = (RungOwnPay) {
    .n = self->summary->n, .low = percentiles[1], .mid = percentiles[2], .high = percentiles[3],
    .p90 = percentiles[4],
  };
}

/* A new order is made once, not at each page. */
static void
sort (RungSalariesShown *self,
      guint              order)
{
  RungSalaryOrder by = orders[order].by;

  if (self->sorted != NULL && self->order == order)
    return;
  if (by == RUNG_SALARY_BY_BASE && self->pay == RUNG_SALARY_TOTAL)
    by = RUNG_SALARY_BY_TOTAL;
  g_clear_pointer (&self->sorted, g_array_unref);
  self->sorted = g_array_copy (self->rows);
  self->order = order;
  rung_salaries_sort (self->import->salaries, self->sorted, by, orders[order].is_descending);
}

static void
add_row (RungGrid         *grid,
         const RungSalary *row,
         RungSalaryPay     pay)
{
  rung_grid_add_row (grid);
  for (guint i = RUNG_SALARY_TITLE; i <= RUNG_SALARY_EMPLOYER; i++)
    rung_grid_set (grid, i, row->texts[i] != NULL ? row->texts[i] : "");
  if (row->month != RUNG_NO_MONTH)
    {
      g_autofree char *date = g_strdup_printf ("%04d-%02d", row->month / 12, row->month % 12 + 1);

      rung_grid_set (grid, RUNG_SALARY_EMPLOYER + 1, date);
    }
  if (!isnan (row->pays[pay]))
    {
      g_autofree char *text = rung_format_money (row->pays[pay]);

      rung_grid_set (grid, RUNG_SALARY_EMPLOYER + 2, text);
    }
}

static void
show_range (RungSalariesShown *self,
            guint              from,
            guint              to)
{
  RungShown *shown = RUNG_SHOWN (self);
  g_autofree char *first = rung_format_money (from + 1);
  g_autofree char *last = rung_format_money (to);
  g_autofree char *all = rung_format_money (self->sorted->len);

  rung_shown_take_text (shown, RUNG_SALARIES_SHOWN_RANGE,
                        /* Translators: the first and the last row shown, then the number of rows */
                        to > from ? g_strdup_printf (_("%s to %s of %s"), first, last, all) : NULL);
  rung_shown_set_flag (shown, RUNG_SALARIES_SHOWN_HAS_BEFORE, from > 0);
  rung_shown_set_flag (shown, RUNG_SALARIES_SHOWN_HAS_AFTER, to < self->sorted->len);
}

/**
 * rung_salaries_shown_create_page:
 * @self: what is shown
 * @order: which order, as the list of orders has them
 * @page: which page, from 0
 *
 * Says which rows the page has.
 *
 * Returns: (transfer full) (nullable): its rows, %NULL if nothing is imported
 */
RungGrid *
rung_salaries_shown_create_page (RungSalariesShown *self,
                                 guint              order,
                                 guint              page)
{
  RungGrid *grid = NULL;
  const char *const titles[] = { _("Title"), _("Level"), _("Place"), _("Employer"), _("Date"),
                                 _("Pay") };
  guint from = page * RUNG_SALARIES_PAGE;
  guint to = 0;

  if (self->rows == NULL || order >= G_N_ELEMENTS (orders))
    return NULL;
  sort (self, order);
  from = MIN (from, self->sorted->len);
  to = MIN (from + RUNG_SALARIES_PAGE, self->sorted->len);
  grid = rung_grid_new (G_N_ELEMENTS (titles));
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    rung_grid_set_column (grid, i, titles[i], i > RUNG_SALARY_EMPLOYER);
  for (guint i = from; i < to; i++)
    {
      RungSalary row;

      rung_salaries_get (self->import->salaries, g_array_index (self->sorted, guint32, i), &row);
      add_row (grid, &row, self->pay);
    }
  show_range (self, from, to);
  return grid;
}

/**
 * rung_salaries_shown_create_grid:
 * @self: what is shown
 *
 * Returns: (transfer full) (nullable): the percentiles, and who stands where among them; %NULL if
 *   there are none
 */
RungGrid *
rung_salaries_shown_create_grid (RungSalariesShown *self)
{
  return self->summary != NULL && self->summary->n > 0
         ? rung_salary_grid_new (self->summary, self->places, self->currency) : NULL;
}

/**
 * rung_salaries_shown_build_chart:
 * @self: what is shown
 * @canvas: the target
 *
 * Returns: (transfer full) (nullable): how many rows have which pay
 */
RungChart *
rung_salaries_shown_build_chart (RungSalariesShown *self,
                                 const RungCanvas  *canvas)
{
  return self->summary == NULL ? NULL
         : rung_salary_chart_new (self->summary, self->places, self->currency, canvas);
}
