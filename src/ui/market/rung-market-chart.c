/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-chart.h"

#include <glib/gi18n-lib.h>

#include "report/charts/rung-change-chart.h"
#include "report/charts/rung-figures-chart.h"
#include "report/charts/rung-state-chart.h"
#include "ui/kit/rung-chart-area.h"

#define EMPTY_LINES 3           /* of the place of a chart that has nothing to draw */

struct _RungMarketChart
{
  RungWidget parent_instance;
  RungMarketPart part;
  char *title;
  char *note;
  char *sources;                /* (nullable): in words */
  const RungMarketDrawing *drawing;
  RungChartArea *chart;
};

G_DEFINE_FINAL_TYPE (RungMarketChart, rung_market_chart, RUNG_TYPE_WIDGET)

static RungChart *
build (const RungCanvas *canvas,
       gpointer          user_data)
{
  RungMarketChart *self = user_data;
  GArray *drawn = self->drawing->drawn[self->part];
  gconstpointer data = drawn->data;

  if (self->part == RUNG_PART_YEARS)
    return rung_change_chart_new (data, drawn->len, canvas);
  if (self->part == RUNG_PART_STATES)
    return rung_state_chart_new (data, drawn->len, self->drawing->tables, canvas);
  return rung_figures_chart_new (data, drawn->len, canvas);
}

static double
get_height (double   line_height,
            gpointer user_data)
{
  RungMarketChart *self = user_data;
  GArray *drawn = self->drawing->drawn[self->part];
  gconstpointer data = drawn->data;

  if (drawn->len == 0)
    return EMPTY_LINES * line_height;
  if (self->part == RUNG_PART_YEARS)
    return rung_change_chart_get_height (data, drawn->len, line_height);
  if (self->part == RUNG_PART_STATES)
    return rung_state_chart_get_height (data, drawn->len, line_height);
  return rung_figures_chart_get_height (data, drawn->len, line_height);
}

static void
rung_market_chart_class_init (RungMarketChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_add (object_class, "title", G_TYPE_STRING, G_STRUCT_OFFSET (RungMarketChart, title),
                   NULL);
  rung_member_add (object_class, "note", G_TYPE_STRING, G_STRUCT_OFFSET (RungMarketChart, note),
                   NULL);
  rung_member_add (object_class, "sources", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungMarketChart, sources), NULL);
  rung_member_add (object_class, "part", G_TYPE_UINT, G_STRUCT_OFFSET (RungMarketChart, part),
                   NULL);
  g_type_ensure (RUNG_TYPE_CHART_AREA);
  rung_widget_class_set_template (widget_class, "market/market-chart");
  gtk_widget_class_bind_template_child (widget_class, RungMarketChart, chart);
}

static void
rung_market_chart_init (RungMarketChart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
dup_sources (GPtrArray *names)
{
  GString *out = g_string_new (NULL);
  g_autofree char *all = NULL;

  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? "; " : "",
                            (const char *) g_ptr_array_index (names, i));
  all = g_string_free (out, FALSE);
  return names->len > 0 ? g_strdup_printf (_("Sources: %s"), all) : NULL;
}

/**
 * rung_market_chart_show:
 * @self: a part
 * @drawing: what is drawn, which lives until another is shown
 * @is_shown: whether there is a place for it
 *
 * Draws its part of the figures.
 */
void
rung_market_chart_show (RungMarketChart          *self,
                       const RungMarketDrawing *drawing,
                       gboolean                 is_shown)
{
  g_autofree char *sources = dup_sources (drawing->sources[self->part]);

  self->drawing = drawing;
  gtk_widget_set_visible (GTK_WIDGET (self), is_shown);
  g_object_set (self, "sources", sources, NULL);
  rung_chart_area_set_source (self->chart, build, get_height, self);
}
