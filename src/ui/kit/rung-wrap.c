/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-wrap.h"

#define SPACING 12
#define LINE_SPACING 6

struct _RungWrap
{
  RungWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (RungWrap, rung_wrap, RUNG_TYPE_WIDGET)

/* Where the line that begins with @child ends: its height, and the child after it. */
static GtkWidget *
measure_line (GtkWidget *child,
              int        width,
              int       *height)
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
      if (x > 0 && x + child_width > width)
        break;
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, MIN (child_width, MAX (width, 1)), NULL,
                          &child_height,
                          NULL, NULL);
      x += child_width + SPACING;
      *height = MAX (*height, child_height);
    }
  return child;
}

/* Puts the children of a line beside each other, each in the middle of its height. */
static void
place_line (GtkWidget *widget,
            GtkWidget *child,
            GtkWidget *end,
            int        y,
            int        height)
{
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int width = gtk_widget_get_width (widget);
  int x = 0;

  for (; child != end; child = gtk_widget_get_next_sibling (child))
    {
      int least = 0;
      int child_width = 0;
      int child_height = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &child_width, NULL, NULL);
      child_width = MAX (MIN (child_width, MAX (width, 1)), least);
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, child_width, NULL, &child_height, NULL,
                          NULL);
      gtk_widget_size_allocate (child,
                                &(GtkAllocation) { is_rtl ? width - x - child_width : x,
                                                   y + (height - child_height) / 2, child_width,
                                                   child_height }, -1);
      x += child_width + SPACING;
    }
}

/* Walks the children line by line; places them if @places, and gives the
 * height that they need at @width. */
static int
flow (GtkWidget *widget,
      int        width,
      gboolean   places)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int y = 0;

  while (child != NULL)
    {
      int height = 0;
      GtkWidget *end = measure_line (child, width, &height);

      if (places)
        place_line (widget, child, end, y, height);
      y += height + (end != NULL ? LINE_SPACING : 0);
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
    {
      *minimum = *natural = flow (widget, for_size < 0 ? G_MAXINT : for_size, FALSE);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least = 0;
      int wanted = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &wanted, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural += wanted + (*natural > 0 ? SPACING : 0);
    }
}

static void
rung_wrap_size_allocate (GtkWidget *widget,
                         int        width,
                         int        height,
                         int        baseline)
{
  flow (widget, width, TRUE);
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
