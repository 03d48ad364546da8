/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-road-shown.h"

#include <glib/gi18n-lib.h>

#include "report/phrases/rung-event-phrases.h"
#include "report/phrases/rung-gain-phrases.h"
#include "report/phrases/rung-road-phrases.h"

#include "rung-line.h"

#define NEXT_STEPS 3

struct _RungRoadShown
{
  RungShown parent_instance;
  GListStore *steps;
};

G_DEFINE_FINAL_TYPE (RungRoadShown, rung_road_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_ROAD_SHOWN_ANSWER] = { "answer", RUNG_SHOWN_TEXT },
  [RUNG_ROAD_SHOWN_NEXT] = { "next", RUNG_SHOWN_TEXT },
  [RUNG_ROAD_SHOWN_DONE] = { "done", RUNG_SHOWN_TEXT },
  [RUNG_ROAD_SHOWN_STEPS] = { "steps", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_ROAD_SHOWN_FIELDS);

static void
rung_road_shown_finalize (GObject *object)
{
  g_object_unref (RUNG_ROAD_SHOWN (object)->steps);
  G_OBJECT_CLASS (rung_road_shown_parent_class)->finalize (object);
}

static void
rung_road_shown_class_init (RungRoadShownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_road_shown_finalize;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_road_shown_init (RungRoadShown *self)
{
  self->steps = rung_lines_new ();
  rung_shown_set_list (RUNG_SHOWN (self), RUNG_ROAD_SHOWN_STEPS, G_LIST_MODEL (self->steps));
}

static char *
dup_answer (const RungTables   *tables,
            const RungDocument *document)
{
  int rung = rung_roadmap_find_rung (tables, document);
  const RungLadderLevel *level = NULL;

  if (rung < 0)
    return g_strdup (_("Enter your level or years of experience to find your place on the ladder"));
  level = g_ptr_array_index (tables->ladder_levels, (guint) rung);
  return g_strdup_printf (*document->profile.level != '\0' ? _("Your level: %s")
                                                           : _("Your years put you at %s"),
                          level->title);
}

/* The hours, and when they are done at the hours a week of the person. */
static char *
dup_when (const RungRoadmapRow *row,
          const RungDocument   *document)
{
  g_autofree char *hours = rung_phrase_hours (row->hours);
  g_autofree char *month = NULL;
  GDate day;

  rung_road_get_day (document, row->to_week, &day);
  month = rung_phrase_month (&day);
  return g_strdup_printf (row->state == RUNG_STEP_IN_PROGRESS
                          ? C_("hours, then a month", "in progress, %s, done by %s")
                          : C_("hours, then a month", "%s, done by %s"), hours, month);
}

static void
show_steps (GListStore         *lines,
            const GArray       *rows,
            const RungDocument *document)
{
  guint n = 0;

  for (guint i = 0; i < rows->len && n < NEXT_STEPS; i++)
    {
      const RungRoadmapRow *row = &g_array_index (rows, RungRoadmapRow, i);
      g_autofree char *title = NULL;
      g_autofree char *adds = NULL;
      g_autofree char *when = NULL;

      if (rung_step_state_is_settled (row->state))
        break;
      adds = rung_phrase_step_adds (row);
      when = dup_when (row, document);
      title = g_strdup_printf (C_("number and title of a step, its hours and when it is done",
                                  "%u. %s (%s)"), i + 1, row->step->title, when);
      rung_lines_set (lines, n++, title, adds, NULL);
    }
  rung_lines_trim (lines, n);
}

static const char *
get_next (const GArray       *rows,
          const RungDocument *document)
{
  if (rung_roadmap_get_next (rows) == NULL)
    return _("Every step is done or skipped.");
  if (*document->profile.skills == '\0')
    return _("Do this next. Enter the skills you have under “You”, and the steps that teach them "
             "go away.");
  return _("Do this next");
}

/**
 * rung_road_shown_update:
 * @self: the words of the answer
 * @results: what is computed at the moment
 * @tables: the figures
 * @document: the document
 *
 * Says where the person stands, which three steps come next and how much is done.
 */
void
rung_road_shown_update (RungRoadShown      *self,
                        const RungResults  *results,
                        const RungTables   *tables,
                        const RungDocument *document)
{
  RungShown *shown = RUNG_SHOWN (self);
  GArray *rows = rung_results_get_roadmap (results);
  RungRoadmapProgress progress;
  g_autofree char *done = NULL;

  rung_roadmap_get_progress (rows, document, &progress);
  done = rung_phrase_progress (&progress);
  rung_shown_take_text (shown, RUNG_ROAD_SHOWN_ANSWER, dup_answer (tables, document));
  show_steps (self->steps, rows, document);
  rung_shown_set_text (shown, RUNG_ROAD_SHOWN_NEXT, get_next (rows, document));
  rung_shown_take_text (shown, RUNG_ROAD_SHOWN_DONE,
                        /* Translators: steps, such as “5 of 12 steps”, then hours a week */
                        g_strdup_printf (ngettext ("Done so far: %s. Dates are at %d hour a week. "
                                                   "Gains compare groups of people at the median; "
                                                   "they are not a promise.",
                                                   "Done so far: %s. Dates are at %d hours a week. "
                                                   "Gains compare groups of people at the median; "
                                                   "they are not a promise.",
                                                   (gulong) document->plan.hours),
                                         done, (int) document->plan.hours));
}
