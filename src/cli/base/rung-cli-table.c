/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-table.h"

#include <string.h>

#include "store/json/rung-json-value.h"

/* Members with a column of their own; the others stand with their names in
 * the last one, which is as wide as it needs to be. */
static const char *const columns[] = { "id", "title", "unit", "status", "source", "figures" };
#define FIGURES (G_N_ELEMENTS (columns) - 1)

/* A list of entries, rather than of sources or of plain words. */
static gboolean
is_table (RungJsonNode member)
{
  RungJsonNode first;

  if (rung_json_get_type (member) != RUNG_JSON_ARRAY
      || g_str_equal (rung_json_get_name (member), "sources")
      || rung_json_get_n (member, RUNG_JSON_ARRAY) == 0)
    return FALSE;
  first = rung_json_get_first (member, RUNG_JSON_ARRAY);
  return rung_json_get_type (first) == RUNG_JSON_OBJECT;
}

/**
 * rung_cli_table_count:
 * @json: a file of figures
 *
 * Returns: the number of its entries; steps of a law are rules, not figures,
 *   and do not count
 */
guint
rung_cli_table_count (RungJson *json)
{
  guint n = 0;

  for (RungJsonNode member = rung_json_get_first (rung_json_get_root (json), RUNG_JSON_OBJECT);
       rung_json_is_present (member); member = rung_json_get_next (member))
    if (is_table (member) && !g_str_equal (rung_json_get_name (member), "steps"))
      n += rung_json_get_n (member, RUNG_JSON_ARRAY);
  return n;
}

static char *
dup_value (RungJsonNode node)
{
  if (rung_json_get_type (node) == RUNG_JSON_STRING)
    return g_strdup (rung_json_get_string (node));
  return rung_json_dup_compact (node);
}

static int
find_column (const char *name)
{
  for (guint i = 0; i < FIGURES; i++)
    if (g_str_equal (columns[i], name))
      return (int) i;
  return -1;
}

/* Puts a member into its column, or among the figures with its name. */
static void
add_member (RungGrid     *grid,
            RungJsonNode  member,
            GString      *figures)
{
  const char *name = rung_json_get_name (member);
  int column = find_column (name);
  g_autofree char *value = dup_value (member);

  if (column >= 0)
    {
      rung_grid_set (grid, 1 + (guint) column, value);
      return;
    }
  if (figures->len > 0)
    g_string_append (figures, "; ");
  g_string_append_printf (figures, "%s %s", name, value);
}

/* Adds a row with the members of @entry, except @left_out. */
static void
add_row (RungGrid     *grid,
         const char   *list,
         const char   *id,
         RungJsonNode  entry,
         const char   *left_out)
{
  g_autoptr (GString) figures = g_string_new (NULL);

  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, list);
  rung_grid_set (grid, 1, id);
  for (RungJsonNode member = rung_json_get_first (entry, RUNG_JSON_OBJECT);
       rung_json_is_present (member); member = rung_json_get_next (member))
    if (g_strcmp0 (rung_json_get_name (member), left_out) != 0)
      add_member (grid, member, figures);
  rung_grid_set (grid, 1 + FIGURES, figures->str);
}

/* The values of a parameter of a law are a row a year, and where they differ
 * a row a filing status. */
static void
add_value (RungGrid     *grid,
           const char   *id,
           RungJsonNode  value)
{
  RungJsonNode by_status = rung_json_member (value, "by-filing-status");

  add_row (grid, "values", id, value, "by-filing-status");
  if (!rung_json_is_present (by_status))
    return;
  for (RungJsonNode member = rung_json_get_first (by_status, RUNG_JSON_OBJECT);
       rung_json_is_present (member); member = rung_json_get_next (member))
    {
      g_autofree char *text = dup_value (member);
      g_autofree char *figures = g_strdup_printf ("%s %s", rung_json_get_name (member), text);

      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, "values");
      rung_grid_set (grid, 1, id);
      rung_grid_set (grid, 1 + FIGURES, figures);
    }
}

static void
add_entry (RungGrid     *grid,
           const char   *list,
           RungJsonNode  entry)
{
  RungJsonNode values = rung_json_member (entry, "values");
  const char *id = rung_json_get_string_or (rung_json_member (entry, "id"), "");
  gboolean is_list = rung_json_get_type (values) == RUNG_JSON_ARRAY;

  add_row (grid, list, id, entry, is_list ? "values" : NULL);
  if (!is_list)
    return;
  for (RungJsonNode value = rung_json_get_first (values, RUNG_JSON_ARRAY);
       rung_json_is_present (value); value = rung_json_get_next (value))
    add_value (grid, id, value);
}

/**
 * rung_cli_table_build:
 * @json: a file of figures
 *
 * Returns: (transfer full): a row per entry of its lists
 */
RungGrid *
rung_cli_table_build (RungJson *json)
{
  RungGrid *grid = rung_grid_new (1 + G_N_ELEMENTS (columns));

  rung_grid_set_column (grid, 0, "list", FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    rung_grid_set_column (grid, 1 + i, columns[i], FALSE);
  for (RungJsonNode member = rung_json_get_first (rung_json_get_root (json), RUNG_JSON_OBJECT);
       rung_json_is_present (member); member = rung_json_get_next (member))
    {
      if (!is_table (member))
        continue;
      for (RungJsonNode entry = rung_json_get_first (member, RUNG_JSON_ARRAY);
           rung_json_is_present (entry); entry = rung_json_get_next (entry))
        add_entry (grid, rung_json_get_name (member), entry);
    }
  return grid;
}
