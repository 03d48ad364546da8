/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-palette.h"

#include <math.h>

#include "engine/base/rung-measure.h"

#define HEX(value) \
  { (((value) >> 16) & 0xff) / 255.0, (((value) >> 8) & 0xff) / 255.0, ((value) & 0xff) / 255.0 }

/* Hues that people with red-green deficiency tell apart (after Okabe and Ito,
 * 2008), moved until each can be read as a letter on its ground (4.5:1) and any
 * two stay apart without red or green cones; the test measures both. */
static const RungColour offers[][RUNG_N_OFFER_COLOURS] = {
  [RUNG_GROUND_LIGHT] = {
    HEX (0x0072b2), HEX (0xbf5500), HEX (0x12855c), HEX (0xa8518a),
    HEX (0x5b5fc7), HEX (0x90702f), HEX (0x1c7f99), HEX (0x6b6b6b),
  },
  [RUNG_GROUND_DARK] = {
    HEX (0x77b7e9), HEX (0xf0914a), HEX (0x33bc90), HEX (0xdd8fc2),
    HEX (0x9da6fb), HEX (0xd9b930), HEX (0x82d1f0), HEX (0xb5b5b5),
  },
};

/* Inside a bar, by kind of pay: cash in blues, sure pay darkest, then shares in
 * earth colours, and last what waits for a sale. */
static const RungColour components[][RUNG_N_PAY_KINDS] = {
  [RUNG_GROUND_LIGHT] = {
    [RUNG_MEASURE_BASE] = HEX (0x1f4e79),
    [RUNG_MEASURE_BONUS] = HEX (0x2f6fa7),
    [RUNG_MEASURE_MATCH] = HEX (0x4f8a8b),
    [RUNG_MEASURE_BENEFITS] = HEX (0x4c8f6c),
    [RUNG_MEASURE_SIGN_ON] = HEX (0x7c8fb0),
    [RUNG_MEASURE_RELOCATION] = HEX (0x8793a8),
    [RUNG_MEASURE_PAYMENTS] = HEX (0x6f7d9c),
    [RUNG_MEASURE_GRANT] = HEX (0xb9772b),
    [RUNG_MEASURE_REFRESHERS] = HEX (0x9a6b3f),
    [RUNG_MEASURE_GRANTS] = HEX (0xa8554e),
    [RUNG_MEASURE_ESPP] = HEX (0x8a7a1f),
    [RUNG_MEASURE_PRIVATE] = HEX (0x7d5a94),
  },
  [RUNG_GROUND_DARK] = {
    [RUNG_MEASURE_BASE] = HEX (0x7ab2e6),
    [RUNG_MEASURE_BONUS] = HEX (0x9cc7ee),
    [RUNG_MEASURE_MATCH] = HEX (0x7cc5c3),
    [RUNG_MEASURE_BENEFITS] = HEX (0x84cda4),
    [RUNG_MEASURE_SIGN_ON] = HEX (0xb3c2dc),
    [RUNG_MEASURE_RELOCATION] = HEX (0xa4b0c4),
    [RUNG_MEASURE_PAYMENTS] = HEX (0x9fadd0),
    [RUNG_MEASURE_GRANT] = HEX (0xe9ad62),
    [RUNG_MEASURE_REFRESHERS] = HEX (0xd0a070),
    [RUNG_MEASURE_GRANTS] = HEX (0xe79a90),
    [RUNG_MEASURE_ESPP] = HEX (0xcdbb5a),
    [RUNG_MEASURE_PRIVATE] = HEX (0xc4a3dd),
  },
};

static const RungColour ranges[] = {
  [RUNG_GROUND_LIGHT] = HEX (0x3c78b4),
  [RUNG_GROUND_DARK] = HEX (0x78aee6),
};

static const RungColour gains[] = {
  [RUNG_GROUND_LIGHT] = HEX (0x1a7f4b),
  [RUNG_GROUND_DARK] = HEX (0x57c58d),
};

static const RungColour losses[] = {
  [RUNG_GROUND_LIGHT] = HEX (0xb3402e),
  [RUNG_GROUND_DARK] = HEX (0xf08a76),
};

static const RungColour grounds[] = {
  [RUNG_GROUND_LIGHT] = HEX (0xffffff),
  [RUNG_GROUND_DARK] = HEX (0x2d2d2d),
};

/**
 * rung_palette_get_offer:
 * @offer_id: id of an offer
 * @ground: light or dark
 *
 * Returns: the colour of the offer, the same on every page
 */
RungColour
rung_palette_get_offer (const char *offer_id,
                        RungGround  ground)
{
  guint index = g_ascii_isalpha (*offer_id) ? (guint) (g_ascii_tolower (*offer_id) - 'a') : 0;

  return offers[ground][index % RUNG_N_OFFER_COLOURS];
}

/**
 * rung_palette_get_component:
 * @component: a kind of pay, in the order of the measures
 * @ground: light or dark
 *
 * Returns: its colour inside a bar
 */
RungColour
rung_palette_get_component (guint      component,
                            RungGround ground)
{
  return components[ground][component % G_N_ELEMENTS (components[0])];
}

/**
 * rung_palette_get_range:
 * @ground: light or dark
 *
 * Returns: the colour of a range of pay
 */
RungColour
rung_palette_get_range (RungGround ground)
{
  return ranges[ground];
}

/**
 * rung_palette_get_gain:
 * @ground: light or dark
 *
 * Returns: the colour of what adds
 */
RungColour
rung_palette_get_gain (RungGround ground)
{
  return gains[ground];
}

/**
 * rung_palette_get_loss:
 * @ground: light or dark
 *
 * Returns: the colour of what takes away
 */
RungColour
rung_palette_get_loss (RungGround ground)
{
  return losses[ground];
}

/**
 * rung_palette_get_ground:
 * @ground: light or dark
 *
 * Returns: the ground the data colours were chosen for
 */
RungColour
rung_palette_get_ground (RungGround ground)
{
  return grounds[ground];
}

static double
linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
luminance (RungColour colour)
{
  return 0.2126 * linear (colour.red) + 0.7152 * linear (colour.green)
         + 0.0722 * linear (colour.blue);
}

/**
 * rung_colour_mix:
 * @from: a colour
 * @to: a colour
 * @part: how much of @to, 0 to 1
 *
 * Returns: a colour between the two
 */
RungColour
rung_colour_mix (RungColour from,
                 RungColour to,
                 double     part)
{
  return (RungColour) { from.red + (to.red - from.red) * part,
                        from.green + (to.green - from.green) * part,
                        from.blue + (to.blue - from.blue) * part };
}

/**
 * rung_colour_get_contrast:
 * @a: a colour
 * @b: a colour
 *
 * Source: contrast ratio of the Web Content Accessibility Guidelines 2.1.
 *
 * Returns: the contrast ratio, 1 to 21
 */
double
rung_colour_get_contrast (RungColour a,
                          RungColour b)
{
  double left = luminance (a) + 0.05;
  double right = luminance (b) + 0.05;

  return left > right ? left / right : right / left;
}
