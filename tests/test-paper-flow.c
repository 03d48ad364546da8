/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "report/paper/rung-paper.h"

/* Where pages break. */

static RungChart *
build_chart (const RungCanvas *canvas,
             gpointer          user_data)
{
  (void) user_data;
  return rung_chart_new (canvas);
}

static RungPaper *
create_paper (guint n_lines,
              guint n_texts)
{
  g_autoptr (GDateTime) created = g_date_time_new_utc (2026, 1, 1, 0, 0, 0.0);
  RungPaper *paper = rung_paper_new (RUNG_PAPER_LETTER, "Flow", created);

  for (guint i = 0; i < n_lines; i++)
    rung_paper_add_text (paper, RUNG_PAPER_BODY, "A line");
  rung_paper_add_heading (paper, "A picture");
  if (n_texts > 1)
    rung_paper_add_text (paper, RUNG_PAPER_BODY, "What it says");
  if (n_texts > 0)
    rung_paper_add_text (paper, RUNG_PAPER_NOTE, "How to read it");
  rung_paper_add_chart (paper, 15.0, build_chart, NULL);
  return paper;
}

static cairo_surface_t *
draw_first_page (RungPaper *paper)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 612, 792);
  cairo_t *cr = cairo_create (surface);

  rung_paper_draw_page (paper, 1, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* A page that ends before the heading shows the same with one text under it or two. */
static void
test_picture_keeps_its_texts (void)
{
  guint n_parted = 0;

  for (guint n_lines = 5; n_lines < 45; n_lines++)
    {
      g_autoptr (RungPaper) plain = create_paper (n_lines, 0);
      g_autoptr (RungPaper) noted = create_paper (n_lines, 1);
      g_autoptr (RungPaper) told = create_paper (n_lines, 2);
      cairo_surface_t *pages[] = { draw_first_page (plain), draw_first_page (noted),
                                   draw_first_page (told) };
      gsize size = (gsize) cairo_image_surface_get_stride (pages[0]) * 792;

      if (rung_paper_get_n_pages (plain) > 1)
        {
          n_parted++;
          for (guint i = 1; i < G_N_ELEMENTS (pages); i++)
            g_assert_cmpint (memcmp (cairo_image_surface_get_data (pages[0]),
                                     cairo_image_surface_get_data (pages[i]), size), ==, 0);
        }
      for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
        cairo_surface_destroy (pages[i]);
    }
  g_assert_cmpuint (n_parted, >, 5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper-flow/a-picture-keeps-its-heading-and-texts",
                   test_picture_keeps_its_texts);
  return g_test_run ();
}
