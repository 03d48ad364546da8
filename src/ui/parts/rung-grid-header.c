/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-grid-header.h"

#include "rung-swatch.h"

struct _RungGridHeader
{
  RungWidget parent_instance;
  GtkWidget *box;
  GtkWidget *top;
  GtkWidget *swatch;
  GtkLabel *letter;
  GtkLabel *note;
  GtkLabel *title;
};

G_DEFINE_FINAL_TYPE (RungGridHeader, rung_grid_header, RUNG_TYPE_WIDGET)

static void
rung_grid_header_class_init (RungGridHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (RUNG_TYPE_SWATCH);
  rung_widget_class_set_template (widget_class, "parts/grid-header");
  gtk_widget_class_bind_template_child (widget_class, RungGridHeader, box);
  gtk_widget_class_bind_template_child (widget_class, RungGridHeader, top);
  gtk_widget_class_bind_template_child (widget_class, RungGridHeader, swatch);
  gtk_widget_class_bind_template_child (widget_class, RungGridHeader, letter);
  gtk_widget_class_bind_template_child (widget_class, RungGridHeader, note);
  gtk_widget_class_bind_template_child (widget_class, RungGridHeader, title);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rung_grid_header_init (RungGridHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_grid_header_show:
 * @self: the head of a column
 * @head: what the column is about
 *
 * Shows what the column is about.
 */
void
rung_grid_header_show (RungGridHeader     *self,
                       const RungGridHead *head)
{
  gtk_widget_set_visible (self->top, head->id != NULL);
  g_object_set (self->swatch, "offer-id", head->id, NULL);
  gtk_label_set_text (self->letter, head->letter);
  gtk_label_set_text (self->note, head->note);
  gtk_widget_set_visible (GTK_WIDGET (self->note), *head->note != '\0');
  gtk_label_set_text (self->title, head->name);
  if (g_strcmp0 (gtk_widget_get_tooltip_text (GTK_WIDGET (self)), head->name) != 0)
    gtk_widget_set_tooltip_text (GTK_WIDGET (self), head->name);
}
