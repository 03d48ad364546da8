/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-answers-paper.h"

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
inputs_of (const RungComparisonPaper *self,
           guint                      offer)
{
  return &rung_document_get_offer (self->context->document, offer)->inputs;
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

static void
add_leaving (const RungComparisonPaper *self,
             RungPaper                 *paper,
             const GArray              *offers)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  RungLeavingTable table = { .document = self->context->document, .offers = offers };

  for (guint i = 0; i < offers->len; i++)
    g_ptr_array_add (rows, rung_leaving_compute (self->context,
                                                 inputs_of (self, g_array_index (offers, guint, i))));
  table.rows = (GArray **) rows->pdata;
  rung_paper_add_heading (paper, _("If you leave"));
  rung_paper_add_text (paper, RUNG_PAPER_NOTE,
                       _("Everything kept until then, after tax and living cost, less what has to "
                         "be paid back. Nothing vests afterwards, and a bonus is paid for full "
                         "years only. Shares are counted as if they were sold, private ones by "
                         "outcomes and odds."));
  rung_paper_add_grid (paper, rung_leaving_grid_new (&table));
  rung_paper_add_chart (paper, LEAVING_LINES, build_leaving, &table);
}

static void
add_flips (const RungComparisonPaper *self,
           RungPaper                 *paper,
           const RungVerdict         *verdict)
{
  const RungDocument *document = self->context->document;
  RungMeasure measure = rung_view_get_measure (self->verdict->view);
  g_autoptr (GArray) flips = rung_flips_compute (self->context, verdict->leader, verdict->second,
                                                 measure);
  g_autoptr (GArray) swings = rung_swings_compute (self->context, verdict->leader, verdict->second,
                                                   measure);
  RungSwingTable table = { document, verdict->leader, verdict->second, verdict->gap, swings };

  rung_flips_sort (self->context, flips);
  rung_paper_add_heading (paper, _("What would change the answer"));
  if (rung_phrase_no_flip (verdict) != NULL)
    rung_paper_add_text (paper, RUNG_PAPER_BODY, rung_phrase_no_flip (verdict));
  for (guint i = 0; i < flips->len && rung_phrase_no_flip (verdict) == NULL; i++)
    {
      const RungFlip *flip = &g_array_index (flips, RungFlip, i);
      g_autofree char *text = rung_phrase_flip (flip, verdict->second, document);

      rung_paper_add_text (paper, flip->flips ? RUNG_PAPER_BODY : RUNG_PAPER_NOTE, text);
    }
  if (swings->len == 0)
    return;
  rung_paper_add_text (paper, RUNG_PAPER_NOTE,
                       _("Each bar moves one input from a bad to a good case and leaves the rest "
                         "as it is. A bar that crosses the line at 0 puts the other offer ahead."));
  rung_paper_add_chart (paper, rung_swing_chart_get_lines (swings), build_swings, &table);
}

static void
add_asks (const RungComparisonPaper *self,
          RungPaper                 *paper,
          const RungVerdict         *verdict,
          const GArray              *offers)
{
  gboolean has_heading = FALSE;

  for (guint i = 0; i < offers->len; i++)
    {
      guint offer = g_array_index (offers, guint, i);
      RungAskResult ask;
      g_autofree char *text = NULL;

      if (!rung_ask_is_open (self->comparison, self->context->document, offer, verdict->leader))
        continue;
      if (!has_heading)
        rung_paper_add_heading (paper, _("What to ask for"));
      has_heading = TRUE;
      rung_ask_compute (self->context, offer, verdict->leader,
                        rung_view_get_measure (self->verdict->view), &ask);
      text = rung_phrase_ask (&ask, self->context->document);
      rung_paper_add_text (paper, RUNG_PAPER_BODY, text);
    }
}

/* What an offer leaves open: as text, because a column is too narrow for a question. */
static void
add_open_terms (const RungComparisonPaper *self,
                RungPaper                 *paper,
                const GArray              *rows,
                guint                      offer)
{
  gboolean has_head = FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      const RungMissing *row = &g_array_index (rows, RungMissing, i);
      g_autofree char *cost = rung_phrase_missing_cost (row);
      g_autofree char *text = g_strdup_printf (C_("what is open, what hangs on it", "%s. %s"),
                                               rung_phrase_missing (row->kind), cost);

      if (row->offer != offer)
        continue;
      if (!has_head)
        {
          g_autofree char *name = rung_phrase_offer (rung_document_get_offer (self->context->document, offer));

          rung_paper_add_text (paper, RUNG_PAPER_GROUP, name);
          has_head = TRUE;
        }
      rung_paper_add_text (paper, RUNG_PAPER_BODY, text);
      rung_paper_add_text (paper, RUNG_PAPER_NOTE, rung_phrase_question (row->kind));
    }
}

static void
add_missing (const RungComparisonPaper *self,
             RungPaper                 *paper,
             const GArray              *offers)
{
  const RungDocument *document = self->context->document;
  g_autoptr (GArray) rows = rung_missing_compute (self->context);
  g_autoptr (GArray) pairs = rung_deadlines_compare (document);

  if (rows->len == 0 && pairs->len == 0)
    return;
  rung_paper_add_heading (paper, _("What the letters do not say"));
  for (guint i = 0; i < pairs->len; i++)
    {
      g_autofree char *text = rung_phrase_apart (&g_array_index (pairs, RungApart, i), document);

      rung_paper_add_text (paper, RUNG_PAPER_BODY, text);
    }
  for (guint i = 0; i < offers->len; i++)
    add_open_terms (self, paper, rows, g_array_index (offers, guint, i));
}

/* The falls of every offer in words, and the deepest one drawn. */
static void
add_stacks (const RungComparisonPaper *self,
            RungPaper                 *paper,
            const GArray              *offers)
{
  const RungDocument *document = self->context->document;
  guint deepest = g_array_index (offers, guint, 0);
  g_autofree char *drawn = NULL;
  RungStack stack;
  double depth = 0.0;

  rung_paper_add_heading (paper, _("After the first grant"));
  for (guint i = 0; i < offers->len; i++)
    {
      guint offer = g_array_index (offers, guint, i);
      g_autofree char *name = rung_phrase_offer (rung_document_get_offer (document, offer));
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

          rung_paper_add_text (paper, RUNG_PAPER_BODY, text);
        }
    }
  if (depth <= 0.0)
    {
      rung_paper_add_text (paper, RUNG_PAPER_BODY, _("Pay does not fall by more than a twentieth "
                                                     "from one year to the next."));
      return;
    }
  rung_stack_compute (self->context, inputs_of (self, deepest), &stack);
  drawn = rung_phrase_offer (rung_document_get_offer (document, deepest));
  rung_paper_add_text (paper, RUNG_PAPER_GROUP, drawn);
  rung_paper_add_chart (paper, STACK_LINES, build_stack, &stack);
}

/**
 * rung_answers_paper_add:
 * @self: a comparison and how it is to be shown
 * @paper: the paper
 *
 * Adds what leaving comes to, what would turn the order of the first two
 * offers, what to ask for, what the letters leave open, and the years after the
 * first grant. Of many offers it is about the best.
 */
void
rung_answers_paper_add (const RungComparisonPaper *self,
                        RungPaper                 *paper)
{
  const RungVerdict *verdict = self->verdict;
  g_autoptr (GArray) offers = rung_comparison_list_best (self->comparison, self->verdict->view);

  if (verdict->kind == RUNG_VERDICT_NONE)
    return;
  add_leaving (self, paper, offers);
  if (verdict->kind != RUNG_VERDICT_ONE)
    {
      add_flips (self, paper, verdict);
      add_asks (self, paper, verdict, offers);
    }
  add_missing (self, paper, offers);
  add_stacks (self, paper, offers);
}
