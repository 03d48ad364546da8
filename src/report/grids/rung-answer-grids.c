/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-answer-grids.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-answer-phrases.h"
#include "report/phrases/rung-ask-phrases.h"
#include "report/phrases/rung-missing-phrases.h"
#include "report/phrases/rung-phrases.h"

/* Months worth a row on paper. */
static const guint paper_months[] = { 6, 12, 18, 24, 36, 48, 60, 72, 84, 96, 108, 120 };

typedef enum
{
  RUNG_LEAVING_KEPT,
  RUNG_LEAVING_PAID_BACK,
  RUNG_LEAVING_TAX_BACK,
  RUNG_LEAVING_MATCH_LOST,
  RUNG_LEAVING_LEFT,
  RUNG_LEAVING_VESTED,
  RUNG_LEAVING_FORFEITED,
  RUNG_LEAVING_KEEP_COST,
  RUNG_N_LEAVING_ROWS,
} RungLeavingRow;

static const char *const leaving_titles[] = {
  [RUNG_LEAVING_KEPT] = N_("Kept so far"),
  [RUNG_LEAVING_PAID_BACK] = N_("Paid back"),
  [RUNG_LEAVING_TAX_BACK] = N_("Tax you get back on it"),
  [RUNG_LEAVING_MATCH_LOST] = N_("401(k) match lost"),
  [RUNG_LEAVING_LEFT] = N_("What you keep"),
  [RUNG_LEAVING_VESTED] = N_("Shares vested"),
  [RUNG_LEAVING_FORFEITED] = N_("Shares given up"),
  [RUNG_LEAVING_KEEP_COST] = N_("Cost to keep options"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (leaving_titles) == RUNG_N_LEAVING_ROWS);

/* What is taken away is negative. */
static char *
format_row (RungLeavingRow     row,
            const RungLeaving *leaving)
{
  switch (row)
    {
    case RUNG_LEAVING_KEPT: return rung_format_money (leaving->kept);
    case RUNG_LEAVING_PAID_BACK: return rung_format_money (-leaving->paid_back);
    case RUNG_LEAVING_TAX_BACK: return rung_format_money (leaving->tax_back);
    case RUNG_LEAVING_MATCH_LOST: return rung_format_money (-leaving->match_lost);
    case RUNG_LEAVING_VESTED: return rung_format_money (leaving->vested);
    case RUNG_LEAVING_FORFEITED: return rung_format_money (leaving->forfeited);
    case RUNG_LEAVING_KEEP_COST: return rung_format_money (leaving->keep_cost);
    case RUNG_LEAVING_LEFT:
    case RUNG_N_LEAVING_ROWS:
    default: return rung_format_money (leaving->left);
    }
}

static void
set_money (RungGrid *grid,
           guint     column,
           double    dollars)
{
  g_autofree char *text = rung_format_money (dollars);

  rung_grid_set (grid, column, text);
}

static RungGrid *
create_with_offers (const RungLeavingTable *table,
                    const char             *corner)
{
  RungGrid *grid = rung_grid_new (table->offers->len + 1);

  rung_grid_set_column (grid, 0, corner, FALSE);
  for (guint i = 0; i < table->offers->len; i++)
    {
      const char *offer = g_ptr_array_index (table->offers, i);
      g_autofree char *letter = rung_format_letter (offer);
      g_autofree char *title
        = rung_phrase_offer (rung_document_lookup_offer (table->document, offer));

      rung_grid_set_column (grid, i + 1, title, TRUE);
      rung_grid_set_head (grid, i + 1, offer, letter,
                          rung_document_lookup_offer (table->document, offer)->inputs.title, "");
    }
  return grid;
}

static double
get_amount (RungLeavingRow     row,
            const RungLeaving *leaving)
{
  switch (row)
    {
    case RUNG_LEAVING_PAID_BACK: return leaving->paid_back;
    case RUNG_LEAVING_TAX_BACK: return leaving->tax_back;
    case RUNG_LEAVING_MATCH_LOST: return leaving->match_lost;
    case RUNG_LEAVING_VESTED: return leaving->vested;
    case RUNG_LEAVING_FORFEITED: return leaving->forfeited;
    case RUNG_LEAVING_KEEP_COST: return leaving->keep_cost;
    case RUNG_LEAVING_KEPT:
    case RUNG_LEAVING_LEFT:
    case RUNG_N_LEAVING_ROWS:
    default: return 1.0;
    }
}

/* A row that is nothing in any month of any offer is left out; one that is nothing this month
 * stays, so that the table does not jump. */
static gboolean
has_any (const RungLeavingTable *table,
         RungLeavingRow          row)
{
  for (guint i = 0; i < table->offers->len; i++)
    for (guint k = 0; k < table->rows[i]->len; k++)
      if (fabs (get_amount (row, &g_array_index (table->rows[i], RungLeaving, k))) >= 0.5)
        return TRUE;
  return FALSE;
}

/**
 * rung_leaving_grid_new_month:
 * @table: what leaving comes to
 *
 * Returns: (transfer full): everything about the month that is looked at, a
 *   column for each offer
 */
RungGrid *
rung_leaving_grid_new_month (const RungLeavingTable *table)
{
  g_autofree char *corner = g_strdup_printf (_("If you leave after month %u"), table->month);
  RungGrid *grid = create_with_offers (table, corner);

  for (int row = 0; row < RUNG_N_LEAVING_ROWS; row++)
    {
      if (!has_any (table, row))
        continue;
      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, _(leaving_titles[row]));
      if (row == RUNG_LEAVING_LEFT)
        rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
      for (guint i = 0; i < table->offers->len; i++)
        {
          const RungLeaving *leaving
            = &g_array_index (table->rows[i], RungLeaving, table->month - 1);
          g_autofree char *text = format_row (row, leaving);

          rung_grid_set (grid, i + 1, text);
        }
    }
  return grid;
}

/**
 * rung_leaving_grid_new:
 * @table: what leaving comes to
 *
 * Returns: (transfer full): what it comes to by month, a column for each offer
 */
RungGrid *
rung_leaving_grid_new (const RungLeavingTable *table)
{
  RungGrid *grid = create_with_offers (table, _("If you leave after"));

  for (guint k = 0; k < G_N_ELEMENTS (paper_months) && table->offers->len > 0; k++)
    {
      guint month = paper_months[k];
      g_autofree char *title = g_strdup_printf (ngettext ("%u month", "%u months", month), month);

      if (month > table->rows[0]->len)
        break;
      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, title);
      for (guint i = 0; i < table->offers->len; i++)
        set_money (grid, i + 1, g_array_index (table->rows[i], RungLeaving, month - 1).left);
    }
  return grid;
}

/**
 * rung_swing_grid_new:
 * @table: how far inputs move the difference of two offers
 *
 * Returns: (transfer full): a row for each input, both its cases and who is
 *   ahead then
 */
RungGrid *
rung_swing_grid_new (const RungSwingTable *table)
{
  RungGrid *grid = rung_grid_new (5);
  const char *const titles[] = { _("Input"), _("Bad case"), _("Who is ahead"), _("Good case"),
                                 _("Who is ahead") };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    rung_grid_set_column (grid, i, titles[i], FALSE);
  for (guint i = 0; i < table->swings->len; i++)
    {
      const RungSwing *swing = &g_array_index (table->swings, RungSwing, i);
      g_autofree char *name = rung_phrase_knob (swing->knob, swing->offer);
      g_autofree char *low = rung_phrase_knob_value (swing->knob, swing->low);
      g_autofree char *high = rung_phrase_knob_value (swing->knob, swing->high);
      g_autofree char *at_low = rung_phrase_lead (swing->gap_low, table->first, table->second);
      g_autofree char *at_high = rung_phrase_lead (swing->gap_high, table->first, table->second);
      const char *const cells[] = { name, low, at_low, high, at_high };

      rung_grid_add_row (grid);
      for (guint k = 0; k < G_N_ELEMENTS (cells); k++)
        rung_grid_set (grid, k, cells[k]);
    }
  return grid;
}

/**
 * rung_ask_grid_new:
 * @ask: what to ask for
 *
 * Returns: (transfer full): a row for each part and one for the mix, with what
 *   the offer is worth then
 */
RungGrid *
rung_ask_grid_new (const RungAskResult *ask)
{
  RungGrid *grid = rung_grid_new (2);
  g_autofree char *mix = rung_phrase_ask_mix (ask);

  rung_grid_set_column (grid, 0, _("What to ask for"), FALSE);
  rung_grid_set_column (grid, 1, _("Worth then"), TRUE);
  for (int kind = 0; kind < RUNG_N_ASKS; kind++)
    {
      g_autofree char *part = rung_phrase_ask_part (kind, (double) ask->asks[kind].rounded);

      if (!ask->asks[kind].is_possible || ask->asks[kind].rounded == 0)
        continue;
      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, part);
      set_money (grid, 1, ask->asks[kind].worth);
    }
  if (*mix != '\0')
    {
      /* Translators: parts such as “$5,000 base pay and $15,000 sign-on bonus” */
      g_autofree char *title = g_strdup_printf (_("A mix: %s"), mix);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, title);
      set_money (grid, 1, ask->mixed_worth);
    }
  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, _("As offered"));
  set_money (grid, 1, ask->worth);
  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, _("What it needs to reach"));
  set_money (grid, 1, ask->target);
  return grid;
}

static gboolean
holds (const GPtrArray *offers,
       const char      *offer)
{
  for (guint i = 0; i < offers->len; i++)
    if (g_str_equal (g_ptr_array_index (offers, i), offer))
      return TRUE;
  return FALSE;
}

/**
 * rung_missing_grid_new:
 * @rows: (element-type RungMissing): what is left open, by offer
 * @offers: (element-type utf8): ids of the offers to show
 * @document: the document they are in
 *
 * Returns: (transfer full): a group for each offer, a row for each question
 */
RungGrid *
rung_missing_grid_new (const GArray       *rows,
                       const GPtrArray    *offers,
                       const RungDocument *document)
{
  RungGrid *grid = rung_grid_new (3);
  const char *group = NULL;

  rung_grid_set_column (grid, 0, _("What the offer letter leaves out"), FALSE);
  rung_grid_set_column (grid, 1, _("What is at stake"), FALSE);
  rung_grid_set_column (grid, 2, _("What to ask"), FALSE);
  for (guint i = 0; i < rows->len; i++)
    {
      const RungMissing *row = &g_array_index (rows, RungMissing, i);
      g_autofree char *cost = rung_phrase_missing_cost (row);
      g_autofree char *name = rung_phrase_offer (rung_document_lookup_offer (document, row->offer));

      if (!holds (offers, row->offer))
        continue;
      if (g_strcmp0 (group, row->offer) != 0)
        {
          rung_grid_add_row (grid);
          rung_grid_set_row_kind (grid, RUNG_GRID_GROUP);
          rung_grid_set (grid, 0, name);
          group = row->offer;
        }
      rung_grid_add_row (grid);
      rung_grid_set_row_kind (grid, RUNG_GRID_PART);
      rung_grid_set (grid, 0, rung_phrase_missing (row->kind));
      rung_grid_set (grid, 1, cost);
      rung_grid_set (grid, 2, rung_phrase_question (row->kind));
    }
  return grid;
}

static void
add_stack_row (RungGrid     *grid,
               const char   *title,
               const double *years,
               guint         n_years)
{
  gboolean has_any = FALSE;

  for (guint year = 0; year < n_years; year++)
    has_any |= years[year] >= 0.5 || years[year] <= -0.5;
  if (!has_any)
    return;
  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, title);
  for (guint year = 0; year < n_years; year++)
    set_money (grid, year + 1, years[year]);
}

/**
 * rung_stack_grid_new:
 * @stack: pay of an offer by year
 *
 * Returns: (transfer full): a row for each kind of pay and each refresher, a
 *   column for each year
 */
RungGrid *
rung_stack_grid_new (const RungStack *stack)
{
  RungGrid *grid = rung_grid_new (stack->n_years + 1);

  rung_grid_set_column (grid, 0, _("US dollars"), FALSE);
  for (guint year = 0; year < stack->n_years; year++)
    {
      g_autofree char *title = g_strdup_printf (_("Year %u"), year + 1);

      rung_grid_set_column (grid, year + 1, title, TRUE);
    }
  for (int kind = 0; kind < (int) RUNG_N_PAY_KINDS; kind++)
    {
      if (kind != RUNG_MEASURE_REFRESHERS)
        add_stack_row (grid, _(rung_measure_get_info (kind)->title), stack->amount[kind],
                       stack->n_years);
      for (guint granted = 1; granted < stack->n_years
           && kind == RUNG_MEASURE_REFRESHERS; granted++)
        {
          g_autofree char *title = g_strdup_printf (_("Refresher after year %u"), granted);

          add_stack_row (grid, title, stack->vintage[granted], stack->n_years);
        }
    }
  add_stack_row (grid, _(rung_measure_get_info (RUNG_MEASURE_GROSS)->title), stack->total,
                 stack->n_years);
  if (rung_grid_get_n_rows (grid) > 0)
    rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
  return grid;
}
