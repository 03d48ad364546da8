/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "../session.h"
#include "model/workspace/rung-workspace-offers.h"
#include "ui/form/rung-choice-button.h"
#include "ui/form/rung-sidebar.h"
#include "ui/offers/rung-ask-view.h"
#include "ui/offers/rung-missing-view.h"
#include "ui/offers/rung-verdict-view.h"

#include "harness.h"

/* What a person comes for: to enter a job and two offers, to read which is better, and to find
 * what to ask for. */

/* What a letter says, by the names of the fields. */
typedef struct
{
  const char *name;
  const char *base;
  const char *bonus;
  const char *sign_on;
  const char *grant;
  const char *place;
} Letter;

static const Letter letters[] = {
  { "Search company", "176,000", "15", "0", "280,000", "nyc" },
  { "Big tech", "214000", "15", "50k", "460k", "sunnyvale" },
  { "Lab", "340000", "0", "0", "0", "seattle" },
};

static GtkWidget *
get_root (Harness *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static void
activate (Harness    *fixture,
          const char *action)
{
  g_assert_true (gtk_widget_activate_action (get_root (fixture), action, NULL));
  harness_settle ();
}

static gboolean
is_button (GtkWidget  *widget,
           const void *words)
{
  return GTK_IS_BUTTON (widget)
         && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), words) == 0;
}

static void
click (Harness    *fixture,
       const char *words)
{
  GtkWidget *button = harness_find_mapped (get_root (fixture), is_button, words);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  harness_settle ();
}

static void
type (Harness    *fixture,
      const char *label,
      const char *text)
{
  gtk_editable_set_text (harness_find_entry (fixture, label), text);
  harness_settle ();
}

static gboolean
is_choice (GtkWidget  *widget,
           const void *label)
{
  return RUNG_IS_CHOICE_BUTTON (widget) && gtk_widget_get_mapped (widget)
         && harness_find (gtk_widget_get_parent (widget), harness_is_exactly, label) != NULL;
}

static GtkWidget *
open_choice (Harness    *fixture,
             const char *label)
{
  GtkWidget *choice = harness_find (get_root (fixture), is_choice, label);

  g_assert_nonnull (choice);
  gtk_menu_button_popup (GTK_MENU_BUTTON (gtk_widget_get_first_child (choice)));
  harness_settle ();
  return choice;
}

/* By what people call it, and Enter. */
static void
search (Harness    *fixture,
        const char *label,
        const char *text)
{
  GtkWidget *choice = open_choice (fixture, label);
  GtkWidget *entry = harness_find_nth (choice, GTK_TYPE_SEARCH_ENTRY, 0);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  harness_settle ();
  g_signal_emit_by_name (entry, "activate");
  harness_settle ();
}

static void
pick (Harness    *fixture,
      const char *label,
      const char *words)
{
  GtkWidget *choice = open_choice (fixture, label);
  GtkWidget *found = harness_find_mapped (choice, harness_is_exactly, words);
  GtkWidget *row = NULL;

  g_assert_nonnull (found);
  row = gtk_widget_get_ancestor (found, GTK_TYPE_LIST_BOX_ROW);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  harness_settle ();
}

static void
enter (Harness      *fixture,
       const Letter *letter)
{
  type (fixture, "Name", letter->name);
  type (fixture, "Base pay", letter->base);
  type (fixture, "Bonus", letter->bonus);
  type (fixture, "Sign-on bonus", letter->sign_on);
  type (fixture, "RSU grant", letter->grant);
  search (fixture, "Place", letter->place);
}

static void
enter_all (Harness *fixture)
{
  for (guint i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      activate (fixture, "win.add-offer");
      if (i == 0)
        pick (fixture, "This is", "The job you have now");
      enter (fixture, &letters[i]);
    }
}

static const char *
read_answer (Harness *fixture)
{
  GtkWidget *view = harness_find_nth (get_root (fixture), RUNG_TYPE_VERDICT_VIEW, 0);
  GtkWidget *label = harness_find (view, harness_is_label, " over ");

  g_assert_nonnull (label);
  g_assert_true (gtk_widget_get_mapped (label));
  return gtk_label_get_text (GTK_LABEL (label));
}

static void
test_enter_and_read (Harness       *fixture,
                     gconstpointer  sample)
{
  const RungDocument *document = NULL;
  const RungVerdict *verdict = NULL;

  enter_all (fixture);
  document = rung_session_get_document (fixture->session);
  g_assert_cmpuint (rung_document_get_n_offers (document), ==, 3);
  g_assert_cmpstr (rung_document_get_offer (document, 0)->inputs.role, ==, "now");
  g_assert_cmpint (rung_document_get_offer (document, 1)->inputs.grant, ==, 460000);
  g_assert_cmpint (rung_document_get_offer (document, 1)->inputs.sign_on, ==, 50000);
  g_assert_cmpstr (rung_document_get_offer (document, 2)->inputs.place, ==, "seattle");

  /* Who, against what and by how much, without a click; how sure, next to it. */
  verdict = rung_results_get_verdict (rung_session_get_results (fixture->session));
  g_assert_cmpstr (verdict->leader, !=, "a");
  g_assert_cmpstr (verdict->second, !=, "a");
  g_assert_nonnull (strstr (read_answer (fixture), "Big tech"));
  g_assert_nonnull (strstr (read_answer (fixture), "Lab"));
  g_assert_nonnull (strstr (read_answer (fixture), "$"));
  g_assert_nonnull (harness_find_mapped (get_root (fixture), harness_is_label,
                                         "your job now (A, Search company)"));
}

/* The words of the button name the offer that lies behind. */
static void
test_find_what_to_ask (Harness       *fixture,
                       gconstpointer  sample)
{
  GtkWidget *ask = NULL;
  GtkWidget *missing = NULL;
  const char *second = NULL;
  g_autofree char *words = NULL;

  enter_all (fixture);
  second = rung_results_get_verdict (rung_session_get_results (fixture->session))->second;
  words = g_strdup_printf ("What to as_k %c for", g_ascii_toupper (*second));
  click (fixture, words);
  ask = harness_find_nth (get_root (fixture), RUNG_TYPE_ASK_VIEW, 0);
  missing = harness_find_nth (get_root (fixture), RUNG_TYPE_MISSING_VIEW, 0);
  g_assert_true (ask != NULL && gtk_widget_get_mapped (ask));
  g_assert_true (missing != NULL && gtk_widget_get_mapped (missing));
  g_assert_nonnull (harness_find_mapped (ask, harness_is_label, "more base pay a year"));
  g_assert_nonnull (harness_find_mapped (missing, harness_is_label, "What the offer letters"));
}

/* A person who adds an offer types its name at once. */
static void
test_new_offer_takes_the_focus (Harness       *fixture,
                                gconstpointer  sample)
{
  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *focus = NULL;

      activate (fixture, "win.add-offer");
      focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
      g_assert_true (focus != NULL
                     && gtk_widget_is_ancestor (focus, GTK_WIDGET (harness_find_entry (fixture,
                                                                                       "Name"))));
    }
}

/* A space after turning to a page adds no offer. */
static void
test_page_keeps_the_focus (Harness       *fixture,
                           gconstpointer  sample)
{
  GtkWidget *sidebar = harness_find_nth (get_root (fixture), RUNG_TYPE_SIDEBAR, 0);
  GtkWidget *stack = gtk_widget_get_ancestor (harness_find_nth (get_root (fixture),
                                                                RUNG_TYPE_VERDICT_VIEW, 0),
                                              GTK_TYPE_STACK);

  while (!gtk_widget_is_ancestor (sidebar, gtk_widget_get_parent (stack)))
    stack = gtk_widget_get_ancestor (gtk_widget_get_parent (stack), GTK_TYPE_STACK);
  gtk_widget_child_focus (stack, GTK_DIR_TAB_FORWARD);
  for (const char *const *page = (const char *const[]) { "path", "market", "offers", NULL };
       *page != NULL; page++)
    {
      GtkWidget *focus = NULL;

      g_assert_true (gtk_widget_activate_action (get_root (fixture), "win.show-page", "s", *page));
      harness_settle ();
      focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
      g_assert_true (focus != NULL && gtk_widget_is_ancestor (focus, stack));
    }
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/tasks/three-letters-give-an-answer", FALSE, test_enter_and_read);
  harness_add ("/tasks/the-answer-leads-to-what-to-ask", FALSE, test_find_what_to_ask);
  harness_add ("/tasks/a-new-offer-takes-the-focus", FALSE, test_new_offer_takes_the_focus);
  harness_add ("/tasks/a-page-keeps-the-focus", TRUE, test_page_keeps_the_focus);
  return g_test_run ();
}
