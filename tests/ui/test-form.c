/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gtk/gtk.h>
#include <string.h>

#include "../session.h"
#include "model/workspace/rung-workspace-history.h"
#include "model/workspace/rung-workspace-offers.h"
#include "ui/form/rung-choice-button.h"
#include "ui/form/rung-form-group.h"
#include "ui/form/rung-input-row.h"
#include "ui/form/rung-sidebar.h"
#include "ui/form/rung-tranche-editor.h"
#include "ui/form/rung-tranche-line.h"

#include "harness.h"

/* How the form lies in its pane, and what it does beside typing. */

static GtkWidget *
sidebar_of (Harness *fixture)
{
  return harness_find_nth (GTK_WIDGET (fixture->window), RUNG_TYPE_SIDEBAR, 0);
}

static void
select_form (Harness    *fixture,
             const char *offer)
{
  rung_sidebar_select (RUNG_SIDEBAR (sidebar_of (fixture)), offer);
  harness_settle ();
}

static void
show_page (Harness    *fixture,
           const char *page)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s",
                                             page));
  harness_settle ();
}

/* Calls @each for every mapped widget of a type. */
static guint
for_each (GtkWidget *root,
          GType      type,
          void     (*each) (GtkWidget *widget))
{
  guint n = 0;

  if (!gtk_widget_get_mapped (root))
    return 0;
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type))
    {
      each (root);
      n++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += for_each (child, type, each);
  return n;
}

static void
unfold (GtkWidget *group)
{
  gtk_expander_set_expanded (GTK_EXPANDER (harness_find_nth (group, GTK_TYPE_EXPANDER, 0)), TRUE);
}

static void
unfold_all (Harness *fixture)
{
  for_each (sidebar_of (fixture), RUNG_TYPE_FORM_GROUP, unfold);
  harness_settle ();
  /* The items of a list have folds of their own. */
  for_each (sidebar_of (fixture), RUNG_TYPE_FORM_GROUP, unfold);
  harness_settle ();
}

static int original_dpi;

static void
set_text_scale (double scale)
{
  GtkSettings *settings = gtk_settings_get_default ();

  if (original_dpi == 0)
    g_object_get (settings, "gtk-xft-dpi", &original_dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", (int) (original_dpi * scale), NULL);
  harness_settle ();
}

static void
add_grant (Harness *fixture)
{
  rung_workspace_add_item (rung_session_get_workspace (fixture->session),
                           offer_id (fixture->session, 0),
                           rung_inputs_find_list (&rung_offer_inputs, "grants"));
  harness_settle ();
}

static void
test_unfolding_keeps_the_width (Harness       *fixture,
                                gconstpointer  sample)
{
  const char *offers[] = { offer_id (fixture->session, 0), NULL };

  add_grant (fixture);
  for (double scale = 1.0; scale < 2.5; scale += 1.0)
    for (guint i = 0; i < G_N_ELEMENTS (offers); i++)
      {
        int before = 0;
        int minimum = 0;

        set_text_scale (scale);
        select_form (fixture, offers[i]);
        before = gtk_widget_get_width (sidebar_of (fixture));
        unfold_all (fixture);
        gtk_widget_measure (sidebar_of (fixture), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                            NULL, NULL);
        g_assert_cmpint (gtk_widget_get_width (sidebar_of (fixture)), ==, before);
        g_assert_cmpint (minimum, <=, before);
        if (scale == 1.0)
          g_assert_cmpint (before, <=, 360);
      }
  set_text_scale (1.0);
}

static void
assert_unit_is_whole (GtkWidget *label)
{
  int natural = 0;

  if (!gtk_widget_has_css_class (label, "unit"))
    return;
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  if (natural > gtk_widget_get_width (label))
    g_test_message ("“%s” needs %d and has %d", gtk_label_get_text (GTK_LABEL (label)), natural,
                    gtk_widget_get_width (label));
  g_assert_cmpint (natural, <=, gtk_widget_get_width (label));
}

/* As another language may have it. */
static void
lengthen (GtkWidget *label)
{
  GString *text = NULL;
  gsize length = 0;

  if (!gtk_widget_has_css_class (label, "unit"))
    return;
  text = g_string_new (gtk_label_get_text (GTK_LABEL (label)));
  length = text->len;
  while (length > 0 && text->len < length * 7 / 5 + 1)
    g_string_append_c (text, 'n');
  gtk_label_set_text (GTK_LABEL (label), text->str);
  g_string_free (text, TRUE);
}

static void
test_units_are_whole (Harness       *fixture,
                      gconstpointer  sample)
{
  const char *offers[] = { offer_id (fixture->session, 0), NULL };

  add_grant (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (offers); i++)
    {
      select_form (fixture, offers[i]);
      unfold_all (fixture);
      for (int is_long = 0; is_long < 2; is_long++)
        {
          if (is_long)
            for_each (sidebar_of (fixture), GTK_TYPE_LABEL, lengthen);
          for (double scale = 1.0; scale < 2.5; scale += 1.0)
            {
              set_text_scale (scale);
              g_assert_cmpuint (for_each (sidebar_of (fixture), GTK_TYPE_LABEL,
                                          assert_unit_is_whole), >, 20);
            }
          set_text_scale (1.0);
        }
    }
}

static int viewport_height;

/* The fold of a group is not counted: what it hides is not essential. */
static void
assert_in_sight (GtkWidget *row)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);
  double x = 0.0;
  double y = 0.0;

  g_assert_true (gtk_widget_translate_coordinates (row, scroller, 0.0,
                                                   gtk_widget_get_height (row), &x, &y));
  g_assert_cmpfloat (y, <=, viewport_height);
}

static void
test_essential_rows_fit_one_screen (Harness       *fixture,
                                    gconstpointer  sample)
{
  const char *offers[] = { offer_id (fixture->session, 0), NULL };

  for (guint i = 0; i < G_N_ELEMENTS (offers); i++)
    {
      GtkWidget *stack = harness_find_nth (sidebar_of (fixture), GTK_TYPE_STACK, 0);
      int above = 0;
      guint n = 0;

      select_form (fixture, offers[i]);
      /* A window of 800 pixels has a header bar and what stands over the form. */
      above = gtk_widget_get_height (GTK_WIDGET (fixture->window)) - gtk_widget_get_height (stack);
      viewport_height = 800 - above;
      n = for_each (stack, RUNG_TYPE_INPUT_ROW, assert_in_sight);
      g_assert_cmpuint (n, >=, 9);
      g_assert_cmpuint (n, <=, 12);
    }
}

static void
test_pane_follows_the_page (Harness       *fixture,
                            gconstpointer  sample)
{
  RungSidebar *sidebar = RUNG_SIDEBAR (sidebar_of (fixture));
  const char *second = offer_id (fixture->session, 1);

  select_form (fixture, second);
  show_page (fixture, "worth");
  g_assert_null (rung_sidebar_get_selected (sidebar));
  show_page (fixture, "path");
  g_assert_null (rung_sidebar_get_selected (sidebar));
  show_page (fixture, "market");
  show_page (fixture, "offers");
  g_assert_cmpstr (rung_sidebar_get_selected (sidebar), ==, second);
  /* What a person shows by hand stays. */
  show_page (fixture, "worth");
  select_form (fixture, offer_id (fixture->session, 0));
  show_page (fixture, "offers");
  g_assert_cmpstr (rung_sidebar_get_selected (sidebar), ==, offer_id (fixture->session, 0));
  select_form (fixture, NULL);
  show_page (fixture, "path");
  show_page (fixture, "offers");
  g_assert_null (rung_sidebar_get_selected (sidebar));
}

static const char *
tranches_of (Harness *fixture)
{
  const RungOfferInputs *offer
    = &rung_document_get_offer (rung_session_get_document (fixture->session), 0)->inputs;
  const RungItem *item = g_ptr_array_index (offer->grants, 0);

  return ((const RungGrantInputs *) item->record)->tranches;
}

static GtkEditable *
field_of (GtkWidget *editor,
          guint      n)
{
  return GTK_EDITABLE (harness_find_nth (editor, GTK_TYPE_ENTRY, n));
}

static void
test_tranche_rows_edit_the_text (Harness       *fixture,
                                 gconstpointer  sample)
{
  RungWorkspace *workspace = rung_session_get_workspace (fixture->session);
  GtkEditable *text = NULL;
  GtkWidget *editor = NULL;
  GtkWidget *add = NULL;

  add_grant (fixture);
  unfold_all (fixture);
  text = harness_find_entry (fixture, "Custom schedule");
  editor = harness_find_nth (sidebar_of (fixture), RUNG_TYPE_TRANCHE_EDITOR, 0);
  gtk_editable_set_text (text, "12: 25, 24: 75");
  g_signal_emit_by_name (text, "activate");
  harness_settle ();
  g_assert_cmpstr (gtk_editable_get_text (field_of (editor, 2)), ==, "24");
  g_assert_nonnull (harness_find_mapped (sidebar_of (fixture), harness_is_exactly,
                                         "Your custom schedule below counts instead"));

  /* A sum that is wrong is said under the text and changes nothing. */
  gtk_editable_set_text (field_of (editor, 3), "50");
  harness_settle ();
  g_assert_cmpstr (gtk_editable_get_text (text), ==, "12: 25, 24: 50");
  g_assert_cmpstr (tranches_of (fixture), ==, "12: 25, 24: 75");
  g_assert_nonnull (harness_find_mapped (sidebar_of (fixture), harness_is_label,
                                         "The percents add up to 75"));
  add = gtk_widget_get_last_child (editor);
  g_signal_emit_by_name (add, "clicked");
  harness_settle ();
  g_assert_cmpstr (tranches_of (fixture), ==, "12: 25, 24: 50, 36: 25");
  g_assert_cmpstr (gtk_editable_get_text (text), ==, "12: 25, 24: 50, 36: 25");
  g_assert_cmpuint (harness_check_names (editor), ==, 4);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (field_of (editor, 5)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Percent of vest 3");

  rung_workspace_undo (workspace);
  harness_settle ();
  g_assert_cmpstr (gtk_editable_get_text (text), ==, tranches_of (fixture));
  g_assert_cmpstr (tranches_of (fixture), !=, "12: 25, 24: 50, 36: 25");
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* A screen reader says of a text that is replaced that the selection was deleted. */
static void
test_leaving_a_field_writes_nothing (Harness       *fixture,
                                     gconstpointer  sample)
{
  GtkEditable *entry = harness_find_entry (fixture, "Base pay");
  GtkEntryBuffer *buffer = gtk_entry_get_buffer (GTK_ENTRY (entry));
  guint n_deleted = 0;

  g_signal_connect_swapped (buffer, "deleted-text", G_CALLBACK (count_cb), &n_deleted);
  gtk_widget_grab_focus (GTK_WIDGET (entry));
  harness_settle ();
  gtk_widget_child_focus (GTK_WIDGET (fixture->window), GTK_DIR_TAB_FORWARD);
  harness_settle ();
  g_signal_emit_by_name (entry, "activate");
  harness_settle ();
  g_assert_cmpuint (n_deleted, ==, 0);

  /* Of what was typed only the marks between the digits are added. */
  gtk_editable_set_text (entry, "1234567");
  n_deleted = 0;
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "1,234,567");
  g_assert_cmpuint (n_deleted, ==, 0);
  g_signal_handlers_disconnect_by_func (buffer, count_cb, &n_deleted);
}

static void
assert_described (GtkWidget *choice)
{
  GtkWidget *focus = rung_choice_button_get_focus (RUNG_CHOICE_BUTTON (choice));

  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (focus),
                                                   GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
}

static void
test_choices_keep_their_help (Harness       *fixture,
                              gconstpointer  sample)
{
  select_form (fixture, NULL);
  unfold_all (fixture);
  g_assert_cmpuint (for_each (sidebar_of (fixture), RUNG_TYPE_CHOICE_BUTTON, assert_described),
                    >=, 7);
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/form/unfolding-keeps-the-width", TRUE, test_unfolding_keeps_the_width);
  harness_add ("/form/units-are-whole", TRUE, test_units_are_whole);
  harness_add ("/form/essential-rows-fit-one-screen", TRUE, test_essential_rows_fit_one_screen);
  harness_add ("/form/pane-follows-the-page", TRUE, test_pane_follows_the_page);
  harness_add ("/form/tranche-rows-edit-the-text", TRUE, test_tranche_rows_edit_the_text);
  harness_add ("/form/leaving-a-field-writes-nothing", TRUE, test_leaving_a_field_writes_nothing);
  harness_add ("/form/choices-keep-their-help", TRUE, test_choices_keep_their_help);
  return g_test_run ();
}
