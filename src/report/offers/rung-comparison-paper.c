/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-comparison-paper.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-record.h"
#include "report/charts/rung-year-chart.h"
#include "report/grids/rung-comparison-grid.h"
#include "report/grids/rung-derivation-grid.h"
#include "report/grids/rung-inputs-grid.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-answer-phrases.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-source-list.h"
#include "report/phrases/rung-verdict-phrases.h"

#include "rung-answers-paper.h"
#include "rung-chance-pages.h"
#include "rung-comparison-text.h"

#define CHART_LINES 21.0
#define PART_LINES 16.0     /* of each chart, where it takes several */

typedef struct
{
  const RungComparisonPaper *paper;
  guint first;              /* offer */
  guint n;                  /* offers */
} Part;

static RungChart *
build_years (const RungCanvas *canvas,
             gpointer          user_data)
{
  const Part *part = user_data;
  const RungComparisonPaper *self = part->paper;

  return rung_year_chart_new_part (self->comparison, self->context->document, part->first, part->n,
                                   canvas);
}

static void
add_answer (const RungComparisonPaper *self,
            RungPaper                 *paper)
{
  const RungVerdict *verdict = self->verdict;
  g_autofree char *sentence = NULL;
  g_autofree char *more = NULL;
  g_autofree char *date = g_date_time_format (self->created, C_("date", "%B %-e, %Y"));
  g_autofree char *title = g_strdup_printf (C_("title of a document and date", "%s, %s"),
                                            self->title, date);
  RungFlip flip;

  sentence = rung_phrase_verdict (verdict, self->context->document);
  more = rung_phrase_basis (verdict, self->context->document, FALSE);
  rung_paper_add_text (paper, RUNG_PAPER_NOTE, title);
  rung_paper_add_text (paper, RUNG_PAPER_ANSWER, sentence);
  rung_paper_add_text (paper, RUNG_PAPER_BODY, more);
  if (rung_verdict_find_flip (verdict, self->context, &flip))
    {
      g_autofree char *turn = rung_phrase_verdict_flip (&flip, verdict->second,
                                                        self->context->document);

      rung_paper_add_text (paper, RUNG_PAPER_BODY, turn);
    }
}

static void
add_table (const RungComparisonPaper *self,
           RungPaper                 *paper)
{
  g_autofree char *span = rung_comparison_dup_span (self->comparison, self->span);

  rung_paper_add_heading (paper, _("The offers side by side"));
  rung_paper_add_text (paper, RUNG_PAPER_NOTE, span);
  rung_paper_add_grid (paper, rung_comparison_grid_new (self->comparison, self->context->document,
                                                        self->span));
}

static guint
get_n_parts (const RungComparisonPaper *self,
             RungPaper                 *paper)
{
  RungCanvas canvas = rung_paper_get_canvas (paper, CHART_LINES);
  guint n_named = rung_year_chart_get_n_named (self->comparison, self->context->document, &canvas);

  return (self->comparison->n_offers + n_named - 1) / n_named;
}

/* A bar without its letter could be anybody's, so many offers take several
 * charts. */
static void
add_chart (const RungComparisonPaper *self,
           RungPaper                 *paper)
{
  guint n_offers = self->comparison->n_offers;
  guint n_parts = get_n_parts (self, paper);
  Part part = { .paper = self, .n = (n_offers + n_parts - 1) / n_parts };

  rung_paper_add_heading (paper, _("Gross pay by year"));
  rung_paper_add_text (paper, RUNG_PAPER_NOTE,
                       _("Dollars before tax, all offers on one scale. What is hatched is "
                         "expected, not promised."));
  for (part.first = 0; part.first < n_offers; part.first += part.n)
    if (!rung_paper_add_chart (paper, n_parts > 1 ? PART_LINES : CHART_LINES, build_years, &part))
      {
        rung_paper_add_text (paper, RUNG_PAPER_BODY, _("No pay has been typed in yet"));
        return;
      }
}

static void
add_year_row (const RungComparisonPaper *self,
              RungGrid                  *grid,
              const char                *title,
              RungSpan                   span,
              guint                      year)
{
  const RungComparison *comparison = self->comparison;
  RungMeasure measure = rung_view_get_measure (self->verdict->view);

  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, title);
  for (guint i = 0; i < comparison->n_offers; i++)
    {
      double dollars = span == RUNG_SPAN_FIRST_YEAR
      ? comparison->projections[i].amount[measure][year]
      : rung_comparison_get (comparison, i, measure, span);
      g_autofree char *text = rung_format_money (dollars);

      rung_grid_set (grid, i + 1, text);
    }
}

/* The measure offers are ranked by, a row per year. */
static RungGrid *
create_years (const RungComparisonPaper *self)
{
  const RungComparison *comparison = self->comparison;
  RungGrid *grid = rung_grid_new (comparison->n_offers + 1);

  rung_grid_set_column (grid, 0, _("US dollars"), FALSE);
  for (guint i = 0; i < comparison->n_offers; i++)
    {
      g_autofree char *title = rung_phrase_offer (rung_document_get_offer (self->context->document, i));

      rung_grid_set_column (grid, i + 1, title, TRUE);
    }
  for (guint year = 0; year < comparison->n_years; year++)
    {
      g_autofree char *title = g_strdup_printf (_("Year %u"), year + 1);

      add_year_row (self, grid, title, RUNG_SPAN_FIRST_YEAR, year);
    }
  add_year_row (self, grid, _("All years"), RUNG_SPAN_TOTAL, 0);
  rung_grid_set_row_kind (grid, RUNG_GRID_TOTAL);
  add_year_row (self, grid, _("Average of the years"), RUNG_SPAN_AVERAGE, 0);
  return grid;
}

static void
add_years (const RungComparisonPaper *self,
           RungPaper                 *paper)
{
  rung_paper_add_heading (paper, _("Year by year"));
  rung_paper_add_text (paper, RUNG_PAPER_NOTE,
                       _(rung_measure_get_info (rung_view_get_measure (self->verdict->view))->title));
  rung_paper_add_grid (paper, create_years (self));
}

static void
add_remarks (const RungComparisonPaper *self,
             RungPaper                 *paper)
{
  const RungDocument *document = self->context->document;

  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);

      for (guint j = 0; j < rung_offer_inputs.n_inputs; j++)
        {
          const RungInput *input = &rung_offer_inputs.inputs[j];
          g_autofree char *name = rung_phrase_offer (offer);
          g_autofree char *line = NULL;

          /* The name stands above every column. */
          if (input->kind != RUNG_KIND_TEXT || g_str_equal (input->id, "title")
              || *rung_input_get_text (input, &offer->inputs) == '\0')
            continue;
          line = g_strdup_printf (C_("offer and what is noted about it", "%s: %s"), name,
                                  rung_input_get_text (input, &offer->inputs));
          rung_paper_add_text (paper, RUNG_PAPER_BODY, line);
        }
    }
}

/* Each offer has raises, payments and grants of its own. */
static void
add_items (const RungComparisonPaper *self,
           RungPaper                 *paper)
{
  const RungDocument *document = self->context->document;

  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);
      RungGrid *items = rung_items_grid_new (offer, self->context->tables);
      g_autofree char *name = rung_phrase_offer (offer);

      if (items == NULL)
        continue;
      rung_paper_add_text (paper, RUNG_PAPER_GROUP, name);
      rung_paper_add_grid (paper, items);
    }
}

static void
add_inputs (const RungComparisonPaper *self,
            RungPaper                 *paper)
{
  const RungTables *tables = self->context->tables;
  const RungDocument *document = self->context->document;
  RungGrid *offers = rung_offers_grid_new (document, tables);

  rung_paper_add_heading (paper, _("What was typed in about the offers"));
  if (rung_grid_get_n_rows (offers) > 0)
    {
      rung_paper_add_text (paper, RUNG_PAPER_NOTE, _("What no offer changes is left out and has "
                                                     "its default."));
      rung_paper_add_grid (paper, offers);
    }
  else
    {
      rung_grid_free (offers);
      rung_paper_add_text (paper, RUNG_PAPER_BODY, _("Every input has its default."));
    }
  add_items (self, paper);
  add_remarks (self, paper);
  rung_paper_add_heading (paper, _("About you, and what is assumed"));
  rung_paper_add_grid (paper, rung_inputs_grid_new (&rung_profile_inputs, tables,
                                                    &document->profile));
  rung_paper_add_grid (paper, rung_inputs_grid_new (&rung_assumption_inputs, tables,
                                                    &document->assumptions));
}

static void
add_derivation (const RungComparisonPaper *self,
                RungPaper                 *paper,
                guint                      offer,
                RungMeasure                measure,
                guint                      year)
{
  const RungDocumentOffer *record = rung_document_get_offer (self->context->document, offer);
  g_autoptr (RungLedger) steps = rung_ledger_new ();
  g_autofree char *name = rung_phrase_offer (record);
  g_autofree char *title = g_strdup_printf (C_("offer and measure", "%s: %s"), name,
                                            _(rung_measure_get_info (measure)->title));
  g_autofree char *when = g_strdup_printf (_("Year %u"), year + 1);

  rung_projection_explain (self->context, &record->inputs, measure, year, steps);
  rung_paper_add_text (paper, RUNG_PAPER_GROUP, title);
  rung_paper_add_grid (paper, rung_derivation_grid_new (steps, when));
}

/* A step stands outside all groups, because it adds up others or is its own. */
static gboolean
is_step (RungMeasure measure)
{
  const RungMeasureInfo *info = rung_measure_get_info (measure);

  return *info->group == '\0' && (info->role == RUNG_ROLE_SUBTOTAL || info->role == RUNG_ROLE_COST);
}

/* The year with most of a measure, the first of equals. */
static guint
find_largest (const RungComparison *comparison,
              guint                 offer,
              RungMeasure           measure)
{
  const double *amount = comparison->projections[offer].amount[measure];
  guint largest = 0;

  for (guint year = 1; year < comparison->n_years; year++)
    if (amount[year] > amount[largest])
      largest = year;
  return largest;
}

/* How little of a claim is counted has to stand on paper, even where it is
 * nothing; then it is explained in the year of the claim. */
static void
add_private_derivations (const RungComparisonPaper *self,
                         RungPaper                 *paper)
{
  for (guint i = 0; i < self->comparison->n_offers; i++)
    {
      const RungProjection *projection = &self->comparison->projections[i];
      guint year = find_largest (self->comparison, i, RUNG_MEASURE_PRIVATE);

      if (projection->amount[RUNG_MEASURE_PRIVATE][year] < 0.5)
        year = find_largest (self->comparison, i, RUNG_MEASURE_CLAIMED);
      if (projection->amount[RUNG_MEASURE_PRIVATE][year] >= 0.5
          || projection->amount[RUNG_MEASURE_CLAIMED][year] >= 0.5)
        add_derivation (self, paper, i, RUNG_MEASURE_PRIVATE, year);
    }
}

/* The sums that lead to what the offers are ranked by, and what private shares
 * are counted at. */
static void
add_derivations (const RungComparisonPaper *self,
                 RungPaper                 *paper)
{
  const RungVerdict *verdict = self->verdict;
  guint offers[] = { verdict->leader, verdict->second };
  guint n_offers = verdict->kind == RUNG_VERDICT_ONE ? 1 : 2;

  if (verdict->kind == RUNG_VERDICT_NONE)
    return;
  rung_paper_add_heading (paper, _("How the figures were made"));
  for (guint i = 0; i < n_offers; i++)
    for (int measure = 0; measure <= (int) rung_view_get_measure (self->verdict->view); measure++)
      if (is_step (measure))
        add_derivation (self, paper, offers[i], measure, 0);
  add_private_derivations (self, paper);
}

static void
add_notes (const RungComparisonPaper *self,
           RungPaper                 *paper)
{
  g_autofree char *notes = rung_comparison_dup_notes (self->comparison, self->context->document);
  g_auto (GStrv) lines = g_strsplit (notes, "\n", -1);

  if (*notes == '\0')
    return;
  rung_paper_add_heading (paper, _("Notes"));
  for (guint i = 0; lines[i] != NULL; i++)
    rung_paper_add_text (paper, RUNG_PAPER_BODY, lines[i]);
}

static void
add_sources (const RungComparisonPaper *self,
             RungPaper                 *paper)
{
  g_autoptr (GPtrArray) sources = rung_source_list_new (self->context, self->comparison);

  if (sources->len == 0)
    return;
  rung_paper_add_heading (paper, _("Sources"));
  for (guint i = 0; i < sources->len; i++)
    {
      const RungSourceEntry *source = g_ptr_array_index (sources, i);

      rung_paper_add_link (paper, source->text, source->address);
    }
}

/**
 * rung_comparison_paper_new:
 * @self: a comparison and how it is to be shown
 *
 * Lays a comparison out with its chart, what was typed in, how the figures of
 * the first two offers and all private shares were made, notes and sources.
 *
 * Returns: (transfer full): a paper, which can be added to
 */
RungPaper *
rung_comparison_paper_new (const RungComparisonPaper *self)
{
  RungPaper *paper = rung_paper_new (self->size, self->title, self->created);
  add_answer (self, paper);
  if (self->comparison->n_offers > 0)
    {
      add_table (self, paper);
      add_chart (self, paper);
      rung_chance_add_to_paper (self->simulation, paper);
      add_years (self, paper);
      rung_answers_paper_add (self, paper);
      add_inputs (self, paper);
      add_derivations (self, paper);
      add_notes (self, paper);
      add_sources (self, paper);
    }
  return paper;
}
