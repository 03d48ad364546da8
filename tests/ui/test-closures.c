/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>

#include "ui/kit/rung-closures.h"

/* Figures as templates show them. */

typedef char *(*Closure) (gpointer self,
                          double   value);

static const struct
{
  const char *name;
  Closure closure;
  double value;
  const char *text;
} figures[] = {
  { "money", rung_closure_money, 1234.5, "$1,235" },
  { "money-below-zero", rung_closure_money, -20000.0, "−$20,000" },
  { "money-rounds-to-nothing", rung_closure_money, -0.3, "$0" },
  { "difference-above", rung_closure_money_signed, 4000.0, "+$4,000" },
  { "difference-below", rung_closure_money_signed, -4000.0, "−$4,000" },
  { "no-difference", rung_closure_money_signed, 0.4, "$0" },
  { "estimate", rung_closure_thousands, 165499.0, "$165,000" },
  { "percent", rung_closure_percent, 0.0526, "5.3%" },
  { "month", rung_closure_month, 12.0 * 2026.0 - 12.0 + 10.0, "Nov 2026" },
};

static void
test_figure (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *text = figures[i].closure (NULL, figures[i].value);

  g_assert_cmpstr (text, ==, figures[i].text);
}

static void
test_truth (void)
{
  g_autoptr (GObject) object = g_object_new (G_TYPE_OBJECT, NULL);

  g_assert_false (rung_closure_has_text (NULL, NULL));
  g_assert_false (rung_closure_has_text (NULL, ""));
  g_assert_true (rung_closure_has_text (NULL, "0"));
  g_assert_false (rung_closure_has_any (NULL, 0));
  g_assert_true (rung_closure_has_any (NULL, 1));
  g_assert_true (rung_closure_negate (NULL, FALSE));
  g_assert_false (rung_closure_negate (NULL, TRUE));
  g_assert_false (rung_closure_is_set (NULL, NULL));
  g_assert_true (rung_closure_is_set (NULL, object));
}

static void
test_classes (void)
{
  g_auto (GStrv) quiet = rung_closure_classes (NULL, TRUE, "note dim", "figure");
  g_auto (GStrv) loud = rung_closure_classes (NULL, FALSE, "note dim", "figure");
  g_autofree char *joined = g_strjoinv ("+", quiet);

  g_assert_cmpstr (joined, ==, "note+dim");
  g_assert_cmpstr (loud[0], ==, "figure");
  g_assert_null (loud[1]);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      g_autofree char *path = g_strconcat ("/closures/figures/", figures[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_figure);
    }
  g_test_add_func ("/closures/an-empty-text-is-none", test_truth);
  g_test_add_func ("/closures/classes-follow-a-flag", test_classes);
  return g_test_run ();
}
