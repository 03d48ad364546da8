/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-phrases.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/base/rung-day.h"
#include "engine/document/rung-choices.h"
#include "engine/document/rung-record.h"
#include "report/kit/rung-format.h"

#include "rung-chance.h"

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
    return g_strdup_printf (_("year %u (%u, age %d)"), year + 1, get_calendar_year (document, year),
                            (int) (document->plan.age + year));
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
    return g_strdup_printf (_("Year %u, %u, age %d"), year + 1, get_calendar_year (document, year),
                            (int) (document->plan.age + year));
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

static char *
format_date (const GDate *date,
             const char  *format)
{
  char text[64];

  g_date_strftime (text, sizeof text, format, date);
  return g_strdup (text);
}

/**
 * rung_phrase_month:
 * @date: a valid day
 *
 * Returns: (transfer full): its month and year in words
 */
char *
rung_phrase_month (const GDate *date)
{
  return format_date (date, "%b %Y");
}

/**
 * rung_phrase_date:
 * @date: a valid day
 *
 * Returns: (transfer full): the day in words
 */
char *
rung_phrase_date (const GDate *date)
{
  return format_date (date, C_("day", "%-e %b %Y"));
}

/**
 * rung_phrase_day:
 * @day: a day such as 2028-09-01, or ""
 *
 * Returns: (transfer full): month and year in words
 */
char *
rung_phrase_day (const char *day)
{
  GDate date;

  return rung_day_parse (day, &date) ? rung_phrase_month (&date)
         : g_strdup (_("From the first day"));
}

static const char *
find_title (RungChoices       choices,
            const RungTables *tables,
            const char       *id)
{
  g_autoptr (GArray) list = rung_choices_list (choices, tables);

  for (guint i = 0; i < list->len; i++)
    if (g_str_equal (g_array_index (list, RungChoice, i).id, id))
      return g_array_index (list, RungChoice, i).title;
  return _("not chosen yet");
}

static char *
dup_skills (const RungTables *tables,
            const char       *skills)
{
  g_auto (GStrv) ids = rung_set_split (skills);
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? ", " : "",
                            find_title (RUNG_CHOICES_SKILLS, tables, ids[i]));
  return out->len > 0 ? g_strdup (out->str) : g_strdup (_("not chosen yet"));
}

static char *
dup_what (const RungTables      *tables,
          const RungEventInputs *event)
{
  const RungPlace *place = rung_tables_find_place (tables, event->place);

  if (g_str_equal (event->kind, "rung"))
    return *event->level == '\0' ? g_strdup (_("next rung"))
                                 : g_strdup (find_title (RUNG_CHOICES_LEVELS, tables,
                                                         event->level));
  if (g_str_equal (event->kind, "track"))
    return g_strdup (find_title (RUNG_CHOICES_TRACK_STEPS, tables, event->track_step));
  if (g_str_equal (event->kind, "study"))
    return g_strdup (find_title (RUNG_CHOICES_STUDIES, tables, event->study));
  if (g_str_equal (event->kind, "skills"))
    return dup_skills (tables, event->skills);
  if (g_str_equal (event->kind, "move"))
    return g_strdup_printf (_("move to %s"), place != NULL ? place->title : event->place);
  if (g_str_equal (event->kind, "employer"))
    return g_strdup (find_title (RUNG_CHOICES_INDUSTRIES, tables, event->industry));
  if (g_str_equal (event->kind, "specialization"))
    return g_strdup (find_title (RUNG_CHOICES_SPECIALIZATIONS, tables, event->specialization));
  return g_strdup_printf (ngettext ("%d month off", "%d months off", (gulong) event->months),
                          (int) event->months);
}

/**
 * rung_phrase_event_what:
 * @tables: the figures
 * @event: an event of a path
 *
 * Returns: (transfer full): what happens
 */
char *
rung_phrase_event_what (const RungTables      *tables,
                        const RungEventInputs *event)
{
  g_autofree char *what = dup_what (tables, event);

  if (event->if_finished != 0 && !g_str_equal (event->kind, "study"))
    return g_strdup_printf (_("%s, if the study is finished"), what);
  return g_steal_pointer (&what);
}

/**
 * rung_phrase_event:
 * @tables: the figures
 * @document: a document
 * @event: an event of one of its paths
 *
 * Returns: (transfer full): when it is and what happens
 */
char *
rung_phrase_event (const RungTables      *tables,
                   const RungDocument    *document,
                   const RungEventInputs *event)
{
  g_autofree char *day = rung_phrase_day (event->day);
  g_autofree char *what = rung_phrase_event_what (tables, event);
  guint month = rung_plan_get_month (document, event->day);

  if (document->plan.age > 0 && *event->day != '\0')
    return g_strdup_printf (_("%s, age %d: %s"), day, (int) document->plan.age + (int) (month / 12),
                            what);
  return g_strdup_printf (_("%s: %s"), day, what);
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
    return g_strdup (_("not within the years"));
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
 * Returns: (transfer full): which path comes to most, in real take-home at its
 *   worth today
 */
char *
rung_phrase_paths_answer (const RungPaths *paths)
{
  guint best = find_best (paths);
  g_autofree char *ahead = NULL;

  if (paths->n_paths == 1)
    return g_strdup (_("Add a path to see what it comes to beside staying as things are."));
  if (best == 0)
    return g_strdup_printf (ngettext ("No path comes to more than staying over %u year.",
                                      "No path comes to more than staying over %u years.",
                                      paths->n_years),
                            paths->n_years);
  ahead = rung_format_thousands (rung_paths_get (paths, best, paths->n_years - 1, RUNG_PATH_REAL,
                                                 RUNG_PATH_AHEAD,
                                             RUNG_PATH_MIDDLE));
  if (*paths->paths[best].inputs->title == '\0')
    return g_strdup_printf (ngettext ("Path %u is ahead of staying by $%s over %u year, in what "
                                      "it buys and at its worth today.",
                                      "Path %u is ahead of staying by $%s over %u years, in what "
                                      "it buys and at its worth today.",
                                      paths->n_years), best, ahead, paths->n_years);
  return g_strdup_printf (ngettext ("Path %u, “%s”, is ahead of staying by $%s over %u year, in "
                                    "what it buys and at its worth today.",
                                    "Path %u, “%s”, is ahead of staying by $%s over %u years, in "
                                    "what it buys and at its worth today.",
                                    paths->n_years), best, paths->paths[best].inputs->title, ahead,
                          paths->n_years);
}

/**
 * rung_phrase_path_about:
 * @document: a document
 * @path: one of its paths, 0 for staying
 *
 * Returns: (transfer none): what moves along the path; a level that is not told
 *   is guessed once, on the first day
 */
const char *
rung_phrase_path_about (const RungDocument *document,
                        guint               path)
{
  gboolean is_told = *document->profile.level != '\0';

  if (path == 0)
    return is_told
           ? _("Staying keeps rung, place and skills as they are; only years and prices move.")
           : _("Staying keeps rung, place and skills as they are. Your level is not told, so the "
               "rung is guessed from the years you have on the first day.");
  return is_told ? _("What happens on this path, in any order. All else stays as it is.")
                 : _("What happens on this path, in any order. All else stays as it is. Your "
                     "level is not told, so the rung is guessed from the years you have on the "
                     "first day.");
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
  g_autofree char *late = g_strdup_printf (ngettext ("%u event comes after the years ahead and "
                                                     "counts for nothing here.",
                                                     "%u events come after the years ahead and "
                                                     "count for nothing here.",
                                                     at->n_late), at->n_late);

  if (at->n_late > 0)
    append_sentence (out, late);
  if (at->has_odds)
    append_sentence (out, _("Who may not finish a study is counted both ways, by the odds: the "
                            "line lies between the two."));
  if (at->has_more_studies)
    append_sentence (out, _("Only the first four studies that may be stopped are; the others "
                            "count as finished."));
  if (document->plan.own_pay != 0 && document->profile.current_base <= 0)
    append_sentence (out, _("Your base pay is not told under You, so every path begins at the "
                            "middle of the market."));
  return g_string_free (out, FALSE);
}

/**
 * rung_phrase_return_state:
 * @row: what a study costs and returns
 *
 * Returns: (transfer none): why there is no answer, in two or three words; ""
 *   where there is one
 */
const char *
rung_phrase_return_state (const RungReturn *row)
{
  switch (row->state)
    {
    case RUNG_RETURN_NO_GAIN: return row->claimed > 0.0 ? _("no gain known") : _("adds nothing");
    case RUNG_RETURN_NO_PRICE: return _("needs a price");
    case RUNG_RETURN_NOT_YET: return _("needs a degree");
    case RUNG_RETURN_NOT_TOLD: return _("tell yours first");
    case RUNG_RETURN_GOOD:
    case RUNG_N_RETURN_STATES:
    default: return "";
    }
}

/**
 * rung_phrase_return:
 * @row: what a study costs and returns
 * @document: the document
 *
 * Returns: (transfer full): the answer in a sentence
 */
char *
rung_phrase_return (const RungReturn   *row,
                    const RungDocument *document)
{
  g_autofree char *amount = rung_format_thousands (fabs (row->present));
  g_autofree char *chance = rung_format_chance (row->chance);
  g_autofree char *when = rung_phrase_break_even (document, row->break_even);

  switch (row->state)
    {
    case RUNG_RETURN_NOT_YET:
      return g_strdup (_("Needs a degree that your profile does not show."));
    case RUNG_RETURN_NOT_TOLD:
      return g_strdup (_("What a degree adds depends on the one you have: tell your education, "
                         "under You."));
    case RUNG_RETURN_NO_PRICE:
      return g_strdup (_("What it costs is not published. Put in the price you were told."));
    case RUNG_RETURN_NO_GAIN:
      if (row->figures.gain <= 0.0)
        return g_strdup (_("Your own figures count no gain, so it adds nothing."));
      return row->claimed > 0.0
             ? g_strdup (_("No gain is known but what the seller claims, which does not count "
                           "until you say so."))
             : g_strdup (_("Your profile shows what it ends with, so it adds nothing."));
    case RUNG_RETURN_GOOD:
    case RUNG_N_RETURN_STATES:
    default:
      break;
    }
  if (row->present < 0.0)
    return g_strdup_printf (_("Costs $%s more than it returns; it pays in %s of 100 cases."),
                            amount, chance);
  return g_strdup_printf (_("Returns $%s more than it costs, from %s on; it pays in %s of 100 "
                            "cases."), amount, when, chance);
}

static char *
phrase_raise (const RungReturn *row)
{
  g_autofree char *amount = rung_format_money (row->claimed);

  if (row->claimed <= 0.0)
    return NULL;
  if (row->figures.claim > 0.0)
    return g_strdup_printf (_("Counted because you said so: the raise of $%s a year that the "
                              "seller claims for its graduates. Nobody has checked it."), amount);
  return g_strdup_printf (_("The seller claims a raise of $%s a year for its graduates. It is not "
                            "counted; own figures have a switch for it."), amount);
}

static char *
phrase_placement (const RungReturn *row)
{
  g_autofree char *share = rung_format_percent (row->placement);

  return row->placement <= 0.0
         ? NULL
         : g_strdup_printf (_("It also claims that %s of its graduates find a job, which is "
                              "counted nowhere."), share);
}

/**
 * rung_phrase_claim:
 * @row: what a study costs and returns
 *
 * Returns: (transfer full): what its seller claims, and whether that counts;
 *   "" where no raise is claimed
 */
char *
rung_phrase_claim (const RungReturn *row)
{
  g_autofree char *raise = phrase_raise (row);
  g_autofree char *placement = phrase_placement (row);

  if (raise == NULL)
    return g_strdup ("");
  return placement != NULL ? g_strdup_printf (C_("two sentences", "%s %s"), raise, placement)
         : g_steal_pointer (&raise);
}

/**
 * rung_phrase_returns_note:
 *
 * Returns: (transfer none): what the table of studies counts
 */
const char *
rung_phrase_returns_note (void)
{
  return _("Each study from the first day on, against staying as things are, in take-home dollars "
           "over the years ahead, with taxes on both sides and the chance of not finishing. "
           "Tuition is all of it; what is ahead is at its worth today. Gains compare groups of "
           "people: studying is not promised to raise your pay by them.");
}
