/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-opinions.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/rung-format.h"
#include "report/rung-phrases.h"

#include "rung-page.h"

static void
attach (GtkGrid    *grid,
        int         row,
        int         column,
        const char *text,
        const char *css_class,
        float       xalign)
{
  GtkWidget *label = rung_page_create_label (text, css_class);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  gtk_grid_attach (grid, label, column, row, 1, 1);
}

static void
attach_money (GtkGrid *grid,
              int      row,
              int      column,
              double   dollars)
{
  g_autofree char *text = isnan (dollars) ? g_strdup ("–") : rung_format_thousands (dollars);

  attach (grid, row, column, text, "figure", 1.0f);
}

static void
add_wage (GtkGrid           *grid,
          int                row,
          const RungWageRow *wage,
          const char        *of)
{
  g_autofree char *source = rung_phrase_source (wage->source);
  g_autofree char *title = of != NULL ? g_strdup_printf (C_("place and what is counted there", "%s: %s"),
                                                         wage->title, of)
                                      : g_strdup (wage->title);

  attach (grid, row, 0, title, NULL, 0.0f);
  attach_money (grid, row, 1, wage->p25);
  attach_money (grid, row, 2, wage->p50);
  attach_money (grid, row, 3, wage->p75);
  attach (grid, row, 4, source, "source", 0.0f);
}

static void
add_estimate (GtkGrid            *grid,
              int                 row,
              const RungEstimate *estimate)
{
  double quartile = 0.6745;  /* of the standard normal distribution */

  attach (grid, row, 0, _("This estimate"), "strong", 0.0f);
  attach_money (grid, row, 1, estimate->base_mid * exp (-quartile * estimate->sigma_low));
  attach_money (grid, row, 2, estimate->base_mid);
  attach_money (grid, row, 3, estimate->base_mid * exp (quartile * estimate->sigma_high));
}

/* Wage rows of the place, or those of the nation where there is none. */
static int
add_rows (GtkGrid          *grid,
          int               row,
          const GPtrArray  *wages,
          const RungTables *tables,
          const RungPlace  *place,
          const char       *of)
{
  int latest = 0;

  for (guint i = 0; i < wages->len; i++)
    {
      const RungWageRow *wage = g_ptr_array_index (wages, i);

      if (place == NULL ? wage->place == NULL : rung_tables_find_place (tables, wage->place) == place)
        latest = MAX (latest, wage->year);
    }
  for (guint i = 0; i < wages->len; i++)
    {
      const RungWageRow *wage = g_ptr_array_index (wages, i);

      if ((place == NULL ? wage->place == NULL : rung_tables_find_place (tables, wage->place) == place)
          && wage->year == latest)
        add_wage (grid, row++, wage, of);
    }
  return row;
}

/**
 * rung_opinions_fill:
 * @grid: an empty grid
 * @session: the session
 *
 * Lists the quartiles of the estimate and, beside them, those of federal wage
 * statistics and of filings for the same place; for the nation where the
 * place has none.
 */
void
rung_opinions_fill (GtkGrid     *grid,
                    RungSession *session)
{
  const RungTables *tables = rung_session_get_tables (session);
  const RungEstimate *estimate = rung_session_get_estimate (session);
  int row = 1;
  int before = 0;

  if (estimate == NULL || rung_session_get_market (session, NULL) == NULL)
    return;
  attach (grid, 0, 1, _("25th"), "note", 1.0f);
  attach (grid, 0, 2, _("Median"), "note", 1.0f);
  attach (grid, 0, 3, _("75th"), "note", 1.0f);
  add_estimate (grid, row++, estimate);
  before = row;
  row = add_rows (grid, row, tables->wages, tables, estimate->place, NULL);
  if (row == before)
    row = add_rows (grid, row, tables->wages, tables, NULL, NULL);
  before = row;
  row = add_rows (grid, row, tables->filings, tables, estimate->place,
                  _("ML engineers in H-1B filings"));
  if (row == before)
    add_rows (grid, row, tables->filings, tables, NULL, _("ML engineers in H-1B filings"));
}
