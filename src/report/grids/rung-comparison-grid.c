/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-comparison-grid.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-terms.h"

/**
 * rung_comparison_get_title:
 * @comparison: the figures
 * @measure: a measure
 *
 * Returns: (transfer none): what its row is called
 */
const char *
rung_comparison_get_title (const RungComparison *comparison,
                           RungMeasure           measure)
{
  if (measure == RUNG_MEASURE_LIVING_COST)
    return rung_phrase_living (comparison->living);
  if (measure == RUNG_MEASURE_REAL)
    return rung_phrase_real (comparison->living);
  return _(rung_measure_get_info (measure)->title);
}

/**
 * rung_comparison_put_title:
 * @comparison: a comparison
 * @measure: a measure
 * @grid: a table, its last row is of the measure
 *
 * Titles the row, and says what the title means where that is not plain.
 */
void
rung_comparison_put_title (const RungComparison *comparison,
                           RungMeasure           measure,
                           RungGrid             *grid)
{
  const char *help = rung_measure_get_info (measure)->help;

  rung_grid_set (grid, 0, rung_comparison_get_title (comparison, measure));
  rung_grid_set_note (grid, 0, help != NULL ? _(help) : NULL);
}

static void
add_row (RungGrid             *grid,
         const RungComparison *comparison,
         RungMeasure           measure,
         RungSpan              span)
{
  double sign = rung_measure_get_sign (measure);

  rung_grid_add_row (grid);
  rung_comparison_put_title (comparison, measure, grid);
  for (guint i = 0; i < comparison->n_offers; i++)
    {
      double amount = sign * rung_comparison_get (comparison, i, measure, span);
      g_autofree char *text = rung_format_money (amount);

      rung_grid_set (grid, i + 1, text);
      if (rung_comparison_is_best (comparison, i, measure, span))
        rung_grid_set_marked (grid, i + 1);
    }
}

static void
set_kind (RungGrid              *grid,
          const RungMeasureInfo *info)
{
  if (info->role == RUNG_ROLE_SUBTOTAL)
    rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
  else if (*info->group != '\0')
    rung_grid_set_row_kind (grid, RUNG_GRID_PART);
}

static void
add_group (RungGrid   *grid,
           const char *group)
{
  rung_grid_add_row (grid);
  rung_grid_set_row_kind (grid, RUNG_GRID_GROUP);
  rung_grid_set (grid, 0, _(group));
}

/**
 * rung_comparison_grid_new:
 * @comparison: the figures
 * @document: the document they are about
 * @span: first year, average of the years, or total
 *
 * Lays the comparison out as a table: a row for each measure that any offer
 * has, in groups, and a column for each offer. Costs are negative.
 *
 * Returns: (transfer full): the table
 */
RungGrid *
rung_comparison_grid_new (const RungComparison *comparison,
                          const RungDocument   *document,
                          RungSpan              span)
{
  RungGrid *grid = rung_grid_new (comparison->n_offers + 1);
  const char *group = "";

  rung_grid_set_column (grid, 0, _("US dollars"), FALSE);
  for (guint i = 0; i < comparison->n_offers; i++)
    {
      g_autofree char *title = rung_phrase_offer (rung_document_get_offer (document, i));

      rung_grid_set_column (grid, i + 1, title, TRUE);
    }
  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    {
      const RungMeasureInfo *info = rung_measure_get_info (measure);

      if (!rung_comparison_has_measure (comparison, measure) && info->role != RUNG_ROLE_SUBTOTAL)
        continue;
      if (*info->group != '\0' && !g_str_equal (info->group, group))
        add_group (grid, info->group);
      group = info->group;
      add_row (grid, comparison, measure, span);
      set_kind (grid, info);
    }
  return grid;
}

/**
 * rung_comparison_add_offers:
 * @grid: a table with a column for each offer after the first
 * @comparison: a comparison
 * @document: the document it is of
 *
 * Names the columns by the offers; the baseline is said to be it where there is another offer.
 */
void
rung_comparison_add_offers (RungGrid             *grid,
                            const RungComparison *comparison,
                            const RungDocument   *document)
{
  for (guint i = 0; i < comparison->n_offers; i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);
      g_autofree char *title = rung_phrase_offer (offer);
      g_autofree char *letter = rung_format_letter (offer->id);
      gboolean is_baseline = i == comparison->baseline && comparison->n_offers > 1;

      rung_grid_set_column (grid, i + 1, title, TRUE);
      rung_grid_set_head (grid, i + 1, offer->id, letter, offer->inputs.title,
                          is_baseline ? _("baseline") : "");
    }
}

/**
 * rung_comparison_set_gap:
 * @grid: a table of offers
 * @comparison: the comparison it shows
 * @offer: place of an offer
 * @gap: USD, by how much its figure in the last row is above that of the baseline
 *
 * Says below a figure how far it is from the baseline, unless it is its own.
 */
void
rung_comparison_set_gap (RungGrid             *grid,
                         const RungComparison *comparison,
                         guint                 offer,
                         double                gap)
{
  g_autofree char *text = NULL;

  if (offer == comparison->baseline || fabs (gap) < 0.5)
    return;
  text = rung_format_money_signed (gap);
  rung_grid_set_note (grid, offer + 1, text);
}

static void
add_terms (RungGrid           *grid,
           const RungDocument *document)
{
  gboolean has_any = FALSE;

  for (RungTerm term = 0; term < RUNG_N_TERMS; term++)
    {
      if (!rung_term_is_told (term, document))
        continue;
      if (!has_any)
        add_group (grid, N_("Not money"));
      has_any = TRUE;
      rung_grid_add_row (grid);
      rung_grid_set_row_kind (grid, RUNG_GRID_WORDS);
      rung_grid_set (grid, 0, rung_term_get_title (term));
      for (guint i = 0; i < rung_document_get_n_offers (document); i++)
        {
          g_autofree char *text = rung_term_dup_text (term, document, i);

          rung_grid_set (grid, i + 1, text);
        }
    }
}

/**
 * rung_comparison_sheet_new:
 * @comparison: a comparison
 * @document: the document it is of
 * @span: the years the figures stand for
 *
 * Rows are named by the ids of their measures. Base pay has a row also where nothing is typed in,
 * so that the table does not begin with a sum.
 *
 * Returns: (transfer full): the comparison as it is looked at: with how far each sum is from the
 *   baseline, and with what is not money
 */
RungGrid *
rung_comparison_sheet_new (const RungComparison *comparison,
                           const RungDocument   *document,
                           RungSpan              span)
{
  RungGrid *grid = rung_grid_new (comparison->n_offers + 1);
  const char *group = "";

  rung_grid_set_column (grid, 0, _("US dollars"), FALSE);
  rung_comparison_add_offers (grid, comparison, document);
  for (guint measure = 0; measure < RUNG_N_MEASURES; measure++)
    {
      const RungMeasureInfo *info = rung_measure_get_info (measure);
      double sign = rung_measure_get_sign (measure);

      if (!rung_comparison_has_measure (comparison, measure)
          && info->role != RUNG_ROLE_SUBTOTAL && measure != RUNG_MEASURE_BASE)
        continue;
      if (*info->group != '\0' && !g_str_equal (info->group, group))
        add_group (grid, info->group);
      group = info->group;
      add_row (grid, comparison, measure, span);
      set_kind (grid, info);
      rung_grid_set_row_id (grid, info->id);
      for (guint i = 0; info->role == RUNG_ROLE_SUBTOTAL && i < comparison->n_offers; i++)
        rung_comparison_set_gap (grid, comparison, i,
                                 sign * rung_comparison_get_gap (comparison, i, measure, span));
    }
  add_terms (grid, document);
  return grid;
}

/* The table stops at the measure that offers are ranked by. */
static gboolean
is_shown (const RungComparison *comparison,
          RungMeasure           measure,
          RungRanking           ranking)
{
  if (measure > rung_ranking_get_measure (ranking))
    return FALSE;
  return rung_comparison_has_measure (comparison, measure)
         || rung_measure_get_info (measure)->role == RUNG_ROLE_SUBTOTAL
         || measure == RUNG_MEASURE_BASE;
}

/**
 * rung_comparison_letters_grid_new:
 * @comparison: the figures
 * @document: the document they are about
 * @span: first year, average of the years, or total
 * @ranking: what the offers are ranked by
 *
 * Lays the comparison out for a narrow place: letters stand over the columns,
 * and there are no groups.
 *
 * Returns: (transfer full): the table
 */
RungGrid *
rung_comparison_letters_grid_new (const RungComparison *comparison,
                                  const RungDocument   *document,
                                  RungSpan              span,
                                  RungRanking           ranking)
{
  RungGrid *grid = rung_grid_new (1 + comparison->n_offers);

  rung_grid_set_column (grid, 0, "", FALSE);
  for (guint i = 0; i < comparison->n_offers; i++)
    {
      g_autofree char *letter = rung_format_letter (rung_document_get_offer (document, i)->id);

      rung_grid_set_column (grid, 1 + i, letter, TRUE);
    }
  for (guint measure = 0; measure < RUNG_N_MEASURES; measure++)
    if (is_shown (comparison, measure, ranking))
      add_row (grid, comparison, measure, span);
  return grid;
}
