/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "extents.h"

#include <string.h>

#include "ui/kit/rung-cell.h"

/* Whether what is on the screen can be read: it lies within what holds it, nothing lies over it,
 * and no figure is cut short. */

/* Glyphs round to pixels. */
#define SLACK 1.0f

typedef struct
{
  GtkWidget *window;
  const char *name;         /* of the picture */
  guint n_faults;
} Check;

static const char *
get_text (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  if (GTK_IS_INSCRIPTION (widget))
    return gtk_inscription_get_text (GTK_INSCRIPTION (widget));
  if (RUNG_IS_CELL (widget))
    return rung_cell_get_text (RUNG_CELL (widget));
  return "";
}

/* Words by which a person finds the place. */
static char *
describe (GtkWidget *widget)
{
  GString *out = g_string_new (G_OBJECT_TYPE_NAME (widget));
  const char *text = get_text (widget);
  GtkWidget *above = gtk_widget_get_parent (widget);

  if (*text != '\0')
    g_string_append_printf (out, " “%.60s”", text);
  for (int i = 0; i < 4 && above != NULL; i++, above = gtk_widget_get_parent (above))
    g_string_append_printf (out, " < %s", G_OBJECT_TYPE_NAME (above));
  return g_string_free (out, FALSE);
}

G_GNUC_PRINTF (3, 4) static void
add_fault (Check      *self,
           GtkWidget  *widget,
           const char *format,
           ...)
{
  g_autofree char *where = describe (widget);
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_test_message ("%s: %s: %s", self->name, where, what);
  self->n_faults++;
}

static gboolean
has_digit (const char *text)
{
  return strpbrk (text, "0123456789") != NULL;
}

static PangoLayout *
get_layout (GtkWidget *widget)
{
  return GTK_IS_LABEL (widget) ? gtk_label_get_layout (GTK_LABEL (widget)) : NULL;
}

/* The words fit their own place, and no figure ends in an ellipsis. */
static void
check_text (Check     *self,
            GtkWidget *widget)
{
  PangoLayout *layout = get_layout (widget);
  int least = 0;
  int width = 0;
  int height = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  if (gtk_widget_get_width (widget) + SLACK < least && !GTK_IS_LABEL (widget))
    add_fault (self, widget, "has %d of %d pixels", gtk_widget_get_width (widget), least);
  if (layout == NULL)
    return;
  pango_layout_get_pixel_size (layout, &width, &height);
  if (pango_layout_is_ellipsized (layout) && has_digit (get_text (widget)))
    add_fault (self, widget, "a figure is cut short");
  if (width > gtk_widget_get_width (widget) + SLACK
      || height > gtk_widget_get_height (widget) + SLACK)
    add_fault (self, widget, "%d×%d in %d×%d", width, height, gtk_widget_get_width (widget),
               gtk_widget_get_height (widget));
}

static gboolean
scrolls (GtkWidget      *viewport,
         GtkOrientation  orientation)
{
  GtkScrollable *scrollable = GTK_SCROLLABLE (viewport);
  GtkWidget *scrolled = gtk_widget_get_parent (viewport);
  GtkPolicyType across = GTK_POLICY_AUTOMATIC;
  GtkPolicyType down = GTK_POLICY_AUTOMATIC;

  if (!GTK_IS_SCROLLED_WINDOW (scrolled) || scrollable == NULL)
    return TRUE;
  gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (scrolled), &across, &down);
  return (orientation == GTK_ORIENTATION_HORIZONTAL ? across : down) != GTK_POLICY_NEVER;
}

/* It lies within everything around it, except where a person can scroll to it. */
static void
check_place (Check     *self,
             GtkWidget *widget)
{
  gboolean across = TRUE;
  gboolean down = TRUE;

  for (GtkWidget *above = gtk_widget_get_parent (widget); above != NULL && (across || down);
       above = gtk_widget_get_parent (above))
    {
      graphene_rect_t bounds;

      if (GTK_IS_SCROLLABLE (above))
        {
          across = across && !scrolls (above, GTK_ORIENTATION_HORIZONTAL);
          down = down && !scrolls (above, GTK_ORIENTATION_VERTICAL);
        }
      if (!gtk_widget_compute_bounds (widget, above, &bounds))
        continue;
      if ((across && (bounds.origin.x < -SLACK
                      || bounds.origin.x + bounds.size.width
                         > gtk_widget_get_width (above) + SLACK))
          || (down && (bounds.origin.y < -SLACK
                       || bounds.origin.y + bounds.size.height
                          > gtk_widget_get_height (above) + SLACK)))
        {
          add_fault (self, widget, "%g,%g %g×%g leaves %s of %d×%d", bounds.origin.x,
                     bounds.origin.y, bounds.size.width, bounds.size.height,
                     G_OBJECT_TYPE_NAME (above), gtk_widget_get_width (above),
                     gtk_widget_get_height (above));
          return;
        }
    }
}

/* Some things are made to lie over others: scroll bars, a slider on its trough, a toast. */
static gboolean
is_layered (GtkWidget *parent)
{
  return GTK_IS_OVERLAY (parent) || GTK_IS_SCROLLED_WINDOW (parent) || GTK_IS_RANGE (parent)
         || GTK_IS_TEXT (parent) || GTK_IS_SWITCH (parent)
         || g_str_equal (G_OBJECT_TYPE_NAME (parent), "GtkGizmo");
}

static gboolean
takes_room (GtkWidget *widget)
{
  return gtk_widget_get_mapped (widget) && !GTK_IS_NATIVE (widget);
}

static void
check_siblings (Check     *self,
                GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);
  graphene_rect_t own;

  if (parent == NULL || is_layered (parent) || !gtk_widget_compute_bounds (widget, parent, &own))
    return;
  for (GtkWidget *next = gtk_widget_get_next_sibling (widget); next != NULL;
       next = gtk_widget_get_next_sibling (next))
    {
      graphene_rect_t other;
      graphene_rect_t both;
      g_autofree char *name = NULL;

      if (!takes_room (next) || !gtk_widget_compute_bounds (next, parent, &other)
          || !graphene_rect_intersection (&own, &other, &both) || both.size.width <= SLACK
          || both.size.height <= SLACK)
        continue;
      name = describe (next);
      add_fault (self, widget, "lies over %s by %g×%g", name, both.size.width, both.size.height);
    }
}

/* The innermost widget that needs as much as @widget does. */
static GtkWidget *
find_widest (GtkWidget *widget)
{
  GtkWidget *widest = NULL;
  int most = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least = 0;

      if (takes_room (child))
        gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      if (least <= most)
        continue;
      most = least;
      widest = child;
    }
  return widest != NULL ? find_widest (widest) : widget;
}

/* Says what a page scrolls sideways for. */
static void
note_scrolling (Check     *self,
                GtkWidget *widget)
{
  GtkAdjustment *across = gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (widget));
  g_autofree char *widest = NULL;

  if (gtk_adjustment_get_upper (across) <= gtk_adjustment_get_page_size (across))
    return;
  widest = describe (find_widest (widget));
  g_test_message ("%s: %g scroll in %g because of %s", self->name,
                  gtk_adjustment_get_upper (across), gtk_adjustment_get_page_size (across),
                  widest);
}

static void
walk (Check     *self,
      GtkWidget *widget)
{
  if (!takes_room (widget) && widget != self->window)
    return;
  if (*get_text (widget) != '\0')
    {
      check_text (self, widget);
      check_place (self, widget);
    }
  if (GTK_IS_VIEWPORT (widget))
    note_scrolling (self, widget);
  check_siblings (self, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    walk (self, child);
}

/* Says what is wrong with the window and counts it. */
guint
extents_check (GtkWidget  *window,
               const char *name)
{
  Check self = { window, name, 0 };

  walk (&self, window);
  return self.n_faults;
}
