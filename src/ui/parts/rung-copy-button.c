/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-copy-button.h"

#include <glib/gi18n-lib.h>

#include "ui/kit/rung-late-menu.h"

#include "rung-copy.h"

struct _RungCopyButton
{
  RungWidget parent_instance;
  GtkWidget *button;
  GMenuModel *formats;
  char *title;
  RungCopyFunc func;
  gpointer user_data;
};

G_DEFINE_FINAL_TYPE (RungCopyButton, rung_copy_button, RUNG_TYPE_WIDGET)

/* What is said when a table was copied. */
static const char *const done[] = {
  [RUNG_COPY_TEXT] = N_("Copied “%s” as text"),
  [RUNG_COPY_TSV] = N_("Copied “%s” as tab-separated values"),
  [RUNG_COPY_MARKDOWN] = N_("Copied “%s” as Markdown"),
  [RUNG_COPY_HTML] = N_("Copied “%s” as HTML"),
};

G_STATIC_ASSERT (G_N_ELEMENTS (done) == RUNG_N_COPY_FORMATS);

static void
copy (GtkWidget  *widget,
      const char *action,
      GVariant   *parameter)
{
  RungCopyButton *self = RUNG_COPY_BUTTON (widget);
  RungCopyFormat format = MIN (g_variant_get_uint32 (parameter), RUNG_N_COPY_FORMATS - 1);
  g_autoptr (RungGrid) grid = self->func != NULL ? self->func (self->user_data) : NULL;
  g_autoptr (GdkContentProvider) content = NULL;
  g_autoptr (GString) said = NULL;

  if (grid == NULL)
    return;
  content = rung_copy_create_content (grid, format);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), content);
  said = g_string_new (_(done[format]));
  g_string_replace (said, "%s", self->title, 1);
  gtk_widget_activate_action (widget, "win.announce", "s", said->str);
}

static void
title_changed (gpointer object)
{
  RungCopyButton *self = object;
  g_autofree char *label = g_strdup_printf (C_("name of a button, and a table", "Copy: %s"),
                                            self->title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label, -1);
}

static void
rung_copy_button_class_init (RungCopyButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_member_add (object_class, "title", G_TYPE_STRING, G_STRUCT_OFFSET (RungCopyButton, title),
                   title_changed);
  gtk_widget_class_install_action (widget_class, "copy.as", "u", copy);
  rung_widget_class_set_template (widget_class, "parts/copy-button");
  gtk_widget_class_bind_template_child (widget_class, RungCopyButton, button);
  gtk_widget_class_bind_template_child (widget_class, RungCopyButton, formats);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rung_copy_button_init (RungCopyButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_late_menu_set (GTK_MENU_BUTTON (self->button), self->formats);
}

/**
 * rung_copy_button_set_source:
 * @self: a button
 * @func: gives the table as it is shown
 * @user_data: handed to @func; it must outlive the button
 *
 * Sets what is copied.
 */
void
rung_copy_button_set_source (RungCopyButton *self,
                             RungCopyFunc    func,
                             gpointer        user_data)
{
  self->func = func;
  self->user_data = user_data;
}
