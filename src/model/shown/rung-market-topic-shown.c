/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-topic-shown.h"

#include <glib/gi18n-lib.h>

#include "model/rows/rung-market-topics.h"
#include "report/charts/rung-figures-chart.h"

/* More rows than the first are a list, of which the first are shown. */
#define MOST_ROWS 12
#define FIRST_ROWS 8
/* So many states are a map, fewer are bars. */
#define LEAST_STATES 10

struct _RungMarketTopicShown
{
  RungShown parent_instance;
  RungMarketDrawing *drawing;
  GPtrArray *rows;          /* RungMarketRow */
  GListStore *list;         /* those that are shown */
  gboolean shows_all;
};

G_DEFINE_FINAL_TYPE (RungMarketTopicShown, rung_market_topic_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_MARKET_TOPIC_SHOWN_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_MARKET_TOPIC_SHOWN_SOURCE] = { "source", RUNG_SHOWN_TEXT },
  [RUNG_MARKET_TOPIC_SHOWN_RANGES] = { "ranges", RUNG_SHOWN_LIST },
  [RUNG_MARKET_TOPIC_SHOWN_VALUES] = { "values", RUNG_SHOWN_LIST },
  [RUNG_MARKET_TOPIC_SHOWN_IS_LONG] = { "is-long", RUNG_SHOWN_FLAG },
  [RUNG_MARKET_TOPIC_SHOWN_ALL] = { "all", RUNG_SHOWN_TEXT },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_MARKET_TOPIC_SHOWN_FIELDS);

static void
rung_market_topic_shown_finalize (GObject *object)
{
  RungMarketTopicShown *self = RUNG_MARKET_TOPIC_SHOWN (object);

  g_clear_pointer (&self->drawing, rung_market_drawing_free);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->list);
  G_OBJECT_CLASS (rung_market_topic_shown_parent_class)->finalize (object);
}

static void
rung_market_topic_shown_class_init (RungMarketTopicShownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_market_topic_shown_finalize;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
show_rows (RungMarketTopicShown *self)
{
  gboolean is_short = self->rows->len > MOST_ROWS && !self->shows_all;
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (self->list));

  g_list_store_splice (self->list, 0, n_before, self->rows->pdata,
                       is_short ? FIRST_ROWS : self->rows->len);
  rung_shown_take_text (RUNG_SHOWN (self), RUNG_MARKET_TOPIC_SHOWN_ALL,
                        is_short ? g_strdup_printf (_("Show all %u"), self->rows->len)
                        : g_strdup (_("Show fewer")));
}

static void
rung_market_topic_shown_init (RungMarketTopicShown *self)
{
  self->list = g_list_store_new (RUNG_TYPE_TABLE_ROW);
}

static RungMarketTopicShown *
create_topic (const RungMarketTopic *topic,
              const RungTables      *tables)
{
  RungMarketTopicShown *self = g_object_new (RUNG_TYPE_MARKET_TOPIC_SHOWN, NULL);
  RungShown *shown = RUNG_SHOWN (self);
  g_autoptr (GListStore) all = g_list_store_new (RUNG_TYPE_TABLE_ROW);

  self->rows = g_ptr_array_ref (topic->rows);
  g_list_store_splice (all, 0, 0, topic->rows->pdata, topic->rows->len);
  self->drawing = rung_market_drawing_new (G_LIST_MODEL (all), tables);
  rung_shown_set_text (shown, RUNG_MARKET_TOPIC_SHOWN_TITLE, topic->title);
  rung_shown_take_text (shown, RUNG_MARKET_TOPIC_SHOWN_SOURCE,
                        rung_market_topic_dup_source (topic));
  rung_shown_set_flag (shown, RUNG_MARKET_TOPIC_SHOWN_IS_LONG, topic->rows->len > MOST_ROWS);
  show_rows (self);
  rung_shown_set_list (shown, rung_market_topic_has_ranges (topic)
                       ? RUNG_MARKET_TOPIC_SHOWN_RANGES : RUNG_MARKET_TOPIC_SHOWN_VALUES,
                       G_LIST_MODEL (self->list));
  return self;
}

/**
 * rung_market_topics_shown_new:
 * @list: all published figures
 * @tables: what they are read into
 * @sections: ids of sections, separated by spaces
 *
 * Returns: (transfer full) (element-type RungMarketTopicShown): the topics of the sections; none
 *   where the figures cannot be read
 */
GListModel *
rung_market_topics_shown_new (RungMarketList   *list,
                              const RungTables *tables,
                              const char       *sections)
{
  GListStore *shown = g_list_store_new (RUNG_TYPE_MARKET_TOPIC_SHOWN);
  GListModel *rows = rung_market_list_get_rows (list, NULL);
  g_autoptr (GPtrArray) topics = rows != NULL ? rung_market_topics_new (rows, sections) : NULL;

  for (guint i = 0; topics != NULL && i < topics->len; i++)
    {
      g_autoptr (RungMarketTopicShown) topic = create_topic (g_ptr_array_index (topics, i), tables);

      g_list_store_append (shown, topic);
    }
  return G_LIST_MODEL (shown);
}

/**
 * rung_market_topic_shown_switch:
 * @self: a topic
 *
 * Shows all of its rows in place of the first ones, or the first ones again.
 */
void
rung_market_topic_shown_switch (RungMarketTopicShown *self)
{
  self->shows_all = !self->shows_all;
  show_rows (self);
}

/**
 * rung_market_topic_shown_get_drawing:
 * @self: a topic
 *
 * Returns: (transfer none): what its charts draw
 */
const RungMarketDrawing *
rung_market_topic_shown_get_drawing (RungMarketTopicShown *self)
{
  return self->drawing;
}

/* A bar alone on its axis says no more than its figure. */
static gboolean
has_bars (const GArray *figures)
{
  for (guint i = 0; i < figures->len; i++)
    for (guint k = 0; k < i; k++)
      if (g_str_equal (g_array_index (figures, RungChartFigure, i).measure,
                       g_array_index (figures, RungChartFigure, k).measure))
        return TRUE;
  return FALSE;
}

/**
 * rung_market_topic_shown_get_n_drawn:
 * @self: a topic
 * @part: a chart
 *
 * Returns: of how many figures the chart is, 0 for none: a picture shows what its table shows
 */
guint
rung_market_topic_shown_get_n_drawn (RungMarketTopicShown *self,
                                     RungMarketPart        part)
{
  gboolean is_map = self->drawing->drawn[RUNG_PART_STATES]->len >= LEAST_STATES;
  guint n = self->drawing->drawn[part]->len;

  if ((part == RUNG_PART_STATES && !is_map)
      || (part == RUNG_PART_FIGURES && (is_map || self->drawing->drawn[RUNG_PART_YEARS]->len > 2)))
    return 0;
  if ((part == RUNG_PART_FIGURES || part == RUNG_PART_GROWTH)
      && !has_bars (self->drawing->drawn[part]))
    return 0;
  if (part == RUNG_PART_FIGURES)
    n = MIN (n, g_list_model_get_n_items (G_LIST_MODEL (self->list)));
  return n;
}
