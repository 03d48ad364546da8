/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-appearance.h"

#define PORTAL "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_SETTINGS "org.freedesktop.portal.Settings"
#define APPEARANCE "org.freedesktop.appearance"
#define COLOUR_SCHEME "color-scheme"
#define PREFER_DARK 1

/* The answer comes wrapped in one variant or in two. */
static void
take_scheme (GVariant *value)
{
  g_autoptr (GVariant) inner = g_variant_ref (value);

  while (g_variant_is_of_type (inner, G_VARIANT_TYPE_VARIANT))
    {
      GVariant *next = g_variant_get_variant (inner);

      g_variant_unref (inner);
      inner = next;
    }
  if (g_variant_is_of_type (inner, G_VARIANT_TYPE_UINT32))
    g_object_set (gtk_settings_get_default (), "gtk-application-prefer-dark-theme",
                  g_variant_get_uint32 (inner) == PREFER_DARK, NULL);
}

static void
changed_cb (GDBusConnection *connection,
            const char      *sender,
            const char      *path,
            const char      *interface,
            const char      *signal,
            GVariant        *parameters,
            gpointer         user_data)
{
  const char *name = NULL;
  const char *key = NULL;
  g_autoptr (GVariant) value = NULL;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ssv)")))
    return;
  g_variant_get (parameters, "(&s&sv)", &name, &key, &value);
  if (g_str_equal (name, APPEARANCE) && g_str_equal (key, COLOUR_SCHEME))
    take_scheme (value);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result,
                                                              NULL);
  g_autoptr (GVariant) value = NULL;

  /* Without a portal there is no wish to follow. */
  if (reply == NULL)
    return;
  value = g_variant_get_child_value (reply, 0);
  take_scheme (value);
}

/**
 * rung_appearance_follow:
 * @application: the application
 *
 * Asks the settings portal for the colour scheme and follows its changes.
 */
void
rung_appearance_follow (GApplication *application)
{
  GDBusConnection *connection = g_application_get_dbus_connection (application);

  if (connection == NULL)
    return;
  g_dbus_connection_signal_subscribe (connection, PORTAL, PORTAL_SETTINGS, "SettingChanged",
                                      PORTAL_PATH,
                                      APPEARANCE, G_DBUS_SIGNAL_FLAGS_NONE, changed_cb, NULL, NULL);
  g_dbus_connection_call (connection, PORTAL, PORTAL_PATH, PORTAL_SETTINGS, "Read",
                          g_variant_new ("(ss)", APPEARANCE, COLOUR_SCHEME), NULL,
                          G_DBUS_CALL_FLAGS_NONE, 1000, NULL, read_cb, NULL);
}
