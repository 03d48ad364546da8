/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-stack-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-answers.h"
#include "report/charts/rung-stack-chart.h"
#include "report/grids/rung-answer-grids.h"
#include "report/phrases/rung-answer-phrases.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-offer-chooser.h"
#include "ui/parts/rung-page.h"

struct _RungStackView
{
  RungSection parent_instance;
  GtkWidget *offer;
  GtkWidget *falls;
  GtkWidget *chart;
};

G_DEFINE_FINAL_TYPE (RungStackView, rung_stack_view, RUNG_TYPE_SECTION)

static const RungStack *
get_stack (RungStackView *self)
{
  RungSession *session = rung_section_get_session (RUNG_SECTION (self));
  const char *offer = rung_offer_chooser_get (RUNG_OFFER_CHOOSER (self->offer));

  return offer != NULL && rung_document_find_offer (rung_session_get_compared (session), offer) >= 0
         ? rung_results_get_stack (rung_session_get_results (session), offer) : NULL;
}

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  const RungStack *stack = get_stack (user_data);

  return stack != NULL ? rung_stack_chart_new (stack, canvas) : NULL;
}

static double
chart_height (double   line_height,
              gpointer user_data)
{
  return 18.0 * line_height;
}

static RungGrid *
create_grid (gpointer user_data)
{
  const RungStack *stack = get_stack (user_data);

  return stack != NULL ? rung_stack_grid_new (stack) : NULL;
}

/* The offer with the deepest fall has most to tell; without any it is the best one. */
static const char *
find_offer (RungSession *session)
{
  const RungVerdict *verdict = rung_results_get_verdict (rung_session_get_results (session));
  g_autoptr (GPtrArray) offers = rung_results_list_best (rung_session_get_results (session));
  const char *found = verdict->leader;

  for (guint i = 0; i < offers->len; i++)
    if (rung_stack_get_deepest (rung_results_get_stack (rung_session_get_results (session),
                                                        g_ptr_array_index (offers, i)))
        > rung_stack_get_deepest (rung_results_get_stack (rung_session_get_results (session),
                                                          found)))
      found = g_ptr_array_index (offers, i);
  return found;
}

static void
rung_stack_view_update (RungSection *section)
{
  RungStackView *self = RUNG_STACK_VIEW (section);
  RungSession *session = rung_section_get_session (section);
  const RungStack *stack = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  if (rung_document_get_n_offers (rung_session_get_compared (session)) == 0)
    return;
  rung_offer_chooser_propose (RUNG_OFFER_CHOOSER (self->offer), find_offer (session));
  stack = get_stack (self);
  if (stack != NULL)
    {
      g_autoptr (GArray) falls = rung_stack_get_falls (stack);

      for (guint i = 0; i < falls->len; i++)
        {
          g_autofree char *line = rung_phrase_fall (&g_array_index (falls, RungFall, i));

          g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
        }
      if (falls->len == 0)
        g_string_append (text, _("Pay does not fall by more than a twentieth from one year to the "
                                 "next."));
    }
  gtk_label_set_text (GTK_LABEL (self->falls), text->str);
  rung_chart_area_update (RUNG_CHART_AREA (self->chart));
}

static void
rung_stack_view_class_init (RungStackViewClass *klass)
{
  RUNG_SECTION_CLASS (klass)->update = rung_stack_view_update;
}

static void
rung_stack_view_init (RungStackView *self)
{
}

/**
 * rung_stack_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_stack_view_new (RungSession *session)
{
  RungStackView *self = g_object_new (RUNG_TYPE_STACK_VIEW, NULL);
  RungSection *section = RUNG_SECTION (self);

  rung_page_set_up_section (section, session, _("After the first grant"));
  self->offer = rung_offer_chooser_new (session, _("Offer shown past its first grant"));
  rung_page_add_to_section (section, self->offer, "control");
  rung_page_add_to_section (section,
                            rung_copy_button_new (_("After the first grant"), create_grid, self),
                            "control");
  self->falls = rung_page_create_label (NULL, NULL);
  rung_page_add_to_section (section, self->falls, NULL);
  self->chart = rung_page_create_chart (_("Gross pay of one offer by year"), build_chart,
                                        chart_height,
                                     self);
  rung_chart_area_set_empty_text (RUNG_CHART_AREA (self->chart),
                                  _("Type in the pay of the offer to see it by year"));
  rung_page_add_to_section (section, self->chart, NULL);
  rung_page_add_to_section (section,
                    rung_page_create_label (_("Dollars before tax, over six years at least. What "
                                              "is hatched is expected, not promised."), "note"),
                                              NULL);
  g_signal_connect_object (self->offer, "changed", G_CALLBACK (rung_section_queue), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
