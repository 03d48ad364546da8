/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-worth-page.h"

#include "model/shown/rung-worth-shown.h"
#include "ui/kit/rung-lazy.h"

#include "rung-elsewhere-view.h"
#include "rung-salaries-view.h"
#include "rung-worth-sections.h"

struct _RungWorthPage
{
  RungAnswerPage parent_instance;
};

G_DEFINE_FINAL_TYPE (RungWorthPage, rung_worth_page, RUNG_TYPE_ANSWER_PAGE)

static void
recomputed_cb (RungAnswerPage *page)
{
  RungSession *session = rung_answer_page_get_session (page);

  rung_answer_page_set_is_empty (page,
                                 !rung_worth_has_question (rung_session_get_document (session)));
}

static void
rung_worth_page_set_up (RungAnswerPage *page)
{
  g_signal_connect_object (rung_answer_page_get_session (page), "recomputed",
                           G_CALLBACK (recomputed_cb), page, G_CONNECT_SWAPPED);
  recomputed_cb (page);
}

static void
enter_cb (RungWorthPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.switch-pane", NULL);
}

static void
rung_worth_page_class_init (RungWorthPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  rung_worth_sections_ensure ();
  RUNG_ANSWER_PAGE_CLASS (klass)->set_up = rung_worth_page_set_up;
  g_type_ensure (RUNG_TYPE_ELSEWHERE_VIEW);
  g_type_ensure (RUNG_TYPE_LAZY);
  g_type_ensure (RUNG_TYPE_SALARIES_VIEW);
  rung_widget_class_set_template (widget_class, "worth/page");
  gtk_widget_class_bind_template_callback (widget_class, enter_cb);
}

static void
rung_worth_page_init (RungWorthPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * rung_worth_page_new:
 * @session: the session
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
rung_worth_page_new (RungSession *session)
{
  return g_object_new (RUNG_TYPE_WORTH_PAGE, "session", session, NULL);
}
