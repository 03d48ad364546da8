/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-document-record.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/document/rung-choices.h"
#include "engine/document/rung-input-check.h"
#include "engine/document/rung-record.h"
#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"
#include "store/json/rung-json.h"

#include "rung-document-remarks.h"

static void
fail_with (RungJsonNode node,
           GError      *error)
{
  rung_json_fail (node, (RungError) error->code, "%s", error->message);
}

static void
parse_number (RungJsonNode     object,
              RungJsonNode     member,
              const RungInput *input,
              gpointer         record)
{
  g_autoptr (GError) error = NULL;
  gint64 value = 0;

  if (input->kind == RUNG_KIND_FLAG)
    value = rung_json_get_boolean (member);
  else
    value = rung_json_get_integer (member, G_MININT64, G_MAXINT64);
  if (rung_json_has_failed (member.json))
    return;
  if (rung_input_check_number (input, value, &error))
    {
      rung_input_set_number (input, record, value);
      rung_document_remark_number (object, member, input, value);
    }
  else
    fail_with (member, error);
}

static void
parse_text (RungJsonNode      member,
            const RungInput  *input,
            const RungTables *tables,
            gpointer          record)
{
  g_autoptr (GError) error = NULL;
  const char *text = rung_json_get_string (member);

  if (rung_json_has_failed (member.json))
    return;
  if (rung_input_check_text (input, tables, text, &error))
    rung_input_set_text (input, record, text);
  else
    fail_with (member, error);
}

/* Joins the ids of a set in the order of the table, whatever their order is. */
static void
parse_set (RungJsonNode      member,
           const RungInput  *input,
           const RungTables *tables,
           gpointer          record)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GArray) choices = rung_choices_list (input->choices, tables);
  g_autoptr (GString) set = g_string_new (NULL);

  for (RungJsonNode item = rung_json_get_first (member, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      g_autoptr (GError) error = NULL;
      const char *id = rung_json_get_string (item);

      if (*id == '\0' || strchr (id, ',') != NULL)
        rung_json_fail (item, RUNG_ERROR_FORMAT, _("found the text “%s”, expected an id"), id);
      else if (!rung_input_check_text (input, tables, id, &error))
        fail_with (item, error);
      g_hash_table_add (ids, (gpointer) id);
    }
  for (guint i = 0; i < choices->len; i++)
    {
      const char *id = g_array_index (choices, RungChoice, i).id;

      if (g_hash_table_contains (ids, id))
        g_string_append_printf (set, "%s%s", set->len > 0 ? "," : "", id);
    }
  if (!rung_json_has_failed (member.json))
    rung_input_set_text (input, record, set->str);
}

/* The years of a list, joined as they stand in a record. */
static void
parse_years (RungJsonNode      member,
             const RungInput  *input,
             const RungTables *tables,
             gpointer          record)
{
  g_autoptr (GString) years = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (RungJsonNode item = rung_json_get_first (member, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    g_string_append_printf (years, "%s%d", years->len > 0 ? ", " : "",
                            (int) rung_json_get_integer (item, input->minimum, G_MAXINT16));
  if (rung_json_has_failed (member.json))
    return;
  if (!rung_input_check_text (input, tables, years->str, &error))
    rung_json_fail (member, error->code, "%s", error->message);
  else
    rung_input_set_text (input, record, years->str);
}

static void
parse_list (RungJsonNode         member,
            const RungInputList *list,
            const RungTables    *tables,
            gpointer             record)
{
  for (RungJsonNode entry = rung_json_get_first (member, RUNG_JSON_ARRAY);
       rung_json_is_present (entry); entry = rung_json_get_next (entry))
    {
      RungItem *item = NULL;

      if (rung_list_get_n (list, record) == list->maximum)
        rung_json_fail (entry, RUNG_ERROR_LIMIT, _("found more than %u entries"), list->maximum);
      if (rung_json_has_failed (member.json))
        return;
      item = rung_list_add (list, record);
      rung_document_record_parse (entry, list->table, tables, item->record);
      rung_document_keep_extras (entry, list->table, NULL, item->extras);
    }
}

/**
 * rung_document_record_parse:
 * @object: a record in a document
 * @table: its inputs
 * @tables: the figures, for what an id may name
 * @record: (inout): where they go
 *
 * Reads the inputs of a record and of the lists in it. What is wrong fails the
 * document.
 */
void
rung_document_record_parse (RungJsonNode          object,
                            const RungInputTable *table,
                            const RungTables     *tables,
                            gpointer              record)
{
  for (guint i = 0; i < table->n_lists; i++)
    {
      RungJsonNode member = rung_json_member (object, table->lists[i].id);

      if (rung_json_is_present (member))
        parse_list (member, &table->lists[i], tables, record);
    }
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];
      RungJsonNode member = rung_json_member (object, input->id);

      if (!rung_json_is_present (member) && input->was != NULL)
        member = rung_json_member (object, input->was);
      if (!rung_json_is_present (member))
        continue;
      if (!rung_input_is_text (input))
        parse_number (object, member, input, record);
      else if (input->kind == RUNG_KIND_SET)
        parse_set (member, input, tables, record);
      else if (input->kind == RUNG_KIND_YEARS)
        parse_years (member, input, tables, record);
      else
        parse_text (member, input, tables, record);
    }
}
