/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/base/rung-measure.h"
#include "engine/offer/rung-projection.h"
#include "engine/tax/rung-context.h"
#include "engine/tax/rung-tax-cache.h"
#include "store/json/rung-json-scan.h"
#include "store/json/rung-json-value.h"
#include "store/json/rung-json.h"

#include "offer-cases.h"

/* How figures are said to be made, in words and numbers: tests/cases/derivations.json. */

static RungTables *tables;
static RungTaxCache *cache;
static RungJson *json;

static guint
find_formula (const RungLedger *ledger,
              guint             from)
{
  while (from < rung_ledger_get_n (ledger) && rung_ledger_get (ledger, from)->formula == NULL)
    from++;
  return from;
}

static void
check_lines (RungJsonNode      lines,
             const RungLedger *ledger)
{
  guint at = find_formula (ledger, 0);

  for (RungJsonNode node = rung_json_get_first (lines, RUNG_JSON_ARRAY);
       rung_json_is_present (node); node = rung_json_get_next (node))
    {
      const RungLedgerLine *line = NULL;

      g_assert_cmpuint (at, <, rung_ledger_get_n (ledger));
      line = rung_ledger_get (ledger, at);
      g_assert_cmpstr (line->title, ==, rung_json_get_string (rung_json_member (node, "title")));
      g_assert_cmpstr (line->formula, ==,
                       rung_json_get_string (rung_json_member (node, "formula")));
      g_assert_cmpstr (line->numbers, ==,
                       rung_json_get_string (rung_json_member (node, "numbers")));
      assert_near (line->value,
                   rung_json_get_double (rung_json_member (node, "value"), -1e12, 1e12));
      at = find_formula (ledger, at + 1);
    }
  g_assert_cmpuint (at, ==, rung_ledger_get_n (ledger));
}

static void
test_derivation (gconstpointer data)
{
  const RungJsonNode *node = data;
  g_autoptr (RungDocument) document
    = offer_cases_read_document (rung_json_member (*node, "document"), tables);
  g_autoptr (RungLedger) ledger = rung_ledger_new ();
  g_autoptr (GError) error = NULL;
  RungMeasure measure
    = offer_cases_find_measure (rung_json_get_string (rung_json_member (*node, "measure")));
  guint year = (guint) rung_json_get_integer (rung_json_member (*node, "year"), 1, RUNG_MAX_YEARS);
  RungContext context;

  rung_context_init (&context, tables, cache, document);
  rung_projection_explain (&context, &rung_document_get_offer (document, 0)->inputs, measure,
                           year - 1, ledger);
  check_lines (rung_json_member (*node, "lines"), ledger);
  rung_json_check (json, &error);
  g_assert_no_error (error);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  json = fixture_read_case ("derivations.json");
  for (RungJsonNode node = rung_json_get_first (rung_json_member (rung_json_get_root (json),
                                                                  "cases"), RUNG_JSON_ARRAY);
       rung_json_is_present (node); node = rung_json_get_next (node))
    {
      g_autofree char *path = g_strconcat ("/derivations/",
                                           rung_json_get_string (rung_json_member (node, "name")),
                                           NULL);

      g_test_add_data_func_full (path, g_memdup2 (&node, sizeof node), test_derivation, g_free);
    }
  result = g_test_run ();
  rung_json_free (json);
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return result;
}
