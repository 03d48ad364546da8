/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-appearance.h"

#include "ui/kit/rung-settings.h"

#define PORTAL "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_SETTINGS "org.freedesktop.portal.Settings"
#define STYLE_OF_CONTRAST "/io/github/rung/Rung/style-contrast.css"

/* What a person may wish, as the portal calls it. GNOME tells of contrast under a name of its own
 * where the portal is older than the common one. */
static const struct
{
  const char *space;
  const char *name;
  gboolean is_contrast;
} wishes[] = {
  { "org.freedesktop.appearance", "color-scheme", FALSE },
  { "org.freedesktop.appearance", "contrast", TRUE },
  { "org.gnome.desktop.a11y.interface", "high-contrast", TRUE },
};

/* In the order of the settings. */
enum
{
  AS_THE_DESKTOP,
  LIGHT,
  DARK,
};

/* There is one display, and so one appearance. */
static struct
{
  gboolean is_granted[G_N_ELEMENTS (wishes)];
  gboolean has_portal;      /* it has answered */
  GtkCssProvider *provider; /* (nullable) of high contrast */
  GSettings *settings;      /* (nullable) */
} appearance;

/* GTK 4 has its themes of high contrast under names that no desktop knows. */
static void
set_contrast (gboolean is_high,
              gboolean is_dark)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GdkDisplay *display = gdk_display_get_default ();

  if (is_high)
    g_object_set (settings, "gtk-theme-name", is_dark ? "Default-hc-dark" : "Default-hc", NULL);
  else if (appearance.provider != NULL)
    gtk_settings_reset_property (settings, "gtk-theme-name");
  if (is_high == (appearance.provider != NULL))
    return;
  if (!is_high)
    {
      gtk_style_context_remove_provider_for_display (display,
                                                     GTK_STYLE_PROVIDER (appearance.provider));
      g_clear_object (&appearance.provider);
      return;
    }
  appearance.provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (appearance.provider, STYLE_OF_CONTRAST);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (appearance.provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
}

static void
apply (void)
{
  int choice = appearance.settings != NULL
               ? g_settings_get_enum (appearance.settings, "appearance") : AS_THE_DESKTOP;
  gboolean is_dark = choice == AS_THE_DESKTOP ? appearance.is_granted[0] : choice == DARK;
  gboolean is_high = FALSE;

  if (choice == AS_THE_DESKTOP && !appearance.has_portal)
    gtk_settings_reset_property (gtk_settings_get_default (), "gtk-application-prefer-dark-theme");
  else
    g_object_set (gtk_settings_get_default (), "gtk-application-prefer-dark-theme", is_dark, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    is_high = is_high || (wishes[i].is_contrast && appearance.is_granted[i]);
  set_contrast (is_high, is_dark);
}

/* The answer comes wrapped in one variant or in two. Dark and high contrast are both 1. */
static void
take_answer (guint     wish,
             GVariant *value)
{
  g_autoptr (GVariant) inner = g_variant_ref (value);

  while (g_variant_is_of_type (inner, G_VARIANT_TYPE_VARIANT))
    {
      GVariant *next = g_variant_get_variant (inner);

      g_variant_unref (inner);
      inner = next;
    }
  if (g_variant_is_of_type (inner, G_VARIANT_TYPE_UINT32))
    appearance.is_granted[wish] = g_variant_get_uint32 (inner) == 1;
  else if (g_variant_is_of_type (inner, G_VARIANT_TYPE_BOOLEAN))
    appearance.is_granted[wish] = g_variant_get_boolean (inner);
  else
    return;
  apply ();
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
  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    if (g_str_equal (name, wishes[i].space) && g_str_equal (key, wishes[i].name))
      take_answer (i, value);
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
  appearance.has_portal = TRUE;
  take_answer (GPOINTER_TO_UINT (user_data), value);
}

/* A desktop without that portal may set a theme of this name, which GTK 4 does not have. */
static void
theme_cb (GtkSettings *settings)
{
  g_autofree char *theme = NULL;
  gboolean is_inverse = FALSE;

  g_object_get (settings, "gtk-theme-name", &theme, NULL);
  is_inverse = g_strcmp0 (theme, "HighContrastInverse") == 0;
  if (is_inverse || g_strcmp0 (theme, "HighContrast") == 0)
    set_contrast (TRUE, is_inverse || appearance.is_granted[0]);
}

/**
 * rung_appearance_follow:
 * @application: the application
 *
 * Asks the settings portal for the colour scheme and for contrast, and follows their changes.
 */
void
rung_appearance_follow (GApplication *application)
{
  GDBusConnection *connection = g_application_get_dbus_connection (application);
  GtkSettings *settings = gtk_settings_get_default ();

  g_signal_connect (settings, "notify::gtk-theme-name", G_CALLBACK (theme_cb), NULL);
  theme_cb (settings);
  appearance.settings = rung_settings_open ();
  if (appearance.settings != NULL)
    {
      g_signal_connect (appearance.settings, "changed::appearance", G_CALLBACK (apply), NULL);
      /* A key that nobody has read does not say that it changes. */
      apply ();
    }
  if (connection == NULL)
    return;
  g_dbus_connection_signal_subscribe (connection, PORTAL, PORTAL_SETTINGS, "SettingChanged",
                                      PORTAL_PATH, NULL, G_DBUS_SIGNAL_FLAGS_NONE, changed_cb, NULL,
                                      NULL);
  for (guint i = 0; i < G_N_ELEMENTS (wishes); i++)
    g_dbus_connection_call (connection, PORTAL, PORTAL_PATH, PORTAL_SETTINGS, "Read",
                            g_variant_new ("(ss)", wishes[i].space, wishes[i].name), NULL,
                            G_DBUS_CALL_FLAGS_NONE, 1000, NULL, read_cb, GUINT_TO_POINTER (i));
}
