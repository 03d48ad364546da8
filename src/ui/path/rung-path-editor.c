/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-editor.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-choices.h"
#include "model/workspace/rung-workspace-plan.h"
#include "report/phrases/rung-path-phrases.h"
#include "ui/form/rung-form.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-swatch.h"

struct _RungPathEditor
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *toggles;
  GtkWidget *tools;
  GtkWidget *add;
  GtkWidget *about;
  GtkWidget *form;          /* NULL until a path is chosen */
  GtkWidget *limits;
  guint selected;           /* a path, 0 for staying */
  char *shown;              /* what there are toggles for */
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungPathEditor, rung_path_editor, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GPtrArray *
get_paths (RungPathEditor *self)
{
  return rung_session_get_document (self->session)->plan.paths;
}

static void
add_event_cb (RungPathEditor      *self,
              const RungInputList *list)
{
  rung_workspace_add_event (rung_session_get_workspace (self->session), self->selected - 1);
}

static void
remove_event_cb (RungPathEditor      *self,
                 const RungInputList *list,
                 guint                event)
{
  rung_workspace_remove_event (rung_session_get_workspace (self->session), self->selected - 1,
                               event);
}

static void
ensure_form (RungPathEditor *self)
{
  if (self->form != NULL)
    return;
  self->form = rung_form_new (&rung_path_inputs, rung_session_get_tables (self->session), TRUE);
  gtk_widget_set_size_request (self->form, 240, -1);
  g_signal_connect_object (self->form, "add-item", G_CALLBACK (add_event_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->form, "remove-item", G_CALLBACK (remove_event_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), self->form);
}

static void
show_form (RungPathEditor *self)
{
  RungWorkspace *workspace = rung_session_get_workspace (self->session);
  GListModel *paths
    = rung_editable_get_items (RUNG_EDITABLE (rung_workspace_get_plan (workspace)),
                               rung_inputs_find_list (&rung_plan_inputs, "paths"));
  g_autoptr (RungEditable) path = NULL;

  if (self->selected > 0)
    path = g_list_model_get_item (paths, self->selected - 1);
  gtk_widget_set_visible (self->tools, path != NULL);
  gtk_label_set_text (GTK_LABEL (self->about),
                      rung_phrase_path_about (rung_session_get_document (self->session),
                                              self->selected));
  if (path != NULL)
    {
      ensure_form (self);
      rung_form_set_record (RUNG_FORM (self->form), path);
    }
  if (self->form != NULL)
    gtk_widget_set_visible (self->form, path != NULL);
}

static void
toggled_cb (RungPathEditor  *self,
            GtkToggleButton *button)
{
  if (self->is_updating || !gtk_toggle_button_get_active (button))
    return;
  rung_path_editor_select (self, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "path")));
}

static void
add_toggle (RungPathEditor *self,
            guint           path,
            const char     *name)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *first = gtk_widget_get_first_child (self->toggles);

  gtk_button_set_child (GTK_BUTTON (button), rung_swatch_new_for_path (path));
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "path", GUINT_TO_POINTER (path));
  if (first != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (button), GTK_TOGGLE_BUTTON (first));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), path == self->selected);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->toggles), button);
}

static char *
dup_name (RungPathEditor *self,
          guint           path)
{
  const RungItem *item = path > 0 ? g_ptr_array_index (get_paths (self), path - 1) : NULL;
  const RungPathInputs *inputs = item != NULL ? item->record : NULL;

  if (inputs == NULL)
    return g_strdup (_("Staying as things are"));
  return *inputs->title != '\0' ? g_strdup_printf (_("Path %u: %s"), path, inputs->title)
                                : g_strdup_printf (_("Path %u"), path);
}

static void
fill_toggles (RungPathEditor *self)
{
  g_autoptr (GString) shape = g_string_new (NULL);

  for (guint i = 0; i <= get_paths (self)->len; i++)
    {
      g_autofree char *name = dup_name (self, i);

      g_string_append_printf (shape, "%s/", name);
    }
  g_string_append_printf (shape, "%u", self->selected);
  if (g_strcmp0 (shape->str, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_strdup (shape->str);
  self->is_updating = TRUE;
  rung_page_clear_box (self->toggles);
  for (guint i = 0; i <= get_paths (self)->len; i++)
    {
      g_autofree char *name = dup_name (self, i);

      add_toggle (self, i, name);
    }
  self->is_updating = FALSE;
}

static void
add_path (RungPathEditor *self,
          const char     *kind)
{
  guint path = rung_workspace_add_path (rung_session_get_workspace (self->session), kind, NULL);

  if (path != G_MAXUINT)
    rung_path_editor_select (self, path + 1);
}

static void
add_activated (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  const char *kind = g_variant_get_string (parameter, NULL);

  add_path (RUNG_PATH_EDITOR (widget), *kind != '\0' ? kind : NULL);
}

static void
duplicate_activated (GtkWidget  *widget,
                     const char *action,
                     GVariant   *parameter)
{
  RungPathEditor *self = RUNG_PATH_EDITOR (widget);
  guint path = self->selected > 0
               ? rung_workspace_duplicate_path (rung_session_get_workspace (self->session),
                                                self->selected - 1) : G_MAXUINT;

  if (path != G_MAXUINT)
    rung_path_editor_select (self, path + 1);
}

static void
remove_activated (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  RungPathEditor *self = RUNG_PATH_EDITOR (widget);
  guint path = self->selected;
  g_autofree char *text = g_strdup_printf (_("Deleted path %u"), path);

  if (path == 0)
    return;
  self->selected = path - 1;
  rung_workspace_remove_path (rung_session_get_workspace (self->session), path - 1);
  rung_path_editor_update (self);
  g_signal_emit (self, signals[CHANGED], 0);
  gtk_widget_activate_action (widget, "win.announce-edit", "s", text);
}

static void
add_item (GMenu      *menu,
          const char *title,
          const char *kind)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (title, NULL);

  g_menu_item_set_action_and_target (item, "path.add", "s", kind);
  g_menu_append_item (menu, item);
}

static GtkWidget *
create_add (RungPathEditor *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GArray) kinds = rung_choices_list (RUNG_CHOICES_EVENT_KINDS,
                                                rung_session_get_tables (self->session));
  GtkWidget *button = gtk_menu_button_new ();

  for (guint i = 0; i < kinds->len; i++)
    {
      const RungChoice *kind = &g_array_index (kinds, RungChoice, i);

      add_item (menu, kind->title, kind->id);
    }
  add_item (menu, _("Without events"), "");
  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), _("_Add path"));
  gtk_menu_button_set_use_underline (GTK_MENU_BUTTON (button), TRUE);
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, _("A path that begins with one event; more can be added"));
  return button;
}

static void
rung_path_editor_dispose (GObject *object)
{
  RungPathEditor *self = RUNG_PATH_EDITOR (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->shown, g_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_path_editor_parent_class)->dispose (object);
}

static void
rung_path_editor_class_init (RungPathEditorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_path_editor_dispose;
  signals[CHANGED] = g_signal_new ("changed", RUNG_TYPE_PATH_EDITOR, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "path.add", "s", add_activated);
  gtk_widget_class_install_action (widget_class, "path.duplicate", NULL, duplicate_activated);
  gtk_widget_class_install_action (widget_class, "path.remove", NULL, remove_activated);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rung_path_editor_init (RungPathEditor *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  self->toggles = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  self->tools = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  self->about = rung_page_create_label (NULL, "note");
  self->limits = rung_page_create_label (NULL, "note");
  gtk_widget_add_css_class (self->toggles, "linked");
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_path_editor_new:
 * @session: the session
 *
 * Returns: (transfer floating): the editor, staying chosen
 */
GtkWidget *
rung_path_editor_new (RungSession *session)
{
  RungPathEditor *self = g_object_new (RUNG_TYPE_PATH_EDITOR, NULL);
  GtkWidget *line = rung_wrap_new ();

  self->session = g_object_ref (session);
  self->add = create_add (self);
  rung_page_add_tool (self->tools, "edit-copy-symbolic", _("Duplicate path"), "path.duplicate");
  rung_page_add_tool (self->tools, "user-trash-symbolic", _("Delete path"), "path.remove");
  rung_wrap_append (RUNG_WRAP (line), self->toggles);
  rung_wrap_append (RUNG_WRAP (line), self->add);
  rung_wrap_append (RUNG_WRAP (line), self->tools);
  gtk_box_append (GTK_BOX (self->box), line);
  gtk_box_append (GTK_BOX (self->box), self->about);
  gtk_box_append (GTK_BOX (self->box), self->limits);
  rung_path_editor_update (self);
  return GTK_WIDGET (self);
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
  return self->selected;
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
  self->selected = path;
  rung_path_editor_update (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
show_limits (RungPathEditor *self)
{
  const RungPaths *paths = rung_results_get_paths (rung_session_get_results (self->session));
  g_autofree char *text = NULL;

  if (paths != NULL && self->selected < paths->n_paths)
    text = rung_phrase_path_limits (paths, self->selected,
                                    rung_session_get_document (self->session));
  gtk_label_set_text (GTK_LABEL (self->limits), text != NULL ? text : "");
  gtk_widget_set_visible (self->limits, text != NULL && *text != '\0');
}

/**
 * rung_path_editor_update:
 * @self: the editor
 *
 * Follows the paths of the session.
 */
void
rung_path_editor_update (RungPathEditor *self)
{
  self->selected = MIN (self->selected, get_paths (self)->len);
  fill_toggles (self);
  show_form (self);
  show_limits (self);
  gtk_widget_set_sensitive (self->add, get_paths (self)->len < RUNG_MAX_PATHS);
}
