/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-topics.h"

#include <glib/gi18n-lib.h>
#include <math.h>

static const RungMarketFact *
get_fact (const GPtrArray *rows,
          guint            index)
{
  return rung_market_row_get_fact (g_ptr_array_index (rows, index));
}

static const char *
get_label (RungMarketRow *row)
{
  return rung_table_row_get_text (RUNG_TABLE_ROW (row), RUNG_MARKET_LABEL);
}

static void
topic_free (gpointer data)
{
  RungMarketTopic *self = data;

  g_free (self->title);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/* Topics of a section stand in their order, whichever figure comes first. */
static RungMarketTopic *
ensure_topic (GPtrArray            *topics,
              guint                 first,
              const RungMarketFact *fact)
{
  RungMarketTopic *self = NULL;
  guint place = first;

  for (guint i = first; i < topics->len; i++)
    {
      self = g_ptr_array_index (topics, i);
      if (g_str_equal (self->title, fact->topic))
        return self;
      if (self->place <= fact->topic_place)
        place = i + 1;
    }
  self = g_new0 (RungMarketTopic, 1);
  self->title = g_strdup (fact->topic);
  self->place = fact->topic_place;
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_insert (topics, (int) place, self);
  return self;
}

/* A middle and a range of the same thing are one row. */
static gboolean
can_join (RungMarketRow *row,
          RungMarketRow *other)
{
  const RungMarketFact *one = rung_market_row_get_fact (row);
  const RungMarketFact *two = rung_market_row_get_fact (other);
  gboolean is_split = (isnan (one->middle) && isnan (two->low))
                      || (isnan (two->middle) && isnan (one->low));

  return rung_market_row_get_part (row, 1) == NULL && is_split && one->pay == two->pay
         && one->unit == two->unit && one->is_growth == two->is_growth
         && g_strcmp0 (one->counted, two->counted) == 0
         && g_str_equal (get_label (row), get_label (other));
}

static void
add_row (RungMarketTopic *topic,
         RungMarketRow   *row)
{
  for (guint i = 0; i < topic->rows->len; i++)
    {
      RungMarketRow *before = g_ptr_array_index (topic->rows, i);

      if (can_join (before, row))
        {
          topic->rows->pdata[i]
            = rung_market_row_new_joined (rung_market_row_get_part (before, 0), row);
          g_object_unref (before);
          return;
        }
    }
  g_ptr_array_add (topic->rows, rung_market_row_new_joined (row, NULL));
}

static double
get_size (const RungMarketFact *fact)
{
  if (!isnan (fact->middle))
    return fact->middle;
  if (!isnan (fact->low) && !isnan (fact->high))
    return (fact->low + fact->high) / 2.0;
  return !isnan (fact->high) ? fact->high : !isnan (fact->low) ? fact->low : -INFINITY;
}

/* Figures that count the same stand together: the latest first, and the highest of a year. */
static int
compare_cb (gconstpointer a,
            gconstpointer b)
{
  RungTableRow *left = *(RungTableRow *const *) a;
  RungTableRow *right = *(RungTableRow *const *) b;
  const RungMarketFact *one = rung_market_row_get_fact (RUNG_MARKET_ROW (left));
  const RungMarketFact *two = rung_market_row_get_fact (RUNG_MARKET_ROW (right));
  int kinds = g_strcmp0 (rung_table_row_get_kind (left), rung_table_row_get_kind (right));
  double sizes = get_size (two) - get_size (one);

  if (kinds != 0)
    return kinds;
  if (one->pay != two->pay)
    return (int) one->pay - (int) two->pay;
  if (one->year != two->year)
    return two->year - one->year;
  return sizes > 0.0 ? 1 : sizes < 0.0 ? -1 : 0;
}

static void
add_section (GPtrArray  *topics,
             GListModel *rows,
             const char *id)
{
  guint first = topics->len;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (RungMarketRow) row = g_list_model_get_item (rows, i);

      if (g_str_equal (rung_table_row_get_section (RUNG_TABLE_ROW (row)), id))
        add_row (ensure_topic (topics, first, rung_market_row_get_fact (row)), row);
    }
}

/**
 * rung_market_topics_new:
 * @rows: (element-type RungMarketRow): all published figures
 * @sections: ids of sections, separated by spaces
 *
 * Sorts the figures of the sections into topics.
 *
 * Returns: (transfer full) (element-type RungMarketTopic): the topics, in the order of the sections
 */
GPtrArray *
rung_market_topics_new (GListModel *rows,
                        const char *sections)
{
  GPtrArray *topics = g_ptr_array_new_with_free_func (topic_free);
  g_auto (GStrv) ids = g_strsplit (sections, " ", -1);

  for (char **id = ids; *id != NULL; id++)
    add_section (topics, rows, *id);
  for (guint i = 0; i < topics->len; i++)
    {
      RungMarketTopic *topic = g_ptr_array_index (topics, i);

      if (!get_fact (topic->rows, 0)->is_ordered)
        g_ptr_array_sort (topic->rows, compare_cb);
    }
  return topics;
}

/**
 * rung_market_topic_has_ranges:
 * @self: a topic
 *
 * Returns: whether one figure in a cell does not say all, as there are ranges or several measures
 */
gboolean
rung_market_topic_has_ranges (const RungMarketTopic *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const RungMarketFact *fact = get_fact (self->rows, i);

      if (!isnan (fact->low) || fact->pay != get_fact (self->rows, 0)->pay)
        return TRUE;
    }
  return FALSE;
}

/**
 * rung_market_topic_dup_source:
 * @self: a topic
 *
 * Returns: (transfer full): who publishes its figures
 */
char *
rung_market_topic_dup_source (const RungMarketTopic *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *all = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    for (guint k = 0; k < 2; k++)
      {
        RungMarketRow *part = rung_market_row_get_part (g_ptr_array_index (self->rows, i), k);
        const RungSource *source = part != NULL ? rung_market_row_get_fact (part)->source : NULL;

        if (source != NULL && !g_ptr_array_find_with_equal_func (names, source->publisher,
                                                                 g_str_equal, NULL))
          g_ptr_array_add (names, (gpointer) source->publisher);
      }
  g_ptr_array_add (names, NULL);
  all = g_strjoinv ("; ", (char **) names->pdata);
  return g_strdup_printf (ngettext ("Source: %s", "Sources: %s", names->len - 1), all);
}
