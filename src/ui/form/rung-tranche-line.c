/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tranche-line.h"

#include "model/shown/rung-tranche-rows.h"
#include "ui/kit/rung-field.h"

struct _RungTrancheLine
{
  RungFormRow parent_instance;
  GSignalGroup *watch;      /* of the tranche */
  GtkWidget *month;
  GtkWidget *percent;
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (RungTrancheLine, rung_tranche_line, RUNG_TYPE_FORM_ROW)

static void
write_cb (RungTrancheLine *self,
          GParamSpec      *pspec,
          GtkWidget       *entry)
{
  RungTrancheRow *row = rung_form_row_get_item (RUNG_FORM_ROW (self));

  if (row != NULL)
    rung_tranche_row_write (row, entry == self->month ? RUNG_TRANCHE_ROW_MONTH
                                                      : RUNG_TRANCHE_ROW_PERCENT,
                            gtk_editable_get_text (GTK_EDITABLE (entry)));
}

static void
leave_cb (RungTrancheLine *self)
{
  RungTrancheRow *row = rung_form_row_get_item (RUNG_FORM_ROW (self));

  if (row != NULL)
    rung_tranche_row_settle (row);
}

static void
remove_cb (RungTrancheLine *self)
{
  rung_tranche_row_remove (rung_form_row_get_item (RUNG_FORM_ROW (self)));
}

static void
name (GtkWidget  *widget,
      const char *text)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  -1);
}

static void
show_row (RungTrancheLine *self)
{
  RungShown *row = rung_form_row_get_item (RUNG_FORM_ROW (self));

  rung_field_edit_text (GTK_EDITABLE (self->month),
                        rung_shown_get_text (row, RUNG_TRANCHE_ROW_MONTH));
  rung_field_edit_text (GTK_EDITABLE (self->percent),
                        rung_shown_get_text (row, RUNG_TRANCHE_ROW_PERCENT));
  name (self->month, rung_shown_get_text (row, RUNG_TRANCHE_ROW_MONTH_NAME));
  name (self->percent, rung_shown_get_text (row, RUNG_TRANCHE_ROW_PERCENT_NAME));
  name (self->remove, rung_shown_get_text (row, RUNG_TRANCHE_ROW_REMOVE_NAME));
  gtk_widget_set_tooltip_text (self->remove,
                               rung_shown_get_text (row, RUNG_TRANCHE_ROW_REMOVE_NAME));
}

static void
rung_tranche_line_item_changed (RungFormRow *row)
{
  RungTrancheLine *self = RUNG_TRANCHE_LINE (row);

  g_signal_group_set_target (self->watch, rung_form_row_get_item (row));
  if (rung_form_row_get_item (row) != NULL)
    show_row (self);
}

static void
rung_tranche_line_class_init (RungTrancheLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_own (G_OBJECT_CLASS (klass), G_STRUCT_OFFSET (RungTrancheLine, watch));
  RUNG_FORM_ROW_CLASS (klass)->item_changed = rung_tranche_line_item_changed;
  rung_widget_class_set_template (GTK_WIDGET_CLASS (klass), "form/tranche-line");
  gtk_widget_class_bind_template_child (widget_class, RungTrancheLine, month);
  gtk_widget_class_bind_template_child (widget_class, RungTrancheLine, percent);
  gtk_widget_class_bind_template_child (widget_class, RungTrancheLine, remove);
  gtk_widget_class_bind_template_callback (widget_class, write_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
rung_tranche_line_init (RungTrancheLine *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->watch = g_signal_group_new (RUNG_TYPE_TRANCHE_ROW);
  g_signal_group_connect_swapped (self->watch, "notify", G_CALLBACK (show_row), self);
  rung_field_pass_undo (GTK_EDITABLE (self->month));
  rung_field_pass_undo (GTK_EDITABLE (self->percent));
}
