/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-answer-page.h"

#include <glib/gi18n-lib.h>

#include "ui/kit/rung-lazy.h"
#include "ui/kit/rung-mnemonic.h"
#include "ui/kit/rung-settings.h"

#include "rung-copy-button.h"
#include "rung-section-bar.h"

/* The answer stays in sight while it takes less than this part of the height. */
#define HEAD_SHARE 0.45

typedef struct
{
  RungSession *session;
  GtkStack *root;
  GtkWidget *fixed_place;
  GtkWidget *loose_place;
  GtkWidget *head;
  GtkWidget *answer;
  GtkScrolledWindow *scrolled;
  GtkStack *stack;
  guint idle;               /* moves the head */
} RungAnswerPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RungAnswerPage, rung_answer_page, RUNG_TYPE_WIDGET)

#define GET_PRIVATE(self) ((RungAnswerPagePrivate *) rung_answer_page_get_instance_private (self))

static gboolean
rung_answer_page_take_child (RungWidget *self,
                             GtkBuilder *builder,
                             GObject    *child,
                             const char *type)
{
  RungAnswerPagePrivate *priv = GET_PRIVATE (RUNG_ANSWER_PAGE (self));

  if (priv->root == NULL)
    return FALSE;
  if (g_strcmp0 (type, "answer") == 0)
    gtk_box_append (GTK_BOX (priv->answer), GTK_WIDGET (child));
  else if (g_strcmp0 (type, "empty") == 0)
    gtk_stack_add_titled (priv->root, GTK_WIDGET (child), "empty", _("Start here"));
  else
    GTK_BUILDABLE_GET_IFACE (priv->stack)->add_child (GTK_BUILDABLE (priv->stack), builder, child,
                                                      NULL);
  return TRUE;
}

static const char *
get_section (RungAnswerPage *self)
{
  return gtk_stack_get_visible_child_name (GET_PRIVATE (self)->stack);
}

/* A section is made when it is first turned to, and remembered for the next window. */
static void
shown_cb (RungAnswerPage *self)
{
  RungAnswerPagePrivate *priv = GET_PRIVATE (self);
  GtkWidget *place = gtk_stack_get_visible_child (priv->stack);

  if (priv->session == NULL || place == NULL)
    return;
  rung_lazy_ensure (RUNG_LAZY (place));
  rung_settings_set_section (G_OBJECT_TYPE_NAME (self), get_section (self));
}

/* By now the places of the sections know the session too: they are bound to it. */
static void
session_cb (RungAnswerPage *self)
{
  RungAnswerPagePrivate *priv = GET_PRIVATE (self);
  g_autofree char *section = rung_settings_dup_section (G_OBJECT_TYPE_NAME (self));

  rung_mnemonic_name_buttons (GTK_WIDGET (self));
  if (RUNG_ANSWER_PAGE_GET_CLASS (self)->set_up != NULL)
    RUNG_ANSWER_PAGE_GET_CLASS (self)->set_up (self);
  if (*section != '\0' && gtk_stack_get_child_by_name (priv->stack, section) != NULL)
    gtk_stack_set_visible_child_name (priv->stack, section);
  shown_cb (self);
}

static gboolean
move_head_cb (gpointer data)
{
  RungAnswerPagePrivate *priv = GET_PRIVATE (RUNG_ANSWER_PAGE (data));
  GtkWidget *from = gtk_widget_get_parent (priv->head);
  GtkWidget *to = from == priv->fixed_place ? priv->loose_place : priv->fixed_place;

  priv->idle = 0;
  gtk_widget_set_visible (from, FALSE);
  gtk_widget_set_visible (to, TRUE);
  /* Not measured while it is empty, GTK 4.8 takes its height for one that no width changes. */
  gtk_widget_measure (to, GTK_ORIENTATION_VERTICAL, -1, NULL, NULL, NULL, NULL);
  g_object_ref (priv->head);
  gtk_box_remove (GTK_BOX (from), priv->head);
  gtk_box_append (GTK_BOX (to), priv->head);
  g_object_unref (priv->head);
  return G_SOURCE_REMOVE;
}

/* The head may not move inside an allocation. */
static void
rung_answer_page_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  RungAnswerPagePrivate *priv = GET_PRIVATE (RUNG_ANSWER_PAGE (widget));
  gboolean is_fixed = gtk_widget_get_parent (priv->head) == priv->fixed_place;
  int least = 0;
  int wanted = 0;

  gtk_widget_measure (priv->head, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_measure (priv->head, GTK_ORIENTATION_VERTICAL, MAX (width, least), NULL, &wanted, NULL,
                      NULL);
  if (is_fixed != (wanted < HEAD_SHARE * height) && priv->idle == 0)
    priv->idle = g_idle_add_full (G_PRIORITY_HIGH_IDLE, move_head_cb, widget, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (priv->root), &(GtkAllocation) { 0, 0, width, height },
                            baseline);
}

static void
rung_answer_page_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  /* A page is as wide whatever its height; see rung-bin-layout.h. */
  gtk_widget_measure (GTK_WIDGET (GET_PRIVATE (RUNG_ANSWER_PAGE (widget))->root), orientation,
                      orientation == GTK_ORIENTATION_HORIZONTAL ? -1 : for_size, minimum, natural,
                      NULL, NULL);
}

static void
rung_answer_page_dispose (GObject *object)
{
  RungAnswerPagePrivate *priv = GET_PRIVATE (RUNG_ANSWER_PAGE (object));

  g_clear_handle_id (&priv->idle, g_source_remove);
  G_OBJECT_CLASS (rung_answer_page_parent_class)->dispose (object);
}

static void
rung_answer_page_class_init (RungAnswerPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = rung_answer_page_dispose;
  RUNG_WIDGET_CLASS (klass)->take_child = rung_answer_page_take_child;
  widget_class->measure = rung_answer_page_measure;
  widget_class->size_allocate = rung_answer_page_size_allocate;
  widget_class->get_request_mode = rung_widget_follow_width;
  rung_member_add (object_class, "session", RUNG_TYPE_SESSION,
                   G_PRIVATE_OFFSET (RungAnswerPage, session), NULL);
  g_type_ensure (RUNG_TYPE_LAZY);
  g_type_ensure (RUNG_TYPE_SECTION_BAR);
  rung_widget_class_set_template (widget_class, "parts/answer-page");
  gtk_widget_class_bind_template_child_private (widget_class, RungAnswerPage, root);
  gtk_widget_class_bind_template_child_private (widget_class, RungAnswerPage, fixed_place);
  gtk_widget_class_bind_template_child_private (widget_class, RungAnswerPage, loose_place);
  gtk_widget_class_bind_template_child_private (widget_class, RungAnswerPage, head);
  gtk_widget_class_bind_template_child_private (widget_class, RungAnswerPage, answer);
  gtk_widget_class_bind_template_child_private (widget_class, RungAnswerPage, scrolled);
  gtk_widget_class_bind_template_child_private (widget_class, RungAnswerPage, stack);
}

static void
rung_answer_page_init (RungAnswerPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_after (self, "notify::session", G_CALLBACK (session_cb), NULL);
  g_signal_connect_object (GET_PRIVATE (self)->stack, "notify::visible-child",
                           G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
}

/**
 * rung_answer_page_get_session:
 * @self: a page
 *
 * Returns: (transfer none): the session it shows
 */
RungSession *
rung_answer_page_get_session (RungAnswerPage *self)
{
  return GET_PRIVATE (self)->session;
}

static GtkAdjustment *
get_adjustment (RungAnswerPage *self)
{
  return gtk_scrolled_window_get_vadjustment (GET_PRIVATE (self)->scrolled);
}

/**
 * rung_answer_page_show_section:
 * @self: a page
 * @name: name of a section
 *
 * Turns to a section, from its beginning.
 *
 * Returns: (transfer none): its view
 */
GtkWidget *
rung_answer_page_show_section (RungAnswerPage *self,
                               const char     *name)
{
  RungAnswerPagePrivate *priv = GET_PRIVATE (self);

  gtk_stack_set_visible_child_name (priv->stack, name);
  gtk_adjustment_set_value (get_adjustment (self), 0.0);
  return rung_lazy_ensure (RUNG_LAZY (gtk_stack_get_visible_child (priv->stack)));
}

/* Nobody turns to a section in order to copy it, or for help. Where there is nothing else the focus
 * stays there. */
static void
focus_first (GtkWidget *view)
{
  GtkWidget *focus = NULL;
  GtkWidget *before = NULL;

  do
    {
      before = focus;
      if (!gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD))
        return;
      focus = gtk_root_get_focus (gtk_widget_get_root (view));
    }
  while (focus != before && focus != NULL
         && (gtk_widget_get_ancestor (focus, RUNG_TYPE_COPY_BUTTON) != NULL
             || gtk_widget_has_css_class (focus, "help")));
}

/**
 * rung_answer_page_show_nth:
 * @self: a page
 * @n: place of a section, from 0; one that is not there changes nothing
 *
 * Turns to a section and moves the focus there.
 */
void
rung_answer_page_show_nth (RungAnswerPage *self,
                           guint           n)
{
  RungAnswerPagePrivate *priv = GET_PRIVATE (self);
  g_autoptr (GListModel) pages = G_LIST_MODEL (gtk_stack_get_pages (priv->stack));
  g_autoptr (GObject) page = g_list_model_get_item (pages, n);
  const char *name = NULL;

  if (page == NULL)
    return;
  name = gtk_stack_page_get_name (GTK_STACK_PAGE (page));
  focus_first (rung_answer_page_show_section (self, name));
}

/**
 * rung_answer_page_set_is_empty:
 * @self: a page
 * @is_empty: whether there is nothing to answer yet
 *
 * Shows what the template added as a child of the type "empty", or answer and sections.
 */
void
rung_answer_page_set_is_empty (RungAnswerPage *self,
                               gboolean        is_empty)
{
  gtk_stack_set_visible_child_name (GET_PRIVATE (self)->root, is_empty ? "empty" : "full");
}
