/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <string.h>

#include "../session.h"
#include "model/results/rung-results-answers.h"
#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-history.h"
#include "model/workspace/rung-workspace-offers.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-missing-phrases.h"
#include "store/document/rung-document-serialize.h"
#include "ui/kit/rung-cell.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/offers/rung-ask-view.h"
#include "ui/offers/rung-details-view.h"
#include "ui/offers/rung-flips-view.h"
#include "ui/offers/rung-leaving-view.h"
#include "ui/offers/rung-missing-view.h"
#include "ui/parts/rung-grid-view.h"

#include "harness.h"

/* What would change the answer, driven the way a person would. */

/* Turns to the section that the view stands in. */
static GtkWidget *
find_view (Harness *fixture,
           GType    type)
{
  const char *section = type == RUNG_TYPE_LEAVING_VIEW ? "leaving"
                        : type == RUNG_TYPE_FLIPS_VIEW ? "chances"
                        : type == RUNG_TYPE_DETAILS_VIEW ? "details" : "negotiate";

  return harness_find_nth (harness_show_section (fixture, section), type, 0);
}

/* Everything a section says. */
static void
append_texts (GtkWidget *widget,
              GString   *out)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget))
    g_string_append_printf (out, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  if (RUNG_IS_CELL (widget) && gtk_widget_get_mapped (widget))
    g_string_append_printf (out, "%s\n", rung_cell_get_text (RUNG_CELL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    append_texts (child, out);
}

static char *
dup_texts (GtkWidget *view)
{
  GString *out = g_string_new (NULL);

  append_texts (view, out);
  return g_string_free (out, FALSE);
}

static void
text_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, &error);
  g_assert_no_error (error);
}

static char *
read_clipboard (Harness *fixture)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (fixture->window)), NULL,
                                 text_cb, &text);
  while (text == NULL)
    g_main_context_iteration (NULL, TRUE);
  return text;
}

/* The arrow keys of the month move what the table says. */
static void
test_month_by_key (Harness       *fixture,
                   gconstpointer  data)
{
  GtkWidget *view = find_view (fixture, RUNG_TYPE_LEAVING_VIEW);
  GtkWidget *spin = harness_find_nth (view, GTK_TYPE_SPIN_BUTTON, 0);
  g_autofree char *before = dup_texts (view);
  g_autofree char *after = NULL;
  g_autofree char *early = NULL;

  g_assert_nonnull (strstr (before, "If you leave after 18 months"));
  g_assert_true (gtk_widget_grab_focus (spin));
  g_signal_emit_by_name (spin, "change-value", GTK_SCROLL_STEP_UP);
  harness_settle ();
  after = dup_texts (view);
  g_assert_nonnull (strstr (after, "If you leave after 19 months"));
  g_assert_cmpstr (before, !=, after);

  /* Of the sign-on bonus 18 of 24 months are paid back. */
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 6);
  harness_settle ();
  early = dup_texts (view);
  g_assert_nonnull (strstr (early, "−30,000"));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), spin));
}

/* Turns the wheel over @widget by a notch down, as far as the widget leaves it
 * to others before it looks at it itself. */
static gboolean
turn_wheel (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean is_handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !is_handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_SCROLL (controller)
          && gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "scroll", 0.0, 1.0, &is_handled);
    }
  return is_handled;
}

/* Whoever scrolls down the page with the wheel does not change the month. */
static void
test_wheel_scrolls_page (Harness       *fixture,
                         gconstpointer  data)
{
  GtkWidget *view = find_view (fixture, RUNG_TYPE_LEAVING_VIEW);
  GtkWidget *spin = harness_find_nth (view, GTK_TYPE_SPIN_BUTTON, 0);
  GtkWidget *scrolled = gtk_widget_get_ancestor (view, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *page = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  double month = gtk_spin_button_get_value (GTK_SPIN_BUTTON (spin));
  double before = gtk_adjustment_get_value (page);

  g_assert_true (turn_wheel (harness_find_nth (view, GTK_TYPE_SCALE, 0)));
  g_assert_cmpfloat (gtk_adjustment_get_value (page), >, before);
  before = gtk_adjustment_get_value (page);
  g_assert_true (turn_wheel (spin));
  g_assert_cmpfloat (gtk_adjustment_get_value (page), >, before);
  g_assert_cmpfloat (gtk_spin_button_get_value (GTK_SPIN_BUTTON (spin)), ==, month);
}

/* The scale is the same month, and stops with the horizon. */
static void
test_month_within_horizon (Harness       *fixture,
                           gconstpointer  data)
{
  GtkWidget *view = find_view (fixture, RUNG_TYPE_LEAVING_VIEW);
  GtkWidget *scale = harness_find_nth (view, GTK_TYPE_SCALE, 0);

  gtk_range_set_value (GTK_RANGE (scale), 48);
  g_object_set (rung_workspace_get_assumptions (rung_session_get_workspace (fixture->session)),
                "horizon", G_GINT64_CONSTANT (2), NULL);
  harness_settle ();
  g_assert_cmpfloat (gtk_range_get_value (GTK_RANGE (scale)), ==, 24.0);
  g_object_set (rung_workspace_get_assumptions (rung_session_get_workspace (fixture->session)),
                "horizon", G_GINT64_CONSTANT (1), NULL);
  harness_settle ();
  g_assert_cmpfloat (gtk_range_get_value (GTK_RANGE (scale)), ==, 12.0);
}

static void
test_pair_changes_flips (Harness       *fixture,
                         gconstpointer  data)
{
  GtkWidget *view = find_view (fixture, RUNG_TYPE_FLIPS_VIEW);
  GtkWidget *first = harness_find_nth (view, GTK_TYPE_DROP_DOWN, 0);
  GtkWidget *second = harness_find_nth (view, GTK_TYPE_DROP_DOWN, 1);
  g_autofree char *before = dup_texts (view);
  g_autofree char *after = NULL;

  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (first)), ==, 0);
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (second)), ==, 2);
  /* A and C are too close to call, so nothing is said to turn them. */
  g_assert_null (strstr (before, "C pulls ahead if"));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (second), 1);
  harness_settle ();
  after = dup_texts (view);
  g_assert_nonnull (strstr (after, "B pulls ahead if"));
  g_assert_null (strstr (after, "C pulls ahead if"));

  /* The same one twice swaps the two. */
  gtk_drop_down_set_selected (GTK_DROP_DOWN (second), 0);
  harness_settle ();
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (first)), ==, 1);
}

/* An offer that is called otherwise is chosen by its new name. */
static void
test_chooser_follows_names (Harness       *fixture,
                            gconstpointer  data)
{
  GtkWidget *view = find_view (fixture, RUNG_TYPE_DETAILS_VIEW);
  GtkDropDown *chooser = GTK_DROP_DOWN (harness_find_nth (view, GTK_TYPE_DROP_DOWN, 0));
  GListModel *names = gtk_drop_down_get_model (chooser);
  guint selected = gtk_drop_down_get_selected (chooser);
  guint n_offers = g_list_model_get_n_items (names);

  g_object_set (rung_workspace_get_offer (rung_session_get_workspace (fixture->session),
                                          offer_id (fixture->session, 1)), "title", "Elsewhere",
                NULL);
  harness_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (names), ==, n_offers);
  g_assert_nonnull (strstr (gtk_string_list_get_string (GTK_STRING_LIST (names), 1), "Elsewhere"));
  g_assert_cmpuint (gtk_drop_down_get_selected (chooser), ==, selected);
}

static gboolean
is_question_button (GtkWidget  *widget,
                    const void *data)
{
  return GTK_IS_BUTTON (widget)
         && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), "Copy the question") == 0;
}

/* Typing changes the lines, and the labels that carry them stay the same. */
static void
test_typing_keeps_widgets (Harness       *fixture,
                           gconstpointer  data)
{
  GtkWidget *view = find_view (fixture, RUNG_TYPE_MISSING_VIEW);
  GtkWidget *button = harness_find_mapped (view, is_question_button, NULL);
  g_autofree char *before = dup_texts (view);
  g_autofree char *after = NULL;

  g_assert_true (gtk_widget_grab_focus (button));
  g_object_set (rung_workspace_get_offer (rung_session_get_workspace (fixture->session),
                                          offer_id (fixture->session, 1)), "deadline", "2026-12-01",
                "sign-on",
                G_GINT64_CONSTANT (20000), NULL);
  g_object_set (rung_workspace_get_offer (rung_session_get_workspace (fixture->session),
                                          offer_id (fixture->session, 2)), "in-hand", "2026-12-10",
                NULL);
  harness_settle ();
  after = dup_texts (view);
  g_assert_cmpstr (before, !=, after);
  g_assert_nonnull (strstr (after, "You have to answer B by Dec 1, 2026"));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == button);
}

/* Typing changes what moved, in the cell it stood in. */
static void
test_cells_stay (Harness       *fixture,
                 gconstpointer  data)
{
  GtkWidget *view = harness_show_section (fixture, "compare");
  GtkWidget *base = harness_find_nth (view, RUNG_TYPE_CELL, 0);
  GtkWidget *other = harness_find_nth (view, RUNG_TYPE_CELL, 1);
  g_autofree char *of_other = g_strdup (rung_cell_get_text (RUNG_CELL (other)));
  g_autofree char *before = g_strdup (rung_cell_get_text (RUNG_CELL (base)));

  gtk_editable_set_text (harness_find_entry (fixture, "Base pay"), "300,000");
  harness_settle ();
  g_assert_true (harness_find_nth (view, RUNG_TYPE_CELL, 0) == base);
  g_assert_true (harness_find_nth (view, RUNG_TYPE_CELL, 1) == other);
  g_assert_cmpstr (rung_cell_get_text (RUNG_CELL (base)), !=, before);
  g_assert_cmpstr (rung_cell_get_text (RUNG_CELL (other)), ==, of_other);
  rung_workspace_undo (rung_session_get_workspace (fixture->session));
  harness_settle ();
  g_assert_true (harness_find_nth (view, RUNG_TYPE_CELL, 0) == base);
  g_assert_cmpstr (rung_cell_get_text (RUNG_CELL (base)), ==, before);
}

static GtkWidget *
find_button (GtkWidget  *view,
             const char *label)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *button = harness_find_nth (view, GTK_TYPE_BUTTON, i);

      if (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (button)), label) == 0)
        return button;
    }
}

/* Buttons of the same words say of what, also those of a line that came later. */
static void
test_questions_are_named (Harness       *fixture,
                          gconstpointer  data)
{
  GtkWidget *view = find_view (fixture, RUNG_TYPE_MISSING_VIEW);
  GArray *missing = rung_results_get_missing (rung_session_get_results (fixture->session));
  const RungMissing *first = &g_array_index (missing, RungMissing, 0);
  g_autofree char *letter = rung_format_letter (first->offer);
  g_autofree char *name = g_strdup_printf ("Copy the question: %s, %s",
                                           rung_phrase_missing (first->kind), letter);
  g_autofree char *problem
    = gtk_test_accessible_check_property (GTK_ACCESSIBLE (find_button (view, "Copy the question")),
                                          GTK_ACCESSIBLE_PROPERTY_LABEL, name);

  g_assert_cmpstr (problem, ==, NULL);
}

/* Shift and Tab lead from the buttons above a table out of it, not back to its figures. */
static void
test_no_trap_above_a_table (Harness       *fixture,
                            gconstpointer  data)
{
  GtkWidget *view = harness_show_section (fixture, "compare");
  GtkWidget *table = harness_find_nth (view, RUNG_TYPE_GRID_VIEW, 0);
  GtkWidget *button = NULL;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 400, 800);
  harness_settle ();
  button = harness_find_nth (table, g_type_from_name ("RungColumnButton"), 0);
  g_assert_true (gtk_widget_get_mapped (button));
  gtk_widget_child_focus (button, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_get_state_flags (button) & GTK_STATE_FLAG_FOCUS_WITHIN);
  g_assert_false (gtk_widget_child_focus (table, GTK_DIR_TAB_BACKWARD));
  /* A letter alone says little. */
  g_assert_cmpstr (gtk_widget_get_tooltip_text (gtk_widget_get_first_child (button)), ==,
                   rung_document_get_offer (rung_session_get_document (fixture->session), 0)
                     ->inputs.title);
}

static void
test_copy_questions (Harness       *fixture,
                     gconstpointer  data)
{
  GtkWidget *view = find_view (fixture, RUNG_TYPE_MISSING_VIEW);
  GArray *missing = rung_results_get_missing (rung_session_get_results (fixture->session));
  g_autofree char *one = NULL;
  g_autofree char *all = NULL;

  g_assert_cmpuint (missing->len, >, 2);
  g_signal_emit_by_name (find_button (view, "Copy the question"), "clicked");
  one = read_clipboard (fixture);
  g_assert_cmpstr (one, ==, rung_phrase_question (g_array_index (missing, RungMissing, 0).kind));
  g_signal_emit_by_name (find_button (view, "Copy all questions"), "clicked");
  all = read_clipboard (fixture);
  g_assert_nonnull (strstr (all, one));
  g_assert_true (g_str_has_prefix (all, "Thank you for the offer."));
}

/* The button by the verdict leads to what to ask of the runner-up. */
static void
test_ask_button (Harness       *fixture,
                 gconstpointer  data)
{
  GtkWidget *view = find_view (fixture, RUNG_TYPE_ASK_VIEW);
  GtkWidget *first = harness_find_nth (view, GTK_TYPE_DROP_DOWN, 0);
  GtkWidget *focus = NULL;

  gtk_drop_down_set_selected (GTK_DROP_DOWN (first), 1);
  harness_settle ();
  harness_show_section (fixture, "compare");
  g_assert_false (gtk_widget_get_mapped (view));
  g_signal_emit_by_name (find_button (GTK_WIDGET (fixture->window), "What to as_k C for"),
                         "clicked");
  harness_settle ();
  g_assert_true (gtk_widget_get_mapped (view));
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (first)), ==, 2);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (focus != NULL && gtk_widget_is_ancestor (focus, view));
}

static void
test_why (Harness       *fixture,
          gconstpointer  data)
{
  GtkWidget *button = find_button (GTK_WIDGET (fixture->window), "_Why");
  g_autofree char *texts = NULL;

  g_signal_emit_by_name (button, "clicked");
  harness_settle ();
  texts = dup_texts (harness_find_nth (button, GTK_TYPE_POPOVER, 0));
  g_assert_nonnull (strstr (texts, "A and C, part by part"));
  g_assert_nonnull (strstr (texts, "After tax and living cost"));
  gtk_popover_popdown (GTK_POPOVER (harness_find_nth (button, GTK_TYPE_POPOVER, 0)));
  harness_settle ();
}

/* Every chart says in words what it shows, whatever is taken away below it. */
static void
test_few_offers (Harness       *fixture,
                 gconstpointer  data)
{
  GtkWidget *details = find_view (fixture, RUNG_TYPE_DETAILS_VIEW);
  g_autofree char *one = NULL;

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (harness_find_nth (details, RUNG_TYPE_CHART_AREA,
                                                                     0)), GTK_ACCESSIBLE_ROLE_IMG);
  rung_workspace_remove_offer (rung_session_get_workspace (fixture->session),
                               offer_id (fixture->session, 2));
  harness_settle ();
  rung_workspace_remove_offer (rung_session_get_workspace (fixture->session),
                               offer_id (fixture->session, 1));
  harness_settle ();
  one = dup_texts (find_view (fixture, RUNG_TYPE_FLIPS_VIEW));
  g_assert_nonnull (strstr (one, "Add a second offer"));
  rung_workspace_remove_offer (rung_session_get_workspace (fixture->session),
                               offer_id (fixture->session, 0));
  harness_settle ();
  rung_workspace_add_offer (rung_session_get_workspace (fixture->session));
  harness_settle ();
  rung_workspace_undo (rung_session_get_workspace (fixture->session));
  rung_workspace_undo (rung_session_get_workspace (fixture->session));
  rung_workspace_undo (rung_session_get_workspace (fixture->session));
  harness_settle ();
}

/* A document of many offers, in a file. */
static char *
dup_many_offers (guint n_offers)
{
  g_autoptr (RungDocument) document = rung_document_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  char *path = NULL;
  int fd = g_file_open_tmp ("rung-test-XXXXXX.rung", &path, &error);

  for (guint i = 0; i < n_offers; i++)
    {
      g_autofree char *id = rung_document_dup_free_id (document);

      rung_document_add_offer (document, id)->inputs.base_pay = 200000 + 1000 * i;
    }
  bytes = rung_document_file_serialize (document);
  g_assert_cmpint (write (fd, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)), ==,
                   (gssize) g_bytes_get_size (bytes));
  g_close (fd, NULL);
  return path;
}

/* As many as a document holds; the views show a few of them. */
static void
test_hundred_offers (Harness       *fixture,
                     gconstpointer  data)
{
  g_autofree char *path = dup_many_offers (RUNG_MAX_OFFERS);
  g_autofree char *texts = NULL;
  GtkWidget *view = NULL;

  g_assert_true (rung_workspace_open (rung_session_get_workspace (fixture->session), path, NULL));
  harness_settle ();
  view = find_view (fixture, RUNG_TYPE_LEAVING_VIEW);
  texts = dup_texts (view);
  g_assert_nonnull (strstr (texts, "If you leave after"));
  g_assert_cmpuint (rung_session_get_comparison (fixture->session)->n_offers, ==,
                    RUNG_MAX_COMPARED);
  g_unlink (path);
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/answers-view/cells-stay-while-a-figure-is-typed", TRUE, test_cells_stay);
  harness_add ("/answers-view/arrow-keys-move-the-month", TRUE, test_month_by_key);
  harness_add ("/answers-view/the-month-stops-with-the-horizon", TRUE, test_month_within_horizon);
  harness_add ("/answers-view/the-wheel-turns-the-page-and-not-the-month",
               TRUE, test_wheel_scrolls_page);
  harness_add ("/answers-view/another-pair-has-other-flips", TRUE, test_pair_changes_flips);
  harness_add ("/answers-view/a-chooser-follows-names", TRUE, test_chooser_follows_names);
  harness_add ("/answers-view/typing-keeps-widgets", TRUE, test_typing_keeps_widgets);
  harness_add ("/answers-view/questions-are-copied-one-by-one-and-together",
               TRUE, test_copy_questions);
  harness_add ("/answers-view/buttons-say-of-which-question", TRUE, test_questions_are_named);
  harness_add ("/answers-view/shift-tab-leaves-a-table", TRUE, test_no_trap_above_a_table);
  harness_add ("/answers-view/the-ask-button-leads-to-the-runner-up", TRUE, test_ask_button);
  harness_add ("/answers-view/why-opens-the-lead-part-by-part", TRUE, test_why);
  harness_add ("/answers-view/views-of-few-offers-say-what-to-add", TRUE, test_few_offers);
  harness_add ("/answers-view/a-hundred-offers-are-shown-a-few-at-a-time",
               TRUE, test_hundred_offers);
  return g_test_run ();
}
