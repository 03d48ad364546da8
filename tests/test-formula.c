/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>
#include <string.h>

#include "engine/base/rung-error.h"
#include "engine/tax/rung-formula.h"
#include "engine/tax/rung-tax-program.h"
#include "engine/tax/rung-tax-run.h"

/* Every formula is compiled into a law of its own and run. A is 7 and B is 2,
 * once as parameters, which fold at compile time, and once as wages and
 * deferral, which are computed at run time: both have to give the same. */

#define A 7.0
#define B 2.0

typedef struct
{
  const char *name;
  const char *formula;
  double expected;
} Good;

static const Good good[] = {
  { "number", "12", 12 },
  { "decimal", "12.25", 12.25 },
  { "name", "a", 7 },
  { "add", "a + b", 9 },
  { "subtract", "a - b", 5 },
  { "left-to-right", "a - b - 1", 4 },
  { "product-first", "a + b * 3", 13 },
  { "division-left", "a / b / 2", 1.75 },
  { "parentheses", "(a + b) * 3", 27 },
  { "negate", "-a", -7 },
  { "negate-twice", "--a", 7 },
  { "negate-in-product", "a * -b", -14 },
  { "divide-by-zero", "a / (b - 2)", 0 },
  { "zero-by-zero", "(a - 7) / (b - 2)", 0 },
  { "less", "b < a", 1 },
  { "less-not", "a < b", 0 },
  { "less-equal", "a <= 7", 1 },
  { "greater", "a > b", 1 },
  { "greater-equal", "b >= 2", 1 },
  { "equal", "a == 7", 1 },
  { "equal-not", "a == b", 0 },
  { "not-equal", "a != b", 1 },
  { "comparison-last", "a + 1 > b * 4 - 1", 1 },
  { "comparison-as-number", "(a > b) * 3 + 1", 4 },
  { "if", "if (a > b, a, b)", 7 },
  { "if-not", "if (a < b, a, b)", 2 },
  { "if-nested", "if (a < b, 1, if (b == 2, 20, 30))", 20 },
  { "min", "min (a, b)", 2 },
  { "max", "max (a, b)", 7 },
  { "pos", "pos (b - a)", 0 },
  { "pos-above", "pos (a - b)", 5 },
  { "floor", "floor (a / b)", 3 },
  { "floor-below-zero", "floor (-a / b)", -4 },
  { "ceil", "ceil (a / b)", 4 },
  { "no-space", "min(a,b)+1", 3 },
  { "much-space", "  min  ( a ,  b )  +  1  ", 3 },
  /* Rates of 10 % from 0, 20 % from 5: 0.1 x 5 + 0.2 x 2 = 0.9. */
  { "brackets", "brackets (rates, a)", 0.9 },
  { "brackets-first", "brackets (rates, b)", 0.2 },
  { "brackets-edge", "brackets (rates, a - b)", 0.5 },
  { "brackets-below", "brackets (rates, -a)", 0 },
  { "row", "row (rates, a)", 0.2 },
  { "row-edge", "row (rates, a - b)", 0.2 },
  { "row-below", "row (rates, -a)", 0.1 },
  { "row-above-edge", "row-above (rates, a - b)", 0.1 },
  { "row-above", "row-above (rates, a)", 0.2 },
  { "start", "start (rates, a)", 5 },
  { "start-first", "start (rates, b)", 0 },
  { "kebab-names", "long-name-2 + a", 107 },
  { "persons", "persons", 1 },
  { "earlier-step", "earlier + a", 1007 },
};

typedef struct
{
  const char *name;
  const char *formula;
  RungError code;
  const char *expected;     /* part of the message */
} Bad;

static const Bad bad[] = {
  { "empty", "", RUNG_ERROR_SYNTAX, "column 1: expected a number, a name or “(”" },
  { "spaces", "   ", RUNG_ERROR_SYNTAX, "column 4: expected a number, a name or “(”" },
  { "no-right", "a +", RUNG_ERROR_SYNTAX, "column 4: expected a number" },
  { "two-names", "a b", RUNG_ERROR_SYNTAX, "column 3: expected an operator or the end" },
  { "open", "(a + b", RUNG_ERROR_SYNTAX, "column 7: expected “)”" },
  { "closed", "a + b)", RUNG_ERROR_SYNTAX, "column 6: expected an operator or the end" },
  { "no-arguments", "min a, b", RUNG_ERROR_SYNTAX, "column 5: expected “(”" },
  { "few-arguments", "min (a)", RUNG_ERROR_SYNTAX, "column 7: expected “,”" },
  { "many-arguments", "pos (a, b)", RUNG_ERROR_SYNTAX, "column 7: expected “)”" },
  { "chain", "1 < a < 3", RUNG_ERROR_SYNTAX, "column 7: expected an operator or the end" },
  { "assign", "a = b", RUNG_ERROR_SYNTAX, "column 3: expected an operator or the end" },
  { "capital", "A + b", RUNG_ERROR_SYNTAX, "column 1: expected a number, a name or “(”" },
  { "text", "\"a\"", RUNG_ERROR_SYNTAX, "column 1: expected a number, a name or “(”" },
  { "point-first", ".5", RUNG_ERROR_SYNTAX, "column 1: expected a number, a name or “(”" },
  { "hexadecimal", "0x10", RUNG_ERROR_SYNTAX, "column 2: expected an operator or the end" },
  { "infinite", "1e999", RUNG_ERROR_SYNTAX, "column 1: expected a finite number" },
  { "tab", "a +\tb", RUNG_ERROR_SYNTAX, "column 4: expected a number" },
  { "table-as-number", "rates + 1", RUNG_ERROR_SYNTAX, "expected a number, not a table" },
  { "table-alone", "rates", RUNG_ERROR_SYNTAX, "expected a number, not a table" },
  { "number-as-table", "brackets (a, b)", RUNG_ERROR_SYNTAX,
    "expected a table as the first argument" },
  { "table-second", "brackets (rates, rates)", RUNG_ERROR_SYNTAX,
    "expected a number, not a table" },
  { "unknown", "a + nothing", RUNG_ERROR_UNKNOWN,
    "“nothing” is not a parameter, earlier step or input" },
  { "unknown-scope", "state.a", RUNG_ERROR_UNKNOWN, "“state.a” is not a parameter" },
  { "itself", "result + 1", RUNG_ERROR_UNKNOWN, "“result” is not a parameter" },
};

static const double from[] = { 0, 5 };
static const double rate[] = { 0.1, 0.2 };

/* One law, year 2026; @at_run_time chooses what A and B are. The law outlives
 * the program, so it is static and belongs to the last one compiled. */
static RungTaxProgram *
compile (const char  *formula,
         gboolean     at_run_time,
         GError     **error)
{
  static RungParameterValue values[4] = { { .year = 2026 }, { .year = 2026 }, { .year = 2026 },
                                          { .year = 2026, .is_table = TRUE } };
  static RungParameter parameters[] = {
    { "long-name-2", "Name", "1", &values[0], 1 },
    { "rates", "Rates", "1", &values[3], 1 },
    { "a", "A", "1", &values[1], 1 },
    { "b", "B", "1", &values[2], 1 },
  };
  static RungLawStep steps[] = {
    { "a", "A", "wages", .adds_to = RUNG_TAX_NONE },
    { "b", "B", "deferral", .adds_to = RUNG_TAX_NONE },
    { "earlier", "Earlier", "1000", .adds_to = RUNG_TAX_NONE },
    { "result", "Result", NULL, .adds_to = RUNG_TAX_LOCAL },
  };
  static const RungTaxLaw law = { "us", "Test", NULL, RUNG_SCOPE_FEDERAL, 2026, 2026,
                     parameters, G_N_ELEMENTS (parameters), steps, G_N_ELEMENTS (steps) };

  parameters[2].id = at_run_time ? "c" : "a";
  parameters[3].id = at_run_time ? "d" : "b";
  steps[0].id = at_run_time ? "a" : "e";
  steps[1].id = at_run_time ? "b" : "f";
  steps[3].formula = formula;
  for (guint i = 0; i < RUNG_N_FILING_STATUSES; i++)
    {
      values[0].number[i] = 100.0;
      values[1].number[i] = A;
      values[2].number[i] = B;
      values[3].rows[i] = (RungScale) { G_N_ELEMENTS (from), from, rate };
    }
  return rung_tax_program_new (&(RungTaxReturn) { .federal = &law, .year = 2026 }, error);
}

static void
test_good (gconstpointer data)
{
  const Good *item = data;
  RungHousehold household = { .earners = { { A, B, 0.0 } } };

  for (int at_run_time = 0; at_run_time < 2; at_run_time++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RungTaxProgram) program = compile (item->formula, at_run_time, &error);
      RungTaxes taxes;

      g_assert_no_error (error);
      rung_tax_program_run (program, &household, &taxes);
      g_assert_cmpfloat_with_epsilon (taxes.amount[RUNG_TAX_LOCAL], item->expected, 1e-12);
    }
}

static void
test_bad (gconstpointer data)
{
  const Bad *item = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RungTaxProgram) program = compile (item->formula, FALSE, &error);

  g_assert_null (program);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_error (error, RUNG_ERROR, (int) item->code);
  g_assert_nonnull (strstr (error->message, item->expected));
}

static char *
dup_nested (guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, '(');
  g_string_append_c (text, 'a');
  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, ')');
  return g_string_free (text, FALSE);
}

static void
test_limits (void)
{
  g_autofree char *deep = dup_nested (RUNG_FORMULA_MAX_DEPTH);
  g_autofree char *allowed = dup_nested (RUNG_FORMULA_MAX_DEPTH - 1);
  g_autofree char *deepest = dup_nested (2000);
  g_autofree char *blank = g_strnfill (RUNG_FORMULA_MAX_LENGTH, ' ');
  g_autofree char *longest = NULL;
  g_autofree char *too_long = g_strconcat (blank, "a", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (RungTaxProgram) program = compile (allowed, TRUE, &error);
  g_autoptr (RungTaxProgram) second = NULL;

  g_assert_no_error (error);
  g_assert_null (compile (deep, TRUE, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, "fewer levels of parentheses"));
  g_clear_error (&error);
  g_assert_null (compile (deepest, TRUE, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_SYNTAX);
  g_clear_error (&error);

  blank[RUNG_FORMULA_MAX_LENGTH - 1] = '\0';
  longest = g_strconcat (blank, "a", NULL);
  second = compile (longest, TRUE, &error);
  g_assert_no_error (error);
  g_assert_null (compile (too_long, TRUE, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT);
}

/* 5,000 additions of a value known at run time only need as many registers. */
static void
test_too_many_operations (void)
{
  g_autoptr (GString) text = g_string_new ("a");
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 5000; i++)
    g_string_append (text, "+a");
  g_assert_null (compile (text->str, TRUE, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT);
  g_assert_nonnull (strstr (error->message, "us: result: "));
}

static char *
substitute_cb (const char *name,
               gpointer    user_data)
{
  return g_str_equal (name, "a") || g_str_equal (name, "state.a-1") ? g_strdup ("7") : NULL;
}

static void
test_substitute (void)
{
  g_autofree char *text = rung_formula_substitute ("min (a, b) - a * state.a-1 + 1.5",
                                                   substitute_cb, NULL);

  g_assert_cmpstr (text, ==, "min (7, b) - 7 * 7 + 1.5");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_autofree char *path = g_strconcat ("/formula/good/", good[i].name, NULL);

      g_test_add_data_func (path, &good[i], test_good);
    }
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strconcat ("/formula/bad/", bad[i].name, NULL);

      g_test_add_data_func (path, &bad[i], test_bad);
    }
  g_test_add_func ("/formula/formulas-have-a-depth-and-a-length", test_limits);
  g_test_add_func ("/formula/too-many-operations-are-refused", test_too_many_operations);
  g_test_add_func ("/formula/names-are-replaced", test_substitute);
  return g_test_run ();
}
