/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-missing-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-answers.h"
#include "model/shown/rung-missing-shown.h"
#include "model/shown/rung-question-line.h"
#include "report/grids/rung-answer-grids.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-missing-phrases.h"
#include "ui/parts/rung-item-row.h"
#include "ui/parts/rung-swatch.h"

static const char *
get_text (RungItemRow *row,
          guint        field)
{
  return rung_shown_get_text (rung_item_row_get_item (row), field);
}

static void
copy_one_cb (RungItemRow *row)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (row)),
                          get_text (row, RUNG_QUESTION_LINE_QUESTION));
  gtk_widget_activate_action (GTK_WIDGET (row), "win.announce", "s", _("Copied the question"));
}

static void
copy_all_cb (RungItemRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (row), "missing.copy-all", "s",
                              get_text (row, RUNG_QUESTION_LINE_OFFER));
}

/* Several buttons have the same words: each says of what. */
static void
question_item_set (RungItemRow *row)
{
  g_autofree char *letter = rung_format_letter (get_text (row, RUNG_QUESTION_LINE_OFFER));
  g_autofree char *all = g_strdup_printf (_("Copy all questions about %s"), letter);
  g_autofree char *one = g_strdup_printf (C_("what a question is about, and an offer",
                                             "Copy the question: %s, %s"),
                                          get_text (row, RUNG_QUESTION_LINE_TITLE), letter);

  gtk_accessible_update_property (rung_widget_get_part (row, "all_button"),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, all, -1);
  gtk_accessible_update_property (rung_widget_get_part (row, "one_button"),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, one, -1);
}

static void
question_class_init (gpointer klass)
{
  RUNG_ITEM_ROW_CLASS (klass)->item_set = question_item_set;
  g_type_ensure (RUNG_TYPE_QUESTION_LINE);
  g_type_ensure (RUNG_TYPE_SWATCH);
  rung_widget_class_bind_part (klass, "all_button");
  rung_widget_class_bind_part (klass, "one_button");
  gtk_widget_class_bind_template_callback (klass, copy_one_cb);
  gtk_widget_class_bind_template_callback (klass, copy_all_cb);
}

static RungGrid *
create_grid (RungSection *section)
{
  const RungResults *results = rung_section_get_results (section);
  g_autoptr (GPtrArray) offers = rung_results_list_best (results);

  return rung_missing_grid_new (rung_results_get_missing (results), offers,
                                rung_results_get_compared (results));
}

static void
update (RungSection *section)
{
  rung_missing_shown_update (rung_section_get_shown (section), rung_section_get_results (section));
}

static void
copy_all (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  const RungResults *results = rung_section_get_results (RUNG_SECTION (widget));
  g_autofree char *text = rung_phrase_questions (rung_results_get_missing (results),
                                                 g_variant_get_string (parameter, NULL));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  gtk_widget_activate_action (widget, "win.announce", "s", _("Copied all questions"));
}

static void
class_init (gpointer klass)
{
  rung_widget_register (RUNG_TYPE_ITEM_ROW, "RungQuestionRow", "offers/question-row",
                        question_class_init);
  gtk_widget_class_install_action (klass, "missing.copy-all", "s", copy_all);
}

/**
 * rung_missing_view_get_type:
 *
 * Returns: the type of the section
 */
GType
rung_missing_view_get_type (void)
{
  return rung_section_register (&(RungSectionKind) {
    .name = "RungMissingView",
    .file = "offers/missing-view",
    .shown_type = RUNG_TYPE_MISSING_SHOWN,
    .update = update,
    .create_grid = create_grid,
    .class_init = class_init,
  });
}
