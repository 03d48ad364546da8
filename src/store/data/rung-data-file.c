/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-file.h"

#include <glib/gi18n-lib.h>

#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#define LATEST_FORMAT 1

/* Every figure names its publisher, so every figure of a pack says so. */
static const char *
read_publisher (RungDataReader *self,
                RungJsonNode    node)
{
  const char *publisher = rung_data_text (self, node);
  g_autofree char *text = NULL;

  if (self->load->pack == NULL)
    return publisher;
  /* Translators: a source, then a file of the person’s own figures */
  text = g_strdup_printf (_("%s (your pack “%s”)"), publisher, self->load->pack);
  return rung_tables_intern (self->tables, text);
}

/* What holds for @entry where it says nothing itself. */
static const char *
read_text (RungDataReader *self,
           RungJsonNode    entry,
           const char     *name,
           const char     *shared)
{
  RungJsonNode member = rung_json_member (entry, name);

  return shared != NULL && !rung_json_is_present (member) ? shared : rung_data_text (self, member);
}

/**
 * rung_data_read_source:
 * @self: a reader
 * @entry: a source
 * @shared: (nullable): the source of the same id in whose place it stands,
 *   which holds where @entry says nothing
 * @source: (out): what is read, without its id
 *
 * Reads a source.
 */
void
rung_data_read_source (RungDataReader   *self,
                       RungJsonNode      entry,
                       const RungSource *shared,
                       RungSource       *source)
{
  RungJsonNode publisher = rung_json_member (entry, "publisher");
  const RungSource said = shared != NULL ? *shared : (RungSource) { NULL };

  source->publisher = said.publisher != NULL && !rung_json_is_present (publisher)
                      ? said.publisher : read_publisher (self, publisher);
  source->document = read_text (self, entry, "document", said.document);
  source->date = read_text (self, entry, "date", said.date);
  source->href = rung_data_text_or_null (self, rung_json_member (entry, "href"));
  if (source->href == NULL)
    source->href = said.href;
}

static void
read_sources (RungDataReader *self)
{
  /* Localities may each name the publisher of a source they share otherwise. */
  static const RungSource open = { .publisher = "" };
  RungJsonNode list = rung_json_member (self->root, "sources");
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungSource *source = rung_tables_alloc (self->tables, n, sizeof *source);
  g_autofree char *scope = g_strdup_printf ("source/%s", self->file->filename);
  gboolean is_shared = rung_json_is_present (rung_json_member (self->root, "localities"))
                       && g_str_equal (self->file->kind, "tax");

  self->file->sources = source;
  if (n == 0)
    rung_json_fail (list, RUNG_ERROR_FORMAT, _("found no source, expected at least one"));
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), source++)
    {
      source->id = rung_data_unique_id (self, rung_json_member (item, "id"), scope);
      rung_data_read_source (self, item, is_shared ? &open : NULL, source);
      self->file->n_sources++;
    }
}

/**
 * rung_data_open_file:
 * @self: a reader; its file has its filename and nothing else yet
 *
 * Reads what every file says of itself.
 *
 * Returns: %TRUE if nothing failed
 */
gboolean
rung_data_open_file (RungDataReader *self)
{
  RungDataFile *file = self->file;
  RungJsonNode version = rung_json_member (self->root, "version");
  gint64 number = rung_json_get_integer (version, 1, 1000000);

  if (number > LATEST_FORMAT)
    rung_json_fail (version, RUNG_ERROR_VERSION,
                    /* Translators: the format of the file, then the latest this program reads */
                    _("this file needs a newer version of Rung: it has format %d, this program "
                      "reads up to %d"),
                    (int) number, LATEST_FORMAT);
  file->kind = rung_data_id (self, rung_json_member (self->root, "kind"));
  file->id = rung_data_unique_id (self, rung_json_member (self->root, "id"), file->kind);
  file->title = rung_data_words (self, rung_json_member (self->root, "title"));
  read_sources (self);
  return !rung_json_has_failed (self->root.json);
}

/**
 * rung_data_read_edition:
 * @self: a reader on a file of the kind "edition"
 *
 * Reads which edition the figures are of: the day in its id. Its digest is
 * there for the test that nothing changes without a new edition.
 */
void
rung_data_read_edition (RungDataReader *self)
{
  rung_data_text (self, rung_json_member (self->root, "digest"));
  self->tables->edition = self->file->id;
}
