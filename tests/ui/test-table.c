/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "model/rows/rung-table-row.h"
#include "ui/market/rung-market-page.h"
#include "ui/parts/rung-derivation.h"
#include "ui/parts/rung-table-line.h"
#include "ui/parts/rung-table.h"

#include "harness.h"

/* The table of published figures: rows for what is seen, in a page that scrolls. */

#define MOST_ABOVE 120.0        /* the first row: title, controls and header */
#define MOST_LINES 60           /* widgets of rows, however many rows there are */

static RungTable *
show_table (Harness *fixture)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-page", "s",
                                             "market"));
  harness_settle ();
  return RUNG_TABLE (harness_find_nth (harness_show_section (fixture, "all"), RUNG_TYPE_TABLE, 0));
}

static GtkAdjustment *
get_page (RungTable *table)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (table), GTK_TYPE_SCROLLED_WINDOW);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page));
}

/* The header is the last of its children. */
static GtkWidget *
get_header (RungTable *table)
{
  return gtk_widget_get_last_child (GTK_WIDGET (table));
}

static guint
count_lines (RungTable *table)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (table)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += RUNG_IS_TABLE_LINE (child) && child != get_header (table);
  return n;
}

static GtkWidget *
find_line (RungTable *table,
           guint      position)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (table)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (child != get_header (table)
        && rung_table_line_get_position (RUNG_TABLE_LINE (child)) == position)
      return child;
  return NULL;
}

static const char *
get_title (RungTable *table,
           guint      position)
{
  GtkWidget *line = find_line (table, position);

  g_assert_nonnull (line);
  return gtk_label_get_text (GTK_LABEL (gtk_widget_get_first_child (line)));
}

static guint
count_rows (RungTable *table)
{
  g_autoptr (RungGrid) grid = rung_table_create_grid (table);

  return grid != NULL ? rung_grid_get_n_rows (grid) : 0;
}

/* A column that stands for others in a narrow window is not copied beside them. */
static void
test_copied_columns (Harness       *fixture,
                     gconstpointer  file)
{
  g_autoptr (RungGrid) grid = rung_table_create_grid (show_table (fixture));

  for (guint i = 0; i < rung_grid_get_n_columns (grid); i++)
    g_assert_cmpstr (rung_grid_get_title (grid, i), !=, "Published");
  g_assert_cmpstr (rung_grid_get_title (grid, 0), ==, "Figure");
  g_assert_cmpstr (rung_grid_get_title (grid, rung_grid_get_n_columns (grid) - 1), ==, "Source");
}

static void
sort_by (RungTable *table,
         guint      column)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (table), "table.sort", "u", column));
  harness_settle ();
}

static guint
get_focus_row (Harness *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  g_assert_true (RUNG_IS_TABLE_LINE (focus));
  return rung_table_line_get_position (RUNG_TABLE_LINE (focus));
}

/* The first row is seen at the top of the page, whatever stands above the table. */
static void
assert_is_at_top (RungTable *table)
{
  GtkWidget *line = find_line (table, 0);
  graphene_point_t at;

  g_assert_nonnull (line);
  g_assert_true (gtk_widget_compute_point (line, gtk_widget_get_ancestor (line,
                                                                          GTK_TYPE_SCROLLED_WINDOW),
                                           &GRAPHENE_POINT_INIT (0, 0), &at));
  g_assert_cmpfloat ((double) at.y, >=, 0.0);
  g_assert_cmpfloat ((double) at.y, <=, MOST_ABOVE);
}

static void
test_rows_are_made_as_they_are_seen (Harness       *fixture,
                                     gconstpointer  file)
{
  RungTable *table = show_table (fixture);
  GtkAdjustment *page = get_page (table);
  guint n_rows = count_rows (table);
  graphene_point_t at;

  g_assert_cmpuint (n_rows, >, 400);
  g_assert_cmpuint (count_lines (table), <, MOST_LINES);
  for (double y = 0.0; y < gtk_adjustment_get_upper (page); y += 500.0)
    {
      gtk_adjustment_set_value (page, y);
      harness_settle ();
      g_assert_cmpuint (count_lines (table), <, MOST_LINES);
      g_assert_true (gtk_widget_compute_point (get_header (table), gtk_widget_get_ancestor (
                                                 GTK_WIDGET (table), GTK_TYPE_SCROLLED_WINDOW),
                                               &GRAPHENE_POINT_INIT (0, 0), &at));
      /* Before the page is scrolled what stands above the table is seen, too. */
      if (y > 0.0)
        g_assert_cmpfloat_with_epsilon ((double) at.y, 0.0, 1.0);
    }
  g_assert_nonnull (find_line (table, n_rows - 1));
}

/* Rows have the height of their texts: the longest title is not cut. */
static void
test_no_title_is_cut (Harness       *fixture,
                      gconstpointer  file)
{
  static const int widths[] = { 1280, 480 };
  RungTable *table = show_table (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (fixture->window), widths[i], 800);
      harness_settle ();
      for (guint row = 0; row < 10; row++)
        {
          GtkWidget *label = gtk_widget_get_first_child (find_line (table, row));
          int height = 0;

          gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (label),
                              &height, NULL, NULL, NULL);
          g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
          g_assert_cmpint (height, <=, gtk_widget_get_height (find_line (table, row)));
        }
    }
}

static void
test_sorting_shows_the_top (Harness       *fixture,
                            gconstpointer  file)
{
  RungTable *table = show_table (fixture);
  g_autofree char *first = g_strdup (get_title (table, 0));

  gtk_adjustment_set_value (get_page (table), 4000.0);
  harness_settle ();
  sort_by (table, 2);
  assert_is_at_top (table);
  g_assert_cmpstr (get_title (table, 0), !=, first);
  sort_by (table, 2);
  sort_by (table, 2);
  g_assert_cmpstr (get_title (table, 0), ==, first);
}

/* Dollars, percentages and counts are no order together. */
static void
test_sorting_keeps_units_apart (Harness       *fixture,
                                gconstpointer  file)
{
  RungTable *table = show_table (fixture);
  g_autoptr (RungGrid) grid = NULL;
  guint n_changes = 0;
  gboolean was_percent = FALSE;

  sort_by (table, 2);
  grid = rung_table_create_grid (table);
  for (guint i = 0; i < rung_grid_get_n_rows (grid); i++)
    {
      const char *middle = rung_grid_get (grid, i, 2);
      gboolean is_percent = g_str_has_suffix (middle, "%") || g_str_has_suffix (middle, "%+");

      if (*middle == '\0')
        break;
      n_changes += is_percent != was_percent;
      was_percent = is_percent;
    }
  g_assert_cmpuint (n_changes, <=, 2);
  g_assert_true (g_str_has_prefix (rung_grid_get (grid, 0, 2), "$1,000,000"));
}

static void
test_keys_walk_the_rows (Harness       *fixture,
                         gconstpointer  file)
{
  RungTable *table = show_table (fixture);
  guint n_rows = count_rows (table);

  gtk_widget_grab_focus (find_line (table, 0));
  harness_press (GTK_WIDGET (table), GDK_KEY_Down);
  g_assert_cmpuint (get_focus_row (fixture), ==, 1);
  harness_press (GTK_WIDGET (table), GDK_KEY_End);
  g_assert_cmpuint (get_focus_row (fixture), ==, n_rows - 1);
  g_assert_true (gtk_widget_get_mapped (find_line (table, n_rows - 1)));
  harness_press (GTK_WIDGET (table), GDK_KEY_Page_Up);
  g_assert_cmpuint (get_focus_row (fixture), <, n_rows - 10);
  harness_press (GTK_WIDGET (table), GDK_KEY_Home);
  g_assert_cmpuint (get_focus_row (fixture), ==, 0);
  assert_is_at_top (table);
  /* From the first row to the titles, and by Tab out of the rows. */
  harness_press (GTK_WIDGET (table), GDK_KEY_Up);
  g_assert_true (GTK_IS_BUTTON (gtk_window_get_focus (GTK_WINDOW (fixture->window))));
  gtk_widget_grab_focus (find_line (table, 0));
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (table), GTK_DIR_TAB_FORWARD));
}

static void
test_what_is_behind_a_row (Harness       *fixture,
                           gconstpointer  file)
{
  RungTable *table = show_table (fixture);
  GtkWidget *popover = NULL;

  gtk_widget_grab_focus (find_line (table, 0));
  harness_press (GTK_WIDGET (table), GDK_KEY_Return);
  popover = harness_find_nth (GTK_WIDGET (table), RUNG_TYPE_DERIVATION, 0);
  g_assert_nonnull (harness_find_mapped (popover, harness_is_exactly, "$220,000"));
  g_assert_nonnull (harness_find_mapped (popover, harness_is_label, "Signify"));
  g_assert_cmpuint (harness_check_names (popover), >=, 1);
  gtk_popover_popdown (GTK_POPOVER (popover));
  harness_settle ();
  g_assert_cmpuint (get_focus_row (fixture), ==, 0);
}

static void
assert_is_called (GtkWidget  *widget,
                  const char *name)
{
  g_autofree char *problem
    = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                          name);

  g_assert_cmpstr (problem, ==, NULL);
}

static void
test_cells_say_row_column_and_value (Harness       *fixture,
                                     gconstpointer  file)
{
  RungTable *table = show_table (fixture);
  GtkWidget *line = find_line (table, 0);
  GtkWidget *cell = gtk_widget_get_first_child (line);

  assert_is_called (line, "Senior ML engineers, San Francisco Bay Area, base pay, Low: $220,000, "
                          "High: $275,000, Measure: base pay");
  assert_is_called (cell, "Senior ML engineers, San Francisco Bay Area, base pay");
  cell = gtk_widget_get_next_sibling (cell);
  assert_is_called (cell, "Senior ML engineers, San Francisco Bay Area, base pay, Low: $220,000");
  cell = gtk_widget_get_next_sibling (cell);
  assert_is_called (cell, "Senior ML engineers, San Francisco Bay Area, base pay, Value: none");
}

static gboolean
is_search (GtkWidget  *widget,
           const void *data)
{
  return GTK_IS_SEARCH_ENTRY (widget);
}

/* Fewer rows and none: no line of before is left. */
static void
test_search_changes_the_rows (Harness       *fixture,
                              gconstpointer  file)
{
  RungTable *table = show_table (fixture);
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (table), RUNG_TYPE_MARKET_PAGE);
  GtkEditable *search = GTK_EDITABLE (harness_find_mapped (page, is_search, NULL));

  gtk_adjustment_set_value (get_page (table), 4000.0);
  gtk_editable_set_text (search, "seattle");
  harness_settle ();
  g_assert_cmpuint (count_rows (table), <, 20);
  g_assert_cmpuint (count_rows (table), >=, 5);
  g_assert_nonnull (strstr (get_title (table, 0), "Seattle"));
  g_assert_true (gtk_widget_get_mapped (find_line (table, 0)));
  gtk_editable_set_text (search, "xyzzy");
  harness_settle ();
  g_assert_cmpuint (count_rows (table), ==, 0);
  g_assert_nonnull (harness_find_mapped (page, harness_is_label, "Nothing found"));
  g_assert_null (harness_find_mapped (GTK_WIDGET (table), harness_is_label, "Seattle"));
  gtk_editable_set_text (search, "");
  harness_settle ();
  g_assert_cmpuint (count_rows (table), >, 400);
}

int
main (int    argc,
      char **argv)
{
  if (!harness_init (&argc, &argv))
    return 0;
  harness_add ("/table/rows-are-made-as-seen", FALSE, test_rows_are_made_as_they_are_seen);
  harness_add ("/table/no-title-is-cut", FALSE, test_no_title_is_cut);
  harness_add ("/table/what-stands-for-others-is-not-copied", FALSE, test_copied_columns);
  harness_add ("/table/sorting-shows-the-top", FALSE, test_sorting_shows_the_top);
  harness_add ("/table/sorting-keeps-units-apart", FALSE, test_sorting_keeps_units_apart);
  harness_add ("/table/keys-walk-the-rows", FALSE, test_keys_walk_the_rows);
  harness_add ("/table/what-is-behind-a-row", FALSE, test_what_is_behind_a_row);
  harness_add ("/table/cells-say-row-column-value", FALSE, test_cells_say_row_column_and_value);
  harness_add ("/table/search-changes-the-rows", FALSE, test_search_changes_the_rows);
  return g_test_run ();
}
