/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-top-bar.h"

#include "rung-squeezer.h"

struct _RungTopBar
{
  RungWidget parent_instance;
  GtkWidget *bar;
  GtkWidget *words;         /* the title */
  RungSqueezer *first;
  RungSqueezer *second;
};

G_DEFINE_FINAL_TYPE (RungTopBar, rung_top_bar, RUNG_TYPE_WIDGET)

static gboolean
rung_top_bar_take_child (RungWidget *self,
                         GtkBuilder *builder,
                         GObject    *child,
                         const char *type)
{
  if (!GTK_IS_WIDGET (child))
    return FALSE;
  RUNG_TOP_BAR (self)->bar = GTK_WIDGET (child);
  gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (self));
  return TRUE;
}

/* Takes what @squeezer needs from @room if it is there. */
static void
give_room (RungSqueezer *squeezer,
           int          *room)
{
  int least = rung_squeezer_get_least (squeezer);
  gboolean fits = least <= *room;

  rung_squeezer_set_is_closed (squeezer, !fits);
  if (fits)
    *room -= least;
}

/* The bar needs its least width, in which the others have no part, the title its words, and what is
 * left goes to the others. */
static void
share (RungTopBar *self,
       int         width)
{
  int least = 0;
  int title = 0;
  int words = 0;
  int room = 0;

  gtk_widget_measure (self->bar, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (self->words, GTK_ORIENTATION_HORIZONTAL, -1, &title, &words, NULL, NULL);
  room = width - least - (words - title);
  give_room (self->first, &room);
  give_room (self->second, &room);
}

static void
rung_top_bar_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  RungTopBar *self = RUNG_TOP_BAR (widget);

  share (self, width);
  /* Nothing can be given room before it is measured. */
  gtk_widget_measure (self->bar, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->bar, &(GtkAllocation) { 0, 0, width, height }, baseline);
}

static void
rung_top_bar_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  gtk_widget_measure (RUNG_TOP_BAR (widget)->bar, orientation, for_size, minimum, natural, NULL,
                      NULL);
}

static void
rung_top_bar_class_init (RungTopBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_add (object_class, "words", GTK_TYPE_WIDGET, G_STRUCT_OFFSET (RungTopBar, words),
                   NULL);
  rung_member_add (object_class, "first", RUNG_TYPE_SQUEEZER, G_STRUCT_OFFSET (RungTopBar, first),
                   NULL);
  rung_member_add (object_class, "second", RUNG_TYPE_SQUEEZER, G_STRUCT_OFFSET (RungTopBar, second),
                   NULL);
  RUNG_WIDGET_CLASS (klass)->take_child = rung_top_bar_take_child;
  widget_class->measure = rung_top_bar_measure;
  widget_class->size_allocate = rung_top_bar_size_allocate;
}

static void
rung_top_bar_init (RungTopBar *self)
{
}
