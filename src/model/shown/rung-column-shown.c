/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-column-shown.h"

struct _RungColumnShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungColumnShown, rung_column_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_COLUMN_SHOWN_ID] = { "id", RUNG_SHOWN_TEXT },
  [RUNG_COLUMN_SHOWN_LETTER] = { "letter", RUNG_SHOWN_TEXT },
  [RUNG_COLUMN_SHOWN_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_COLUMN_SHOWN_IS_SHOWN] = { "is-shown", RUNG_SHOWN_FLAG },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_COLUMN_SHOWN_FIELDS);

static void
rung_column_shown_class_init (RungColumnShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_column_shown_init (RungColumnShown *self)
{
}
