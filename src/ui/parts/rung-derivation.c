/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-derivation.h"

#include "ui/kit/rung-rows.h"

#include "rung-item-row.h"

#define LINE_CHARS 52           /* of a line of the sum */

struct _RungDerivation
{
  GtkPopover parent_instance;
  RungDerivationShown *shown;
  GtkWidget *lines;
};

G_DEFINE_FINAL_TYPE (RungDerivation, rung_derivation, GTK_TYPE_POPOVER)

/* A label that may get narrower than it is makes the popover too tall. */
static int
get_width_chars (gpointer    self,
                 const char *text)
{
  return text != NULL ? (int) MIN (g_utf8_strlen (text, -1), LINE_CHARS) : 0;
}

static void
sum_item_set (RungItemRow *row)
{
  if (rung_shown_get_flag (rung_item_row_get_item (row), RUNG_SUM_LINE_IS_TOTAL))
    gtk_widget_add_css_class (GTK_WIDGET (row), "total");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "total");
}

static void
sum_class_init (gpointer klass)
{
  RUNG_ITEM_ROW_CLASS (klass)->item_set = sum_item_set;
  gtk_widget_class_set_css_name (klass, "sumrow");
  gtk_widget_class_bind_template_callback (klass, get_width_chars);
}

static gboolean
unparent_cb (gpointer data)
{
  /* What it was about may have taken it along by now. */
  if (gtk_widget_get_parent (data) != NULL)
    gtk_widget_unparent (data);
  return G_SOURCE_REMOVE;
}

/* The focus goes back to the figure, unless somebody took it elsewhere. */
static void
closed_cb (RungDerivation *self)
{
  GtkWidget *anchor = gtk_widget_get_parent (GTK_WIDGET (self));
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (anchor == NULL || root == NULL || gtk_widget_in_destruction (anchor))
    return;
  if (focus == NULL || gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    gtk_widget_grab_focus (anchor);
  /* It is still closing while this is said. */
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, unparent_cb, g_object_ref (self), g_object_unref);
}

static void
copy_cb (RungDerivation *self)
{
  g_autofree char *text = rung_derivation_shown_dup_text (self->shown);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

static void
rung_derivation_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), RUNG_TYPE_DERIVATION);
  rung_members_clear (object);
  G_OBJECT_CLASS (rung_derivation_parent_class)->dispose (object);
}

static void
rung_derivation_class_init (RungDerivationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rung_derivation_dispose;
  rung_member_add (object_class, "shown", RUNG_TYPE_DERIVATION_SHOWN,
                   G_STRUCT_OFFSET (RungDerivation, shown), NULL);
  g_type_ensure (RUNG_TYPE_ROWS);
  rung_widget_register (RUNG_TYPE_ITEM_ROW, "RungSumRow", "parts/sum-row", sum_class_init);
  rung_widget_class_set_template (widget_class, "parts/derivation");
  gtk_widget_class_bind_template_child (widget_class, RungDerivation, lines);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
rung_derivation_init (RungDerivation *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_derivation_popup_at:
 * @anchor: the widget that shows the figure
 * @shown: the figure and its lines
 * @at: (nullable): where in @anchor the figure is, %NULL for all of it
 *
 * Opens a popover that Escape closes. The focus is on its first line, which is read aloud then.
 */
void
rung_derivation_popup_at (GtkWidget           *anchor,
                          RungDerivationShown *shown,
                          const GdkRectangle  *at)
{
  RungDerivation *self = g_object_new (RUNG_TYPE_DERIVATION, "shown", shown, NULL);
  const char *title = rung_shown_get_text (RUNG_SHOWN (shown), RUNG_DERIVATION_SHOWN_TITLE);
  const char *note = rung_shown_get_text (RUNG_SHOWN (shown), RUNG_DERIVATION_SHOWN_NOTE);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->lines), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, note, -1);
  gtk_widget_set_parent (GTK_WIDGET (self), anchor);
  gtk_popover_set_pointing_to (GTK_POPOVER (self), at);
  /* The popover goes with its anchor, which does not know that it has one. */
  g_signal_connect_object (anchor, "destroy", G_CALLBACK (gtk_widget_unparent), self,
                           G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_child_focus (self->lines, GTK_DIR_TAB_FORWARD);
}

/**
 * rung_derivation_popup_shown:
 * @anchor: the widget that shows the figure
 * @shown: the figure and its lines
 *
 * Opens the popover at the whole of @anchor.
 */
void
rung_derivation_popup_shown (GtkWidget           *anchor,
                             RungDerivationShown *shown)
{
  rung_derivation_popup_at (anchor, shown, NULL);
}

/**
 * rung_derivation_popup:
 * @anchor: the widget that shows the figure
 * @title: what the figure is
 * @note: (nullable): how to read the lines
 * @ledger: how it was made, the figure itself last
 *
 * Opens a popover with a line for every step.
 */
void
rung_derivation_popup (GtkWidget        *anchor,
                       const char       *title,
                       const char       *note,
                       const RungLedger *ledger)
{
  g_autoptr (RungDerivationShown) shown = rung_derivation_shown_new (title, note);

  rung_derivation_shown_add_ledger (shown, ledger);
  rung_derivation_popup_shown (anchor, shown);
}
