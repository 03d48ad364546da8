/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-gain-phrases.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"

/* Less than this rounds to nothing, USD a year. */
#define LEAST_GAIN 500.0
/* Odds rest on guesses: beyond these a sentence says likely or unlikely, without a number. */
#define UNLIKELY 0.1
#define LIKELY 0.9

/* The step that a range is rounded to: a power of ten, about a tenth of its width, or of a third
 * of the amounts, which are no surer than that. */
static double
get_step (double low,
          double high)
{
  double amount = MAX (fabs (low), fabs (high));
  double width = MAX (MAX (high - low, amount / 3.0), 10000.0);

  return pow (10.0, floor (log10 (width / 4.0)));
}

static char *
format_rounded (double amount,
                double step)
{
  return rung_format_thousands (MAX (round (fabs (amount) / step) * step, 0.0));
}

/**
 * rung_phrase_gain_range:
 * @low: USD a year, both of one sign
 * @high: USD a year, at least @low
 *
 * Returns: (transfer full): the amounts without a sign, the smaller one first; one where they are
 *   the same in thousands
 */
char *
rung_phrase_gain_range (double low,
                        double high)
{
  double step = get_step (low, high);
  g_autofree char *from = format_rounded (MIN (fabs (low), fabs (high)), step);
  g_autofree char *to = format_rounded (MAX (fabs (low), fabs (high)), step);

  if (g_str_equal (from, to))
    return g_strdup_printf ("$%s", from);
  return g_strdup_printf (C_("two amounts, the lower one first", "$%s to $%s"), from, to);
}

/**
 * rung_phrase_balance:
 * @low: USD that something returns more than it costs, at the low end
 * @high: the same at the high end
 *
 * Returns: (transfer full): how far behind or ahead that is, for a row
 */
char *
rung_phrase_balance (double low,
                     double high)
{
  g_autofree char *range = rung_phrase_gain_range (low, high);
  g_autofree char *behind = format_rounded (low, get_step (low, high));
  g_autofree char *ahead = format_rounded (high, get_step (low, high));

  if (high < LEAST_GAIN)
    return g_strdup_printf (_("%s behind"), range);
  if (low > -LEAST_GAIN)
    return g_strdup_printf (_("%s ahead"), range);
  return g_strdup_printf (C_("two amounts of dollars", "$%s behind to $%s ahead"), behind, ahead);
}

/**
 * rung_phrase_pays:
 * @chance: that something pays off, 0 to 1
 *
 * Returns: (transfer full): how likely that is, as closely as it can be known
 */
char *
rung_phrase_pays (double chance)
{
  if (chance < UNLIKELY)
    return g_strdup (_("unlikely to pay off"));
  if (chance > LIKELY)
    return g_strdup (_("likely to pay off"));
  return g_strdup_printf (_("pays off in about %d of 100 cases"),
                          10 * (int) lround (10.0 * chance));
}

/**
 * rung_phrase_pays_short:
 * @chance: that something pays off, 0 to 1
 *
 * Returns: (transfer full): the same of 100, for a table
 */
char *
rung_phrase_pays_short (double chance)
{
  if (chance < UNLIKELY)
    return g_strdup (C_("of 100 cases", "under 10"));
  if (chance > LIKELY)
    return g_strdup (C_("of 100 cases", "over 90"));
  return g_strdup_printf ("%d", 10 * (int) lround (10.0 * chance));
}

/**
 * rung_phrase_step_gain:
 * @row: a step
 *
 * Returns: (transfer full): what it adds to base pay in a year, for a table; "" where no premium
 *   is known
 */
char *
rung_phrase_step_gain (const RungRoadmapRow *row)
{
  if (!row->has_gain || rung_step_state_is_settled (row->state) || fabs (row->gain) < LEAST_GAIN)
    return g_strdup ("");
  return rung_phrase_gain_range (row->gain_low, row->gain_high);
}

/**
 * rung_phrase_step_adds:
 * @row: a step
 *
 * Returns: (transfer full): what people who have it are paid more, or why there is no figure; ""
 *   for a step that is settled
 */
char *
rung_phrase_step_adds (const RungRoadmapRow *row)
{
  g_autofree char *range = rung_phrase_step_gain (row);

  if (rung_step_state_is_settled (row->state))
    return g_strdup ("");
  if (*range != '\0')
    return g_strdup_printf (row->gain < 0.0 ? _("%s less a year") : _("%s more a year"), range);
  if (row->has_gain)
    return g_strdup (_("little on top of your skills"));
  return g_strdup (row->gain_per_hour > 0.0 ? _("needed for later steps") : "");
}

/**
 * rung_phrase_study_adds:
 * @row: what a study costs and returns
 *
 * Returns: (transfer full): what people with what it ends with are paid more or less in a year
 */
char *
rung_phrase_study_adds (const RungReturn *row)
{
  double gain = row->figures.gain * (row->adds.total + row->figures.claim);
  double doubt = fabs (gain) * row->figures.gain_doubt;
  g_autofree char *range = rung_phrase_gain_range (gain - doubt, gain + doubt);

  return g_strdup_printf (gain < 0.0 ? _("Takes away %s a year") : _("Adds %s a year today"),
                          range);
}

static char *
phrase_path (const RungPaths *paths,
             guint            path)
{
  const char *title = paths->paths[path].inputs->title;

  if (*title == '\0')
    return g_strdup_printf (_("Path %u"), path);
  return g_strdup_printf (C_("number and name of a path", "Path %u, “%s”"), path, title);
}

/**
 * rung_phrase_path_lead:
 * @paths: paths
 * @path: one of them, not staying
 *
 * Returns: (transfer full): what people on it take home compared with people who stay
 */
char *
rung_phrase_path_lead (const RungPaths *paths,
                  guint            path)
{
  double low = 0.0;
  double high = 0.0;
  g_autofree char *name = phrase_path (paths, path);
  g_autofree char *range = NULL;
  g_autofree char *less = NULL;
  g_autofree char *more = NULL;

  rung_paths_get_lead (paths, path, RUNG_PATH_REAL, &low, &high);
  range = rung_phrase_gain_range (low, high);
  less = format_rounded (low, get_step (low, high));
  more = format_rounded (high, get_step (low, high));
  if (low > 0.0)
    /* Translators: a path, a number of years, then one or two amounts with their sign */
    return g_strdup_printf (ngettext ("%s: over %u year, people on it take home %s more than "
                                      "people who stay, in real pay at today’s value.",
                                      "%s: over %u years, people on it take home %s more than "
                                      "people who stay, in real pay at today’s value.",
                                      paths->n_years), name, paths->n_years, range);
  if (high < 0.0)
    /* Translators: a path, a number of years, then one or two amounts with their sign */
    return g_strdup_printf (ngettext ("%s: over %u year, people on it take home %s less than "
                                      "people who stay, in real pay at today’s value.",
                                      "%s: over %u years, people on it take home %s less than "
                                      "people who stay, in real pay at today’s value.",
                                      paths->n_years), name, paths->n_years, range);
  /* Translators: a path, a number of years, then dollars: less, and more */
  return g_strdup_printf (ngettext ("%s: over %u year, people on it take home between $%s less and "
                                    "$%s more than people who stay, in real pay at "
                                    "today’s value.",
                                    "%s: over %u years, people on it take home between $%s less "
                                    "and $%s more than people who stay, in real pay at "
                                    "today’s value.",
                                    paths->n_years), name, paths->n_years, less, more);
}
