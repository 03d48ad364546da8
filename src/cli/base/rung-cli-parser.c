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
  COLUMN_WORK_STATE,
  COLUMN_WORK_LOCALITY,
  COLUMN_SPOUSE_WORK_STATE,
  COLUMN_SPOUSE_WORK_LOCALITY,
  COLUMN_DEDUCTION,
  COLUMN_WAGES,
  COLUMN_SPOUSE_WAGES,
  COLUMN_DEFERRAL,
  COLUMN_SPOUSE_DEFERRAL,
  COLUMN_HSA,
  COLUMN_SPOUSE_HSA,
  COLUMN_DEPENDENT_CARE,
  COLUMN_MORTGAGE_INTEREST,
  COLUMN_PROPERTY_TAX,
  COLUMN_CHARITY,
  COLUMN_DEPENDENTS,
  COLUMN_CHILDREN,
  COLUMN_BIRTH_YEAR,
  N_COLUMNS,
} Column;

G_STATIC_ASSERT ((guint) COLUMN_WAGES == (guint) RUNG_N_LAW_WORDS);

static const char *const column_names[N_COLUMNS] = {
  "year", "state", "locality", "filing_status", "work_state", "work_locality", "spouse_work_state",
  "spouse_work_locality", "deduction", "wages", "spouse_wages", "pretax_401k", "spouse_401k",
  "pretax_hsa",
  "spouse_hsa", "dependent_care", "mortgage_interest", "property_tax", "charity", "dependents",
  "children",
  "birth_year",
};

static const RungCliColumns columns = {
  column_names, N_COLUMNS, 1u << COLUMN_STATE | 1u << COLUMN_WAGES,
  "federal_income_tax,social_security,medicare,state_income_tax,state_payroll_tax,local_tax,"
  "take_home,error",
};

#define DETAIL(detail) (RungColumn) ((guint) RUNG_COLUMN_DETAILS + (guint) RUNG_DETAIL_##detail)

/* Which columns of the law hold an amount. */
static const struct
{
  Column column;
  RungColumn input;
} amounts[] = {
  { COLUMN_WAGES, RUNG_COLUMN_WAGES },
  { COLUMN_SPOUSE_WAGES, RUNG_COLUMN_SPOUSE_WAGES },
  { COLUMN_DEFERRAL, RUNG_COLUMN_DEFERRAL },
  { COLUMN_SPOUSE_DEFERRAL, RUNG_COLUMN_SPOUSE_DEFERRAL },
  { COLUMN_HSA, RUNG_COLUMN_HSA },
  { COLUMN_SPOUSE_HSA, RUNG_COLUMN_SPOUSE_HSA },
  { COLUMN_DEPENDENT_CARE, RUNG_COLUMN_DEPENDENT_CARE },
  { COLUMN_MORTGAGE_INTEREST, DETAIL (MORTGAGE_INTEREST) },
  { COLUMN_PROPERTY_TAX, DETAIL (PROPERTY_TAX) },
  { COLUMN_CHARITY, DETAIL (CHARITY) },
  { COLUMN_DEPENDENTS, DETAIL (DEPENDENTS) },
};

/* Of a household whose file has no column for it. */
#define DEFAULT_STATUS RUNG_FILING_SINGLE

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
  int fields[G_N_ELEMENTS (amounts)]; /* of the amounts that the file has */
  guint indices[G_N_ELEMENTS (amounts)];
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
            Column               column)
{
  return self->header.field_of[column] >= 0;
}

/* What the file has decides what is read and what the law is given. */
static void
set_used (RungCliParser *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    if (has_column (self, amounts[i].column))
      {
        self->indices[self->n_amounts] = i;
        self->fields[self->n_amounts++] = self->header.field_of[amounts[i].column];
        self->used[self->n_used++] = amounts[i].input;
      }
  if (has_column (self, COLUMN_MORTGAGE_INTEREST))
    self->used[self->n_used++] = DETAIL (OLD_LIMIT_INTEREST);
  if (!has_column (self, COLUMN_CHILDREN))
    return;
  if (!has_column (self, COLUMN_DEPENDENTS))
    self->used[self->n_used++] = DETAIL (DEPENDENTS);
  for (RungDetail detail = RUNG_DETAIL_CHILDREN; detail < RUNG_DETAIL_STOCK_INCOME; detail++)
    self->used[self->n_used++] = (RungColumn) ((guint) RUNG_COLUMN_DETAILS + (guint) detail);
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

  return rung_cli_parse_number (name, text, RUNG_CLI_AMOUNT_FLAGS, RUNG_CLI_AMOUNT_MAX, value,
                                error);
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
parse_children (RungCliParser  *self,
                RungCsvField    field,
                RungHousehold  *household,
                GError        **error)
{
  g_autofree char *text = NULL;

  field = strip (field);
  if (field.length == 0)
    return TRUE;
  text = g_strndup (field.text, field.length);
  return rung_cli_parse_children (text, household, error);
}

static gboolean
parse_household (RungCliParser       *self,
                 const RungCsvField  *fields,
                 RungHousehold       *household,
                 GError             **error)
{
  double *columns_of = (double *) household;  /* a household is its columns in their order */
  int children = self->header.field_of[COLUMN_CHILDREN];

  for (guint k = 0; k < self->n_amounts; k++)
    {
      guint i = self->indices[k];

      if (!parse_amount (amounts[i].column, fields[self->fields[k]], &columns_of[amounts[i].input],
                         error))
        return FALSE;
    }
  household->details[RUNG_DETAIL_OLD_LIMIT_INTEREST]
    = household->details[RUNG_DETAIL_MORTGAGE_INTEREST];
  return children < 0 || parse_children (self, fields[children], household, error);
}

/* Only who sets aside more than others under 50 is asked when they were born. */
static gboolean
check_household (RungCliParser       *self,
                 const RungCliLaw    *law,
                 RungHousehold       *household,
                 RungReach            reach,
                 const RungCsvField  *fields,
                 GError             **error)
{
  const RungTaxReturn *about = &law->found.about;
  int field = self->header.field_of[COLUMN_BIRTH_YEAR];
  double birth_year = 0.0;

  if (reach == RUNG_REACH_WAGES && is_plain (law, household))
    return TRUE;
  if (field >= 0 && (!parse_amount (COLUMN_BIRTH_YEAR, fields[field], &birth_year, error)
                     || !rung_cli_check_birth_year (column_names[COLUMN_BIRTH_YEAR], birth_year,
                                                    error)))
    return FALSE;
  if (!rung_household_check (self->tables, household, about->status, about->year, (int) birth_year,
                             error))
    return FALSE;
  rung_household_limit_care (household, self->tables, about->status, about->year);
  return TRUE;
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
