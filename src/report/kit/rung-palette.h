/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Every colour that carries data, for a light and a dark ground. Offers keep
 * theirs on every page; the rest comes from the theme. */

typedef struct
{
  double red;               /* 0 to 1 */
  double green;
  double blue;
} RungColour;

typedef enum
{
  RUNG_GROUND_LIGHT,
  RUNG_GROUND_DARK,
} RungGround;

#define RUNG_N_OFFER_COLOURS 8

RungColour rung_palette_get_offer     (const char *offer_id,
                                       RungGround  ground);
RungColour rung_palette_get_component (guint       component,
                                       RungGround  ground);
RungColour rung_palette_get_range     (RungGround  ground);
RungColour rung_palette_get_gain      (RungGround  ground);
RungColour rung_palette_get_loss      (RungGround  ground);
RungColour rung_palette_get_ground    (RungGround  ground);
RungColour rung_colour_mix            (RungColour  from,
                                       RungColour  to,
                                       double      part);
double     rung_colour_get_contrast   (RungColour  a,
                                       RungColour  b);

G_END_DECLS
