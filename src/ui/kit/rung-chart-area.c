/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-chart-area.h"

#include "report/kit/rung-chart-draw.h"

#include "rung-compat.h"

struct _RungChartArea
{
  RungWidget parent_instance;
  char *title;
  char *empty_text;         /* (nullable): what is missing where there is no chart */
  RungChartBuildFunc build;
  RungChartHeightFunc height;   /* (nullable) */
  double lines;             /* of text: the height where no function gives it */
  gpointer user_data;
  RungChart *chart;         /* NULL until drawn, or if there is nothing */
  int focus;                /* mark, -1 for none */
  double line_height;
  double char_width;
};

G_DEFINE_FINAL_TYPE (RungChartArea, rung_chart_area, RUNG_TYPE_WIDGET)

static void
measure_font (RungChartArea *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);

  self->line_height = (pango_font_metrics_get_ascent (metrics)
                       + pango_font_metrics_get_descent (metrics)) / (double) PANGO_SCALE;
  self->char_width
    = pango_font_metrics_get_approximate_digit_width (metrics) / (double) PANGO_SCALE;
  pango_font_metrics_unref (metrics);
}

/* Without a source there is no room for a chart either. */
static int
get_height (RungChartArea *self)
{
  if (self->build == NULL)
    return 0;
  return (int) (self->height != NULL ? self->height (self->line_height, self->user_data)
                                     : self->lines * self->line_height);
}

static void
rung_chart_area_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  RungChartArea *self = RUNG_CHART_AREA (widget);

  measure_font (self);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 240;
      *natural = 480;
    }
  else
    *minimum = *natural = get_height (self);
}

static RungColour
colour_of (const GdkRGBA *rgba)
{
  return (RungColour) { rgba->red, rgba->green, rgba->blue };
}

/* The text is light where the ground is dark. */
static RungGround
ground_of (RungColour ink)
{
  RungColour white = { 1.0, 1.0, 1.0 };
  RungColour black = { 0.0, 0.0, 0.0 };

  return rung_colour_get_contrast (ink, white) < rung_colour_get_contrast (ink, black)
         ? RUNG_GROUND_DARK : RUNG_GROUND_LIGHT;
}

static void
ensure_chart (RungChartArea *self,
              RungColour     ink)
{
  g_autofree char *text = NULL;
  RungCanvas canvas = { 0 };

  if (self->chart != NULL || self->build == NULL)
    return;
  measure_font (self);
  canvas.width = gtk_widget_get_width (GTK_WIDGET (self));
  canvas.height = gtk_widget_get_height (GTK_WIDGET (self));
  canvas.line_height = self->line_height;
  canvas.char_width = self->char_width;
  canvas.ground = ground_of (ink);
  self->chart = self->build (&canvas, self->user_data);
  if (self->chart == NULL)
    return;
  if (self->focus >= (int) self->chart->marks->len)
    self->focus = -1;
  text = rung_chart_to_text (self->chart);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

static void
draw_bubble (RungChartArea *self,
             cairo_t       *cr,
             RungColour     ink)
{
  g_autoptr (PangoLayout) layout = NULL;

  if (self->focus < 0)
    return;
  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self),
                                           rung_chart_get_text (self->chart, self->focus));
  rung_chart_draw_bubble (self->chart, cr, layout, ink,
                          rung_palette_get_ground (ground_of (ink)), (guint) self->focus);
}

static void
draw_empty_text (RungChartArea *self,
                 GtkSnapshot   *snapshot,
                 const GdkRGBA *colour)
{
  g_autoptr (PangoLayout) layout = NULL;
  int width = 0;
  int height = 0;

  if (self->empty_text == NULL)
    return;
  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->empty_text);
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) (gtk_widget_get_width (GTK_WIDGET (self))
                                                         - width) / 2.0f,
                                                (float) (gtk_widget_get_height (GTK_WIDGET (self))
                                                         - height) / 2.0f));
  gtk_snapshot_append_layout (snapshot, layout, colour);
  gtk_snapshot_restore (snapshot);
}

static void
rung_chart_area_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  RungChartArea *self = RUNG_CHART_AREA (widget);
  GdkRGBA colour;
  RungColour ink;
  cairo_t *cr = NULL;

  rung_widget_get_colour (widget, &colour);
  ink = colour_of (&colour);
  ensure_chart (self, ink);
  if (self->chart == NULL)
    {
      draw_empty_text (self, snapshot, &colour);
      return;
    }
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                       (float) gtk_widget_get_height (widget)));
  rung_chart_draw (self->chart, cr, gtk_widget_get_pango_context (widget), ink, self->focus);
  draw_bubble (self, cr, ink);
  cairo_destroy (cr);
}

static void
set_focus (RungChartArea *self,
           int            focus)
{
  if (self->focus == focus)
    return;
  self->focus = focus;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  self->chart != NULL ? rung_chart_get_text (self->chart, focus)
                                  : "", -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Asks what is behind the mark. */
static gboolean
activate (RungChartArea *self)
{
  const RungMark *mark = NULL;
  GdkRectangle at;

  if (self->chart == NULL || self->focus < 0)
    return FALSE;
  mark = &g_array_index (self->chart->marks, RungMark, self->focus);
  at = (GdkRectangle) { (int) mark->x, (int) mark->y, MAX ((int) mark->width, 1),
                        MAX ((int) mark->height, 1) };
  g_signal_emit_by_name (self, "activated", rung_chart_get_text (self->chart, self->focus), &at);
  return TRUE;
}

static gboolean
key_cb (RungChartArea   *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int direction = 0;

  if (self->chart == NULL)
    return FALSE;
  if (key == GDK_KEY_Escape && self->focus >= 0)
    {
      set_focus (self, -1);
      return TRUE;
    }
  if (key == GDK_KEY_Right || key == GDK_KEY_Down)
    direction = is_rtl && key == GDK_KEY_Right ? -1 : 1;
  else if (key == GDK_KEY_Left || key == GDK_KEY_Up)
    direction = is_rtl && key == GDK_KEY_Left ? 1 : -1;
  else if (key == GDK_KEY_Home || key == GDK_KEY_End)
    {
      set_focus (self, rung_chart_step (self->chart, -1, key == GDK_KEY_Home ? 1 : -1));
      return TRUE;
    }
  if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter)
    return activate (self);
  if (direction == 0)
    return FALSE;
  set_focus (self, rung_chart_step (self->chart, self->focus, direction));
  return TRUE;
}

static void
motion_cb (RungChartArea *self,
           double         x,
           double         y)
{
  if (self->chart != NULL)
    set_focus (self, rung_chart_pick (self->chart, x, y));
}

static void
released_cb (RungChartArea *self,
             int            n_press,
             double         x,
             double         y)
{
  motion_cb (self, x, y);
  activate (self);
}

static void
leave_cb (RungChartArea *self)
{
  set_focus (self, -1);
}

static void
rung_chart_area_size_allocate (GtkWidget *widget,
                               int        width,
                               int        height,
                               int        baseline)
{
  g_clear_pointer (&RUNG_CHART_AREA (widget)->chart, rung_chart_free);
}

static void
rung_chart_area_css_changed (GtkWidget         *widget,
                             GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (rung_chart_area_parent_class)->css_changed (widget, change);
  g_clear_pointer (&RUNG_CHART_AREA (widget)->chart, rung_chart_free);
}

static void
title_changed (gpointer self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  RUNG_CHART_AREA (self)->title, -1);
}

static void
empty_text_changed (gpointer self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  RUNG_CHART_AREA (self)->empty_text, -1);
}

static void
rung_chart_area_finalize (GObject *object)
{
  g_clear_pointer (&RUNG_CHART_AREA (object)->chart, rung_chart_free);
  G_OBJECT_CLASS (rung_chart_area_parent_class)->finalize (object);
}

static void
rung_chart_area_class_init (RungChartAreaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rung_chart_area_finalize;
  rung_member_add (G_OBJECT_CLASS (klass), "title", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungChartArea, title), title_changed);
  rung_member_add (G_OBJECT_CLASS (klass), "empty-text", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungChartArea, empty_text), empty_text_changed);
  g_signal_new ("activated", RUNG_TYPE_CHART_AREA, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 2, G_TYPE_STRING, GDK_TYPE_RECTANGLE);
  rung_member_add (G_OBJECT_CLASS (klass), "lines", G_TYPE_DOUBLE,
                   G_STRUCT_OFFSET (RungChartArea, lines), NULL);
  widget_class->measure = rung_chart_area_measure;
  widget_class->size_allocate = rung_chart_area_size_allocate;
  widget_class->snapshot = rung_chart_area_snapshot;
  widget_class->css_changed = rung_chart_area_css_changed;
  gtk_widget_class_set_css_name (widget_class, "chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
rung_chart_area_init (RungChartArea *self)
{
  GtkEventController *key = gtk_event_controller_key_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->focus = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_object (key, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), key);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

/**
 * rung_chart_area_set_source:
 * @self: a chart area
 * @build: builds the chart
 * @height: (nullable): gives its height, %NULL for as many "lines" of text as the template says
 * @user_data: handed to both; it must outlive the widget
 *
 * Sets what is drawn.
 */
void
rung_chart_area_set_source (RungChartArea       *self,
                            RungChartBuildFunc   build,
                            RungChartHeightFunc  height,
                            gpointer             user_data)
{
  self->build = build;
  self->height = height;
  self->user_data = user_data;
  rung_chart_area_update (self);
}

/**
 * rung_chart_area_update:
 * @self: a chart area
 *
 * Builds the chart anew from the figures as they are now.
 */
void
rung_chart_area_update (RungChartArea *self)
{
  g_clear_pointer (&self->chart, rung_chart_free);
  if (self->line_height <= 0.0 || get_height (self) != gtk_widget_get_height (GTK_WIDGET (self)))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
