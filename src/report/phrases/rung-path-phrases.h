/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-paths.h"

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
char       *rung_phrase_paths_answer     (const RungPaths       *paths);
const char *rung_phrase_path_about       (const RungDocument    *document,
                                          guint                  path);
char       *rung_phrase_path_limits      (const RungPaths       *paths,
                                          guint                  path,
                                          const RungDocument    *document);
char       *rung_phrase_break_even       (const RungDocument    *document,
                                          int                    year);
char       *rung_phrase_break_even_short (int                    year);

G_END_DECLS
