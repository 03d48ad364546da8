/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-compare.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/base/rung-cli-input.h"
#include "cli/base/rung-cli-pages.h"
#include "report/offers/rung-comparison-pages.h"

#include "rung-cli-compare-json.h"
#include "rung-cli-compare-pages.h"
#include "rung-cli-compare-table.h"
#include "rung-cli-compared.h"

static const char *const view_names[] = { "gross", "take-home", "real", NULL };
static const char *const span_names[] = { "first", "average", "total", "present", NULL };

G_STATIC_ASSERT (G_N_ELEMENTS (view_names) == RUNG_N_RANKINGS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (span_names) == RUNG_N_SPANS + 1);

/* The words of the command line; a NULL one was not given. */
typedef struct
{
  char *view_name;
  char *span_name;
  char *paper_name;
  char *file;
  RungRanking ranking;
  RungSpan span;
  RungPaperSize size;
  int n_futures;            /* -1 for what the document says */
  gboolean with_answers;
  RungCliOutput output;
} Options;

static void
options_clear (Options *self)
{
  g_free (self->view_name);
  g_free (self->span_name);
  g_free (self->paper_name);
  g_free (self->file);
  rung_cli_output_clear (&self->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
choose (const char         *option,
        const char         *name,
        const char *const  *names,
        guint               n_names,
        guint              *index,
        GError            **error)
{
  g_autofree char *listed = NULL;

  for (guint i = 0; i < n_names; i++)
    if (name != NULL && g_str_equal (names[i], name))
      *index = i;
  if (name == NULL || g_str_equal (names[*index], name))
    return TRUE;
  listed = g_strjoinv (", ", (char **) names);
  /* Translators: an option, its value, then the values it can have */
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, _("--%s=%s: expected one of %s"),
               option, name, listed);
  return FALSE;
}

/* A table of figures for a program, and nothing else. */
static gboolean
is_table (const RungCliOutput *output)
{
  return output->format == RUNG_CLI_CSV || output->format == RUNG_CLI_TSV;
}

static gboolean
check_options (Options   *self,
               char     **words,
               GError   **error)
{
  guint ranking = RUNG_RANKING_REAL;
  guint span = RUNG_SPAN_TOTAL;

  if (words[0] == NULL || words[1] != NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                   _("compare: found %u files, expected one document"), g_strv_length (words));
      return FALSE;
    }
  if (!choose ("view", self->view_name, view_names, RUNG_N_RANKINGS, &ranking, error)
      || !choose ("span", self->span_name, span_names, RUNG_N_SPANS, &span, error)
      || !rung_cli_choose_paper (self->paper_name, &self->size, error))
    return FALSE;
  if (self->n_futures < -1 || self->n_futures > RUNG_MAX_FUTURES)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   /* Translators: the number found, then the most possible */
                   _("--futures=%d: expected 0 to %d"),
                   self->n_futures, RUNG_MAX_FUTURES);
      return FALSE;
    }
  if (self->with_answers && is_table (&self->output))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                   _("compare: a csv or tsv table has no room for what --answers adds; choose "
                     "another format"));
      return FALSE;
    }
  self->ranking = ranking;
  self->span = span;
  self->file = g_strdup (words[0]);
  return TRUE;
}

static gboolean
parse_options (Options   *self,
               int        argc,
               char     **argv,
               GError   **error)
{
  const GOptionEntry entries[] = {
    { "view", 0, 0, G_OPTION_ARG_STRING, &self->view_name,
      N_("Rank by gross, take-home or real pay (after living cost; the default)"),
      N_("VIEW") },
    { "span", 0, 0, G_OPTION_ARG_STRING, &self->span_name,
      N_("Years in the table: first, average, total (the default) or present (value today)"),
      N_("SPAN") },
    { "answers", 0, 0, G_OPTION_ARG_NONE, &self->with_answers,
      N_("Add what would change the answer, what to ask for, and what the offer letters leave out"),
      NULL },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &self->paper_name,
      N_("Size of PDF pages: letter (the default) or a4"), N_("SIZE") },
    { "futures", 0, 0, G_OPTION_ARG_INT, &self->n_futures,
      N_("How many futures to simulate; 0 for none (default: as in the document)"), N_("N") },
    { NULL }
  };
  g_autoptr (GOptionContext) context = NULL;
  g_auto (GStrv) words = NULL;

  self->output.has_pages = TRUE;
  context = rung_cli_context_new ("compare", _("FILE"),
                                  _("Compare the offers of a document, year by year."), entries,
                                  &self->output);
  return rung_cli_context_parse (context, argc, argv, &words, error)
         && rung_cli_output_choose (&self->output, error) && check_options (self, words, error);
}

static char *
build_text (const RungCliCompare *self,
            gboolean              with_answers,
            const RungCliOutput  *output)
{
  g_autofree char *title = rung_cli_dup_title (self->file, _("Comparison"));
  g_autoptr (RungGrid) grid = NULL;
  RungComparisonReport report = rung_cli_compare_get_report (self, title);

  switch (output->format)
    {
    case RUNG_CLI_CSV:
    case RUNG_CLI_TSV:
      grid = rung_cli_compare_build_raw (self, output->format);
      return rung_cli_grid_to_string (grid, output->format);
    case RUNG_CLI_MARKDOWN: return rung_comparison_to_markdown (&report, with_answers);
    case RUNG_CLI_HTML: return rung_comparison_to_html (&report, with_answers);
    case RUNG_CLI_TEXT:
    case RUNG_CLI_JSON:
    case RUNG_CLI_PDF:
    case RUNG_CLI_CALENDAR:
    default: return rung_comparison_to_text (&report, with_answers);
    }
}

static int
write_comparison (const RungCliCompare *self,
                  gboolean              with_answers,
                  const RungCliOutput  *output)
{
  g_autofree char *text = NULL;

  if (output->format == RUNG_CLI_JSON)
    {
      g_autoptr (GBytes) bytes = rung_cli_compare_to_json (self);

      return rung_cli_output_write (output, bytes);
    }
  if (output->format == RUNG_CLI_PDF)
    return rung_cli_compare_write_pdf (self, output);
  text = build_text (self, with_answers, output);
  return rung_cli_output_write_text (output, text);
}

/* A table of the projection alone needs no futures. Of many offers the best
 * are simulated. */
static RungSimulation *
simulate (const RungContext    *context,
          const RungComparison *comparison,
          const Options        *options)
{
  guint offers[RUNG_MAX_FUTURES_OFFERS];
  guint n_offers = rung_simulation_choose (comparison, options->ranking, offers);

  if (options->n_futures == 0 || is_table (&options->output))
    return NULL;
  return rung_simulation_new (context, offers, n_offers, options->ranking,
                              (guint) MAX (options->n_futures, 0),
                              NULL);
}

/**
 * rung_cli_compare:
 * @argc: number of words
 * @argv: the words, the command first
 * @data_folder: where the figures are
 *
 * Compares the offers of a document.
 *
 * Returns: the exit status
 */
int
rung_cli_compare (int          argc,
                  char       **argv,
                  const char  *data_folder)
{
  g_auto (Options) options = { .n_futures = -1 };
  g_autoptr (RungTables) tables = NULL;
  g_autoptr (RungTaxCache) cache = NULL;
  g_autoptr (RungDocument) document = NULL;
  g_autoptr (RungComparison) comparison = NULL;
  g_autoptr (RungSimulation) simulation = NULL;
  g_autoptr (GError) error = NULL;
  RungVerdict verdict;
  RungContext context;

  if (!parse_options (&options, argc, argv, &error))
    return rung_cli_fail (error);
  tables = rung_cli_load_figures (data_folder, &options.output, &error);
  if (tables == NULL)
    return rung_cli_fail (error);
  document = rung_cli_read_document (options.file, &options.output, tables, &error);
  if (document == NULL)
    return rung_cli_fail (error);
  cache = rung_tax_cache_new (tables);
  rung_context_init (&context, tables, cache, document);
  comparison = rung_comparison_new (&context);
  simulation = simulate (&context, comparison, &options);
  rung_verdict_init (&verdict, comparison, options.ranking, simulation);
  return write_comparison (&(RungCliCompare) { tables, document, comparison, options.ranking,
                                               options.span, &context, options.file, options.size,
                                               simulation, &verdict },
                           options.with_answers, &options.output);
}
