/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-feeds.h"

#include "rung-record.h"

/* An item that comes, goes or moves feeds all that its inputs feed. */
static RungFeeds
get_all_feeds (const RungInputTable *table)
{
  guint feeds = 0;

  for (guint i = 0; i < table->n_inputs; i++)
    feeds |= table->inputs[i].feeds;
  for (guint i = 0; i < table->n_lists; i++)
    feeds |= get_all_feeds (table->lists[i].table);
  return feeds;
}

static gboolean
is_equal (const RungInput *input,
          gconstpointer    a,
          gconstpointer    b)
{
  return rung_input_is_text (input)
         ? g_str_equal (rung_input_get_text (input, a), rung_input_get_text (input, b))
         : rung_input_get_number (input, a) == rung_input_get_number (input, b);
}

static RungFeeds
compare_lists (const RungInputList *list,
               gconstpointer        a,
               gconstpointer        b)
{
  guint n = rung_list_get_n (list, a);
  guint feeds = 0;

  if (n != rung_list_get_n (list, b))
    return get_all_feeds (list->table);
  for (guint i = 0; i < n; i++)
    feeds |= rung_record_compare_feeds (list->table, rung_list_get_item (list, a, i)->record,
                                        rung_list_get_item (list, b, i)->record);
  return feeds;
}

/**
 * rung_record_compare_feeds:
 * @table: the table of both records
 * @a: a record
 * @b: another record
 *
 * Returns: what the inputs feed in which the records differ, 0 for none
 */
RungFeeds
rung_record_compare_feeds (const RungInputTable *table,
                           gconstpointer         a,
                           gconstpointer         b)
{
  guint feeds = 0;

  for (guint i = 0; i < table->n_inputs; i++)
    if (!is_equal (&table->inputs[i], a, b))
      feeds |= table->inputs[i].feeds;
  for (guint i = 0; i < table->n_lists; i++)
    feeds |= compare_lists (&table->lists[i], a, b);
  return feeds;
}

static RungFeeds
compare_offers (const RungDocument *a,
                const RungDocument *b)
{
  guint n = rung_document_get_n_offers (a);
  guint feeds = 0;

  if (n != rung_document_get_n_offers (b) || !g_str_equal (a->baseline, b->baseline))
    return get_all_feeds (&rung_offer_inputs);
  for (guint i = 0; i < n; i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (a, i);
      const RungDocumentOffer *other = rung_document_get_offer (b, i);

      if (!g_str_equal (offer->id, other->id))
        return get_all_feeds (&rung_offer_inputs);
      feeds |= rung_record_compare_feeds (&rung_offer_inputs, &offer->inputs, &other->inputs);
    }
  return feeds;
}

static gboolean
same_day (const GDate *a,
          const GDate *b)
{
  gboolean is_valid = g_date_valid (a);

  return is_valid == g_date_valid (b) && (!is_valid || g_date_compare (a, b) == 0);
}

/**
 * rung_document_compare_feeds:
 * @a: a document
 * @b: another document
 *
 * Returns: what has to be computed anew when @b takes the place of @a, 0 for
 *   nothing
 */
RungFeeds
rung_document_compare_feeds (const RungDocument *a,
                             const RungDocument *b)
{
  if (a == b)
    return 0;
  if (!same_day (&a->today, &b->today))
    return RUNG_FEEDS_ALL;
  return rung_record_compare_feeds (&rung_profile_inputs, &a->profile, &b->profile)
         | rung_record_compare_feeds (&rung_assumption_inputs, &a->assumptions, &b->assumptions)
         | rung_record_compare_feeds (&rung_plan_inputs, &a->plan, &b->plan)
         | compare_offers (a, b);
}
