/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-compare-answers.h"

#include <glib/gi18n-lib.h>

#include "engine/offer/rung-leaving.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-answer-phrases.h"
#include "report/phrases/rung-ask-phrases.h"
#include "report/phrases/rung-missing-phrases.h"
#include "report/phrases/rung-verdict-phrases.h"

static RungMeasure
get_measure (const RungCliCompare *self)
{
  return rung_ranking_get_measure (self->ranking);
}

static void
write_leaving (RungJsonWriter       *writer,
               const RungCliCompare *self,
               const GPtrArray      *offers)
{
  rung_json_writer_begin_array (writer, "leaving");
  for (guint i = 0; i < offers->len; i++)
    {
      const char *offer = g_ptr_array_index (offers, i);
      const RungDocumentOffer *record = rung_document_lookup_offer (self->document, offer);
      g_autoptr (GArray) rows = rung_leaving_compute (self->context, &record->inputs);

      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "offer", offer);
      rung_json_writer_begin_array (writer, "months");
      for (guint k = 0; k < rows->len; k++)
        {
          const RungLeaving *row = &g_array_index (rows, RungLeaving, k);

          rung_json_writer_begin_object (writer, NULL);
          rung_json_writer_add_integer (writer, "month", row->month);
          rung_json_writer_add_money (writer, "kept", row->kept);
          rung_json_writer_add_money (writer, "vested", row->vested);
          rung_json_writer_add_money (writer, "forfeited", row->forfeited);
          rung_json_writer_add_money (writer, "paid_back", row->paid_back);
          rung_json_writer_add_money (writer, "tax_back", row->tax_back);
          rung_json_writer_add_money (writer, "match_lost", row->match_lost);
          rung_json_writer_add_money (writer, "keep_cost", row->keep_cost);
          rung_json_writer_add_money (writer, "left", row->left);
          rung_json_writer_end_object (writer);
        }
      rung_json_writer_end_array (writer);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

static void
begin_knob (RungJsonWriter *writer,
            RungKnob        knob,
            const char     *offer)
{
  const RungKnobInfo *info = rung_knob_get_info (knob);

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_string (writer, "input", info->id);
  rung_json_writer_add_string (writer, "offer", offer);
  rung_json_writer_add_string (writer, "unit", info->is_percent ? "basis-points" : "USD");
}

static void
write_flips (RungJsonWriter       *writer,
             const RungCliCompare *self,
             const RungVerdict    *verdict)
{
  g_autoptr (GArray) flips = rung_flips_compute (self->context, verdict->leader, verdict->second,
                                                 get_measure (self));

  rung_flips_sort (self->context, flips);
  for (guint i = 0; i < flips->len; i++)
    {
      const RungFlip *flip = &g_array_index (flips, RungFlip, i);
      g_autofree char *sentence = rung_phrase_flip (flip, verdict->second);

      begin_knob (writer, flip->knob, flip->offer);
      rung_json_writer_add_money (writer, "now", flip->now);
      rung_json_writer_add_money (writer, "low", flip->low);
      rung_json_writer_add_money (writer, "high", flip->high);
      rung_json_writer_add_boolean (writer, "flips", flip->flips);
      if (flip->flips)
        rung_json_writer_add_money (writer, "value", flip->value);
      rung_json_writer_add_string (writer, "sentence", sentence);
      rung_json_writer_end_object (writer);
    }
}

static void
write_swings (RungJsonWriter       *writer,
              const RungCliCompare *self,
              const RungVerdict    *verdict)
{
  g_autoptr (GArray) swings = rung_swings_compute (self->context, verdict->leader, verdict->second,
                                                   get_measure (self));

  for (guint i = 0; i < swings->len; i++)
    {
      const RungSwing *swing = &g_array_index (swings, RungSwing, i);

      begin_knob (writer, swing->knob, swing->offer);
      rung_json_writer_add_money (writer, "low", swing->low);
      rung_json_writer_add_money (writer, "high", swing->high);
      rung_json_writer_add_money (writer, "gap_low", swing->gap_low);
      rung_json_writer_add_money (writer, "gap_high", swing->gap_high);
      rung_json_writer_end_object (writer);
    }
}

static void
write_ask (RungJsonWriter       *writer,
           const RungCliCompare *self,
           const char           *offer,
           const char           *rival)
{
  RungAskResult ask;
  g_autofree char *sentence = NULL;

  rung_ask_compute (self->context, offer, rival, get_measure (self), &ask);
  sentence = rung_phrase_ask (&ask);
  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_string (writer, "offer", offer);
  rung_json_writer_add_string (writer, "rival", rival);
  rung_json_writer_add_money (writer, "worth", ask.worth);
  rung_json_writer_add_money (writer, "target", ask.target);
  rung_json_writer_begin_array (writer, "parts");
  for (int kind = 0; kind < RUNG_N_ASKS; kind++)
    {
      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "input", rung_ask_get_input (kind));
      rung_json_writer_add_boolean (writer, "possible", ask.asks[kind].is_possible);
      rung_json_writer_add_integer (writer, "exact", ask.asks[kind].exact);
      rung_json_writer_add_integer (writer, "rounded", ask.asks[kind].rounded);
      rung_json_writer_add_money (writer, "worth", ask.asks[kind].worth);
      rung_json_writer_add_integer (writer, "mixed", ask.asks[kind].mixed);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
  rung_json_writer_add_boolean (writer, "has_mix", ask.has_mix);
  rung_json_writer_add_money (writer, "mixed_worth", ask.mixed_worth);
  rung_json_writer_add_string (writer, "sentence", sentence);
  rung_json_writer_end_object (writer);
}

static void
write_missing (RungJsonWriter       *writer,
               const RungCliCompare *self)
{
  g_autoptr (GArray) rows = rung_missing_compute (self->context);

  rung_json_writer_begin_array (writer, "missing");
  for (guint i = 0; i < rows->len; i++)
    {
      const RungMissing *row = &g_array_index (rows, RungMissing, i);

      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "offer", row->offer);
      rung_json_writer_add_string (writer, "id", rung_missing_get_id (row->kind));
      rung_json_writer_add_money (writer, "cost", row->cost);
      rung_json_writer_add_string (writer, "question", rung_phrase_question (row->kind));
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

static void
write_deadlines (RungJsonWriter       *writer,
                 const RungCliCompare *self)
{
  g_autoptr (GArray) pairs = rung_deadlines_compare (self->document);

  rung_json_writer_begin_array (writer, "deadlines");
  for (guint i = 0; i < pairs->len; i++)
    {
      const RungApart *pair = &g_array_index (pairs, RungApart, i);
      g_autofree char *sentence = rung_phrase_apart (pair, self->document);

      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "early", pair->early);
      rung_json_writer_add_string (writer, "late", pair->late);
      rung_json_writer_add_string (writer, "sentence", sentence);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

/**
 * rung_cli_compare_write_answers:
 * @self: a comparison
 * @writer: a writer inside of the object of the comparison
 *
 * Writes leaving by month, the flips and swings of the first two offers, the
 * asks against the best one, what is missing, and deadlines that do not fit.
 */
void
rung_cli_compare_write_answers (const RungCliCompare *self,
                                RungJsonWriter       *writer)
{
  const RungVerdict *verdict = self->verdict;
  g_autoptr (GPtrArray) offers = rung_comparison_list_best (self->comparison, self->ranking);

  write_leaving (writer, self, offers);
  rung_json_writer_begin_array (writer, "flips");
  if (verdict->kind == RUNG_VERDICT_AHEAD)
    write_flips (writer, self, verdict);
  rung_json_writer_end_array (writer);
  rung_json_writer_begin_array (writer, "swings");
  if (rung_verdict_has_pair (verdict))
    write_swings (writer, self, verdict);
  rung_json_writer_end_array (writer);
  rung_json_writer_begin_array (writer, "asks");
  for (guint i = 0; i < offers->len && rung_verdict_has_pair (verdict); i++)
    if (rung_ask_is_open (self->comparison, self->document, g_ptr_array_index (offers, i),
                          verdict->leader))
      write_ask (writer, self, g_ptr_array_index (offers, i), verdict->leader);
  rung_json_writer_end_array (writer);
  write_missing (writer, self);
  write_deadlines (writer, self);
}
