/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/base/rung-measure.h"
#include "report/kit/rung-palette.h"

/* Marks that carry data stand 3:1 off their ground: Web Content Accessibility
 * Guidelines 2.1, success criterion 1.4.11. */
#define CONTRAST 3.0

/* The letter of an offer is text in its colour: criterion 1.4.3. */
#define TEXT_CONTRAST 4.5

/* Offers are told apart by letter, place and colour. For the colour alone a
 * CIE 1976 difference of 10 is asked, about four times the 2.3 of a just
 * noticeable difference (Mahy and others, 1994), because the marks are small
 * and apart; seen with full colour vision and as people without the red or the
 * green cones see them. */
#define DIFFERENCE 10.0

static const char *const ids[RUNG_N_OFFER_COLOURS] = { "a", "b", "c", "d", "e", "f", "g", "h" };

static void
assert_contrast (const char *name,
                 RungColour  colour,
                 RungGround  ground,
                 double      least)
{
  double contrast = rung_colour_get_contrast (colour, rung_palette_get_ground (ground));

  g_test_message ("%s on %s: %.2f", name, ground == RUNG_GROUND_LIGHT ? "light" : "dark", contrast);
  if (contrast < least)
    g_test_fail ();
}

/* By hand: white on black is (1 + 0.05) / 0.05 = 21; #777777 on white, with
 * 119 / 255 = 0.46667 linear 0.18448, is 1.05 / 0.23448 = 4.478. */
static void
test_formula (void)
{
  RungColour white = { 1, 1, 1 };
  RungColour black = { 0, 0, 0 };
  RungColour grey = { 119 / 255.0, 119 / 255.0, 119 / 255.0 };

  g_assert_cmpfloat_with_epsilon (rung_colour_get_contrast (white, black), 21.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (rung_colour_get_contrast (black, white), 21.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (rung_colour_get_contrast (grey, white), 4.478, 0.001);
  g_assert_cmpfloat_with_epsilon (rung_colour_get_contrast (grey, grey), 1.0, 1e-9);
}

static void
test_contrast (void)
{
  for (int ground = RUNG_GROUND_LIGHT; ground <= RUNG_GROUND_DARK; ground++)
    {
      for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
        assert_contrast (ids[i], rung_palette_get_offer (ids[i], ground), ground, TEXT_CONTRAST);
      for (guint i = 0; i < RUNG_N_PAY_KINDS; i++)
        assert_contrast ("component", rung_palette_get_component (i, ground), ground, CONTRAST);
      assert_contrast ("range", rung_palette_get_range (ground), ground, CONTRAST);
      assert_contrast ("gain", rung_palette_get_gain (ground), ground, CONTRAST);
      assert_contrast ("loss", rung_palette_get_loss (ground), ground, CONTRAST);
    }
}

static double
linear (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

typedef struct
{
  double l, a, b;
} Lab;

static double
lab_part (double t)
{
  return t > 216.0 / 24389.0 ? cbrt (t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
}

/* sRGB to CIE Lab for the white of D65. */
static Lab
lab_of_linear (const double *rgb)
{
  double x = lab_part ((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
  double y = lab_part (0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
  double z = lab_part ((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);

  return (Lab) { 116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z) };
}

typedef enum
{
  FULL,
  NO_GREEN,
  NO_RED,
  N_VISIONS,
} Vision;

/* Vienot, Brettel and Mollon 1999, in linear sRGB: the colour as it is seen
 * without the cones for green (deuteranopia) or for red (protanopia). */
static const double seen[N_VISIONS][3][3] = {
  { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } },
  { { 0.29275, 0.70725, 0 }, { 0.29275, 0.70725, 0 }, { -0.02234, 0.02234, 1 } },
  { { 0.11238, 0.88762, 0 }, { 0.11238, 0.88762, 0 }, { 0.00401, -0.00401, 1 } },
};

static Lab
see (RungColour colour,
     Vision     vision)
{
  double rgb[3] = { linear (colour.red), linear (colour.green), linear (colour.blue) };
  double out[3];

  for (guint i = 0; i < 3; i++)
    {
      const double *row = seen[vision][i];

      out[i] = CLAMP (row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2], 0.0, 1.0);
    }
  return lab_of_linear (out);
}

static double
difference (RungColour left,
            RungColour right,
            Vision     vision)
{
  Lab a = see (left, vision);
  Lab b = see (right, vision);

  return sqrt (pow (a.l - b.l, 2) + pow (a.a - b.a, 2) + pow (a.b - b.b, 2));
}

/* By hand: white and black are 100 apart in lightness, and any grey is itself
 * to everybody. */
static void
test_difference (void)
{
  RungColour white = { 1, 1, 1 };
  RungColour black = { 0, 0, 0 };
  RungColour red = { 1, 0, 0 };

  for (int vision = FULL; vision < N_VISIONS; vision++)
    {
      g_assert_cmpfloat_with_epsilon (difference (white, black, vision), 100.0, 0.05);
      g_assert_cmpfloat_with_epsilon (difference (white, white, vision), 0.0, 1e-9);
    }
  /* The red of sRGB is L 53.24, a 80.09, b 67.20. */
  g_assert_cmpfloat_with_epsilon (see (red, FULL).l, 53.24, 0.01);
  g_assert_cmpfloat_with_epsilon (see (red, FULL).a, 80.09, 0.01);
  g_assert_cmpfloat_with_epsilon (see (red, FULL).b, 67.20, 0.01);
}

static void
test_offers_apart (void)
{
  static const char *const visions[] = { "full", "without green", "without red" };

  for (int ground = RUNG_GROUND_LIGHT; ground <= RUNG_GROUND_DARK; ground++)
    for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
      for (guint k = i + 1; k < G_N_ELEMENTS (ids); k++)
        for (int vision = FULL; vision < N_VISIONS; vision++)
          {
            double d = difference (rung_palette_get_offer (ids[i], ground),
                                   rung_palette_get_offer (ids[k], ground), vision);

            if (d >= DIFFERENCE)
              continue;
            g_test_message ("%s and %s, ground %d, %s: %.1f", ids[i], ids[k], ground,
                            visions[vision], d);
            g_test_fail ();
          }
}

/* In one bar the parts stand in order and have gaps, so less will do; but no
 * two kinds of pay look the same. */
static void
test_kinds_apart (void)
{
  for (int ground = RUNG_GROUND_LIGHT; ground <= RUNG_GROUND_DARK; ground++)
    for (guint i = 0; i < RUNG_N_PAY_KINDS; i++)
      for (guint k = i + 1; k < RUNG_N_PAY_KINDS; k++)
        {
          double d = difference (rung_palette_get_component (i, ground),
                                 rung_palette_get_component (k, ground), FULL);

          if (d >= DIFFERENCE / 2.0)
            continue;
          g_test_message ("kinds %u and %u, ground %d: %.1f", i, k, ground, d);
          g_test_fail ();
        }
}

/* A letter keeps its colour; past the last one they come round again. */
static void
test_letters (void)
{
  RungColour a = rung_palette_get_offer ("a", RUNG_GROUND_LIGHT);
  RungColour i = rung_palette_get_offer ("i", RUNG_GROUND_LIGHT);
  RungColour a2 = rung_palette_get_offer ("a2", RUNG_GROUND_LIGHT);

  g_assert_cmpmem (&a, sizeof a, &i, sizeof i);
  g_assert_cmpmem (&a, sizeof a, &a2, sizeof a2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/palette/contrast-is-by-the-formula", test_formula);
  g_test_add_func ("/palette/every-colour-has-contrast", test_contrast);
  g_test_add_func ("/palette/difference-is-by-the-formula", test_difference);
  g_test_add_func ("/palette/colours-of-offers-are-told-apart", test_offers_apart);
  g_test_add_func ("/palette/kinds-of-pay-are-told-apart", test_kinds_apart);
  g_test_add_func ("/palette/a-letter-keeps-its-colour", test_letters);
  return g_test_run ();
}
