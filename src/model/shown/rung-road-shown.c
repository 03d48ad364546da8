/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-road-shown.h"

#include <glib/gi18n-lib.h>

#include "report/phrases/rung-road-phrases.h"

struct _RungRoadShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungRoadShown, rung_road_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_ROAD_SHOWN_ANSWER] = { "answer", RUNG_SHOWN_TEXT },
  [RUNG_ROAD_SHOWN_NEXT] = { "next", RUNG_SHOWN_TEXT },
  [RUNG_ROAD_SHOWN_DONE] = { "done", RUNG_SHOWN_TEXT },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_ROAD_SHOWN_FIELDS);

static void
rung_road_shown_class_init (RungRoadShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_road_shown_init (RungRoadShown *self)
{
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

/**
 * rung_road_shown_update:
 * @self: the words of the answer
 * @results: what is computed at the moment
 * @tables: the figures
 * @document: the document
 *
 * Says where the person stands, what comes next and how much is done.
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
  rung_shown_take_text (shown, RUNG_ROAD_SHOWN_NEXT, rung_phrase_next_step (rows, document));
  rung_shown_take_text (shown, RUNG_ROAD_SHOWN_DONE, g_strdup_printf (_("Done so far: %s."), done));
}
