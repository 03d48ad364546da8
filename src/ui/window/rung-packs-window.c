/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-packs-window.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "store/data/rung-data.h"
#include "store/data/rung-packs.h"
#include "ui/kit/rung-compat.h"
#include "ui/kit/rung-mnemonic.h"
#include "ui/parts/rung-page.h"

struct _RungPacksWindow
{
  GtkWindow parent_instance;
  char *data_folder;
  char *switched;           /* (nullable) the pack that was switched last, which keeps the focus */
  GtkWidget *problem;       /* why the last thing asked for was not done */
  GtkWidget *rows;
  GtkWidget *again;         /* says when a change counts */
};

G_DEFINE_FINAL_TYPE (RungPacksWindow, rung_packs_window, GTK_TYPE_WINDOW)

static void
show_problem (RungPacksWindow *self,
              const GError    *error)
{
  gtk_label_set_text (GTK_LABEL (self->problem), error != NULL ? error->message : "");
  gtk_widget_set_visible (self->problem, error != NULL);
}

static char *
describe (const RungPack *pack)
{
  g_autofree char *added = NULL;
  g_autofree char *replaced = NULL;

  if (pack->error != NULL)
    return g_strdup_printf (_("Left out: %s"), pack->error);
  if (pack->is_off)
    return g_strdup (_("Switched off"));
  added = g_strdup_printf (ngettext ("adds %u entry", "adds %u entries", pack->n_added),
                           pack->n_added);
  replaced = g_strdup_printf (ngettext ("takes the place of %u", "takes the place of %u",
                                        pack->n_replaced),
                              pack->n_replaced);
  return g_strdup_printf (_("%s: %s, %s"), pack->name, added, replaced);
}

static void rebuild (RungPacksWindow *self);

static void
switched_cb (GtkSwitch       *button,
             GParamSpec      *spec G_GNUC_UNUSED,
             RungPacksWindow *self)
{
  const char *name = g_object_get_data (G_OBJECT (button), "name");
  g_autoptr (GError) error = NULL;

  g_free (self->switched);
  self->switched = g_strdup (name);
  rung_packs_switch (name, gtk_switch_get_active (button), &error);
  show_problem (self, error);
  gtk_widget_set_visible (self->again, TRUE);
  rebuild (self);
}

static void
add_row (RungPacksWindow *self,
         const RungPack  *pack)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *button = gtk_switch_new ();
  g_autofree char *told = describe (pack);

  gtk_box_append (GTK_BOX (texts),
                  rung_page_create_label (pack->title != NULL ? pack->title : pack->name, NULL));
  gtk_box_append (GTK_BOX (texts), rung_page_create_label (told, "note"));
  gtk_widget_set_hexpand (texts, TRUE);
  gtk_switch_set_active (GTK_SWITCH (button), !pack->is_off);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  pack->name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, told, -1);
  g_object_set_data_full (G_OBJECT (button), "name", g_strdup (pack->name), g_free);
  g_signal_connect_object (button, "notify::active", G_CALLBACK (switched_cb), self, 0);
  gtk_box_append (GTK_BOX (row), texts);
  gtk_box_append (GTK_BOX (row), button);
  gtk_box_append (GTK_BOX (self->rows), row);
  if (g_strcmp0 (pack->name, self->switched) == 0)
    gtk_widget_grab_focus (button);
}

/* Called by the switch of a row, so the rows go once that is over. */
static gboolean
rebuild_cb (gpointer data)
{
  RungPacksWindow *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RungTables) tables = NULL;
  GtkWidget *row = NULL;

  while ((row = gtk_widget_get_first_child (self->rows)) != NULL)
    gtk_box_remove (GTK_BOX (self->rows), row);
  tables = rung_packs_load (self->data_folder, &error);
  if (tables == NULL || !rung_data_load_market (tables, self->data_folder, &error))
    {
      show_problem (self, error);
      return G_SOURCE_REMOVE;
    }
  for (guint i = 0; i < tables->packs->len; i++)
    add_row (self, tables->packs->pdata[i]);
  if (tables->packs->len == 0)
    gtk_box_append (GTK_BOX (self->rows),
                    rung_page_create_label (_("There are none yet."), "dim-label"));
  return G_SOURCE_REMOVE;
}

static void
rebuild (RungPacksWindow *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT, rebuild_cb, g_object_ref (self), g_object_unref);
}

static void
add_cb (GObject      *source,
        GAsyncResult *result,
        gpointer      user_data G_GNUC_UNUSED)
{
  RungPacksWindow *self = RUNG_PACKS_WINDOW (source);
  g_autofree char *path = rung_file_finish (result);
  g_autoptr (GError) error = NULL;

  if (path == NULL)
    return;
  if (rung_packs_copy (path, self->data_folder, NULL, &error))
    gtk_widget_set_visible (self->again, TRUE);
  show_problem (self, error);
  rebuild (self);
}

static void
add (RungPacksWindow *self)
{
  rung_file_import_async (GTK_WINDOW (self), _("Add figures of your own"), _("Figures (JSON)"),
                          "*.json", add_cb, NULL);
}

static void
show_folder (RungPacksWindow *self)
{
  g_autofree char *folder = rung_packs_get_folder ();
  g_autofree char *uri = g_filename_to_uri (folder, NULL, NULL);

  g_mkdir_with_parents (folder, 0700);
  rung_uri_show (GTK_WINDOW (self), uri);
}

static void
rung_packs_window_finalize (GObject *object)
{
  g_free (RUNG_PACKS_WINDOW (object)->data_folder);
  g_free (RUNG_PACKS_WINDOW (object)->switched);
  G_OBJECT_CLASS (rung_packs_window_parent_class)->finalize (object);
}

static void
rung_packs_window_class_init (RungPacksWindowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_packs_window_finalize;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close",
                                       NULL);
}

static void
rung_packs_window_init (RungPacksWindow *self)
{
  GtkWidget *page = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *folder = rung_mnemonic_button_new (_("Open the _folder"));
  GtkWidget *more = rung_mnemonic_button_new (_("_Add figures…"));
  g_autofree char *path = rung_packs_get_folder ();
  g_autofree char *shown = g_filename_display_name (path);
  g_autofree char *where = g_strdup_printf (_("They are kept in %s. Their form, with an example, "
                                              "is in the README of the "
                                              "figures; “rung data export ID” gives one of Rung "
                                              "to begin with."), shown);

  self->problem = rung_page_create_label ("", "error");
  self->again = rung_page_create_label (_("This counts in windows that are opened from now on."),
                                        "strong");
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_visible (self->problem, FALSE);
  gtk_widget_set_visible (self->again, FALSE);
  g_signal_connect_object (folder, "clicked", G_CALLBACK (show_folder), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (more, "clicked", G_CALLBACK (add), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (buttons), more);
  gtk_box_append (GTK_BOX (buttons), folder);
  gtk_box_append (GTK_BOX (page),
                  rung_page_create_label (_("Files of figures that you write yourself, or that "
                                            "somebody gives you, are counted "
                                            "beside those of Rung. An entry with the id of one of "
                                            "Rung takes its place, and "
                                            "wherever it is shown its source says so."), NULL));
  gtk_box_append (GTK_BOX (page), self->rows);
  gtk_box_append (GTK_BOX (page), self->again);
  gtk_box_append (GTK_BOX (page), self->problem);
  gtk_box_append (GTK_BOX (page), buttons);
  gtk_box_append (GTK_BOX (page), rung_page_create_label (where, "note"));
  gtk_widget_set_margin_top (page, 24);
  gtk_widget_set_margin_bottom (page, 24);
  gtk_widget_set_margin_start (page, 24);
  gtk_widget_set_margin_end (page, 24);
  gtk_window_set_child (GTK_WINDOW (self), page);
  gtk_window_set_titlebar (GTK_WINDOW (self), gtk_header_bar_new ());
  gtk_window_set_title (GTK_WINDOW (self), _("Figures of your own"));
  gtk_window_set_default_size (GTK_WINDOW (self), 560, -1);
}

/**
 * rung_packs_window_new:
 * @parent: the window it belongs to
 * @data_folder: the folder of the figures of Rung
 *
 * Returns: (transfer floating): a window that lists the packs of the person
 */
GtkWidget *
rung_packs_window_new (GtkWindow  *parent,
                       const char *data_folder)
{
  RungPacksWindow *self = g_object_new (RUNG_TYPE_PACKS_WINDOW, "transient-for", parent, "modal",
                                        TRUE,
                                        "destroy-with-parent", TRUE, NULL);

  self->data_folder = g_strdup (data_folder);
  rebuild (self);
  return GTK_WIDGET (self);
}
