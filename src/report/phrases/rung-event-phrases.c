/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-event-phrases.h"

#include <glib/gi18n-lib.h>

#include "engine/base/rung-day.h"
#include "engine/document/rung-choices.h"
#include "engine/document/rung-record.h"
#include "engine/path/rung-path.h"

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
  return format_date (date, C_("day", "%b %-e, %Y"));
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
    return *event->level == '\0' ? g_strdup (_("next level"))
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
    /* Translators: a month or year, the age, then what happens */
    return g_strdup_printf (_("%s, age %d: %s"), day, (int) document->plan.age + (int) (month / 12),
                            what);
  /* Translators: a month or year, then what happens */
  return g_strdup_printf (_("%s: %s"), day, what);
}
