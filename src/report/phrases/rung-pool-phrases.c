/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pool-phrases.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

/**
 * rung_phrase_pooled:
 * @pool: what all sources say
 *
 * Returns: (transfer full): the answer in a few words
 */
char *
rung_phrase_pooled (const RungPool *pool)
{
  g_autofree char *mid = rung_format_thousands (pool->mid);

  return g_strdup_printf (_("Base pay around $%s"), mid);
}

/**
 * rung_phrase_pooled_range:
 * @pool: what all sources say
 *
 * Returns: (transfer full): what most people like that earn, a sentence
 */
char *
rung_phrase_pooled_range (const RungPool *pool)
{
  g_autofree char *low = rung_format_thousands (pool->low);
  g_autofree char *high = rung_format_thousands (pool->high);

  /* Translators: two amounts, the lower one first. */
  return g_strdup_printf (_("8 of 10 people like you earn $%s to $%s."), low, high);
}

/**
 * rung_phrase_pooled_doubt:
 * @pool: what all sources say
 *
 * Returns: (transfer full): how sure the median is, a sentence
 */
char *
rung_phrase_pooled_doubt (const RungPool *pool)
{
  g_autofree char *low = rung_format_thousands (pool->middle_low);
  g_autofree char *high = rung_format_thousands (pool->middle_high);

  /* Translators: two amounts, the lower one first. */
  return g_strdup_printf (_("The median itself is uncertain: roughly $%s to $%s."), low, high);
}

/**
 * rung_phrase_pool_cap:
 * @pool: what all sources say
 * @estimate: the estimate among them
 *
 * Returns: (transfer full) (nullable): that skills are held down, and why; %NULL if they are not
 */
char *
rung_phrase_pool_cap (const RungPool     *pool,
                      const RungEstimate *estimate)
{
  g_autofree char *cap = rung_format_thousands (pool->cap);

  if (pool->cap <= 0.0 || estimate->place == NULL)
    return NULL;
  /* Translators: an amount, then a place. */
  return g_strdup_printf (_("Your skills count up to $%s: published premiums do not simply add up, "
                            "and 9 of 10 people in %s earn less than that."), cap,
                          estimate->place->title);
}

/**
 * rung_phrase_opinion:
 * @opinion: an opinion
 *
 * Returns: (transfer full): its title, with the place where it is of one
 */
char *
rung_phrase_opinion (const RungOpinion *opinion)
{
  if (opinion->is_elsewhere)
    /* Translators: a kind of statistics. */
    return g_strdup_printf (_("%s, United States"), opinion->kind->title);
  return g_strdup (opinion->kind->title);
}

/**
 * rung_phrase_opinion_weight:
 * @opinion: an opinion
 *
 * Returns: (transfer full): how much of the answer it makes
 */
char *
rung_phrase_opinion_weight (const RungOpinion *opinion)
{
  return g_strdup_printf (C_("weight of a source", "%.0f%%"), 100.0 * opinion->weight);
}
