/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-compare-json.h"

#include <math.h>

#include "engine/equity/rung-exit.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-verdict-phrases.h"
#include "store/json/rung-json-write.h"

#include "rung-cli-compare-answers.h"
#include "rung-cli-compare-futures.h"
#include "rung-cli-compared.h"

static const char *const verdict_ids[] = {
  [RUNG_VERDICT_NONE] = "none",
  [RUNG_VERDICT_ONE] = "one",
  [RUNG_VERDICT_CLOSE] = "close",
  [RUNG_VERDICT_APART] = "apart",
  [RUNG_VERDICT_SPLIT] = "split",
  [RUNG_VERDICT_AHEAD] = "ahead",
};

static const struct
{
  RungNote note;
  const char *id;
} note_ids[] = {
  { .note = RUNG_NOTE_STATE_TAX_MISSING, .id = "state-tax-missing" },
  { .note = RUNG_NOTE_NO_TAX_PLACE, .id = "no-tax-place" },
  { .note = RUNG_NOTE_LATER_LAW, .id = "later-law" },
  { .note = RUNG_NOTE_PROJECTED_LAW, .id = "projected-law" },
  { .note = RUNG_NOTE_NO_PRICES, .id = "no-prices" },
  { .note = RUNG_NOTE_DEFERRAL_CUT, .id = "deferral-cut" },
  { .note = RUNG_NOTE_WORK_ELSEWHERE, .id = "work-elsewhere" },
  { .note = RUNG_NOTE_PRIVATE, .id = "private" },
  { .note = RUNG_NOTE_EXPIRED, .id = "expired" },
  { .note = RUNG_NOTE_OPTIONS, .id = "options" },
  { .note = RUNG_NOTE_PRIVATE_PRICE, .id = "private-price" },
  { .note = RUNG_NOTE_ISO_LIMIT, .id = "iso-limit" },
  { .note = RUNG_NOTE_NO_SHARE_PRICE, .id = "no-share-price" },
  { .note = RUNG_NOTE_CAPITAL_TAX, .id = "capital-tax" },
  { .note = RUNG_NOTE_NO_DEPENDENT, .id = "no-dependent" },
  { .note = RUNG_NOTE_CONVENIENCE, .id = "convenience" },
  { .note = RUNG_NOTE_CONVENIENCE_MUTUAL, .id = "convenience-mutual" },
  { .note = RUNG_NOTE_SALES_TAX, .id = "sales-tax" },
  { .note = RUNG_NOTE_INTEREST, .id = "interest" },
};

static const char *
get_view_id (RungRanking ranking)
{
  return rung_measure_get_info (rung_ranking_get_measure (ranking))->id;
}

static void
write_verdict (RungJsonWriter       *writer,
               const RungCliCompare *self)
{
  const RungVerdict *verdict = self->verdict;
  g_autofree char *sentence = rung_phrase_verdict (verdict, self->document);
  g_autofree char *sureness = rung_phrase_sureness (verdict, self->document, FALSE);

  rung_json_writer_begin_object (writer, "verdict");
  rung_json_writer_add_string (writer, "view", get_view_id (self->ranking));
  rung_json_writer_add_string (writer, "kind", verdict_ids[verdict->kind]);
  rung_json_writer_add_string (writer, "sentence", sentence);
  if (verdict->kind != RUNG_VERDICT_NONE)
    {
      rung_json_writer_add_string (writer, "leader", verdict->leader);
      rung_json_writer_add_money (writer, "worth", verdict->worth);
    }
  if (rung_verdict_has_pair (verdict))
    {
      rung_json_writer_add_string (writer, "second", verdict->second);
      rung_json_writer_add_money (writer, "gap", verdict->gap);
      if (verdict->has_chance)
        {
          rung_json_writer_add_double (writer, "chance", verdict->chance);
          rung_json_writer_add_double (writer, "best", verdict->best);
        }
      if (verdict->has_baseline)
        rung_json_writer_add_money (writer, "over_baseline", verdict->over_baseline);
      rung_json_writer_add_string (writer, "sureness", sureness);
    }
  rung_json_writer_end_object (writer);
}

static void
write_years (RungJsonWriter       *writer,
             const RungCliCompare *self,
             guint                 offer)
{
  const RungProjection *projection = &self->comparison->projections[offer];

  rung_json_writer_begin_array (writer, "years");
  for (guint year = 0; year < projection->n_years; year++)
    {
      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_integer (writer, "year", year + 1);
      rung_json_writer_add_integer (writer, "tax_year",
                                    self->document->assumptions.first_tax_year + year);
      for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
        rung_json_writer_add_money (writer, rung_measure_get_info (measure)->id,
                                    projection->amount[measure][year]);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

static void
write_span (RungJsonWriter       *writer,
            const RungCliCompare *self,
            guint                 offer,
            const char           *name,
            RungSpan              span)
{
  rung_json_writer_begin_object (writer, name);
  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    rung_json_writer_add_money (writer, rung_measure_get_info (measure)->id,
                                rung_comparison_get (self->comparison, offer, measure, span));
  rung_json_writer_end_object (writer);
}

/* Who gets what when a private company is sold, by outcome; dollars where the
 * last valuation is known. */
static void
write_outcomes (RungJsonWriter        *writer,
                const RungCliCompare  *self,
                const RungOfferInputs *offer)
{
  const RungPrivateNorms *norms = self->tables->private_norms;
  double valuation = offer->last_valuation > 0 ? (double) offer->last_valuation : NAN;
  RungExit exit;

  if (!rung_offer_is_private (offer))
    return;
  rung_exit_init (&exit, self->context, offer, NULL);
  rung_json_writer_begin_array (writer, "outcomes");
  for (int i = 0; i < RUNG_N_OUTCOMES; i++)
    {
      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "id", norms->outcomes[i].id);
      rung_json_writer_add_double (writer, "odds", exit.odds[i]);
      rung_json_writer_add_double (writer, "multiple", exit.multiple[i]);
      rung_json_writer_add_money (writer, "sale", exit.multiple[i] * valuation);
      rung_json_writer_add_money (writer, "investors", exit.investors[i] * valuation);
      rung_json_writer_add_double (writer, "share_of_price", exit.ratio[i]);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

static void
write_notes (RungJsonWriter   *writer,
             const RungTables *tables,
             guint             notes)
{
  rung_json_writer_begin_array (writer, "notes");
  for (guint i = 0; i < G_N_ELEMENTS (note_ids); i++)
    if (notes & note_ids[i].note)
      {
        g_autofree char *text = rung_phrase_note (note_ids[i].note, tables);

        rung_json_writer_begin_object (writer, NULL);
        rung_json_writer_add_string (writer, "id", note_ids[i].id);
        rung_json_writer_add_string (writer, "text", text);
        rung_json_writer_end_object (writer);
      }
  rung_json_writer_end_array (writer);
}

static void
write_offer (RungJsonWriter       *writer,
             const RungCliCompare *self,
             guint                 offer)
{
  const RungDocumentOffer *record = rung_document_get_offer (self->document, offer);
  guint notes = 0;

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_string (writer, "id", record->id);
  rung_json_writer_add_string (writer, "title", record->inputs.title);
  rung_json_writer_add_string (writer, "role", record->inputs.role);
  rung_json_writer_add_string (writer, "place", record->inputs.place);
  rung_json_writer_add_string (writer, "tax_place",
                               rung_offer_get_law (self->tables, &record->inputs, &notes));
  rung_json_writer_add_integer (writer, "rank",
                                rung_comparison_get_rank (self->comparison, offer, self->ranking));
  rung_json_writer_begin_object (writer, "ranks");
  for (int ranking = 0; ranking < RUNG_N_RANKINGS; ranking++)
    rung_json_writer_add_integer (writer, get_view_id (ranking),
                                  rung_comparison_get_rank (self->comparison, offer, ranking));
  rung_json_writer_end_object (writer);
  write_years (writer, self, offer);
  write_span (writer, self, offer, "totals", RUNG_SPAN_TOTAL);
  write_span (writer, self, offer, "averages", RUNG_SPAN_AVERAGE);
  write_span (writer, self, offer, "present_values", RUNG_SPAN_PRESENT);
  write_outcomes (writer, self, &record->inputs);
  write_notes (writer, self->tables, self->comparison->projections[offer].notes);
  rung_json_writer_end_object (writer);
}

/**
 * rung_cli_compare_to_json:
 * @self: a comparison
 *
 * Returns: (transfer full): every figure of it, unrounded
 */
GBytes *
rung_cli_compare_to_json (const RungCliCompare *self)
{
  g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();
  const RungComparison *comparison = self->comparison;

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_integer (writer, "n_years", comparison->n_years);
  rung_json_writer_add_string (writer, "living",
                               comparison->living == RUNG_LIVING_BY_BUDGET ? "budget" : "prices");
  if (comparison->n_offers > 0)
    rung_json_writer_add_string (writer, "baseline", comparison->ids[comparison->baseline]);
  write_verdict (writer, self);
  rung_json_writer_begin_array (writer, "offers");
  for (guint i = 0; i < comparison->n_offers; i++)
    write_offer (writer, self, i);
  rung_json_writer_end_array (writer);
  rung_cli_compare_write_futures (self, writer);
  rung_cli_compare_write_answers (self, writer);
  rung_json_writer_end_object (writer);
  return rung_json_writer_finish (writer);
}
