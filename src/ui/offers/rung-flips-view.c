/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-flips-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-answers.h"
#include "model/session/rung-session-look.h"
#include "report/charts/rung-swing-chart.h"
#include "report/grids/rung-answer-grids.h"
#include "report/phrases/rung-answer-phrases.h"
#include "report/phrases/rung-verdict-phrases.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-pair-chooser.h"

struct _RungFlipsView
{
  RungSection parent_instance;
  GtkWidget *pair;
  GtkWidget *lone;          /* said while there is nothing to compare */
  GtkWidget *content;
  GtkWidget *lines;         /* a label for each input */
  GtkWidget *chart;
  gboolean has_pair;
};

G_DEFINE_FINAL_TYPE (RungFlipsView, rung_flips_view, RUNG_TYPE_SECTION)

static RungSession *
session_of (RungFlipsView *self)
{
  return rung_section_get_session (RUNG_SECTION (self));
}

static gboolean
fill_table (RungFlipsView  *self,
            RungSwingTable *table)
{
  RungSession *session = session_of (self);
  const RungComparison *comparison = rung_session_get_comparison (session);
  RungMeasure measure = rung_ranking_get_measure (rung_session_get_ranking (session));
  const char *first = rung_pair_chooser_get_first (RUNG_PAIR_CHOOSER (self->pair));
  const char *second = rung_pair_chooser_get_second (RUNG_PAIR_CHOOSER (self->pair));
  int places[2] = { -1, -1 };

  if (!self->has_pair)
    return FALSE;
  places[0] = rung_comparison_find (comparison, first);
  places[1] = rung_comparison_find (comparison, second);
  if (MIN (places[0], places[1]) < 0)
    return FALSE;
  *table = (RungSwingTable) {
    .first = first,
    .second = second,
    .gap = rung_comparison_get (comparison, (guint) places[0], measure, RUNG_SPAN_TOTAL)
           - rung_comparison_get (comparison, (guint) places[1], measure, RUNG_SPAN_TOTAL),
    .swings = rung_results_get_swings (rung_session_get_results (session), first, second),
  };
  return TRUE;
}

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  RungSwingTable table;

  return fill_table (user_data, &table) ? rung_swing_chart_new (&table, canvas) : NULL;
}

static double
chart_height (double   line_height,
              gpointer user_data)
{
  RungSwingTable table;

  return line_height * (fill_table (user_data, &table) ? rung_swing_chart_get_lines (table.swings)
                        : 4.0);
}

static RungGrid *
create_grid (gpointer user_data)
{
  RungSwingTable table;

  return fill_table (user_data, &table) ? rung_swing_grid_new (&table) : NULL;
}

/* The label of a line; lines are made once and then say something else. */
static GtkWidget *
line_at (RungFlipsView *self,
         guint          index)
{
  GtkWidget *line = gtk_widget_get_first_child (self->lines);

  for (guint i = 0; i < index && line != NULL; i++)
    line = gtk_widget_get_next_sibling (line);
  if (line != NULL)
    return line;
  line = rung_page_create_label (NULL, NULL);
  gtk_box_append (GTK_BOX (self->lines), line);
  return line;
}

/* About the two offers of the verdict, this says what the verdict says. */
static const char *
get_no_flip (RungFlipsView        *self,
             const RungSwingTable *table)
{
  const RungVerdict *verdict
    = rung_results_get_verdict (rung_session_get_results (session_of (self)));
  gboolean is_verdict = (g_strcmp0 (table->first, verdict->leader) == 0
                         && g_strcmp0 (table->second, verdict->second) == 0)
                        || (g_strcmp0 (table->first, verdict->second) == 0
                            && g_strcmp0 (table->second, verdict->leader) == 0);

  return is_verdict ? rung_phrase_no_flip (verdict) : NULL;
}

static void
show_flips (RungFlipsView        *self,
            const RungSwingTable *table)
{
  GArray *flips = rung_results_get_flips (rung_session_get_results (session_of (self)),
                                          table->first, table->second);
  const char *behind = table->gap >= 0.0 ? table->second : table->first;
  const char *none = get_no_flip (self, table);
  guint n_lines = none != NULL ? 1 : flips->len;
  GtkWidget *line = NULL;

  if (none != NULL)
    {
      line = line_at (self, 0);
      gtk_label_set_text (GTK_LABEL (line), none);
      gtk_widget_remove_css_class (line, "note");
      gtk_widget_set_visible (line, TRUE);
    }
  for (guint i = 0; i < flips->len && none == NULL; i++)
    {
      const RungFlip *flip = &g_array_index (flips, RungFlip, i);
      g_autofree char *text = rung_phrase_flip (flip, behind);

      line = line_at (self, i);
      gtk_label_set_text (GTK_LABEL (line), text);
      gtk_widget_set_visible (line, TRUE);
      if (flip->flips)
        gtk_widget_remove_css_class (line, "note");
      else
        gtk_widget_add_css_class (line, "note");
    }
  for (line = line_at (self, n_lines); line != NULL; line = gtk_widget_get_next_sibling (line))
    gtk_widget_set_visible (line, FALSE);
}

static void
rung_flips_view_update (RungSection *section)
{
  RungFlipsView *self = RUNG_FLIPS_VIEW (section);
  RungSession *session = session_of (self);
  const RungVerdict *verdict = rung_results_get_verdict (rung_session_get_results (session));
  RungSwingTable table;

  self->has_pair = rung_pair_chooser_propose (RUNG_PAIR_CHOOSER (self->pair), verdict->leader,
                                              verdict->second);
  gtk_widget_set_visible (self->lone, !self->has_pair);
  gtk_widget_set_visible (self->content, self->has_pair);
  if (!fill_table (self, &table))
    return;
  show_flips (self, &table);
  rung_chart_area_update (RUNG_CHART_AREA (self->chart));
}

static void
rung_flips_view_class_init (RungFlipsViewClass *klass)
{
  RUNG_SECTION_CLASS (klass)->update = rung_flips_view_update;
}

static void
rung_flips_view_init (RungFlipsView *self)
{
}

/**
 * rung_flips_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_flips_view_new (RungSession *session)
{
  RungFlipsView *self = g_object_new (RUNG_TYPE_FLIPS_VIEW, NULL);
  RungSection *section = RUNG_SECTION (self);

  rung_page_set_up_section (section, session, _("What would change the answer"));
  self->pair = rung_pair_chooser_new (session, _("Offer whose lead is looked at"),
                                      C_("between two offers", "against"),
                                      _("Offer it is held against"));
  rung_page_add_to_section (section, self->pair, "control");
  rung_page_add_to_section (section,
                            rung_copy_button_new (_("What moves the difference"), create_grid,
                                                  self), "control");
  self->lone = rung_page_create_label (_("Add a second offer to see what would turn the order of "
                                         "the two."), NULL);
  rung_page_add_to_section (section, self->lone, NULL);
  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (self->content), self->lines);
  self->chart = rung_page_create_chart (_("What moves the difference of two offers"), build_chart,
                                     chart_height, self);
  rung_chart_area_set_empty_text (RUNG_CHART_AREA (self->chart),
                                  _("Nothing uncertain moves the difference of the two"));
  gtk_box_append (GTK_BOX (self->content), self->chart);
  gtk_box_append (GTK_BOX (self->content),
                  rung_page_create_label (_("Each bar moves one input from a bad to a good case "
                                            "and leaves the rest as it is. A bar that crosses the "
                                            "line at 0 puts the other offer ahead."), "note"));
  rung_page_add_to_section (section, self->content, NULL);
  g_signal_connect_object (self->pair, "changed", G_CALLBACK (rung_section_queue), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
