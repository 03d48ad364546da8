/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-baseline-chooser.h"

#include <glib/gi18n-lib.h>

#include "model/workspace/rung-workspace-offers.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"

struct _RungBaselineChooser
{
  GtkBox parent_instance;
  RungSession *session;
  GtkWidget *label;
  GtkWidget *drop_down;
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungBaselineChooser, rung_baseline_chooser, GTK_TYPE_BOX)

static void
selected_cb (RungBaselineChooser *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->drop_down));
  const RungDocument *compared = rung_session_get_compared (self->session);

  if (!self->is_updating && selected < rung_document_get_n_offers (compared))
    rung_workspace_set_baseline (rung_session_get_workspace (self->session),
                                 rung_document_get_offer (compared, selected)->id);
}

static void
setup_cb (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  gtk_list_item_set_child (item, gtk_label_new (NULL));
}

/* The button shows the letter alone; the list has the names. */
static void
bind_cb (GtkSignalListItemFactory *factory,
         GtkListItem              *item,
         RungBaselineChooser      *self)
{
  const RungDocument *compared = rung_session_get_compared (self->session);
  guint offer = gtk_list_item_get_position (item);
  g_autofree char *letter = NULL;

  if (offer >= rung_document_get_n_offers (compared))
    return;
  letter = rung_format_letter (rung_document_get_offer (compared, offer)->id);
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), letter);
}

static void
set_factories (RungBaselineChooser *self)
{
  GtkDropDown *drop_down = GTK_DROP_DOWN (self->drop_down);
  g_autoptr (GtkListItemFactory) listed = g_object_ref (gtk_drop_down_get_factory (drop_down));
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, 0);
  gtk_drop_down_set_list_factory (drop_down, listed);
  gtk_drop_down_set_factory (drop_down, factory);
}

static void
rung_baseline_chooser_dispose (GObject *object)
{
  g_clear_object (&RUNG_BASELINE_CHOOSER (object)->session);
  G_OBJECT_CLASS (rung_baseline_chooser_parent_class)->dispose (object);
}

static void
rung_baseline_chooser_class_init (RungBaselineChooserClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_baseline_chooser_dispose;
}

static void
rung_baseline_chooser_init (RungBaselineChooser *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->label = gtk_label_new_with_mnemonic (_("a_gainst"));
  self->drop_down = gtk_drop_down_new (NULL, NULL);
  gtk_label_set_mnemonic_widget (GTK_LABEL (self->label), self->drop_down);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Offer the others are held against"), -1);
  gtk_box_append (GTK_BOX (self), self->label);
  gtk_box_append (GTK_BOX (self), self->drop_down);
}

/**
 * rung_baseline_chooser_new:
 * @session: the session
 *
 * Returns: (transfer floating): the chooser, without offers yet
 */
GtkWidget *
rung_baseline_chooser_new (RungSession *session)
{
  RungBaselineChooser *self = g_object_new (RUNG_TYPE_BASELINE_CHOOSER, NULL);

  self->session = g_object_ref (session);
  set_factories (self);
  g_signal_connect_object (self->drop_down, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * rung_baseline_chooser_show_offers:
 * @self: the chooser
 *
 * Shows the offers there are.
 */
void
rung_baseline_chooser_show_offers (RungBaselineChooser *self)
{
  const RungDocument *document = rung_session_get_compared (self->session);
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint n_offers = rung_document_get_n_offers (document);

  self->is_updating = TRUE;
  for (guint i = 0; i < n_offers; i++)
    {
      g_autofree char *name = rung_phrase_offer (rung_document_get_offer (document, i));

      gtk_string_list_append (names, name);
    }
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->drop_down), G_LIST_MODEL (names));
  if (n_offers > 0)
    gtk_drop_down_set_selected (GTK_DROP_DOWN (self->drop_down),
                                rung_document_get_baseline (document));
  gtk_widget_set_visible (self->drop_down, n_offers > 1);
  gtk_widget_set_visible (self->label, n_offers > 1);
  self->is_updating = FALSE;
}

/**
 * rung_baseline_chooser_show_baseline:
 * @self: the chooser
 *
 * Shows which offer the comparison is held against.
 */
void
rung_baseline_chooser_show_baseline (RungBaselineChooser *self)
{
  const RungComparison *comparison = rung_session_get_comparison (self->session);

  if (comparison->n_offers == 0 || self->is_updating)
    return;
  self->is_updating = TRUE;
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->drop_down), comparison->baseline);
  self->is_updating = FALSE;
}
