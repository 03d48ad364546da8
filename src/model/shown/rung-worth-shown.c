/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-worth-shown.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-record.h"
#include "engine/estimate/rung-estimate-figures.h"
#include "model/session/rung-session-look.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"

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
dup_doubt (const RungEstimate *estimate)
{
  g_autofree char *low = rung_format_thousands (estimate->middle_low);
  g_autofree char *high = rung_format_thousands (estimate->middle_high);
  gboolean is_somewhere = estimate->place != NULL && !g_str_equal (estimate->place->id, "unknown");

  return g_strdup_printf (_("%s, %s. The median itself is uncertain: roughly $%s to $%s."),
                          estimate->level->title,
                          is_somewhere ? estimate->place->title : _("no place entered"),
                          low, high);
}

static char *
dup_preview (RungSession           *session,
             const RungRoadmapStep *step)
{
  const RungEstimate *then = rung_results_get_estimate (rung_session_get_results (session));
  const RungDocument *document = rung_session_get_document (session);
  RungEstimateQuery query;
  RungEstimate now;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  rung_query_from_profile (&document->profile, &document->assumptions, &query);
  query.as_published = rung_session_get_as_published (session);
  if (then == NULL
      || !rung_estimate_compute (rung_session_get_tables (session), &query, &now, NULL))
    return g_strdup_printf (_("A preview: this page counts “%s” as done. Nothing in your file has "
                              "changed."), step->title);
  before = rung_format_thousands (now.base_mid);
  after = rung_format_thousands (then->base_mid);
  return g_strdup_printf (_("A preview: this page counts “%s” as done, which takes the median of "
                            "base pay from $%s to $%s. Nothing in your file has changed."),
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
                        estimate != NULL ? rung_phrase_range (estimate)
                        : g_strdup (_("Enter your level or years of experience to see your "
                                      "market value")));
  rung_shown_take_text (shown, RUNG_WORTH_SHOWN_DOUBT,
                        estimate != NULL ? dup_doubt (estimate) : NULL);
  rung_shown_take_text (shown, RUNG_WORTH_SHOWN_PREVIEW,
                        step != NULL ? dup_preview (session, step) : NULL);
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
  place = rung_format_percentile (rung_estimate_get_percentile (estimate, (double) base));
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
 * Whoever has entered nothing of themselves has not asked what they are worth.
 *
 * Returns: whether the profile tells anything
 */
gboolean
rung_worth_has_question (const RungDocument *document)
{
  RungProfileInputs blank = { 0 };
  gboolean is_blank = FALSE;

  rung_record_init (&rung_profile_inputs, &blank);
  is_blank = rung_record_equal (&rung_profile_inputs, &blank, &document->profile);
  rung_record_clear (&rung_profile_inputs, &blank);
  return !is_blank;
}
