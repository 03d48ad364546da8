/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-phrases.h"

#include <glib/gi18n-lib.h>

#include "rung-gain-phrases.h"

/**
 * rung_phrase_path_number:
 * @path: a path, 0 for staying
 *
 * Returns: (transfer full): what stands beside its line
 */
char *
rung_phrase_path_number (guint path)
{
  return path == 0 ? g_strdup (C_("path without events", "Stay")) : g_strdup_printf ("%u", path);
}

/**
 * rung_phrase_path_title:
 * @path: a path of a plan
 * @number: its number, from 1
 *
 * Returns: (transfer full): its number and its name
 */
char *
rung_phrase_path_title (const RungPathInputs *path,
                        guint                 number)
{
  if (*path->title == '\0')
    return g_strdup_printf (_("Path %u"), number);
  return g_strdup_printf ("%u %s", number, path->title);
}

/**
 * rung_phrase_path:
 * @paths: paths
 * @path: one of them, 0 for staying
 *
 * Returns: (transfer full): its number and its name
 */
char *
rung_phrase_path (const RungPaths *paths,
                  guint            path)
{
  return path == 0 ? g_strdup (_("Staying"))
         : rung_phrase_path_title (paths->paths[path].inputs, path);
}

static guint
get_calendar_year (const RungDocument *document,
                   guint               year)
{
  GDate start;

  rung_plan_get_start (document, &start);
  return g_date_get_year (&start) + year;
}

/**
 * rung_phrase_path_year:
 * @document: a document
 * @year: a year of its plan, from 0
 *
 * Returns: (transfer full): when it is, with the person's age where it is told
 */
char *
rung_phrase_path_year (const RungDocument *document,
                       guint               year)
{
  if (document->plan.age > 0)
    /* Translators: the year of the path, the calendar year, then the age */
    return g_strdup_printf (_("year %u (%u, age %d)"), year + 1, get_calendar_year (document, year),
                            (int) (document->plan.age + year));
  /* Translators: the year of the path, then the calendar year */
  return g_strdup_printf (_("year %u (%u)"), year + 1, get_calendar_year (document, year));
}

/**
 * rung_phrase_path_year_title:
 * @document: a document
 * @year: a year of its plan, from 0
 *
 * Returns: (transfer full): the same as the title of a row
 */
char *
rung_phrase_path_year_title (const RungDocument *document,
                             guint               year)
{
  if (document->plan.age > 0)
    /* Translators: the year of the path, the calendar year, then the age */
    return g_strdup_printf (_("Year %u, %u, age %d"), year + 1, get_calendar_year (document, year),
                            (int) (document->plan.age + year));
  /* Translators: the year of the path, then the calendar year */
  return g_strdup_printf (_("Year %u, %u"), year + 1, get_calendar_year (document, year));
}

/**
 * rung_phrase_path_year_short:
 * @document: a document
 * @year: a year of its plan, from 0
 *
 * Returns: (transfer full): the year it begins in
 */
char *
rung_phrase_path_year_short (const RungDocument *document,
                             guint               year)
{
  return g_strdup_printf ("%u", get_calendar_year (document, year));
}

/**
 * rung_phrase_break_even_short:
 * @year: a year, from 1; 0 for never
 *
 * Returns: (transfer full): when something has caught up, for a table
 */
char *
rung_phrase_break_even_short (int year)
{
  /* Translators: a year of a path, such as 3 */
  return year == 0 ? g_strdup (_("never")) : g_strdup_printf (_("year %d"), year);
}

/**
 * rung_phrase_break_even:
 * @document: a document
 * @year: a year, from 1; 0 for never
 *
 * Returns: (transfer full): when something has caught up
 */
char *
rung_phrase_break_even (const RungDocument *document,
                        int                 year)
{
  if (year == 0)
    return g_strdup (_("after the years shown"));
  return rung_phrase_path_year (document, (guint) year - 1);
}

static guint
find_best (const RungPaths *paths)
{
  guint best = 0;

  for (guint i = 1; i < paths->n_paths; i++)
    if (rung_paths_get (paths, i, paths->n_years - 1, RUNG_PATH_REAL, RUNG_PATH_AHEAD,
                        RUNG_PATH_MIDDLE)
        > rung_paths_get (paths, best, paths->n_years - 1, RUNG_PATH_REAL, RUNG_PATH_AHEAD,
                          RUNG_PATH_MIDDLE))
      best = i;
  return best;
}

/**
 * rung_phrase_paths_answer:
 * @paths: paths
 *
 * Returns: (transfer full): on which path people are paid most, in real take-home at its worth
 *   today, and how that compares with staying
 */
char *
rung_phrase_paths_answer (const RungPaths *paths)
{
  guint best = find_best (paths);

  if (paths->n_paths == 1)
    return g_strdup (_("Add a path to compare it with staying as you are."));
  if (best == 0)
    return g_strdup_printf (ngettext ("On none of your paths are people paid more than if they "
                                      "stay, over %u year.",
                                      "On none of your paths are people paid more than if they "
                                      "stay, over %u years.",
                                      paths->n_years),
                            paths->n_years);
  return rung_phrase_path_lead (paths, best);
}

/**
 * rung_phrase_path_about:
 * @document: a document
 * @path: one of its paths, 0 for staying
 *
 * Returns: (transfer none): what moves along the path; a level that is not given
 *   is guessed once, on the first day
 */
const char *
rung_phrase_path_about (const RungDocument *document,
                        guint               path)
{
  gboolean is_told = *document->profile.level != '\0';

  if (path == 0)
    return is_told
           ? _("If you stay, your level, place and skills stay the same; only years and prices "
               "change.")
           : _("If you stay, your level, place and skills stay the same. You have not entered your "
               "level, so it is guessed from your years of experience on the first day.");
  return is_told ? _("What happens on this path, in any order. Everything else stays the same.")
                 : _("What happens on this path, in any order. Everything else stays the same. You "
                     "have not entered your level, so it is guessed from your years of experience "
                     "on the first day.");
}

static void
append_sentence (GString    *out,
                 const char *sentence)
{
  g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "", sentence);
}

/**
 * rung_phrase_path_limits:
 * @paths: paths
 * @path: one of them, 0 for staying
 * @document: the document
 *
 * Returns: (transfer full): what of a path is not counted, or not as it was put
 *   in; "" where all is
 */
char *
rung_phrase_path_limits (const RungPaths    *paths,
                         guint               path,
                         const RungDocument *document)
{
  const RungPath *at = &paths->paths[path];
  GString *out = g_string_new (NULL);
  g_autofree char *late = g_strdup_printf (ngettext ("%u event comes after the years shown and "
                                                     "does not count here.",
                                                     "%u events come after the years shown and do "
                                                     "not count here.",
                                                     at->n_late), at->n_late);

  if (at->n_late > 0)
    append_sentence (out, late);
  if (at->has_odds)
    append_sentence (out, _("If you might not finish a study, both outcomes count by their odds: "
                            "the line is between the two."));
  if (at->has_more_studies)
    append_sentence (out, _("Only the first four studies that you may not finish count both ways; "
                            "the others count as finished."));
  if (document->profile.current_base <= 0)
    append_sentence (out, _("You have not entered your base pay under You, so every path starts at "
                            "the market median."));
  return g_string_free (out, FALSE);
}
