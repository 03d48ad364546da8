/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-chance.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

#include "rung-phrases.h"

/* A chance that is not certain is not rounded to what is. */
static gboolean
is_almost_none (double chance)
{
  return chance > 0.0 && chance < 0.01;
}

static gboolean
is_almost_all (double chance)
{
  return chance < 1.0 && chance > 0.99;
}

/**
 * rung_format_chance:
 * @chance: a chance, 0 to 1
 *
 * Returns: (transfer full): of 100 futures, such as 72, for a table
 */
char *
rung_format_chance (double chance)
{
  if (is_almost_none (chance))
    return g_strdup (C_("of 100 futures", "< 1"));
  if (is_almost_all (chance))
    return g_strdup (C_("of 100 futures", "> 99"));
  return g_strdup_printf ("%.0f", 100.0 * chance);
}

/**
 * rung_format_chance_in_words:
 * @chance: a chance, 0 to 1
 *
 * Returns: (transfer full): of 100 futures, such as 72, in the middle of a sentence
 */
char *
rung_format_chance_in_words (double chance)
{
  if (is_almost_none (chance))
    return g_strdup (C_("of 100 futures", "fewer than 1"));
  if (is_almost_all (chance))
    return g_strdup (C_("of 100 futures", "more than 99"));
  return g_strdup_printf ("%.0f", 100.0 * chance);
}

static char *
dup_letter (const RungSimulation *simulation,
            guint                 offer)
{
  return rung_format_letter (rung_simulation_get_offer (simulation, offer)->id);
}

/**
 * rung_phrase_ahead:
 * @simulation: a simulation
 * @offer: index of a simulated offer
 * @other: index of another one
 *
 * Returns: (transfer full): how often the one is ahead of the other
 */
char *
rung_phrase_ahead (const RungSimulation *simulation,
                   guint                 offer,
                   guint                 other)
{
  g_autofree char *letter = dup_letter (simulation, offer);
  g_autofree char *other_letter = dup_letter (simulation, other);
  g_autofree char *chance
    = rung_format_chance_in_words (rung_futures_get_chance (simulation->futures, offer, other));

  /* Translators: two offers, then a number or “fewer than 1” */
  return g_strdup_printf (_("%s is ahead of %s in %s of 100 simulated futures"), letter,
                          other_letter, chance);
}

/**
 * rung_phrase_best:
 * @simulation: a simulation
 * @offer: index of a simulated offer
 *
 * Returns: (transfer full): how often it is ahead of all others
 */
char *
rung_phrase_best (const RungSimulation *simulation,
                  guint                 offer)
{
  g_autofree char *letter = dup_letter (simulation, offer);
  g_autofree char *chance
    = rung_format_chance_in_words (rung_futures_get_best (simulation->futures, offer));

  /* Translators: an offer, then a number or “fewer than 1” */
  return g_strdup_printf (_("%s is the best of all in %s of 100 simulated futures"), letter,
                          chance);
}

/**
 * rung_phrase_futures:
 * @simulation: a simulation
 *
 * Returns: (transfer full): what is drawn, how often and with which seed
 */
char *
rung_phrase_futures (const RungSimulation *simulation)
{
  g_autofree char *n_futures = rung_format_money (simulation->futures->n_futures);

  /* Translators: the number of futures, then any number that makes them repeatable */
  return g_strdup_printf (_("%s futures, simulated with seed %u. In each one, share prices, "
                            "bonuses, refreshers and the sale of a private company turn out "
                            "differently."),
                          n_futures, (guint) simulation->seed);
}

/**
 * rung_phrase_limits:
 *
 * Returns: (transfer none): what no future knows of
 */
const char *
rung_phrase_limits (void)
{
  return _("Not simulated: a layoff, leaving early, a promotion, or a change of law, prices or "
           "base pay. How much shares, bonuses and refreshers vary is our assumption until you "
           "change it in each offer.");
}

static void
set_ahead (RungGrid             *grid,
           const RungSimulation *simulation,
           guint                 offer)
{
  for (guint other = 0; other < simulation->n_offers; other++)
    {
      double share = rung_futures_get_chance (simulation->futures, offer, other);
      g_autofree char *chance = rung_format_chance (share);

      rung_grid_set (grid, other + 1, offer == other ? "" : chance);
    }
}

/**
 * rung_chance_grid_new:
 * @simulation: a simulation
 *
 * Lays out how often each offer is ahead of each other one, and of all.
 *
 * Returns: (transfer full): the table; its figures are of 100 futures
 */
RungGrid *
rung_chance_grid_new (const RungSimulation *simulation)
{
  guint n = simulation->n_offers;
  RungGrid *grid = rung_grid_new (n + 2);

  rung_grid_set_column (grid, 0, _("Of 100 futures, ahead of"), FALSE);
  rung_grid_set_column (grid, n + 1, C_("ahead of", "All others"), TRUE);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *letter = dup_letter (simulation, i);
      g_autofree char *title = rung_phrase_offer (rung_simulation_get_offer (simulation, i));
      g_autofree char *best = rung_format_chance (rung_futures_get_best (simulation->futures, i));

      rung_grid_set_column (grid, i + 1, letter, TRUE);
      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, title);
      set_ahead (grid, simulation, i);
      rung_grid_set (grid, n + 1, best);
    }
  return grid;
}

/**
 * rung_percentiles_grid_new:
 * @simulation: a simulation
 *
 * Lays out how widely the totals of the offers are spread.
 *
 * Returns: (transfer full): the table, in US dollars
 */
RungGrid *
rung_percentiles_grid_new (const RungSimulation *simulation)
{
  RungGrid *grid = rung_grid_new (4);

  rung_grid_set_column (grid, 0, _("US dollars over all years"), FALSE);
  rung_grid_set_column (grid, 1, _("1 in 10 is below"), TRUE);
  rung_grid_set_column (grid, 2, _("Median"), TRUE);
  rung_grid_set_column (grid, 3, _("1 in 10 is above"), TRUE);
  for (guint i = 0; i < simulation->n_offers; i++)
    {
      const RungPercentiles *total = &simulation->futures->total[i];
      g_autofree char *title = rung_phrase_offer (rung_simulation_get_offer (simulation, i));
      g_autofree char *low = rung_format_rough (total->low);
      g_autofree char *middle = rung_format_rough (total->middle);
      g_autofree char *high = rung_format_rough (total->high);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, title);
      rung_grid_set (grid, 1, low);
      rung_grid_set (grid, 2, middle);
      rung_grid_set (grid, 3, high);
    }
  return grid;
}
