/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-market-chart.h"

#include <glib/gi18n-lib.h>

#include "report/charts/rung-change-chart.h"
#include "report/charts/rung-figures-chart.h"
#include "report/charts/rung-state-chart.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/kit/rung-closures.h"

#define EMPTY_LINES 3           /* of the place of a chart that has nothing to draw */

struct _RungMarketChart
{
  GtkWidget parent_instance;
  RungMarketPart part;
  char *title;
  char *note;
  char *sources;                /* (nullable): in words */
  const RungMarketDrawing *drawing;
  RungChartArea *chart;
};

G_DEFINE_FINAL_TYPE (RungMarketChart, rung_market_chart, GTK_TYPE_WIDGET)

enum
{
  PROP_TITLE = 1,
  PROP_NOTE,
  PROP_SOURCES,
  PROP_PART,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

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

static char **
text_of (RungMarketChart *self,
         guint           property_id)
{
  return property_id == PROP_TITLE ? &self->title
         : property_id == PROP_NOTE ? &self->note : &self->sources;
}

static void
set_text (RungMarketChart *self,
          guint           property_id,
          const char     *text)
{
  char **kept = text_of (self, property_id);

  if (g_strcmp0 (*kept, text) == 0)
    return;
  g_free (*kept);
  *kept = g_strdup (text);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property_id]);
}

static void
rung_market_chart_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  g_value_set_string (value, *text_of (RUNG_MARKET_CHART (object), property_id));
}

static void
rung_market_chart_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  RungMarketChart *self = RUNG_MARKET_CHART (object);

  if (property_id == PROP_PART)
    self->part = g_value_get_uint (value);
  else
    set_text (self, property_id, g_value_get_string (value));
}

static void
rung_market_chart_dispose (GObject *object)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (rung_market_chart_parent_class)->dispose (object);
}

static void
rung_market_chart_finalize (GObject *object)
{
  for (guint i = PROP_TITLE; i <= PROP_SOURCES; i++)
    g_free (*text_of (RUNG_MARKET_CHART (object), i));
  G_OBJECT_CLASS (rung_market_chart_parent_class)->finalize (object);
}

static void
rung_market_chart_class_init (RungMarketChartClass *klass)
{
  static const char *const texts[] = {
    [PROP_TITLE] = "title",
    [PROP_NOTE] = "note",
    [PROP_SOURCES] = "sources",
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = rung_market_chart_get_property;
  object_class->set_property = rung_market_chart_set_property;
  object_class->dispose = rung_market_chart_dispose;
  object_class->finalize = rung_market_chart_finalize;
  for (guint i = PROP_TITLE; i <= PROP_SOURCES; i++)
    properties[i] = g_param_spec_string (texts[i], NULL, NULL, NULL, G_PARAM_READWRITE | flags);
  properties[PROP_PART] = g_param_spec_uint ("part", NULL, NULL, 0, RUNG_N_PARTS - 1, 0,
                                             G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  g_type_ensure (RUNG_TYPE_CHART_AREA);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/rung/Rung/market/market-chart.ui");
  rung_closures_bind (widget_class);
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
  set_text (self, PROP_SOURCES, sources);
  rung_chart_area_set_source (self->chart, build, get_height, self);
}
