/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-swatch.h"

#include "report/charts/rung-path-chart.h"
#include "report/kit/rung-format.h"
#include "report/kit/rung-palette.h"
#include "report/phrases/rung-path-phrases.h"
#include "ui/kit/rung-compat.h"

#define SIZE 12

struct _RungSwatch
{
  GtkWidget parent_instance;
  char *offer_id;
};

G_DEFINE_FINAL_TYPE (RungSwatch, rung_swatch, GTK_TYPE_WIDGET)

enum
{
  PROP_OFFER_ID = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
rung_swatch_measure (GtkWidget      *widget,
                     GtkOrientation  orientation,
                     int             for_size,
                     int            *minimum,
                     int            *natural,
                     int            *minimum_baseline,
                     int            *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
rung_swatch_snapshot (GtkWidget   *widget,
                      GtkSnapshot *snapshot)
{
  RungSwatch *self = RUNG_SWATCH (widget);
  float x = (float) (gtk_widget_get_width (widget) - SIZE) / 2.0f;
  float y = (float) (gtk_widget_get_height (widget) - SIZE) / 2.0f;
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (x, y, SIZE, SIZE);
  GskRoundedRect disc;
  GdkRGBA ink;
  GdkRGBA colour = { 0.0f, 0.0f, 0.0f, 1.0f };
  RungColour data;

  rung_widget_get_colour (widget, &ink);
  if (self->offer_id == NULL)
    return;
  data = rung_palette_get_offer (self->offer_id,
                                 ink.red + ink.green + ink.blue > 1.5f ? RUNG_GROUND_DARK
                                 : RUNG_GROUND_LIGHT);
  colour.red = (float) data.red;
  colour.green = (float) data.green;
  colour.blue = (float) data.blue;
  gsk_rounded_rect_init_from_rect (&disc, &bounds, SIZE / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &disc);
  gtk_snapshot_append_color (snapshot, &colour, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
rung_swatch_get_property (GObject    *object,
                          guint       property_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  g_value_set_string (value, RUNG_SWATCH (object)->offer_id);
}

static void
rung_swatch_set_property (GObject      *object,
                          guint         property_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  RungSwatch *self = RUNG_SWATCH (object);

  if (g_strcmp0 (self->offer_id, g_value_get_string (value)) == 0)
    return;
  g_free (self->offer_id);
  self->offer_id = g_value_dup_string (value);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (object, pspec);
}

static void
rung_swatch_finalize (GObject *object)
{
  g_free (RUNG_SWATCH (object)->offer_id);
  G_OBJECT_CLASS (rung_swatch_parent_class)->finalize (object);
}

static void
rung_swatch_class_init (RungSwatchClass *klass)
{
  G_OBJECT_CLASS (klass)->get_property = rung_swatch_get_property;
  G_OBJECT_CLASS (klass)->set_property = rung_swatch_set_property;
  G_OBJECT_CLASS (klass)->finalize = rung_swatch_finalize;
  properties[PROP_OFFER_ID] = g_param_spec_string ("offer-id", NULL, NULL, NULL,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS
                                                   | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);
  GTK_WIDGET_CLASS (klass)->measure = rung_swatch_measure;
  GTK_WIDGET_CLASS (klass)->snapshot = rung_swatch_snapshot;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rung_swatch_init (RungSwatch *self)
{
}

static GtkWidget *
create (const char *offer_id)
{
  return g_object_new (RUNG_TYPE_SWATCH, "valign", GTK_ALIGN_CENTER, "offer-id", offer_id, NULL);
}

static GtkWidget *
create_with_text (const char *offer_id,
                  const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), create (offer_id));
  gtk_box_append (GTK_BOX (box), gtk_label_new (text));
  return box;
}

/**
 * rung_swatch_new_with_letter:
 * @offer_id: id of an offer
 *
 * Returns: (transfer floating): the disc and the letter of the offer
 */
GtkWidget *
rung_swatch_new_with_letter (const char *offer_id)
{
  g_autofree char *letter = rung_format_letter (offer_id);

  return create_with_text (offer_id, letter);
}

/**
 * rung_swatch_new_for_path:
 * @path: a path, 0 for staying
 *
 * Returns: (transfer floating): a disc in the colour of the path and its number
 */
GtkWidget *
rung_swatch_new_for_path (guint path)
{
  g_autofree char *number = rung_phrase_path_number (path);
  GtkWidget *box = create_with_text (rung_path_get_palette_id (path), number);

  gtk_widget_set_halign (box, GTK_ALIGN_END);
  gtk_widget_add_css_class (box, "strong");
  return box;
}
