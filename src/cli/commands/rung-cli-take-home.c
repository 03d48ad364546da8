/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-take-home.h"

#include <glib/gi18n-lib.h>

#include "cli/base/rung-cli-input.h"
#include "cli/base/rung-cli-return.h"
#include "cli/base/rung-cli-steps.h"
#include "engine/offer/rung-projection.h"
#include "engine/tax/rung-tax-explain.h"
#include "engine/tax/rung-tax-run.h"
#include "store/json/rung-json-write.h"

#include "rung-cli-batch.h"
#include "rung-cli-take-home-words.h"

/* The words of the command line; a NULL one was not given. */
typedef struct
{
  char *law[RUNG_N_LAW_WORDS];
  char *amount[RUNG_CLI_N_AMOUNTS];
  char *children;
  char *birth_year;
  char *input;
  gboolean explain;
  RungCliOutput output;
} Options;

/* One household and what was found for it. */
typedef struct
{
  RungCliReturn found;
  RungHousehold household;
  RungTaxes taxes;
  double take_home;         /* USD/year */
  RungLedger *ledger;       /* (nullable) */
} Answer;

static void
options_clear (Options *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->law); i++)
    g_free (self->law[i]);
  for (guint i = 0; i < G_N_ELEMENTS (self->amount); i++)
    g_free (self->amount[i]);
  g_free (self->children);
  g_free (self->birth_year);
  g_free (self->input);
  rung_cli_output_clear (&self->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static void
answer_clear (Answer *self)
{
  g_clear_pointer (&self->ledger, rung_ledger_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Answer, answer_clear)

static GOptionContext *
new_context (Options *self)
{
  const GOptionEntry more[] = {
    { "children", 0, 0, G_OPTION_ARG_STRING, &self->children,
      N_("Ages at the end of the year, joined by +, such as 5+8"), N_("AGES") },
    { "birth-year", 0, 0, G_OPTION_ARG_STRING, &self->birth_year,
      N_("Year of birth, for the higher limits from age 50"), N_("YEAR") },
    { "explain", 0, 0, G_OPTION_ARG_NONE, &self->explain,
      N_("List every step of the law"), NULL },
    { "input", 0, 0, G_OPTION_ARG_FILENAME, &self->input,
      N_("Compute every row of a CSV file"), N_("FILE") },
  };
  GOptionEntry entries[RUNG_N_LAW_WORDS + 2 * RUNG_CLI_N_AMOUNTS + G_N_ELEMENTS (more)
                       + 1] = { { NULL } };
  guint n = 0;

  for (guint i = 0; i < RUNG_N_LAW_WORDS; i++)
    entries[n++] = (GOptionEntry) { rung_cli_law_words[i].flag, 0, 0, G_OPTION_ARG_STRING,
                                    &self->law[i],
                                    rung_cli_law_words[i].help,
                                    rung_cli_law_words[i].what };
  for (guint i = 0; i < RUNG_CLI_N_AMOUNTS; i++)
    {
      entries[n++] = (GOptionEntry) { rung_cli_amounts[i].flag, 0, 0, G_OPTION_ARG_STRING,
                                      &self->amount[i],
                                      rung_cli_amounts[i].help,
                                      i + 1 < RUNG_CLI_N_AMOUNTS ? N_("DOLLARS")
                                      : N_("NUMBER") };
      if (rung_cli_amounts[i].short_flag != NULL)
        entries[n++] = (GOptionEntry) { rung_cli_amounts[i].short_flag, 0, G_OPTION_FLAG_HIDDEN,
                                        G_OPTION_ARG_STRING,
                                        &self->amount[i], rung_cli_amounts[i].help, N_("DOLLARS") };
    }
  for (guint i = 0; i < G_N_ELEMENTS (more); i++)
    entries[n++] = more[i];
  return rung_cli_context_new ("take-home", NULL,
    _("A CSV file needs a header with state and wages. It can also have, in any order: year "
      "(default: the latest\npublished), locality, filing_status (default: single), spouse_wages, "
      "pretax_401k, spouse_401k, pretax_hsa,\nspouse_hsa, children (ages at the end of the year, "
      "joined by +), dependents (other than the children),\nmortgage_interest, property_tax, "
      "charity, dependent_care, work_state, work_locality, "
      "spouse_work_state,\nspouse_work_locality, deduction (better, standard or itemized) and "
      "birth_year, separated by commas, semicolons\nor tabs. Every row comes back with all its "
      "columns, its taxes and its take-home pay; the last column says why\na row cannot be "
      "computed.\nThe sales tax deduction is not counted. For homeowners in states without an "
      "income tax, it would save about\n250 to 1,400 dollars a year."),
    entries, &self->output);
}

static gboolean
parse_options (Options   *self,
               int        argc,
               char     **argv,
               GError   **error)
{
  g_autoptr (GOptionContext) context = new_context (self);
  g_auto (GStrv) words = NULL;

  if (!rung_cli_context_parse (context, argc, argv, &words, error)
      || !rung_cli_output_choose (&self->output, error))
    return FALSE;
  if (words[0] != NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                 _("take-home: “%s” is not expected here; name a CSV file with --input"),
                 words[0]);
  else if (self->input == NULL && self->amount[0] == NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                 _("take-home: --wages or --input is needed; see “rung take-home --help”"));
  else
    return TRUE;
  return FALSE;
}

static gboolean
parse_amount (const char  *flag,
              const char  *text,
              double      *value,
              GError     **error)
{
  g_autofree char *name = g_strconcat ("--", flag, NULL);

  return rung_cli_parse_number (name, text, RUNG_CLI_AMOUNT_FLAGS, RUNG_CLI_AMOUNT_MAX, value,
                                error);
}

static gboolean
parse_household (const Options  *options,
                 RungHousehold  *household,
                 GError        **error)
{
  double *columns_of = (double *) household;  /* a household is its columns in their order */

  for (guint i = 0; i < RUNG_CLI_N_AMOUNTS; i++)
    if (!parse_amount (rung_cli_amounts[i].flag, options->amount[i],
                       &columns_of[rung_cli_amounts[i].column], error))
      return FALSE;
  household->details[RUNG_DETAIL_OLD_LIMIT_INTEREST]
    = household->details[RUNG_DETAIL_MORTGAGE_INTEREST];
  return options->children == NULL || *options->children == '\0'
         || rung_cli_parse_children (options->children, household, error);
}

static gboolean
find_answer (const Options     *options,
             const RungTables  *tables,
             RungTaxCache      *cache,
             Answer            *answer,
             GError           **error)
{
  g_autofree char *latest = rung_cli_return_dup_year (tables);
  const char *words[RUNG_N_LAW_WORDS];
  const RungTaxReturn *about = &answer->found.about;
  const RungTaxProgram *program = NULL;
  double birth_year = 0.0;

  for (guint i = 0; i < RUNG_N_LAW_WORDS; i++)
    words[i] = options->law[i] != NULL ? options->law[i] : "";
  if (options->law[RUNG_LAW_WORD_YEAR] == NULL)
    words[RUNG_LAW_WORD_YEAR] = latest;
  if (*words[RUNG_LAW_WORD_STATUS] == '\0')
    words[RUNG_LAW_WORD_STATUS] = "single";
  if (!rung_cli_return_find (&answer->found, tables, cache, words, FALSE, error)
      || !parse_household (options, &answer->household, error)
      || !parse_amount ("birth-year", options->birth_year, &birth_year, error)
      || !rung_cli_check_birth_year ("--birth-year", birth_year, error)
      || !rung_household_check (tables, &answer->household, about->status, about->year,
                                (int) birth_year, error))
    return FALSE;
  rung_household_limit_care (&answer->household, tables, about->status, about->year);
  program = rung_cli_return_get_program (&answer->found, cache,
                                         rung_household_get_reach (&answer->household), error);
  if (program == NULL)
    return FALSE;
  if (options->explain)
    {
      answer->ledger = rung_ledger_new ();
      rung_tax_program_explain (program, &answer->household, RUNG_TAX_NONE, NULL, &answer->taxes,
                                answer->ledger);
    }
  else
    rung_tax_program_run (program, &answer->household, &answer->taxes);
  answer->take_home = rung_cli_return_get_take_home (&answer->household, &answer->taxes);
  return TRUE;
}

static const RungMeasureInfo *
get_tax_info (RungTax tax)
{
  return rung_measure_get_info (rung_tax_get_measure (tax));
}

static void
add_cents (RungJsonWriter *writer,
           const char     *name,
           double          dollars)
{
  g_autofree char *text = rung_cli_dup_cents (dollars);

  rung_json_writer_add_raw (writer, name, text);
}

static int
write_json (const Options *options,
            const Answer  *answer)
{
  static const RungLawWord work[] = {
    RUNG_LAW_WORD_WORK_STATE, RUNG_LAW_WORD_WORK_LOCALITY, RUNG_LAW_WORD_SPOUSE_WORK_STATE,
    RUNG_LAW_WORD_SPOUSE_WORK_LOCALITY, RUNG_LAW_WORD_DEDUCTION,
  };
  static const char *const work_ids[] = {
    "work_state", "work_locality", "spouse_work_state", "spouse_work_locality", "deduction",
  };
  g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;
  const RungTaxReturn *about = &answer->found.about;
  const double *columns_of = (const double *) &answer->household;

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_integer (writer, "year", about->year);
  rung_json_writer_add_string (writer, "state",
                               about->home.state != NULL ? about->home.state->id : NULL);
  rung_json_writer_add_string (writer, "locality",
                               about->home.locality != NULL ? about->home.locality->id : NULL);
  rung_json_writer_add_string (writer, "filing_status",
                               rung_filing_status_get_id (about->status));
  for (guint i = 0; i < G_N_ELEMENTS (work); i++)
    if (options->law[work[i]] != NULL)
      rung_json_writer_add_string (writer, work_ids[i], options->law[work[i]]);
  if (options->children != NULL)
    rung_json_writer_add_string (writer, "children", options->children);
  for (guint i = 0; i < RUNG_CLI_N_AMOUNTS; i++)
    add_cents (writer, rung_cli_amounts[i].id, columns_of[rung_cli_amounts[i].column]);
  for (int tax = 0; tax < RUNG_TAX_CAPITAL; tax++)
    add_cents (writer, get_tax_info (tax)->id, answer->taxes.amount[tax]);
  add_cents (writer, "take_home", answer->take_home);
  rung_json_writer_add_string (writer, "law_status", rung_cli_status_get_id (
    rung_tax_program_get_status (
      answer->found.programs[rung_household_get_reach (&answer->household)])));
  if (answer->ledger != NULL)
    rung_cli_steps_write (answer->ledger, writer);
  rung_json_writer_end_object (writer);
  bytes = rung_json_writer_finish (writer);
  return rung_cli_output_write (&options->output, bytes);
}

static void
add_amount (RungGrid      *grid,
            const char    *id,
            const char    *title,
            double         dollars,
            RungCliFormat  format)
{
  RungCliOutput output = { .format = format };
  g_autofree char *cents = rung_cli_dup_cents (dollars);

  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, rung_cli_output_is_raw (&output) ? id : title);
  rung_grid_set (grid, 1, cents);
}

static RungGrid *
build_amounts (const Answer  *answer,
               RungCliFormat  format)
{
  RungCliOutput output = { .format = format };
  gboolean is_raw = rung_cli_output_is_raw (&output);
  RungGrid *grid = rung_grid_new (2);
  const double *columns_of = (const double *) &answer->household;

  rung_grid_set_column (grid, 0, is_raw ? "measure" : _("Measure"), FALSE);
  rung_grid_set_column (grid, 1, is_raw ? "dollars" : _("Dollars per year"), TRUE);
  for (guint i = 0; i < RUNG_CLI_N_AMOUNTS; i++)
    if (i == 0 || columns_of[rung_cli_amounts[i].column] > 0.0)
      add_amount (grid, rung_cli_amounts[i].id, _(rung_cli_amounts[i].title),
                  columns_of[rung_cli_amounts[i].column], format);
  for (int tax = 0; tax < RUNG_TAX_CAPITAL; tax++)
    add_amount (grid, get_tax_info (tax)->id, _(get_tax_info (tax)->title),
                answer->taxes.amount[tax], format);
  add_amount (grid, "take_home", _("Take-home pay"), answer->take_home, format);
  return grid;
}

static int
write_answer (const Options *options,
              const Answer  *answer)
{
  RungCliFormat format = options->output.format;
  g_autoptr (RungGrid) grid = NULL;
  g_autofree char *table = NULL;
  g_autoptr (GString) text = NULL;

  if (format == RUNG_CLI_JSON)
    return write_json (options, answer);
  if (answer->ledger != NULL && format != RUNG_CLI_TEXT)
    grid = rung_cli_steps_build (answer->ledger);
  else
    grid = build_amounts (answer, format);
  table = rung_cli_grid_to_string (grid, format);
  text = g_string_new (table);
  if (answer->ledger != NULL && format == RUNG_CLI_TEXT)
    rung_cli_steps_append (answer->ledger, text);
  return rung_cli_output_write_text (&options->output, text->str);
}

/**
 * rung_cli_take_home:
 * @argc: number of words
 * @argv: the words, the command first
 * @data_folder: where the figures are
 *
 * Computes the taxes of one household, or of every row of a CSV file.
 *
 * Returns: the exit status
 */
int
rung_cli_take_home (int          argc,
                    char       **argv,
                    const char  *data_folder)
{
  g_auto (Options) options = { NULL };
  g_auto (Answer) answer = { .ledger = NULL };
  g_autoptr (RungTables) tables = NULL;
  g_autoptr (RungTaxCache) cache = NULL;
  g_autoptr (GError) error = NULL;

  if (!parse_options (&options, argc, argv, &error))
    return rung_cli_fail (error);
  tables = rung_cli_load_figures (data_folder, &options.output, &error);
  if (tables == NULL)
    return rung_cli_fail (error);
  if (options.input != NULL)
    return rung_cli_batch (tables, options.input, &options.output);
  cache = rung_tax_cache_new (tables);
  if (!find_answer (&options, tables, cache, &answer, &error))
    return rung_cli_fail (error);
  return write_answer (&options, &answer);
}
