/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cell.h"

#include <glib/gi18n-lib.h>

#include "rung-compat.h"

/* Room at the end for the mark, so that marked and plain figures line up. */
#define GUTTER 18
#define PADDING 6
#define NOTE_SCALE 0.85
#define MARK "★"

struct _RungCell
{
  RungWidget parent_instance;
  char *text;
  char *note;
  char *name;
  gboolean is_marked;
  gboolean has_note_room;   /* others in its row have a note, so that figures stand on one line */
  PangoLayout *layout;
  PangoLayout *note_layout;
};

G_DEFINE_FINAL_TYPE (RungCell, rung_cell, RUNG_TYPE_WIDGET)

static PangoLayout *
make_layout (RungCell   *self,
             const char *text,
             double      scale,
             gboolean    is_bold)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  /* Figures of one width stand under each other. */
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  if (is_bold)
    pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  /* A sign stands before its figure in every language. */
  pango_layout_set_auto_dir (layout, FALSE);
  pango_context_set_base_dir (pango_layout_get_context (layout), PANGO_DIRECTION_LTR);
  return layout;
}

static void
forget_layouts (RungCell *self)
{
  g_clear_object (&self->layout);
  g_clear_object (&self->note_layout);
}

static void
ensure_layouts (RungCell *self)
{
  gboolean is_strong = gtk_widget_has_css_class (GTK_WIDGET (self), "strong");

  if (self->layout == NULL)
    self->layout = make_layout (self, self->text, 1.0, self->is_marked || is_strong);
  if (self->note_layout == NULL && (*self->note != '\0' || self->has_note_room))
    self->note_layout = make_layout (self, *self->note != '\0' ? self->note : " ", NOTE_SCALE,
                                     FALSE);
}

static void
rung_cell_measure (GtkWidget      *widget,
                   GtkOrientation  orientation,
                   int             for_size,
                   int            *minimum,
                   int            *natural,
                   int            *minimum_baseline,
                   int            *natural_baseline)
{
  RungCell *self = RUNG_CELL (widget);
  int width = 0;
  int height = 0;
  int note_width = 0;
  int note_height = 0;

  ensure_layouts (self);
  pango_layout_get_pixel_size (self->layout, &width, &height);
  if (self->note_layout != NULL)
    pango_layout_get_pixel_size (self->note_layout, &note_width, &note_height);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = *natural = MAX (width, note_width) + 2 * PADDING + GUTTER;
  else
    *minimum = *natural = height + note_height + PADDING;
}

static void
append_layout (RungCell    *self,
               GtkSnapshot *snapshot,
               PangoLayout *layout,
               double       alpha,
               int          gutter,
               int          y)
{
  GdkRGBA colour;
  int width = 0;
  gboolean is_rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int room = gtk_widget_get_width (GTK_WIDGET (self)) - PADDING - gutter;

  rung_widget_get_colour (GTK_WIDGET (self), &colour);
  colour.alpha *= (float) alpha;
  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT ((float) (is_rtl ? PADDING + gutter : room - width),
                                                (float) y));
  gtk_snapshot_append_layout (snapshot, layout, &colour);
  gtk_snapshot_restore (snapshot);
}

static void
rung_cell_snapshot (GtkWidget   *widget,
                    GtkSnapshot *snapshot)
{
  RungCell *self = RUNG_CELL (widget);
  int height = 0;
  int note_height = 0;
  int y = 0;

  ensure_layouts (self);
  pango_layout_get_pixel_size (self->layout, NULL, &height);
  if (self->note_layout != NULL)
    pango_layout_get_pixel_size (self->note_layout, NULL, &note_height);
  y = (gtk_widget_get_height (widget) - height - note_height) / 2;
  append_layout (self, snapshot, self->layout, 1.0, GUTTER, y);
  if (self->note_layout != NULL)
    append_layout (self, snapshot, self->note_layout, 0.72, GUTTER, y + height);
  if (self->is_marked)
    {
      g_autoptr (PangoLayout) mark = make_layout (self, MARK, 0.75, FALSE);

      append_layout (self, snapshot, mark, 0.85, 0, y + height / 6);
    }
}

static void
rung_cell_css_changed (GtkWidget         *widget,
                       GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (rung_cell_parent_class)->css_changed (widget, change);
  forget_layouts (RUNG_CELL (widget));
}

static void
rung_cell_system_setting_changed (GtkWidget        *widget,
                                  GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (rung_cell_parent_class)->system_setting_changed (widget, setting);
  forget_layouts (RUNG_CELL (widget));
}

static void
activate_cb (RungCell *self)
{
  g_signal_emit_by_name (self, "activated");
}

static void
rung_cell_dispose (GObject *object)
{
  forget_layouts (RUNG_CELL (object));
  G_OBJECT_CLASS (rung_cell_parent_class)->dispose (object);
}

static void
rung_cell_finalize (GObject *object)
{
  RungCell *self = RUNG_CELL (object);

  g_free (self->text);
  g_free (self->note);
  g_free (self->name);
  G_OBJECT_CLASS (rung_cell_parent_class)->finalize (object);
}

static void
rung_cell_class_init (RungCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  guint activated = 0;

  object_class->dispose = rung_cell_dispose;
  object_class->finalize = rung_cell_finalize;
  widget_class->measure = rung_cell_measure;
  widget_class->snapshot = rung_cell_snapshot;
  widget_class->css_changed = rung_cell_css_changed;
  widget_class->system_setting_changed = rung_cell_system_setting_changed;

  activated = g_signal_new ("activated", RUNG_TYPE_CELL, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION, 0,
                            NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_activate_signal (widget_class, activated);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Return, 0, "activated", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_KP_Enter, 0, "activated", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_space, 0, "activated", NULL);
  gtk_widget_class_set_css_name (widget_class, "cell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
rung_cell_init (RungCell *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->text = g_strdup ("");
  self->note = g_strdup ("");
  self->name = g_strdup ("");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_object (click, "released", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

static void
say_value (RungCell *self)
{
  g_autofree char *label = g_strjoin (" ", self->name, self->text, self->note,
                                      self->is_marked ? _("best") : NULL, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static gboolean
replace (char      **field,
         const char *text)
{
  if (g_str_equal (*field, text))
    return FALSE;
  g_free (*field);
  *field = g_strdup (text);
  return TRUE;
}

/**
 * rung_cell_get_text:
 * @self: a cell
 *
 * Returns: the figure
 */
const char *
rung_cell_get_text (RungCell *self)
{
  return self->text;
}

/**
 * rung_cell_show:
 * @self: a cell
 * @figure: what it shows from now on
 *
 * Shows another figure, or says another name of it; only a longer one asks for a new layout of the
 * table.
 */
void
rung_cell_show (RungCell             *self,
                const RungCellFigure *figure)
{
  gboolean same_length = g_utf8_strlen (figure->text, -1) == g_utf8_strlen (self->text, -1);
  gboolean is_named = replace (&self->name, figure->name);
  gboolean is_other = replace (&self->text, figure->text);
  gboolean has_note = replace (&self->note, figure->note);
  gboolean has_room = self->has_note_room != figure->has_note_room;
  gboolean is_marked = self->is_marked != figure->is_marked;

  self->has_note_room = figure->has_note_room;
  self->is_marked = figure->is_marked;
  if (is_named || is_other || has_note || is_marked)
    say_value (self);
  if (!is_other && !has_note && !has_room && !is_marked)
    return;
  forget_layouts (self);
  if (!same_length || has_note || has_room)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  else
    gtk_widget_queue_draw (GTK_WIDGET (self));
}
