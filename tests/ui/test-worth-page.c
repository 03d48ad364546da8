/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "model/shown/rung-worth-shown.h"
#include "report/charts/rung-waterfall-chart.h"
#include "report/phrases/rung-pool-phrases.h"
#include "ui/form/rung-sidebar.h"
#include "ui/kit/rung-lazy.h"
#include "ui/worth/rung-text-grid.h"
#include "ui/worth/rung-worth-page.h"

#include "harness.h"

/* Worth: sections that are made when somebody turns to them, and that keep their widgets. */

static const char *const sections[] = { "estimate", "raise", "places", "evidence", "data" };

static RungAnswerPage *
show_worth (Harness *fixture)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  g_assert_true (gtk_widget_activate_action (window, "win.show-page", "s", "worth"));
  harness_settle ();
  return RUNG_ANSWER_PAGE (harness_find_nth (window, RUNG_TYPE_WORTH_PAGE, 0));
}

static GtkWidget *
turn_to (RungAnswerPage *page,
         const char     *section)
{
  GtkWidget *view = rung_answer_page_show_section (page, section);

  harness_settle ();
  return view;
}

static gboolean
is_folded (GtkWidget  *widget,
           const void *data)
{
  return GTK_IS_EXPANDER (widget) && !gtk_expander_get_expanded (GTK_EXPANDER (widget));
}

static void
unfold (GtkWidget *root)
{
  GtkWidget *expander = NULL;

  while ((expander = harness_find_mapped (root, is_folded, NULL)) != NULL)
    gtk_expander_set_expanded (GTK_EXPANDER (expander), TRUE);
  harness_settle ();
}

/* Every widget below another one, in order. */
static void
collect (GtkWidget *widget,
         GPtrArray *widgets)
{
  g_ptr_array_add (widgets, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, widgets);
}

static void
assert_same (GPtrArray *before,
             GPtrArray *after)
{
  g_assert_cmpuint (before->len, ==, after->len);
  for (guint i = 0; i < before->len; i++)
    g_assert_true (g_ptr_array_index (before, i) == g_ptr_array_index (after, i));
}

/* A key changes figures, and no widget of any section is another one afterwards. */
static void
test_keys_make_no_widgets (Harness       *fixture,
                           gconstpointer  file)
{
  static const char *const years[] = { "7", "9", "12", "3", "6" };
  RungAnswerPage *page = show_worth (fixture);
  GtkEditable *entry = NULL;

  rung_sidebar_select (RUNG_SIDEBAR (harness_find_nth (GTK_WIDGET (fixture->window),
                                                       RUNG_TYPE_SIDEBAR, 0)), NULL);
  harness_settle ();
  entry = harness_find_entry (fixture, "Years of experience");
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      g_autoptr (GPtrArray) before = g_ptr_array_new ();
      g_autofree char *was = NULL;
      GtkWidget *answer = NULL;

      unfold (turn_to (page, sections[i]));
      collect (GTK_WIDGET (page), before);
      answer = harness_find_mapped (GTK_WIDGET (page), harness_is_label, "Base pay around");
      was = g_strdup (gtk_label_get_text (GTK_LABEL (answer)));
      for (guint k = 0; k < G_N_ELEMENTS (years); k++)
        {
          g_autoptr (GPtrArray) after = g_ptr_array_new ();

          gtk_editable_set_text (entry, years[k]);
          harness_settle ();
          collect (GTK_WIDGET (page), after);
          assert_same (before, after);
          if (k == 0)
            g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (answer)), !=, was);
        }
      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (answer)), ==, was);
    }
}

static guint
count_made (GtkWidget *page)
{
  g_autoptr (GPtrArray) widgets = g_ptr_array_new ();
  guint n_made = 0;

  collect (page, widgets);
  for (guint i = 0; i < widgets->len; i++)
    {
      GtkWidget *widget = g_ptr_array_index (widgets, i);

      if (RUNG_IS_LAZY (widget) && rung_lazy_get_child (RUNG_LAZY (widget)) != NULL)
        n_made++;
    }
  return n_made;
}

/* What nobody turned to is not there. */
static void
test_sections_are_made_when_shown (Harness       *fixture,
                                   gconstpointer  file)
{
  RungAnswerPage *page = show_worth (fixture);

  g_assert_cmpuint (count_made (GTK_WIDGET (page)), ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    turn_to (page, sections[i]);
  g_assert_cmpuint (count_made (GTK_WIDGET (page)), ==, G_N_ELEMENTS (sections));
}

static gboolean
is_table (GtkWidget  *widget,
          const void *data)
{
  return RUNG_IS_TEXT_GRID (widget);
}

static gboolean
is_row_header (GtkWidget  *widget,
               const void *data)
{
  return gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget))
         == GTK_ACCESSIBLE_ROLE_ROW_HEADER;
}

/* A cell says its row and column, and a longer table comes when it is asked for. */
static void
test_tables_speak (Harness       *fixture,
                   gconstpointer  file)
{
  RungAnswerPage *page = show_worth (fixture);
  GtkWidget *view = turn_to (page, "places");
  GtkWidget *table = harness_find_mapped (view, is_table, NULL);
  GtkWidget *cell = NULL;
  g_autoptr (GPtrArray) some = g_ptr_array_new ();
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  g_autofree char *spoken = NULL;
  const char *place = NULL;

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (table), GTK_ACCESSIBLE_ROLE_TABLE);
  cell = harness_find_mapped (table, harness_is_label, "Base pay");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  cell = harness_find_mapped (table, is_row_header, NULL);
  g_assert_nonnull (cell);
  place = gtk_label_get_text (GTK_LABEL (cell));
  cell = gtk_widget_get_next_sibling (cell);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_ROLE_CELL);
  spoken = g_strdup_printf ("%s, Base pay: %s", place, gtk_label_get_text (GTK_LABEL (cell)));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       spoken);
  collect (table, some);
  g_object_set (table, "shows-all", TRUE, NULL);
  harness_settle ();
  collect (table, all);
  g_assert_cmpuint (all->len, >, some->len + 100);
}

/* Two changes together, which stay chosen when others come before them. */
static void
test_pair (Harness       *fixture,
           gconstpointer  file)
{
  RungAnswerPage *page = show_worth (fixture);
  GtkWidget *view = turn_to (page, "raise");
  GtkWidget *pair = NULL;
  GtkDropDown *first = NULL;
  GtkWidget *text = NULL;

  unfold (view);
  pair = harness_find_nth (view, g_type_from_name ("RungPairView"), 0);
  first = GTK_DROP_DOWN (harness_find_nth (pair, GTK_TYPE_DROP_DOWN, 0));
  g_assert_nonnull (harness_find_mapped (pair, harness_is_label, "Choose two changes"));
  gtk_drop_down_set_selected (first, 1);
  /* Two of a kind cannot be both: the first that can be is taken. */
  for (guint i = 2; text == NULL && i < 9; i++)
    {
      gtk_drop_down_set_selected (GTK_DROP_DOWN (harness_find_nth (pair, GTK_TYPE_DROP_DOWN, 1)),
                                  i);
      harness_settle ();
      text = harness_find_mapped (pair, harness_is_label, " together: +");
    }
  g_assert_nonnull (text);
  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (fixture->session)),
                "education", "phd", NULL);
  harness_settle ();
  g_assert_true (harness_find_mapped (pair, harness_is_label, " together: +") == text);
}

static gboolean
is_button (GtkWidget  *widget,
           const void *words)
{
  return GTK_IS_BUTTON (widget)
         && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), words) == 0;
}

/* Who has entered nothing is asked; whoever answers beside the question sees the estimate. */
static void
test_question (Harness       *fixture,
               gconstpointer  file)
{
  RungAnswerPage *page = show_worth (fixture);
  GtkWidget *question = harness_find_mapped (GTK_WIDGET (page), harness_is_label,
                                             "Enter your level or years of experience");

  g_assert_nonnull (question);
  g_assert_null (harness_find_mapped (GTK_WIDGET (page), harness_is_label, "Base pay around"));
  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (fixture->session)), "level",
                "mid", NULL);
  harness_settle ();
  g_assert_false (gtk_widget_get_mapped (question));
  g_assert_nonnull (harness_find_mapped (GTK_WIDGET (page), harness_is_label, "Base pay around"));
}

static gboolean
is_text (GtkWidget  *widget,
         const void *data)
{
  return GTK_IS_TEXT (widget);
}

/* The question stays while it is answered, and goes when that is done. */
static void
test_answered_in_the_page (Harness       *fixture,
                           gconstpointer  file)
{
  RungAnswerPage *page = show_worth (fixture);
  GtkWidget *years = harness_find_mapped (GTK_WIDGET (page), is_text, NULL);
  GtkWidget *done = harness_find_mapped (GTK_WIDGET (page), is_button, "_Show my market value");

  g_assert_nonnull (years);
  gtk_widget_grab_focus (years);
  gtk_editable_set_text (GTK_EDITABLE (years), "12");
  harness_settle ();
  g_assert_true (gtk_widget_get_mapped (done));
  g_signal_emit_by_name (done, "clicked");
  harness_settle ();
  g_assert_nonnull (harness_find_mapped (GTK_WIDGET (page), harness_is_label,
                                         "A principal-level ML engineer"));
}

/* What is behind each bar but the sum can be told: published against counted, and the source. */
static void
test_bars_are_told (Harness       *fixture,
                    gconstpointer  file)
{
  const RungResults *results = rung_session_get_results (fixture->session);
  RungCanvas canvas = { .width = 600.0, .height = 400.0, .line_height = 16.0, .char_width = 7.0 };
  g_autoptr (RungChart) chart = rung_waterfall_chart_new (rung_results_get_estimate (results),
                                                          &canvas);
  const RungPool *pool = rung_results_get_pool (results);

  g_assert_cmpuint (chart->marks->len, >, 4);
  for (guint i = 0; i + 1 < chart->marks->len; i++)
    {
      g_autoptr (RungDerivationShown) shown
        = rung_worth_shown_tell (results, rung_chart_get_text (chart, (int) i));
      const char *mark = rung_chart_get_text (chart, (int) i);

      g_assert_nonnull (shown);
      if (g_str_has_prefix (mark, "Generative AI"))
        g_assert_true (g_str_has_prefix (rung_shown_get_text (RUNG_SHOWN (shown),
                                                              RUNG_DERIVATION_SHOWN_NOTE),
                                         "Published +40% to 60%, counted"));
    }
  g_assert_null (rung_worth_shown_tell (results, "Median of base pay: 1"));
  for (guint i = 0; i < pool->n_opinions; i++)
    {
      g_autofree char *mark = rung_phrase_opinion_reading (&pool->opinions[i]);
      g_autoptr (RungDerivationShown) shown = rung_worth_shown_tell (results, mark);

      g_assert_nonnull (shown);
    }
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/worth-page/keys-make-no-widgets", TRUE, test_keys_make_no_widgets);
  harness_add ("/worth-page/sections-are-made-when-shown", TRUE,
               test_sections_are_made_when_shown);
  harness_add ("/worth-page/tables-speak", TRUE, test_tables_speak);
  harness_add ("/worth-page/a-pair-is-told-in-the-same-label", TRUE, test_pair);
  harness_add ("/worth-page/what-is-behind-a-bar-is-told", TRUE, test_bars_are_told);
  harness_add ("/worth-page/an-empty-profile-gets-a-question", FALSE, test_question);
  harness_add ("/worth-page/a-question-is-answered-in-the-page", FALSE,
               test_answered_in_the_page);
  return g_test_run ();
}
