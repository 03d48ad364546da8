/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-flips-shown.h"

#include "model/results/rung-results-answers.h"
#include "report/phrases/rung-answer-phrases.h"
#include "report/phrases/rung-verdict-phrases.h"

#include "rung-line.h"

struct _RungFlipsShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungFlipsShown, rung_flips_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_FLIPS_SHOWN_HAS_PAIR] = { "has-pair", RUNG_SHOWN_FLAG },
  [RUNG_FLIPS_SHOWN_LINES] = { "lines", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_FLIPS_SHOWN_FIELDS);

static void
rung_flips_shown_class_init (RungFlipsShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_flips_shown_init (RungFlipsShown *self)
{
  g_autoptr (GListStore) lines = rung_lines_new ();

  rung_shown_set_list (RUNG_SHOWN (self), RUNG_FLIPS_SHOWN_LINES, G_LIST_MODEL (lines));
}

/* About the two offers of the verdict, this says what the verdict says. */
static const char *
get_no_flip (const RungVerdict *verdict,
             const char        *first,
             const char        *second)
{
  gboolean is_verdict = (verdict->leader == first && verdict->second == second)
                        || (verdict->leader == second && verdict->second == first);

  return is_verdict ? rung_phrase_no_flip (verdict) : NULL;
}

static void
show_line (GListStore *lines,
           guint       place,
           const char *text,
           gboolean    is_quiet)
{
  rung_lines_set (lines, place, text, NULL, NULL);
  rung_shown_set_flag (RUNG_SHOWN (rung_lines_ensure (lines, place)), RUNG_LINE_IS_QUIET,
                       is_quiet);
}

/**
 * rung_flips_shown_update:
 * @self: what is shown
 * @results: what is computed at the moment
 * @first: (nullable): id of an offer, %NULL where there are not two
 * @second: (nullable): id of another one
 * @behind: (nullable): id of the one of the two that is worth less
 *
 * Says at which value of which input the order of the two turns.
 */
void
rung_flips_shown_update (RungFlipsShown    *self,
                         const RungResults *results,
                         const char        *first,
                         const char        *second,
                         const char        *behind)
{
  RungShown *shown = RUNG_SHOWN (self);
  GListStore *lines = G_LIST_STORE (rung_shown_get_list (shown, RUNG_FLIPS_SHOWN_LINES));
  const char *none = NULL;
  GArray *flips = NULL;

  rung_shown_set_flag (shown, RUNG_FLIPS_SHOWN_HAS_PAIR, behind != NULL);
  if (behind == NULL)
    return;
  none = get_no_flip (rung_results_get_verdict (results), first, second);
  if (none != NULL)
    {
      show_line (lines, 0, none, FALSE);
      rung_lines_trim (lines, 1);
      return;
    }
  flips = rung_results_get_flips (results, first, second);
  for (guint i = 0; i < flips->len; i++)
    {
      const RungFlip *flip = &g_array_index (flips, RungFlip, i);
      g_autofree char *text = rung_phrase_flip (flip, behind);

      show_line (lines, i, text, !flip->flips);
    }
  rung_lines_trim (lines, flips->len);
}
