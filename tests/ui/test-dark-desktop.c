/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>

#include "ui/kit/rung-settings.h"

#include "harness.h"

/* A desktop that is dark by the settings of GTK, and has no portal. */

static gboolean
is_dark (void)
{
  gboolean prefers_dark = FALSE;

  g_object_get (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", &prefers_dark,
                NULL);
  return prefers_dark;
}

static void
test_desktop (Harness       *fixture,
              gconstpointer  data)
{
  g_autoptr (GSettings) settings = rung_settings_open ();

  g_assert_nonnull (settings);
  g_assert_true (is_dark ());
  g_settings_set_string (settings, "appearance", "light");
  harness_settle ();
  g_assert_false (is_dark ());
  g_settings_reset (settings, "appearance");
  harness_settle ();
  g_assert_true (is_dark ());
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *schemas = g_build_filename (g_getenv ("G_TEST_BUILDDIR"), "..", "data",
                                               "desktop", NULL);
  g_autofree char *folder = g_dir_make_tmp ("rung-desktop-XXXXXX", NULL);
  g_autofree char *gtk = g_build_filename (folder, "gtk-4.0", NULL);
  g_autofree char *file = g_build_filename (gtk, "settings.ini", NULL);
  int result = 0;

  g_mkdir (gtk, 0700);
  g_assert_true (g_file_set_contents (file, "[Settings]\ngtk-application-prefer-dark-theme=1\n", -1,
                                      NULL));
  g_setenv ("XDG_CONFIG_DIRS", folder, TRUE);
  g_setenv ("GSETTINGS_SCHEMA_DIR", schemas, TRUE);
  if (harness_init (&argc, &argv))
    {
      harness_add ("/dark-desktop/a-dark-desktop-without-a-portal-stays-dark", FALSE, test_desktop);
      result = g_test_run ();
    }
  g_unlink (file);
  g_rmdir (gtk);
  g_rmdir (folder);
  return result;
}
