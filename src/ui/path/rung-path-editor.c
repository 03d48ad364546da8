/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-editor.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-choices.h"
#include "model/shown/rung-line.h"
#include "model/shown/rung-path-shown.h"
#include "model/workspace/rung-workspace-plan.h"
#include "ui/form/rung-form.h"
#include "ui/parts/rung-swatch.h"
#include "ui/parts/rung-switch.h"

#include "rung-form-place.h"

struct _RungPathEditor
{
  RungSection parent_instance;
  RungSwitch *toggles;      /* staying, and a button for every path there is room for */
  GMenu *kinds;
  RungFormPlace *form_place;
};

G_DEFINE_FINAL_TYPE (RungPathEditor, rung_path_editor, RUNG_TYPE_SECTION)

static RungWorkspace *
get_workspace (gpointer self)
{
  return rung_session_get_workspace (rung_section_get_session (self));
}

static guint
get_n_paths (gpointer self)
{
  return rung_session_get_document (rung_section_get_session (self))->plan.paths->len;
}

static void
add_event_cb (RungPathEditor      *self,
              const RungInputList *list)
{
  rung_workspace_add_event (get_workspace (self), rung_path_editor_get_selected (self) - 1);
}

static void
remove_event_cb (RungPathEditor      *self,
                 const RungInputList *list,
                 guint                event)
{
  rung_workspace_remove_event (get_workspace (self), rung_path_editor_get_selected (self) - 1,
                               event);
}

static void
made_cb (RungPathEditor *self,
         GtkWidget      *form)
{
  g_signal_connect_object (form, "add-item", G_CALLBACK (add_event_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (form, "remove-item", G_CALLBACK (remove_event_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
selected_cb (RungPathEditor *self)
{
  g_autofree char *number = g_strdup_printf ("%u", rung_path_editor_get_selected (self));

  g_object_set (self->form_place, "record-id", number, NULL);
  rung_section_queue (RUNG_SECTION (self));
  g_signal_emit_by_name (self, "changed");
}

/* Every path has its button, which says its name. */
static void
show_toggles (RungPathEditor *self)
{
  GListModel *paths = rung_shown_get_list (rung_section_get_shown (RUNG_SECTION (self)),
                                           RUNG_PATH_SHOWN_PATHS);
  guint i = 0;

  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->toggles)); button != NULL;
       button = gtk_widget_get_next_sibling (button), i++)
    {
      g_autoptr (RungShown) path = g_list_model_get_item (paths, i);
      const char *name = path != NULL ? rung_shown_get_text (path, RUNG_LINE_TITLE) : NULL;

      gtk_widget_set_visible (button, path != NULL);
      if (g_strcmp0 (name, gtk_widget_get_tooltip_text (button)) == 0)
        continue;
      gtk_widget_set_tooltip_text (button, name);
      if (name != NULL)
        gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                        name, -1);
    }
}

static void
rung_path_editor_update (RungSection *section)
{
  RungPathEditor *self = RUNG_PATH_EDITOR (section);
  guint selected = rung_path_editor_get_selected (self);

  if (selected > get_n_paths (self))
    rung_path_editor_select (self, selected = get_n_paths (self));
  rung_path_shown_update (rung_section_get_shown (section), rung_section_get_results (section),
                          rung_session_get_document (rung_section_get_session (section)),
                          selected);
  show_toggles (self);
}

static void
select_added (RungPathEditor *self,
              guint           path)
{
  if (path == G_MAXUINT)
    return;
  rung_path_editor_update (RUNG_SECTION (self));
  rung_path_editor_select (self, path + 1);
}

static void
add_activated (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  const char *kind = g_variant_get_string (parameter, NULL);

  select_added (RUNG_PATH_EDITOR (widget),
                rung_workspace_add_path (get_workspace (widget), *kind != '\0' ? kind : NULL,
                                         NULL));
}

static void
duplicate_activated (GtkWidget  *widget,
                     const char *action,
                     GVariant   *parameter)
{
  guint selected = rung_path_editor_get_selected (RUNG_PATH_EDITOR (widget));

  if (selected > 0)
    select_added (RUNG_PATH_EDITOR (widget),
                  rung_workspace_duplicate_path (get_workspace (widget), selected - 1));
}

static void
remove_activated (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  RungPathEditor *self = RUNG_PATH_EDITOR (widget);
  guint path = rung_path_editor_get_selected (self);
  g_autofree char *text = g_strdup_printf (_("Deleted path %u"), path);

  if (path == 0)
    return;
  rung_path_editor_select (self, path - 1);
  rung_workspace_remove_path (get_workspace (self), path - 1);
  gtk_widget_activate_action (widget, "win.announce-edit", "s", text);
}

/* The kinds of an event stand before the path that begins without one. */
static void
rung_path_editor_set_up (RungSection *section)
{
  RungPathEditor *self = RUNG_PATH_EDITOR (section);
  g_autoptr (GArray) kinds
    = rung_choices_list (RUNG_CHOICES_EVENT_KINDS,
                         rung_session_get_tables (rung_section_get_session (section)));

  for (guint i = 0; i < kinds->len; i++)
    {
      const RungChoice *kind = &g_array_index (kinds, RungChoice, i);
      g_autoptr (GMenuItem) item = g_menu_item_new (kind->title, NULL);

      g_menu_item_set_action_and_target (item, "path.add", "s", kind->id);
      g_menu_insert_item (self->kinds, (int) i, item);
    }
  rung_path_editor_update (section);
}

static void
rung_path_editor_class_init (RungPathEditorClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (RUNG_TYPE_FORM_PLACE);
  section_class->set_up = rung_path_editor_set_up;
  section_class->update = rung_path_editor_update;
  g_signal_new ("changed", RUNG_TYPE_PATH_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "path.add", "s", add_activated);
  gtk_widget_class_install_action (widget_class, "path.duplicate", NULL, duplicate_activated);
  gtk_widget_class_install_action (widget_class, "path.remove", NULL, remove_activated);
  rung_section_class_set_template (section_class, "path/path-editor", RUNG_TYPE_PATH_SHOWN);
  gtk_widget_class_bind_template_child (widget_class, RungPathEditor, toggles);
  gtk_widget_class_bind_template_child (widget_class, RungPathEditor, kinds);
  gtk_widget_class_bind_template_child (widget_class, RungPathEditor, form_place);
  gtk_widget_class_bind_template_callback (widget_class, made_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
rung_path_editor_init (RungPathEditor *self)
{
  guint path = 0;

  gtk_widget_init_template (GTK_WIDGET (self));
  for (GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->toggles)); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    gtk_button_set_child (GTK_BUTTON (button), rung_swatch_new_for_path (path++));
}

/**
 * rung_path_editor_get_selected:
 * @self: the editor
 *
 * Returns: the path that is edited, 0 for staying
 */
guint
rung_path_editor_get_selected (RungPathEditor *self)
{
  return rung_switch_get_selected (self->toggles);
}

/**
 * rung_path_editor_select:
 * @self: the editor
 * @path: a path, 0 for staying
 *
 * Edits another path.
 */
void
rung_path_editor_select (RungPathEditor *self,
                         guint           path)
{
  rung_switch_set_selected (self->toggles, path);
}
