/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-comparison-outline.h"

#include <glib/gi18n-lib.h>

#include "report/charts/rung-fan-chart.h"
#include "report/charts/rung-year-chart.h"
#include "report/grids/rung-comparison-grid.h"
#include "report/grids/rung-year-grid.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-answer-phrases.h"
#include "report/phrases/rung-chance.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-source-list.h"
#include "report/phrases/rung-verdict-phrases.h"

#include "rung-answers-outline.h"
#include "rung-basis-outline.h"
#include "rung-comparison-notes.h"

#define CHART_LINES 21.0
#define PART_LINES 16.0     /* of each chart, where it takes several */

typedef struct
{
  const RungComparisonReport *report;
  guint first;              /* offer */
  guint n;                  /* offers */
} Part;

static RungChart *
build_years (const RungCanvas *canvas,
             gpointer          user_data)
{
  const Part *part = user_data;
  const RungComparisonReport *self = part->report;

  return rung_year_chart_new_part (self->comparison, self->context->document, part->first, part->n,
                                   canvas);
}

static void
tell_answer (const RungComparisonReport *self,
             const RungOutline          *to)
{
  const RungVerdict *verdict = self->verdict;
  const RungDocument *document = self->context->document;
  RungFlip flip;

  rung_outline_take_text (to, RUNG_PAPER_ANSWER, rung_phrase_verdict (verdict, document));
  rung_outline_take_text (to, RUNG_PAPER_BODY, rung_phrase_basis (verdict, document, FALSE));
  if (rung_verdict_find_flip (verdict, self->context, &flip))
    rung_outline_take_text (to, RUNG_PAPER_BODY,
                            rung_phrase_verdict_flip (&flip, verdict->second));
}

/* Where letters stand over the columns, the names come first. */
static void
tell_table (const RungComparisonReport *self,
            const RungOutline          *to)
{
  const RungDocument *document = self->context->document;
  g_autofree char *span = rung_comparison_dup_span (self->comparison, self->span);
  RungGrid *grid = to->writer->is_narrow
                   ? rung_comparison_letters_grid_new (self->comparison, document, self->span,
                                                       self->verdict->ranking)
                   : rung_comparison_grid_new (self->comparison, document, self->span);

  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("The offers side by side"));
  for (guint i = 0; i < self->comparison->n_offers && to->writer->is_narrow; i++)
    rung_outline_take_text (to, RUNG_PAPER_BODY,
                            rung_phrase_offer (rung_document_get_offer (document, i)));
  rung_outline_take_grid (to, grid, span);
}

static guint
get_n_parts (const RungComparisonReport *self,
             const RungOutline          *to)
{
  RungCanvas canvas = to->writer->get_canvas (to->out, CHART_LINES);
  guint n_named = rung_year_chart_get_n_named (self->comparison, self->context->document, &canvas);

  return (self->comparison->n_offers + n_named - 1) / n_named;
}

/* A bar without its letter could be anybody's, so many offers take several
 * charts. */
static void
tell_chart (const RungComparisonReport *self,
            const RungOutline          *to)
{
  guint n_offers = self->comparison->n_offers;
  guint n_parts = 0;
  Part part = { .report = self };

  if (!rung_outline_has_charts (to))
    return;
  n_parts = get_n_parts (self, to);
  part.n = (n_offers + n_parts - 1) / n_parts;
  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("Gross pay by year"));
  rung_outline_add_text (to, RUNG_PAPER_NOTE,
                       _("Dollars before tax, all offers on one scale. Hatched areas are "
                         "expected, not guaranteed."));
  for (part.first = 0; part.first < n_offers; part.first += part.n)
    if (!rung_outline_add_chart (to, n_parts > 1 ? PART_LINES : CHART_LINES, build_years, &part))
      {
        rung_outline_add_text (to, RUNG_PAPER_BODY, _("No pay has been entered yet"));
        return;
      }
}

static RungChart *
build_fan (const RungCanvas *canvas,
           gpointer          user_data)
{
  return rung_fan_chart_new (user_data, TRUE, canvas);
}

static void
tell_chances (const RungComparisonReport *self,
              const RungOutline          *to)
{
  const RungSimulation *simulation = self->simulation;

  if (simulation == NULL || simulation->n_offers == 0)
    return;
  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("How sure is this"));
  rung_outline_take_text (to, RUNG_PAPER_BODY, rung_phrase_futures (simulation));
  if (simulation->n_offers > 1)
    rung_outline_take_grid (to, rung_chance_grid_new (simulation), NULL);
  rung_outline_take_grid (to, rung_percentiles_grid_new (simulation), NULL);
  if (!rung_outline_has_charts (to))
    return;
  rung_outline_add_chart (to, rung_fan_chart_get_height (simulation->n_offers, 1.0), build_fan,
                          (gpointer) simulation);
  rung_outline_add_text (to, RUNG_PAPER_NOTE, _("8 of 10 futures are in the band; the line is the "
                                                "median."));
  rung_outline_add_text (to, RUNG_PAPER_NOTE, rung_phrase_limits ());
}

static void
tell_years (const RungComparisonReport *self,
            const RungOutline          *to)
{
  RungMeasure measure = rung_ranking_get_measure (self->verdict->ranking);

  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("Year by year"));
  rung_outline_add_text (to, RUNG_PAPER_NOTE,
                         rung_comparison_get_title (self->comparison, measure));
  rung_outline_take_grid (to, rung_year_grid_new_measure (self->comparison,
                                                          self->context->document, measure), NULL);
}

static void
tell_notes (const RungComparisonReport *self,
            const RungOutline          *to)
{
  g_autofree char *notes = rung_comparison_dup_notes (self->comparison, self->context->document);
  g_auto (GStrv) lines = g_strsplit (notes, "\n", -1);

  if (*notes == '\0')
    return;
  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("Notes"));
  for (guint i = 0; lines[i] != NULL; i++)
    rung_outline_add_item (to, lines[i]);
}

static void
tell_sources (const RungComparisonReport *self,
              const RungOutline          *to)
{
  g_autoptr (GPtrArray) sources = rung_source_list_new (self->context, self->comparison);

  if (sources->len == 0)
    return;
  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("Sources"));
  for (guint i = 0; i < sources->len; i++)
    {
      const RungSourceEntry *source = g_ptr_array_index (sources, i);

      rung_outline_add_link (to, source->text, source->address);
    }
}

/**
 * rung_comparison_tell:
 * @self: a comparison
 * @part: what is told
 * @to: where it is told
 *
 * Tells one part of a comparison. Every part but the answer needs an offer.
 */
void
rung_comparison_tell (const RungComparisonReport *self,
                      RungComparisonPart          part,
                      const RungOutline          *to)
{
  static void (*const parts[]) (const RungComparisonReport *, const RungOutline *) = {
    [RUNG_COMPARISON_ANSWER] = tell_answer,
    [RUNG_COMPARISON_TABLE] = tell_table,
    [RUNG_COMPARISON_CHART] = tell_chart,
    [RUNG_COMPARISON_CHANCES] = tell_chances,
    [RUNG_COMPARISON_YEARS] = tell_years,
    [RUNG_COMPARISON_LEAVING] = rung_answers_tell_leaving,
    [RUNG_COMPARISON_FLIPS] = rung_answers_tell_flips,
    [RUNG_COMPARISON_ASKS] = rung_answers_tell_asks,
    [RUNG_COMPARISON_MISSING] = rung_answers_tell_missing,
    [RUNG_COMPARISON_STACKS] = rung_answers_tell_stacks,
    [RUNG_COMPARISON_INPUTS] = rung_basis_tell_inputs,
    [RUNG_COMPARISON_DERIVATIONS] = rung_basis_tell_derivations,
    [RUNG_COMPARISON_NOTES] = tell_notes,
    [RUNG_COMPARISON_SOURCES] = tell_sources,
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (parts) == RUNG_N_COMPARISON_PARTS);
  if (part == RUNG_COMPARISON_ANSWER || self->comparison->n_offers > 0)
    parts[part] (self, to);
}
