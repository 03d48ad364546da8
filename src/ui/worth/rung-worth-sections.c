/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

#include "rung-worth-sections.h"

#include "model/results/rung-results-explain.h"
#include "model/session/rung-session-look.h"
#include "model/shown/rung-line.h"
#include "model/shown/rung-opinions.h"
#include "model/shown/rung-pair-shown.h"
#include "model/shown/rung-worth-shown.h"
#include "model/workspace/rung-workspace-plan.h"
#include "report/charts/rung-figures-chart.h"
#include "report/charts/rung-range-chart.h"
#include "report/charts/rung-waterfall-chart.h"
#include "report/grids/rung-worth-grids.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-derivation.h"

#include "rung-text-grid.h"
#include "rung-worth-table.h"

static void
answer_update (RungSection *section)
{
  rung_worth_shown_update (rung_section_get_shown (section), rung_section_get_session (section));
}

/* The answer comes in the frame of the figure that was typed. */
static void
recomputed_cb (RungSection *section)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (section)))
    answer_update (section);
}

static void
answer_set_up (RungSection *section)
{
  g_signal_connect_object (rung_section_get_session (section), "recomputed",
                           G_CALLBACK (recomputed_cb), section, G_CONNECT_SWAPPED);
}

static void
end_cb (RungSection *section)
{
  rung_session_preview_step (rung_section_get_session (section), NULL);
}

static void
done_cb (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);
  const RungRoadmapStep *step = rung_tables_find_step (rung_session_get_tables (session),
                                                       rung_session_get_preview (session));
  g_autofree char *text = NULL;

  if (step == NULL)
    return;
  text = g_strdup_printf (_("Done: %s"), step->title);
  rung_workspace_set_step (rung_session_get_workspace (session), step->id, "done");
  gtk_widget_activate_action (GTK_WIDGET (section), "win.announce-edit", "s", text);
}

static void
answer_class_init (gpointer klass)
{
  gtk_widget_class_bind_template_callback (klass, end_cb);
  gtk_widget_class_bind_template_callback (klass, done_cb);
}

static const RungEstimate *
get_estimate (gpointer self)
{
  return rung_results_get_estimate (rung_section_get_results (self));
}

static const RungPool *
get_pool (gpointer self)
{
  return rung_results_get_pool (rung_section_get_results (self));
}

static double
range_height (double   line_height,
              gpointer self)
{
  return rung_range_chart_get_lines (get_pool (self)) * line_height;
}

static RungChart *
build_range (const RungCanvas *canvas,
             gpointer          self)
{
  const RungEstimate *estimate = get_estimate (self);

  return estimate == NULL ? NULL
         : rung_range_chart_new (estimate, get_pool (self),
                                 rung_results_get_compared (rung_section_get_results (self)),
                                 canvas);
}

static RungChart *
build_waterfall (const RungCanvas *canvas,
                 gpointer          self)
{
  const RungEstimate *estimate = get_estimate (self);

  return estimate == NULL ? NULL : rung_waterfall_chart_new (estimate, canvas);
}

static double
waterfall_height (double   line_height,
                  gpointer self)
{
  const RungEstimate *estimate = get_estimate (self);

  return estimate == NULL ? line_height : rung_waterfall_chart_get_height (estimate, line_height);
}

static void
estimate_update (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);

  rung_worth_shown_update_places (rung_section_get_shown (section), session);
  rung_chart_area_update (rung_widget_get_part (section, "range"));
  rung_chart_area_update (rung_widget_get_part (section, "waterfall"));
  gtk_check_button_set_active (rung_widget_get_part (section, "as_published"),
                               rung_session_get_as_published (session));
  gtk_check_button_set_active (rung_widget_get_part (section, "published_only"),
                               rung_session_get_document (session)->assumptions.published_only
                               != 0);
}

static void
estimate_set_up (RungSection *section)
{
  rung_chart_area_set_source (rung_widget_get_part (section, "range"), build_range, range_height,
                              section);
  rung_chart_area_set_source (rung_widget_get_part (section, "waterfall"), build_waterfall,
                              waterfall_height, section);
}

/* What is behind a mark of one of the pictures. */
static void
activated_cb (RungSection   *section,
              const char    *text,
              GdkRectangle  *at,
              RungChartArea *chart)
{
  g_autoptr (RungDerivationShown) shown
    = rung_worth_shown_tell (rung_section_get_results (section), text);

  if (shown != NULL)
    rung_derivation_popup_at (GTK_WIDGET (chart), shown, at);
}

static void
as_published_cb (RungSection    *section,
                 GtkCheckButton *check)
{
  rung_session_set_as_published (rung_section_get_session (section),
                                 gtk_check_button_get_active (check));
}

static void
published_only_cb (RungSection    *section,
                   GtkCheckButton *check)
{
  RungWorkspace *workspace = rung_session_get_workspace (rung_section_get_session (section));

  g_object_set (rung_workspace_get_assumptions (workspace), "published-only",
                (gint64) gtk_check_button_get_active (check), NULL);
}

static void
estimate_class_init (gpointer klass)
{
  rung_widget_class_bind_part (klass, "range");
  rung_widget_class_bind_part (klass, "published_only");
  gtk_widget_class_bind_template_callback (klass, published_only_cb);
  gtk_widget_class_bind_template_callback (klass, activated_cb);
  rung_widget_class_bind_part (klass, "waterfall");
  rung_widget_class_bind_part (klass, "as_published");
  gtk_widget_class_bind_template_callback (klass, as_published_cb);
}

static RungGrid *
changes_create_grid (RungSection *section)
{
  g_autoptr (GArray) changes = rung_results_compute_changes (rung_section_get_results (section));
  guint kind = gtk_drop_down_get_selected (rung_widget_get_part (section, "kind"));
  guint order = gtk_drop_down_get_selected (rung_widget_get_part (section, "order"));

  return rung_changes_grid_new (changes, kind > 0 ? kind - 1 : RUNG_EVERY_CHANGE, order);
}

static void
changes_update (RungSection *section)
{
  rung_text_grid_take (rung_widget_get_part (section, "grid"), changes_create_grid (section));
}

static void
changes_class_init (gpointer klass)
{
  rung_widget_class_bind_part (klass, "kind");
  rung_widget_class_bind_part (klass, "order");
  rung_widget_class_bind_part (klass, "grid");
  gtk_widget_class_bind_template_callback (klass, rung_section_queue);
}

static char *
dup_chosen (GtkDropDown *choice)
{
  RungShown *line = gtk_drop_down_get_selected_item (choice);

  return g_strdup (line != NULL ? rung_shown_get_text (line, RUNG_LINE_ID) : "");
}

/* What was chosen stays chosen wherever its line goes. */
static void
pair_update (RungSection *section)
{
  RungPairShown *shown = rung_section_get_shown (section);
  const RungResults *results = rung_section_get_results (section);
  GtkDropDown *one = rung_widget_get_part (section, "first");
  GtkDropDown *other = rung_widget_get_part (section, "second");
  g_autofree char *first = dup_chosen (one);
  g_autofree char *second = dup_chosen (other);

  rung_pair_shown_update (shown, results);
  gtk_drop_down_set_selected (one, rung_pair_shown_find (shown, first));
  gtk_drop_down_set_selected (other, rung_pair_shown_find (shown, second));
  rung_pair_shown_choose (shown, results, gtk_drop_down_get_selected (one),
                          gtk_drop_down_get_selected (other));
}

static void
pair_class_init (gpointer klass)
{
  rung_widget_class_bind_part (klass, "first");
  rung_widget_class_bind_part (klass, "second");
  gtk_widget_class_bind_template_callback (klass, rung_section_queue);
}

static RungChart *
build_employers (const RungCanvas *canvas,
                 gpointer          self)
{
  g_autoptr (GArray) figures = rung_employers_list_figures (rung_section_get_session (self));

  return figures->len == 0 ? NULL
         : rung_figures_chart_new ((const RungChartFigure *) (gpointer) figures->data,
                                   figures->len, canvas);
}

static double
employers_height (double   line_height,
                  gpointer self)
{
  g_autoptr (GArray) figures = rung_employers_list_figures (rung_section_get_session (self));

  return rung_figures_chart_get_height ((const RungChartFigure *) (gpointer) figures->data,
                                        figures->len, line_height);
}

/* The tables bring themselves up to date; one of them is for offers that name a company alone. */
static void
evidence_update (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);
  g_autoptr (RungGrid) companies = rung_companies_grid_new (session);
  g_autofree char *sources = rung_opinions_dup_sources (session);
  g_autofree char *notes = rung_employers_dup_notes (session);

  gtk_widget_set_visible (rung_widget_get_part (section, "companies"), companies != NULL);
  gtk_label_set_text (rung_widget_get_part (section, "sources"), sources);
  gtk_label_set_text (rung_widget_get_part (section, "employer_notes"), notes);
  rung_chart_area_update (rung_widget_get_part (section, "employers"));
}

static void
evidence_set_up (RungSection *section)
{
  rung_chart_area_set_source (rung_widget_get_part (section, "employers"), build_employers,
                              employers_height, section);
}

static void
evidence_class_init (gpointer klass)
{
  rung_widget_class_bind_part (klass, "companies");
  rung_widget_class_bind_part (klass, "sources");
  rung_widget_class_bind_part (klass, "employers");
  rung_widget_class_bind_part (klass, "employer_notes");
}

/**
 * rung_worth_sections_ensure:
 *
 * Makes the types known, before a template names them.
 */
void
rung_worth_sections_ensure (void)
{
  const RungSectionKind sections[] = {
    { .name = "RungWorthAnswer", .file = "worth/answer", .shown_type = RUNG_TYPE_WORTH_SHOWN,
      .set_up = answer_set_up, .update = answer_update, .class_init = answer_class_init },
    { .name = "RungEstimateView", .file = "worth/estimate-view",
      .shown_type = RUNG_TYPE_WORTH_SHOWN, .set_up = estimate_set_up, .update = estimate_update,
      .is_quick = TRUE, .class_init = estimate_class_init },
    { .name = "RungChangesView", .file = "worth/changes-view", .shown_type = G_TYPE_NONE,
      .update = changes_update, .create_grid = changes_create_grid,
      .class_init = changes_class_init },
    { .name = "RungPairView", .file = "worth/pair-view", .shown_type = RUNG_TYPE_PAIR_SHOWN,
      .update = pair_update, .class_init = pair_class_init },
    { .name = "RungEvidenceView", .file = "worth/evidence-view", .shown_type = G_TYPE_NONE,
      .set_up = evidence_set_up, .update = evidence_update, .is_quick = TRUE,
      .class_init = evidence_class_init },
  };

  g_type_ensure (RUNG_TYPE_LINE);
  g_type_ensure (RUNG_TYPE_TEXT_GRID);
  g_type_ensure (RUNG_TYPE_WORTH_TABLE);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      RungSectionKind kind = sections[i];

      /* Somebody turns to it, and then it is up to date. */
      kind.shows_at_once = TRUE;
      rung_section_register (&kind);
    }
}
