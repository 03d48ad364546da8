/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-path.h"
#include "engine/path/rung-paths.h"
#include "engine/path/rung-study-return.h"

G_BEGIN_DECLS

/* Sentences about the road ahead. */

char       *rung_phrase_path_number      (guint                  path);
char       *rung_phrase_path_title       (const RungPathInputs  *path,
                                          guint                  number);
char       *rung_phrase_path             (const RungPaths       *paths,
                                          guint                  path);
char       *rung_phrase_path_year        (const RungDocument    *document,
                                          guint                  year);
char       *rung_phrase_path_year_title  (const RungDocument    *document,
                                          guint                  year);
char       *rung_phrase_path_year_short  (const RungDocument    *document,
                                          guint                  year);
char       *rung_phrase_event            (const RungTables      *tables,
                                          const RungDocument    *document,
                                          const RungEventInputs *event);
char       *rung_phrase_event_what       (const RungTables      *tables,
                                          const RungEventInputs *event);
char       *rung_phrase_day              (const char            *day);
char       *rung_phrase_month            (const GDate           *date);
char       *rung_phrase_date             (const GDate           *date);
char       *rung_phrase_paths_answer     (const RungPaths       *paths);
const char *rung_phrase_path_about       (const RungDocument    *document,
                                          guint                  path);
char       *rung_phrase_path_limits      (const RungPaths       *paths,
                                          guint                  path,
                                          const RungDocument    *document);
char       *rung_phrase_break_even       (const RungDocument    *document,
                                          int                    year);
char       *rung_phrase_break_even_short (int                    year);
const char *rung_phrase_return_state     (const RungReturn      *row);
char       *rung_phrase_return           (const RungReturn      *row,
                                          const RungDocument    *document);
const char *rung_phrase_returns_note     (void);
char       *rung_phrase_claim            (const RungReturn      *row);

G_END_DECLS
