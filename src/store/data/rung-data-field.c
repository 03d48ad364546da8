/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-field.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#define LONGEST_ID 64

static const char *const status_ids[] = {
  "published", "carried", "projected", "derived", "assumed",
};

static gboolean
is_id (const char *text)
{
  gsize length = strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-");

  return length > 0 && length <= LONGEST_ID && text[length] == '\0';
}

static const RungSource *
find_source (const RungDataReader *self,
             const char           *id)
{
  for (guint i = 0; i < self->file->n_sources; i++)
    if (g_str_equal (self->file->sources[i].id, id))
      return &self->file->sources[i];
  return NULL;
}

/**
 * rung_data_text:
 * @self: a reader
 * @node: a text, not empty
 *
 * Returns: (transfer none): a copy that lives as long as the tables
 */
const char *
rung_data_text (RungDataReader *self,
                RungJsonNode    node)
{
  const char *text = rung_json_get_string (node);

  if (*text == '\0')
    rung_json_fail (node, RUNG_ERROR_FORMAT, _("found an empty text, expected words"));
  return rung_tables_intern (self->tables, text);
}

/**
 * rung_data_text_or_null:
 * @self: a reader
 * @node: a text or a missing member
 *
 * Returns: (transfer none) (nullable): a copy that lives as long as the tables
 */
const char *
rung_data_text_or_null (RungDataReader *self,
                        RungJsonNode    node)
{
  return rung_json_is_present (node) ? rung_data_text (self, node) : NULL;
}

/**
 * rung_data_words:
 * @self: a reader
 * @node: a text for a person, not empty
 *
 * Texts of Rung are translated, those of a pack are the person's own. build-aux/extract-texts
 * finds them for translators, by the names of their members.
 *
 * Returns: (transfer none): a copy in the language of the person, which lives as long as the tables
 */
const char *
rung_data_words (RungDataReader *self,
                 RungJsonNode    node)
{
  const char *text = rung_data_text (self, node);
  g_autofree char *context = NULL;

  if (!self->load->is_translated || self->load->pack != NULL || *text == '\0')
    return text;
  context = rung_json_dup_context (node);
  return rung_tables_intern (self->tables, g_dpgettext2 (GETTEXT_PACKAGE, context, text));
}

/**
 * rung_data_words_or_null:
 * @self: a reader
 * @node: a text for a person, or a missing member
 *
 * Returns: (transfer none) (nullable): as rung_data_words()
 */
const char *
rung_data_words_or_null (RungDataReader *self,
                         RungJsonNode    node)
{
  return rung_json_is_present (node) ? rung_data_words (self, node) : NULL;
}

static const char *const *
read_list (RungDataReader *self,
           RungJsonNode    node,
           const char   *(*read) (RungDataReader *self,
                                  RungJsonNode    node))
{
  guint n = rung_json_get_n (node, RUNG_JSON_ARRAY);
  const char **texts = rung_tables_alloc (self->tables, n + 1, sizeof *texts);
  guint i = 0;

  for (RungJsonNode item = rung_json_get_first (node, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    texts[i++] = read (self, item);
  return texts;
}

/**
 * rung_data_texts:
 * @self: a reader
 * @node: a list of texts
 *
 * Returns: (transfer none): the texts, %NULL-terminated
 */
const char *const *
rung_data_texts (RungDataReader *self,
                 RungJsonNode    node)
{
  return read_list (self, node, rung_data_text);
}

/**
 * rung_data_words_list:
 * @self: a reader
 * @node: a list of texts for a person
 *
 * Returns: (transfer none): the texts as rung_data_words() gives them, %NULL-terminated
 */
const char *const *
rung_data_words_list (RungDataReader *self,
                      RungJsonNode    node)
{
  return read_list (self, node, rung_data_words);
}

/**
 * rung_data_id:
 * @self: a reader
 * @node: an id, `[a-z0-9-]{1,64}`
 *
 * Returns: (transfer none): a copy that lives as long as the tables
 */
const char *
rung_data_id (RungDataReader *self,
              RungJsonNode    node)
{
  const char *id = rung_json_get_string (node);

  if (!is_id (id))
    rung_json_fail (node, RUNG_ERROR_FORMAT,
                    _("found “%s”, expected an id of small letters, digits and hyphens"), id);
  return rung_tables_intern (self->tables, id);
}

/**
 * rung_data_unique_id:
 * @self: a reader
 * @node: an id
 * @scope: what it is an id of
 *
 * Reads an id that nothing else of @scope has.
 *
 * Returns: (transfer none): a copy that lives as long as the tables
 */
const char *
rung_data_unique_id (RungDataReader *self,
                     RungJsonNode    node,
                     const char     *scope)
{
  const char *id = rung_data_id (self, node);

  if (!g_hash_table_add (self->load->ids, g_strconcat (scope, "/", id, NULL)))
    rung_json_fail (node, RUNG_ERROR_FORMAT, _("“%s” appears twice"), id);
  return id;
}

/**
 * rung_data_reference:
 * @self: a reader
 * @node: an id, or a missing member
 * @kind: what it has to name when all files are read
 *
 * Returns: (transfer none) (nullable): a copy that lives as long as the tables
 */
const char *
rung_data_reference (RungDataReader   *self,
                     RungJsonNode      node,
                     RungReferenceKind kind)
{
  RungDataReference reference = { kind, node, self->file->filename };

  if (!rung_json_is_present (node))
    return NULL;
  g_array_append_val (self->load->references, reference);
  return rung_data_id (self, node);
}

/**
 * rung_data_references:
 * @self: a reader
 * @list: a list of ids, or a missing member
 * @kind: what they have to name when all files are read
 *
 * Returns: (transfer none) (nullable): the ids, %NULL-terminated; %NULL for a
 *   missing member
 */
const char *const *
rung_data_references (RungDataReader   *self,
                      RungJsonNode      list,
                      RungReferenceKind kind)
{
  if (!rung_json_is_present (list))
    return NULL;
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    rung_data_reference (self, item, kind);
  return rung_data_texts (self, list);
}

/**
 * rung_data_source:
 * @self: a reader
 * @node: the id of a source of the file
 *
 * Returns: (transfer none): the source, %NULL after a failure
 */
const RungSource *
rung_data_source (RungDataReader *self,
                  RungJsonNode    node)
{
  const char *id = rung_json_get_string (node);
  const RungSource *source = find_source (self, id);

  if (source == NULL)
    rung_json_fail (node, RUNG_ERROR_UNKNOWN, _("“%s” is not a source of this file"), id);
  return source;
}

/**
 * rung_data_source_or:
 * @self: a reader
 * @node: the id of a source of the file, or a missing member
 * @fallback: (nullable): what a missing member means
 *
 * Returns: (transfer none) (nullable): the source
 */
const RungSource *
rung_data_source_or (RungDataReader   *self,
                     RungJsonNode      node,
                     const RungSource *fallback)
{
  return rung_json_is_present (node) ? rung_data_source (self, node) : fallback;
}

/**
 * rung_data_choice:
 * @node: a text
 * @ids: (array length=n_ids): what it may be
 * @n_ids: their number
 *
 * Returns: the index in @ids, 0 after a failure
 */
guint
rung_data_choice (RungJsonNode       node,
                  const char *const *ids,
                  guint              n_ids)
{
  const char *text = rung_json_get_string (node);
  g_autoptr (GString) list = NULL;

  for (guint i = 0; i < n_ids; i++)
    if (g_str_equal (ids[i], text))
      return i;
  list = g_string_new (NULL);
  for (guint i = 0; i < n_ids; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "", ids[i]);
  /* Translators: the id found, then the ids possible */
  rung_json_fail (node, RUNG_ERROR_UNKNOWN, _("found “%s”, expected one of: %s"), text, list->str);
  return 0;
}

/**
 * rung_data_status_of:
 * @node: a status, or a missing member
 *
 * Returns: the status, published where nothing is said
 */
RungStatus
rung_data_status_of (RungJsonNode node)
{
  if (!rung_json_is_present (node))
    return RUNG_STATUS_PUBLISHED;
  return (RungStatus) rung_data_choice (node, status_ids, G_N_ELEMENTS (status_ids));
}

/**
 * rung_data_status:
 * @entry: an object with or without a member `status`
 *
 * Returns: how its figure came about
 */
RungStatus
rung_data_status (RungJsonNode entry)
{
  return rung_data_status_of (rung_json_member (entry, "status"));
}

/**
 * rung_data_note:
 * @self: a reader
 * @node: a note, or a missing member
 * @status: how the figure came about that the note is about
 *
 * Reads a note, which a figure that nobody has published cannot do without.
 *
 * Returns: (transfer none) (nullable): a copy that lives as long as the tables
 */
const char *
rung_data_note (RungDataReader *self,
                RungJsonNode    node,
                RungStatus      status)
{
  if (!rung_json_is_present (node)
      && (status == RUNG_STATUS_DERIVED || status == RUNG_STATUS_ASSUMED))
    rung_json_fail (node, RUNG_ERROR_FORMAT,
                    _("expected a note that says how the figure came about"));
  return rung_data_words_or_null (self, node);
}

/**
 * rung_data_span:
 * @node: two years, the second may be null
 * @from: (out): the first, years
 * @to: (out): the second, years; %G_MAXDOUBLE for null
 *
 * Reads a range of years.
 */
void
rung_data_span (RungJsonNode node,
                double      *from,
                double      *to)
{
  RungJsonNode item = rung_json_get_first (node, RUNG_JSON_ARRAY);

  *from = 0.0;
  *to = G_MAXDOUBLE;
  if (rung_json_get_n (node, RUNG_JSON_ARRAY) != 2)
    {
      rung_json_fail (node, RUNG_ERROR_FORMAT, _("expected two years, the second may be null"));
      return;
    }
  *from = rung_json_get_double (item, 0.0, 100.0);
  item = rung_json_get_next (item);
  if (rung_json_is_present (item) && !rung_json_is_null (item))
    *to = rung_json_get_double (item, *from, 100.0);
}
