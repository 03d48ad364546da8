/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ladder-shown.h"

#include <glib/gi18n-lib.h>

#include "report/grids/rung-plan-grids.h"
#include "report/phrases/rung-road-phrases.h"

#include "rung-level-shown.h"
#include "rung-line.h"
#include "rung-shown-list.h"

struct _RungLadderShown
{
  RungShown parent_instance;
  GHashTable *rows;         /* RungLevelShown by its id */
  GListStore *ways;
  GListStore *levels;
};

G_DEFINE_FINAL_TYPE (RungLadderShown, rung_ladder_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_LADDER_SHOWN_NEXT] = { "next", RUNG_SHOWN_TEXT },
  [RUNG_LADDER_SHOWN_MISSING] = { "missing", RUNG_SHOWN_TEXT },
  [RUNG_LADDER_SHOWN_WAYS] = { "ways", RUNG_SHOWN_LIST },
  [RUNG_LADDER_SHOWN_LEVELS] = { "levels", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_LADDER_SHOWN_FIELDS);

static void
rung_ladder_shown_finalize (GObject *object)
{
  RungLadderShown *self = RUNG_LADDER_SHOWN (object);

  g_hash_table_unref (self->rows);
  g_object_unref (self->ways);
  g_object_unref (self->levels);
  G_OBJECT_CLASS (rung_ladder_shown_parent_class)->finalize (object);
}

static void
rung_ladder_shown_class_init (RungLadderShownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_ladder_shown_finalize;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_ladder_shown_init (RungLadderShown *self)
{
  self->rows = rung_shown_rows_new ();
  self->ways = rung_lines_new ();
  self->levels = g_list_store_new (RUNG_TYPE_LEVEL_SHOWN);
  rung_shown_set_list (RUNG_SHOWN (self), RUNG_LADDER_SHOWN_WAYS, G_LIST_MODEL (self->ways));
  rung_shown_set_list (RUNG_SHOWN (self), RUNG_LADDER_SHOWN_LEVELS, G_LIST_MODEL (self->levels));
}

/* What the next level asks for and the person does not show. */
static char *
dup_missing (const RungTables   *tables,
             const RungDocument *document)
{
  g_autoptr (GArray) rows = rung_ladder_get_missing (tables, document);
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? "; " : "",
                            g_array_index (rows, RungAskRow, i).ask->title);
  /* Translators: what the next level takes */
  return out->len > 0 ? g_strdup_printf (_("Missing for it: %s."), out->str) : NULL;
}

/* The level that comes next is unfolded at first. */
static void
show_levels (RungLadderShown    *self,
             const RungStanding *standing,
             const RungTables   *tables,
             const RungDocument *document)
{
  const RungLadderLevel *next = rung_ladder_get_next (tables, standing);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  gboolean is_new = g_hash_table_size (self->rows) == 0;

  for (guint i = 0; i < tables->ladder_levels->len; i++)
    {
      const RungLadderLevel *level = g_ptr_array_index (tables->ladder_levels, i);
      g_autofree char *stand = rung_rung_dup_stand (standing, i);
      RungLevelShown *row = rung_shown_rows_ensure (self->rows,
                                                          RUNG_TYPE_LEVEL_SHOWN,
                                                          level->level);

      if (is_new && level == next)
        rung_shown_set_flag (RUNG_SHOWN (row), RUNG_LEVEL_SHOWN_IS_OPEN, TRUE);
      rung_level_shown_update (row, level, stand, tables, document);
      g_ptr_array_add (rows, row);
    }
  rung_shown_list_arrange (self->levels, rows);
}

/**
 * rung_ladder_shown_update:
 * @self: the ladder
 * @tables: the figures, with those of the market for the published ranges
 * @document: the document
 *
 * Shows the ladder as it is now.
 */
void
rung_ladder_shown_update (RungLadderShown    *self,
                          const RungTables   *tables,
                          const RungDocument *document)
{
  RungShown *shown = RUNG_SHOWN (self);
  RungStanding standing;

  rung_ladder_compute (tables, document, &standing);
  for (int way = 0; way < RUNG_N_STANDING_WAYS; way++)
    {
      g_autofree char *text = rung_phrase_standing (way, tables, document, &standing);

      rung_lines_set (self->ways, (guint) way, text, NULL, NULL);
    }
  rung_shown_take_text (shown, RUNG_LADDER_SHOWN_NEXT, rung_phrase_next_rung (tables, &standing));
  rung_shown_take_text (shown, RUNG_LADDER_SHOWN_MISSING, dup_missing (tables, document));
  show_levels (self, &standing, tables, document);
}
