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
  RungWidget parent_instance;
  char *offer_id;
};

G_DEFINE_FINAL_TYPE (RungSwatch, rung_swatch, RUNG_TYPE_WIDGET)

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
offer_id_changed (gpointer self)
{
  gtk_widget_queue_draw (self);
}

static void
rung_swatch_class_init (RungSwatchClass *klass)
{
  rung_member_add (G_OBJECT_CLASS (klass), "offer-id", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungSwatch, offer_id), offer_id_changed);
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
