/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-missing-shown.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-answers.h"
#include "report/phrases/rung-missing-phrases.h"
#include "report/phrases/rung-phrases.h"

#include "rung-question-line.h"

struct _RungMissingShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungMissingShown, rung_missing_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_MISSING_SHOWN_APART] = { "apart", RUNG_SHOWN_TEXT },
  [RUNG_MISSING_SHOWN_NONE] = { "none", RUNG_SHOWN_TEXT },
  [RUNG_MISSING_SHOWN_LINES] = { "lines", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_MISSING_SHOWN_FIELDS);

static void
rung_missing_shown_class_init (RungMissingShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_missing_shown_init (RungMissingShown *self)
{
  g_autoptr (GListStore) lines = g_list_store_new (RUNG_TYPE_QUESTION_LINE);

  rung_shown_set_list (RUNG_SHOWN (self), RUNG_MISSING_SHOWN_LINES, G_LIST_MODEL (lines));
}

/* Takes the line that stands for a question, wherever it was, so that its row keeps the focus. */
static RungShown *
place_line (GListStore        *lines,
            guint              place,
            const RungMissing *missing)
{
  GListModel *model = G_LIST_MODEL (lines);
  const char *question = rung_phrase_question (missing->kind);
  RungShown *line = NULL;

  for (guint i = place; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (RungShown) known = g_list_model_get_item (model, i);

      if (!g_str_equal (rung_shown_get_text (known, RUNG_QUESTION_LINE_OFFER),
                        missing->offer)
          || !g_str_equal (rung_shown_get_text (known, RUNG_QUESTION_LINE_QUESTION), question))
        continue;
      /* What stood before it is no longer left out. */
      if (i > place)
        g_list_store_splice (lines, place, i - place, NULL, 0);
      return known;
    }
  line = g_object_new (RUNG_TYPE_QUESTION_LINE, NULL);
  /* Its row names its buttons when it gets the line. */
  rung_shown_set_text (line, RUNG_QUESTION_LINE_OFFER, missing->offer);
  rung_shown_set_text (line, RUNG_QUESTION_LINE_QUESTION, question);
  rung_shown_set_text (line, RUNG_QUESTION_LINE_TITLE, rung_phrase_missing (missing->kind));
  g_list_store_insert (lines, place, line);
  g_object_unref (line);
  return line;
}

static void
show_question (GListStore        *lines,
               guint              place,
               const RungMissing *missing,
               const char        *head)
{
  RungShown *line = place_line (lines, place, missing);

  rung_shown_set_text (line, RUNG_QUESTION_LINE_HEAD, head);
  rung_shown_take_text (line, RUNG_QUESTION_LINE_COST, rung_phrase_missing_cost (missing));
}

static guint
show_offer (GListStore        *lines,
            guint              place,
            const RungResults *results,
            const char        *offer)
{
  GArray *rows = rung_results_get_missing (results);
  g_autofree char *name
    = rung_phrase_offer (rung_document_lookup_offer (rung_results_get_compared (results), offer));
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      const RungMissing *row = &g_array_index (rows, RungMissing, i);

      if (g_str_equal (row->offer, offer))
        {
          show_question (lines, place + n, row, n == 0 ? name : "");
          n++;
        }
    }
  return n;
}

static char *
dup_apart (const RungResults *results)
{
  GArray *pairs = rung_results_get_apart (results);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < MIN (pairs->len, RUNG_MAX_COMPARED); i++)
    {
      g_autofree char *line = rung_phrase_apart (&g_array_index (pairs, RungApart, i),
                                                 rung_results_get_compared (results));

      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
    }
  return g_string_free (text, FALSE);
}

/**
 * rung_missing_shown_update:
 * @self: what is shown
 * @results: what is computed at the moment
 *
 * Lists what is left out of the offers that are shown, in their order.
 */
void
rung_missing_shown_update (RungMissingShown  *self,
                           const RungResults *results)
{
  RungShown *shown = RUNG_SHOWN (self);
  GListStore *lines = G_LIST_STORE (rung_shown_get_list (shown, RUNG_MISSING_SHOWN_LINES));
  g_autoptr (GPtrArray) offers = rung_results_list_best (results);
  guint n_before = 0;
  guint n = 0;

  for (guint i = 0; i < offers->len; i++)
    n += show_offer (lines, n, results, g_ptr_array_index (offers, i));
  n_before = g_list_model_get_n_items (G_LIST_MODEL (lines));
  if (n_before > n)
    g_list_store_splice (lines, n, n_before - n, NULL, 0);
  rung_shown_set_text (shown, RUNG_MISSING_SHOWN_NONE,
                       n == 0 ? _("You have entered everything that matters.") : NULL);
  rung_shown_take_text (shown, RUNG_MISSING_SHOWN_APART, dup_apart (results));
}
