/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-compare.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "cli/base/rung-cli-input.h"
#include "cli/base/rung-cli-pages.h"
#include "report/kit/rung-format.h"
#include "report/offers/rung-comparison-text.h"
#include "report/phrases/rung-answer-phrases.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-verdict-phrases.h"

#include "rung-cli-compare-answers.h"
#include "rung-cli-compare-futures.h"
#include "rung-cli-compare-json.h"
#include "rung-cli-compare-pages.h"
#include "rung-cli-compare-table.h"
#include "rung-cli-compared.h"

static const char *const view_names[] = { "gross", "take-home", "real", NULL };
static const char *const span_names[] = { "first", "average", "total", "present", NULL };

G_STATIC_ASSERT (G_N_ELEMENTS (view_names) == RUNG_N_VIEWS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (span_names) == RUNG_N_SPANS + 1);

/* The words of the command line; a NULL one was not given. */
typedef struct
{
  char *view_name;
  char *span_name;
  char *paper_name;
  char *file;
  RungView view;
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
  guint view = RUNG_VIEW_REAL;
  guint span = RUNG_SPAN_TOTAL;

  if (words[0] == NULL || words[1] != NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                   _("compare: found %u files, expected one document"), g_strv_length (words));
      return FALSE;
    }
  if (!choose ("view", self->view_name, view_names, RUNG_N_VIEWS, &view, error)
      || !choose ("span", self->span_name, span_names, RUNG_N_SPANS, &span, error)
      || !rung_cli_choose_paper (self->paper_name, &self->size, error))
    return FALSE;
  if (self->n_futures < -1 || self->n_futures > RUNG_MAX_FUTURES)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _("--futures=%d: expected 0 to %d"),
                   self->n_futures, RUNG_MAX_FUTURES);
      return FALSE;
    }
  if (self->with_answers && is_table (&self->output))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                   _("compare: a table of csv or tsv has no room for what --answers adds; choose "
                     "another format"));
      return FALSE;
    }
  self->view = view;
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
      N_("Ranked by gross, take-home or real pay (after living cost; the default)"),
      N_("VIEW") },
    { "span", 0, 0, G_OPTION_ARG_STRING, &self->span_name,
      N_("Years in the table: first, average, total (the default) or present (value today)"),
      N_("SPAN") },
    { "answers", 0, 0, G_OPTION_ARG_NONE, &self->with_answers,
      N_("Add what would change the answer, what to ask for, and what the letters do not say"),
      NULL },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &self->paper_name,
      N_("Size of PDF pages: letter (the default) or a4"), N_("SIZE") },
    { "futures", 0, 0, G_OPTION_ARG_INT, &self->n_futures,
      N_("How many futures are simulated; 0 for none (default: what the document says)"), N_("N") },
    { NULL }
  };
  g_autoptr (GOptionContext) context = NULL;
  g_auto (GStrv) words = NULL;

  self->output.has_pages = TRUE;
  context = rung_cli_context_new ("compare", _("FILE"),
                                  _("Compares the offers of a document, year by year."), entries,
                                  &self->output);
  return rung_cli_context_parse (context, argc, argv, &words, error)
         && rung_cli_output_choose (&self->output, error) && check_options (self, words, error);
}

/* A view stops at the measure it is named after. */
static gboolean
is_shown (const RungCliCompare *self,
          RungMeasure           measure)
{
  if (measure > rung_view_get_measure (self->view))
    return FALSE;
  return rung_comparison_has_measure (self->comparison, measure)
         || rung_measure_get_info (measure)->role == RUNG_ROLE_SUBTOTAL
         || measure == RUNG_MEASURE_BASE;
}

static void
set_cell (const RungCliCompare *self,
          RungGrid             *grid,
          guint                 offer,
          RungMeasure           measure)
{
  double amount = rung_measure_get_sign (measure)
                  * rung_comparison_get (self->comparison, offer, measure, self->span);
  g_autofree char *money = rung_format_money (amount);

  rung_grid_set (grid, 1 + offer, money);
  if (rung_comparison_is_best (self->comparison, offer, measure, self->span))
    rung_grid_set_marked (grid, 1 + offer);
}

static RungGrid *
build_grid (const RungCliCompare *self)
{
  guint n_offers = self->comparison->n_offers;
  RungGrid *grid = rung_grid_new (1 + n_offers);

  rung_grid_set_column (grid, 0, "", FALSE);
  for (guint i = 0; i < n_offers; i++)
    {
      g_autofree char *letter = rung_format_letter (rung_document_get_offer (self->document, i)->id);

      rung_grid_set_column (grid, 1 + i, letter, TRUE);
    }
  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    {
      if (!is_shown (self, measure))
        continue;
      rung_grid_add_row (grid);
      rung_grid_set (grid, 0, rung_cli_compare_get_title (self, measure));
      for (guint i = 0; i < n_offers; i++)
        set_cell (self, grid, i, measure);
    }
  return grid;
}

static void
append_head (const RungCliCompare *self,
             GString              *out)
{
  g_autofree char *sentence = rung_phrase_verdict (self->verdict, self->document);
  g_autofree char *more = rung_phrase_basis (self->verdict, self->document, FALSE);
  RungFlip flip;

  g_string_append_printf (out, "%s.\n", sentence);
  if (*more != '\0')
    g_string_append_printf (out, "%s\n", more);
  if (rung_verdict_find_flip (self->verdict, self->context, &flip))
    {
      g_autofree char *turn = rung_phrase_verdict_flip (&flip, self->verdict->second,
                                                        self->document);

      g_string_append_printf (out, "%s\n", turn);
    }
  if (self->comparison->n_offers > 0)
    g_string_append_c (out, '\n');
  for (guint i = 0; i < self->comparison->n_offers; i++)
    {
      g_autofree char *name = rung_phrase_offer (rung_document_get_offer (self->document, i));

      g_string_append_printf (out, "%s\n", name);
    }
  if (self->comparison->n_offers > 0)
    g_string_append_c (out, '\n');
}

static void
append_notes (const RungCliCompare *self,
              GString              *out)
{
  g_autofree char *span = rung_comparison_dup_span (self->comparison, self->span);

  g_string_append_printf (out, "\n%s\n", span);
  for (guint i = 0; i < self->comparison->n_offers; i++)
    {
      const char *id = rung_document_get_offer (self->document, i)->id;
      g_autofree char *letter = rung_format_letter (id);
      g_autofree char *notes = rung_phrase_notes (self->comparison->projections[i].notes,
                                                  self->tables);

      if (*notes != '\0')
        g_string_append_printf (out, "%s: %s\n", letter, notes);
    }
}

static int
write_comparison (const RungCliCompare *self,
                  gboolean              with_answers,
                  const RungCliOutput  *output)
{
  g_autoptr (RungGrid) grid = NULL;
  g_autofree char *table = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  if (output->format == RUNG_CLI_JSON)
    {
      g_autoptr (GBytes) bytes = rung_cli_compare_to_json (self);

      return rung_cli_output_write (output, bytes);
    }
  if (output->format == RUNG_CLI_PDF)
    return rung_cli_compare_write_pdf (self, output);
  if (output->format == RUNG_CLI_HTML)
    {
      g_autofree char *page = NULL;

      if (with_answers)
        rung_cli_compare_append_answers (self, text, output->format);
      page = rung_cli_compare_to_html (self, text->str);

      return rung_cli_output_write_text (output, page);
    }
  grid = rung_cli_output_is_raw (output) ? rung_cli_compare_build_raw (self, output->format)
                                         : build_grid (self);
  table = rung_cli_grid_to_string (grid, output->format);
  if (rung_cli_output_is_raw (output))
    return rung_cli_output_write_text (output, table);
  append_head (self, text);
  if (self->comparison->n_offers > 0)
    {
      g_string_append (text, table);
      append_notes (self, text);
      rung_cli_compare_append_futures (self, output->format, text);
    }
  if (with_answers)
    rung_cli_compare_append_answers (self, text, output->format);
  return rung_cli_output_write_text (output, text->str);
}

/* A table of the projection alone needs no futures. Of many offers the best
 * are simulated. */
static RungSimulation *
simulate (const RungContext    *context,
          const RungComparison *comparison,
          const Options        *options)
{
  guint offers[RUNG_MAX_FUTURES_OFFERS];
  guint n_offers = rung_simulation_choose (comparison, options->view, offers);

  if (options->n_futures == 0 || is_table (&options->output))
    return NULL;
  return rung_simulation_new (context, offers, n_offers, options->view,
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
  rung_verdict_init (&verdict, comparison, document, options.view, simulation);
  return write_comparison (&(RungCliCompare) { tables, document, comparison, options.view,
                                               options.span, &context, options.file, options.size,
                                               simulation, &verdict },
                           options.with_answers, &options.output);
}
