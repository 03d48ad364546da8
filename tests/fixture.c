/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "fixture.h"

#include <glib/gstdio.h>

#include "engine/document/rung-choices.h"
#include "engine/document/rung-input-check.h"
#include "engine/document/rung-record.h"
#include "engine/tax/rung-tax-run.h"
#include "store/data/rung-data.h"

static const RungJsonLimits case_limits = { 4 << 20, 16, 1000, 10000, 10000 };

/**
 * fixture_dup_data_folder:
 *
 * Returns: (transfer full): the folder of the figures
 */
char *
fixture_dup_data_folder (void)
{
  const char *folder = g_getenv ("RUNG_DATA_DIR");

  return folder != NULL ? g_strdup (folder)
                        : g_test_build_filename (G_TEST_DIST, "..", "data", NULL);
}

/**
 * fixture_load_tables:
 *
 * Returns: (transfer full): the shipped figures, without those of the market
 */
RungTables *
fixture_load_tables (void)
{
  g_autofree char *folder = fixture_dup_data_folder ();
  g_autoptr (GError) error = NULL;
  RungTables *tables = rung_data_load (folder, &error);

  g_assert_no_error (error);
  return tables;
}

/**
 * fixture_read_case:
 * @name: name of a file in tests/cases
 *
 * Returns: (transfer full): its contents
 */
RungJson *
fixture_read_case (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "cases", name, NULL);
  g_autoptr (GError) error = NULL;
  RungJson *json = rung_json_read_file (path, &case_limits, &error);

  g_assert_no_error (error);
  return json;
}

/**
 * fixture_new_document:
 * @n_offers: number of offers
 *
 * Returns: (transfer full): a document of default inputs
 */
RungDocument *
fixture_new_document (guint n_offers)
{
  RungDocument *document = rung_document_new ();

  for (guint i = 0; i < n_offers; i++)
    {
      g_autofree char *id = rung_document_dup_free_id (document);

      rung_document_add_offer (document, id);
    }
  return document;
}

static gpointer
find_record (RungDocument          *document,
             int                    offer,
             const RungInputTable **table)
{
  if (offer == FIXTURE_PROFILE)
    {
      *table = &rung_profile_inputs;
      return &document->profile;
    }
  if (offer == FIXTURE_ASSUMPTIONS)
    {
      *table = &rung_assumption_inputs;
      return &document->assumptions;
    }
  *table = &rung_offer_inputs;
  return &rung_document_get_offer (document, (guint) offer)->inputs;
}

/**
 * fixture_set:
 * @document: a document of its own
 * @offer: index of an offer, %FIXTURE_PROFILE or %FIXTURE_ASSUMPTIONS
 * @input: id of an input that is a number
 * @value: its value
 *
 * Sets an input of a document.
 */
void
fixture_set (RungDocument *document,
             int           offer,
             const char   *input,
             gint64        value)
{
  const RungInputTable *table = NULL;
  gpointer record = find_record (document, offer, &table);
  const RungInput *found = rung_inputs_find (table, input);

  g_assert_nonnull (found);
  g_assert_true (rung_input_check_number (found, value, NULL));
  rung_input_set_number (found, record, value);
}

/**
 * fixture_set_text:
 * @document: a document of its own
 * @offer: index of an offer, %FIXTURE_PROFILE or %FIXTURE_ASSUMPTIONS
 * @input: id of an input that is text
 * @text: its value
 *
 * Sets an input of a document.
 */
void
fixture_set_text (RungDocument *document,
                  int           offer,
                  const char   *input,
                  const char   *text)
{
  const RungInputTable *table = NULL;
  gpointer record = find_record (document, offer, &table);
  const RungInput *found = rung_inputs_find (table, input);

  g_assert_nonnull (found);
  rung_input_set_text (found, record, text);
}

/**
 * fixture_set_step:
 * @document: a document of its own
 * @step: id of a step of the roadmap
 * @state: (nullable): what is told of it, %NULL to take it back
 *
 * Says how far a step of the roadmap is.
 */
void
fixture_set_step (RungDocument *document,
                  const char   *step,
                  const char   *state)
{
  if (state == NULL)
    rung_document_forget_step (document, step);
  else
    rung_input_set_text (rung_inputs_find (&rung_step_inputs, "state"),
                         rung_document_add_step (document, step),
                         state);
}

gint64
fixture_random_number (const RungInput *input)
{
  double span = (double) input->maximum - (double) input->minimum + 1.0;

  return MIN (input->minimum + (gint64) (g_test_rand_double () * span), input->maximum);
}

/* Random values that each input allows, in the lists too. */
void
fixture_set_random (const RungInputTable *table,
                    gpointer              record,
                    const RungTables     *tables)
{
  for (guint i = 0; i < table->n_inputs; i++)
    {
      const RungInput *input = &table->inputs[i];
      g_autoptr (GArray) choices = rung_choices_list (input->choices, tables);
      guint n = choices->len == 0 ? 0 : (guint) g_test_rand_int_range (0, (int) choices->len);
      const char *text = "tab \t, \"quote\", é, \x1f and\nanother line";

      if (choices->len > 0)
        text = g_array_index (choices, RungChoice, n).id;
      else if (input->kind == RUNG_KIND_DATE)
        text = g_test_rand_bit () ? "" : "2026-12-01";
      else if (input->kind == RUNG_KIND_TRANCHES)
        text = g_test_rand_bit () ? "" : "12: 25, 36 x 1: 75";
      else if (input->kind == RUNG_KIND_YEARS)
        text = g_test_rand_bit () ? "" : "2011, 2024";
      if (rung_input_is_text (input))
        rung_input_set_text (input, record, text);
      else
        rung_input_set_number (input, record, fixture_random_number (input));
    }
  for (guint i = 0; i < table->n_lists; i++)
    for (int k = g_test_rand_int_range (0, 4); k > 0; k--)
      fixture_set_random (table->lists[i].table, rung_list_add (&table->lists[i], record)->record,
                          tables);
}

/* Sets an input of a record as text. */
void
fixture_set_input (gpointer              record,
                   const RungInputTable *table,
                   const char           *input,
                   const char           *value)
{
  const RungInput *found = rung_inputs_find (table, input);

  g_assert_nonnull (found);
  if (rung_input_is_text (found))
    rung_input_set_text (found, record, value);
  else
    rung_input_set_number (found, record, g_ascii_strtoll (value, NULL, 10));
}

/* Adds a path to the plan of @document. */
RungPathInputs *
fixture_add_path (RungDocument *document)
{
  return rung_list_add (rung_inputs_find_list (&rung_plan_inputs, "paths"),
                        &document->plan)->record;
}

/* Adds what happens on a day of @path. */
RungEventInputs *
fixture_add_event (RungPathInputs *path,
                   const char     *kind,
                   const char     *day)
{
  RungEventInputs *event = rung_list_add (rung_inputs_find_list (&rung_path_inputs, "events"),
                                          path)->record;

  fixture_set_input (event, &rung_event_inputs, "kind", kind);
  fixture_set_input (event, &rung_event_inputs, "day", day);
  return event;
}

/* Sets an input of an item as text; the list grows to hold the item. */
void
fixture_set_item (RungDocument *document,
                  guint         offer,
                  const char   *list,
                  guint         item,
                  const char   *input,
                  const char   *value)
{
  RungOfferInputs *inputs = &rung_document_get_offer (document, offer)->inputs;
  const RungInputList *found = rung_inputs_find_list (&rung_offer_inputs, list);

  while (rung_list_get_n (found, inputs) <= item)
    rung_list_add (found, inputs);
  fixture_set_input (rung_list_get_item (found, inputs, item)->record, found->table, input, value);
}

static const RungTaxProgram *
get_program (RungTaxCache     *cache,
             const RungTables *tables,
             const char       *place,
             int               year,
             RungFilingStatus  status,
             RungDeduction     deduction,
             GError          **error)
{
  RungTaxReturn about;

  if (!rung_tax_return_init (&about, tables, place, year, status, error))
    return NULL;
  about.deduction = deduction;
  return rung_tax_cache_get (cache, &about, error);
}

/* The law of somebody who takes the better deduction and works at home. */
const RungTaxProgram *
fixture_get_better_program (RungTaxCache     *cache,
                            const RungTables *tables,
                            const char       *place,
                            int               year,
                            RungFilingStatus  status)
{
  return get_program (cache, tables, place, year, status, RUNG_DEDUCTION_BETTER, NULL);
}

/* The law of somebody who takes the standard deduction and works at home. */
const RungTaxProgram *
fixture_get_program (RungTaxCache     *cache,
                     const RungTables *tables,
                     const char       *place,
                     int               year,
                     RungFilingStatus  status,
                     GError          **error)
{
  return get_program (cache, tables, place, year, status, RUNG_DEDUCTION_STANDARD, error);
}

/* What a step comes to in a return with the standard deduction. */
double
fixture_get_step (RungTaxCache        *cache,
                  const RungTables    *tables,
                  const char          *place,
                  int                  year,
                  RungFilingStatus     status,
                  const RungHousehold *household,
                  const char          *step)
{
  const RungTaxProgram *program = fixture_get_program (cache, tables, place, year, status, NULL);

  g_assert_nonnull (program);
  return rung_tax_program_get_value (program, household, step);
}

/* The offers of a document side by side. */
RungComparison *
fixture_compare (const RungTables   *tables,
                 RungTaxCache       *cache,
                 const RungDocument *document)
{
  RungContext context;

  rung_context_init (&context, tables, cache, document);
  return rung_comparison_new (&context);
}

/* Removes a folder with all that is in it. */
void
fixture_remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      fixture_remove_folder (child);
    }
  g_remove (path);
}

/* A study with the figures of a person, who keeps no pay and gets no stipend meanwhile. */
RungStudyInputs *
fixture_add_study (RungDocument *document,
                   const char   *study,
                   const char   *months,
                   const char   *tuition,
                   const char   *finish)
{
  RungStudyInputs *inputs = rung_list_add (rung_inputs_find_list (&rung_plan_inputs, "studies"),
                                           &document->plan)->record;

  fixture_set_input (inputs, &rung_study_inputs, "study", study);
  fixture_set_input (inputs, &rung_study_inputs, "months", months);
  fixture_set_input (inputs, &rung_study_inputs, "tuition", tuition);
  fixture_set_input (inputs, &rung_study_inputs, "pay-kept", "0");
  fixture_set_input (inputs, &rung_study_inputs, "stipend", "0");
  fixture_set_input (inputs, &rung_study_inputs, "finish", finish);
  return inputs;
}
