/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-everywhere-shown.h"

#include <glib/gi18n-lib.h>

#include "engine/offer/rung-everywhere.h"
#include "report/kit/rung-format.h"

struct _RungEverywhereShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungEverywhereShown, rung_everywhere_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_EVERYWHERE_SHOWN_NEXT] = { "next", RUNG_SHOWN_TEXT },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_EVERYWHERE_SHOWN_FIELDS);

static void
rung_everywhere_shown_class_init (RungEverywhereShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_everywhere_shown_init (RungEverywhereShown *self)
{
}

/**
 * rung_everywhere_shown_update:
 * @self: what is shown
 * @next: USD left of the next 1,000
 *
 * Says the marginal rate.
 */
void
rung_everywhere_shown_update (RungEverywhereShown *self,
                              double               next)
{
  g_autofree char *left = rung_format_money (next);
  g_autofree char *rate = rung_format_percent (1.0 - next / RUNG_NEXT_DOLLARS);

  rung_shown_take_text (RUNG_SHOWN (self), RUNG_EVERYWHERE_SHOWN_NEXT,
                        /* Translators: dollars, then a percentage */
                        g_strdup_printf (_("At this pay, you keep $%s of the next $1,000: a "
                                           "marginal rate of %s."), left, rate));
}
