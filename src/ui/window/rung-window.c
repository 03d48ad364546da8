/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window.h"

#include <glib/gi18n-lib.h>

#include "model/session/rung-session-look.h"
#include "model/workspace/rung-workspace-file.h"
#include "report/grids/rung-comparison-grid.h"
#include "ui/form/rung-sidebar.h"
#include "ui/kit/rung-memory.h"
#include "ui/kit/rung-mnemonic.h"
#include "ui/kit/rung-panes.h"
#include "ui/kit/rung-settings.h"
#include "ui/kit/rung-squeezer.h"
#include "ui/kit/rung-toast.h"
#include "ui/kit/rung-top-bar.h"
#include "ui/kit/rung-widget.h"
#include "ui/market/rung-market-page.h"
#include "ui/offers/rung-offers-page.h"
#include "ui/parts/rung-copy.h"
#include "ui/path/rung-path-page.h"
#include "ui/worth/rung-worth-page.h"

#include "rung-packs-window.h"
#include "rung-window-banner.h"
#include "rung-window-export.h"
#include "rung-window-file.h"
#include "rung-window-help.h"
#include "rung-window-history.h"
#include "rung-window-menu.h"
#include "rung-window-offers.h"
#include "rung-window-print.h"
#include "rung-window-save.h"
#include "rung-window-sections.h"

G_DEFINE_FINAL_TYPE (RungWindow, rung_window, GTK_TYPE_APPLICATION_WINDOW)

static void
enable (RungWindow *self,
        const char *action,
        gboolean    is_enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), action, is_enabled);
}

static void
offers_cb (RungWindow *self)
{
  gboolean has_offers = rung_document_get_n_offers (rung_session_get_document (self->session)) > 0;

  enable (self, "win.copy-table", has_offers);
  enable (self, "win.export-pdf", has_offers);
}

/* A page is built when it is first shown. */
static void
build_page (RungWindow *self)
{
  GtkWidget *box = gtk_stack_get_visible_child (self->stack);
  const char *name = gtk_stack_get_visible_child_name (self->stack);
  GtkWidget *page = NULL;

  if (name == NULL)
    return;
  rung_sidebar_follow_page (RUNG_SIDEBAR (self->sidebar), name);
  if (gtk_widget_get_first_child (box) != NULL)
    return;
  /* The other pages are about what somebody is paid. */
  if (!g_str_equal (name, "offers"))
    rung_session_load_market (self->session, NULL);
  if (g_str_equal (name, "offers"))
    page = self->offers_page = g_object_new (RUNG_TYPE_OFFERS_PAGE, "session", self->session, NULL);
  else if (g_str_equal (name, "worth"))
    page = rung_worth_page_new (self->session);
  else if (g_str_equal (name, "path"))
    page = rung_path_page_new (self->session);
  else
    page = self->market_page = rung_market_page_new (self->session);
  gtk_widget_set_hexpand (page, TRUE);
  gtk_box_append (GTK_BOX (box), page);
}

/* Where the header has no room for the pages they are at the bottom. */
static void
room_cb (RungWindow *self)
{
  gtk_widget_set_visible (self->bottom_bar,
                          rung_panes_get_is_folded (RUNG_PANES (self->panes))
                          || rung_squeezer_get_is_squeezed (RUNG_SQUEEZER (self->switcher_room)));
}

static void
folded_cb (RungWindow *self)
{
  gboolean is_folded = rung_panes_get_is_folded (RUNG_PANES (self->panes));

  gtk_widget_set_visible (self->side_button, is_folded);
  gtk_widget_set_visible (self->add_button, !is_folded);
  /* The menu has them too, and the title needs the room. */
  gtk_widget_set_visible (self->history_box, !is_folded);
  gtk_widget_set_visible (self->switcher, !is_folded);
  room_cb (self);
}

static void
show_page (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  RungWindow *self = RUNG_WINDOW (widget);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  gboolean was_inside = focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->stack));

  rung_panes_set_shows_side (RUNG_PANES (self->panes), FALSE);
  gtk_stack_set_visible_child_name (self->stack, g_variant_get_string (parameter, NULL));
  /* Left alone the focus goes to the header, where a space would add an offer. */
  if (was_inside)
    gtk_widget_child_focus (gtk_stack_get_visible_child (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
search (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  RungWindow *self = RUNG_WINDOW (widget);

  gtk_stack_set_visible_child_name (self->stack, "market");
  build_page (self);
  rung_market_page_search (RUNG_MARKET_PAGE (self->market_page));
}

/* Between the inputs and the results, by key and in a narrow window. */
static void
switch_pane (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  RungWindow *self = RUNG_WINDOW (widget);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  gboolean to_side = focus == NULL || !gtk_widget_is_ancestor (focus, self->sidebar);

  rung_panes_set_shows_side (RUNG_PANES (self->panes), to_side);
  gtk_widget_child_focus (to_side ? self->sidebar : GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
copy_table (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  RungWindow *self = RUNG_WINDOW (widget);
  g_autoptr (RungGrid) grid = rung_comparison_grid_new (rung_session_get_comparison (self->session),
                                                        rung_session_get_compared (self->session),
                                                        rung_session_get_span (self->session));
  g_autoptr (GdkContentProvider) content = rung_copy_create_table (grid);

  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), content);
  rung_toast_show (RUNG_TOAST (self->toast), _("Copied the comparison as a table"), NULL, NULL);
}

static void
dismiss (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  rung_window_hide_problem (RUNG_WINDOW (widget));
}

static gboolean
release_cb (gpointer window)
{
  return G_SOURCE_REMOVE;
}

/* Any dialog, also one inside GTK, may be held by the event that closes this
 * window, and reaches for it when the event is done. */
static void
hold_for_event (RungWindow *self)
{
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, release_cb, g_object_ref (self), g_object_unref);
}

static gboolean
rung_window_close_request (GtkWindow *window)
{
  RungWindow *self = RUNG_WINDOW (window);

  rung_settings_save_window (window);
  if (!self->may_close && rung_workspace_is_modified (rung_session_get_workspace (self->session)))
    return rung_window_ask_to_close (self);
  rung_draft_discard (self->draft);
  hold_for_event (self);
  return GTK_WINDOW_CLASS (rung_window_parent_class)->close_request (window);
}

static void
rung_window_dispose (GObject *object)
{
  RungWindow *self = RUNG_WINDOW (object);

  rung_window_close_help (self);
  rung_window_release_session (self);
  g_clear_object (&self->recent_menu);
  g_clear_pointer (&self->draft, rung_draft_free);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_window_parent_class)->dispose (object);
}

static void
rung_window_finalize (GObject *object)
{
  g_free (RUNG_WINDOW (object)->data_folder);
  g_free (RUNG_WINDOW (object)->draft_problem);
  G_OBJECT_CLASS (rung_window_parent_class)->finalize (object);
}

static void
show_packs (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  gtk_window_present (GTK_WINDOW (rung_packs_window_new (GTK_WINDOW (widget),
                                                         RUNG_WINDOW (widget)->data_folder)));
}

/* Half as many widgets as the window itself has, so they are made when they are
 * first asked for. GTK fills in the keys when the overlay is set. */
static void
install_actions (GtkWidgetClass *klass)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "win.copy-table", copy_table },
    { "win.packs", show_packs },
    { "win.search", search },
    { "win.switch-pane", switch_pane },
    { "win.dismiss", dismiss },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (klass, actions[i].name, NULL, actions[i].activate);
  gtk_widget_class_install_action (klass, "win.show-page", "s", show_page);
}

static void
rung_window_class_init (RungWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = rung_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = rung_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = rung_window_close_request;
  g_type_ensure (RUNG_TYPE_SQUEEZER);
  g_type_ensure (RUNG_TYPE_TOP_BAR);
  rung_widget_class_set_template (widget_class, "window");
  gtk_widget_class_bind_template_child (widget_class, RungWindow, side_button);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, add_button);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, title_label);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, switcher);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, switcher_room);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, bottom_bar);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, history_box);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, undo_button);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, redo_button);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, overlay);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, banner_label);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, banner_button);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, banner_discard);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, content);
  gtk_widget_class_bind_template_child (widget_class, RungWindow, stack);
  install_actions (widget_class);
  rung_window_install_file_actions (widget_class);
  rung_window_install_save_actions (widget_class);
  rung_window_install_offer_actions (widget_class);
  rung_window_install_history_actions (widget_class);
  rung_window_install_export_actions (widget_class);
  rung_window_install_print_actions (widget_class);
  rung_window_install_section_actions (widget_class);
  rung_window_install_help_actions (widget_class);
}

static void
rung_window_init (RungWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rung_mnemonic_name_buttons (GTK_WIDGET (self));
}

static void
build (RungWindow *self)
{
  self->sidebar = rung_sidebar_new (self->session);
  self->panes = rung_panes_new (self->sidebar, GTK_WIDGET (self->stack));
  gtk_widget_set_hexpand (self->panes, TRUE);
  gtk_box_append (GTK_BOX (self->content), self->panes);
  rung_window_build_menu (self);
  self->toast = rung_toast_new ();
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), self->toast);
  build_page (self);
  g_object_bind_property (self->panes, "shows-side", self->side_button, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_signal_connect_object (self->panes, "notify::is-folded", G_CALLBACK (folded_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->switcher_room, "notify::is-squeezed", G_CALLBACK (room_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->stack, "notify::visible-child", G_CALLBACK (build_page), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->session, "offers-changed", G_CALLBACK (offers_cb), self,
                           G_CONNECT_SWAPPED);
  rung_window_watch_help (self);
  rung_window_watch_files (self);
  rung_window_watch_history (self);
  offers_cb (self);
}

/* A backup that fails is pointed out until it works again. */
static void
draft_cb (const char *problem,
          gpointer    user_data)
{
  RungWindow *self = user_data;
  gboolean was_said = self->draft_problem != NULL;

  g_clear_pointer (&self->draft_problem, g_free);
  enable (self, "win.dismiss", problem == NULL);
  if (problem != NULL)
    {
      self->draft_problem = g_strdup_printf (_("Your unsaved changes are not backed up. %s"),
                                             problem);
      rung_window_show_problem (self, self->draft_problem, TRUE);
    }
  else if (was_said)
    rung_window_hide_problem (self);
}

/**
 * rung_window_new:
 * @application: the application
 * @session: (transfer full): the session it shows
 * @data_folder: folder of the figures and samples
 *
 * Returns: (transfer none): the window, owned by GTK
 */
RungWindow *
rung_window_new (GtkApplication *application,
                 RungSession    *session,
                 const char     *data_folder)
{
  RungWindow *self = g_object_new (RUNG_TYPE_WINDOW, "application", application, NULL);

  self->session = session;
  self->draft = rung_draft_new (rung_session_get_workspace (session));
  rung_draft_set_func (self->draft, draft_cb, self);
  self->data_folder = g_strdup (data_folder);
  build (self);
  rung_settings_load_window (GTK_WINDOW (self));
  rung_memory_give_back_later ();
  return self;
}

/**
 * rung_window_get_session:
 * @self: a window
 *
 * Returns: (transfer none): the session it shows
 */
RungSession *
rung_window_get_session (RungWindow *self)
{
  return self->session;
}

/**
 * rung_window_flush_draft:
 * @self: a window
 *
 * Keeps changes that are not saved where the next start finds them.
 */
void
rung_window_flush_draft (RungWindow *self)
{
  rung_draft_flush (self->draft);
}
