/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-gaps-shown.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/phrases/rung-gain-phrases.h"

#include "rung-gap-shown.h"
#include "rung-shown-list.h"

struct _RungGapsShown
{
  RungShown parent_instance;
  GHashTable *rows;         /* RungGapShown by its id */
  GListStore *skills;
};

G_DEFINE_FINAL_TYPE (RungGapsShown, rung_gaps_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_GAPS_SHOWN_ANSWER] = { "answer", RUNG_SHOWN_TEXT },
  [RUNG_GAPS_SHOWN_EMERGING] = { "emerging", RUNG_SHOWN_TEXT },
  [RUNG_GAPS_SHOWN_BASELINE] = { "baseline", RUNG_SHOWN_TEXT },
  [RUNG_GAPS_SHOWN_SKILLS] = { "skills", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_GAPS_SHOWN_FIELDS);

static void
rung_gaps_shown_finalize (GObject *object)
{
  g_hash_table_unref (RUNG_GAPS_SHOWN (object)->rows);
  g_object_unref (RUNG_GAPS_SHOWN (object)->skills);
  G_OBJECT_CLASS (rung_gaps_shown_parent_class)->finalize (object);
}

static void
rung_gaps_shown_class_init (RungGapsShownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_gaps_shown_finalize;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_gaps_shown_init (RungGapsShown *self)
{
  self->rows = rung_shown_rows_new ();
  self->skills = g_list_store_new (RUNG_TYPE_GAP_SHOWN);
  rung_shown_set_list (RUNG_SHOWN (self), RUNG_GAPS_SHOWN_SKILLS, G_LIST_MODEL (self->skills));
}

static char *
dup_titles (const GArray *rows,
            gboolean      is_emerging)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const RungGapRow *row = &g_array_index (rows, RungGapRow, i);

      if (is_emerging ? row->is_emerging : !row->has_premium && !row->is_emerging)
        g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", row->trait->title);
    }
  return g_strdup (out->str);
}

static char *
dup_answer (const GArray *rows)
{
  const RungGapRow *first = rows->len > 0 ? &g_array_index (rows, RungGapRow, 0) : NULL;
  g_autofree char *gain = NULL;

  if (first == NULL || first->has || first->gain < 500.0)
    return g_strdup (_("None of the skills you are missing would add a premium."));
  gain = rung_phrase_gain_range (first->gain - first->gain_doubt,
                                 first->gain + first->gain_doubt);
  /* Translators: a skill, then one or two amounts with their sign */
  return g_strdup_printf (_("Your biggest gap is %s: people with it are paid %s more a year, after "
                            "overlap with the skills you have."), first->trait->title, gain);
}

static void
show_words (RungShown    *shown,
            const GArray *rows)
{
  g_autofree char *emerging = dup_titles (rows, TRUE);
  g_autofree char *baseline = dup_titles (rows, FALSE);

  rung_shown_take_text (shown, RUNG_GAPS_SHOWN_ANSWER, dup_answer (rows));
  rung_shown_take_text (shown, RUNG_GAPS_SHOWN_EMERGING,
                        *emerging != '\0' ? g_strdup_printf (_("Emerging: %s."), emerging) : NULL);
  rung_shown_take_text (shown, RUNG_GAPS_SHOWN_BASELINE,
                        g_strdup_printf (_("In demand, but with no premium of their own: %s. "
                                           "Missing one can cost you an offer, but no published "
                                           "figure says that having it raises pay."), baseline));
}

/* By how much a skill stands in front, the more the earlier. */
static double
weigh (const RungGapRow *row,
       const RungTables *tables,
       RungGapsOrder     order)
{
  const RungFigureRow *figure = rung_tables_find_figure (tables, row->need->demand);

  if (order == RUNG_GAPS_BY_PREMIUM)
    return row->published_high;
  return figure != NULL && isfinite (figure->value) ? figure->value : -1.0;
}

/* Those that weigh the same keep their order. */
static void
sort (GArray           *rows,
      const RungTables *tables,
      RungGapsOrder     order)
{
  for (guint i = 1; i < rows->len; i++)
    {
      RungGapRow row = g_array_index (rows, RungGapRow, i);
      double weight = weigh (&row, tables, order);
      guint place = i;

      while (place > 0
             && weigh (&g_array_index (rows, RungGapRow, place - 1), tables, order) < weight)
        {
          g_array_index (rows, RungGapRow, place) = g_array_index (rows, RungGapRow, place - 1);
          place--;
        }
      g_array_index (rows, RungGapRow, place) = row;
    }
}

/**
 * rung_gaps_shown_update:
 * @self: the skills
 * @tables: the figures, with those of the market
 * @document: the document
 * @order: what stands first
 *
 * Shows the skills as they are now.
 */
void
rung_gaps_shown_update (RungGapsShown      *self,
                        const RungTables   *tables,
                        const RungDocument *document,
                        RungGapsOrder       order)
{
  g_autoptr (GArray) rows = rung_gaps_compute (tables, document);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  show_words (RUNG_SHOWN (self), rows);
  if (order != RUNG_GAPS_BY_GAIN)
    sort (rows, tables, order);
  for (guint i = 0; i < rows->len; i++)
    {
      const RungGapRow *row = &g_array_index (rows, RungGapRow, i);
      RungGapShown *item = rung_shown_rows_ensure (self->rows, RUNG_TYPE_GAP_SHOWN,
                                                   row->trait->id);

      rung_gap_shown_update (item, row, tables);
      g_ptr_array_add (items, item);
    }
  rung_shown_list_arrange (self->skills, items);
}
