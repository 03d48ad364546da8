/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "rung-shown.h"

G_BEGIN_DECLS

/* A line of an answer: what it says, its figure, and a note. */

#define RUNG_TYPE_LINE (rung_line_get_type ())

G_DECLARE_FINAL_TYPE (RungLine, rung_line, RUNG, LINE, RungShown)

enum
{
  RUNG_LINE_ID,             /* what it is about, for whoever acts on it */
  RUNG_LINE_TITLE,
  RUNG_LINE_FIGURE,
  RUNG_LINE_NOTE,
  RUNG_LINE_IS_QUIET,       /* less than the lines around it */
  RUNG_N_LINE_FIELDS,
};

GListStore *rung_lines_new    (void);
RungLine   *rung_lines_ensure (GListStore *lines,
                               guint       place);
void        rung_lines_set    (GListStore *lines,
                               guint       place,
                               const char *title,
                               const char *figure,
                               const char *note);
void        rung_lines_trim   (GListStore *lines,
                               guint       n_lines);

G_END_DECLS
