/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-squeezer.h"

struct _RungSqueezer
{
  RungWidget parent_instance;
  GtkWidget *child;
  gboolean is_squeezed;
  gboolean is_closed;       /* somebody else knows that there is no room */
};

G_DEFINE_FINAL_TYPE (RungSqueezer, rung_squeezer, RUNG_TYPE_WIDGET)

static void
rung_squeezer_measure (GtkWidget      *widget,
                       GtkOrientation  orientation,
                       int             for_size,
                       int            *minimum,
                       int            *natural,
                       int            *minimum_baseline,
                       int            *natural_baseline)
{
  RungSqueezer *self = RUNG_SQUEEZER (widget);

  if (self->child == NULL || !gtk_widget_get_visible (self->child) || self->is_closed)
    return;
  gtk_widget_measure (self->child, orientation, -1, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = 0;
}

static gboolean
notify_squeezed_cb (gpointer data)
{
  g_object_notify (data, "is-squeezed");
  return G_SOURCE_REMOVE;
}

static void
rung_squeezer_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  RungSqueezer *self = RUNG_SQUEEZER (widget);
  gboolean is_squeezed = FALSE;

  if (self->child == NULL || !gtk_widget_get_visible (self->child))
    return;
  is_squeezed = self->is_closed || rung_squeezer_get_least (self) > width;
  if (self->is_squeezed != is_squeezed)
    {
      self->is_squeezed = is_squeezed;
      /* A watcher may resize; not inside an allocation. */
      g_idle_add_full (G_PRIORITY_HIGH_IDLE, notify_squeezed_cb, g_object_ref (self),
                       g_object_unref);
    }
  gtk_widget_set_child_visible (self->child, !self->is_squeezed);
  if (!self->is_squeezed)
    gtk_widget_size_allocate (self->child, &(GtkAllocation) { 0, 0, width, height }, -1);
}

static gboolean
rung_squeezer_take_child (RungWidget *self,
                          GtkBuilder *builder,
                          GObject    *child,
                          const char *type)
{
  if (!GTK_IS_WIDGET (child))
    return FALSE;
  RUNG_SQUEEZER (self)->child = GTK_WIDGET (child);
  gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (self));
  return TRUE;
}

static void
rung_squeezer_class_init (RungSqueezerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_add (G_OBJECT_CLASS (klass), "is-squeezed", G_TYPE_BOOLEAN,
                   G_STRUCT_OFFSET (RungSqueezer, is_squeezed), NULL);
  RUNG_WIDGET_CLASS (klass)->take_child = rung_squeezer_take_child;
  widget_class->measure = rung_squeezer_measure;
  widget_class->size_allocate = rung_squeezer_size_allocate;
}

static void
rung_squeezer_init (RungSqueezer *self)
{
}

/**
 * rung_squeezer_get_is_squeezed:
 * @self: a squeezer
 *
 * Returns: %TRUE if there was no room for a child that wants to be seen
 */
gboolean
rung_squeezer_get_is_squeezed (RungSqueezer *self)
{
  return self->is_squeezed;
}

/**
 * rung_squeezer_get_least:
 * @self: a squeezer
 *
 * Returns: the width in pixels that the child needs to be seen, 0 where there is nothing to see
 */
int
rung_squeezer_get_least (RungSqueezer *self)
{
  int least = 0;

  if (self->child != NULL && gtk_widget_get_visible (self->child))
    gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return least;
}

/**
 * rung_squeezer_set_is_closed:
 * @self: a squeezer
 * @is_closed: whether there is no room for the child
 *
 * Takes no room at all, so that others beside it have it.
 */
void
rung_squeezer_set_is_closed (RungSqueezer *self,
                             gboolean      is_closed)
{
  if (self->is_closed == is_closed)
    return;
  self->is_closed = is_closed;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
