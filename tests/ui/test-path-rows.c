/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "model/shown/rung-gap-shown.h"
#include "model/shown/rung-gaps-shown.h"
#include "model/shown/rung-step-shown.h"
#include "ui/kit/rung-closures.h"
#include "ui/parts/rung-fold-row.h"
#include "ui/path/rung-path-page.h"

#include "harness.h"

/* The rows of the Path page: they stay while figures change, they can be heard, and the wheel turns
 * the page over them. */

static gboolean
is_of_type (GtkWidget  *widget,
            const void *type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, *(const GType *) type)
         && gtk_widget_get_mapped (widget);
}

static gboolean
is_named_type (GtkWidget  *widget,
               const void *name)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), name) && gtk_widget_get_mapped (widget);
}

static GtkWidget *
show_section (Harness    *fixture,
              const char *section)
{
  GType type = RUNG_TYPE_PATH_PAGE;
  GtkWidget *page = NULL;
  GtkWidget *view = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s",
                                             "path"));
  harness_settle ();
  page = harness_find (GTK_WIDGET (fixture->window), is_of_type, &type);
  g_assert_nonnull (page);
  view = rung_answer_page_show_section (RUNG_ANSWER_PAGE (page), section);
  harness_settle ();
  return view;
}

/* The rows of a type and list on the screen, held on to. */
static GPtrArray *
list_rows (Harness    *fixture,
           const char *type)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);
  GtkWidget *row = harness_find (GTK_WIDGET (fixture->window), is_named_type, type);

  g_assert_nonnull (row);
  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    g_ptr_array_add (rows, g_object_ref (row));
  return rows;
}

static RungShown *
get_item (GPtrArray *rows,
          guint      place)
{
  return rung_item_row_get_item (g_ptr_array_index (rows, place));
}

static char *
dup_gains (GPtrArray *rows)
{
  g_autoptr (GString) gains = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (gains, "%s/", rung_shown_get_text (get_item (rows, i),
                                                               RUNG_STEP_SHOWN_GAIN));
  return g_strdup (gains->str);
}

/* Whoever types in the profile sees the figures of the steps follow, in the same rows. */
static void
test_rows_while_typing (Harness       *fixture,
                        gconstpointer  file)
{
  RungProfileRecord *profile
    = rung_workspace_get_profile (rung_session_get_workspace (fixture->session));
  g_autoptr (GPtrArray) before = NULL;
  g_autofree char *gains = NULL;
  g_autofree char *moved = NULL;

  show_section (fixture, "next");
  g_object_set (profile, "level", "", "skills", "", "years", G_GINT64_CONSTANT (6), NULL);
  harness_settle ();
  rung_fold_row_unfold (RUNG_FOLD_ROW (harness_find (GTK_WIDGET (fixture->window), is_named_type,
                                                     "RungStepRow")));
  before = list_rows (fixture, "RungStepRow");
  gains = dup_gains (before);
  for (gint64 years = 7; years <= 9; years++)
    {
      g_autoptr (GPtrArray) rows = NULL;

      g_object_set (profile, "years", years, NULL);
      harness_settle ();
      rows = list_rows (fixture, "RungStepRow");
      g_assert_cmpuint (rows->len, ==, before->len);
      for (guint i = 0; i < rows->len; i++)
        {
          g_assert_true (g_ptr_array_index (rows, i) == g_ptr_array_index (before, i));
          g_assert_true (get_item (rows, i) == get_item (before, i));
        }
    }
  moved = dup_gains (before);
  g_assert_cmpstr (gains, !=, moved);
}

static guint
find_item (GPtrArray *rows,
           RungShown *item)
{
  for (guint i = 0; i < rows->len; i++)
    if (get_item (rows, i) == item)
      return i;
  return G_MAXUINT;
}

/* A skill stays unfolded while others change places, and the share of postings can be sorted by. */
static void
test_skills (Harness       *fixture,
             gconstpointer  file)
{
  GtkWidget *view = show_section (fixture, "skills");
  g_autoptr (GPtrArray) rows = NULL;
  RungShown *chosen = NULL;
  guint place = 0;
  guint n_shares = 0;

  rows = list_rows (fixture, "RungGapRow");
  chosen = get_item (rows, 2);
  rung_fold_row_unfold (g_ptr_array_index (rows, 2));
  harness_settle ();
  g_assert_cmpstr (rung_shown_get_text (chosen, RUNG_GAP_SHOWN_DETAIL), !=, "");
  g_object_set (rung_workspace_get_profile (rung_session_get_workspace (fixture->session)),
                "skills", "", NULL);
  harness_settle ();
  place = find_item (rows, chosen);
  g_assert_cmpuint (place, !=, G_MAXUINT);
  g_assert_cmpuint (place, !=, 2);
  g_assert_nonnull (harness_find_mapped (g_ptr_array_index (rows, place), harness_is_label,
                                         rung_shown_get_text (chosen, RUNG_GAP_SHOWN_DETAIL)));
  g_assert_cmpuint (gtk_widget_get_height (g_ptr_array_index (rows, 2)), <,
                    gtk_widget_get_height (g_ptr_array_index (rows, place)));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (harness_find_nth (view, GTK_TYPE_DROP_DOWN, 0)),
                              RUNG_GAPS_BY_DEMAND);
  harness_settle ();
  for (guint i = 0; i < rows->len; i++)
    if (strstr (rung_shown_get_text (get_item (rows, i), RUNG_GAP_SHOWN_FACTS), "of postings"))
      g_assert_cmpuint (n_shares++, ==, i);
  g_assert_cmpuint (n_shares, >=, 3);
}

/* A list of its own inside the page would take the wheel. */
static gboolean
takes_the_wheel (GtkWidget  *widget,
                 const void *data)
{
  GtkPolicyType vertical = GTK_POLICY_NEVER;

  if (GTK_IS_SCROLLED_WINDOW (widget) && gtk_widget_get_mapped (widget))
    gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (widget), NULL, &vertical);
  return vertical != GTK_POLICY_NEVER;
}

static gboolean
is_mute (GtkWidget  *widget,
         const void *data)
{
  return RUNG_IS_ITEM_ROW (widget)
         && !gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget),
                                               GTK_ACCESSIBLE_PROPERTY_LABEL);
}

/* No section is longer than two screens, no list takes the wheel, every row can be heard. */
static void
test_sections (Harness       *fixture,
               gconstpointer  file)
{
  static const char *const sections[] = {
    "next", "ladder", "tracks", "paths", "studies", "skills", "plan", "outlook",
  };

  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GtkWidget *view = show_section (fixture, sections[i]);
      GtkWidget *scrolled = gtk_widget_get_ancestor (view, GTK_TYPE_SCROLLED_WINDOW);

      g_test_message ("%s: %d of %d", sections[i], gtk_widget_get_height (view),
                      gtk_widget_get_height (scrolled));
      g_assert_cmpint (gtk_widget_get_height (view), <=, 2 * gtk_widget_get_height (scrolled));
      g_assert_null (harness_find (view, takes_the_wheel, NULL));
      g_assert_null (harness_find (view, is_mute, NULL));
    }
}

/* The functions of values that the templates of rows call. */
static void
test_closures (void)
{
  static const struct { const char *given; const char *joined; } classes[] = {
    { "badge accent", "badge.accent" }, { "note", "note" }, { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    {
      g_auto (GStrv) set = rung_closure_classes (NULL, TRUE, classes[i].given, "other");
      g_auto (GStrv) unset = rung_closure_classes (NULL, FALSE, "other", classes[i].given);
      g_autofree char *joined = g_strjoinv (".", set);
      g_autofree char *other = g_strjoinv (".", unset);
      g_autoptr (GVariant) target = g_variant_ref_sink (rung_closure_target (NULL,
                                                                             classes[i].given));

      g_assert_cmpstr (joined, ==, classes[i].joined);
      g_assert_cmpstr (other, ==, classes[i].joined);
      g_assert_cmpstr (g_variant_get_string (target, NULL), ==, classes[i].given);
    }
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/path-rows/typing-makes-no-new-rows", TRUE, test_rows_while_typing);
  harness_add ("/path-rows/an-unfolded-skill-stays-unfolded", TRUE, test_skills);
  g_test_add_func ("/path-rows/closures-give-classes-and-targets", test_closures);
  harness_add ("/path-rows/sections-are-short-and-speak", TRUE, test_sections);
  return g_test_run ();
}
