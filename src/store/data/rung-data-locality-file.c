/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-locality-file.h"

#include "store/json/rung-json-value.h"
#include "store/json/rung-json-write.h"

static gboolean
is_object (RungJsonNode node)
{
  return rung_json_get_type (node) == RUNG_JSON_OBJECT;
}

static gboolean
is_array (RungJsonNode node)
{
  return rung_json_get_type (node) == RUNG_JSON_ARRAY;
}

static gboolean
is_named (RungJsonNode  member,
          const char   *name)
{
  return g_str_equal (rung_json_get_name (member), name);
}

static void
add_raw (RungJsonWriter *writer,
         const char     *name,
         RungJsonNode    node)
{
  g_autofree char *text = rung_json_dup_compact (node);

  rung_json_writer_add_raw (writer, name, text);
}

/* Writes objects and lists of objects a member a line, and all else in one. */
static void
add_node (RungJsonWriter *writer,
          const char     *name,
          RungJsonNode    node)
{
  if (is_object (node))
    {
      rung_json_writer_begin_object (writer, name);
      for (RungJsonNode member = rung_json_get_first (node, RUNG_JSON_OBJECT);
           rung_json_is_present (member); member = rung_json_get_next (member))
        add_node (writer, rung_json_get_name (member), member);
      rung_json_writer_end_object (writer);
    }
  else if (is_array (node) && is_object (rung_json_get_first (node, RUNG_JSON_ARRAY)))
    {
      rung_json_writer_begin_array (writer, name);
      for (RungJsonNode item = rung_json_get_first (node, RUNG_JSON_ARRAY);
           rung_json_is_present (item); item = rung_json_get_next (item))
        add_node (writer, NULL, item);
      rung_json_writer_end_array (writer);
    }
  else
    add_raw (writer, name, node);
}

/* The entry of a list with the id of another. */
static RungJsonNode
find_entry (RungJsonNode list,
            RungJsonNode other)
{
  const char *id = rung_json_get_string (rung_json_member (other, "id"));
  RungJsonNode item = { .json = other.json, .missing = "" };

  if (!is_array (list))
    return item;
  item = rung_json_get_first (list, RUNG_JSON_ARRAY);
  while (rung_json_is_present (item)
         && !g_str_equal (rung_json_get_string (rung_json_member (item, "id")), id))
    item = rung_json_get_next (item);
  return item;
}

/* A source: what the row says of it, otherwise what all share. */
static void
add_source (RungJsonWriter *writer,
            RungJsonNode    shared,
            RungJsonNode    own)
{
  static const char *const names[] = { "id", "publisher", "document", "date", "href" };

  rung_json_writer_begin_object (writer, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      RungJsonNode member = rung_json_member (own, names[i]);

      if (!rung_json_is_present (member))
        member = rung_json_member (shared, names[i]);
      if (rung_json_is_present (member))
        add_node (writer, names[i], member);
    }
  rung_json_writer_end_object (writer);
}

static void
add_sources (RungJsonWriter *writer,
             RungJsonNode    shared,
             RungJsonNode    own)
{
  rung_json_writer_begin_array (writer, "sources");
  for (RungJsonNode item = rung_json_get_first (shared, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    add_source (writer, item, find_entry (own, item));
  if (is_array (own))
    for (RungJsonNode item = rung_json_get_first (own, RUNG_JSON_ARRAY);
         rung_json_is_present (item); item = rung_json_get_next (item))
      if (!rung_json_is_present (find_entry (shared, item)))
        add_node (writer, NULL, item);
  rung_json_writer_end_array (writer);
}

/* The values of a parameter, with the number of the row where it is open. */
static void
add_values (RungJsonWriter *writer,
            RungJsonNode    list,
            RungJsonNode    own)
{
  if (is_array (own) && is_object (rung_json_get_first (own, RUNG_JSON_ARRAY)))
    {
      add_node (writer, "values", own);
      return;
    }
  rung_json_writer_begin_array (writer, "values");
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      rung_json_writer_begin_object (writer, NULL);
      for (RungJsonNode member = rung_json_get_first (item, RUNG_JSON_OBJECT);
           rung_json_is_present (member); member = rung_json_get_next (member))
        add_node (writer, rung_json_get_name (member), member);
      if (!rung_json_is_present (rung_json_member (item, "value"))
          && !rung_json_is_present (rung_json_member (item, "by-filing-status")))
        add_raw (writer, "value", own);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

static void
add_parameters (RungJsonWriter *writer,
                RungJsonNode    list,
                RungJsonNode    values)
{
  rung_json_writer_begin_array (writer, "parameters");
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      const char *id = rung_json_get_string (rung_json_member (item, "id"));

      rung_json_writer_begin_object (writer, NULL);
      for (RungJsonNode member = rung_json_get_first (item, RUNG_JSON_OBJECT);
           rung_json_is_present (member); member = rung_json_get_next (member))
        if (is_named (member, "values"))
          add_values (writer, member, rung_json_member (values, id));
        else
          add_node (writer, rung_json_get_name (member), member);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

/* A member of the file, as it holds for a row. */
static void
add_member (RungJsonWriter *writer,
            RungJsonNode    member,
            RungJsonNode    row)
{
  const char *name = rung_json_get_name (member);
  RungJsonNode own = rung_json_member (row, name);

  if (is_named (member, "localities"))
    return;
  if (is_named (member, "sources"))
    add_sources (writer, member, own);
  else if (is_named (member, "parameters"))
    add_parameters (writer, member, rung_json_member (row, "values"));
  else
    add_node (writer, name, rung_json_is_present (own) ? own : member);
}

/**
 * rung_data_dup_locality_file:
 * @json: a file of the kind "tax" with localities, nothing wrong with it
 * @row: one of them, 1 for the first
 *
 * Writes what holds for the locality as a file of its own, which a person can
 * change and use as a pack.
 *
 * Returns: (transfer full): the text
 */
GBytes *
rung_data_dup_locality_file (RungJson *json,
                             guint     row)
{
  g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();
  RungJsonNode root = rung_json_get_root (json);
  RungJsonNode item = rung_json_get_first (rung_json_member (root, "localities"),
                                           RUNG_JSON_ARRAY);
  gboolean has_note = rung_json_is_present (rung_json_member (root, "note"));

  while (row-- > 1)
    item = rung_json_get_next (item);
  rung_json_writer_begin_object (writer, NULL);
  for (RungJsonNode member = rung_json_get_first (root, RUNG_JSON_OBJECT);
       rung_json_is_present (member); member = rung_json_get_next (member))
    {
      RungJsonNode note = rung_json_member (item, "note");

      add_member (writer, member, item);
      if (is_named (member, "title") && !has_note && rung_json_is_present (note))
        add_node (writer, "note", note);
    }
  rung_json_writer_end_object (writer);
  return rung_json_writer_finish (writer);
}
