/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "engine/rung-projection.h"
#include "report/rung-format.h"
#include "rung-cli-input.h"
#include "rung-cli-return.h"
#include "rung-cli-steps.h"
#include "store/rung-data.h"
#include "store/rung-json-write.h"

/* The words of the command line; a NULL one was not given. */
typedef struct
{
  char *year;
  char *state;
  char *locality;
  char *status;
  char *wages;
  char *spouse_wages;
  char *deferral;
  char *hsa;
  char *birth_year;
  char *input;
  gboolean explain;
  RungCliOutput output;
} Options;

/* One household and what was found for it. */
typedef struct
{
  RungCliReturn about;
  RungHousehold household;
  RungTaxes taxes;
  double take_home;         /* USD/year */
  RungLedger *ledger;       /* (nullable) */
} Answer;

static void
options_clear (Options *self)
{
  g_free (self->year);
  g_free (self->state);
  g_free (self->locality);
  g_free (self->status);
  g_free (self->wages);
  g_free (self->spouse_wages);
  g_free (self->deferral);
  g_free (self->hsa);
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
  const GOptionEntry entries[] = {
    { "year", 0, 0, G_OPTION_ARG_STRING, &self->year,
      N_("Tax year, the latest held if left out"), N_("YEAR") },
    { "state", 0, 0, G_OPTION_ARG_STRING, &self->state,
      N_("State such as NY; federal tax alone if left out"), N_("STATE") },
    { "locality", 0, 0, G_OPTION_ARG_STRING, &self->locality,
      N_("City or county with a tax of its own, such as nyc"), N_("PLACE") },
    { "filing-status", 0, 0, G_OPTION_ARG_STRING, &self->status,
      N_("single, joint, hoh or separate"), N_("STATUS") },
    { "wages", 0, 0, G_OPTION_ARG_STRING, &self->wages,
      N_("Wages a year"), N_("DOLLARS") },
    { "spouse-wages", 0, 0, G_OPTION_ARG_STRING, &self->spouse_wages,
      N_("Wages of the spouse on a joint return"), N_("DOLLARS") },
    { "401k", 0, 0, G_OPTION_ARG_STRING, &self->deferral,
      N_("401(k) by payroll a year"), N_("DOLLARS") },
    { "hsa", 0, 0, G_OPTION_ARG_STRING, &self->hsa,
      N_("HSA by payroll a year"), N_("DOLLARS") },
    { "birth-year", 0, 0, G_OPTION_ARG_STRING, &self->birth_year,
      N_("Year of birth, for what the law adds to the limits from the age of 50"), N_("YEAR") },
    { "explain", 0, 0, G_OPTION_ARG_NONE, &self->explain,
      N_("List every step of the law"), NULL },
    { "input", 0, 0, G_OPTION_ARG_FILENAME, &self->input,
      N_("Compute every row of a CSV file"), N_("FILE") },
    { NULL }
  };

  return rung_cli_context_new ("take-home", NULL,
    _("A CSV file has a header with state and wages and, if wanted, year (the latest held if left out),\n"
      "locality, filing_status (single), spouse_wages, pretax_401k, pretax_hsa and birth_year (0), in any\n"
      "order, separated by commas, semicolons or tabs. Every row comes back with all its columns, its taxes\n"
      "and take-home pay; a row that cannot be computed says why in the last column."),
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
  else if (self->input == NULL && self->wages == NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                 _("take-home: --wages or --input is needed; see “rung take-home --help”"));
  else
    return TRUE;
  return FALSE;
}

static gboolean
parse_amount (const char  *name,
              const char  *text,
              double      *value,
              GError     **error)
{
  return rung_cli_parse_number (name, text, RUNG_CLI_AMOUNT_FLAGS, RUNG_CLI_AMOUNT_MAX, value, error);
}

static gboolean
find_answer (const Options     *options,
             const RungTables  *tables,
             RungTaxCache      *cache,
             Answer            *answer,
             GError           **error)
{
  RungEarner *first = &answer->household.earners[0];
  const RungTaxLaw *federal = g_ptr_array_index (tables->laws, 0);
  double birth_year = 0.0;
  g_autofree char *latest = g_strdup_printf ("%d", federal->last_year);

  if (!rung_cli_return_find (&answer->about, tables, cache,
                             options->year != NULL ? options->year : latest,
                             options->state != NULL ? options->state : "",
                             options->locality != NULL ? options->locality : "",
                             options->status != NULL ? options->status : "single", error)
      || !parse_amount ("--wages", options->wages, &first->wages, error)
      || !parse_amount ("--401k", options->deferral, &first->deferral, error)
      || !parse_amount ("--hsa", options->hsa, &first->hsa, error)
      || !parse_amount ("--spouse-wages", options->spouse_wages, &answer->household.earners[1].wages, error)
      || !parse_amount ("--birth-year", options->birth_year, &birth_year, error)
      || !rung_household_check (tables, &answer->household, answer->about.status,
                                answer->about.year, (int) birth_year, error))
    return FALSE;
  if (options->explain)
    {
      answer->ledger = rung_ledger_new ();
      rung_tax_program_explain (answer->about.program, &answer->household, RUNG_TAX_NONE, NULL,
                                &answer->taxes, answer->ledger);
    }
  else
    rung_tax_program_run (answer->about.program, &answer->household, &answer->taxes);
  answer->take_home = rung_cli_return_get_take_home (&answer->household, &answer->taxes);
  return TRUE;
}

/* The measures of a comparison list the taxes in the same order. */
static const RungMeasureInfo *
get_tax_info (RungTax tax)
{
  return rung_measure_get_info (RUNG_MEASURE_FEDERAL_INCOME_TAX + (RungMeasure) tax);
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
  g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;
  const RungCliReturn *about = &answer->about;
  const RungEarner *earners = answer->household.earners;

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_integer (writer, "year", about->year);
  rung_json_writer_add_string (writer, "state", about->state != NULL ? about->state->id : NULL);
  rung_json_writer_add_string (writer, "locality",
                               about->locality != NULL ? about->locality->id : NULL);
  rung_json_writer_add_string (writer, "filing_status",
                               rung_filing_status_get_id (about->status));
  add_cents (writer, "wages", earners[0].wages);
  add_cents (writer, "spouse_wages", earners[1].wages);
  add_cents (writer, "pretax_401k", earners[0].deferral);
  add_cents (writer, "pretax_hsa", earners[0].hsa);
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
    add_cents (writer, get_tax_info (tax)->id, answer->taxes.amount[tax]);
  add_cents (writer, "take_home", answer->take_home);
  rung_json_writer_add_string (writer, "law_status", rung_cli_status_get_id (
    rung_tax_program_get_status (about->program)));
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
  const RungEarner *earners = answer->household.earners;

  rung_grid_set_column (grid, 0, is_raw ? "measure" : _("Measure"), FALSE);
  rung_grid_set_column (grid, 1, is_raw ? "dollars" : _("Dollars a year"), TRUE);
  add_amount (grid, "wages", _("Wages"), earners[0].wages, format);
  if (earners[1].wages > 0.0)
    add_amount (grid, "spouse_wages", _("Spouse’s wages"), earners[1].wages, format);
  if (earners[0].deferral > 0.0)
    add_amount (grid, "pretax_401k", _("401(k) by payroll"), earners[0].deferral, format);
  if (earners[0].hsa > 0.0)
    add_amount (grid, "pretax_hsa", _("HSA by payroll"), earners[0].hsa, format);
  for (int tax = 0; tax < RUNG_N_TAXES; tax++)
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
