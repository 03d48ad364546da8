/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-parser.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "rung-cli-header.h"
#include "rung-cli-input.h"
#include "rung-cli-laws.h"

/* Those of the law stand first, in its order. */
typedef enum
{
  COLUMN_YEAR,
  COLUMN_STATE,
  COLUMN_LOCALITY,
  COLUMN_STATUS,
  COLUMN_WAGES,
  COLUMN_SPOUSE_WAGES,
  COLUMN_DEFERRAL,
  COLUMN_HSA,
  COLUMN_BIRTH_YEAR,
  N_COLUMNS,
} Column;

G_STATIC_ASSERT ((guint) COLUMN_WAGES == (guint) RUNG_N_LAW_WORDS);

static const char *const column_names[N_COLUMNS] = {
  "year", "state", "locality", "filing_status", "wages", "spouse_wages", "pretax_401k",
  "pretax_hsa", "birth_year",
};

static const RungCliColumns columns = {
  column_names, N_COLUMNS, 1u << COLUMN_STATE | 1u << COLUMN_WAGES,
  "federal_income_tax,social_security,medicare,state_income_tax,state_payroll_tax,local_tax,"
  "take_home,error",
};

/* Of a household whose file has no column for it. */
#define DEFAULT_STATUS RUNG_FILING_SINGLE

/* Which column an amount comes from. */
static const Column input_columns[RUNG_N_CHUNK_INPUTS] = {
  [RUNG_CHUNK_WAGES] = COLUMN_WAGES,
  [RUNG_CHUNK_DEFERRAL] = COLUMN_DEFERRAL,
  [RUNG_CHUNK_HSA] = COLUMN_HSA,
  [RUNG_CHUNK_SPOUSE_WAGES] = COLUMN_SPOUSE_WAGES,
};

/* A chunk of long fields ends early. */
#define LARGEST_ECHO (4 << 20)
/* Digits that fit a double without loss, with any power of ten among these. */
#define MOST_DIGITS 15

static const double powers[MOST_DIGITS + 1] = {
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
};

struct _RungCliParser
{
  const RungTables *tables;
  RungCsvReader *reader;
  RungCliHeader header;
  gboolean has_commas;      /* fields may have them without quotation marks */
  char *year;               /* the latest held */
  RungCsvField defaults[RUNG_N_LAW_WORDS];
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
  const RungTaxLaw *federal = rung_tables_find_law (self->tables, RUNG_CLI_FEDERAL_LAW);

  self->year = g_strdup_printf ("%d", federal != NULL ? federal->last_year : 0);
  set_default (self, RUNG_LAW_WORD_YEAR, self->year);
  set_default (self, RUNG_LAW_WORD_STATE, "");
  set_default (self, RUNG_LAW_WORD_LOCALITY, "");
  set_default (self, RUNG_LAW_WORD_STATUS, rung_filing_status_get_id (DEFAULT_STATUS));
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
rung_cli_parser_new (const RungTables  *tables,
                     RungCsvReader     *reader,
                     GError           **error)
{
  g_autoptr (RungCliParser) self = g_new0 (RungCliParser, 1);

  self->tables = tables;
  self->reader = reader;
  self->laws = rung_cli_laws_new (tables);
  set_defaults (self);
  if (!rung_cli_header_read (&self->header, &columns, reader, error))
    return NULL;
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

/* Takes blanks off both ends. */
static inline RungCsvField
strip (RungCsvField field)
{
  while (field.length > 0 && (*field.text == ' ' || *field.text == '\t'))
    {
      field.text++;
      field.length--;
    }
  while (field.length > 0
         && (field.text[field.length - 1] == ' ' || field.text[field.length - 1] == '\t'))
    field.length--;
  return field;
}

static gboolean
parse_long_amount (const char          *name,
                   const RungCsvField  *field,
                   double              *value,
                   GError             **error)
{
  g_autofree char *text = g_strndup (field->text, field->length);

  return rung_cli_parse_number (name, text, RUNG_CLI_AMOUNT_FLAGS, RUNG_CLI_AMOUNT_MAX, value, error);
}

/* Reads an amount. Up to 15 digits are one exact division; the rest, rare, goes
 * the long way, and so does what may be thousands, as 60.000. */
static inline gboolean
parse_amount (Column        column,
              RungCsvField  field,
              double       *value,
              GError      **error)
{
  guint64 digits = 0;
  guint n_digits = 0;
  guint n_decimals = 0;
  gboolean is_after_point = FALSE;

  field = strip (field);
  if (field.length == 0 && column != COLUMN_WAGES)
    {
      *value = 0.0;
      return TRUE;
    }
  for (gsize i = 0; i < field.length; i++)
    {
      guint digit = (guint) (guchar) field.text[i] - '0';

      if (digit <= 9)
        {
          digits = 10 * digits + digit;
          n_digits++;
          n_decimals += (guint) is_after_point;
        }
      else if (field.text[i] == '.' && !is_after_point)
        is_after_point = TRUE;
      else
        return parse_long_amount (column_names[column], &field, value, error);
    }
  if (n_digits == 0 || n_digits > MOST_DIGITS || (n_decimals == 3 && n_digits <= 6))
    return parse_long_amount (column_names[column], &field, value, error);
  *value = (double) digits / powers[n_decimals];
  return TRUE;
}

static RungCliLaw *
find_law (RungCliParser       *self,
          const RungCsvField  *fields,
          GError             **error)
{
  RungCsvField words[RUNG_N_LAW_WORDS];

  for (guint k = 0; k < RUNG_N_LAW_WORDS; k++)
    {
      int field = self->header.field_of[k];

      words[k] = field >= 0 ? strip (fields[field]) : self->defaults[k];
    }
  return rung_cli_laws_find (self->laws, words, error);
}

/* What rung_household_check() lets pass, without looking anything up. It
 * alone refuses, so that the words are the same everywhere. */
static gboolean
check_household (const RungCliParser  *self,
                 const RungCliLaw     *law,
                 const double         *input,
                 const RungCsvField   *fields,
                 GError              **error)
{
  const double *in = input;
  int field = self->header.field_of[COLUMN_BIRTH_YEAR];
  double birth_year = 0.0;
  RungHousehold household;

  if (in[RUNG_CHUNK_WAGES] >= 0.0 && in[RUNG_CHUNK_WAGES] <= 1e9 && in[RUNG_CHUNK_DEFERRAL] >= 0.0
      && in[RUNG_CHUNK_HSA] >= 0.0
      && in[RUNG_CHUNK_DEFERRAL] + in[RUNG_CHUNK_HSA] <= in[RUNG_CHUNK_WAGES]
      && in[RUNG_CHUNK_DEFERRAL] <= law->limit && in[RUNG_CHUNK_HSA] <= law->hsa_limit
      && in[RUNG_CHUNK_SPOUSE_WAGES] >= 0.0 && in[RUNG_CHUNK_SPOUSE_WAGES] <= 1e9
      && (in[RUNG_CHUNK_SPOUSE_WAGES] == 0.0 || law->about.status == RUNG_FILING_JOINT))
    return TRUE;
  household = (RungHousehold) {
    .earners[0] = { in[RUNG_CHUNK_WAGES], in[RUNG_CHUNK_DEFERRAL], in[RUNG_CHUNK_HSA] },
    .earners[1] = { .wages = in[RUNG_CHUNK_SPOUSE_WAGES] },
  };
  /* Only who sets aside more than others under 50 is asked when they were born. */
  if (field >= 0 && !parse_amount (COLUMN_BIRTH_YEAR, fields[field], &birth_year, error))
    return FALSE;
  return rung_household_check (self->tables, &household, law->about.status, law->about.year, (int) birth_year, error);
}

static gboolean
parse_row (RungCliParser       *self,
           const RungCsvField  *fields,
           guint                n_fields,
           RungCliChunk        *chunk,
           GError             **error)
{
  RungCliRow *row = &chunk->rows[chunk->n_rows];
  RungCliLaw *law = NULL;

  if (!rung_cli_header_check (&self->header, self->reader, n_fields, error))
    return FALSE;
  law = find_law (self, fields, error);
  if (law == NULL)
    return FALSE;
  for (guint k = 0; k < RUNG_N_CHUNK_INPUTS; k++)
    {
      int field = self->header.field_of[input_columns[k]];

      row->input[k] = 0.0;
      if (field >= 0 && !parse_amount (input_columns[k], fields[field], &row->input[k], error))
        return FALSE;
    }
  if (!check_household (self, law, row->input, fields, error))
    return FALSE;
  if (law->chunk != self->chunk)
    {
      law->chunk = self->chunk;
      law->group = rung_cli_chunk_group (chunk, law->about.program);
    }
  row->group = law->group;
  chunk->groups[law->group].n_rows++;
  return TRUE;
}

static void
append_quoted (GString      *echo,
               RungCsvField  field)
{
  g_string_append_c (echo, '"');
  for (gsize i = 0; i < field.length; i++)
    {
      if (field.text[i] == '"')
        g_string_append_c (echo, '"');
      g_string_append_c (echo, field.text[i]);
    }
  g_string_append_c (echo, '"');
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
      const RungCsvField *field = &fields[i];

      if (i > 0)
        g_string_append_c (echo, ',');
      if (i >= n_fields)
        continue;
      if (field->is_quoted || memchr (field->text, '"', field->length) != NULL
          || (self->has_commas && memchr (field->text, ',', field->length) != NULL))
        append_quoted (echo, *field);
      else
        g_string_append_len (echo, field->text, (gssize) field->length);
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
rung_cli_parser_fill (RungCliParser  *self,
                      RungCliChunk   *chunk,
                      GError        **error)
{
  self->chunk++;
  chunk->is_last = FALSE;
  while (chunk->n_rows < RUNG_CHUNK_ROWS && chunk->echo->len < LARGEST_ECHO)
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
