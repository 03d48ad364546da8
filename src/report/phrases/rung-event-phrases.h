/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

G_BEGIN_DECLS

/* Sentences about what happens on a path, and when. */

char *rung_phrase_event      (const RungTables      *tables,
                              const RungDocument    *document,
                              const RungEventInputs *event);
char *rung_phrase_event_what (const RungTables      *tables,
                              const RungEventInputs *event);
char *rung_phrase_day        (const char            *day);
char *rung_phrase_month      (const GDate           *date);
char *rung_phrase_date       (const GDate           *date);

G_END_DECLS
