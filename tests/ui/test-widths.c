/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

#include "ui/kit/rung-panes.h"
#include "ui/parts/rung-answer-page.h"

#include "extents.h"
#include "harness.h"

/* Any window can be so wide. */
#define WIDE 1200

/* Every page and section at every width, size of text and direction: nothing is cut, nothing lies
 * over something else, and the pages stay in reach. With RUNG_PICTURES=FOLDER a picture of each is
 * written there. */

typedef struct
{
  int width;
  double scale;
  GtkTextDirection direction;
} Look;

static const Look quick_looks[] = {
  { 360, 1.0, GTK_TEXT_DIR_LTR },
  { 480, 1.0, GTK_TEXT_DIR_LTR },
  { 800, 1.0, GTK_TEXT_DIR_LTR },
  { 1280, 1.0, GTK_TEXT_DIR_LTR },
  { 960, 1.0, GTK_TEXT_DIR_RTL },
  { 360, 2.0, GTK_TEXT_DIR_LTR },
  { 1920, 2.0, GTK_TEXT_DIR_LTR },
  { 860, 1.5, GTK_TEXT_DIR_LTR },
};

static const int widths[] = { 360, 480, 720, 800, 860, 960, 1280, 1920 };
static const double scales[] = { 1.0, 1.5, 2.0 };
static const char *const pages[] = { "offers", "worth", "path", "market" };

static int first_dpi;

/* The frame that a window draws around itself is not counted. */
static void
set_width (GtkWindow *window,
           int        width)
{
  gtk_window_set_default_size (window, WIDE, 800);
  harness_settle ();
  gtk_window_set_default_size (window, width + WIDE - gtk_widget_get_width (GTK_WIDGET (window)),
                               800);
  harness_settle ();
  if (gtk_widget_get_width (GTK_WIDGET (window)) == width)
    return;
  g_test_message ("The window is %d wide instead of %d",
                  gtk_widget_get_width (GTK_WIDGET (window)), width);
  g_test_fail ();
}

static void
put_on (Harness    *fixture,
        const Look *look)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", (int) (96 * 1024 * look->scale), NULL);
  set_width (GTK_WINDOW (fixture->window), look->width);
}

static void
write_picture (Harness    *fixture,
               const char *name)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  g_autofree char *file = g_strconcat (name, ".png", NULL);
  g_autofree char *path = g_build_filename (g_getenv ("RUNG_PICTURES"), file, NULL);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (window);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (window),
                          gtk_widget_get_height (window));
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, NULL);
  g_assert_true (gdk_texture_save_to_png (texture, path));
}

static void
check (Harness    *fixture,
       const Look *look,
       const char *page,
       const char *section)
{
  g_autofree char *name = g_strdup_printf ("%s-%s-%d-%g%s%s", page, section, look->width,
                                           look->scale,
                                           look->direction == GTK_TEXT_DIR_RTL ? "-rtl" : "",
                                           g_getenv ("RUNG_LONG_WORDS") != NULL ? "-long" : "");

  if (g_getenv ("RUNG_PICTURES") != NULL)
    write_picture (fixture, name);
  if (extents_check (GTK_WIDGET (fixture->window), name) > 0)
    g_test_fail ();
}

static gboolean
is_answer_page (GtkWidget  *widget,
                const void *data)
{
  return RUNG_IS_ANSWER_PAGE (widget);
}

static gboolean
is_stack_of_sections (GtkWidget  *widget,
                      const void *data)
{
  return GTK_IS_STACK (widget)
         && g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), "stack") == 0;
}

static GtkStack *
find_sections (Harness *fixture)
{
  GtkWidget *page = harness_find_mapped (GTK_WIDGET (fixture->window), is_answer_page, NULL);

  return page != NULL ? GTK_STACK (harness_find (page, is_stack_of_sections, NULL)) : NULL;
}

static void
check_page (Harness    *fixture,
            const Look *look,
            const char *page)
{
  GtkStack *stack = NULL;
  g_autoptr (GListModel) sections = NULL;

  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s", page);
  harness_settle ();
  stack = find_sections (fixture);
  if (stack == NULL)
    {
      check (fixture, look, page, "all");
      return;
    }
  sections = G_LIST_MODEL (gtk_stack_get_pages (stack));
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (GObject) section = g_list_model_get_item (sections, i);
      const char *name = gtk_stack_page_get_name (GTK_STACK_PAGE (section));

      harness_show_section (fixture, name);
      check (fixture, look, page, name);
    }
}

static gboolean
is_panes (GtkWidget  *widget,
          const void *data)
{
  return RUNG_IS_PANES (widget);
}

/* A window too narrow for both shows the form in place of the page. */
static void
check_form (Harness    *fixture,
            const Look *look)
{
  RungPanes *panes = RUNG_PANES (harness_find (GTK_WIDGET (fixture->window), is_panes, NULL));

  if (!rung_panes_get_is_folded (panes))
    return;
  rung_panes_set_shows_side (panes, TRUE);
  harness_settle ();
  check (fixture, look, "form", "offer");
  rung_panes_set_shows_side (panes, FALSE);
  harness_settle ();
}

static void
check_look (Harness    *fixture,
            const Look *look)
{
  put_on (fixture, look);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    check_page (fixture, look, pages[i]);
  check_form (fixture, look);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", first_dpi, NULL);
}

static void
test_quick_looks (Harness       *fixture,
                  gconstpointer  direction)
{
  for (guint i = 0; i < G_N_ELEMENTS (quick_looks); i++)
    if (quick_looks[i].direction == GPOINTER_TO_UINT (direction))
      check_look (fixture, &quick_looks[i]);
}

static void
test_every_look (Harness       *fixture,
                 gconstpointer  direction)
{
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    for (guint k = 0; k < G_N_ELEMENTS (widths); k++)
      check_look (fixture, &(Look) { widths[k], scales[i], GPOINTER_TO_UINT (direction) });
}

/* A window is made with the direction it keeps. */
static void
set_up (Harness       *fixture,
        gconstpointer  direction)
{
  gtk_widget_set_default_direction (GPOINTER_TO_UINT (direction));
  harness_set_up (fixture, "sample");
}

static void
tear_down (Harness       *fixture,
           gconstpointer  direction)
{
  harness_tear_down (fixture, "sample");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
add (const char       *path,
     GtkTextDirection  direction)
{
  g_test_add (path, Harness, GUINT_TO_POINTER (direction), set_up,
              g_test_slow () ? test_every_look : test_quick_looks, tear_down);
}

/* The test may run in a language with long words. */
static void
choose_words (void)
{
  if (g_getenv ("RUNG_LONG_WORDS") == NULL)
    return;
  g_setenv ("LANGUAGE", "long", TRUE);
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("RUNG_LONG_WORDS"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

int
main (int    argc,
      char **argv)
{
  choose_words ();
  if (!harness_init (&argc, &argv))
    return 0;
  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &first_dpi, NULL);
  add ("/widths/nothing-is-cut", GTK_TEXT_DIR_LTR);
  add ("/widths/nothing-is-cut-mirrored", GTK_TEXT_DIR_RTL);
  return g_test_run ();
}
