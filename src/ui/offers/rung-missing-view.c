/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-missing-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-answers.h"
#include "model/shown/rung-missing-shown.h"
#include "report/grids/rung-answer-grids.h"
#include "report/phrases/rung-missing-phrases.h"
#include "ui/kit/rung-rows.h"

#include "rung-question-row.h"

struct _RungMissingView
{
  RungSection parent_instance;
};

G_DEFINE_FINAL_TYPE (RungMissingView, rung_missing_view, RUNG_TYPE_SECTION)

static RungGrid *
rung_missing_view_create_grid (RungSection *section)
{
  const RungResults *results = rung_section_get_results (section);
  g_autoptr (GPtrArray) offers = rung_results_list_best (results);

  return rung_missing_grid_new (rung_results_get_missing (results), offers,
                                rung_results_get_compared (results));
}

static void
rung_missing_view_update (RungSection *section)
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
rung_missing_view_class_init (RungMissingViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  section_class->update = rung_missing_view_update;
  section_class->create_grid = rung_missing_view_create_grid;
  g_type_ensure (RUNG_TYPE_QUESTION_ROW);
  g_type_ensure (RUNG_TYPE_ROWS);
  gtk_widget_class_install_action (GTK_WIDGET_CLASS (klass), "missing.copy-all", "s", copy_all);
  rung_section_class_set_template (section_class, "offers/missing-view",
                                   RUNG_TYPE_MISSING_SHOWN);
}

static void
rung_missing_view_init (RungMissingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
