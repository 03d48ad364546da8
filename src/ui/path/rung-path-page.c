/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-page.h"

#include "model/workspace/rung-workspace-plan.h"

#include "rung-path-sections.h"
#include "rung-paths-view.h"

struct _RungPathPage
{
  RungAnswerPage parent_instance;
};

G_DEFINE_FINAL_TYPE (RungPathPage, rung_path_page, RUNG_TYPE_ANSWER_PAGE)

static RungWorkspace *
get_workspace (RungPathPage *self)
{
  return rung_session_get_workspace (rung_answer_page_get_session (RUNG_ANSWER_PAGE (self)));
}

/* No button promises a path that there is no room for. */
static void
recomputed_cb (RungPathPage *self)
{
  gboolean has_room = rung_workspace_has_room_for_path (get_workspace (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "road.add-role", has_room);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "road.add-study", has_room);
}

static void
rung_path_page_set_up (RungAnswerPage *page)
{
  g_signal_connect_object (rung_answer_page_get_session (page), "recomputed",
                           G_CALLBACK (recomputed_cb), page, G_CONNECT_SWAPPED);
  recomputed_cb (RUNG_PATH_PAGE (page));
}

static void
add_activated (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  RungWorkspace *workspace = get_workspace (RUNG_PATH_PAGE (widget));
  const char *id = g_variant_get_string (parameter, NULL);
  guint path = g_str_equal (action, "road.add-role")
               ? rung_workspace_add_role_path (workspace, id)
               : rung_workspace_add_path (workspace, "study", id);

  if (path != G_MAXUINT)
    rung_paths_view_select (RUNG_PATHS_VIEW (rung_answer_page_show_section
                                             (RUNG_ANSWER_PAGE (widget), "paths")), path + 1);
}

static void
rung_path_page_class_init (RungPathPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_path_sections_ensure ();
  g_type_ensure (RUNG_TYPE_PATHS_VIEW);
  RUNG_ANSWER_PAGE_CLASS (klass)->set_up = rung_path_page_set_up;
  gtk_widget_class_install_action (widget_class, "road.add-role", "s", add_activated);
  gtk_widget_class_install_action (widget_class, "road.add-study", "s", add_activated);
  rung_widget_class_set_template (widget_class, "path/path-page");
}

static void
rung_path_page_init (RungPathPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_path_page_new:
 * @session: the session
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
rung_path_page_new (RungSession *session)
{
  return g_object_new (RUNG_TYPE_PATH_PAGE, "session", session, NULL);
}
