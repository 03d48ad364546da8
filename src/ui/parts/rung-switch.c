/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-switch.h"

struct _RungSwitch
{
  RungWidget parent_instance;
};

enum
{
  PROP_SELECTED = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (RungSwitch, rung_switch, RUNG_TYPE_WIDGET)

static void
toggled_cb (RungSwitch      *self,
            GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/* The first button heads the group and is chosen at first. */
static gboolean
rung_switch_take_child (RungWidget *self,
                        GtkBuilder *builder,
                        GObject    *child,
                        const char *type)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (!GTK_IS_TOGGLE_BUTTON (child))
    return FALSE;
  gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (self));
  if (first == NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (child), TRUE);
  else
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (child), GTK_TOGGLE_BUTTON (first));
  g_signal_connect_object (child, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  return TRUE;
}

static void
rung_switch_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  g_value_set_uint (value, rung_switch_get_selected (RUNG_SWITCH (object)));
}

static void
rung_switch_set_property (GObject      *object,
                          guint         property_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  rung_switch_set_selected (RUNG_SWITCH (object), g_value_get_uint (value));
}

/* The width of all buttons beside each other. */
static int
get_row_width (GtkWidget *widget)
{
  int width = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int natural = 0;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
      width += natural;
    }
  return width;
}

/* The buttons stand below each other where they have no room beside each other. */
static void
rung_switch_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  gboolean is_row = for_size < 0 || for_size >= get_row_width (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int least = 0;

      gtk_widget_measure (child, orientation, -1, &least, NULL, NULL, NULL);
      *minimum = orientation == GTK_ORIENTATION_HORIZONTAL || is_row ? MAX (*minimum, least)
                                                                     : *minimum + least;
    }
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? get_row_width (widget) : *minimum;
}

static void
rung_switch_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean is_row = width >= get_row_width (widget);
  int x = 0;
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation place = { x, y, width, height };

      if (is_row)
        gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &place.width, NULL, NULL);
      else
        gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, -1, &place.height, NULL, NULL, NULL);
      if (is_rtl)
        place.x = width - x - place.width;
      gtk_widget_size_allocate (child, &place, -1);
      x += is_row ? place.width : 0;
      y += is_row ? 0 : place.height;
    }
}

static void
rung_switch_class_init (RungSwitchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = rung_switch_get_property;
  object_class->set_property = rung_switch_set_property;
  properties[PROP_SELECTED] = g_param_spec_uint ("selected", NULL, NULL, 0, G_MAXUINT, 0,
                                                 G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                                 | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  RUNG_WIDGET_CLASS (klass)->take_child = rung_switch_take_child;
  widget_class->measure = rung_switch_measure;
  widget_class->size_allocate = rung_switch_size_allocate;
  widget_class->get_request_mode = rung_widget_follow_width;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
rung_switch_init (RungSwitch *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
}

/**
 * rung_switch_get_selected:
 * @self: a switch
 *
 * Returns: place of the chosen button
 */
guint
rung_switch_get_selected (RungSwitch *self)
{
  guint i = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child), i++)
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (child)))
      return i;
  return 0;
}

/**
 * rung_switch_set_selected:
 * @self: a switch
 * @selected: place of a button
 *
 * Chooses a button; the group tells of it if it is another one.
 */
void
rung_switch_set_selected (RungSwitch *self,
                          guint       selected)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (guint i = 0; i < selected && child != NULL; i++)
    child = gtk_widget_get_next_sibling (child);
  if (child != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (child), TRUE);
}
