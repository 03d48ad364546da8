/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>

#include "report/kit/rung-palette.h"
#include "ui/kit/rung-compat.h"
#include "ui/window/rung-appearance.h"

#include "harness.h"

/* What a person asks of the desktop reaches GTK. The test stands in for the settings portal. */

#define APPEARANCE "org.freedesktop.appearance"
#define ACCESS "org.gnome.desktop.a11y.interface"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_SETTINGS "org.freedesktop.portal.Settings"

/* Plain text of the theme is below that, black on white is 21. */
#define HIGH_CONTRAST 13.0

static const char description[] = "<node><interface name='" PORTAL_SETTINGS "'>"
                                  "<method name='Read'><arg type='s' direction='in'/>"
                                  "<arg type='s' direction='in'/><arg type='v' direction='out'/>"
                                  "</method></interface></node>";

/* The portal knows contrast alone, and wants it. */
static void
read_cb (GDBusConnection       *connection,
         const char            *sender,
         const char            *path,
         const char            *interface,
         const char            *method,
         GVariant              *parameters,
         GDBusMethodInvocation *invocation,
         gpointer               user_data)
{
  const char *space = NULL;
  const char *name = NULL;

  g_variant_get (parameters, "(&s&s)", &space, &name);
  if (g_str_equal (space, APPEARANCE) && g_str_equal (name, "contrast"))
    g_dbus_method_invocation_return_value (invocation,
                                           g_variant_new ("(v)",
                                                          g_variant_new_variant (
                                                            g_variant_new_uint32 (1))));
  else
    g_dbus_method_invocation_return_dbus_error (invocation,
                                                "org.freedesktop.portal.Error.NotFound", "");
}

static GDBusConnection *
get_bus (void)
{
  return g_application_get_dbus_connection (G_APPLICATION (harness_get_application ()));
}

static void
acquired_cb (GDBusConnection *connection,
             const char      *name,
             gpointer         is_there)
{
  *(gboolean *) is_there = TRUE;
}

static void
stand_in (void)
{
  static const GDBusInterfaceVTable table = { .method_call = read_cb };
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (description, NULL);
  gboolean is_there = FALSE;

  g_assert_cmpuint (g_dbus_connection_register_object (get_bus (), PORTAL_PATH,
                                                       node->interfaces[0], &table, NULL, NULL,
                                                       NULL), >, 0);
  g_bus_own_name_on_connection (get_bus (), "org.freedesktop.portal.Desktop",
                                G_BUS_NAME_OWNER_FLAGS_REPLACE, acquired_cb, NULL, &is_there,
                                NULL);
  while (!is_there)
    g_main_context_iteration (NULL, TRUE);
}

static void
tell (const char *space,
      const char *name,
      GVariant   *value)
{
  g_assert_true (g_dbus_connection_emit_signal (get_bus (), NULL, PORTAL_PATH, PORTAL_SETTINGS,
                                                "SettingChanged",
                                                g_variant_new ("(ssv)", space, name, value),
                                                NULL));
}

static void
wait_for_theme (const char *expected)
{
  gint64 deadline = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;

  for (;;)
    {
      g_autofree char *theme = NULL;

      g_object_get (gtk_settings_get_default (), "gtk-theme-name", &theme, NULL);
      if (g_strcmp0 (theme, expected) == 0)
        return;
      g_assert_cmpint (g_get_monotonic_time (), <, deadline);
      g_main_context_iteration (NULL, FALSE);
    }
}

/* How far the text of the window stands off @ground. */
static double
get_text_contrast (Harness   *fixture,
                   RungColour ground)
{
  GdkRGBA text;

  harness_settle ();
  rung_widget_get_colour (GTK_WIDGET (fixture->window), &text);
  return rung_colour_get_contrast ((RungColour) { text.red, text.green, text.blue }, ground);
}

static void
test_contrast (Harness       *fixture,
               gconstpointer  sample)
{
  RungColour white = { 1, 1, 1 };
  RungColour black = { 0, 0, 0 };
  g_autofree char *plain = NULL;

  g_object_get (gtk_settings_get_default (), "gtk-theme-name", &plain, NULL);
  g_assert_cmpfloat (get_text_contrast (fixture, white), <, HIGH_CONTRAST);
  stand_in ();
  rung_appearance_follow (G_APPLICATION (harness_get_application ()));
  wait_for_theme ("Default-hc");
  g_assert_cmpfloat (get_text_contrast (fixture, white), >, HIGH_CONTRAST);

  tell (APPEARANCE, "color-scheme", g_variant_new_uint32 (1));
  wait_for_theme ("Default-hc-dark");
  g_assert_cmpfloat (get_text_contrast (fixture, black), >, HIGH_CONTRAST);

  tell (APPEARANCE, "color-scheme", g_variant_new_uint32 (0));
  wait_for_theme ("Default-hc");
  tell (APPEARANCE, "contrast", g_variant_new_uint32 (0));
  wait_for_theme (plain);
  g_assert_cmpfloat (get_text_contrast (fixture, white), <, HIGH_CONTRAST);

  /* An older portal knows it by this name. */
  tell (ACCESS, "high-contrast", g_variant_new_boolean (TRUE));
  wait_for_theme ("Default-hc");
  tell (ACCESS, "high-contrast", g_variant_new_boolean (FALSE));
  wait_for_theme (plain);
}

/* Where there is no portal the theme alone tells. */
static void
test_theme (Harness       *fixture,
            gconstpointer  sample)
{
  g_object_set (gtk_settings_get_default (), "gtk-theme-name", "HighContrast", NULL);
  wait_for_theme ("Default-hc");
  g_object_set (gtk_settings_get_default (), "gtk-theme-name", "HighContrastInverse", NULL);
  wait_for_theme ("Default-hc-dark");
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/appearance/contrast-reaches-the-window", TRUE, test_contrast);
  harness_add ("/appearance/a-theme-of-contrast-is-found", TRUE, test_theme);
  return g_test_run ();
}
