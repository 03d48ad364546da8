/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pool-phrases.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/estimate/rung-estimate-figures.h"
#include "report/kit/rung-format.h"

/* Below this the median is known well enough for one percentile. */
#define NARROW 6.0

/**
 * rung_phrase_pooled:
 * @estimate: the answer of all sources
 *
 * Returns: (transfer full): the answer in a few words
 */
char *
rung_phrase_pooled (const RungEstimate *estimate)
{
  g_autofree char *mid = rung_format_thousands (estimate->base_mid);

  return g_strdup_printf (_("Base pay around $%s"), mid);
}

/**
 * rung_phrase_pooled_range:
 * @estimate: the answer of all sources
 *
 * Returns: (transfer full): what most people like that earn, a sentence
 */
char *
rung_phrase_pooled_range (const RungEstimate *estimate)
{
  double from = 0.0;
  double to = 0.0;
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  rung_estimate_get_range (estimate, &from, &to);
  low = rung_format_thousands (from);
  high = rung_format_thousands (to);
  /* Translators: two amounts, the lower one first. */
  return g_strdup_printf (_("8 of 10 people like you earn $%s to $%s."), low, high);
}

/**
 * rung_phrase_pooled_doubt:
 * @estimate: the answer of all sources
 *
 * Returns: (transfer full): how sure the median is, a sentence
 */
char *
rung_phrase_pooled_doubt (const RungEstimate *estimate)
{
  g_autofree char *low = rung_format_thousands (estimate->middle_low);
  g_autofree char *high = rung_format_thousands (estimate->middle_high);

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

/**
 * rung_phrase_opinion_reading:
 * @opinion: an opinion
 *
 * Returns: (transfer full): what it says about the person, and from what
 */
char *
rung_phrase_opinion_reading (const RungOpinion *opinion)
{
  g_autofree char *title = rung_phrase_opinion (opinion);
  g_autofree char *reading = rung_format_thousands (opinion->reading);
  g_autofree char *mid = rung_format_thousands (opinion->mid);
  g_autofree char *weight = rung_phrase_opinion_weight (opinion);

  if (opinion->title == NULL)
    /* Translators: a source, an amount, a percentage. */
    return g_strdup_printf (_("%s: $%s for you, weight %s"), title, reading, weight);
  /* Translators: a source, an amount, another one, what it is the median of, a percentage. */
  return g_strdup_printf (_("%s: $%s for you, from a median of $%s (%s), weight %s"), title,
                          reading, mid, opinion->title, weight);
}

/**
 * rung_phrase_percentiles:
 * @estimate: the answer of all sources
 * @base: a base pay, USD a year
 *
 * Returns: (transfer full): at which percentile it stands, or between which two where the median is
 *   not known well
 */
char *
rung_phrase_percentiles (const RungEstimate *estimate,
                         double              base)
{
  double from = 0.0;
  double to = 0.0;

  rung_estimate_get_percentiles (estimate, base, &from, &to);
  if (to - from < NARROW || from > 97.0 || to < 3.0)
    return rung_format_percentile (rung_estimate_get_percentile (estimate, base));
  /* Translators: two percentiles, the lower one first. */
  return g_strdup_printf (_("percentiles %.0f to %.0f"), MAX (from, 3.0), MIN (to, 97.0));
}

/* Who has a kind of work at a level. */
static char *
dup_engineer (const char *level,
              const char *kind)
{
  if (g_str_equal (level, "junior"))
    /* Translators: a kind of engineer, like in the texts below. */
    return g_strdup_printf (_("A junior %s"), kind);
  if (g_str_equal (level, "mid"))
    return g_strdup_printf (_("A mid-level %s"), kind);
  if (g_str_equal (level, "senior"))
    return g_strdup_printf (_("A senior %s"), kind);
  if (g_str_equal (level, "staff"))
    return g_strdup_printf (_("A staff-level %s"), kind);
  return g_strdup_printf (_("A principal-level %s"), kind);
}

static const struct
{
  const char *education;
  const char *text;
} degrees[] = {
  { "bachelor", N_("with a bachelor’s") },
  { "master", N_("with a master’s") },
  { "phd", N_("with a PhD") },
};

static void
append_where (GString         *out,
              const RungPlace *place)
{
  if (place == NULL || g_str_equal (place->id, "unknown"))
    g_string_append_printf (out, " %s", _("in a large tech hub"));
  else if (g_str_equal (place->id, "remote"))
    g_string_append_printf (out, " %s", _("who works remotely"));
  else
    /* Translators: a place. */
    g_string_append_printf (out, C_("place of a person", " in %s"), place->title);
}

/**
 * rung_phrase_person:
 * @tables: the figures
 * @estimate: an estimate
 * @query: whom it is about
 *
 * Returns: (transfer full): who that is, a sentence
 */
char *
rung_phrase_person (const RungTables        *tables,
                    const RungEstimate      *estimate,
                    const RungEstimateQuery *query)
{
  const RungPayModel *model = tables->pay_model;
  const RungTrait *kind = rung_trait_find (model->specializations, model->n_specializations,
                                           query->specialization);
  gboolean is_special = kind != NULL && kind->ratio != 1.0;
  const char *engineer = is_special ? kind->title : C_("kind of engineer", "ML engineer");
  g_autofree char *who = dup_engineer (estimate->level->id, engineer);
  GString *out = g_string_new (who);

  append_where (out, estimate->place);
  for (guint i = 0; i < G_N_ELEMENTS (degrees); i++)
    if (g_strcmp0 (degrees[i].education, query->education) == 0)
      g_string_append_printf (out, " %s", _(degrees[i].text));
  g_string_append_c (out, '.');
  return g_string_free (out, FALSE);
}
