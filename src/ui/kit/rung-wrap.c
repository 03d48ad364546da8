/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-wrap.h"

#define SPACING 12
#define LINE_SPACING 6

G_DEFINE_TYPE (RungWrap, rung_wrap, RUNG_TYPE_WIDGET)

/* How the children flow at a width. */
typedef struct
{
  int width;
  int spacing;              /* between the children of a line */
  int line_spacing;
  gboolean is_stacked;      /* each child has a line of its own, and the whole of it */
} Flow;

/* The least width any child needs, and what all of them take in one line. */
static void
measure_width (GtkWidget *widget,
               int       *minimum,
               int       *natural)
{
  int spacing = RUNG_WRAP_GET_CLASS (widget)->touches ? 0 : SPACING;

  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least = 0;
      int wanted = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural += wanted + (*natural > 0 ? spacing : 0);
    }
}

static Flow
get_flow (GtkWidget *widget,
          int        width)
{
  int minimum = 0;
  int natural = 0;

  if (!RUNG_WRAP_GET_CLASS (widget)->touches)
    return (Flow) { .width = width, .spacing = SPACING, .line_spacing = LINE_SPACING };
  measure_width (widget, &minimum, &natural);
  return (Flow) { .width = width, .is_stacked = natural > width };
}

/* Where the line that begins with @child ends: its height, and the child after it. */
static GtkWidget *
measure_line (const Flow *flow,
              GtkWidget  *child,
              int        *height)
{
  int x = 0;

  *height = 0;
  for (; child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_width = 0;
      int child_height = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &child_width, NULL, NULL);
      if (x > 0 && (x + child_width > flow->width || flow->is_stacked))
        break;
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL,
                          MIN (child_width, MAX (flow->width, 1)), NULL, &child_height, NULL, NULL);
      x += child_width + flow->spacing;
      *height = MAX (*height, child_height);
    }
  return child;
}

/* Puts the children of a line beside each other, each in the middle of its height; those that touch
 * are all as high as it. */
static void
place_line (const Flow *flow,
            GtkWidget  *child,
            GtkWidget  *end,
            int         y,
            int         height)
{
  GtkWidget *widget = gtk_widget_get_parent (child);
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width = gtk_widget_get_width (widget);
  int x = 0;

  for (; child != end; child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation place = { x, y, 0, height };
      int least = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &place.width, NULL, NULL);
      place.width = flow->is_stacked ? width : MAX (MIN (place.width, MAX (width, 1)), least);
      if (!RUNG_WRAP_GET_CLASS (widget)->touches)
        gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, place.width, NULL, &place.height, NULL,
                            NULL);
      place.x = is_rtl ? width - x - place.width : x;
      place.y = y + (height - place.height) / 2;
      gtk_widget_size_allocate (child, &place, -1);
      x += place.width + flow->spacing;
    }
}

/* Walks the children line by line; places them if @places, and gives the height that they need at
 * @width. */
static int
walk (GtkWidget *widget,
      int        width,
      gboolean   places)
{
  Flow flow = get_flow (widget, width);
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int y = 0;

  while (child != NULL)
    {
      int height = 0;
      GtkWidget *end = measure_line (&flow, child, &height);

      if (places)
        place_line (&flow, child, end, y, height);
      y += height + (end != NULL ? flow.line_spacing : 0);
      child = end;
    }
  return y;
}

static void
rung_wrap_measure (GtkWidget      *widget,
                   GtkOrientation  orientation,
                   int             for_size,
                   int            *minimum,
                   int            *natural,
                   int            *minimum_baseline,
                   int            *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = walk (widget, for_size < 0 ? G_MAXINT : for_size, FALSE);
  else
    measure_width (widget, minimum, natural);
}

static void
rung_wrap_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  walk (widget, width, TRUE);
}

static void
rung_wrap_class_init (RungWrapClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = rung_wrap_measure;
  widget_class->size_allocate = rung_wrap_size_allocate;
  widget_class->get_request_mode = rung_widget_follow_width;
}

static void
rung_wrap_init (RungWrap *self)
{
}
