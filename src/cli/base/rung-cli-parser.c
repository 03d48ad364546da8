/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-parser.h"

#include <string.h>

#include "rung-cli-field.h"
#include "rung-cli-header.h"
#include "rung-cli-input.h"
#include "rung-cli-laws.h"
#include "rung-cli-tax-columns.h"

/* Of a household whose file has no column for it. */
#define DEFAULT_STATUS RUNG_FILING_SINGLE

/* A chunk of long fields ends early. */
#define LARGEST_ECHO (4 << 20)
/* An amount that the file has. */
typedef struct
{
  RungCliTaxColumn column;
  int field;
  RungColumn input;
} Amount;

struct _RungCliParser
{
  const RungTables *tables;
  RungCsvReader *reader;
  RungCliHeader header;
  gboolean has_commas;      /* fields may have them without quotation marks */
  char *year;               /* the latest held */
  RungCsvField defaults[RUNG_N_LAW_WORDS];
  Amount amounts[RUNG_CLI_N_TAX_COLUMNS];
  guint n_amounts;
  RungColumn used[RUNG_N_COLUMNS]; /* what rows may have */
  guint n_used;
  RungCliLaws *laws;
  guint64 chunk;            /* number of the chunk filled now, from 1 */
};

static void
set_default (RungCliParser *self,
             RungLawWord    word,
             const char    *text)
{
  self->defaults[word] = (RungCsvField) { .text = text, .length = strlen (text) };
}

static void
set_defaults (RungCliParser *self)
{
  for (guint word = 0; word < RUNG_N_LAW_WORDS; word++)
    set_default (self, (RungLawWord) word, "");
  self->year = rung_cli_return_dup_year (self->tables);
  set_default (self, RUNG_LAW_WORD_YEAR, self->year);
  set_default (self, RUNG_LAW_WORD_STATUS, rung_filing_status_get_id (DEFAULT_STATUS));
}

static gboolean
has_column (const RungCliParser *self,
            RungCliTaxColumn     column)
{
  return self->header.field_of[column] >= 0;
}

/* What the file has decides what is read and what the law is given. */
static void
set_used (RungCliParser *self)
{
  for (guint column = 0; column < RUNG_CLI_N_TAX_COLUMNS; column++)
    {
      Amount amount = { .column = column, .field = self->header.field_of[column] };

      if (amount.field < 0 || !rung_cli_tax_column_get_input (column, &amount.input))
        continue;
      self->amounts[self->n_amounts++] = amount;
      self->used[self->n_used++] = amount.input;
    }
  if (has_column (self, RUNG_CLI_TAX_MORTGAGE_INTEREST))
    self->used[self->n_used++] = rung_detail_get_column (RUNG_DETAIL_OLD_LIMIT_INTEREST);
  if (!has_column (self, RUNG_CLI_TAX_CHILDREN))
    return;
  if (!has_column (self, RUNG_CLI_TAX_DEPENDENTS))
    self->used[self->n_used++] = rung_detail_get_column (RUNG_DETAIL_DEPENDENTS);
  for (RungDetail detail = RUNG_DETAIL_CHILDREN; detail < RUNG_DETAIL_STOCK_INCOME; detail++)
    self->used[self->n_used++] = rung_detail_get_column (detail);
}

/**
 * rung_cli_parser_new:
 * @tables: the figures; they must outlive the parser
 * @reader: rows, of which the first is the header; it must outlive the parser
 * @error: return location
 *
 * Reads the header.
 *
 * Fails as rung_cli_header_read() does.
 *
 * Returns: (transfer full): a parser of the rows after it
 */
RungCliParser *
rung_cli_parser_new (const RungTables *tables,
                     RungCsvReader    *reader,
                     GError          **error)
{
  g_autoptr (RungCliParser) self = g_new0 (RungCliParser, 1);

  self->tables = tables;
  self->reader = reader;
  self->laws = rung_cli_laws_new (tables);
  set_defaults (self);
  if (!rung_cli_header_read (&self->header, &rung_cli_tax_columns, reader, error))
    return NULL;
  set_used (self);
  self->has_commas = rung_csv_reader_get_delimiter (reader) != ',';
  return g_steal_pointer (&self);
}

/**
 * rung_cli_parser_free:
 * @self: (nullable) (transfer full): a parser
 *
 * Frees the parser and the compiled law, so no chunk may still be computed.
 */
void
rung_cli_parser_free (RungCliParser *self)
{
  if (self == NULL)
    return;
  rung_cli_laws_free (self->laws);
  rung_cli_header_clear (&self->header);
  g_free (self->year);
  g_free (self);
}

/**
 * rung_cli_parser_get_header:
 * @self: a parser
 *
 * Returns: (transfer none): the header of the answer, with its line feed
 */
const char *
rung_cli_parser_get_header (const RungCliParser *self)
{
  return self->header.header;
}

static RungCliLaw *
find_law (RungCliParser      *self,
          const RungCsvField *fields,
          GError            **error)
{
  RungCsvField words[RUNG_N_LAW_WORDS];

  for (guint k = 0; k < RUNG_N_LAW_WORDS; k++)
    {
      int field = self->header.field_of[k];

      words[k] = field >= 0 ? rung_cli_field_strip (fields[field]) : self->defaults[k];
      if (words[k].length == 0)
        words[k] = self->defaults[k];
    }
  return rung_cli_laws_find (self->laws, words, error);
}

/* What rung_household_check() lets pass without looking anything up. It alone
 * refuses, so that the words are the same everywhere. */
static gboolean
is_plain (const RungCliLaw    *law,
          const RungHousehold *household)
{
  const RungEarner *first = &household->earners[0];
  const RungEarner *second = &household->earners[1];

  return first->wages >= 0.0 && first->wages <= 1e9 && first->deferral >= 0.0 && first->hsa >= 0.0
         && first->deferral + first->hsa <= first->wages && first->deferral <= law->limit
         && first->hsa <= law->hsa_limit && second->wages >= 0.0 && second->wages <= 1e9
         && second->deferral == 0.0 && second->hsa == 0.0
         && (second->wages == 0.0 || law->found.about.status == RUNG_FILING_JOINT);
}

static gboolean
parse_children (RungCliParser *self,
                RungCsvField   field,
                RungHousehold *household,
                GError       **error)
{
  g_autofree char *text = NULL;

  field = rung_cli_field_strip (field);
  if (field.length == 0)
    return TRUE;
  text = g_strndup (field.text, field.length);
  return rung_cli_parse_children (text, household, error);
}

static gboolean
parse_household (RungCliParser      *self,
                 const RungCsvField *fields,
                 RungHousehold      *household,
                 GError            **error)
{
  double *columns_of = (double *) household;  /* a household is its columns in their order */
  int children = self->header.field_of[RUNG_CLI_TAX_CHILDREN];

  for (guint k = 0; k < self->n_amounts; k++)
    {
      const Amount *amount = &self->amounts[k];
      const char *name = rung_cli_tax_columns.names[amount->column];
      gboolean is_needed = amount->column == RUNG_CLI_TAX_WAGES;

      if (!rung_cli_field_parse_amount (fields[amount->field], name, is_needed,
                                        &columns_of[amount->input], error))
        return FALSE;
    }
  household->details[RUNG_DETAIL_OLD_LIMIT_INTEREST]
    = household->details[RUNG_DETAIL_MORTGAGE_INTEREST];
  return children < 0 || parse_children (self, fields[children], household, error);
}

/* Only who sets aside more than others under 50 is asked when they were born. */
static gboolean
check_household (RungCliParser      *self,
                 const RungCliLaw   *law,
                 RungHousehold      *household,
                 RungReach           reach,
                 const RungCsvField *fields,
                 GError            **error)
{
  const RungTaxReturn *about = &law->found.about;
  const char *name = rung_cli_tax_columns.names[RUNG_CLI_TAX_BIRTH_YEAR];
  int field = self->header.field_of[RUNG_CLI_TAX_BIRTH_YEAR];
  double birth_year = 0.0;

  if (reach == RUNG_REACH_WAGES && is_plain (law, household))
    return TRUE;
  if (field >= 0
      && (!rung_cli_field_parse_amount (fields[field], name, FALSE, &birth_year, error)
          || !rung_cli_check_birth_year (name, birth_year, error)))
    return FALSE;
  if (!rung_household_check (self->tables, household, about->status, about->year, (int) birth_year,
                             error))
    return FALSE;
  rung_household_limit_care (household, self->tables, about->status, about->year);
  return TRUE;
}

static gboolean
parse_row (RungCliParser      *self,
           const RungCsvField *fields,
           guint               n_fields,
           RungCliChunk       *chunk,
           GError            **error)
{
  RungCliRow *row = &chunk->rows[chunk->n_rows];
  RungCliLaw *law = NULL;
  RungHousehold household = { 0 };
  const RungTaxProgram *program = NULL;
  RungReach reach = RUNG_REACH_WAGES;

  if (!rung_cli_header_check (&self->header, self->reader, n_fields, error))
    return FALSE;
  law = find_law (self, fields, error);
  if (law == NULL || !parse_household (self, fields, &household, error))
    return FALSE;
  reach = rung_household_get_reach (&household);
  if (!check_household (self, law, &household, reach, fields, error))
    return FALSE;
  program = rung_cli_laws_get_program (self->laws, law, reach, error);
  if (program == NULL)
    return FALSE;
  for (guint k = 0; k < self->n_used; k++)
    row->input[self->used[k]] = ((const double *) &household)[self->used[k]];
  if (law->chunk[reach] != self->chunk)
    {
      law->chunk[reach] = self->chunk;
      law->group[reach] = rung_cli_chunk_group (chunk, program);
    }
  row->group = law->group[reach];
  chunk->groups[row->group].n_rows++;
  return TRUE;
}

static void
echo_row (const RungCliParser *self,
          const RungCsvField  *fields,
          guint                n_fields,
          RungCliChunk        *chunk)
{
  GString *echo = chunk->echo;

  for (guint i = 0; i < self->header.n_fields; i++)
    {
      if (i > 0)
        g_string_append_c (echo, ',');
      if (i < n_fields)
        rung_cli_field_echo (fields[i], self->has_commas, echo);
    }
  chunk->rows[chunk->n_rows].echo_end = echo->len;
}

/**
 * rung_cli_parser_fill:
 * @self: a parser
 * @chunk: a chunk without rows
 * @error: return location
 *
 * Fills a chunk with the next rows. A row that cannot be computed gets an
 * error of its own. The last chunk says that it is the last.
 *
 * Fails as rung_csv_reader_next() does.
 *
 * Returns: %TRUE if the rows could be read
 */
gboolean
rung_cli_parser_fill (RungCliParser *self,
                      RungCliChunk  *chunk,
                      GError       **error)
{
  RungCliLawSet *set = NULL;

  self->chunk++;
  chunk->is_last = FALSE;
  set = rung_cli_laws_get_set (self->laws);
  chunk->laws = rung_cli_law_set_ref (set);
  chunk->free_laws = (GDestroyNotify) rung_cli_law_set_unref;
  chunk->used = self->used;
  chunk->n_used = self->n_used;
  while (chunk->n_rows < RUNG_CHUNK_ROWS && chunk->echo->len < LARGEST_ECHO
         && !rung_cli_law_set_is_full (set))
    {
      const RungCsvField *fields = NULL;
      g_autoptr (GError) row_error = NULL;
      int n = rung_csv_reader_next (self->reader, &fields, error);

      if (n <= 0)
        {
          chunk->is_last = TRUE;
          return n == 0;
        }
      if (n == 1 && fields[0].length == 0)
        continue;
      echo_row (self, fields, (guint) n, chunk);
      if (!parse_row (self, fields, (guint) n, chunk, &row_error))
        {
          chunk->rows[chunk->n_rows].error = g_strdup (row_error->message);
          chunk->n_failed++;
        }
      chunk->n_rows++;
    }
  return TRUE;
}
