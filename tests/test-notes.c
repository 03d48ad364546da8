/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "engine/offer/rung-projection.h"
#include "report/phrases/rung-phrases.h"
#include "store/document/rung-document-file.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

#define RULES (RUNG_NOTE_CONVENIENCE | RUNG_NOTE_CONVENIENCE_MUTUAL)
#define LAWS (RUNG_NOTE_LATER_LAW | RUNG_NOTE_PROJECTED_LAW)

/* What is said of an offer, among the notes that a case asks about. */
static const struct
{
  const char *path;
  const char *profile;
  const char *offer;
  int tax_year;
  guint asked;
  guint said;
} cases[] = {
  { "/notes/head-of-household/alone", "\"filing-status\": \"hoh\"", "", 2026,
    RUNG_NOTE_NO_DEPENDENT,
    RUNG_NOTE_NO_DEPENDENT },
  { "/notes/head-of-household/child", "\"filing-status\": \"hoh\", \"children\": [2020]", "", 2026,
    RUNG_NOTE_NO_DEPENDENT, 0 },
  { "/notes/head-of-household/not-born", "\"filing-status\": \"hoh\", \"children\": [2028]", "",
    2026,
    RUNG_NOTE_NO_DEPENDENT, RUNG_NOTE_NO_DEPENDENT },
  { "/notes/head-of-household/parent", "\"filing-status\": \"hoh\", \"dependents\": 1", "", 2026,
    RUNG_NOTE_NO_DEPENDENT, 0 },
  { "/notes/head-of-household/single", "\"filing-status\": \"single\"", "", 2026,
    RUNG_NOTE_NO_DEPENDENT, 0 },

  { "/notes/days-at-home/none", "", "\"tax-place\": \"us-tx\"", 2026, RULES, 0 },
  { "/notes/days-at-home/texas", "", "\"tax-place\": \"us-tx\", \"remote-days\": 4", 2026, RULES,
    RUNG_NOTE_CONVENIENCE },
  { "/notes/days-at-home/new-york-city", "", "\"tax-place\": \"us-ny-nyc\", \"remote-days\": 4",
    2026, RULES,
    RUNG_NOTE_CONVENIENCE_MUTUAL },
  { "/notes/days-at-home/new-jersey", "", "\"tax-place\": \"us-nj\", \"place\": \"remote\"", 2026,
    RULES,
    RUNG_NOTE_CONVENIENCE_MUTUAL },
  { "/notes/days-at-home/some", "", "\"tax-place\": \"us-tx\", \"remote-days\": 3", 2026, RULES,
    0 },
  { "/notes/days-at-home/nowhere", "", "\"place\": \"remote\"", 2026, RULES,
    RUNG_NOTE_CONVENIENCE },
  { "/notes/days-at-home/told", "", "\"tax-place\": \"us-nj\", \"work-place\": \"us-ny\", "
                                    "\"remote-days\": 4", 2026,
    RULES | RUNG_NOTE_WORK_ELSEWHERE, RUNG_NOTE_WORK_ELSEWHERE },

  { "/notes/sales-tax/washington", "\"property-tax\": 9000", "\"tax-place\": \"us-wa\"", 2026,
    RUNG_NOTE_SALES_TAX,
    RUNG_NOTE_SALES_TAX },
  { "/notes/sales-tax/texas", "\"mortgage-interest\": 9000", "\"tax-place\": \"us-tx\"", 2026,
    RUNG_NOTE_SALES_TAX,
    RUNG_NOTE_SALES_TAX },
  { "/notes/sales-tax/new-york", "\"property-tax\": 9000", "\"tax-place\": \"us-ny\"", 2026,
    RUNG_NOTE_SALES_TAX, 0 },
  { "/notes/sales-tax/no-home", "", "\"tax-place\": \"us-wa\"", 2026, RUNG_NOTE_SALES_TAX, 0 },
  { "/notes/sales-tax/nowhere", "\"property-tax\": 9000", "", 2026, RUNG_NOTE_SALES_TAX, 0 },

  { "/notes/interest/above-income", "\"mortgage-interest\": 200001", "", 2026, RUNG_NOTE_INTEREST,
    RUNG_NOTE_INTEREST },
  { "/notes/interest/up-to-income", "\"mortgage-interest\": 200000", "", 2026, RUNG_NOTE_INTEREST,
    0 },
  { "/notes/interest/spouse", "\"mortgage-interest\": 200001, \"filing-status\": \"joint\", "
                              "\"spouse-wages\": 1000",
    "", 2026, RUNG_NOTE_INTEREST, 0 },

  { "/notes/law/published", "", "", 2026, LAWS, 0 },
  { "/notes/law/projected", "", "", 2027, LAWS, RUNG_NOTE_PROJECTED_LAW },
  { "/notes/law/later", "", "", 2029, LAWS, RUNG_NOTE_LATER_LAW },
};

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  const char *comma = *cases[i].offer != '\0' ? ", " : "";
  g_autofree char *text
    = g_strdup_printf ("{ \"format\": \"rung\", \"version\": 1, \"profile\": { %s }, "
                       "\"assumptions\": { \"horizon\": 1, "
                       "\"first-tax-year\": %d }, \"offers\": [ { \"id\": \"a\", \"base-pay\": "
                       "200000%s%s } ] }",
                       cases[i].profile, cases[i].tax_year, comma, cases[i].offer);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (RungDocument) document = rung_document_file_parse (bytes, tables, &error);
  RungProjection projection;
  RungContext context;

  g_assert_no_error (error);
  rung_context_init (&context, tables, cache, document);
  rung_projection_compute (&context, &rung_document_get_offer (document, 0)->inputs, &projection);
  g_assert_cmpuint (projection.notes & cases[i].asked, ==, cases[i].said);
}

/* States are named as the figures have them. */
static void
test_states (void)
{
  g_autofree char *full = rung_phrase_note (RUNG_NOTE_CONVENIENCE, tables);
  g_autofree char *mutual = rung_phrase_note (RUNG_NOTE_CONVENIENCE_MUTUAL, tables);

  g_assert_nonnull (strstr (full, "(Alabama, Delaware, Nebraska, New York, Pennsylvania)"));
  g_assert_nonnull (strstr (mutual, "(Alabama, Connecticut, Delaware, Nebraska, New Jersey, New "
                                    "York, Pennsylvania)"));
}

/* Every note is a sentence of its own. */
static void
test_sentences (void)
{
  for (guint bit = 0; 1u << bit <= RUNG_NOTE_INTEREST; bit++)
    {
      g_autofree char *text = rung_phrase_note (1u << bit, tables);

      g_assert_cmpstr (text, !=, "");
      g_assert_true (g_str_has_suffix (text, "."));
      g_assert_null (strchr (text, '%'));
    }
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, GUINT_TO_POINTER (i), test_case);
  g_test_add_func ("/notes/states-are-named-as-the-figures-have-them", test_states);
  g_test_add_func ("/notes/every-note-is-a-sentence", test_sentences);
  result = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
