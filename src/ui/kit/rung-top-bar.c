/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-top-bar.h"

#include "rung-squeezer.h"

struct _RungTopBar
{
  GtkWidget parent_instance;
  GtkWidget *bar;
  GtkWidget *words;         /* the title */
  RungSqueezer *first;
  RungSqueezer *second;
};

enum
{
  PROP_WORDS = 1,
  PROP_FIRST,
  PROP_SECOND,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static GtkBuildableIface *parent_buildable;

static void buildable_init (GtkBuildableIface *interface);

G_DEFINE_FINAL_TYPE_WITH_CODE (RungTopBar, rung_top_bar, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static void
rung_top_bar_add_child (GtkBuildable *buildable,
                        GtkBuilder   *builder,
                        GObject      *child,
                        const char   *type)
{
  RungTopBar *self = RUNG_TOP_BAR (buildable);

  if (!GTK_IS_WIDGET (child))
    {
      parent_buildable->add_child (buildable, builder, child, type);
      return;
    }
  self->bar = GTK_WIDGET (child);
  gtk_widget_set_parent (self->bar, GTK_WIDGET (self));
}

static void
buildable_init (GtkBuildableIface *interface)
{
  parent_buildable = g_type_interface_peek_parent (interface);
  interface->add_child = rung_top_bar_add_child;
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
rung_top_bar_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  RungTopBar *self = RUNG_TOP_BAR (object);

  if (property_id == PROP_WORDS)
    self->words = g_value_get_object (value);
  else if (property_id == PROP_FIRST)
    self->first = g_value_get_object (value);
  else
    self->second = g_value_get_object (value);
}

static void
rung_top_bar_dispose (GObject *object)
{
  g_clear_pointer (&RUNG_TOP_BAR (object)->bar, gtk_widget_unparent);
  G_OBJECT_CLASS (rung_top_bar_parent_class)->dispose (object);
}

static void
rung_top_bar_class_init (RungTopBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;

  G_OBJECT_CLASS (klass)->set_property = rung_top_bar_set_property;
  G_OBJECT_CLASS (klass)->dispose = rung_top_bar_dispose;
  properties[PROP_WORDS] = g_param_spec_object ("words", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_FIRST] = g_param_spec_object ("first", NULL, NULL, RUNG_TYPE_SQUEEZER, flags);
  properties[PROP_SECOND] = g_param_spec_object ("second", NULL, NULL, RUNG_TYPE_SQUEEZER, flags);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);
  widget_class->measure = rung_top_bar_measure;
  widget_class->size_allocate = rung_top_bar_size_allocate;
}

static void
rung_top_bar_init (RungTopBar *self)
{
}
