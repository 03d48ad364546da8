/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-answers-outline.h"

#include <glib/gi18n-lib.h>

#include "report/charts/rung-leaving-chart.h"
#include "report/charts/rung-stack-chart.h"
#include "report/charts/rung-swing-chart.h"
#include "report/grids/rung-answer-grids.h"
#include "report/phrases/rung-answer-phrases.h"
#include "report/phrases/rung-ask-phrases.h"
#include "report/phrases/rung-missing-phrases.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-verdict-phrases.h"

#define LEAVING_LINES 15.0
#define STACK_LINES 16.0

static const RungOfferInputs *
inputs_of (const RungComparisonReport *self,
           const char                 *offer)
{
  return &rung_document_lookup_offer (self->context->document, offer)->inputs;
}

static RungChart *
build_leaving (const RungCanvas *canvas,
               gpointer          table)
{
  return rung_leaving_chart_new (table, canvas);
}

static RungChart *
build_swings (const RungCanvas *canvas,
              gpointer          table)
{
  return rung_swing_chart_new (table, canvas);
}

static RungChart *
build_stack (const RungCanvas *canvas,
             gpointer          stack)
{
  return rung_stack_chart_new (stack, canvas);
}

/**
 * rung_answers_tell_leaving:
 * @self: a comparison
 * @to: where it is told
 *
 * What is left after each month if the person leaves then, for the best offers.
 */
void
rung_answers_tell_leaving (const RungComparisonReport *self,
                           const RungOutline          *to)
{
  g_autoptr (GPtrArray) offers = rung_comparison_list_best (self->comparison,
                                                            self->verdict->ranking);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  RungLeavingTable table = { .document = self->context->document, .offers = offers };

  for (guint i = 0; i < offers->len; i++)
    {
      const char *offer = g_ptr_array_index (offers, i);

      g_ptr_array_add (rows, rung_leaving_compute (self->context, inputs_of (self, offer)));
    }
  table.rows = (GArray **) rows->pdata;
  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("If you leave"));
  rung_outline_add_text (to, RUNG_PAPER_NOTE,
                       _("What you have kept by then, after tax and living cost, minus what you "
                         "have to pay back. Nothing vests after you leave, and a bonus is paid for "
                         "full years only. Shares are counted as if you sold them, private shares "
                         "by outcomes and odds."));
  rung_outline_take_grid (to, rung_leaving_grid_new (&table), NULL);
  if (rung_outline_has_charts (to))
    rung_outline_add_chart (to, LEAVING_LINES, build_leaving, &table);
}

/**
 * rung_answers_tell_flips:
 * @self: a comparison
 * @to: where it is told
 *
 * What would turn the order of the first two offers, where two have pay.
 */
void
rung_answers_tell_flips (const RungComparisonReport *self,
                         const RungOutline          *to)
{
  const RungVerdict *verdict = self->verdict;
  RungMeasure measure = rung_ranking_get_measure (self->verdict->ranking);
  g_autoptr (GArray) flips = NULL;
  g_autoptr (GArray) swings = NULL;
  RungSwingTable table = {
    .first = verdict->leader, .second = verdict->second, .gap = verdict->gap,
  };

  if (!rung_verdict_has_pair (verdict))
    return;
  flips = rung_flips_compute (self->context, verdict->leader, verdict->second, measure);
  swings = rung_swings_compute (self->context, verdict->leader, verdict->second, measure);
  table.swings = swings;
  rung_flips_sort (self->context, flips);
  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("What would change the answer"));
  if (rung_phrase_no_flip (verdict) != NULL)
    rung_outline_add_item (to, rung_phrase_no_flip (verdict));
  for (guint i = 0; i < flips->len && rung_phrase_no_flip (verdict) == NULL; i++)
    {
      const RungFlip *flip = &g_array_index (flips, RungFlip, i);
      g_autofree char *text = rung_phrase_flip (flip, verdict->second);

      if (flip->flips || !rung_outline_has_charts (to))
        rung_outline_add_item (to, text);
      else
        rung_outline_add_text (to, RUNG_PAPER_NOTE, text);
    }
  if (swings->len == 0 || !rung_outline_has_charts (to))
    return;
  rung_outline_add_text (to, RUNG_PAPER_NOTE,
                       _("Each bar moves one input from a bad case to a good case and leaves the "
                         "rest as is. If a bar crosses the line at 0, the other offer is ahead "
                         "there."));
  rung_outline_add_chart (to, rung_swing_chart_get_lines (swings), build_swings, &table);
}

/**
 * rung_answers_tell_asks:
 * @self: a comparison
 * @to: where it is told
 *
 * What to ask for, so that an offer equals the best one.
 */
void
rung_answers_tell_asks (const RungComparisonReport *self,
                        const RungOutline          *to)
{
  const RungVerdict *verdict = self->verdict;
  g_autoptr (GPtrArray) offers = rung_comparison_list_best (self->comparison, verdict->ranking);
  gboolean has_heading = FALSE;

  for (guint i = 0; i < offers->len && rung_verdict_has_pair (verdict); i++)
    {
      const char *offer = g_ptr_array_index (offers, i);
      RungAskResult ask;
      g_autofree char *text = NULL;

      if (!rung_ask_is_open (self->comparison, self->context->document, offer, verdict->leader))
        continue;
      if (!has_heading)
        rung_outline_add_text (to, RUNG_PAPER_SECTION, _("What to ask for"));
      has_heading = TRUE;
      rung_ask_compute (self->context, offer, verdict->leader,
                        rung_ranking_get_measure (verdict->ranking), &ask);
      text = rung_phrase_ask (&ask);
      rung_outline_add_item (to, text);
    }
}

/* The terms an offer leaves open, as text: a column is too narrow for a question. */
static void
add_open_terms (const RungComparisonReport *self,
                const RungOutline          *to,
                const GArray               *rows,
                const char                 *offer)
{
  gboolean has_head = FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      const RungMissing *row = &g_array_index (rows, RungMissing, i);
      g_autofree char *cost = rung_phrase_missing_cost (row);
      g_autofree char *text = g_strchomp (g_strdup_printf (C_("what is open, what is at stake",
                                                              "%s. %s"),
                                                           rung_phrase_missing (row->kind), cost));

      if (!g_str_equal (row->offer, offer))
        continue;
      if (!has_head)
        {
          const RungDocument *document = self->context->document;

          rung_outline_take_text (to, RUNG_PAPER_GROUP,
                                  rung_phrase_offer (rung_document_lookup_offer (document, offer)));
          has_head = TRUE;
        }
      rung_outline_add_item (to, text);
      rung_outline_add_text (to, RUNG_PAPER_NOTE, rung_phrase_question (row->kind));
    }
}

/**
 * rung_answers_tell_missing:
 * @self: a comparison
 * @to: where it is told
 *
 * The terms that letters leave open, and deadlines that do not fit.
 */
void
rung_answers_tell_missing (const RungComparisonReport *self,
                           const RungOutline          *to)
{
  g_autoptr (GPtrArray) offers = rung_comparison_list_best (self->comparison,
                                                            self->verdict->ranking);
  const RungDocument *document = self->context->document;
  g_autoptr (GArray) rows = rung_missing_compute (self->context);
  g_autoptr (GArray) pairs = rung_deadlines_compare (document);

  if (rows->len == 0 && pairs->len == 0)
    return;
  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("What the offer letters leave out"));
  for (guint i = 0; i < pairs->len; i++)
    {
      g_autofree char *text = rung_phrase_apart (&g_array_index (pairs, RungApart, i), document);

      rung_outline_add_item (to, text);
    }
  for (guint i = 0; i < offers->len; i++)
    add_open_terms (self, to, rows, g_ptr_array_index (offers, i));
}

/**
 * rung_answers_tell_stacks:
 * @self: a comparison
 * @to: where it is told
 *
 * How the pay of the best offers falls after the first grant, and the deepest fall drawn.
 */
void
rung_answers_tell_stacks (const RungComparisonReport *self,
                          const RungOutline          *to)
{
  g_autoptr (GPtrArray) offers = rung_comparison_list_best (self->comparison,
                                                            self->verdict->ranking);
  const RungDocument *document = self->context->document;
  const char *deepest = g_ptr_array_index (offers, 0);
  g_autofree char *drawn = NULL;
  RungStack stack;
  double depth = 0.0;

  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("Drops in pay"));
  for (guint i = 0; i < offers->len; i++)
    {
      const char *offer = g_ptr_array_index (offers, i);
      g_autofree char *name = rung_phrase_offer (rung_document_lookup_offer (document, offer));
      g_autoptr (GArray) falls = NULL;

      rung_stack_compute (self->context, inputs_of (self, offer), &stack);
      falls = rung_stack_get_falls (&stack);
      if (rung_stack_get_deepest (&stack) > depth)
        {
          depth = rung_stack_get_deepest (&stack);
          deepest = offer;
        }
      for (guint k = 0; k < falls->len; k++)
        {
          g_autofree char *fall = rung_phrase_fall (&g_array_index (falls, RungFall, k));
          g_autofree char *text = g_strdup_printf (C_("offer and what is said of it", "%s: %s"),
                                                   name, fall);

          rung_outline_add_text (to, RUNG_PAPER_BODY, text);
        }
    }
  if (depth <= 0.0)
    {
      rung_outline_add_text (to, RUNG_PAPER_BODY, _("Pay never drops more than 5% from one year to "
                                                    "the next."));
      return;
    }
  rung_stack_compute (self->context, inputs_of (self, deepest), &stack);
  if (!rung_outline_has_charts (to))
    return;
  drawn = rung_phrase_offer (rung_document_lookup_offer (document, deepest));
  rung_outline_add_text (to, RUNG_PAPER_GROUP, drawn);
  rung_outline_add_chart (to, STACK_LINES, build_stack, &stack);
}
