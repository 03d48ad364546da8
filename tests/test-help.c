/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib.h>
#include <math.h>
#include <string.h>

#include "engine/document/rung-inputs.h"
#include "store/help/rung-help-find.h"
#include "store/help/rung-help-read.h"

/* The help: how a page is read, and whether the pages that come with Rung hold together. */

static const char page_text[] =
  "# Pay\n"
  "\n"
  "What an offer\n"
  "is made of.\n"
  "\n"
  "## Base {#base}\n"
  "\n"
  "- one\n"
  "  goes on\n"
  "- two\n"
  "\n"
  "| Base | 200,000 |\n"
  "| Bonus | 20,000 |\n"
  "| **Pay** | 220,000 |\n"
  "after it\n";

static const RungHelpBlock *
block_at (const RungHelpPage *page,
          guint               section,
          guint               block)
{
  const RungHelpSection *found = g_ptr_array_index (page->sections, section);

  return g_ptr_array_index (found->blocks, block);
}

static void
assert_block (const RungHelpBlock *block,
              RungHelpKind         kind,
              const char          *text,
              const char          *figure)
{
  g_assert_cmpint (block->kind, ==, kind);
  g_assert_cmpstr (block->text, ==, text);
  g_assert_cmpstr (block->figure, ==, figure);
}

static void
test_page (void)
{
  g_autoptr (GError) error = NULL;
  RungHelpPage *page = rung_help_read_page ("pay", page_text, &error);
  const RungHelpSection *base = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (page->title, ==, "Pay");
  g_assert_cmpuint (page->sections->len, ==, 2);
  assert_block (block_at (page, 0, 0), RUNG_HELP_TEXT, "What an offer is made of.", NULL);
  base = g_ptr_array_index (page->sections, 1);
  g_assert_cmpstr (base->place, ==, "pay#base");
  g_assert_cmpstr (base->title, ==, "Base");
  g_assert_cmpuint (base->blocks->len, ==, 6);
  assert_block (block_at (page, 1, 0), RUNG_HELP_ITEM, "one goes on", NULL);
  assert_block (block_at (page, 1, 1), RUNG_HELP_ITEM, "two", NULL);
  assert_block (block_at (page, 1, 2), RUNG_HELP_SUM, "Base", "200,000");
  assert_block (block_at (page, 1, 4), RUNG_HELP_TOTAL, "Pay", "220,000");
  assert_block (block_at (page, 1, 5), RUNG_HELP_TEXT, "after it", NULL);
  rung_help_page_free (page);
}

static void
test_wrong_line_is_named (void)
{
  static const struct
  {
    const char *text;
    const char *line;
  } wrong[] = {
    { "", "Line 1 " },
    { "Pay", "Line 1 " },
    { "# Pay\n\n## Base", "Line 3 " },
    { "# Pay\n## Base {#base} more", "Line 2 " },
    { "# Pay\n| Base |", "Line 2 " },
    { "# Pay\n| Base | 1 | 2 |", "Line 2 " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (rung_help_read_page ("pay", wrong[i].text, &error));
      g_assert_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT);
      g_assert_nonnull (strstr (error->message, wrong[i].line));
    }
}

static RungHelp *
load (void)
{
  g_autoptr (GError) error = NULL;
  RungHelp *help = rung_help_load (g_getenv ("RUNG_DATA_DIR"), &error);

  g_assert_no_error (error);
  return help;
}

static void
test_search (void)
{
  g_autoptr (RungHelp) help = load ();
  g_autoptr (GPtrArray) cliff = rung_help_search (help, "CLIFF");
  g_autoptr (GPtrArray) both = rung_help_search (help, "pay back sign");
  g_autoptr (GPtrArray) none = rung_help_search (help, "cliffhanger");

  g_assert_cmpstr (((RungHelpSection *) cliff->pdata[0])->place, ==, "words#cliff");
  g_assert_cmpuint (cliff->len, >, 1);
  g_assert_cmpuint (both->len, >, 0);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_missing_folder_is_an_error (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rung_help_load ("/nowhere", &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_IO);
}

typedef void (*BlockFunc) (const RungHelp        *help,
                           const RungHelpSection *section,
                           const RungHelpBlock   *block);

static void
for_each_block (BlockFunc function)
{
  g_autoptr (RungHelp) help = load ();

  for (guint i = 0; i < help->pages->len; i++)
    {
      const RungHelpPage *page = g_ptr_array_index (help->pages, i);

      for (guint k = 0; k < page->sections->len; k++)
        {
          const RungHelpSection *section = g_ptr_array_index (page->sections, k);

          for (guint n = 0; n < section->blocks->len; n++)
            function (help, section, g_ptr_array_index (section->blocks, n));
        }
    }
}

static void
check_links (const RungHelp        *help,
             const RungHelpSection *section,
             const RungHelpBlock   *block)
{
  const char *at = block->text;

  while ((at = strstr (at, "](")) != NULL)
    {
      g_autofree char *place = g_strndup (at + 2, strcspn (at + 2, ")"));

      if (rung_help_find (help, place) == NULL)
        g_error ("%s leads to %s, which is not there", section->place, place);
      at += 2;
    }
}

static void
test_links_lead_somewhere (void)
{
  for_each_block (check_links);
}

/* The words of labels are explained. */
static void
test_terms_are_explained (void)
{
  static const RungInputTable *const tables[] = {
    &rung_profile_inputs, &rung_assumption_inputs, &rung_offer_inputs, &rung_grant_inputs,
    &rung_payment_inputs, &rung_plan_inputs,
  };
  g_autoptr (RungHelp) help = load ();
  guint n_terms = 0;

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    for (guint k = 0; k < tables[i]->n_inputs; k++)
      {
        const char *term = tables[i]->inputs[k].term;
        g_autofree char *place = term != NULL ? g_strconcat ("words#", term, NULL) : NULL;

        n_terms += term != NULL;
        if (term != NULL && rung_help_find (help, place) == NULL)
          g_error ("%s of %s: there is no %s", tables[i]->inputs[k].id, tables[i]->id, place);
      }
  g_assert_cmpuint (n_terms, >, 8);
}

static gboolean
read_amount (const char *text,
             double     *amount)
{
  g_auto (GStrv) parts = g_strsplit (text, ",", -1);
  g_autofree char *joined = g_strjoinv ("", parts);
  gboolean is_minus = g_str_has_prefix (joined, "−");
  const char *digits = joined + (is_minus ? strlen ("−") : 0);
  char *end = NULL;

  *amount = g_ascii_strtod (digits, &end) * (is_minus ? -1.0 : 1.0);
  return g_ascii_isdigit (*digits) && *end == '\0';
}

/* What the lines of an example add up to stands below them, to the dollar. */
static void
check_sum (const RungHelp        *help,
           const RungHelpSection *section,
           const RungHelpBlock   *block)
{
  static const RungHelpSection *last;
  static double sum;
  double amount = 0.0;

  if (section != last || block->figure == NULL)
    sum = 0.0;
  last = section;
  if (block->figure == NULL || !read_amount (block->figure, &amount))
    return;
  if (block->kind != RUNG_HELP_TOTAL)
    {
      sum += amount;
      return;
    }
  if (fabs (amount - sum) > 0.5)
    g_error ("%s: %s is %.0f, not %.0f", section->place, block->text, sum, amount);
  sum = 0.0;
}

static void
test_examples_add_up (void)
{
  for_each_block (check_sum);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/help/a-page-is-read-as-sections-of-blocks", test_page);
  g_test_add_func ("/help/a-wrong-line-is-named", test_wrong_line_is_named);
  g_test_add_func ("/help/titles-are-found-before-texts", test_search);
  g_test_add_func ("/help/a-missing-folder-is-an-error", test_missing_folder_is_an_error);
  g_test_add_func ("/help/links-lead-somewhere", test_links_lead_somewhere);
  g_test_add_func ("/help/words-of-labels-are-explained", test_terms_are_explained);
  g_test_add_func ("/help/examples-add-up", test_examples_add_up);
  return g_test_run ();
}
