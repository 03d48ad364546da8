/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ladder-ask-shown.h"

#include <glib/gi18n-lib.h>

struct _RungLadderAskShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungLadderAskShown, rung_ladder_ask_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_LADDER_ASK_SHOWN_ID] = { "id", RUNG_SHOWN_TEXT },
  [RUNG_LADDER_ASK_SHOWN_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_LADDER_ASK_SHOWN_NOTE] = { "note", RUNG_SHOWN_TEXT },
  [RUNG_LADDER_ASK_SHOWN_IS_MET] = { "is-met", RUNG_SHOWN_FLAG },
  [RUNG_LADDER_ASK_SHOWN_CAN_TICK] = { "can-tick", RUNG_SHOWN_FLAG },
  [RUNG_LADDER_ASK_SHOWN_IS_QUIET] = { "is-quiet", RUNG_SHOWN_FLAG },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_LADDER_ASK_SHOWN_FIELDS);

static void
rung_ladder_ask_shown_class_init (RungLadderAskShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_ladder_ask_shown_init (RungLadderAskShown *self)
{
}

/* What only the person can say has a tick of its own; the rest follows from the profile and the
 * steps. */
static char *
dup_title (const RungAskRow *row)
{
  const RungLadderAsk *ask = row->ask;

  if (ask->condition.done)
    return ask->note != NULL ? g_strdup_printf ("%s. %s", ask->title, ask->note)
                             : g_strdup (ask->title);
  if (row->is_known)
    return g_strdup_printf (C_("what a rung asks for", "✓ %s (assumed known)"), ask->title);
  if (row->is_met)
    return g_strdup_printf (C_("what a rung asks for", "✓ %s"), ask->title);
  if (ask->note == NULL)
    return g_strdup_printf (C_("what a rung asks for", "○ %s (missing)"), ask->title);
  return g_strdup_printf (C_("what a rung asks for, and a note", "○ %s (missing). %s"), ask->title,
                          ask->note);
}

/**
 * rung_ladder_ask_shown_update:
 * @self: a row
 * @row: what is asked for, and whether it is met
 *
 * Shows it as it is now.
 */
void
rung_ladder_ask_shown_update (RungLadderAskShown *self,
                              const RungAskRow   *row)
{
  RungShown *shown = RUNG_SHOWN (self);
  gboolean can_tick = row->ask->condition.done;

  rung_shown_take_text (shown, RUNG_LADDER_ASK_SHOWN_TITLE, dup_title (row));
  rung_shown_set_text (shown, RUNG_LADDER_ASK_SHOWN_NOTE, row->ask->note);
  rung_shown_set_flag (shown, RUNG_LADDER_ASK_SHOWN_IS_MET, row->is_met);
  rung_shown_set_flag (shown, RUNG_LADDER_ASK_SHOWN_CAN_TICK, can_tick);
  rung_shown_set_flag (shown, RUNG_LADDER_ASK_SHOWN_IS_QUIET, row->is_met && !can_tick);
}
