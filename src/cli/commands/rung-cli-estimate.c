/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-estimate.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "cli/base/rung-cli-input.h"
#include "engine/document/rung-choices.h"
#include "engine/document/rung-input-check.h"
#include "engine/path/rung-roadmap.h"
#include "store/data/rung-data.h"

#include "rung-cli-estimate-batch.h"
#include "rung-cli-estimate-output.h"

/* Longer lists of ids are looked up rather than read in a message. */
#define MOST_IDS_NAMED 12
#define MOST_YEARS 50.0
#define MOST_BASE RUNG_CLI_AMOUNT_MAX
#define MOST_PERCENT 50.0

enum
{
  LEVEL,
  EDUCATION,
  SPECIALIZATION,
  SKILLS,
  PLACE,
  INDUSTRY,
  N_IDS,
};

/* Inputs of the profile that are an id or several. */
static const char *const id_names[N_IDS] = {
  "level", "education", "specialization", "skills", "place", "industry",
};

/* The words of the command line; a NULL one was not given. */
typedef struct
{
  char *ids[N_IDS];
  char *years;
  char *base;
  char *adjustment;
  char *input;
  char *file;
  gboolean as_published;
  gboolean explain;
  RungCliOutput output;
} Options;

static void
options_clear (Options *self)
{
  for (guint i = 0; i < N_IDS; i++)
    g_free (self->ids[i]);
  g_free (self->years);
  g_free (self->base);
  g_free (self->adjustment);
  g_free (self->input);
  g_free (self->file);
  rung_cli_output_clear (&self->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Options, options_clear)

static gboolean
check_words (Options      *self,
             char        **words,
             GError      **error)
{
  if (words[0] != NULL && words[1] != NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                 _("estimate: “%s” is not expected after the document"), words[1]);
  else if (self->input != NULL && words[0] != NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                 _("estimate: a document and --input are not expected together"));
  else if (self->input == NULL && words[0] == NULL && self->ids[LEVEL] == NULL
           && self->years == NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                 _("estimate: --level, --years or a document is needed; see "
                   "“rung estimate --help”"));
  else
    {
      self->file = g_strdup (words[0]);
      return TRUE;
    }
  return FALSE;
}

static GOptionContext *
new_context (Options *self)
{
  const GOptionEntry entries[] = {
    { "level", 0, 0, G_OPTION_ARG_STRING, &self->ids[LEVEL],
      N_("Level, such as senior"), N_("ID") },
    { "years", 0, 0, G_OPTION_ARG_STRING, &self->years,
      N_("Years of experience"), N_("YEARS") },
    { "education", 0, 0, G_OPTION_ARG_STRING, &self->ids[EDUCATION],
      N_("Education, such as master"), N_("ID") },
    { "specialization", 0, 0, G_OPTION_ARG_STRING, &self->ids[SPECIALIZATION],
      N_("Specialization, such as nlp"), N_("ID") },
    { "skills", 0, 0, G_OPTION_ARG_STRING, &self->ids[SKILLS],
      N_("Skills, such as genai,pytorch"), N_("IDS") },
    { "place", 0, 0, G_OPTION_ARG_STRING, &self->ids[PLACE],
      N_("Place, such as san-francisco, us-ca, or a metro code"), N_("ID") },
    { "industry", 0, 0, G_OPTION_ARG_STRING, &self->ids[INDUSTRY],
      N_("Kind of employer, such as big-tech"), N_("ID") },
    { "base", 0, 0, G_OPTION_ARG_STRING, &self->base,
      N_("Show where a base pay is in the range"), N_("DOLLARS") },
    { "pay-adjustment", 0, 0, G_OPTION_ARG_STRING, &self->adjustment,
      N_("Change market pay by this percentage"), N_("PERCENT") },
    { "input", 0, 0, G_OPTION_ARG_FILENAME, &self->input,
      N_("Estimate every row of a CSV file with the columns level, place, education, "
         "specialization, skills (joined by +) "
         "and industry; other columns are copied"), N_("FILE.csv") },
    { "as-published", 0, 0, G_OPTION_ARG_NONE, &self->as_published,
      N_("Count premiums in full, which overstates pay"), NULL },
    { "explain", 0, 0, G_OPTION_ARG_NONE, &self->explain,
      N_("Show how each figure is made: formula, numbers and source"), NULL },
    { NULL }
  };

  return rung_cli_context_new ("estimate", _("[FILE]"),
                               _("The profile is from a document, from the options, or from a "
                                 "document that the options change.\n“rung data show pay-model” "
                                 "lists the ids."), entries, &self->output);
}

static gboolean
parse_options (Options   *self,
               int        argc,
               char     **argv,
               GError   **error)
{
  g_autoptr (GOptionContext) context = new_context (self);
  g_auto (GStrv) words = NULL;

  return rung_cli_context_parse (context, argc, argv, &words, error)
         && rung_cli_output_choose (&self->output, error) && check_words (self, words, error);
}

/* Takes spaces and doubles out of a list of skills. */
static void
tidy_set (char **set)
{
  g_auto (GStrv) ids = g_strsplit (*set, ",", -1);
  g_autoptr (GPtrArray) tidy = g_ptr_array_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const char *id = g_strstrip (ids[i]);

      if (*id != '\0' && !g_ptr_array_find_with_equal_func (tidy, id, g_str_equal, NULL))
        g_ptr_array_add (tidy, (gpointer) id);
    }
  g_ptr_array_add (tidy, NULL);
  g_free (*set);
  *set = g_strjoinv (",", (char **) tidy->pdata);
}

static void
name_choices (const RungInput   *input,
              const RungTables  *tables,
              GError           **error)
{
  g_autoptr (GArray) choices = rung_choices_list (input->choices, tables);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autofree char *list = NULL;
  g_autofree char *message = NULL;

  if (choices->len > MOST_IDS_NAMED)
    return;
  for (guint i = 0; i < choices->len; i++)
    g_ptr_array_add (ids, (gpointer) g_array_index (choices, RungChoice, i).id);
  g_ptr_array_add (ids, NULL);
  list = g_strjoinv (", ", (char **) ids->pdata);
  /* Translators: an option, then the values it can have */
  message = g_strdup_printf (_("%s: expected one of %s"), (*error)->message, list);
  g_free ((*error)->message);
  (*error)->message = g_steal_pointer (&message);
}

static gboolean
check_ids (Options           *self,
           const RungTables  *tables,
           GError           **error)
{
  if (self->ids[SKILLS] != NULL)
    tidy_set (&self->ids[SKILLS]);
  for (guint i = 0; i < N_IDS; i++)
    {
      const RungInput *input = rung_inputs_find (&rung_profile_inputs, id_names[i]);

      if (self->ids[i] == NULL || rung_input_check_text (input, tables, self->ids[i], error))
        continue;
      name_choices (input, tables, error);
      g_prefix_error (error, "--%s: ", id_names[i]);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_range (const char  *option,
             const char  *text,
             double       least,
             double       most,
             double       value,
             GError     **error)
{
  char low[G_ASCII_DTOSTR_BUF_SIZE];
  char high[G_ASCII_DTOSTR_BUF_SIZE];

  if (text == NULL || (value >= least && value <= most))
    return TRUE;
  /* Translators: an option, its value, then the lowest and the highest value */
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE, _("--%s: found %s, expected %s to %s"),
               option, text, g_ascii_formatd (low, sizeof low, "%.0f", least),
               g_ascii_formatd (high, sizeof high, "%.0f", most));
  return FALSE;
}

/* Options count before the document. */
static gboolean
apply_options (const Options      *self,
               RungEstimateQuery  *query,
               double             *base,
               GError            **error)
{
  const char **members[N_IDS] = {
    &query->level, &query->education, &query->specialization, &query->skills, &query->place,
    &query->industry,
  };
  double percent = 100.0 * query->adjustment;

  for (guint i = 0; i < N_IDS; i++)
    if (self->ids[i] != NULL)
      *members[i] = self->ids[i];
  query->as_published = self->as_published;
  if (!rung_cli_parse_number ("--years", self->years, RUNG_NUMBER_PLAIN, MOST_YEARS, &query->years,
                              error)
      || !rung_cli_parse_number ("--base", self->base, RUNG_CLI_AMOUNT_FLAGS, MOST_BASE, base,
                                 error)
      || !rung_cli_parse_number ("--pay-adjustment", self->adjustment, RUNG_NUMBER_PERCENT,
                                 MOST_PERCENT, &percent, error)
      || !check_range ("years", self->years, 0.0, MOST_YEARS, query->years, error)
      || !check_range ("base", self->base, 1.0, MOST_BASE, *base, error)
      || !check_range ("pay-adjustment", self->adjustment, -20.0, MOST_PERCENT, percent, error))
    return FALSE;
  query->adjustment = percent / 100.0;
  return TRUE;
}

/**
 * rung_cli_estimate:
 * @argc: number of words
 * @argv: the words, the command first
 * @data_folder: where the figures are
 *
 * Estimates the pay of a profile.
 *
 * Returns: the exit status
 */
int
rung_cli_estimate (int          argc,
                   char       **argv,
                   const char  *data_folder)
{
  g_auto (Options) options = { .file = NULL };
  g_autoptr (RungTables) tables = NULL;
  g_autoptr (RungDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  RungEstimateQuery query = { .years = RUNG_NO_YEARS };
  RungEstimate estimate;
  RungPool pool;
  double base = NAN;

  if (!parse_options (&options, argc, argv, &error))
    return rung_cli_fail (error);
  tables = rung_cli_load_figures (data_folder, &options.output, &error);
  if (tables == NULL || !rung_data_load_market (tables, data_folder, &error))
    return rung_cli_fail (error);
  if (options.input != NULL)
    return rung_cli_estimate_batch (tables, options.input, &options.output);
  if (options.file != NULL)
    {
      document = rung_cli_read_document (options.file, &options.output, tables, &error);
      if (document == NULL)
        return rung_cli_fail (error);
      rung_query_from_document (document, &query);
      if (document->profile.current_base > 0)
        base = (double) document->profile.current_base;
    }
  if (!check_ids (&options, tables, &error) || !apply_options (&options, &query, &base, &error)
      || !rung_estimate_compute (tables, &query, &estimate, &error))
    return rung_cli_fail (error);
  rung_pool_compute (tables, &query, &estimate, &pool);
  return rung_cli_estimate_write (&(RungCliEstimate) {
    .tables = tables, .query = &query, .estimate = &estimate, .pool = &pool, .base = base,
    .explain = options.explain,
  }, &options.output);
}
