/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-packs-window.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "model/shown/rung-pack-shown.h"
#include "model/shown/rung-shown-list.h"
#include "store/data/rung-data.h"
#include "store/data/rung-packs.h"
#include "ui/kit/rung-compat.h"
#include "ui/kit/rung-mnemonic.h"
#include "ui/kit/rung-rows.h"
#include "ui/kit/rung-widget.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-item-row.h"

struct _RungPacksWindow
{
  GtkWindow parent_instance;
  char *data_folder;
  GHashTable *known;        /* RungPackShown by its id */
  GListStore *packs;
  RungRows *rows;
  GtkWidget *none;
  GtkLabel *problem;        /* why the last thing asked for was not done */
  GtkWidget *again;         /* says when a change counts */
  GtkWidget *buttons;
  GtkLabel *where;
};

G_DEFINE_FINAL_TYPE (RungPacksWindow, rung_packs_window, GTK_TYPE_WINDOW)

static void
show_problem (RungPacksWindow *self,
              const GError    *error)
{
  gtk_label_set_text (self->problem, error != NULL ? error->message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), error != NULL);
}

/* Reads the packs again; rows stay, so that the switch that was used keeps the focus. */
static void
update (RungPacksWindow *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungTables) tables = rung_packs_load (self->data_folder, &error);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  if (tables == NULL || !rung_data_load_market (tables, self->data_folder, &error))
    {
      show_problem (self, error);
      return;
    }
  for (guint i = 0; i < tables->packs->len; i++)
    {
      const RungPack *pack = g_ptr_array_index (tables->packs, i);
      RungPackShown *item = rung_shown_rows_ensure (self->known, RUNG_TYPE_PACK_SHOWN, pack->name);

      rung_pack_shown_update (item, pack);
      g_ptr_array_add (items, item);
    }
  rung_shown_list_arrange (self->packs, items);
  gtk_widget_set_visible (self->none, items->len == 0);
}

static void
switch_activated (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  RungPacksWindow *self = RUNG_PACKS_WINDOW (widget);
  g_autoptr (GError) error = NULL;
  const char *name = NULL;
  gboolean is_on = FALSE;

  g_variant_get (parameter, "(&sb)", &name, &is_on);
  rung_packs_switch (name, is_on, &error);
  show_problem (self, error);
  gtk_widget_set_visible (self->again, TRUE);
  update (self);
}

static void
added_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  RungPacksWindow *self = RUNG_PACKS_WINDOW (source);
  g_autofree char *path = rung_file_finish (result);
  g_autoptr (GError) error = NULL;

  if (path == NULL)
    return;
  if (rung_packs_copy (path, self->data_folder, NULL, &error))
    gtk_widget_set_visible (self->again, TRUE);
  show_problem (self, error);
  update (self);
}

/* The switch follows the item, too; then there is nothing to do. One that cannot be switched goes
 * back. */
static void
switched_cb (RungItemRow *row,
             GParamSpec  *pspec,
             GtkSwitch   *button)
{
  RungShown *pack = rung_item_row_get_item (row);
  gboolean is_on = gtk_switch_get_active (button);

  if (is_on == rung_shown_get_flag (pack, RUNG_PACK_SHOWN_IS_ON))
    return;
  gtk_widget_activate_action (GTK_WIDGET (row), "packs.switch", "(sb)",
                              rung_shown_get_text (pack, RUNG_PACK_SHOWN_ID), is_on);
  gtk_switch_set_active (button, rung_shown_get_flag (pack, RUNG_PACK_SHOWN_IS_ON));
}

static void
row_class_init (gpointer klass)
{
  gtk_widget_class_bind_template_callback (klass, switched_cb);
}

static void
add_cb (RungPacksWindow *self)
{
  rung_file_open_async (GTK_WINDOW (self), _("Add your own figures"), _("Figures (JSON)"),
                        "*.json", added_cb, NULL);
}

static void
show_folder_cb (RungPacksWindow *self)
{
  g_autofree char *folder = rung_packs_get_folder ();
  g_autofree char *uri = g_filename_to_uri (folder, NULL, NULL);

  g_mkdir_with_parents (folder, 0700);
  rung_uri_show (GTK_WINDOW (self), uri);
}

static void
rung_packs_window_finalize (GObject *object)
{
  RungPacksWindow *self = RUNG_PACKS_WINDOW (object);

  g_free (self->data_folder);
  g_hash_table_unref (self->known);
  g_object_unref (self->packs);
  G_OBJECT_CLASS (rung_packs_window_parent_class)->finalize (object);
}

static void
rung_packs_window_class_init (RungPacksWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rung_packs_window_finalize;
  rung_widget_register (RUNG_TYPE_ITEM_ROW, "RungPackRow", "window/pack-row", row_class_init);
  g_type_ensure (RUNG_TYPE_ROWS);
  g_type_ensure (RUNG_TYPE_WRAP);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_install_action (widget_class, "packs.switch", "(sb)", switch_activated);
  rung_widget_class_set_template (widget_class, "window/packs-window");
  gtk_widget_class_bind_template_child (widget_class, RungPacksWindow, rows);
  gtk_widget_class_bind_template_child (widget_class, RungPacksWindow, none);
  gtk_widget_class_bind_template_child (widget_class, RungPacksWindow, problem);
  gtk_widget_class_bind_template_child (widget_class, RungPacksWindow, again);
  gtk_widget_class_bind_template_child (widget_class, RungPacksWindow, buttons);
  gtk_widget_class_bind_template_child (widget_class, RungPacksWindow, where);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_folder_cb);
}

static void
rung_packs_window_init (RungPacksWindow *self)
{
  g_autofree char *path = rung_packs_get_folder ();
  g_autofree char *shown = g_filename_display_name (path);
  g_autofree char *where
    = g_strdup_printf (_("Your files are in %s. The README of the figures describes the format, "
                         "with an example. To start from one of Rung’s, use “rung data export "
                         "ID”."),
                       shown);

  self->known = rung_shown_rows_new ();
  self->packs = g_list_store_new (RUNG_TYPE_PACK_SHOWN);
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_mnemonic_name_buttons (self->buttons);
  rung_rows_set_model (self->rows, G_LIST_MODEL (self->packs));
  gtk_label_set_text (self->where, where);
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
  RungPacksWindow *self = g_object_new (RUNG_TYPE_PACKS_WINDOW, "transient-for", parent, NULL);

  self->data_folder = g_strdup (data_folder);
  update (self);
  return GTK_WIDGET (self);
}
