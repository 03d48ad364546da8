/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ask-shown.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-answers.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-ask-phrases.h"

#include "rung-ask-line.h"

struct _RungAskShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungAskShown, rung_ask_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_ASK_SHOWN_LONE] = { "lone", RUNG_SHOWN_TEXT },
  [RUNG_ASK_SHOWN_NOTE] = { "note", RUNG_SHOWN_TEXT },
  [RUNG_ASK_SHOWN_LINES] = { "lines", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_ASK_SHOWN_FIELDS);

static void
rung_ask_shown_class_init (RungAskShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_ask_shown_init (RungAskShown *self)
{
  g_autoptr (GListStore) lines = g_list_store_new (RUNG_TYPE_ASK_LINE);

  rung_shown_set_list (RUNG_SHOWN (self), RUNG_ASK_SHOWN_LINES, G_LIST_MODEL (lines));
}

static void
show_line (GListStore *lines,
           guint       place,
           const char *title,
           double      worth)
{
  g_autoptr (RungShown) line = g_list_model_get_item (G_LIST_MODEL (lines), place);

  if (line == NULL)
    {
      line = g_object_new (RUNG_TYPE_ASK_LINE, NULL);
      g_list_store_append (lines, line);
    }
  rung_shown_set_text (line, RUNG_ASK_LINE_TITLE, title);
  rung_shown_set_number (line, RUNG_ASK_LINE_WORTH, worth);
}

static guint
show_parts (GListStore          *lines,
            const RungAskResult *ask)
{
  g_autofree char *mix = rung_phrase_ask_mix (ask);
  guint n = 0;

  for (RungAskKind kind = 0; kind < RUNG_N_ASKS; kind++)
    if (ask->asks[kind].is_possible)
      {
        g_autofree char *part = rung_phrase_ask_part (kind, (double) ask->asks[kind].rounded);

        show_line (lines, n++, part, ask->asks[kind].worth);
      }
  if (*mix != '\0')
    {
      /* Translators: parts such as “$5,000 base pay and $15,000 sign-on bonus” */
      g_autofree char *title = g_strdup_printf (_("A mix: %s"), mix);

      show_line (lines, n++, title, ask->mixed_worth);
    }
  return n;
}

static char *
dup_note (const RungAskResult *ask)
{
  g_autofree char *offer = rung_format_letter (ask->offer);
  g_autofree char *rival = rung_format_letter (ask->rival);
  g_autofree char *worth = rung_format_money (ask->worth);
  g_autofree char *target = rung_format_money (ask->target);

  /* Translators: the offer to raise and dollars, then the offer to match and dollars */
  return g_strdup_printf (_("%s is worth $%s as offered, %s $%s. Any one of these closes the gap. "
                            "Amounts are rounded up to figures people ask for. To change the mix, "
                            "go to You, “What to ask for”."),
                          offer, worth, rival, target);
}

/**
 * rung_ask_shown_update:
 * @self: what is shown
 * @ask: (nullable): what closes the gap, %NULL where there are not two offers
 *
 * Says what to ask for, or why there is nothing to ask for.
 */
void
rung_ask_shown_update (RungAskShown        *self,
                       const RungAskResult *ask)
{
  RungShown *shown = RUNG_SHOWN (self);
  GListStore *lines = G_LIST_STORE (rung_shown_get_list (shown, RUNG_ASK_SHOWN_LINES));
  gboolean is_behind = ask != NULL && ask->worth < ask->target;
  guint n_shown = g_list_model_get_n_items (G_LIST_MODEL (lines));
  guint n = is_behind ? show_parts (lines, ask) : 0;

  if (n_shown > n)
    g_list_store_splice (lines, n, n_shown - n, NULL, 0);
  rung_shown_take_text (shown, RUNG_ASK_SHOWN_NOTE, is_behind ? dup_note (ask) : NULL);
  if (is_behind)
    rung_shown_set_text (shown, RUNG_ASK_SHOWN_LONE, NULL);
  else if (ask == NULL)
    rung_shown_set_text (shown, RUNG_ASK_SHOWN_LONE,
                         _("Add a second offer to see what to ask for."));
  else
    rung_shown_take_text (shown, RUNG_ASK_SHOWN_LONE, rung_phrase_ask (ask));
}
