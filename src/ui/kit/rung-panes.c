/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-panes.h"

/* A page wants a title and two columns of figures beside each other. */
#define CONTENT_DIGITS 44
#define CONTENT_EDGES 36        /* pixels */
#define SIDE_MIN 300
#define SIDE_MAX 360
#define SIDE_SHARE 0.27
/* Either pane scrolls, so that it can be as low as that. */
#define HEIGHT_MIN 300

struct _RungPanes
{
  RungWidget parent_instance;
  GtkWidget *side;
  GtkWidget *separator;
  GtkWidget *content;
  gboolean is_folded;
  gboolean shows_side;      /* while folded */
  int least;                /* pixels that a page wants at the text size of @serial */
  guint serial;             /* of the fonts */
};

G_DEFINE_FINAL_TYPE (RungPanes, rung_panes, RUNG_TYPE_WIDGET)

static int
get_content_least (RungPanes *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = NULL;

  if (self->serial == pango_context_get_serial (context))
    return self->least;
  self->serial = pango_context_get_serial (context);
  metrics = pango_context_get_metrics (context, NULL, NULL);
  self->least = CONTENT_EDGES
                + PANGO_PIXELS (CONTENT_DIGITS
                                * pango_font_metrics_get_approximate_digit_width (metrics));
  pango_font_metrics_unref (metrics);
  return self->least;
}

/* Downwards the panes are not measured: a page at a width it does not have is much of the work that
 * a figure makes that has become longer. */
static void
rung_panes_measure (GtkWidget      *widget,
                    GtkOrientation  orientation,
                    int             for_size,
                    int            *minimum,
                    int            *natural,
                    int            *minimum_baseline,
                    int            *natural_baseline)
{
  RungPanes *self = RUNG_PANES (widget);
  int side[2];
  int content[2];

  *minimum = *natural = HEIGHT_MIN;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    return;
  gtk_widget_measure (self->side, orientation, -1, &side[0], &side[1], NULL, NULL);
  gtk_widget_measure (self->content, orientation, -1, &content[0], &content[1], NULL, NULL);
  *minimum = MAX (side[0], content[0]);
  *natural = side[1] + content[1];
}

static void
show_panes (RungPanes *self)
{
  gtk_widget_set_child_visible (self->side, !self->is_folded || self->shows_side);
  gtk_widget_set_child_visible (self->separator, !self->is_folded);
  gtk_widget_set_child_visible (self->content, !self->is_folded || !self->shows_side);
}

static gboolean
notify_folded_cb (gpointer data)
{
  g_object_notify (data, "is-folded");
  return G_SOURCE_REMOVE;
}

static void
rung_panes_size_allocate (GtkWidget *widget,
                          int        width,
                          int        height,
                          int        baseline)
{
  RungPanes *self = RUNG_PANES (widget);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int side = 0;
  int content = 0;
  gboolean is_folded = FALSE;

  gtk_widget_measure (self->side, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &side, NULL, NULL);
  gtk_widget_measure (self->content, GTK_ORIENTATION_HORIZONTAL, -1, &content, NULL, NULL, NULL);
  side = MAX (side, CLAMP ((int) (width * SIDE_SHARE), SIDE_MIN, SIDE_MAX));
  is_folded = width < side + 1 + MAX (content, get_content_least (self));
  if (is_folded != self->is_folded)
    {
      self->is_folded = is_folded;
      /* A watcher may resize; not inside an allocation. */
      g_idle_add_full (G_PRIORITY_HIGH_IDLE, notify_folded_cb, g_object_ref (self), g_object_unref);
    }
  show_panes (self);
  if (is_folded)
    {
      GtkAllocation whole = { 0, 0, width, height };

      gtk_widget_size_allocate (self->shows_side ? self->side : self->content, &whole, -1);
      return;
    }
  content = width - side - 1;
  gtk_widget_size_allocate (self->side,
                            &(GtkAllocation) { is_rtl ? content + 1 : 0, 0, side, height }, -1);
  gtk_widget_size_allocate (self->separator,
                            &(GtkAllocation) { is_rtl ? content : side, 0, 1, height }, -1);
  gtk_widget_size_allocate (self->content,
                            &(GtkAllocation) { is_rtl ? 0 : side + 1, 0, content, height }, -1);
}

static void
shows_side_changed (gpointer self)
{
  gtk_widget_queue_resize (self);
}

static void
rung_panes_class_init (RungPanesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rung_panes_measure;
  widget_class->size_allocate = rung_panes_size_allocate;
  rung_member_add (object_class, "is-folded", G_TYPE_BOOLEAN,
                   G_STRUCT_OFFSET (RungPanes, is_folded), NULL);
  rung_member_add (object_class, "shows-side", G_TYPE_BOOLEAN,
                   G_STRUCT_OFFSET (RungPanes, shows_side), shows_side_changed);
  gtk_widget_class_set_css_name (widget_class, "panes");
}

static void
rung_panes_init (RungPanes *self)
{
}

/**
 * rung_panes_new:
 * @side: the side pane
 * @content: the rest
 *
 * Returns: (transfer floating): both beside each other
 */
GtkWidget *
rung_panes_new (GtkWidget *side,
                GtkWidget *content)
{
  RungPanes *self = g_object_new (RUNG_TYPE_PANES, NULL);

  self->side = side;
  self->content = content;
  self->separator = gtk_separator_new (GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_parent (side, GTK_WIDGET (self));
  gtk_widget_set_parent (self->separator, GTK_WIDGET (self));
  gtk_widget_set_parent (content, GTK_WIDGET (self));
  return GTK_WIDGET (self);
}

/**
 * rung_panes_get_is_folded:
 * @self: panes
 *
 * Returns: %TRUE if there is room for one pane only
 */
gboolean
rung_panes_get_is_folded (RungPanes *self)
{
  return self->is_folded;
}

/**
 * rung_panes_set_shows_side:
 * @self: panes
 * @shows_side: whether the side pane is the one shown while folded
 *
 * Chooses the pane.
 */
void
rung_panes_set_shows_side (RungPanes *self,
                           gboolean   shows_side)
{
  g_object_set (self, "shows-side", shows_side, NULL);
}
