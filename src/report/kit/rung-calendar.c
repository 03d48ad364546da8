/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-calendar.h"

#include <string.h>

/* Longest line in octets, without its end; RFC 5545, 3.1. */
#define LONGEST_LINE 75

/* What ids end in, after what tells one calendar from another. */
#define DOMAIN "rung.plan"
#define TITLE_DIGITS 8

struct _RungCalendar
{
  GString *out;
  char *stamp;              /* when it was written, in UTC */
  char *domain;             /* of its ids, the same for the same title */
};

/* Ends a chunk of at most @room octets where no character is torn apart. */
static gsize
get_chunk (const char *line,
           gsize       room)
{
  gsize length = strlen (line);

  if (length <= room)
    return length;
  while (room > 1 && ((guchar) line[room] & 0xc0) == 0x80)
    room--;
  return room;
}

static void
append_line (RungCalendar *self,
             const char   *name,
             const char   *value)
{
  g_autofree char *line = g_strdup_printf ("%s:%s", name, value);
  const char *rest = line;
  gsize room = LONGEST_LINE;

  while (*rest != '\0')
    {
      gsize length = get_chunk (rest, room);

      if (rest != line)
        g_string_append_c (self->out, ' ');
      g_string_append_len (self->out, rest, (gssize) length);
      g_string_append (self->out, "\r\n");
      rest += length;
      room = LONGEST_LINE - 1;
    }
}

static char *
escape (const char *text)
{
  GString *out = g_string_new (NULL);

  for (; *text != '\0'; text++)
    {
      if (*text == '\n')
        g_string_append (out, "\\n");
      else if (*text == '\t')
        g_string_append_c (out, ' ');
      else if (strchr ("\\;,", *text) != NULL)
        g_string_append_printf (out, "\\%c", *text);
      else if ((guchar) *text >= ' ' && *text != '\x7f')
        g_string_append_c (out, *text);
    }
  return g_string_free (out, FALSE);
}

/**
 * rung_calendar_new:
 * @title: title of the calendar
 * @stamp: when it is written
 *
 * Returns: (transfer full): a calendar with nothing in it
 */
RungCalendar *
rung_calendar_new (const char *title,
                   GDateTime  *stamp)
{
  RungCalendar *self = g_new0 (RungCalendar, 1);
  g_autoptr (GDateTime) utc = g_date_time_to_utc (stamp);
  g_autofree char *digest = NULL;

  self->out = g_string_new (NULL);
  self->stamp = g_date_time_format (utc, "%Y%m%dT%H%M%SZ");
  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, title, -1);
  self->domain = g_strdup_printf ("%.*s." DOMAIN, TITLE_DIGITS, digest);
  append_line (self, "BEGIN", "VCALENDAR");
  append_line (self, "VERSION", "2.0");
  append_line (self, "PRODID", "-//Rung//Plan//EN");
  append_line (self, "CALSCALE", "GREGORIAN");
  rung_calendar_add_text (self, "X-WR-CALNAME", title);
  return self;
}

/**
 * rung_calendar_free:
 * @self: (nullable) (transfer full): a calendar
 *
 * Frees the calendar.
 */
void
rung_calendar_free (RungCalendar *self)
{
  if (self == NULL)
    return;
  if (self->out != NULL)
    g_string_free (self->out, TRUE);
  g_free (self->stamp);
  g_free (self->domain);
  g_free (self);
}

/**
 * rung_calendar_begin:
 * @self: a calendar
 * @component: such as VTODO
 * @id: what it is known by, the same each time it is written
 *
 * Begins a component.
 */
void
rung_calendar_begin (RungCalendar *self,
                     const char   *component,
                     const char   *id)
{
  append_line (self, "BEGIN", component);
  rung_calendar_add_id (self, "UID", id);
  append_line (self, "DTSTAMP", self->stamp);
}

/**
 * rung_calendar_end:
 * @self: a calendar
 * @component: the component that was begun last
 *
 * Ends a component.
 */
void
rung_calendar_end (RungCalendar *self,
                   const char   *component)
{
  append_line (self, "END", component);
}

/**
 * rung_calendar_add_text:
 * @self: a calendar
 * @name: of a property
 * @text: what it says
 *
 * Adds a property that a person reads.
 */
void
rung_calendar_add_text (RungCalendar *self,
                        const char   *name,
                        const char   *text)
{
  g_autofree char *escaped = escape (text);

  append_line (self, name, escaped);
}

/**
 * rung_calendar_add_value:
 * @self: a calendar
 * @name: of a property
 * @value: its value, a word of RFC 5545
 *
 * Adds a property that a program reads.
 */
void
rung_calendar_add_value (RungCalendar *self,
                         const char   *name,
                         const char   *value)
{
  append_line (self, name, value);
}

/**
 * rung_calendar_add_id:
 * @self: a calendar
 * @name: of a property, with its parameters
 * @id: what a component is known by
 *
 * Adds a property that names a component.
 */
void
rung_calendar_add_id (RungCalendar *self,
                      const char   *name,
                      const char   *id)
{
  g_autofree char *whole = g_strdup_printf ("%s@%s", id, self->domain);

  rung_calendar_add_text (self, name, whole);
}

/**
 * rung_calendar_add_address:
 * @self: a calendar
 * @name: of a property
 * @address: an address of the web
 *
 * Adds a property that can be followed; what no address may hold is escaped.
 */
void
rung_calendar_add_address (RungCalendar *self,
                           const char   *name,
                           const char   *address)
{
  g_autofree char *safe = g_uri_escape_string (address, ":/?#[]@!$&'()*+,;=%", FALSE);

  append_line (self, name, safe);
}

static char *
format_day (const GDate *day,
            const char  *time)
{
  return g_strdup_printf ("%04d%02d%02d%s", g_date_get_year (day), g_date_get_month (day),
                          g_date_get_day (day), time);
}

/**
 * rung_calendar_add_day:
 * @self: a calendar
 * @name: of a property
 * @day: a valid day
 *
 * Adds a property that is a day.
 */
void
rung_calendar_add_day (RungCalendar *self,
                       const char   *name,
                       const GDate  *day)
{
  g_autofree char *whole = g_strdup_printf ("%s;VALUE=DATE", name);
  g_autofree char *value = format_day (day, "");

  append_line (self, whole, value);
}

/**
 * rung_calendar_add_moment:
 * @self: a calendar
 * @name: of a property that may not be a day
 * @day: a valid day
 *
 * Adds a property that is the first moment of a day, in UTC.
 */
void
rung_calendar_add_moment (RungCalendar *self,
                          const char   *name,
                          const GDate  *day)
{
  g_autofree char *value = format_day (day, "T000000Z");

  append_line (self, name, value);
}

/**
 * rung_calendar_finish:
 * @self: a calendar
 *
 * Returns: (transfer full): the whole calendar; nothing can be added to it
 */
char *
rung_calendar_finish (RungCalendar *self)
{
  append_line (self, "END", "VCALENDAR");
  return g_string_free (g_steal_pointer (&self->out), FALSE);
}
