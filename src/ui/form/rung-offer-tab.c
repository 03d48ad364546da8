/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offer-tab.h"

#include "model/shown/rung-line.h"
#include "ui/kit/rung-widget.h"
#include "ui/parts/rung-swatch.h"

struct _RungOfferTab
{
  GtkToggleButton parent_instance;
  GSignalGroup *watch;      /* of the line */
  RungShown *item;
};

G_DEFINE_FINAL_TYPE (RungOfferTab, rung_offer_tab, GTK_TYPE_TOGGLE_BUTTON)

static void
show_offer (RungOfferTab *self)
{
  const char *id = rung_shown_get_text (self->item, RUNG_LINE_ID);
  const char *name = rung_shown_get_text (self->item, RUNG_LINE_TITLE);

  if (*id == '\0')
    return;
  gtk_button_set_child (GTK_BUTTON (self), rung_swatch_new_with_letter (id));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  /* An action that takes an id is not given a name before there is one. */
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "side.show");
}

static void
item_changed (gpointer object)
{
  RungOfferTab *self = object;

  g_signal_group_set_target (self->watch, self->item);
  if (self->item != NULL)
    show_offer (self);
}

static void
rung_offer_tab_dispose (GObject *object)
{
  rung_members_clear (object);
  G_OBJECT_CLASS (rung_offer_tab_parent_class)->dispose (object);
}

static void
rung_offer_tab_class_init (RungOfferTabClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rung_offer_tab_dispose;
  rung_member_own (object_class, G_STRUCT_OFFSET (RungOfferTab, watch));
  rung_member_add (object_class, "item", RUNG_TYPE_SHOWN, G_STRUCT_OFFSET (RungOfferTab, item),
                   item_changed);
  rung_widget_class_set_template (GTK_WIDGET_CLASS (klass), "form/offer-tab");
}

static void
rung_offer_tab_init (RungOfferTab *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->watch = g_signal_group_new (RUNG_TYPE_LINE);
  g_signal_group_connect_swapped (self->watch, "notify", G_CALLBACK (show_offer), self);
}
