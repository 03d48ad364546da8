/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "store/help/rung-help-find.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* A block of a page of the help, as a row. */

#define RUNG_TYPE_HELP_SHOWN (rung_help_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungHelpShown, rung_help_shown, RUNG, HELP_SHOWN, RungShown)

enum
{
  RUNG_HELP_SHOWN_PLACE,    /* of a section that begins here, else "" */
  RUNG_HELP_SHOWN_MARKUP,   /* Pango markup */
  RUNG_HELP_SHOWN_SPOKEN,   /* the same without */
  RUNG_HELP_SHOWN_FIGURE,
  RUNG_HELP_SHOWN_STYLE,    /* classes of style */
  RUNG_N_HELP_SHOWN_FIELDS,
};

GListStore *rung_help_shown_new    (void);
void        rung_help_shown_fill   (GListStore         *rows,
                                    const RungHelpPage *page);
void        rung_help_shown_say    (GListStore         *rows,
                                    const char         *text);
void        rung_help_shown_search (GListStore         *lines,
                                    const RungHelp     *help,
                                    const char         *words);

G_END_DECLS
