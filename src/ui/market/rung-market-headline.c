/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-headline.h"

#include "model/rows/rung-market-rows.h"
#include "model/session/rung-session.h"
#include "model/shown/rung-market-shown.h"
#include "ui/parts/rung-derivation.h"

struct _RungMarketHeadline
{
  RungWidget parent_instance;
  RungSession *session;
  guint place;              /* among the headlines */
  RungTableRow *row;        /* (nullable) */
  GtkWidget *button;
  GtkLabel *figure;
  GtkLabel *caption;
};

G_DEFINE_FINAL_TYPE (RungMarketHeadline, rung_market_headline, RUNG_TYPE_WIDGET)

static void
session_changed (gpointer object)
{
  RungMarketHeadline *self = object;
  g_autoptr (GPtrArray) rows
    = rung_market_shown_list_headlines (rung_session_get_market (self->session));
  g_autofree char *figure = NULL;
  g_autofree char *name = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), self->place < rows->len);
  if (self->place >= rows->len)
    return;
  g_set_object (&self->row, g_ptr_array_index (rows, self->place));
  figure = rung_market_shown_dup_headline (self->row);
  gtk_label_set_text (self->figure, figure);
  gtk_label_set_text (self->caption,
                      rung_market_row_get_fact (RUNG_MARKET_ROW (self->row))->headline);
  name = g_strdup_printf ("%s, %s", figure, gtk_label_get_text (self->caption));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
}

static void
clicked_cb (RungMarketHeadline *self)
{
  g_autoptr (RungDerivationShown) shown = rung_market_shown_tell (self->row);

  rung_derivation_popup_shown (self->button, shown);
}

static void
rung_market_headline_class_init (RungMarketHeadlineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_add (object_class, "place", G_TYPE_UINT, G_STRUCT_OFFSET (RungMarketHeadline, place),
                   NULL);
  rung_member_add (object_class, "session", RUNG_TYPE_SESSION,
                   G_STRUCT_OFFSET (RungMarketHeadline, session), session_changed);
  rung_member_own (object_class, G_STRUCT_OFFSET (RungMarketHeadline, row));
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  rung_widget_class_set_template (widget_class, "market/market-headline");
  gtk_widget_class_bind_template_child (widget_class, RungMarketHeadline, button);
  gtk_widget_class_bind_template_child (widget_class, RungMarketHeadline, figure);
  gtk_widget_class_bind_template_child (widget_class, RungMarketHeadline, caption);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
rung_market_headline_init (RungMarketHeadline *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* A sign stands before its figure in every language. */
  gtk_widget_set_direction (GTK_WIDGET (self->figure), GTK_TEXT_DIR_LTR);
}
