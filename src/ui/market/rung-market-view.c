/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-view.h"

#include <glib/gi18n-lib.h>

#include "model/rows/rung-market-drawing.h"
#include "model/rows/rung-table-row.h"
#include "report/charts/rung-change-chart.h"
#include "report/charts/rung-figures-chart.h"
#include "report/charts/rung-state-chart.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/parts/rung-page.h"

struct _RungMarketView
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *scroller;
  GtkWidget *boxes[RUNG_N_PARTS];
  GtkWidget *notes[RUNG_N_PARTS];
  GtkWidget *charts[RUNG_N_PARTS];
  GtkWidget *sources[RUNG_N_PARTS];
  RungMarketDrawing *drawing;
};

G_DEFINE_FINAL_TYPE (RungMarketView, rung_market_view, GTK_TYPE_WIDGET)

static RungChart *
build_growth (const RungCanvas *canvas,
              gpointer          user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawing->drawn[RUNG_PART_GROWTH];

  return rung_figures_chart_new ((const RungChartFigure *) (void *) drawn->data, drawn->len,
                                 canvas);
}

static double
growth_height (double   line_height,
               gpointer user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawing->drawn[RUNG_PART_GROWTH];

  return rung_figures_chart_get_height ((const RungChartFigure *) (void *) drawn->data, drawn->len,
                                        line_height);
}

static RungChart *
build_years (const RungCanvas *canvas,
             gpointer          user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawing->drawn[RUNG_PART_YEARS];

  return rung_change_chart_new ((const RungChartPoint *) (void *) drawn->data, drawn->len, canvas);
}

static double
years_height (double   line_height,
              gpointer user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawing->drawn[RUNG_PART_YEARS];

  return rung_change_chart_get_height ((const RungChartPoint *) (void *) drawn->data, drawn->len,
                                       line_height);
}

static RungChart *
build_states (const RungCanvas *canvas,
              gpointer          user_data)
{
  RungMarketView *self = user_data;
  GArray *drawn = self->drawing->drawn[RUNG_PART_STATES];

  return rung_state_chart_new ((const RungStateFigure *) (void *) drawn->data, drawn->len,
                               rung_session_get_tables (self->session), canvas);
}

static double
states_height (double   line_height,
               gpointer user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawing->drawn[RUNG_PART_STATES];

  return rung_state_chart_get_height ((const RungStateFigure *) (void *) drawn->data, drawn->len,
                                      line_height);
}

static RungChart *
build_figures (const RungCanvas *canvas,
               gpointer          user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawing->drawn[RUNG_PART_FIGURES];

  return rung_figures_chart_new ((const RungChartFigure *) (void *) drawn->data, drawn->len,
                                 canvas);
}

static double
figures_height (double   line_height,
                gpointer user_data)
{
  GArray *drawn = RUNG_MARKET_VIEW (user_data)->drawing->drawn[RUNG_PART_FIGURES];

  return MAX (rung_figures_chart_get_height ((const RungChartFigure *) (void *) drawn->data,
                                             drawn->len, line_height),
              3.0 * line_height);
}

static const struct
{
  const char *title;
  const char *note;
  RungChartBuildFunc build;
  RungChartHeightFunc height;
} parts[RUNG_N_PARTS] = {
  { N_("Growth"), N_("The period is said beside each change: over more years a change is larger."),
    build_growth,
    growth_height },
  { N_("Over the years"), N_("From the first to the last year that is published. Each measure has "
                             "an axis of its own, from zero."),
    build_years, years_height },
  { N_("By state"), N_("The stronger the colour, the higher the figure. Each measure has a map of "
                       "its own."), build_states,
    states_height },
  { N_("Published figures"), N_("Each measure has an axis of its own: base pay, total pay and pay "
                                "that is not said to be either are never drawn on one."),
    build_figures, figures_height },
};

static void
show_sources (RungMarketView *self,
              RungMarketPart  part)
{
  g_autofree char *all = NULL;
  g_autofree char *text = NULL;
  GPtrArray *names = self->drawing->sources[part];

  gtk_widget_set_visible (self->sources[part], names->len > 0);
  if (names->len == 0)
    return;
  g_ptr_array_add (names, NULL);
  all = g_strjoinv ("; ", (char **) names->pdata);
  g_ptr_array_set_size (names, (int) names->len - 1);
  text = g_strdup_printf (_("Sources: %s"), all);
  gtk_label_set_text (GTK_LABEL (self->sources[part]), text);
}

static void
show_figures_note (RungMarketView *self)
{
  guint n_drawn = self->drawing->drawn[RUNG_PART_FIGURES]->len;
  g_autofree char *note = NULL;

  if (n_drawn < self->drawing->n_figures)
    note = g_strdup_printf (_("The first %u of %u figures. Each measure has an axis of its own; "
                              "choose a section or search to see others."),
                            n_drawn, self->drawing->n_figures);
  gtk_label_set_text (GTK_LABEL (self->notes[RUNG_PART_FIGURES]),
                      note != NULL ? note : _(parts[RUNG_PART_FIGURES].note));
}

static gboolean
has_anything (RungMarketView *self)
{
  for (guint i = 0; i < RUNG_N_PARTS; i++)
    if (self->drawing->drawn[i]->len > 0)
      return TRUE;
  return FALSE;
}

/* Where nothing can be drawn the last chart says so. */
static void
show_part (RungMarketView *self,
           RungMarketPart  part)
{
  gboolean is_shown = self->drawing->drawn[part]->len > 0
                      || (part == RUNG_PART_FIGURES && !has_anything (self));

  gtk_widget_set_visible (self->boxes[part], is_shown);
  if (!is_shown)
    return;
  show_sources (self, part);
  rung_chart_area_update (RUNG_CHART_AREA (self->charts[part]));
}

static void
rung_market_view_dispose (GObject *object)
{
  RungMarketView *self = RUNG_MARKET_VIEW (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_market_view_parent_class)->dispose (object);
}

static void
rung_market_view_finalize (GObject *object)
{
  RungMarketView *self = RUNG_MARKET_VIEW (object);

  rung_market_drawing_free (self->drawing);
  G_OBJECT_CLASS (rung_market_view_parent_class)->finalize (object);
}

static void
rung_market_view_class_init (RungMarketViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_market_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = rung_market_view_finalize;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
create_part (RungMarketView *self,
             RungMarketPart  part)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->notes[part] = rung_page_create_label (_(parts[part].note), "note");
  self->charts[part] = rung_page_create_chart (_(parts[part].title), parts[part].build,
                                            parts[part].height, self);
  self->sources[part] = rung_page_create_label (NULL, "note");
  gtk_label_set_selectable (GTK_LABEL (self->sources[part]), TRUE);
  gtk_box_append (GTK_BOX (box), self->notes[part]);
  gtk_box_append (GTK_BOX (box), self->charts[part]);
  gtk_box_append (GTK_BOX (box), self->sources[part]);
  self->boxes[part] = rung_page_create_section (_(parts[part].title), box);
  return self->boxes[part];
}

static void
rung_market_view_init (RungMarketView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);

  for (guint i = 0; i < RUNG_N_PARTS; i++)
    gtk_box_append (GTK_BOX (box), create_part (self, i));
  rung_chart_area_set_empty_text (RUNG_CHART_AREA (self->charts[RUNG_PART_FIGURES]),
                                  _("None of these figures has a number to draw"));
  self->scroller = rung_page_create_scroller (box);
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
}

/**
 * rung_market_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_market_view_new (RungSession *session)
{
  RungMarketView *self = g_object_new (RUNG_TYPE_MARKET_VIEW, NULL);
  g_autoptr (GListStore) none = g_list_store_new (RUNG_TYPE_TABLE_ROW);

  self->session = g_object_ref (session);
  self->drawing = rung_market_drawing_new (G_LIST_MODEL (none), rung_session_get_tables (session));
  return GTK_WIDGET (self);
}

/**
 * rung_market_view_show:
 * @self: the view
 * @rows: (element-type RungTableRow): rows of published figures
 *
 * Draws the figures of @rows as they are now.
 */
void
rung_market_view_show (RungMarketView *self,
                       GListModel     *rows)
{
  rung_market_drawing_free (self->drawing);
  self->drawing = rung_market_drawing_new (rows, rung_session_get_tables (self->session));
  show_figures_note (self);
  for (guint i = 0; i < RUNG_N_PARTS; i++)
    show_part (self, i);
}
