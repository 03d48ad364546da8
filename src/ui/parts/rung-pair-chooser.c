/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pair-chooser.h"

#include "ui/kit/rung-wrap.h"

#include "rung-offer-chooser.h"

struct _RungPairChooser
{
  GtkWidget parent_instance;
  RungSession *session;
  char *first_title;
  char *between;                /* the word between the two */
  char *second_title;
  RungOfferChooser *first;
  RungOfferChooser *second;
};

G_DEFINE_FINAL_TYPE (RungPairChooser, rung_pair_chooser, GTK_TYPE_WIDGET)

enum
{
  PROP_SESSION = 1,
  PROP_FIRST_TITLE,
  PROP_BETWEEN,
  PROP_SECOND_TITLE,
  N_PROPERTIES,
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

/* Choosing the other one swaps the two. */
static void
changed_cb (RungPairChooser  *self,
            RungOfferChooser *chooser)
{
  RungOfferChooser *other = chooser == self->first ? self->second : self->first;

  if (g_strcmp0 (rung_offer_chooser_get (other), rung_offer_chooser_get (chooser)) == 0)
    rung_offer_chooser_choose (other, rung_offer_chooser_get_previous (chooser));
  g_signal_emit (self, signals[CHANGED], 0);
}

static char **
text_of (RungPairChooser *self,
         guint            property_id)
{
  return property_id == PROP_FIRST_TITLE ? &self->first_title
         : property_id == PROP_BETWEEN ? &self->between : &self->second_title;
}

static void
rung_pair_chooser_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  RungPairChooser *self = RUNG_PAIR_CHOOSER (object);

  if (property_id == PROP_SESSION)
    g_value_set_object (value, self->session);
  else
    g_value_set_string (value, *text_of (self, property_id));
}

static void
rung_pair_chooser_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  RungPairChooser *self = RUNG_PAIR_CHOOSER (object);
  char **text = text_of (self, property_id);

  if (property_id == PROP_SESSION)
    {
      if (g_set_object (&self->session, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
    }
  else if (g_strcmp0 (*text, g_value_get_string (value)) != 0)
    {
      g_free (*text);
      *text = g_value_dup_string (value);
      g_object_notify_by_pspec (object, pspec);
    }
}

static void
rung_pair_chooser_dispose (GObject *object)
{
  RungPairChooser *self = RUNG_PAIR_CHOOSER (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (child != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_pair_chooser_parent_class)->dispose (object);
}

static void
rung_pair_chooser_finalize (GObject *object)
{
  for (guint i = PROP_FIRST_TITLE; i <= PROP_SECOND_TITLE; i++)
    g_free (*text_of (RUNG_PAIR_CHOOSER (object), i));
  G_OBJECT_CLASS (rung_pair_chooser_parent_class)->finalize (object);
}

static void
rung_pair_chooser_class_init (RungPairChooserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = rung_pair_chooser_get_property;
  object_class->set_property = rung_pair_chooser_set_property;
  object_class->dispose = rung_pair_chooser_dispose;
  object_class->finalize = rung_pair_chooser_finalize;
  properties[PROP_SESSION] = g_param_spec_object ("session", NULL, NULL, RUNG_TYPE_SESSION, flags);
  properties[PROP_FIRST_TITLE] = g_param_spec_string ("first-title", NULL, NULL, NULL, flags);
  properties[PROP_BETWEEN] = g_param_spec_string ("between", NULL, NULL, NULL, flags);
  properties[PROP_SECOND_TITLE] = g_param_spec_string ("second-title", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  signals[CHANGED] = g_signal_new ("changed", RUNG_TYPE_PAIR_CHOOSER, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (RUNG_TYPE_OFFER_CHOOSER);
  g_type_ensure (RUNG_TYPE_WRAP);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rung/Rung/parts/pair-chooser.ui");
  gtk_widget_class_bind_template_child (widget_class, RungPairChooser, first);
  gtk_widget_class_bind_template_child (widget_class, RungPairChooser, second);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
rung_pair_chooser_init (RungPairChooser *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_pair_chooser_propose:
 * @self: a chooser
 * @first: (nullable): id of an offer, %NULL for any
 * @second: (nullable): id of another offer
 *
 * Shows the pair, unless the person chose another one.
 *
 * Returns: %TRUE if there are two offers to choose
 */
gboolean
rung_pair_chooser_propose (RungPairChooser *self,
                           const char      *first,
                           const char      *second)
{
  gboolean has_pair = rung_document_get_n_offers (rung_session_get_compared (self->session)) > 1;

  gtk_widget_set_visible (GTK_WIDGET (self), has_pair);
  if (!has_pair)
    return FALSE;
  rung_offer_chooser_propose (self->first, first);
  rung_offer_chooser_propose (self->second, second);
  /* One was chosen and now is what is proposed for the other. */
  if (g_strcmp0 (rung_pair_chooser_get_first (self), rung_pair_chooser_get_second (self)) == 0)
    {
      const char *same = rung_pair_chooser_get_first (self);
      const char *other = g_strcmp0 (same, first) == 0 ? second : first;

      rung_offer_chooser_propose (self->second, other);
      if (g_strcmp0 (rung_pair_chooser_get_second (self), same) == 0)
        rung_offer_chooser_propose (self->first, other);
    }
  return g_strcmp0 (rung_pair_chooser_get_first (self), rung_pair_chooser_get_second (self)) != 0;
}

/**
 * rung_pair_chooser_choose:
 * @self: a chooser
 * @first: id of an offer
 * @second: id of another offer
 *
 * Chooses a pair for the person. It says nothing of it.
 */
void
rung_pair_chooser_choose (RungPairChooser *self,
                          const char      *first,
                          const char      *second)
{
  rung_offer_chooser_choose (self->first, first);
  rung_offer_chooser_choose (self->second, second);
}

/**
 * rung_pair_chooser_get_first:
 * @self: a chooser
 *
 * Returns: (transfer none) (nullable): id of the first offer
 */
const char *
rung_pair_chooser_get_first (RungPairChooser *self)
{
  return rung_offer_chooser_get (self->first);
}

/**
 * rung_pair_chooser_get_second:
 * @self: a chooser
 *
 * Returns: (transfer none) (nullable): id of the second offer
 */
const char *
rung_pair_chooser_get_second (RungPairChooser *self)
{
  return rung_offer_chooser_get (self->second);
}
