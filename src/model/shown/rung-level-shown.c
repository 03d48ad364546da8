/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-level-shown.h"

#include <glib/gi18n-lib.h>

#include "report/grids/rung-plan-grids.h"
#include "report/phrases/rung-road-phrases.h"

#include "rung-ladder-ask-shown.h"
#include "rung-shown-list.h"

struct _RungLevelShown
{
  RungShown parent_instance;
  GHashTable *rows;         /* RungLadderAskShown by its id */
  GListStore *asks;
};

G_DEFINE_FINAL_TYPE (RungLevelShown, rung_level_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_LEVEL_SHOWN_ID] = { "id", RUNG_SHOWN_TEXT },
  [RUNG_LEVEL_SHOWN_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_LEVEL_SHOWN_STAND] = { "stand", RUNG_SHOWN_TEXT },
  [RUNG_LEVEL_SHOWN_PAY] = { "pay", RUNG_SHOWN_TEXT },
  [RUNG_LEVEL_SHOWN_YEARS] = { "years", RUNG_SHOWN_TEXT },
  [RUNG_LEVEL_SHOWN_DUTIES] = { "duties", RUNG_SHOWN_TEXT },
  [RUNG_LEVEL_SHOWN_GATE] = { "gate", RUNG_SHOWN_TEXT },
  [RUNG_LEVEL_SHOWN_SPOKEN] = { "spoken", RUNG_SHOWN_TEXT },
  [RUNG_LEVEL_SHOWN_IS_OPEN] = { "is-open", RUNG_SHOWN_SWITCH },
  [RUNG_LEVEL_SHOWN_ASKS] = { "asks", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_LEVEL_SHOWN_FIELDS);

static void
rung_level_shown_finalize (GObject *object)
{
  g_hash_table_unref (RUNG_LEVEL_SHOWN (object)->rows);
  g_object_unref (RUNG_LEVEL_SHOWN (object)->asks);
  G_OBJECT_CLASS (rung_level_shown_parent_class)->finalize (object);
}

static void
rung_level_shown_class_init (RungLevelShownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_level_shown_finalize;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_level_shown_init (RungLevelShown *self)
{
  self->rows = rung_shown_rows_new ();
  self->asks = g_list_store_new (RUNG_TYPE_LADDER_ASK_SHOWN);
  rung_shown_set_list (RUNG_SHOWN (self), RUNG_LEVEL_SHOWN_ASKS, G_LIST_MODEL (self->asks));
}

static char *
dup_years (const RungLadderLevel *level)
{
  g_autofree char *path = rung_phrase_rung_years (level->years_from, level->years_to);
  g_autofree char *experience = level->experience_from < 0
                                ? g_strdup (_("none"))
                                : rung_phrase_rung_years (level->experience_from,
                                                          level->experience_to);

  /* Translators: two ranges of years, such as 5–8 */
  return g_strdup_printf (_("Years of experience: %s on the career path, %s in pay surveys"), path,
                          experience);
}

/* What never changes. */
static void
show_level (RungShown             *shown,
            const RungLadderLevel *level,
            const RungTables      *tables)
{
  g_autofree char *base = rung_rung_dup_base (tables, level);
  g_autofree char *joined = g_strjoinv (". ", (char **) level->duties);

  rung_shown_set_text (shown, RUNG_LEVEL_SHOWN_TITLE, level->title);
  if (*base != '\0')
    rung_shown_take_text (shown, RUNG_LEVEL_SHOWN_PAY, g_strdup_printf ("$%s", base));
  rung_shown_take_text (shown, RUNG_LEVEL_SHOWN_YEARS, dup_years (level));
  rung_shown_take_text (shown, RUNG_LEVEL_SHOWN_DUTIES, g_strconcat (joined, ".", NULL));
  if (level->gate != NULL)
    rung_shown_take_text (shown, RUNG_LEVEL_SHOWN_GATE,
                          /* Translators: what a level of the ladder takes */
                          g_strdup_printf (_("To get there: %s"), level->gate));
}

static void
show_stand (RungShown  *shown,
            const char *stand)
{
  const char *title = rung_shown_get_text (shown, RUNG_LEVEL_SHOWN_TITLE);
  const char *pay = rung_shown_get_text (shown, RUNG_LEVEL_SHOWN_PAY);
  /* Translators: ways to find a level, such as “level, years” */
  g_autofree char *you = *stand != '\0' ? g_strdup_printf (_("You, by %s"), stand) : NULL;

  rung_shown_set_text (shown, RUNG_LEVEL_SHOWN_STAND, you);
  rung_shown_take_text (shown, RUNG_LEVEL_SHOWN_SPOKEN,
                        you != NULL
                        /* Translators: a level, a range of dollars, then what the level takes */
                        ? g_strdup_printf (_("%s, base pay %s. %s"), title, pay, you)
                        /* Translators: a level, then a range of dollars */
                        : g_strdup_printf (_("%s, base pay %s"), title, pay));
}

static void
show_asks (RungLevelShown        *self,
           const RungLadderLevel *level,
           const RungTables      *tables,
           const RungDocument    *document)
{
  g_autoptr (GArray) asks = rung_ladder_get_asks (tables, document, level);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  for (guint i = 0; i < asks->len; i++)
    {
      const RungAskRow *ask = &g_array_index (asks, RungAskRow, i);
      RungLadderAskShown *row = rung_shown_rows_ensure (self->rows, RUNG_TYPE_LADDER_ASK_SHOWN,
                                                        ask->ask->id);

      rung_ladder_ask_shown_update (row, ask);
      g_ptr_array_add (rows, row);
    }
  rung_shown_list_arrange (self->asks, rows);
}

/**
 * rung_level_shown_update:
 * @self: a row
 * @level: a level of the ladder
 * @stand: in which ways the person stands on it, "" for none
 * @tables: the figures
 * @document: the document
 *
 * Shows the level as it is now.
 */
void
rung_level_shown_update (RungLevelShown        *self,
                         const RungLadderLevel *level,
                         const char            *stand,
                         const RungTables      *tables,
                         const RungDocument    *document)
{
  RungShown *shown = RUNG_SHOWN (self);

  if (*rung_shown_get_text (shown, RUNG_LEVEL_SHOWN_TITLE) == '\0')
    show_level (shown, level, tables);
  show_stand (shown, stand);
  if (rung_shown_get_flag (shown, RUNG_LEVEL_SHOWN_IS_OPEN))
    show_asks (self, level, tables, document);
}
