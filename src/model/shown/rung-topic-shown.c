/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-topic-shown.h"

#include <glib/gi18n-lib.h>

#include "model/rows/rung-market-rows.h"
#include "report/phrases/rung-phrases.h"

#include "rung-line.h"

struct _RungTopicShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungTopicShown, rung_topic_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_TOPIC_SHOWN_ID] = { "id", RUNG_SHOWN_TEXT },
  [RUNG_TOPIC_SHOWN_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_TOPIC_SHOWN_IS_OPEN] = { "is-open", RUNG_SHOWN_SWITCH },
  [RUNG_TOPIC_SHOWN_TEXT] = { "text", RUNG_SHOWN_TEXT },
  [RUNG_TOPIC_SHOWN_AGAINST] = { "against", RUNG_SHOWN_TEXT },
  [RUNG_TOPIC_SHOWN_SOURCE] = { "source", RUNG_SHOWN_TEXT },
  [RUNG_TOPIC_SHOWN_FIGURES] = { "figures", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_TOPIC_SHOWN_FIELDS);

static void
rung_topic_shown_class_init (RungTopicShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_topic_shown_init (RungTopicShown *self)
{
}

static void
add_figure (GListStore          *figures,
            const RungFigureRow *figure)
{
  g_autofree char *value = rung_market_dup_figure (figure);
  g_autofree char *source = rung_phrase_source (figure->source);
  g_autofree char *title = figure->period != NULL
                           ? g_strdup_printf ("%s, %s", figure->title, figure->period)
                           : g_strdup (figure->title);

  rung_lines_set (figures, g_list_model_get_n_items (G_LIST_MODEL (figures)), title, value,
                  source);
}

static RungTopicShown *
create_topic (const RungTables       *tables,
              const RungOutlookTopic *topic)
{
  RungTopicShown *self = g_object_new (RUNG_TYPE_TOPIC_SHOWN, NULL);
  RungShown *shown = RUNG_SHOWN (self);
  g_autoptr (GListStore) figures = rung_lines_new ();

  for (guint i = 0; topic->figures != NULL && topic->figures[i] != NULL; i++)
    {
      const RungFigureRow *figure = rung_tables_find_figure (tables, topic->figures[i]);

      if (figure != NULL)
        add_figure (figures, figure);
    }
  rung_shown_set_text (shown, RUNG_TOPIC_SHOWN_ID, topic->id);
  rung_shown_set_text (shown, RUNG_TOPIC_SHOWN_TITLE, topic->title);
  rung_shown_set_text (shown, RUNG_TOPIC_SHOWN_TEXT, topic->text);
  if (topic->contradiction != NULL)
    rung_shown_take_text (shown, RUNG_TOPIC_SHOWN_AGAINST,
                          g_strdup_printf (_("Against it: %s"), topic->contradiction));
  rung_shown_take_text (shown, RUNG_TOPIC_SHOWN_SOURCE, rung_phrase_source (topic->source));
  rung_shown_set_list (shown, RUNG_TOPIC_SHOWN_FIGURES, G_LIST_MODEL (figures));
  return self;
}

/**
 * rung_topics_new:
 * @tables: the figures, with those of the market
 *
 * Returns: (transfer full): what is published of where the field is going, a RungTopicShown each;
 *   it does not follow the document
 */
GListModel *
rung_topics_new (const RungTables *tables)
{
  GListStore *list = g_list_store_new (RUNG_TYPE_TOPIC_SHOWN);

  for (guint i = 0; i < tables->outlook->len; i++)
    {
      g_autoptr (RungTopicShown) topic = create_topic (tables,
                                                       g_ptr_array_index (tables->outlook, i));

      g_list_store_append (list, topic);
    }
  return G_LIST_MODEL (list);
}
