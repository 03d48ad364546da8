/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ask-line.h"

struct _RungAskLine
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungAskLine, rung_ask_line, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_ASK_LINE_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_ASK_LINE_WORTH] = { "worth", RUNG_SHOWN_NUMBER },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_ASK_LINE_FIELDS);

static void
rung_ask_line_class_init (RungAskLineClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_ask_line_init (RungAskLine *self)
{
}
