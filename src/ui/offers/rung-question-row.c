/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-question-row.h"

#include <glib/gi18n-lib.h>

#include "model/shown/rung-question-line.h"
#include "report/kit/rung-format.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-swatch.h"

struct _RungQuestionRow
{
  RungItemRow parent_instance;
  GtkWidget *all_button;
  GtkWidget *one_button;
};

G_DEFINE_FINAL_TYPE (RungQuestionRow, rung_question_row, RUNG_TYPE_ITEM_ROW)

static const char *
get_text (RungQuestionRow *self,
          guint            field)
{
  return rung_shown_get_text (rung_item_row_get_item (RUNG_ITEM_ROW (self)), field);
}

static void
copy_one_cb (RungQuestionRow *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)),
                          get_text (self, RUNG_QUESTION_LINE_QUESTION));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.announce", "s", _("Copied the question"));
}

static void
copy_all_cb (RungQuestionRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "missing.copy-all", "s",
                              get_text (self, RUNG_QUESTION_LINE_OFFER));
}

/* Several buttons have the same words: each says of what. */
static void
rung_question_row_item_set (RungItemRow *row)
{
  RungQuestionRow *self = RUNG_QUESTION_ROW (row);
  g_autofree char *letter = rung_format_letter (get_text (self, RUNG_QUESTION_LINE_OFFER));
  g_autofree char *all = g_strdup_printf (_("Copy all questions about %s"), letter);
  g_autofree char *one = g_strdup_printf (C_("what a question is about, and an offer",
                                             "Copy the question: %s, %s"),
                                          get_text (self, RUNG_QUESTION_LINE_TITLE), letter);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->all_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, all, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->one_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, one, -1);
}

static void
rung_question_row_class_init (RungQuestionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  RUNG_ITEM_ROW_CLASS (klass)->item_set = rung_question_row_item_set;
  g_type_ensure (RUNG_TYPE_QUESTION_LINE);
  g_type_ensure (RUNG_TYPE_SWATCH);
  g_type_ensure (RUNG_TYPE_WRAP);
  rung_item_row_class_set_template (RUNG_ITEM_ROW_CLASS (klass), "offers/question-row");
  gtk_widget_class_bind_template_child (widget_class, RungQuestionRow, all_button);
  gtk_widget_class_bind_template_child (widget_class, RungQuestionRow, one_button);
  gtk_widget_class_bind_template_callback (widget_class, copy_one_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_all_cb);
}

static void
rung_question_row_init (RungQuestionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
