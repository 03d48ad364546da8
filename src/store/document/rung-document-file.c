/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-document-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/document/rung-input-check.h"
#include "engine/document/rung-record.h"
#include "store/disk/rung-read.h"
#include "store/disk/rung-save.h"
#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"
#include "store/json/rung-json.h"

#include "rung-document-record.h"
#include "rung-document-remarks.h"

#define LARGEST_VERSION 1000000

/* Members beside the inputs of a table. */
static const char *const document_members[] = {
  "format", "version", "profile", "assumptions", "offers", "baseline", "plan", "roadmap", "figures",
  NULL,
};
static const char *const offer_members[] = { "id", NULL };
static const char *const roadmap_members[] = { "done", NULL };

static gboolean
offer_id_is_valid (const char *id)
{
  gsize digits = strspn (id + (*id != '\0'), "0123456789");

  return g_ascii_islower (*id) && id[1 + digits] == '\0' && digits <= 9;
}

static void
parse_offer (RungJsonNode      object,
             const RungTables *tables,
             RungDocument     *document)
{
  RungJsonNode member = rung_json_member (object, "id");
  const char *id = rung_json_get_string (member);
  RungDocumentOffer *offer = NULL;

  if (rung_json_has_failed (object.json))
    return;
  if (!offer_id_is_valid (id))
    rung_json_fail (member, RUNG_ERROR_FORMAT,
                    _("found “%s”, expected a small letter, or one with a number such as a2"), id);
  else if (rung_document_find_offer (document, id) >= 0)
    rung_json_fail (member, RUNG_ERROR_FORMAT, _("an earlier offer has the id “%s” already"), id);
  else if (rung_document_get_n_offers (document) == RUNG_MAX_OFFERS)
    rung_json_fail (object, RUNG_ERROR_LIMIT, _("found more than %d offers"), RUNG_MAX_OFFERS);
  if (rung_json_has_failed (object.json))
    return;
  offer = rung_document_add_offer (document, id);
  rung_document_record_parse (object, &rung_offer_inputs, tables, &offer->inputs);
  rung_document_keep_extras (object, &rung_offer_inputs, offer_members, offer->extras);
  rung_document_remark_odds (object, &offer->inputs);
}

static void
parse_offers (RungJsonNode      root,
              const RungTables *tables,
              RungDocument     *document)
{
  RungJsonNode offers = rung_json_member (root, "offers");
  RungJsonNode baseline = rung_json_member (root, "baseline");
  const char *id = rung_json_get_string_or (baseline, "");

  if (rung_json_is_present (offers))
    for (RungJsonNode offer = rung_json_get_first (offers, RUNG_JSON_ARRAY);
         rung_json_is_present (offer); offer = rung_json_get_next (offer))
      parse_offer (offer, tables, document);
  if (*id != '\0' && rung_document_find_offer (document, id) < 0)
    rung_json_fail (baseline, RUNG_ERROR_UNKNOWN, _("there is no offer with the id “%s”"), id);
  g_free (document->baseline);
  document->baseline = g_strdup (id);
}

/* Older versions kept the ids of the steps that are done. What the plan says of
 * a step goes before it. */
static void
parse_done (RungJsonNode  item,
            RungDocument *document)
{
  const char *step = rung_json_get_string (item);
  const RungInput *id = rung_inputs_find (&rung_step_inputs, "step");
  RungStepInputs *record = NULL;
  g_autoptr (GError) error = NULL;

  if (rung_json_has_failed (item.json) || rung_document_find_step (document, step) != NULL)
    return;
  if (!rung_input_check_text (id, NULL, step, &error))
    {
      rung_json_fail (item, (RungError) error->code, "%s", error->message);
      return;
    }
  record = rung_document_add_step (document, step);
  if (record == NULL)
    rung_json_fail (item, RUNG_ERROR_LIMIT, _("found more steps than can be kept"));
  else
    rung_text_set (&record->state, "done");
}

static void
parse_roadmap (RungJsonNode  roadmap,
               RungDocument *document)
{
  RungJsonNode done = rung_json_member (roadmap, "done");

  if (!rung_json_is_present (roadmap))
    return;
  if (rung_json_is_present (done))
    for (RungJsonNode item = rung_json_get_first (done, RUNG_JSON_ARRAY);
         rung_json_is_present (item); item = rung_json_get_next (item))
      parse_done (item, document);
  rung_document_keep_extras (roadmap, NULL, roadmap_members, document->roadmap_extras);
}

static void
parse_figures (RungJsonNode  figures,
               RungDocument *document)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (!rung_json_is_present (figures))
    return;
  for (RungJsonNode item = rung_json_get_first (figures, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    g_strv_builder_add (builder, rung_json_get_string (item));
  document->figures = g_strv_builder_end (builder);
}

/* Tells another kind of file and a newer version apart from damage. */
static void
check_format (RungJsonNode root)
{
  RungJsonNode format = rung_json_member (root, "format");
  RungJsonNode version = rung_json_member (root, "version");
  gint64 number = 0;

  if (g_strcmp0 (rung_json_get_string_or (format, NULL), "rung") != 0)
    rung_json_fail (format, RUNG_ERROR_FORMAT,
                    _("this is not a Rung document: expected “\"format\": \"rung\"”"));
  number = rung_json_get_integer (version, 1, LARGEST_VERSION);
  if (number > RUNG_DOCUMENT_VERSION)
    rung_json_fail (version, RUNG_ERROR_VERSION,
                    /* Translators: the format of the file, then the latest this program reads */
                    _("a newer version of Rung wrote this file: it has format %d, this program "
                      "reads up to %d"),
                    (int) number, RUNG_DOCUMENT_VERSION);
}

static void
parse_root (RungJsonNode      root,
            const RungTables *tables,
            RungDocument     *document)
{
  RungJsonNode profile = rung_json_member (root, "profile");
  RungJsonNode assumptions = rung_json_member (root, "assumptions");
  RungJsonNode plan = rung_json_member (root, "plan");

  check_format (root);
  if (rung_json_is_present (profile))
    {
      rung_document_record_parse (profile, &rung_profile_inputs, tables, &document->profile);
      rung_document_keep_extras (profile, &rung_profile_inputs, NULL, document->profile_extras);
    }
  if (rung_json_is_present (assumptions))
    {
      rung_document_record_parse (assumptions, &rung_assumption_inputs, tables,
                                  &document->assumptions);
      rung_document_keep_extras (assumptions, &rung_assumption_inputs, NULL,
                                 document->assumption_extras);
    }
  parse_offers (root, tables, document);
  rung_document_remark_roles (root, document);
  if (rung_json_is_present (plan))
    {
      rung_document_record_parse (plan, &rung_plan_inputs, tables, &document->plan);
      rung_document_keep_extras (plan, &rung_plan_inputs, NULL, document->plan_extras);
    }
  parse_roadmap (rung_json_member (root, "roadmap"), document);
  parse_figures (rung_json_member (root, "figures"), document);
  rung_document_keep_extras (root, NULL, document_members, document->extras);
}

/**
 * rung_document_file_read:
 * @filename: a file
 * @tables: the figures, for what an id may name
 * @hash: (out) (optional): hash of the file, for rung_save_bytes()
 * @error: return location
 *
 * Reads a document. The message of an error starts with the name of the file.
 *
 * Fails with %RUNG_ERROR_IO, %RUNG_ERROR_VERSION, or as
 * rung_document_file_parse() does.
 *
 * Returns: (transfer full): the document
 */
RungDocument *
rung_document_file_read (const char       *filename,
                         const RungTables *tables,
                         char            **hash,
                         GError          **error)
{
  g_autoptr (GBytes) bytes = rung_read_bytes (filename, rung_json_document_limits.size, error);
  g_autofree char *name = g_filename_display_basename (filename);
  RungDocument *document = NULL;

  if (bytes == NULL)
    return NULL;
  document = rung_document_file_parse (bytes, tables, error);
  if (document == NULL)
    g_prefix_error (error, "%s:", name);
  else if (hash != NULL)
    *hash = rung_hash_bytes (bytes);
  return document;
}

/**
 * rung_document_file_parse:
 * @bytes: contents of a file
 * @tables: the figures, for what an id may name
 * @error: return location
 *
 * Reads a document. Members that are missing have their default; members
 * that are not known are kept. Those and what may stand in another unit are among
 * the remarks of the document. Nothing is taken over from a file with an error.
 *
 * Fails with %RUNG_ERROR_SYNTAX, %RUNG_ERROR_LIMIT, %RUNG_ERROR_FORMAT,
 * %RUNG_ERROR_RANGE, %RUNG_ERROR_UNKNOWN or, for a file of a newer program,
 * %RUNG_ERROR_VERSION; the message starts with line, column and trail.
 *
 * Returns: (transfer full): the document
 */
RungDocument *
rung_document_file_parse (GBytes           *bytes,
                          const RungTables *tables,
                          GError          **error)
{
  g_autoptr (RungJson) json = rung_json_read_bytes (bytes, &rung_json_document_limits, error);
  g_autoptr (RungDocument) document = NULL;

  if (json == NULL)
    return NULL;
  document = rung_document_new ();
  parse_root (rung_json_get_root (json), tables, document);
  if (!rung_json_check (json, error))
    return NULL;
  document->remarks = rung_json_steal_remarks (json);
  return g_steal_pointer (&document);
}
