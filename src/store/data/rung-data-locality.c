/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-data-locality.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

#include "rung-data-file.h"
#include "rung-data-parameter.h"

/* What one row is read with: sources of its own come after the shared ones, in
 * whose order they stand, so that the shared part is told by position. */
typedef struct
{
  RungDataReader reader;
  const RungDataFile *shared_file;
  const RungTaxLaw *shared;
  RungJsonNode row;
} Row;

static gboolean
has_own_sources (const Row *self)
{
  return self->reader.file->sources != self->shared_file->sources;
}

/* The source of the row in the place of one of the shared part. */
static const RungSource *
get_source (const Row        *self,
            const RungSource *source)
{
  if (source == NULL || !has_own_sources (self))
    return source;
  return self->reader.file->sources + (source - self->shared_file->sources);
}

static RungSource *
find_source (RungSource *sources,
             guint       n,
             const char *id)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (sources[i].id, id))
      return &sources[i];
  return NULL;
}

static void
read_own_sources (Row          *self,
                  RungJsonNode  list)
{
  RungDataReader *reader = &self->reader;
  RungDataFile *file = reader->file;
  guint n = self->shared_file->n_sources;
  RungSource *sources = rung_tables_alloc (reader->tables,
                                           n + rung_json_get_n (list, RUNG_JSON_ARRAY),
                                           sizeof *sources);
  g_autofree char *scope = g_strdup_printf ("source/%s/%s", file->filename, file->id);

  memcpy (sources, self->shared_file->sources, n * sizeof *sources);
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      const char *id = rung_data_unique_id (reader, rung_json_member (item, "id"), scope);
      RungSource *shared = find_source (sources, n, id);
      RungSource *source = shared != NULL ? shared : &sources[n++];

      rung_data_read_source (reader, item, shared, source);
      source->id = id;
    }
  file->sources = sources;
  file->n_sources = n;
}

static void
read_sources (Row *self)
{
  RungJsonNode list = rung_json_member (self->row, "sources");
  RungDataFile *file = self->reader.file;

  file->sources = self->shared_file->sources;
  file->n_sources = self->shared_file->n_sources;
  if (rung_json_is_present (list))
    read_own_sources (self, list);
  for (guint i = 0; i < file->n_sources; i++)
    if (*file->sources[i].publisher == '\0')
      rung_json_fail (list, RUNG_ERROR_FORMAT, _("expected the publisher of “%s”"),
                      file->sources[i].id);
}

/* Values as shared, with the sources of the row and @number where they are
 * left open. */
static void
take_values (Row                 *self,
             RungJsonNode         number,
             const RungParameter *shared,
             RungParameter       *parameter)
{
  RungParameterValue *values = NULL;
  gboolean is_given = rung_json_is_present (number);
  guint n_open = 0;

  for (guint i = 0; i < shared->n_values; i++)
    n_open += rung_data_is_open (&shared->values[i]);
  if (is_given && n_open == 0)
    rung_json_fail (number, RUNG_ERROR_FORMAT,
                    _("every year has a value already, expected a list of years"));
  if (!is_given && n_open > 0)
    rung_json_expect (number, RUNG_JSON_DOUBLE);
  if (n_open == 0 && !has_own_sources (self))
    return;
  values = rung_tables_alloc (self->reader.tables, shared->n_values, sizeof *values);
  memcpy (values, shared->values, shared->n_values * sizeof *values);
  for (guint i = 0; i < shared->n_values; i++)
    {
      values[i].source = get_source (self, values[i].source);
      if (rung_data_is_open (&values[i]))
        rung_data_fill_value (&self->reader, number, &values[i]);
    }
  parameter->values = values;
}

/* What a row cannot say for itself is no part of it, rather than unheard. */
static void
check_members (RungJsonNode row)
{
  static const char *const names[] = { "id", "title", "note", "sources", "values", NULL };

  for (RungJsonNode member = rung_json_get_first (row, RUNG_JSON_OBJECT);
       rung_json_is_present (member); member = rung_json_get_next (member))
    if (!g_strv_contains (names, rung_json_get_name (member)))
      rung_json_fail (member, RUNG_ERROR_UNKNOWN,
                      _("a locality has no “%s” of its own, expected a file of its own"),
                      rung_json_get_name (member));
}

static void
check_names (const Row    *self,
             RungJsonNode  values)
{
  for (RungJsonNode member = rung_json_get_first (values, RUNG_JSON_OBJECT);
       rung_json_is_present (member); member = rung_json_get_next (member))
    {
      const char *name = rung_json_get_name (member);
      guint i = 0;

      while (i < self->shared->n_parameters
             && !g_str_equal (self->shared->parameters[i].id, name))
        i++;
      if (i == self->shared->n_parameters)
        rung_json_fail (member, RUNG_ERROR_UNKNOWN,
                        _("“%s” is not a parameter of this file"), name);
    }
}

/* A list of years, rather than a table. */
static gboolean
is_list (RungJsonNode member)
{
  RungJsonNode first;

  if (rung_json_get_type (member) != RUNG_JSON_ARRAY)
    return FALSE;
  first = rung_json_get_first (member, RUNG_JSON_ARRAY);
  return rung_json_get_type (first) == RUNG_JSON_OBJECT;
}

static void
read_parameters (Row           *self,
                 RungParameter *parameters)
{
  RungDataReader *reader = &self->reader;
  RungJsonNode values = rung_json_member (self->row, "values");
  RungJsonNode entry = rung_json_get_first (rung_json_member (reader->root, "parameters"),
                                            RUNG_JSON_ARRAY);

  if (rung_json_is_present (values))
    check_names (self, values);
  for (guint i = 0; i < self->shared->n_parameters; i++, entry = rung_json_get_next (entry))
    {
      const RungParameter *shared = &self->shared->parameters[i];
      RungJsonNode member = rung_json_is_present (values) ? rung_json_member (values, shared->id)
                                                          : values;

      parameters[i] = *shared;
      if (is_list (member))
        rung_data_read_values (reader, member,
                               rung_data_source (reader, rung_json_member (entry, "source")),
                               FALSE, &parameters[i]);
      else
        take_values (self, member, shared, &parameters[i]);
    }
}

/* One array of steps serves all rows with the same sources. */
static const RungLawStep *
take_steps (const Row         *self,
            const RungLawStep *shared,
            guint              n)
{
  RungLawStep *steps = NULL;

  if (n == 0 || !has_own_sources (self))
    return shared;
  steps = rung_tables_alloc (self->reader.tables, n, sizeof *steps);
  memcpy (steps, shared, n * sizeof *steps);
  for (guint i = 0; i < n; i++)
    steps[i].source = get_source (self, steps[i].source);
  return steps;
}

static void
read_row (Row           *self,
          RungTaxLaw    *law,
          RungParameter *parameters)
{
  RungDataReader *reader = &self->reader;
  RungDataFile *file = reader->file;

  check_members (self->row);
  file->id = rung_data_unique_id (reader, rung_json_member (self->row, "id"), file->kind);
  file->title = rung_data_words (reader, rung_json_member (self->row, "title"));
  read_sources (self);
  if (rung_json_has_failed (reader->root.json))
    return;
  read_parameters (self, parameters);
  *law = *self->shared;
  law->id = file->id;
  law->title = file->title;
  law->parameters = parameters;
  law->steps = take_steps (self, law->steps, law->n_steps);
  law->nonresident_steps = take_steps (self, law->nonresident_steps, law->n_nonresident_steps);
  g_ptr_array_add (reader->tables->laws, law);
  g_ptr_array_add (reader->tables->files, file);
}

/**
 * rung_data_read_localities:
 * @self: a reader on a file of the kind "tax" with localities
 * @list: the localities
 * @shared: what they share; values may be open
 *
 * Reads the laws of localities with one rule, a row each. Each is listed as a
 * file of its own, with the sources it rests on.
 */
void
rung_data_read_localities (RungDataReader   *self,
                           RungJsonNode      list,
                           const RungTaxLaw *shared)
{
  guint n = rung_json_get_n (list, RUNG_JSON_ARRAY);
  RungTaxLaw *laws = rung_tables_alloc (self->tables, n, sizeof *laws);
  RungDataFile *files = rung_tables_alloc (self->tables, n, sizeof *files);
  RungParameter *parameters = rung_tables_alloc (self->tables, (gsize) n * shared->n_parameters,
                                                 sizeof *parameters);
  RungDataFile shared_file = *self->file;
  guint i = 0;

  if (n == 0)
    rung_json_fail (list, RUNG_ERROR_FORMAT, _("found no locality, expected at least one"));
  if (shared->scope != RUNG_SCOPE_LOCAL)
    rung_json_fail (list, RUNG_ERROR_FORMAT, _("only local laws stand in rows"));
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item), i++)
    {
      Row row = { *self, &shared_file, shared, item };

      files[i] = shared_file;
      files[i].row = i + 1;
      row.reader.file = &files[i];
      read_row (&row, &laws[i], &parameters[i * shared->n_parameters]);
    }
  /* A source may lack its publisher here; the rows have them whole. */
  self->file->n_sources = 0;
}
