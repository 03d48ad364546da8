/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-step-shown.h"

#include <glib/gi18n-lib.h>

#include "report/phrases/rung-gain-phrases.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-road-phrases.h"

#include "rung-step-about.h"

struct _RungStepShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungStepShown, rung_step_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_STEP_SHOWN_ID] = { "id", RUNG_SHOWN_TEXT },
  [RUNG_STEP_SHOWN_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_STEP_SHOWN_NUMBER] = { "number", RUNG_SHOWN_TEXT },
  [RUNG_STEP_SHOWN_FACTS] = { "facts", RUNG_SHOWN_TEXT },
  [RUNG_STEP_SHOWN_GAIN] = { "gain", RUNG_SHOWN_TEXT },
  [RUNG_STEP_SHOWN_STATE] = { "state", RUNG_SHOWN_TEXT },
  [RUNG_STEP_SHOWN_SPOKEN] = { "spoken", RUNG_SHOWN_TEXT },
  [RUNG_STEP_SHOWN_TICK_HELP] = { "tick-help", RUNG_SHOWN_TEXT },
  [RUNG_STEP_SHOWN_BEGIN] = { "begin", RUNG_SHOWN_TEXT },
  [RUNG_STEP_SHOWN_SKIP] = { "skip", RUNG_SHOWN_TEXT },
  [RUNG_STEP_SHOWN_PREVIEW] = { "preview", RUNG_SHOWN_TEXT },
  [RUNG_STEP_SHOWN_IS_DONE] = { "is-done", RUNG_SHOWN_FLAG },
  [RUNG_STEP_SHOWN_CAN_TICK] = { "can-tick", RUNG_SHOWN_FLAG },
  [RUNG_STEP_SHOWN_IS_UNDER_WAY] = { "is-under-way", RUNG_SHOWN_FLAG },
  [RUNG_STEP_SHOWN_IS_SKIPPED] = { "is-skipped", RUNG_SHOWN_FLAG },
  [RUNG_STEP_SHOWN_IS_OVER] = { "is-over", RUNG_SHOWN_FLAG },
  [RUNG_STEP_SHOWN_CAN_BEGIN] = { "can-begin", RUNG_SHOWN_FLAG },
  [RUNG_STEP_SHOWN_IS_PREVIEWED] = { "is-previewed", RUNG_SHOWN_FLAG },
  [RUNG_STEP_SHOWN_IS_OPEN] = { "is-open", RUNG_SHOWN_SWITCH },
  [RUNG_STEP_SHOWN_ABOUT] = { "about", RUNG_SHOWN_LIST },
  [RUNG_STEP_SHOWN_PLACES] = { "places", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_STEP_SHOWN_FIELDS);

static void
rung_step_shown_class_init (RungStepShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_step_shown_init (RungStepShown *self)
{
}

/* When it is due or was done, and how much work it is. */
static char *
dup_facts (const RungRoadmapRow *row,
           const RungDocument   *document)
{
  g_autofree char *when = rung_phrase_step_when (row, document);
  g_autofree char *hours = rung_phrase_hours (row->hours);

  if (row->step->is_optional)
    /* Translators: when a step is due, then its hours */
    return g_strdup_printf (_("Optional: %s, %s"), when, hours);
  return *when != '\0' ? g_strdup_printf (C_("when a step is due, and its hours", "%s, %s"), when,
                                          hours)
                       : g_strdup (hours);
}

static void
show_words (RungShown            *shown,
            const RungRoadmapRow *row,
            guint                 number,
            const RungDocument   *document)
{
  const char *state = row->state != RUNG_STEP_OPEN ? rung_phrase_step_state (row->state) : "";
  g_autoptr (GString) spoken = g_string_new (row->step->title);
  g_autofree char *facts = dup_facts (row, document);
  g_autofree char *gain = rung_phrase_step_adds (row);
  const char *const parts[] = { state, facts, gain };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] != '\0')
      g_string_append_printf (spoken, ", %s", parts[i]);
  rung_shown_set_text (shown, RUNG_STEP_SHOWN_TITLE, row->step->title);
  rung_shown_take_text (shown, RUNG_STEP_SHOWN_NUMBER,
                        number > 0 ? g_strdup_printf ("%u", number) : NULL);
  rung_shown_set_text (shown, RUNG_STEP_SHOWN_FACTS, facts);
  rung_shown_set_text (shown, RUNG_STEP_SHOWN_GAIN, gain);
  rung_shown_set_text (shown, RUNG_STEP_SHOWN_STATE, state);
  rung_shown_set_text (shown, RUNG_STEP_SHOWN_SPOKEN, spoken->str);
}

static void
show_state (RungShown     *shown,
            RungStepState  state)
{
  gboolean is_over = rung_step_state_is_settled (state) && state != RUNG_STEP_SKIPPED;

  rung_shown_set_flag (shown, RUNG_STEP_SHOWN_IS_DONE,
                       state == RUNG_STEP_DONE || state == RUNG_STEP_MET);
  rung_shown_set_flag (shown, RUNG_STEP_SHOWN_CAN_TICK, state != RUNG_STEP_MET);
  rung_shown_set_flag (shown, RUNG_STEP_SHOWN_IS_UNDER_WAY, state == RUNG_STEP_IN_PROGRESS);
  rung_shown_set_flag (shown, RUNG_STEP_SHOWN_IS_SKIPPED, state == RUNG_STEP_SKIPPED);
  rung_shown_set_flag (shown, RUNG_STEP_SHOWN_IS_OVER, is_over);
  rung_shown_set_flag (shown, RUNG_STEP_SHOWN_CAN_BEGIN, !is_over && state != RUNG_STEP_SKIPPED);
  rung_shown_set_text (shown, RUNG_STEP_SHOWN_TICK_HELP, state == RUNG_STEP_MET
                       ? _("Your profile shows this already. To change that, edit your profile "
                           "under You.") : NULL);
  rung_shown_set_text (shown, RUNG_STEP_SHOWN_BEGIN,
                       state == RUNG_STEP_IN_PROGRESS ? _("Mark as not started") : _("Begin"));
  rung_shown_set_text (shown, RUNG_STEP_SHOWN_SKIP,
                       state == RUNG_STEP_SKIPPED ? _("Bring back") : _("Skip"));
}

/* What never changes is put together when somebody first wants to read it. */
static void
show_about (RungShown             *shown,
            const RungRoadmapStep *step,
            const RungTables      *tables)
{
  g_autoptr (GListModel) about = NULL;
  g_autoptr (GListModel) places = NULL;

  if (!rung_shown_get_flag (shown, RUNG_STEP_SHOWN_IS_OPEN)
      || rung_shown_get_list (shown, RUNG_STEP_SHOWN_ABOUT) != NULL)
    return;
  about = rung_step_about_new (step, tables);
  places = rung_step_about_places_new (step);
  rung_shown_set_list (shown, RUNG_STEP_SHOWN_ABOUT, about);
  rung_shown_set_list (shown, RUNG_STEP_SHOWN_PLACES, places);
}

/**
 * rung_step_shown_update:
 * @self: a row
 * @row: how far its step is and what it brings
 * @number: its place in the order, from 1; 0 for none
 * @tables: the figures
 * @document: the document
 *
 * Shows the step as it is now.
 */
void
rung_step_shown_update (RungStepShown        *self,
                        const RungRoadmapRow *row,
                        guint                 number,
                        const RungTables     *tables,
                        const RungDocument   *document)
{
  RungShown *shown = RUNG_SHOWN (self);

  show_words (shown, row, number, document);
  show_state (shown, row->state);
  show_about (shown, row->step, tables);
}

/**
 * rung_step_shown_set_preview:
 * @self: a row
 * @preview: (nullable): id of the step that Worth shows as done
 *
 * Says whether it is this one.
 */
void
rung_step_shown_set_preview (RungStepShown *self,
                             const char    *preview)
{
  RungShown *shown = RUNG_SHOWN (self);
  gboolean is_shown = g_strcmp0 (preview, rung_shown_get_text (shown, RUNG_STEP_SHOWN_ID)) == 0;

  rung_shown_set_flag (shown, RUNG_STEP_SHOWN_IS_PREVIEWED, is_shown);
  rung_shown_set_text (shown, RUNG_STEP_SHOWN_PREVIEW,
                       is_shown ? _("End the preview") : _("Preview on the Worth page"));
}
