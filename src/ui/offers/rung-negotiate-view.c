/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-negotiate-view.h"

#include "rung-ask-view.h"
#include "rung-missing-view.h"

struct _RungNegotiateView
{
  RungSection parent_instance;
  RungAskView *ask;
};

G_DEFINE_FINAL_TYPE (RungNegotiateView, rung_negotiate_view, RUNG_TYPE_SECTION)

static void
rung_negotiate_view_class_init (RungNegotiateViewClass *klass)
{
  g_type_ensure (RUNG_TYPE_ASK_VIEW);
  g_type_ensure (RUNG_TYPE_MISSING_VIEW);
  rung_section_class_set_template (RUNG_SECTION_CLASS (klass), "offers/negotiate-view",
                                   G_TYPE_NONE);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), RungNegotiateView, ask);
}

static void
rung_negotiate_view_init (RungNegotiateView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_negotiate_view_choose:
 * @self: the view
 * @offer: id of the offer to raise
 * @rival: id of the offer it has to match
 *
 * Chooses what is asked for.
 */
void
rung_negotiate_view_choose (RungNegotiateView *self,
                            const char        *offer,
                            const char        *rival)
{
  rung_ask_view_choose (self->ask, offer, rival);
}
