/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offer-tab.h"

#include "model/shown/rung-line.h"
#include "ui/parts/rung-swatch.h"

struct _RungOfferTab
{
  GtkToggleButton parent_instance;
  GSignalGroup *watch;      /* of the line */
  RungShown *item;
};

G_DEFINE_FINAL_TYPE (RungOfferTab, rung_offer_tab, GTK_TYPE_TOGGLE_BUTTON)

enum
{
  PROP_ITEM = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

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
rung_offer_tab_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  g_value_set_object (value, RUNG_OFFER_TAB (object)->item);
}

static void
rung_offer_tab_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  RungOfferTab *self = RUNG_OFFER_TAB (object);

  if (!g_set_object (&self->item, g_value_get_object (value)))
    return;
  g_signal_group_set_target (self->watch, self->item);
  if (self->item != NULL)
    show_offer (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
rung_offer_tab_dispose (GObject *object)
{
  g_clear_object (&RUNG_OFFER_TAB (object)->watch);
  g_clear_object (&RUNG_OFFER_TAB (object)->item);
  G_OBJECT_CLASS (rung_offer_tab_parent_class)->dispose (object);
}

static void
rung_offer_tab_class_init (RungOfferTabClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = rung_offer_tab_get_property;
  object_class->set_property = rung_offer_tab_set_property;
  object_class->dispose = rung_offer_tab_dispose;
  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, G_TYPE_OBJECT,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                               | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/rung/Rung/form/offer-tab.ui");
}

static void
rung_offer_tab_init (RungOfferTab *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->watch = g_signal_group_new (RUNG_TYPE_LINE);
  g_signal_group_connect_swapped (self->watch, "notify", G_CALLBACK (show_offer), self);
}
