/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tranche-editor.h"

#include "model/shown/rung-tranche-rows.h"
#include "ui/kit/rung-rows.h"

#include "rung-tranche-line.h"

struct _RungTrancheEditor
{
  RungFormRow parent_instance;
  RungTrancheRows *tranches;
  GtkWidget *rows;
};

G_DEFINE_FINAL_TYPE (RungTrancheEditor, rung_tranche_editor, RUNG_TYPE_FORM_ROW)

/* The new row is where typing goes on. */
static void
add_cb (RungTrancheEditor *self)
{
  rung_tranche_rows_add (self->tranches);
  gtk_widget_child_focus (gtk_widget_get_last_child (self->rows), GTK_DIR_TAB_FORWARD);
}

static void
rung_tranche_editor_item_changed (RungFormRow *row)
{
  RungTrancheEditor *self = RUNG_TRANCHE_EDITOR (row);

  g_clear_object (&self->tranches);
  if (rung_form_row_get_item (row) == NULL)
    return;
  self->tranches = rung_tranche_rows_new (rung_form_row_get_item (row));
  rung_rows_set_model (RUNG_ROWS (self->rows), rung_tranche_rows_get_list (self->tranches));
}

static void
rung_tranche_editor_class_init (RungTrancheEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_own (G_OBJECT_CLASS (klass), G_STRUCT_OFFSET (RungTrancheEditor, tranches));
  RUNG_FORM_ROW_CLASS (klass)->item_changed = rung_tranche_editor_item_changed;
  g_type_ensure (RUNG_TYPE_TRANCHE_LINE);
  rung_widget_class_set_template (GTK_WIDGET_CLASS (klass), "form/tranche-editor");
  gtk_widget_class_bind_template_child (widget_class, RungTrancheEditor, rows);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
rung_tranche_editor_init (RungTrancheEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
