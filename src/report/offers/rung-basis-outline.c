/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-basis-outline.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-record.h"
#include "report/grids/rung-derivation-grid.h"
#include "report/grids/rung-inputs-grid.h"
#include "report/phrases/rung-phrases.h"

static void
add_remarks (const RungComparisonReport *self,
             const RungOutline          *to)
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
          rung_outline_add_text (to, RUNG_PAPER_BODY, line);
        }
    }
}

/* Each offer has raises, payments and grants of its own. */
static void
add_items (const RungComparisonReport *self,
           const RungOutline          *to)
{
  const RungDocument *document = self->context->document;

  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);
      RungGrid *items = rung_items_grid_new (offer, self->context->tables);
      g_autofree char *name = rung_phrase_offer (offer);

      if (items == NULL)
        continue;
      rung_outline_add_text (to, RUNG_PAPER_GROUP, name);
      rung_outline_take_grid (to, items, NULL);
    }
}

/**
 * rung_basis_tell_inputs:
 * @self: a comparison
 * @to: where it is told
 *
 * What you entered about the offers, about the person, and what is assumed.
 */
void
rung_basis_tell_inputs (const RungComparisonReport *self,
                        const RungOutline          *to)
{
  const RungTables *tables = self->context->tables;
  const RungDocument *document = self->context->document;
  RungGrid *offers = rung_offers_grid_new (document, tables);

  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("What you entered about the offers"));
  if (rung_grid_get_n_rows (offers) > 0)
    {
      rung_outline_add_text (to, RUNG_PAPER_NOTE, _("Inputs that no offer changes are left out and "
                                                    "have their defaults."));
      rung_outline_take_grid (to, offers, NULL);
    }
  else
    {
      rung_grid_free (offers);
      rung_outline_add_text (to, RUNG_PAPER_BODY, _("Every input has its default."));
    }
  add_items (self, to);
  add_remarks (self, to);
  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("About you, and assumptions"));
  rung_outline_take_grid (to, rung_inputs_grid_new (&rung_profile_inputs, tables,
                                                    &document->profile), NULL);
  rung_outline_take_grid (to, rung_inputs_grid_new (&rung_assumption_inputs, tables,
                                                    &document->assumptions), NULL);
}

static void
add_derivation (const RungComparisonReport *self,
                const RungOutline          *to,
                const RungDocumentOffer    *offer,
                RungMeasure                measure,
                guint                      year)
{
  g_autoptr (RungLedger) steps = rung_ledger_new ();
  g_autofree char *name = rung_phrase_offer (offer);
  g_autofree char *title = g_strdup_printf (C_("offer and measure", "%s: %s"), name,
                                            _(rung_measure_get_info (measure)->title));
  g_autofree char *when = g_strdup_printf (_("Year %u"), year + 1);

  rung_projection_explain (self->context, &offer->inputs, measure, year, steps);
  rung_outline_add_text (to, RUNG_PAPER_GROUP, title);
  rung_outline_take_grid (to, rung_derivation_grid_new (steps, when), NULL);
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
add_private_derivations (const RungComparisonReport *self,
                         const RungOutline          *to)
{
  for (guint i = 0; i < self->comparison->n_offers; i++)
    {
      const RungProjection *projection = &self->comparison->projections[i];
      guint year = find_largest (self->comparison, i, RUNG_MEASURE_PRIVATE);

      if (projection->amount[RUNG_MEASURE_PRIVATE][year] < 0.5)
        year = find_largest (self->comparison, i, RUNG_MEASURE_CLAIMED);
      if (projection->amount[RUNG_MEASURE_PRIVATE][year] >= 0.5
          || projection->amount[RUNG_MEASURE_CLAIMED][year] >= 0.5)
        add_derivation (self, to, rung_document_get_offer (self->context->document, i),
                        RUNG_MEASURE_PRIVATE, year);
    }
}

/**
 * rung_basis_tell_derivations:
 * @self: a comparison
 * @to: where it is told
 *
 * The sums that lead to what the first two offers are ranked by, and what
 * private shares are counted at.
 */
void
rung_basis_tell_derivations (const RungComparisonReport *self,
                             const RungOutline          *to)
{
  const RungVerdict *verdict = self->verdict;
  const char *const offers[] = { verdict->leader, verdict->second };
  guint n_offers = verdict->kind == RUNG_VERDICT_ONE ? 1 : 2;
  RungMeasure last = rung_ranking_get_measure (verdict->ranking);

  if (verdict->kind == RUNG_VERDICT_NONE)
    return;
  rung_outline_add_text (to, RUNG_PAPER_SECTION, _("How the figures were made"));
  for (guint i = 0; i < n_offers; i++)
    for (guint measure = 0; measure <= (guint) last; measure++)
      if (is_step (measure))
        add_derivation (self, to, rung_document_lookup_offer (self->context->document, offers[i]),
                        measure, 0);
  add_private_derivations (self, to);
}
