/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-side-scroller.h"

#include <math.h>

static gboolean
scroll_cb (GtkWidget                *widget,
           double                    dx,
           double                    dy,
           GtkEventControllerScroll *controller)
{
  GtkWidget *page = gtk_widget_get_ancestor (gtk_widget_get_parent (widget),
                                             GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *vertical = NULL;
  double step = 1.0;

  if (page == NULL || fabs (dy) <= fabs (dx))
    return FALSE;
  vertical = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page));
  if (gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL)
    step = pow (gtk_adjustment_get_page_size (vertical), 2.0 / 3.0);
  gtk_adjustment_set_value (vertical, gtk_adjustment_get_value (vertical) + dy * step);
  return TRUE;
}

/**
 * rung_side_scroller_pass_wheel:
 * @widget: a widget that would take the wheel for itself
 *
 * Leaves the wheel, up and down, to the page around @widget: a slider or a
 * number that happens to come under the pointer must not change.
 */
void
rung_side_scroller_pass_wheel (GtkWidget *widget)
{
  GtkEventController *scroll
    = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);

  gtk_event_controller_set_propagation_phase (scroll, GTK_PHASE_CAPTURE);
  g_signal_connect_object (scroll, "scroll", G_CALLBACK (scroll_cb), widget, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, scroll);
}
