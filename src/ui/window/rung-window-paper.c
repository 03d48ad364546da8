/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window-paper.h"

#include "model/session/rung-session-look.h"
#include "model/workspace/rung-workspace-file.h"
#include "report/offers/rung-comparison-paper.h"
#include "report/plan/rung-plan-paper.h"
#include "ui/kit/rung-settings.h"

/* In the order of the settings. */
static const char *const papers[] = { NULL, GTK_PAPER_NAME_LETTER, GTK_PAPER_NAME_A4 };

/**
 * rung_window_create_paper_size:
 *
 * Returns: (transfer full): the paper that the person chose, or that is usual in their region
 */
GtkPaperSize *
rung_window_create_paper_size (void)
{
  guint choice = rung_settings_get_choice ("paper", 0);

  return gtk_paper_size_new (choice < G_N_ELEMENTS (papers) ? papers[choice] : NULL);
}

/**
 * rung_window_get_paper_size:
 *
 * Returns: the size of rung_window_create_paper_size()
 */
RungPaperSize
rung_window_get_paper_size (void)
{
  g_autoptr (GtkPaperSize) paper = rung_window_create_paper_size ();

  return (RungPaperSize) {
    .width = gtk_paper_size_get_width (paper, GTK_UNIT_POINTS),
    .height = gtk_paper_size_get_height (paper, GTK_UNIT_POINTS),
  };
}

/**
 * rung_window_create_paper:
 * @self: a window
 * @size: of the pages
 *
 * Returns: (transfer full): the comparison on pages
 */
RungPaper *
rung_window_create_paper (RungWindow    *self,
                          RungPaperSize  size)
{
  g_autofree char *title = rung_workspace_dup_title (rung_session_get_workspace (self->session));
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  const RungSimulation *simulation = NULL;
  RungVerdict verdict;
  RungContext context;

  /* Futures of a moment ago say nothing about the paper of now. */
  if (!rung_simulator_is_running (rung_session_get_simulator (self->session)))
    simulation = rung_simulator_get_simulation (rung_session_get_simulator (self->session));
  rung_results_init_context (rung_session_get_results (self->session), &context);
  rung_verdict_init (&verdict, rung_session_get_comparison (self->session),
                     rung_session_get_ranking (self->session), simulation);
  return rung_comparison_paper_new (&(RungComparisonReport) {
    .context = &context,
    .comparison = rung_session_get_comparison (self->session),
    .verdict = &verdict,
    .span = rung_session_get_span (self->session),
    .size = size,
    .title = title,
    .created = now,
    .simulation = simulation,
  });
}

/**
 * rung_window_create_plan_paper:
 * @self: a window
 * @size: of the pages
 *
 * Returns: (transfer full): the road ahead on pages
 */
RungPaper *
rung_window_create_plan_paper (RungWindow    *self,
                               RungPaperSize  size)
{
  g_autofree char *title = rung_workspace_dup_title (rung_session_get_workspace (self->session));
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_auto (RungPlanReport) report = { NULL };
  RungWorthContext context;

  rung_session_load_market (self->session, NULL);
  rung_results_init_road_context (rung_session_get_results (self->session), &context);
  rung_plan_report_init (&report, &context);
  return rung_plan_paper_new (&report, size, title, now);
}
