/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-verify.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

#include "engine/base/rung-years.h"
#include "engine/document/rung-record.h"

#include "rung-document-file.h"

/* Reads back what is about to be saved, once with the reader of the program
 * and once with json-glib, which shares no line of code with the writer. */

static gboolean
differs (const char  *where,
         GError     **error)
{
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
               _("Not saved: “%s” would not read back the same. The file on disk is unchanged."),
               where);
  return FALSE;
}

static gboolean
has_string (JsonNode   *node,
            const char *text)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node)
         && json_node_get_value_type (node) == G_TYPE_STRING
         && g_strcmp0 (json_node_get_string (node), text) == 0;
}

static gboolean
has_number (JsonNode *node,
            gint64    number)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node)
         && json_node_get_value_type (node) == G_TYPE_INT64
         && json_node_get_int (node) == number;
}

static gboolean
has_flag (JsonNode *node,
          gboolean  flag)
{
  return node != NULL && JSON_NODE_HOLDS_VALUE (node)
         && json_node_get_value_type (node) == G_TYPE_BOOLEAN
         && json_node_get_boolean (node) == flag;
}

static gboolean
has_strings (JsonNode    *node,
             char *const *texts,
             guint        n_texts)
{
  JsonArray *array = NULL;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;
  array = json_node_get_array (node);
  if (json_array_get_length (array) != n_texts)
    return FALSE;
  for (guint i = 0; i < n_texts; i++)
    if (!has_string (json_array_get_element (array, i), texts[i]))
      return FALSE;
  return TRUE;
}

static gboolean
has_years (JsonNode   *node,
           const char *text)
{
  int years[RUNG_MAX_BIRTH_YEARS];
  int n = rung_years_parse (text, years, NULL);
  JsonArray *array = NULL;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return FALSE;
  array = json_node_get_array (node);
  if ((int) json_array_get_length (array) != MAX (n, 0))
    return FALSE;
  for (int i = 0; i < n; i++)
    if (!has_number (json_array_get_element (array, (guint) i), years[i]))
      return FALSE;
  return TRUE;
}

static gboolean
has_input (JsonNode        *node,
           const RungInput *input,
           gconstpointer    record)
{
  if (input->kind == RUNG_KIND_SET)
    {
      g_auto (GStrv) ids = rung_set_split (rung_input_get_text (input, record));

      return has_strings (node, ids, g_strv_length (ids));
    }
  if (input->kind == RUNG_KIND_YEARS)
    return has_years (node, rung_input_get_text (input, record));
  if (rung_input_is_text (input))
    return has_string (node, rung_input_get_text (input, record));
  if (input->kind == RUNG_KIND_FLAG)
    return has_flag (node, rung_input_get_number (input, record) != 0);
  return has_number (node, rung_input_get_number (input, record));
}

static gboolean
has_extra (JsonObject      *object,
           const RungExtra *extra)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonNode *node = json_object_get_member (object, extra->name);

  return node != NULL && json_parser_load_from_data (parser, extra->json, -1, NULL)
         && json_node_equal (node, json_parser_get_root (parser));
}

static gboolean check_object (JsonNode              *node,
                              const RungInputTable  *table,
                              gconstpointer          record,
                              const GPtrArray       *extras,
                              guint                  n_more,
                              const char            *where,
                              GError               **error);

static gboolean
check_list (JsonNode             *node,
            const RungInputList  *list,
            gconstpointer         record,
            GError              **error)
{
  JsonArray *array = NULL;
  guint n = rung_list_get_n (list, record);

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return differs (list->id, error);
  array = json_node_get_array (node);
  if (json_array_get_length (array) != n)
    return differs (list->id, error);
  for (guint i = 0; i < n; i++)
    {
      const RungItem *item = rung_list_get_item (list, record, i);

      if (!check_object (json_array_get_element (array, i), list->table, item->record, item->extras,
                         0,
                         list->id, error))
        return FALSE;
    }
  return TRUE;
}

/* An object holds the inputs and lists of a table, the extras, and @n_more members. */
static gboolean
check_object (JsonNode              *node,
              const RungInputTable  *table,
              gconstpointer          record,
              const GPtrArray       *extras,
              guint                  n_more,
              const char            *where,
              GError               **error)
{
  JsonObject *object = NULL;
  guint n_inputs = table != NULL ? table->n_inputs : 0;
  guint n_lists = table != NULL ? table->n_lists : 0;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node))
    return differs (where, error);
  object = json_node_get_object (node);
  if (json_object_get_size (object) != n_inputs + n_lists + extras->len + n_more)
    return differs (where, error);
  for (guint i = 0; i < n_inputs; i++)
    if (!has_input (json_object_get_member (object, table->inputs[i].id), &table->inputs[i],
                    record))
      return differs (table->inputs[i].id, error);
  for (guint i = 0; i < n_lists; i++)
    if (!check_list (json_object_get_member (object, table->lists[i].id), &table->lists[i], record,
                     error))
      return FALSE;
  for (guint i = 0; i < extras->len; i++)
    if (!has_extra (object, g_ptr_array_index (extras, i)))
      return differs (((RungExtra *) g_ptr_array_index (extras, i))->name, error);
  return TRUE;
}

static gboolean
check_offers (JsonNode            *node,
              const RungDocument  *document,
              GError             **error)
{
  guint n_offers = rung_document_get_n_offers (document);

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node)
      || json_array_get_length (json_node_get_array (node)) != n_offers)
    return differs ("offers", error);
  for (guint i = 0; i < n_offers; i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);
      JsonNode *item = json_array_get_element (json_node_get_array (node), i);

      if (!check_object (item, &rung_offer_inputs, &offer->inputs, offer->extras, 1, "offers",
                         error))
        return FALSE;
      if (!has_string (json_object_get_member (json_node_get_object (item), "id"), offer->id))
        return differs ("id", error);
    }
  return TRUE;
}

static gboolean
check_tree (JsonNode            *root,
            const RungDocument  *document,
            GError             **error)
{
  JsonObject *object = NULL;

  guint n_members = 7; /* format, version, profile, assumptions, offers, baseline, plan */

  n_members += document->figures != NULL ? 1 : 0;
  n_members += document->roadmap_extras->len > 0 ? 1 : 0;
  if (!check_object (root, NULL, NULL, document->extras, n_members, "document", error))
    return FALSE;
  object = json_node_get_object (root);
  if (!has_string (json_object_get_member (object, "format"), "rung")
      || !has_number (json_object_get_member (object, "version"), RUNG_DOCUMENT_VERSION))
    return differs ("format", error);
  if (!check_object (json_object_get_member (object, "profile"), &rung_profile_inputs,
                     &document->profile, document->profile_extras, 0, "profile", error)
      || !check_object (json_object_get_member (object, "assumptions"), &rung_assumption_inputs,
                        &document->assumptions, document->assumption_extras, 0, "assumptions",
                        error)
      || !check_offers (json_object_get_member (object, "offers"), document, error)
      || !check_object (json_object_get_member (object, "plan"), &rung_plan_inputs, &document->plan,
                        document->plan_extras, 0, "plan", error))
    return FALSE;
  if (document->roadmap_extras->len > 0
      && !check_object (json_object_get_member (object, "roadmap"), NULL, NULL,
                        document->roadmap_extras, 0,
                        "roadmap", error))
    return FALSE;
  if (!has_string (json_object_get_member (object, "baseline"), document->baseline))
    return differs ("baseline", error);
  if (document->figures != NULL
      && !has_strings (json_object_get_member (object, "figures"), document->figures,
                       g_strv_length (document->figures)))
    return differs ("figures", error);
  return TRUE;
}

/**
 * rung_document_file_verify:
 * @bytes: what is about to be saved
 * @document: the document it was made from
 * @tables: the figures, for what an id may name
 * @error: return location
 *
 * Reads @bytes back with two readers and compares with @document, so that a
 * file that could not be opened again never takes the place of one that can.
 *
 * Fails with %RUNG_ERROR_FORMAT if anything differs.
 *
 * Returns: %TRUE if @bytes are the document
 */
gboolean
rung_document_file_verify (GBytes              *bytes,
                           const RungDocument  *document,
                           const RungTables    *tables,
                           GError             **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (RungDocument) back = rung_document_file_parse (bytes, tables, &problem);
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  gsize length = 0;
  const char *text = g_bytes_get_data (bytes, &length);

  if (back == NULL
      || !json_parser_load_from_data (parser, text, (gssize) length, &problem))
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                   _("Not saved: the document would not read back: %s"), problem->message);
      return FALSE;
    }
  if (!rung_document_equal (document, back))
    return differs ("document", error);
  return check_tree (json_parser_get_root (parser), document, error);
}
