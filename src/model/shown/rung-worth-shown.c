/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-worth-shown.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/document/rung-record.h"
#include "engine/estimate/rung-estimate-figures.h"
#include "engine/estimate/rung-pool.h"
#include "model/session/rung-session-look.h"
#include "report/grids/rung-worth-grids.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-pool-phrases.h"

struct _RungWorthShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungWorthShown, rung_worth_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_WORTH_SHOWN_ANSWER] = { "answer", RUNG_SHOWN_TEXT },
  [RUNG_WORTH_SHOWN_DOUBT] = { "doubt", RUNG_SHOWN_TEXT },
  [RUNG_WORTH_SHOWN_PREVIEW] = { "preview", RUNG_SHOWN_TEXT },
  [RUNG_WORTH_SHOWN_PLACES] = { "places", RUNG_SHOWN_TEXT },
  [RUNG_WORTH_SHOWN_CAP] = { "cap", RUNG_SHOWN_TEXT },
  [RUNG_WORTH_SHOWN_IS_BEYOND] = { "is-beyond", RUNG_SHOWN_FLAG },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_WORTH_SHOWN_FIELDS);

static void
rung_worth_shown_class_init (RungWorthShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_worth_shown_init (RungWorthShown *self)
{
}

static char *
dup_doubt (RungSession        *session,
           const RungEstimate *estimate)
{
  const RungTables *tables = rung_session_get_tables (session);
  const RungDocument *document = rung_session_get_document (session);
  RungEstimateQuery query;
  g_autofree char *who = NULL;
  g_autofree char *range = rung_phrase_pooled_range (estimate);
  g_autofree char *doubt = rung_phrase_pooled_doubt (estimate);

  rung_query_from_document (document, &query);
  who = rung_phrase_person (tables, estimate, &query);
  return g_strdup_printf (C_("three sentences", "%s %s %s"), who, range, doubt);
}

/* That skills are held down, where other sources count. */
static char *
dup_cap (RungSession        *session,
         const RungEstimate *estimate)
{
  const RungPool *pool = rung_results_get_pool (rung_session_get_results (session));

  return pool != NULL ? rung_phrase_pool_cap (pool, estimate) : NULL;
}

static char *
dup_preview (RungSession           *session,
             const RungRoadmapStep *step)
{
  const RungEstimate *then = rung_results_get_estimate (rung_session_get_results (session));
  RungWorthContext context;
  RungEstimateQuery query;
  RungEstimate now;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  rung_results_init_road_context (rung_session_get_results (session), &context);
  rung_worth_get_query (&context, &query);
  if (then == NULL
      || !rung_pool_estimate (rung_session_get_tables (session), &query, &now, NULL))
    return g_strdup_printf (_("Preview: this page counts “%s” as done. Your file has not "
                              "changed."), step->title);
  before = rung_format_thousands (now.base_mid);
  after = rung_format_thousands (then->base_mid);
  /* Translators: a step, then dollars */
  return g_strdup_printf (_("Preview: with “%s” done, the median of base pay goes from $%s to $%s. "
                            "Your file has not changed."),
                          step->title, before, after);
}

/**
 * rung_worth_shown_update:
 * @self: the words of the answer
 * @session: the session
 *
 * Says the answer, how sure it is, and which step it counts as done that is not.
 */
void
rung_worth_shown_update (RungWorthShown *self,
                         RungSession    *session)
{
  RungShown *shown = RUNG_SHOWN (self);
  const RungEstimate *estimate = rung_results_get_estimate (rung_session_get_results (session));
  const RungRoadmapStep *step = rung_tables_find_step (rung_session_get_tables (session),
                                                       rung_session_get_preview (session));

  rung_shown_take_text (shown, RUNG_WORTH_SHOWN_ANSWER,
                        estimate != NULL ? rung_phrase_pooled (estimate)
                        : g_strdup (_("Enter your level or years of experience to see your "
                                      "market value")));
  rung_shown_take_text (shown, RUNG_WORTH_SHOWN_DOUBT,
                        estimate != NULL ? dup_doubt (session, estimate) : NULL);
  rung_shown_take_text (shown, RUNG_WORTH_SHOWN_PREVIEW,
                        step != NULL ? dup_preview (session, step) : NULL);
  rung_shown_take_text (shown, RUNG_WORTH_SHOWN_CAP,
                        estimate != NULL ? dup_cap (session, estimate) : NULL);
  rung_shown_set_flag (shown, RUNG_WORTH_SHOWN_IS_BEYOND,
                       estimate != NULL && estimate->is_beyond_evidence);
}

static void
append_place (GString            *out,
              const RungEstimate *estimate,
              const char         *who,
              gint64              base)
{
  g_autofree char *place = NULL;

  if (base <= 0)
    return;
  place = rung_phrase_percentiles (estimate, (double) base);
  g_string_append_printf (out, "%s%s: %s", out->len > 0 ? "   " : "", who, place);
}

/**
 * rung_worth_shown_update_places:
 * @self: the words of the answer
 * @session: the session
 *
 * Says at which percentile the person and the offers stand.
 */
void
rung_worth_shown_update_places (RungWorthShown *self,
                                RungSession    *session)
{
  const RungEstimate *estimate = rung_results_get_estimate (rung_session_get_results (session));
  const RungDocument *document = rung_session_get_compared (session);
  GString *out = g_string_new (NULL);

  if (estimate != NULL)
    append_place (out, estimate, C_("the person whose offers these are", "You"),
                  document->profile.current_base);
  for (guint i = 0; estimate != NULL && i < rung_document_get_n_offers (document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);
      g_autofree char *letter = rung_format_letter (offer->id);

      append_place (out, estimate, letter, offer->inputs.base_pay);
    }
  rung_shown_take_text (RUNG_SHOWN (self), RUNG_WORTH_SHOWN_PLACES, g_string_free (out, FALSE));
}

/**
 * rung_worth_has_question:
 * @document: a document
 *
 * Who has entered neither a level nor anything else that pay follows from has not asked what they
 * are worth: where they live and what they spend is no question.
 *
 * Returns: whether the profile tells enough to answer
 */
gboolean
rung_worth_has_question (const RungDocument *document)
{
  const RungProfileInputs *profile = &document->profile;
  RungProfileInputs blank = { 0 };
  gboolean is_blank = FALSE;

  rung_record_init (&rung_profile_inputs, &blank);
  is_blank = *profile->level == '\0' && profile->years == blank.years
             && g_str_equal (profile->education, blank.education)
             && g_str_equal (profile->specialization, blank.specialization)
             && *profile->skills == '\0';
  rung_record_clear (&rung_profile_inputs, &blank);
  return !is_blank;
}

static RungDerivationShown *
tell_opinion (const RungOpinion *opinion,
              const char        *mark)
{
  g_autofree char *text = rung_phrase_opinion_reading (opinion);
  g_autofree char *title = rung_phrase_opinion (opinion);
  g_autofree char *low = rung_format_thousands (opinion->low);
  g_autofree char *mid = rung_format_thousands (opinion->mid);
  g_autofree char *high = rung_format_thousands (opinion->high);
  g_autofree char *reading = rung_format_thousands (opinion->reading);
  g_autofree char *source = rung_phrase_source (opinion->source);
  RungDerivationShown *shown = NULL;

  if (!g_str_equal (text, mark))
    return NULL;
  shown = rung_derivation_shown_new (title, opinion->kind->note);
  if (!isnan (opinion->low))
    rung_derivation_shown_add (shown, _("25th percentile"), low, NULL);
  rung_derivation_shown_add (shown, _("Median"), mid, source);
  if (!isnan (opinion->high))
    rung_derivation_shown_add (shown, _("75th percentile"), high, NULL);
  rung_derivation_shown_add (shown, _("For someone like you"), reading, NULL);
  return shown;
}

/**
 * rung_worth_shown_tell:
 * @results: what is computed at the moment
 * @mark: what a mark of the range or of the waterfall says
 *
 * Returns: (transfer full) (nullable): what is behind it: published against counted, and the
 *   source; %NULL for a mark that is a sum of others
 */
RungDerivationShown *
rung_worth_shown_tell (const RungResults *results,
                       const char        *mark)
{
  const RungEstimate *estimate = rung_results_get_estimate (results);
  const RungPool *pool = rung_results_get_pool (results);
  g_autoptr (RungGrid) grid = estimate != NULL ? rung_premiums_grid_new (estimate) : NULL;
  RungDerivationShown *shown = NULL;

  for (guint i = 0; pool != NULL && i < pool->n_opinions && shown == NULL; i++)
    shown = tell_opinion (&pool->opinions[i], mark);
  for (guint i = 0; grid != NULL && i < rung_grid_get_n_rows (grid) && shown == NULL; i++)
    {
      g_autofree char *start = g_strdup_printf ("%s:", rung_grid_get (grid, i, 0));

      if (!g_str_has_prefix (mark, start))
        continue;
      shown = rung_derivation_shown_new (rung_grid_get (grid, i, 0), rung_grid_get (grid, i, 2));
      rung_derivation_shown_add (shown, _("Adds"), rung_grid_get (grid, i, 1),
                                 rung_grid_get (grid, i, 3));
    }
  return shown;
}
