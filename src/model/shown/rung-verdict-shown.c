/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-verdict-shown.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-answers.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-answer-phrases.h"
#include "report/phrases/rung-verdict-phrases.h"

struct _RungVerdictShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungVerdictShown, rung_verdict_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_VERDICT_SHOWN_ANSWER] = { "answer", RUNG_SHOWN_TEXT },
  [RUNG_VERDICT_SHOWN_SURENESS] = { "sureness", RUNG_SHOWN_TEXT },
  [RUNG_VERDICT_SHOWN_COUNTED] = { "counted", RUNG_SHOWN_TEXT },
  [RUNG_VERDICT_SHOWN_FLIP] = { "flip", RUNG_SHOWN_TEXT },
  [RUNG_VERDICT_SHOWN_ASK] = { "ask", RUNG_SHOWN_TEXT },
  [RUNG_VERDICT_SHOWN_HAS_PAIR] = { "has-pair", RUNG_SHOWN_FLAG },
  [RUNG_VERDICT_SHOWN_CAN_ASK] = { "can-ask", RUNG_SHOWN_FLAG },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_VERDICT_SHOWN_FIELDS);

static void
rung_verdict_shown_class_init (RungVerdictShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_verdict_shown_init (RungVerdictShown *self)
{
}

static void
show_ask (RungShown          *shown,
          const RungResults  *results,
          const RungVerdict  *verdict)
{
  const RungDocument *document = rung_results_get_compared (results);
  gboolean has_pair = rung_verdict_has_pair (verdict);
  g_autofree char *second = NULL;

  rung_shown_set_flag (shown, RUNG_VERDICT_SHOWN_HAS_PAIR, has_pair);
  rung_shown_set_flag (shown, RUNG_VERDICT_SHOWN_CAN_ASK,
                       has_pair && rung_ask_is_open (rung_results_get_comparison (results),
                                                     document, verdict->second, verdict->leader));
  if (!has_pair)
    return;
  second = rung_format_letter (verdict->second);
  rung_shown_take_text (shown, RUNG_VERDICT_SHOWN_ASK,
                        g_strdup_printf (_("What to as_k %s for"), second));
}

/**
 * rung_verdict_shown_update:
 * @self: the words of the answer
 * @results: what is computed at the moment
 *
 * Says the answer, how sure it is and what it counts. A chance that is not known yet has its place,
 * so that nothing jumps when it comes.
 */
void
rung_verdict_shown_update (RungVerdictShown  *self,
                           const RungResults *results)
{
  RungShown *shown = RUNG_SHOWN (self);
  const RungDocument *document = rung_results_get_compared (results);
  const RungVerdict *verdict = rung_results_get_verdict (results);

  rung_shown_take_text (shown, RUNG_VERDICT_SHOWN_ANSWER, rung_phrase_verdict (verdict, document));
  rung_shown_take_text (shown, RUNG_VERDICT_SHOWN_SURENESS,
                        rung_phrase_sureness (verdict, document, TRUE));
  rung_shown_take_text (shown, RUNG_VERDICT_SHOWN_COUNTED, rung_phrase_counted (verdict));
  show_ask (shown, results, verdict);
}

/**
 * rung_verdict_shown_update_flip:
 * @self: the words of the answer
 * @results: what is computed at the moment
 *
 * Says what would change the answer, which takes longer to find out than the answer itself.
 */
void
rung_verdict_shown_update_flip (RungVerdictShown  *self,
                                const RungResults *results)
{
  const RungVerdict *verdict = rung_results_get_verdict (results);

  rung_shown_take_text (RUNG_SHOWN (self), RUNG_VERDICT_SHOWN_FLIP,
                        rung_phrase_verdict_flip (rung_results_get_nearest_flip (results),
                                                  verdict->second));
}
