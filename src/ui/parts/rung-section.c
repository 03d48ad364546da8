/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-section.h"

#include "ui/kit/rung-wrap.h"

#include "rung-page.h"

/* What is out of sight waits until nobody types, each section a little longer
 * than the one above it, so that a frame can be drawn in between; milliseconds. */
static guint pause_of_typing = 100;

typedef struct
{
  RungSession *session;
  GtkWidget *box;
  GtkWidget *head;
  GtkAdjustment *page;      /* what scrolls the page; NULL until it is shown */
  guint rank;
  guint timeout;
  guint tick;
  gint64 queued;            /* the frame it was queued in */
  gboolean is_stale;
} RungSectionPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RungSection, rung_section, GTK_TYPE_WIDGET)

#define GET_PRIVATE(self) ((RungSectionPrivate *) rung_section_get_instance_private (self))

/* Forgets that it was to be brought up to date later. */
static void
forget (RungSection *self)
{
  RungSectionPrivate *priv = GET_PRIVATE (self);

  g_clear_handle_id (&priv->timeout, g_source_remove);
  if (priv->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), priv->tick);
  priv->tick = 0;
}

static void
bring_up_to_date (RungSection *self)
{
  RungSectionPrivate *priv = GET_PRIVATE (self);

  forget (self);
  if (!priv->is_stale)
    return;
  priv->is_stale = FALSE;
  RUNG_SECTION_GET_CLASS (self)->update (self);
}

static gboolean
timeout_cb (gpointer data)
{
  GET_PRIVATE (data)->timeout = 0;
  bring_up_to_date (data);
  return G_SOURCE_REMOVE;
}

/* The frame after the one in which the main figures changed. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data G_GNUC_UNUSED)
{
  RungSectionPrivate *priv = GET_PRIVATE (RUNG_SECTION (widget));

  if (gdk_frame_clock_get_frame_counter (clock) <= priv->queued + 1)
    return G_SOURCE_CONTINUE;
  bring_up_to_date (RUNG_SECTION (widget));
  return G_SOURCE_REMOVE;
}

/* Whether the page is scrolled to it. */
static gboolean
is_in_sight (RungSection *self)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t bounds;

  if (scrolled == NULL || !gtk_widget_compute_bounds (GTK_WIDGET (self), scrolled, &bounds))
    return FALSE;
  return bounds.size.height > 0.0f && bounds.origin.y + bounds.size.height > 0.0f
         && bounds.origin.y < (float) gtk_widget_get_height (scrolled);
}

/**
 * rung_section_queue:
 * @self: a section
 *
 * Says that what it shows may be another now. In sight, it follows one frame
 * after the figures that were typed for; out of sight, once nobody types.
 */
void
rung_section_queue (RungSection *self)
{
  RungSectionPrivate *priv = GET_PRIVATE (self);

  priv->is_stale = TRUE;
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  /* Whoever drags a slider sees it follow. */
  if (priv->tick != 0 && is_in_sight (self))
    return;
  forget (self);
  priv->queued = gdk_frame_clock_get_frame_counter (gtk_widget_get_frame_clock (GTK_WIDGET (self)));
  if (is_in_sight (self))
    priv->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
  else
    priv->timeout = g_timeout_add_full (G_PRIORITY_LOW,
                                        pause_of_typing + priv->rank * pause_of_typing / 5,
                                        timeout_cb, self, NULL);
}

static void
scrolled_cb (RungSection *self)
{
  if (GET_PRIVATE (self)->is_stale && is_in_sight (self))
    bring_up_to_date (self);
}

static void
rung_section_map (GtkWidget *widget)
{
  RungSectionPrivate *priv = GET_PRIVATE (RUNG_SECTION (widget));
  GtkWidget *scrolled = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);

  GTK_WIDGET_CLASS (rung_section_parent_class)->map (widget);
  if (scrolled != NULL && priv->page == NULL)
    {
      GtkScrolledWindow *window = GTK_SCROLLED_WINDOW (scrolled);

      priv->page = g_object_ref (gtk_scrolled_window_get_vadjustment (window));
      g_signal_connect_object (priv->page, "value-changed", G_CALLBACK (scrolled_cb), widget,
                               G_CONNECT_SWAPPED);
    }
  if (priv->is_stale)
    rung_section_queue (RUNG_SECTION (widget));
}

static void
rung_section_dispose (GObject *object)
{
  RungSectionPrivate *priv = GET_PRIVATE (RUNG_SECTION (object));

  forget (RUNG_SECTION (object));
  g_clear_object (&priv->page);
  g_clear_pointer (&priv->box, gtk_widget_unparent);
  g_clear_object (&priv->session);
  G_OBJECT_CLASS (rung_section_parent_class)->dispose (object);
}

static void
rung_section_class_init (RungSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_section_dispose;
  GTK_WIDGET_CLASS (klass)->map = rung_section_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
rung_section_init (RungSection *self)
{
  RungSectionPrivate *priv = GET_PRIVATE (self);

  priv->is_stale = TRUE;
  priv->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  priv->head = rung_wrap_new ();
  gtk_box_append (GTK_BOX (priv->box), priv->head);
  gtk_widget_set_parent (priv->box, GTK_WIDGET (self));
}

/**
 * rung_section_set_pause:
 * @pause: milliseconds
 *
 * Sets how long what is out of sight waits until it takes it that nobody types: a tenth of a second
 * unless a test has no time for that.
 */
void
rung_section_set_pause (guint pause)
{
  pause_of_typing = pause;
}

/**
 * rung_section_set_up:
 * @self: a section
 * @session: the session it shows
 * @title: (nullable): its title, %NULL for one that needs none
 * @rank: its place on the page, from 0
 *
 * Gives a new section its title and lets it follow the session.
 */
void
rung_section_set_up (RungSection *self,
                     RungSession *session,
                     const char  *title,
                     guint        rank)
{
  RungSectionPrivate *priv = GET_PRIVATE (self);

  priv->session = g_object_ref (session);
  priv->rank = rank;
  if (title != NULL)
    {
      GtkWidget *label = rung_page_create_label (title, "section");

      gtk_label_set_wrap (GTK_LABEL (label), FALSE);
      rung_wrap_append (RUNG_WRAP (priv->head), label);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                      -1);
    }
  g_signal_connect_object (session, "recomputed", G_CALLBACK (rung_section_queue), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "offers-changed", G_CALLBACK (rung_section_queue), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rung_section_get_session:
 * @self: a section
 *
 * Returns: (transfer none): the session it shows
 */
RungSession *
rung_section_get_session (RungSection *self)
{
  return GET_PRIVATE (self)->session;
}

/**
 * rung_section_add_control:
 * @self: a section
 * @control: a widget
 *
 * Puts a control beside the title.
 */
void
rung_section_add_control (RungSection *self,
                          GtkWidget   *control)
{
  rung_wrap_append (RUNG_WRAP (GET_PRIVATE (self)->head), control);
}

/**
 * rung_section_add:
 * @self: a section
 * @child: a widget
 *
 * Puts a widget below what is there.
 */
void
rung_section_add (RungSection *self,
                  GtkWidget   *child)
{
  gtk_box_append (GTK_BOX (GET_PRIVATE (self)->box), child);
}

/**
 * rung_section_reveal:
 * @self: a section
 *
 * Scrolls the page so that the section begins at its top, and moves the focus
 * there.
 */
void
rung_section_reveal (RungSection *self)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *page = NULL;
  graphene_rect_t bounds;

  if (scrolled == NULL || !gtk_widget_compute_bounds (GTK_WIDGET (self), scrolled, &bounds))
    return;
  page = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  gtk_adjustment_set_value (page, gtk_adjustment_get_value (page) + (double) bounds.origin.y
                            - 12.0);
}
