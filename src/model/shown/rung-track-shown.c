/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-track-shown.h"

#include <glib/gi18n-lib.h>

#include "report/grids/rung-plan-grids.h"

#include "rung-line.h"

struct _RungTrackShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungTrackShown, rung_track_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_TRACK_SHOWN_ID] = { "id", RUNG_SHOWN_TEXT },
  [RUNG_TRACK_SHOWN_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_TRACK_SHOWN_NOTE] = { "note", RUNG_SHOWN_TEXT },
  [RUNG_TRACK_SHOWN_ROLES] = { "roles", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_TRACK_SHOWN_FIELDS);

static void
rung_track_shown_class_init (RungTrackShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_track_shown_init (RungTrackShown *self)
{
}

static const RungLadderLevel *
find_level (const RungTables *tables,
            const char       *id)
{
  for (guint i = 0; i < tables->ladder_levels->len; i++)
    {
      const RungLadderLevel *level = g_ptr_array_index (tables->ladder_levels, i);

      if (g_str_equal (level->level, id))
        return level;
    }
  return NULL;
}

static char *
dup_counted (const RungTables     *tables,
             const RungTrackLevel *role)
{
  const RungLadderLevel *level = find_level (tables, role->level);
  const RungTrait *field = rung_trait_find (tables->pay_model->specializations,
                                            tables->pay_model->n_specializations,
                                            role->specialization);
  g_autofree char *base = level != NULL ? rung_rung_dup_base (tables, level) : g_strdup ("");
  const char *title = level != NULL ? level->title : role->level;
  const char *status = rung_status_get_title (role->status);

  if (field != NULL)
    /* Translators: a level, a range of dollars, a specialization, the status of the figure */
    return g_strdup_printf (_("Counted as %s (base pay $%s) in the field “%s” (%s)."), title, base,
                            field->title, status);
  /* Translators: a level, a range of dollars, then the status of the figure */
  return g_strdup_printf (_("Counted as %s (base pay $%s) (%s)."), title, base, status);
}

static char *
dup_note (const RungTables     *tables,
          const RungTrackLevel *role)
{
  g_autofree char *counted = dup_counted (tables, role);
  g_autoptr (GString) out = g_string_new (counted);

  if (role->needs != NULL)
    {
      g_string_append_c (out, '\n');
      g_string_append_printf (out, _("What it takes: %s."), role->needs);
    }
  if (role->note != NULL)
    g_string_append_printf (out, "\n%s", role->note);
  return g_strdup (out->str);
}

static RungTrackShown *
create_track (const RungTables *tables,
              const RungTrack  *track)
{
  RungTrackShown *self = g_object_new (RUNG_TYPE_TRACK_SHOWN, NULL);
  g_autoptr (GListStore) roles = rung_lines_new ();

  rung_shown_set_text (RUNG_SHOWN (self), RUNG_TRACK_SHOWN_ID, track->id);
  rung_shown_set_text (RUNG_SHOWN (self), RUNG_TRACK_SHOWN_TITLE, track->title);
  rung_shown_set_text (RUNG_SHOWN (self), RUNG_TRACK_SHOWN_NOTE, track->note);
  for (guint i = 0; i < track->n_steps; i++)
    {
      g_autofree char *note = dup_note (tables, &track->steps[i]);

      rung_lines_set (roles, i, track->steps[i].title, NULL, note);
      rung_shown_set_text (RUNG_SHOWN (rung_lines_ensure (roles, i)), RUNG_LINE_ID,
                           track->steps[i].id);
    }
  rung_shown_set_list (RUNG_SHOWN (self), RUNG_TRACK_SHOWN_ROLES, G_LIST_MODEL (roles));
  return self;
}

/**
 * rung_tracks_new:
 * @tables: the figures, with those of the market for the published ranges
 *
 * Returns: (transfer full): the tracks beside the ladder, a RungTrackShown each; they do not follow
 *   the document
 */
GListModel *
rung_tracks_new (const RungTables *tables)
{
  GListStore *list = g_list_store_new (RUNG_TYPE_TRACK_SHOWN);

  for (guint i = 0; i < tables->tracks->len; i++)
    {
      g_autoptr (RungTrackShown) track = create_track (tables,
                                                       g_ptr_array_index (tables->tracks, i));

      g_list_store_append (list, track);
    }
  return G_LIST_MODEL (list);
}
