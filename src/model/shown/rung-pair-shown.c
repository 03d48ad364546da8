/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pair-shown.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-explain.h"
#include "report/phrases/rung-phrases-worth.h"

#include "rung-line.h"

struct _RungPairShown
{
  RungShown parent_instance;
  GListStore *lines;
  GArray *changes;          /* (nullable): RungChange */
};

G_DEFINE_FINAL_TYPE (RungPairShown, rung_pair_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_PAIR_SHOWN_CHANGES] = { "changes", RUNG_SHOWN_LIST },
  [RUNG_PAIR_SHOWN_TEXT] = { "text", RUNG_SHOWN_TEXT },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_PAIR_SHOWN_FIELDS);

static void
rung_pair_shown_finalize (GObject *object)
{
  g_object_unref (RUNG_PAIR_SHOWN (object)->lines);
  g_clear_pointer (&RUNG_PAIR_SHOWN (object)->changes, g_array_unref);
  G_OBJECT_CLASS (rung_pair_shown_parent_class)->finalize (object);
}

static void
rung_pair_shown_constructed (GObject *object)
{
  G_OBJECT_CLASS (rung_pair_shown_parent_class)->constructed (object);
  rung_shown_set_list (RUNG_SHOWN (object), RUNG_PAIR_SHOWN_CHANGES,
                       G_LIST_MODEL (RUNG_PAIR_SHOWN (object)->lines));
}

static void
rung_pair_shown_class_init (RungPairShownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_pair_shown_finalize;
  G_OBJECT_CLASS (klass)->constructed = rung_pair_shown_constructed;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_pair_shown_init (RungPairShown *self)
{
  self->lines = rung_lines_new ();
  rung_lines_set (self->lines, 0, _("No change"), NULL, NULL);
}

/**
 * rung_pair_shown_update:
 * @self: what is shown
 * @results: what is computed at the moment
 *
 * Lists the changes there are now.
 */
void
rung_pair_shown_update (RungPairShown     *self,
                        const RungResults *results)
{
  g_clear_pointer (&self->changes, g_array_unref);
  self->changes = rung_results_compute_changes (results);
  for (guint i = 0; i < self->changes->len; i++)
    {
      const RungChange *change = &g_array_index (self->changes, RungChange, i);

      rung_lines_set (self->lines, i + 1, change->title, NULL, NULL);
      rung_shown_set_text (RUNG_SHOWN (rung_lines_ensure (self->lines, i + 1)), RUNG_LINE_ID,
                           change->id);
    }
  rung_lines_trim (self->lines, self->changes->len + 1);
}

static gboolean
can_pair (const RungChange *first,
          const RungChange *second)
{
  return first != second && (first->kind != second->kind || first->kind == RUNG_CHANGE_SKILL);
}

/**
 * rung_pair_shown_choose:
 * @self: what is shown
 * @results: what is computed at the moment
 * @first: place of a change in the list
 * @second: place of another one
 *
 * Says what both bring together.
 */
void
rung_pair_shown_choose (RungPairShown     *self,
                        const RungResults *results,
                        guint              first,
                        guint              second)
{
  guint n = self->changes != NULL ? self->changes->len : 0;
  const RungChange *one = NULL;
  const RungChange *other = NULL;
  char *text = NULL;
  RungWorth both;

  if (n > 0 && (first - 1 >= n || second - 1 >= n))
    text = g_strdup (_("Choose two changes to see what they are worth together."));
  else if (n > 0)
    {
      one = &g_array_index (self->changes, RungChange, first - 1);
      other = &g_array_index (self->changes, RungChange, second - 1);
      if (!can_pair (one, other))
        text = g_strdup (_("These two cannot be combined. Choose another one."));
      else if (rung_results_compute_pair (results, one, other, &both))
        text = rung_phrase_pair (one, other, &both);
    }
  rung_shown_take_text (RUNG_SHOWN (self), RUNG_PAIR_SHOWN_TEXT, text);
}

/**
 * rung_pair_shown_find:
 * @self: what is shown
 * @id: what a change leads to, "" for no change
 *
 * Returns: its place in the list, 0 for no change
 */
guint
rung_pair_shown_find (RungPairShown *self,
                      const char    *id)
{
  for (guint i = 0; self->changes != NULL && i < self->changes->len; i++)
    if (g_str_equal (g_array_index (self->changes, RungChange, i).id, id))
      return i + 1;
  return 0;
}
