/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-copy.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "report/kit/rung-grid-html.h"
#include "report/kit/rung-grid-text.h"

/* The state of the button; it lives as long as the button. */
typedef struct
{
  GtkWidget *button;        /* borrowed */
  char *name;
  RungCopyFunc func;
  gpointer user_data;
} Copier;

static const struct
{
  const char *title;        /* N_(), in the menu */
  const char *done;         /* N_(), with the name of the table */
} formats[] = {
  [RUNG_COPY_TEXT] = { N_("_Text"), N_("Copied “%s” as text") },
  [RUNG_COPY_TSV] = { N_("Tab-_separated values"), N_("Copied “%s” as tab-separated values") },
  [RUNG_COPY_MARKDOWN] = { N_("_Markdown"), N_("Copied “%s” as Markdown") },
  [RUNG_COPY_HTML] = { N_("_HTML"), N_("Copied “%s” as HTML") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (formats) == RUNG_N_COPY_FORMATS);

static GdkContentProvider *
create_html (const RungGrid *grid,
             const char     *fallback)
{
  g_autofree char *html = rung_grid_to_html (grid, NULL);
  g_autofree char *page = g_strconcat ("<meta charset=\"utf-8\">", html, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (page, strlen (page));
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_for_bytes ("text/html", bytes),
    gdk_content_provider_new_typed (G_TYPE_STRING, fallback != NULL ? fallback : html),
  };

  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}

/**
 * rung_copy_create_content:
 * @grid: a table
 * @format: how it is written
 *
 * HTML goes out as such, and for whoever takes only text as its source, which
 * is what somebody who asks for HTML there is after.
 *
 * Returns: (transfer full): what to put on the clipboard
 */
GdkContentProvider *
rung_copy_create_content (const RungGrid *grid,
                          RungCopyFormat  format)
{
  g_autofree char *text = NULL;

  switch (format)
    {
    case RUNG_COPY_HTML: return create_html (grid, NULL);
    case RUNG_COPY_TSV: text = rung_grid_to_tsv (grid); break;
    case RUNG_COPY_MARKDOWN: text = rung_grid_to_markdown (grid); break;
    case RUNG_COPY_TEXT:
    case RUNG_N_COPY_FORMATS:
    default: text = rung_grid_to_text (grid);
    }
  return gdk_content_provider_new_typed (G_TYPE_STRING, text);
}

/**
 * rung_copy_create_table:
 * @grid: a table
 *
 * For a paste that knows best: a table where tables are taken, otherwise
 * values with tabs.
 *
 * Returns: (transfer full): what to put on the clipboard
 */
GdkContentProvider *
rung_copy_create_table (const RungGrid *grid)
{
  g_autofree char *text = rung_grid_to_tsv (grid);

  return create_html (grid, text);
}

static void
copier_free (gpointer data)
{
  Copier *copier = data;

  g_free (copier->name);
  g_free (copier);
}

static void
copy_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  Copier *copier = user_data;
  RungCopyFormat format = MIN (g_variant_get_uint32 (parameter), RUNG_N_COPY_FORMATS - 1);
  g_autoptr (RungGrid) grid = copier->func (copier->user_data);
  g_autoptr (GdkContentProvider) content = NULL;
  g_autoptr (GString) said = NULL;

  if (grid == NULL)
    return;
  content = rung_copy_create_content (grid, format);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (copier->button), content);
  said = g_string_new (_(formats[format].done));
  g_string_replace (said, "%s", copier->name, 1);
  gtk_widget_activate_action (copier->button, "win.announce", "s", said->str);
}

static GMenuModel *
create_menu (void)
{
  GMenu *menu = g_menu_new ();
  GMenu *section = g_menu_new ();

  for (guint i = 0; i < RUNG_N_COPY_FORMATS; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_(formats[i].title), NULL);

      g_menu_item_set_action_and_target (item, "copy.as", "u", i);
      g_menu_append_item (section, item);
    }
  g_menu_append_section (menu, _("Copy this table as"), G_MENU_MODEL (section));
  g_object_unref (section);
  return G_MENU_MODEL (menu);
}

/**
 * rung_copy_button_new:
 * @name: title of the table
 * @func: gives the table as it is shown
 * @user_data: handed to @func; it must outlive the button
 *
 * Returns: (transfer floating): a quiet button with a menu of formats
 */
GtkWidget *
rung_copy_button_new (const char   *name,
                      RungCopyFunc  func,
                      gpointer      user_data)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("as", G_VARIANT_TYPE_UINT32);
  g_autoptr (GMenuModel) menu = create_menu ();
  g_autofree char *label = g_strdup_printf (C_("name of a button, and a table", "Copy: %s"), name);
  Copier *copier = g_new0 (Copier, 1);

  *copier = (Copier) { button, g_strdup (name), func, user_data };
  g_object_set_data_full (G_OBJECT (button), "copier", copier, copier_free);
  g_signal_connect (action, "activate", G_CALLBACK (copy_cb), copier);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (button, "copy", G_ACTION_GROUP (group));
  /* The picture of two sheets already stands for another offer like this one. */
  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), C_("button", "Copy"));
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), menu);
  gtk_menu_button_set_has_frame (GTK_MENU_BUTTON (button), FALSE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Copy this table"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
  return button;
}
