/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-settings.h"

/**
 * rung_settings_open:
 *
 * A schema that is not installed would end the process, so it is looked up.
 *
 * Returns: (transfer full) (nullable): the settings, %NULL where they are not installed
 */
GSettings *
rung_settings_open (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source == NULL)
    return NULL;
  schema = g_settings_schema_source_lookup (source, APP_ID, TRUE);
  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

/**
 * rung_settings_get_choice:
 * @key: a key with a list of values
 * @fallback: what counts where the settings are not installed
 *
 * Returns: place of the value that is chosen
 */
guint
rung_settings_get_choice (const char *key,
                          guint       fallback)
{
  g_autoptr (GSettings) settings = rung_settings_open ();

  return settings != NULL ? (guint) g_settings_get_enum (settings, key) : fallback;
}

/* The names of the values of a key, in order. */
static char **
dup_names (const char *name)
{
  g_autoptr (GSettings) settings = rung_settings_open ();
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GVariant) range = NULL;
  g_autoptr (GVariant) names = NULL;
  GSettingsSchemaKey *key = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  key = g_settings_schema_get_key (schema, name);
  range = g_settings_schema_key_get_range (key);
  g_settings_schema_key_unref (key);
  g_variant_get (range, "(sv)", NULL, &names);
  return g_variant_dup_strv (names, NULL);
}

static gboolean
to_place (GValue   *value,
          GVariant *variant,
          gpointer  key)
{
  g_auto (GStrv) names = dup_names (key);

  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_equal (names[i], g_variant_get_string (variant, NULL)))
      g_value_set_uint (value, i);
  return TRUE;
}

static GVariant *
from_place (const GValue       *value,
            const GVariantType *type,
            gpointer            key)
{
  g_auto (GStrv) names = dup_names (key);
  guint place = g_value_get_uint (value);

  return place < g_strv_length (names) ? g_variant_new_string (names[place]) : NULL;
}

/**
 * rung_settings_bind_choice:
 * @key: a key with a list of values, a text that stays
 * @chooser: shows them in their order
 *
 * What is chosen is remembered.
 */
void
rung_settings_bind_choice (const char  *key,
                           GtkDropDown *chooser)
{
  g_autoptr (GSettings) settings = rung_settings_open ();

  if (settings != NULL)
    g_settings_bind_with_mapping (settings, key, chooser, "selected", G_SETTINGS_BIND_DEFAULT,
                                  to_place, from_place, (gpointer) key, NULL);
}

/**
 * rung_settings_load_window:
 * @window: a window that is not shown yet
 *
 * Gives the window the size it had last.
 */
void
rung_settings_load_window (GtkWindow *window)
{
  g_autoptr (GSettings) settings = rung_settings_open ();

  if (settings == NULL)
    return;
  gtk_window_set_default_size (window, g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (window);
}

/**
 * rung_settings_save_window:
 * @window: a window
 *
 * Remembers its size.
 */
void
rung_settings_save_window (GtkWindow *window)
{
  g_autoptr (GSettings) settings = rung_settings_open ();
  int width = 0;
  int height = 0;

  if (settings == NULL)
    return;
  gtk_window_get_default_size (window, &width, &height);
  g_settings_set_int (settings, "window-width", width);
  g_settings_set_int (settings, "window-height", height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (window));
}

/**
 * rung_settings_dup_section:
 * @page: name of a page
 *
 * Returns: (transfer full): name of the section that was shown last, "" if none is known
 */
char *
rung_settings_dup_section (const char *page)
{
  g_autoptr (GSettings) settings = rung_settings_open ();
  g_autoptr (GVariant) sections = settings != NULL ? g_settings_get_value (settings, "sections")
                                  : NULL;
  char *section = NULL;

  if (sections != NULL)
    g_variant_lookup (sections, page, "s", &section);
  return section != NULL ? section : g_strdup ("");
}

/**
 * rung_settings_set_section:
 * @page: name of a page
 * @section: name of one of its sections
 *
 * Remembers the section for the next window.
 */
void
rung_settings_set_section (const char *page,
                           const char *section)
{
  g_autoptr (GSettings) settings = rung_settings_open ();
  g_autofree char *known = rung_settings_dup_section (page);
  g_autoptr (GVariant) sections = NULL;
  GVariantBuilder builder;
  GVariantIter iter;
  const char *other = NULL;
  const char *value = NULL;

  if (settings == NULL || g_str_equal (known, section))
    return;
  sections = g_settings_get_value (settings, "sections");
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{ss}"));
  g_variant_iter_init (&iter, sections);
  while (g_variant_iter_next (&iter, "{&s&s}", &other, &value))
    if (!g_str_equal (other, page))
      g_variant_builder_add (&builder, "{ss}", other, value);
  g_variant_builder_add (&builder, "{ss}", page, section);
  g_settings_set_value (settings, "sections", g_variant_builder_end (&builder));
}

static char *
dup_fold (const char *table,
          const char *group)
{
  return g_strdup_printf ("%s/%s", table, group);
}

/**
 * rung_settings_is_folded:
 * @table: name of a table
 * @group: title of a group of its rows
 *
 * Returns: whether the group was folded away last
 */
gboolean
rung_settings_is_folded (const char *table,
                         const char *group)
{
  g_autoptr (GSettings) settings = rung_settings_open ();
  g_auto (GStrv) folds = settings != NULL ? g_settings_get_strv (settings, "folds") : NULL;
  g_autofree char *fold = dup_fold (table, group);

  return folds != NULL && g_strv_contains ((const char *const *) folds, fold);
}

/**
 * rung_settings_set_is_folded:
 * @table: name of a table
 * @group: title of a group of its rows
 * @is_folded: whether the group is folded away
 *
 * Remembers a fold for the next window.
 */
void
rung_settings_set_is_folded (const char *table,
                             const char *group,
                             gboolean    is_folded)
{
  g_autoptr (GSettings) settings = rung_settings_open ();
  g_auto (GStrv) folds = settings != NULL ? g_settings_get_strv (settings, "folds") : NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *fold = dup_fold (table, group);
  g_auto (GStrv) result = NULL;

  if (folds == NULL)
    return;
  for (guint i = 0; folds[i] != NULL; i++)
    if (!g_str_equal (folds[i], fold))
      g_strv_builder_add (builder, folds[i]);
  if (is_folded)
    g_strv_builder_add (builder, fold);
  result = g_strv_builder_end (builder);
  g_settings_set_strv (settings, "folds", (const char *const *) result);
}
