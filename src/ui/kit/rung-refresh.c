/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-refresh.h"

/* What is out of sight waits until nobody types; milliseconds. */
static guint pause_of_typing = 100;

struct _RungRefresh
{
  GtkWidget *widget;        /* borrowed */
  RungRefreshFunc func;
  GtkAdjustment *page;      /* what scrolls the page; NULL until it is shown */
  guint timeout;
  guint tick;
  gint64 queued;            /* the frame it was queued in */
  gboolean is_stale;
  gboolean is_quick;
};

/* Forgets that it was to be brought up to date later. */
static void
forget (RungRefresh *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (self->widget, self->tick);
  self->tick = 0;
}

static void
bring_up_to_date (RungRefresh *self)
{
  forget (self);
  if (!self->is_stale)
    return;
  self->is_stale = FALSE;
  self->func (self->widget);
}

static gboolean
timeout_cb (gpointer data)
{
  ((RungRefresh *) data)->timeout = 0;
  bring_up_to_date (data);
  return G_SOURCE_REMOVE;
}

/* The frame after the one in which the main figures changed, or that frame itself. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       data)
{
  RungRefresh *self = data;

  if (!self->is_quick && gdk_frame_clock_get_frame_counter (clock) <= self->queued + 1)
    return G_SOURCE_CONTINUE;
  bring_up_to_date (data);
  return G_SOURCE_REMOVE;
}

static GtkWidget *
find_scrolled (RungRefresh *self)
{
  return gtk_widget_get_ancestor (self->widget, GTK_TYPE_SCROLLED_WINDOW);
}

/* Whether the page is scrolled to it; what is on no page that scrolls is always seen. */
static gboolean
is_in_sight (RungRefresh *self)
{
  GtkWidget *scrolled = find_scrolled (self);
  graphene_rect_t bounds;

  if (scrolled == NULL)
    return TRUE;
  if (!gtk_widget_compute_bounds (self->widget, scrolled, &bounds))
    return FALSE;
  return bounds.size.height > 0.0f && bounds.origin.y + bounds.size.height > 0.0f
         && bounds.origin.y < (float) gtk_widget_get_height (scrolled);
}

static void
scrolled_cb (RungRefresh *self)
{
  if (self->is_stale && is_in_sight (self))
    bring_up_to_date (self);
}

/**
 * rung_refresh_set_pause:
 * @pause: milliseconds
 *
 * Sets how long what is out of sight waits until it takes it that nobody types: a tenth of a second
 * unless a test has no time for that.
 */
void
rung_refresh_set_pause (guint pause)
{
  pause_of_typing = pause;
}

/**
 * rung_refresh_new:
 * @widget: (transfer none): a part of a page
 * @func: brings it up to date
 *
 * Returns: (transfer full): its timing; it is stale at first
 */
RungRefresh *
rung_refresh_new (GtkWidget      *widget,
                  RungRefreshFunc func)
{
  RungRefresh *self = g_new0 (RungRefresh, 1);

  self->widget = widget;
  self->func = func;
  self->is_stale = TRUE;
  return self;
}

/**
 * rung_refresh_set_is_quick:
 * @self: a timing
 * @is_quick: whether the part takes so little time that it need not wait for the next picture
 *
 * Lets what is in sight be in the same picture as the main figures.
 */
void
rung_refresh_set_is_quick (RungRefresh *self,
                           gboolean     is_quick)
{
  self->is_quick = is_quick;
}

/**
 * rung_refresh_free:
 * @self: (transfer full): a timing
 *
 * Forgets it.
 */
void
rung_refresh_free (RungRefresh *self)
{
  forget (self);
  if (self->page != NULL)
    g_signal_handlers_disconnect_by_data (self->page, self);
  g_clear_object (&self->page);
  g_free (self);
}

/**
 * rung_refresh_queue:
 * @self: a timing
 *
 * Says that what the part shows may be another now.
 */
void
rung_refresh_queue (RungRefresh *self)
{
  self->is_stale = TRUE;
  if (!gtk_widget_get_mapped (self->widget))
    return;
  /* Whoever drags a slider sees it follow. */
  if (self->tick != 0 && is_in_sight (self))
    return;
  forget (self);
  self->queued = gdk_frame_clock_get_frame_counter (gtk_widget_get_frame_clock (self->widget));
  if (is_in_sight (self))
    self->tick = gtk_widget_add_tick_callback (self->widget, tick_cb, self, NULL);
  else
    self->timeout = g_timeout_add_full (G_PRIORITY_LOW, pause_of_typing, timeout_cb, self, NULL);
}

/**
 * rung_refresh_mapped:
 * @self: a timing
 *
 * To be called when the part is shown.
 */
void
rung_refresh_mapped (RungRefresh *self)
{
  GtkWidget *scrolled = find_scrolled (self);

  if (scrolled != NULL && self->page == NULL)
    {
      GtkScrolledWindow *window = GTK_SCROLLED_WINDOW (scrolled);

      self->page = g_object_ref (gtk_scrolled_window_get_vadjustment (window));
      g_signal_connect_swapped (self->page, "value-changed", G_CALLBACK (scrolled_cb), self);
    }
  if (self->is_stale)
    rung_refresh_queue (self);
}

/**
 * rung_refresh_now:
 * @self: a timing
 *
 * Brings the part up to date at once if it is stale: before it is first painted, for example.
 */
void
rung_refresh_now (RungRefresh *self)
{
  bring_up_to_date (self);
}
