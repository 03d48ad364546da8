/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-fold-row.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  GType body_type;
  GtkWidget *body;          /* (nullable) until it is first unfolded */
  GBinding *binding;        /* of the toggle to the item */
} RungFoldRowPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RungFoldRow, rung_fold_row, RUNG_TYPE_ITEM_ROW)

#define GET_PRIVATE(self) ((RungFoldRowPrivate *) rung_fold_row_get_instance_private (self))

/* What is in it is told of the item from now on, a frame later. */
static void
toggled_cb (RungFoldRow     *self,
            GtkToggleButton *fold)
{
  RungFoldRowPrivate *priv = GET_PRIVATE (self);
  gboolean is_open = gtk_toggle_button_get_active (fold);
  RungSection *section = rung_item_row_get_section (RUNG_ITEM_ROW (self));

  gtk_button_set_icon_name (GTK_BUTTON (fold), is_open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (fold), GTK_ACCESSIBLE_STATE_EXPANDED, is_open, -1);
  if (is_open && priv->body == NULL)
    {
      priv->body = g_object_new (priv->body_type, "item",
                                 rung_item_row_get_item (RUNG_ITEM_ROW (self)), NULL);
      gtk_box_append (rung_widget_get_part (self, "box"), priv->body);
    }
  if (priv->body != NULL)
    gtk_widget_set_visible (priv->body, is_open);
  if (is_open && section != NULL)
    rung_section_queue (section);
}

static void
rung_fold_row_item_set (RungItemRow *row)
{
  RungFoldRow *self = RUNG_FOLD_ROW (row);
  RungFoldRowPrivate *priv = GET_PRIVATE (self);
  GObject *item = rung_item_row_get_item (row);
  GtkWidget *fold = rung_widget_get_part (self, "fold");
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;

  g_object_get (item, "title", &title, NULL);
  /* Translators: the title of a row that unfolds */
  name = g_strdup_printf (_("About “%s”"), title);
  gtk_widget_set_tooltip_text (fold, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (fold), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_clear_pointer (&priv->binding, g_binding_unbind);
  if (priv->body != NULL)
    g_object_set (priv->body, "item", item, NULL);
  priv->binding = g_object_bind_property (item, "is-open", fold, "active",
                                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

static void
bind_parts (GtkWidgetClass *klass)
{
  rung_widget_class_bind_part (klass, "box");
  rung_widget_class_bind_part (klass, "fold");
}

static void
rung_fold_row_constructed (GObject *object)
{
  g_signal_connect_object (rung_widget_get_part (object, "fold"), "toggled",
                           G_CALLBACK (toggled_cb), object, G_CONNECT_SWAPPED);
  G_OBJECT_CLASS (rung_fold_row_parent_class)->constructed (object);
}

static void
rung_fold_row_dispose (GObject *object)
{
  RungFoldRowPrivate *priv = GET_PRIVATE (RUNG_FOLD_ROW (object));

  g_clear_pointer (&priv->binding, g_binding_unbind);
  G_OBJECT_CLASS (rung_fold_row_parent_class)->dispose (object);
}

static void
rung_fold_row_class_init (RungFoldRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = rung_fold_row_constructed;
  object_class->dispose = rung_fold_row_dispose;
  RUNG_ITEM_ROW_CLASS (klass)->item_set = rung_fold_row_item_set;
  RUNG_WIDGET_CLASS (klass)->bind = bind_parts;
  rung_member_add (object_class, "body-type", G_TYPE_GTYPE,
                   G_PRIVATE_OFFSET (RungFoldRow, body_type), NULL);
}

static void
rung_fold_row_init (RungFoldRow *self)
{
}

/**
 * rung_fold_row_unfold:
 * @self: a row
 *
 * Shows what is in it.
 */
void
rung_fold_row_unfold (RungFoldRow *self)
{
  gtk_toggle_button_set_active (rung_widget_get_part (self, "fold"), TRUE);
}
