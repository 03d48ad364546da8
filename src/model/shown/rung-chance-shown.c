/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-chance-shown.h"

struct _RungChanceShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungChanceShown, rung_chance_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_CHANCE_SHOWN_ABOUT] = { "about", RUNG_SHOWN_TEXT },
  [RUNG_CHANCE_SHOWN_STATE] = { "state", RUNG_SHOWN_TEXT },
  [RUNG_CHANCE_SHOWN_LIMITS] = { "limits", RUNG_SHOWN_TEXT },
  [RUNG_CHANCE_SHOWN_HAS_PAIR] = { "has-pair", RUNG_SHOWN_FLAG },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_CHANCE_SHOWN_FIELDS);

static void
rung_chance_shown_class_init (RungChanceShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_chance_shown_init (RungChanceShown *self)
{
}
