/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "engine/document/rung-choices.h"
#include "engine/document/rung-input-check.h"
#include "engine/document/rung-record.h"

#include "fixture.h"

static RungTables *tables;

static const RungInputTable *const all[] = {
  &rung_profile_inputs, &rung_assumption_inputs, &rung_offer_inputs, &rung_grant_inputs,
  &rung_payment_inputs, &rung_raise_inputs, &rung_refresher_inputs,
  &rung_plan_inputs, &rung_path_inputs, &rung_event_inputs, &rung_study_inputs, &rung_step_inputs,
};

static gboolean
is_kebab (const char *id)
{
  gsize length = strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-");

  return id[length] == '\0' && length > 0 && length <= 64 && g_ascii_islower (*id)
         && strstr (id, "--") == NULL && id[length - 1] != '-';
}

static void
check_words (const RungInput *input)
{
  const char *underscore = strchr (input->label, '_');

  g_test_message ("%s", input->id);
  g_assert_true (is_kebab (input->id));
  g_assert_nonnull (underscore);
  g_assert_null (strchr (underscore + 1, '_'));
  g_assert_true (g_unichar_isalnum (g_utf8_get_char (underscore + 1)));
  g_assert_cmpuint (strlen (input->help), >, 10);
  g_assert_true (g_str_has_suffix (input->help, "."));
  g_assert_cmpuint (strlen (input->group), >, 0);
  g_assert_nonnull (input->unit);
  g_assert_cmpint (input->optional, ==, input->none != NULL);
}

static void
check_default (const RungInput *input)
{
  g_autoptr (GError) error = NULL;

  if (!rung_input_is_text (input))
    {
      g_assert_cmpint (input->minimum, <, input->maximum);
      g_assert_true (rung_input_check_number (input, input->initial, &error));
    }
  else
    {
      g_assert_cmpint (input->maximum, >, 0);
      g_assert_nonnull (input->initial_text);
      g_assert_true (rung_input_check_text (input, tables, input->initial_text, &error));
    }
  g_assert_no_error (error);
}

static void
test_every_input (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint k = 0; k < all[i]->n_inputs; k++)
        {
          const RungInput *input = &all[i]->inputs[k];

          check_words (input);
          check_default (input);
          g_assert_true (g_hash_table_add (ids, (gpointer) input->id));
          g_assert_true (rung_inputs_find (all[i], input->id) == input);
          g_assert_cmpuint (input->offset + sizeof (gint64), <=, all[i]->size);
          g_assert_cmpint (input->choices != RUNG_CHOICES_NONE, ==,
                           input->kind == RUNG_KIND_CHOICE || input->kind == RUNG_KIND_SET);
        }
    }
  g_assert_null (rung_inputs_find (&rung_offer_inputs, "salary"));
}

static gboolean
is_taken (GHashTable      *keys,
          const RungInput *input)
{
  const char *key = strchr (input->label, '_') + 1;

  return !g_hash_table_add (keys, GUINT_TO_POINTER (g_unichar_tolower (g_utf8_get_char (key))));
}

/* No two inputs that are always shown answer to the same key, nor two of one
 * group; there are more inputs than letters. */
static void
test_mnemonics (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr (GHashTable) essential = g_hash_table_new (g_direct_hash, g_direct_equal);
      g_autoptr (GHashTable) in_group = g_hash_table_new (g_direct_hash, g_direct_equal);

      for (guint k = 0; k < all[i]->n_inputs; k++)
        {
          const RungInput *input = &all[i]->inputs[k];
          gboolean taken = FALSE;

          if (k > 0 && !g_str_equal (input->group, input[-1].group))
            g_hash_table_remove_all (in_group);
          taken = is_taken (in_group, input);
          taken |= input->essential && is_taken (essential, input);
          if (!taken)
            continue;
          g_test_message ("%s: %s", all[i]->id, input->label);
          g_test_fail ();
        }
    }
}

/* A group is a run of rows: it does not come back after another one. */
static void
test_groups (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr (GHashTable) groups = g_hash_table_new (g_str_hash, g_str_equal);
      const char *last = "";

      for (guint k = 0; k < all[i]->n_inputs; k++)
        {
          const char *group = all[i]->inputs[k].group;

          if (!g_str_equal (group, last))
            g_assert_true (g_hash_table_add (groups, (gpointer) group));
          last = group;
        }
    }
}

static void
test_ranges (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    for (guint k = 0; k < all[i]->n_inputs; k++)
      {
        const RungInput *input = &all[i]->inputs[k];
        g_autoptr (GError) below = NULL;
        g_autoptr (GError) above = NULL;

        if (rung_input_is_text (input))
          continue;
        g_assert_true (rung_input_check_number (input, input->minimum, NULL));
        g_assert_true (rung_input_check_number (input, input->maximum, NULL));
        g_assert_false (rung_input_check_number (input, input->minimum - 1, &below));
        g_assert_error (below, RUNG_ERROR, RUNG_ERROR_RANGE);
        g_assert_false (rung_input_check_number (input, input->maximum + 1, &above));
        g_assert_error (above, RUNG_ERROR, RUNG_ERROR_RANGE);
      }
}

static void
test_range_message (void)
{
  g_autoptr (GError) error = NULL;
  const RungInput *raise = rung_inputs_find (&rung_offer_inputs, "raise");

  g_assert_false (rung_input_check_number (raise, 5001, &error));
  g_assert_cmpstr (error->message, ==, "5001 is out of range: expected -5000 to 5000, in "
                                       "hundredths of a percent");
}

static void
test_texts (void)
{
  static const struct { int offer; const char *id; const char *text; int code; } items[] = {
    { FIXTURE_PROFILE, "level", "", -1 },
    { FIXTURE_PROFILE, "level", "senior", -1 },
    { FIXTURE_PROFILE, "level", "chief", RUNG_ERROR_UNKNOWN },
    { FIXTURE_PROFILE, "education", "", RUNG_ERROR_UNKNOWN },
    { FIXTURE_PROFILE, "skills", "", -1 },
    { FIXTURE_PROFILE, "skills", "genai,nlp", -1 },
    { FIXTURE_PROFILE, "skills", "genai,,nlp", RUNG_ERROR_UNKNOWN },
    { FIXTURE_PROFILE, "skills", "genai,juggling", RUNG_ERROR_UNKNOWN },
    { FIXTURE_PROFILE, "place", "12420", -1 },
    { FIXTURE_PROFILE, "place", "atlantis", RUNG_ERROR_UNKNOWN },
    { FIXTURE_PROFILE, "filing-status", "hoh", -1 },
    { FIXTURE_PROFILE, "filing-status", "widowed", RUNG_ERROR_UNKNOWN },
    { 0, "schedule", "standard-monthly", -1 },
    { 0, "schedule", "never", RUNG_ERROR_UNKNOWN },
    { 0, "tax-place", "", -1 },
    { 0, "tax-place", "us-ny-nyc", -1 },
    { 0, "tax-place", "us", RUNG_ERROR_UNKNOWN },
    { 0, "title", "Ünïcödé", -1 },
    { 0, "title",
      "123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 ",
      -1 },
    { 0, "title",
      "123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 x",
      RUNG_ERROR_LIMIT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      const RungInput *input = rung_inputs_find (items[i].offer == 0 ? &rung_offer_inputs
                                                                    : &rung_profile_inputs,
                                                 items[i].id);
      g_autoptr (GError) error = NULL;
      gboolean is_good = rung_input_check_text (input, tables, items[i].text, &error);

      g_test_message ("%s = %s: %s", items[i].id, items[i].text, is_good ? "good" : error->message);
      g_assert_cmpint (is_good, ==, items[i].code < 0);
      if (!is_good)
        g_assert_error (error, RUNG_ERROR, items[i].code);
    }
}

static void
test_choices (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    for (guint k = 0; k < all[i]->n_inputs; k++)
      {
        const RungInput *input = &all[i]->inputs[k];
        g_autoptr (GArray) list = rung_choices_list (input->choices, tables);

        g_assert_cmpint (list->len > 0, ==, input->choices != RUNG_CHOICES_NONE);
        for (guint n = 0; n < list->len; n++)
          {
            const RungChoice *choice = &g_array_index (list, RungChoice, n);

            g_assert_true (rung_input_check_text (input, tables, choice->id, NULL));
            g_assert_cmpuint (strlen (choice->title), >, 0);
          }
      }
}

static void
test_sets (void)
{
  g_auto (GStrv) none = rung_set_split ("");
  g_auto (GStrv) two = rung_set_split ("nlp,genai");

  g_assert_cmpuint (g_strv_length (none), ==, 0);
  g_assert_cmpuint (g_strv_length (two), ==, 2);
  g_assert_true (rung_set_has ("nlp,genai", "nlp"));
  g_assert_true (rung_set_has ("nlp,genai", "genai"));
  g_assert_false (rung_set_has ("nlp,genai", "gen"));
  g_assert_false (rung_set_has ("nlp,genai", "lp"));
  g_assert_false (rung_set_has ("", "nlp"));
  g_assert_false (rung_set_has (NULL, "nlp"));
}

static void
test_records (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autofree gpointer a = g_malloc0 (all[i]->size);
      g_autofree gpointer b = g_malloc0 (all[i]->size);

      rung_record_init (all[i], a);
      rung_record_init (all[i], b);
      g_assert_true (rung_record_equal (all[i], a, b));
      for (guint k = 0; k < all[i]->n_inputs; k++)
        {
          const RungInput *input = &all[i]->inputs[k];

          /* Each input alone makes a difference, and a copy takes it over. */
          if (rung_input_is_text (input))
            {
              g_assert_true (rung_input_set_text (input, a, "elsewhere"));
              g_assert_false (rung_input_set_text (input, a, "elsewhere"));
            }
          else
            {
              gint64 other = input->initial == input->maximum ? input->minimum : input->maximum;

              g_assert_true (rung_input_set_number (input, a, other));
              g_assert_false (rung_input_set_number (input, a, other));
            }
          g_assert_false (rung_record_equal (all[i], a, b));
          rung_record_copy (all[i], b, a);
          g_assert_true (rung_record_equal (all[i], a, b));
        }
      rung_record_clear (all[i], a);
      rung_record_clear (all[i], b);
    }
}

static void
test_document_copy (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (2);
  g_autoptr (RungDocument) copy = NULL;

  rung_extras_add (document->extras, "later", "1");
  rung_extras_add (rung_document_get_offer (document, 1)->extras, "x", "[]");
  fixture_set_step (document, "math", "done");
  copy = rung_document_copy (document);
  g_assert_true (rung_document_equal (document, copy));
  fixture_set (copy, 1, "base-pay", 7);
  g_assert_false (rung_document_equal (document, copy));
  fixture_set (copy, 1, "base-pay", 0);
  g_assert_true (rung_document_equal (document, copy));
  fixture_set_step (copy, "math", NULL);
  g_assert_false (rung_document_equal (document, copy));
}

static void
test_free_ids (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (27);

  g_assert_cmpstr (rung_document_get_offer (document, 0)->id, ==, "a");
  g_assert_cmpstr (rung_document_get_offer (document, 25)->id, ==, "z");
  g_assert_cmpstr (rung_document_get_offer (document, 26)->id, ==, "a2");
  g_assert_cmpint (rung_document_find_offer (document, "a2"), ==, 26);
  g_assert_cmpint (rung_document_find_offer (document, "b2"), ==, -1);
}

/* A word that is no choice is answered with the nearest ones. */
static void
test_nearest (void)
{
  static const struct { RungChoices choices; const char *word; const char *expected; } cases[] = {
    { RUNG_CHOICES_PLACES, "nyc", ", such as new-york" },
    { RUNG_CHOICES_PLACES, "jersey city", ", such as jersey-city" },
    { RUNG_CHOICES_PLACES, "Bellevue", ", such as seattle" },
    { RUNG_CHOICES_PLACES, "San Francisco", ", such as san-francisco" },
    { RUNG_CHOICES_PLACES, "palo alto", ", such as 41940 (San Jose-Sunnyvale-Santa Clara, CA)" },
    { RUNG_CHOICES_COMPANY_KINDS, "Privat", "one of private, public" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *nearest = rung_choices_dup_nearest (cases[i].choices, tables, cases[i].word);

      g_test_message ("%s", nearest);
      g_assert_true (g_str_has_suffix (nearest, cases[i].expected));
    }
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_test_add_func ("/inputs/a-wrong-choice-is-answered-with-the-nearest", test_nearest);
  g_test_add_func ("/inputs/every-input-has-words-and-a-default", test_every_input);
  g_test_add_func ("/inputs/no-two-inputs-shown-share-a-key", test_mnemonics);
  g_test_add_func ("/inputs/a-group-is-one-run-of-rows", test_groups);
  g_test_add_func ("/inputs/values-outside-a-range-are-refused", test_ranges);
  g_test_add_func ("/inputs/a-refusal-names-the-range-and-unit", test_range_message);
  g_test_add_func ("/inputs/bad-texts-are-refused", test_texts);
  g_test_add_func ("/inputs/every-choice-is-accepted-and-titled", test_choices);
  g_test_add_func ("/inputs/sets-hold-whole-words", test_sets);
  g_test_add_func ("/inputs/each-input-alone-makes-a-difference", test_records);
  g_test_add_func ("/document/a-copy-is-equal-until-changed", test_document_copy);
  g_test_add_func ("/document/ids-go-on-after-z", test_free_ids);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
