/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-help-window.h"

#include "model/shown/rung-help-shown.h"
#include "model/shown/rung-line.h"
#include "ui/kit/rung-panes.h"
#include "ui/kit/rung-rows.h"
#include "ui/parts/rung-item-row.h"

struct _RungHelpWindow
{
  GtkWindow parent_instance;
  RungHelp *help;           /* (nullable): it could not be read */
  GListStore *lines;        /* contents, or what was found */
  GListStore *blocks;       /* of the page */
  GQueue been;              /* interned places, the one in sight first */
  guint tick;               /* waits until the page knows its size */
  GtkWidget *panes;
  GtkWidget *side_button;
  GtkWidget *side;
  GtkEditable *search;
  GtkWidget *none;
  RungRows *places;
  GtkScrolledWindow *page;
  RungRows *rows;
};

G_DEFINE_FINAL_TYPE (RungHelpWindow, rung_help_window, GTK_TYPE_WINDOW)

static GtkWidget *
find_title (RungHelpWindow *self,
            const char     *place)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));

  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    if (g_str_equal (rung_shown_get_text (rung_item_row_get_item (RUNG_ITEM_ROW (row)),
                                          RUNG_HELP_SHOWN_PLACE), place))
      return row;
  return NULL;
}

/* The title of the place in sight goes to the top. */
static gboolean
scroll_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  RungHelpWindow *self = RUNG_HELP_WINDOW (widget);
  GtkWidget *title = find_title (self, g_queue_peek_head (&self->been));
  graphene_rect_t bounds;

  if (gtk_widget_get_height (GTK_WIDGET (self->rows)) == 0)
    return G_SOURCE_CONTINUE;
  if (title != NULL && gtk_widget_compute_bounds (title, GTK_WIDGET (self->rows), &bounds))
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->page),
                              (double) bounds.origin.y);
  self->tick = 0;
  return G_SOURCE_REMOVE;
}

/* Shows the place that is first in the queue. */
static void
turn (RungHelpWindow *self)
{
  const char *place = g_queue_peek_head (&self->been);
  const RungHelpPage *page = rung_help_get (self->help, place);

  rung_help_shown_fill (self->blocks, page);
  gtk_window_set_title (GTK_WINDOW (self), page->title);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "help.back", self->been.length > 1);
  rung_panes_set_shows_side (RUNG_PANES (self->panes), FALSE);
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

static void
show_activated (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  rung_help_window_show (RUNG_HELP_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
back_activated (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  RungHelpWindow *self = RUNG_HELP_WINDOW (widget);

  g_queue_pop_head (&self->been);
  turn (self);
}

static void
search_activated (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  RungHelpWindow *self = RUNG_HELP_WINDOW (widget);

  rung_panes_set_shows_side (RUNG_PANES (self->panes), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
search_cb (RungHelpWindow *self)
{
  if (self->help == NULL)
    return;
  rung_help_shown_search (self->lines, self->help, gtk_editable_get_text (self->search));
  gtk_widget_set_visible (self->none, g_list_model_get_n_items (G_LIST_MODEL (self->lines)) == 0);
}

/* Enter turns to what was found first. */
static void
first_cb (RungHelpWindow *self)
{
  g_autoptr (RungShown) line = NULL;

  search_cb (self);
  line = g_list_model_get_item (G_LIST_MODEL (self->lines), 0);
  if (line != NULL)
    rung_help_window_show (self, rung_shown_get_text (line, RUNG_LINE_ID));
}

static void
stop_cb (RungHelpWindow *self)
{
  if (*gtk_editable_get_text (self->search) != '\0')
    gtk_editable_set_text (self->search, "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

static void
rung_help_window_finalize (GObject *object)
{
  RungHelpWindow *self = RUNG_HELP_WINDOW (object);

  rung_help_free (self->help);
  g_object_unref (self->lines);
  g_object_unref (self->blocks);
  g_queue_clear (&self->been);
  G_OBJECT_CLASS (rung_help_window_parent_class)->finalize (object);
}

/* An address of the web is for the desktop, the rest are places of the help. */
static gboolean
link_cb (RungItemRow *row,
         const char  *uri)
{
  if (g_uri_is_valid (uri, G_URI_FLAGS_NONE, NULL))
    return FALSE;
  gtk_widget_activate_action (GTK_WIDGET (row), "help.show", "s", uri);
  return TRUE;
}

static void
row_class_init (gpointer klass)
{
  gtk_widget_class_bind_template_callback (klass, link_cb);
}

static void
rung_help_window_class_init (RungHelpWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = rung_help_window_finalize;
  g_type_ensure (RUNG_TYPE_HELP_SHOWN);
  g_type_ensure (RUNG_TYPE_LINE);
  g_type_ensure (RUNG_TYPE_ROWS);
  rung_widget_register (RUNG_TYPE_ITEM_ROW, "RungHelpPlaceRow", "help/place-row", NULL);
  rung_widget_register (RUNG_TYPE_ITEM_ROW, "RungHelpRow", "help/help-row", row_class_init);
  gtk_widget_class_install_action (widget_class, "help.show", "s", show_activated);
  gtk_widget_class_install_action (widget_class, "help.back", NULL, back_activated);
  gtk_widget_class_install_action (widget_class, "help.search", NULL, search_activated);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_w, GDK_CONTROL_MASK, "window.close",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, "help.search",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "help.back",
                                       NULL);
  rung_widget_class_set_template (widget_class, "help/help-window");
  gtk_widget_class_bind_template_child (widget_class, RungHelpWindow, side_button);
  gtk_widget_class_bind_template_child (widget_class, RungHelpWindow, side);
  gtk_widget_class_bind_template_child (widget_class, RungHelpWindow, search);
  gtk_widget_class_bind_template_child (widget_class, RungHelpWindow, none);
  gtk_widget_class_bind_template_child (widget_class, RungHelpWindow, places);
  gtk_widget_class_bind_template_child (widget_class, RungHelpWindow, page);
  gtk_widget_class_bind_template_child (widget_class, RungHelpWindow, rows);
  gtk_widget_class_bind_template_callback (widget_class, first_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_cb);
}

static void
rung_help_window_init (RungHelpWindow *self)
{
  g_queue_init (&self->been);
  self->lines = rung_lines_new ();
  self->blocks = rung_help_shown_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  self->panes = rung_panes_new (self->side, GTK_WIDGET (self->page));
  gtk_window_set_child (GTK_WINDOW (self), self->panes);
  g_object_bind_property (self->panes, "shows-side", self->side_button, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->panes, "is-folded", self->side_button, "visible",
                          G_BINDING_SYNC_CREATE);
  rung_rows_set_model (self->places, G_LIST_MODEL (self->lines));
  rung_rows_set_model (self->rows, G_LIST_MODEL (self->blocks));
}

/**
 * rung_help_window_new:
 * @data_folder: the folder of the figures, where the help is
 *
 * Returns: (transfer floating): a window that shows the help from its beginning
 */
RungHelpWindow *
rung_help_window_new (const char *data_folder)
{
  RungHelpWindow *self = g_object_new (RUNG_TYPE_HELP_WINDOW, NULL);
  g_autoptr (GError) error = NULL;

  self->help = rung_help_load (data_folder, &error);
  if (self->help != NULL && self->help->pages->len > 0)
    {
      search_cb (self);
      rung_help_window_show (self, ((RungHelpPage *) self->help->pages->pdata[0])->id);
      return self;
    }
  g_clear_pointer (&self->help, rung_help_free);
  rung_help_shown_say (self->blocks, error != NULL ? error->message : "");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "help.back", FALSE);
  return self;
}

/**
 * rung_help_window_show:
 * @self: the window
 * @place: "PAGE" or "PAGE#SECTION"; one that is not there changes nothing
 *
 * Turns to a place of the help.
 */
void
rung_help_window_show (RungHelpWindow *self,
                       const char     *place)
{
  if (self->help == NULL || rung_help_find (self->help, place) == NULL)
    return;
  place = g_intern_string (place);
  if (g_queue_peek_head (&self->been) != place)
    g_queue_push_head (&self->been, (gpointer) place);
  turn (self);
}
