/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-worth-page.h"

#include <glib/gi18n-lib.h>

#include "model/shown/rung-worth-shown.h"
#include "ui/form/rung-form.h"
#include "ui/kit/rung-lazy.h"

#include "rung-elsewhere-view.h"
#include "rung-salaries-view.h"
#include "rung-worth-sections.h"

struct _RungWorthPage
{
  RungAnswerPage parent_instance;
  GtkWidget *question;      /* where it is asked, if the profile says nothing */
  gboolean is_confirmed;    /* what it shows is right, though nothing was entered */
};

G_DEFINE_FINAL_TYPE (RungWorthPage, rung_worth_page, RUNG_TYPE_ANSWER_PAGE)

/* What the question asks for, as a form of its own. */
static const RungInputTable *
get_question (void)
{
  static const char *const ids[] = { "level", "years", "place", "education", "skills" };
  static RungInput inputs[G_N_ELEMENTS (ids)];
  static RungInputTable table;

  if (table.inputs != NULL)
    return &table;
  table = rung_profile_inputs;
  table.inputs = inputs;
  table.n_inputs = G_N_ELEMENTS (ids);
  table.n_lists = 0;
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      inputs[i] = *rung_inputs_find (&rung_profile_inputs, ids[i]);
      inputs[i].group = N_("About you");
      inputs[i].essential = TRUE;
    }
  return &table;
}

static gboolean
is_answering (RungWorthPage *self)
{
  GtkRoot *root = gtk_widget_get_root (self->question);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, self->question);
}

/* Whoever is typing an answer says when it is done. */
static void
recomputed_cb (RungWorthPage *self)
{
  RungSession *session = rung_answer_page_get_session (RUNG_ANSWER_PAGE (self));
  gboolean has_question = rung_worth_has_question (rung_session_get_document (session));

  if (!is_answering (self))
    rung_answer_page_set_is_empty (RUNG_ANSWER_PAGE (self),
                                   !has_question && !self->is_confirmed);
}

static void
answer_cb (RungWorthPage *self)
{
  self->is_confirmed = TRUE;
  rung_answer_page_set_is_empty (RUNG_ANSWER_PAGE (self), FALSE);
}

static void
rung_worth_page_set_up (RungAnswerPage *page)
{
  RungWorthPage *self = RUNG_WORTH_PAGE (page);
  RungSession *session = rung_answer_page_get_session (page);
  GtkWidget *form = NULL;

  if (!rung_worth_has_question (rung_session_get_document (session)))
    {
      form = rung_form_new (get_question (), rung_session_get_tables (session), FALSE);
      rung_form_set_record (RUNG_FORM (form),
                            RUNG_EDITABLE (rung_workspace_get_profile (
                              rung_session_get_workspace (session))));
      gtk_widget_insert_before (form, self->question, NULL);
    }
  g_signal_connect_object (session, "recomputed", G_CALLBACK (recomputed_cb), self,
                           G_CONNECT_SWAPPED);
  recomputed_cb (self);
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
  gtk_widget_class_bind_template_child (widget_class, RungWorthPage, question);
  gtk_widget_class_bind_template_callback (widget_class, answer_cb);
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
