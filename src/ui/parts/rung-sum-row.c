/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-sum-row.h"

#include "model/shown/rung-derivation-shown.h"

#define LINE_CHARS 52

struct _RungSumRow
{
  RungItemRow parent_instance;
};

G_DEFINE_FINAL_TYPE (RungSumRow, rung_sum_row, RUNG_TYPE_ITEM_ROW)

/* A label that may get narrower than it is makes the popover too tall. */
static int
get_width_chars (gpointer    self,
                 const char *text)
{
  return text != NULL ? (int) MIN (g_utf8_strlen (text, -1), LINE_CHARS) : 0;
}

static void
rung_sum_row_item_set (RungItemRow *row)
{
  if (rung_shown_get_flag (rung_item_row_get_item (row), RUNG_SUM_LINE_IS_TOTAL))
    gtk_widget_add_css_class (GTK_WIDGET (row), "total");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "total");
}

static void
rung_sum_row_class_init (RungSumRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "sumrow");
  RUNG_ITEM_ROW_CLASS (klass)->item_set = rung_sum_row_item_set;
  rung_item_row_class_set_template (RUNG_ITEM_ROW_CLASS (klass), "parts/sum-row");
  gtk_widget_class_bind_template_callback (widget_class, get_width_chars);
}

static void
rung_sum_row_init (RungSumRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
