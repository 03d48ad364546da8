/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A calendar as text for other programs (RFC 5545), written line by line. */

typedef struct _RungCalendar RungCalendar;

RungCalendar *rung_calendar_new         (const char   *title,
                                         GDateTime    *stamp);
void          rung_calendar_free        (RungCalendar *self);
void          rung_calendar_begin       (RungCalendar *self,
                                         const char   *component,
                                         const char   *id);
void          rung_calendar_end         (RungCalendar *self,
                                         const char   *component);
void          rung_calendar_add_text    (RungCalendar *self,
                                         const char   *name,
                                         const char   *text);
void          rung_calendar_add_value   (RungCalendar *self,
                                         const char   *name,
                                         const char   *value);
void          rung_calendar_add_id      (RungCalendar *self,
                                         const char   *name,
                                         const char   *id);
void          rung_calendar_add_address (RungCalendar *self,
                                         const char   *name,
                                         const char   *address);
void          rung_calendar_add_day     (RungCalendar *self,
                                         const char   *name,
                                         const GDate  *day);
void          rung_calendar_add_moment  (RungCalendar *self,
                                         const char   *name,
                                         const GDate  *day);
char         *rung_calendar_finish      (RungCalendar *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungCalendar, rung_calendar_free)

G_END_DECLS
