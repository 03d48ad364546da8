/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ask-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-answers.h"
#include "model/shown/rung-ask-line.h"
#include "model/shown/rung-ask-shown.h"
#include "report/grids/rung-answer-grids.h"
#include "report/kit/rung-format.h"
#include "ui/parts/rung-item-row.h"
#include "ui/parts/rung-pair-chooser.h"

struct _RungAskView
{
  RungSection parent_instance;
  RungPairChooser *pair;
  gboolean has_pair;
};

G_DEFINE_FINAL_TYPE (RungAskView, rung_ask_view, RUNG_TYPE_SECTION)

static char *
then_worth (gpointer self,
            double   dollars)
{
  g_autofree char *amount = rung_format_money (dollars);

  return g_strdup_printf (_("then worth $%s"), amount);
}

static void
row_class_init (gpointer klass)
{
  g_type_ensure (RUNG_TYPE_ASK_LINE);
  gtk_widget_class_bind_template_callback (klass, then_worth);
}

static const RungAskResult *
get_ask (RungAskView *self)
{
  const RungResults *results = rung_section_get_results (RUNG_SECTION (self));
  const char *offer = rung_pair_chooser_get_first (self->pair);
  const char *rival = rung_pair_chooser_get_second (self->pair);

  if (!self->has_pair || rung_comparison_find (rung_results_get_comparison (results), offer) < 0
      || rung_comparison_find (rung_results_get_comparison (results), rival) < 0)
    return NULL;
  return rung_results_get_ask (results, offer, rival);
}

static RungGrid *
rung_ask_view_create_grid (RungSection *section)
{
  const RungAskResult *ask = get_ask (RUNG_ASK_VIEW (section));

  return ask != NULL ? rung_ask_grid_new (ask) : NULL;
}

static void
rung_ask_view_update (RungSection *section)
{
  RungAskView *self = RUNG_ASK_VIEW (section);
  const RungVerdict *verdict = rung_results_get_verdict (rung_section_get_results (section));

  self->has_pair = rung_pair_chooser_propose (self->pair, verdict->second,
                                              verdict->leader);
  rung_ask_shown_update (rung_section_get_shown (section), get_ask (self));
}

static void
rung_ask_view_class_init (RungAskViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);

  section_class->update = rung_ask_view_update;
  section_class->create_grid = rung_ask_view_create_grid;
  rung_widget_register (RUNG_TYPE_ITEM_ROW, "RungAskRow", "offers/ask-row", row_class_init);
  g_type_ensure (RUNG_TYPE_PAIR_CHOOSER);
  rung_section_class_set_template (section_class, "offers/ask-view", RUNG_TYPE_ASK_SHOWN);
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (klass), RungAskView, pair);
  gtk_widget_class_bind_template_callback (GTK_WIDGET_CLASS (klass), rung_section_queue);
}

static void
rung_ask_view_init (RungAskView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_ask_view_choose:
 * @self: the view
 * @offer: id of the offer to raise
 * @rival: id of the offer it has to match
 *
 * Chooses a pair for the person.
 */
void
rung_ask_view_choose (RungAskView *self,
                      const char  *offer,
                      const char  *rival)
{
  rung_pair_chooser_choose (self->pair, offer, rival);
  rung_section_queue (RUNG_SECTION (self));
}
