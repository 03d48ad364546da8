/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-document-serialize.h"

#include "engine/base/rung-years.h"
#include "engine/document/rung-record.h"
#include "store/json/rung-json-write.h"

#include "rung-document-file.h"

static void
write_set (RungJsonWriter *writer,
           const char     *name,
           const char     *set)
{
  g_auto (GStrv) ids = rung_set_split (set);

  rung_json_writer_begin_array (writer, name);
  for (guint i = 0; ids[i] != NULL; i++)
    rung_json_writer_add_string (writer, NULL, ids[i]);
  rung_json_writer_end_array (writer);
}

static void
write_extras (RungJsonWriter  *writer,
              const GPtrArray *extras)
{
  for (guint i = 0; i < extras->len; i++)
    {
      const RungExtra *extra = g_ptr_array_index (extras, i);

      rung_json_writer_add_raw (writer, extra->name, extra->json);
    }
}

static void
write_years (RungJsonWriter *writer,
             const char     *name,
             const char     *text)
{
  int years[RUNG_MAX_BIRTH_YEARS];
  int n = rung_years_parse (text, years, NULL);

  rung_json_writer_begin_array (writer, name);
  for (int i = 0; i < n; i++)
    rung_json_writer_add_integer (writer, NULL, years[i]);
  rung_json_writer_end_array (writer);
}

static void write_record (RungJsonWriter       *writer,
                          const RungInputTable *table,
                          gconstpointer         record);

static void
write_list (RungJsonWriter      *writer,
            const RungInputList *list,
            gconstpointer        record)
{
  rung_json_writer_begin_array (writer, list->id);
  for (guint i = 0; i < rung_list_get_n (list, record); i++)
    {
      const RungItem *item = rung_list_get_item (list, record, i);

      rung_json_writer_begin_object (writer, NULL);
      write_record (writer, list->table, item->record);
      write_extras (writer, item->extras);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
}

static void
write_record (RungJsonWriter       *writer,
              const RungInputTable *table,
              gconstpointer         record)
{
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];

      if (input->kind == RUNG_KIND_SET)
        write_set (writer, input->id, rung_input_get_text (input, record));
      else if (input->kind == RUNG_KIND_YEARS)
        write_years (writer, input->id, rung_input_get_text (input, record));
      else if (rung_input_is_text (input))
        rung_json_writer_add_string (writer, input->id, rung_input_get_text (input, record));
      else if (input->kind == RUNG_KIND_FLAG)
        rung_json_writer_add_boolean (writer, input->id,
                                      rung_input_get_number (input, record) != 0);
      else
        rung_json_writer_add_integer (writer, input->id, rung_input_get_number (input, record));
    }
  for (guint i = 0; i < table->n_lists; i++)
    write_list (writer, &table->lists[i], record);
}

static void
write_offers (RungJsonWriter     *writer,
              const RungDocument *document)
{
  rung_json_writer_begin_array (writer, "offers");
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      const RungDocumentOffer *offer = rung_document_get_offer (document, i);

      rung_json_writer_begin_object (writer, NULL);
      rung_json_writer_add_string (writer, "id", offer->id);
      write_record (writer, &rung_offer_inputs, &offer->inputs);
      write_extras (writer, offer->extras);
      rung_json_writer_end_object (writer);
    }
  rung_json_writer_end_array (writer);
  rung_json_writer_add_string (writer, "baseline", document->baseline);
}

/* What another version keeps beside the steps that are read from here. */
static void
write_roadmap (RungJsonWriter     *writer,
               const RungDocument *document)
{
  if (document->roadmap_extras->len == 0)
    return;
  rung_json_writer_begin_object (writer, "roadmap");
  write_extras (writer, document->roadmap_extras);
  rung_json_writer_end_object (writer);
}

/* A document that was never saved has none. */
static void
write_figures (RungJsonWriter     *writer,
               const RungDocument *document)
{
  if (document->figures == NULL)
    return;
  rung_json_writer_begin_array (writer, "figures");
  for (guint i = 0; document->figures[i] != NULL; i++)
    rung_json_writer_add_string (writer, NULL, document->figures[i]);
  rung_json_writer_end_array (writer);
}

/**
 * rung_document_file_serialize:
 * @document: a document
 *
 * Writes every known member in the order of the tables, then the members
 * kept for other versions, so equal documents give equal bytes.
 *
 * Returns: (transfer full): contents of a file
 */
GBytes *
rung_document_file_serialize (const RungDocument *document)
{
  g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_string (writer, "format", "rung");
  rung_json_writer_add_integer (writer, "version", RUNG_DOCUMENT_VERSION);
  rung_json_writer_begin_object (writer, "profile");
  write_record (writer, &rung_profile_inputs, &document->profile);
  write_extras (writer, document->profile_extras);
  rung_json_writer_end_object (writer);
  rung_json_writer_begin_object (writer, "assumptions");
  write_record (writer, &rung_assumption_inputs, &document->assumptions);
  write_extras (writer, document->assumption_extras);
  rung_json_writer_end_object (writer);
  write_offers (writer, document);
  rung_json_writer_begin_object (writer, "plan");
  write_record (writer, &rung_plan_inputs, &document->plan);
  write_extras (writer, document->plan_extras);
  rung_json_writer_end_object (writer);
  write_roadmap (writer, document);
  write_figures (writer, document);
  write_extras (writer, document->extras);
  rung_json_writer_end_object (writer);
  return rung_json_writer_finish (writer);
}
