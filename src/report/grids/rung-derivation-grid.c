/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-derivation-grid.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"

static void
append_line (GString    *out,
             const char *text)
{
  if (text == NULL)
    return;
  if (out->len > 0)
    g_string_append_c (out, '\n');
  g_string_append (out, text);
}

/* The formula in words, in numbers, and where the value is from. */
static char *
dup_origin (const RungLedgerLine *line)
{
  GString *out = g_string_new (NULL);
  g_autofree char *numbers = line->numbers != NULL ? rung_format_numbers (line->numbers) : NULL;

  append_line (out, line->formula);
  append_line (out, numbers);
  if (line->source != NULL)
    {
      g_autofree char *source = g_strdup_printf (C_("source and status of a figure", "%s (%s)"),
                                                 line->source,
                                                 rung_status_get_title (line->status));

      append_line (out, source);
    }
  else if (line->status != RUNG_STATUS_DERIVED)
    append_line (out, rung_status_get_title (line->status));
  return g_string_free (out, FALSE);
}

/**
 * rung_derivation_grid_new:
 * @ledger: how a figure was made, the figure itself last
 * @title: what the lines stand for
 *
 * Lays a derivation out as a small sum.
 *
 * Returns: (transfer full): a row per step: what, how much, where from
 */
RungGrid *
rung_derivation_grid_new (const RungLedger *ledger,
                          const char       *title)
{
  RungGrid *grid = rung_grid_new (3);
  guint n_lines = rung_ledger_get_n (ledger);

  rung_grid_set_column (grid, 0, title, FALSE);
  rung_grid_set_column (grid, 1, _("Value"), TRUE);
  rung_grid_set_column (grid, 2, _("How it was made"), FALSE);
  for (guint i = 0; i < n_lines; i++)
    {
      const RungLedgerLine *line = rung_ledger_get (ledger, i);
      g_autofree char *value = rung_format_value (line->value, line->unit);
      g_autofree char *origin = dup_origin (line);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, line->title);
      rung_grid_set (grid, 1, value);
      rung_grid_set (grid, 2, origin);
      if (i + 1 == n_lines)
        rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
    }
  return grid;
}
