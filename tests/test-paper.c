/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>
#include <string.h>
#include <unistd.h>

#include "engine/base/rung-error.h"
#include "report/grids/rung-inputs-grid.h"
#include "report/kit/rung-grid-text.h"
#include "report/offers/rung-comparison-pages.h"
#include "report/offers/rung-comparison-paper.h"
#include "report/paper/rung-paper-pdf.h"
#include "report/phrases/rung-source-list.h"

#include "fixture.h"

/* Longer than any stream of a report. */
#define LARGEST_STREAM (4 << 20)

static RungTables *tables;
static RungTaxCache *cache;

/* A comparison of documents, and a date that never moves. */
typedef struct
{
  RungDocument *document;
  RungContext context;
  RungComparison *comparison;
  GDateTime *created;
  RungVerdict verdict;
} Compared;

static void
compared_init (Compared *self,
               guint     n_offers,
               gint64    horizon)
{
  *self = (Compared) { .document = fixture_new_document (n_offers) };
  fixture_set (self->document, FIXTURE_ASSUMPTIONS, "horizon", horizon);
  for (guint i = 0; i < n_offers; i++)
    {
      fixture_set (self->document, (int) i, "base-pay", 180000 + 1000 * i);
      fixture_set (self->document, (int) i, "grant", 90000);
      fixture_set_text (self->document, (int) i, "place", i % 2 == 0 ? "seattle" : "san-francisco");
    }
  self->created = g_date_time_new_utc (2026, 2, 3, 4, 5, 6.0);
}

static RungPaper *
create_paper (Compared      *self,
              RungPaperSize  size)
{
  rung_context_init (&self->context, tables, cache, self->document);
  self->comparison = rung_comparison_new (&self->context);
  rung_verdict_init (&self->verdict, self->comparison, RUNG_RANKING_REAL, NULL);
  return rung_comparison_paper_new (&(RungComparisonReport) {
    &self->context, self->comparison, &self->verdict, RUNG_SPAN_TOTAL, size, "Größe & <more>",
    self->created,
  });
}

static void
compared_clear (Compared *self)
{
  rung_comparison_free (self->comparison);
  rung_document_unref (self->document);
  g_date_time_unref (self->created);
}

static GBytes *
finish (RungPaper *paper)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = rung_paper_finish (paper, &error);

  g_assert_no_error (error);
  return bytes;
}

static gboolean
has_text_in (const char *data,
             gsize       size,
             const char *text)
{
  return memmem (data, size, text, strlen (text)) != NULL;
}

/* A stream of the file as it was before it was compressed; empty where it was
 * not. */
static gboolean
has_text_in_stream (const char *data,
                    gsize       size,
                    const char *text)
{
  g_autoptr (GConverter) converter
    = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB));
  g_autofree char *plain = g_malloc (LARGEST_STREAM);
  gsize n_read = 0;
  gsize n_plain = 0;
  gboolean goes_on = TRUE;

  while (goes_on && n_plain < LARGEST_STREAM)
    {
      gsize read = 0;
      gsize written = 0;
      GConverterResult result = g_converter_convert (converter, data + n_read, size - n_read,
                                                     plain + n_plain,
                                                     LARGEST_STREAM - n_plain,
                                                     G_CONVERTER_INPUT_AT_END, &read,
                                                     &written, NULL);

      n_read += read;
      n_plain += written;
      goes_on = result == G_CONVERTER_CONVERTED;
    }
  return has_text_in (plain, n_plain, text);
}

/* Later versions of cairo compress what describes the pages too. */
static gboolean
has_text (GBytes     *bytes,
          const char *text)
{
  static const char start[] = "stream\n";
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);
  const char *end = data + size;
  const char *at = data;

  if (has_text_in (data, size, text))
    return TRUE;
  while ((at = memmem (at, (gsize) (end - at), start, strlen (start))) != NULL)
    {
      const char *stop = memmem (at, (gsize) (end - at), "endstream", strlen ("endstream"));

      at += strlen (start);
      if (stop != NULL && stop > at && has_text_in_stream (at, (gsize) (stop - at), text))
        return TRUE;
    }
  return FALSE;
}

/* What pdftotext and its kin say; NULL where they are not installed. */
static char *
run_tool (GBytes     *bytes,
          const char *tool,
          const char *option)
{
  g_autofree char *program = g_find_program_in_path (tool);
  g_autofree char *path = NULL;
  char *output = NULL;
  int status = 0;
  int fd = g_file_open_tmp ("rung-paper-XXXXXX.pdf", &path, NULL);
  const char *argv[] = { program, option, path, g_str_equal (tool, "pdftotext") ? "-" : NULL,
                         NULL };

  g_assert_cmpint (fd, >=, 0);
  g_assert_cmpint (write (fd, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)), ==,
                   (gssize) g_bytes_get_size (bytes));
  close (fd);
  if (program != NULL)
    {
      g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output,
                                   NULL,
                                   &status, NULL));
      g_assert_cmpint (status, ==, 0);
    }
  unlink (path);
  return output;
}

static void
check_pages (RungPaper *paper,
             GBytes    *bytes)
{
  g_autofree char *count = g_strdup_printf ("/Count %u", rung_paper_get_n_pages (paper));

  g_assert_true (g_str_has_prefix (g_bytes_get_data (bytes, NULL), "%PDF-"));
  g_assert_true (has_text (bytes, "%%EOF"));
  /* Text is drawn in streams that every version compresses. */
  g_assert_true (has_text (bytes, "BT\n"));
  if (!has_text (bytes, count))
    g_test_message ("no %s", count);
  g_assert_true (has_text (bytes, count));
}

static void
test_comparison (gconstpointer is_a4)
{
  Compared compared;
  g_autoptr (RungPaper) paper = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_autofree char *expected = NULL;

  compared_init (&compared, 3, 4);
  paper = create_paper (&compared, is_a4 != NULL ? RUNG_PAPER_A4 : RUNG_PAPER_LETTER);
  bytes = finish (paper);
  check_pages (paper, bytes);
  g_assert_true (has_text (bytes, is_a4 != NULL ? "0 0 595.276 841.89" : "0 0 612 792"));
  text = run_tool (bytes, "pdftotext", "-layout");
  if (text != NULL)
    {
      expected = g_strdup_printf ("Page 1 of %u", rung_paper_get_n_pages (paper));
      g_assert_nonnull (strstr (text, expected));
      g_assert_nonnull (strstr (text, "The offers side by side"));
      g_assert_nonnull (strstr (text, "If you leave"));
      g_assert_nonnull (strstr (text, "What would change the answer"));
      g_assert_nonnull (strstr (text, "What to ask for"));
      g_assert_nonnull (strstr (text, "What the offer letters leave out"));
      g_assert_nonnull (strstr (text, "Drops in pay"));
      g_assert_nonnull (strstr (text, "Sources"));
      g_assert_nonnull (strstr (text, "Größe & <more>"));
      g_assert_nonnull (strstr (text, "180,000"));
    }
  compared_clear (&compared);
}

/* A claim and what is counted of it stand on paper for every private offer,
 * the last one too. */
static void
test_private_value (void)
{
  Compared compared;
  g_autoptr (RungPaper) paper = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  const char *at = NULL;

  compared_init (&compared, 3, 4);
  fixture_set (compared.document, 2, "base-pay", 90000);
  fixture_set_text (compared.document, 2, "company-kind", "private");
  paper = create_paper (&compared, RUNG_PAPER_A4);
  bytes = finish (paper);
  text = run_tool (bytes, "pdftotext", "-layout");
  if (text != NULL)
    {
      at = strstr (text, "Private shares, at the last round’s price");
      g_assert_nonnull (at);
      at += strcspn (at, "1234567890");
      g_assert_true (g_str_has_prefix (at + strspn (at, "0 "), "90,000"));
      at = strstr (text, "Offer C: Private shares, expected");
      g_assert_nonnull (at);
      g_assert_nonnull (strstr (at, "Year 4"));
      g_assert_null (strstr (text, "Offer A: Private shares, expected"));
    }
  compared_clear (&compared);
}

static guint
count_ink (cairo_surface_t *surface)
{
  const guchar *data = cairo_image_surface_get_data (surface);
  int size = cairo_image_surface_get_stride (surface) * cairo_image_surface_get_height (surface);
  guint ink = 0;

  for (int i = 0; i < size; i++)
    ink += data[i] != 0;
  return ink;
}

/* A printer asks for pages one by one: every page has ink of its own, one behind the last none. */
static void
test_sole_pages (void)
{
  Compared compared;
  g_autoptr (RungPaper) paper = NULL;
  guint n_pages = 0;
  guint before = 0;

  compared_init (&compared, 3, 4);
  paper = create_paper (&compared, RUNG_PAPER_LETTER);
  n_pages = rung_paper_get_n_pages (paper);
  g_assert_cmpuint (n_pages, >, 3);
  for (guint page = 1; page <= n_pages + 1; page++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 612, 792);
      cairo_t *cr = cairo_create (surface);
      guint ink = 0;

      rung_paper_draw_page (paper, page, cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_destroy (cr);
      cairo_surface_flush (surface);
      ink = count_ink (surface);
      g_assert_true (page <= n_pages ? ink > 1000 && ink != before : ink == 0);
      before = ink;
      cairo_surface_destroy (surface);
    }
  compared_clear (&compared);
}

static void
test_is_stable (void)
{
  Compared first;
  Compared second;
  g_autoptr (RungPaper) a = NULL;
  g_autoptr (RungPaper) b = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) again = NULL;
  g_autoptr (GBytes) other = NULL;
  g_autofree char *said = NULL;

  compared_init (&first, 2, 3);
  compared_init (&second, 2, 3);
  a = create_paper (&first, RUNG_PAPER_LETTER);
  b = create_paper (&second, RUNG_PAPER_LETTER);
  bytes = finish (a);
  again = finish (a);
  other = finish (b);
  g_assert_true (g_bytes_equal (bytes, again));
  g_assert_true (g_bytes_equal (bytes, other));
  said = run_tool (bytes, "pdfinfo", "-isodates");
  if (said != NULL)
    {
      g_assert_nonnull (strstr (said, "2026-02-03T04:05:06"));
      g_assert_nonnull (strstr (said, "Größe & <more>"));
      g_assert_nonnull (strstr (said, "Rung"));
    }
  compared_clear (&first);
  compared_clear (&second);
}

/* Every offer has a column on some page, whatever they are called. */
static void
test_many_offers (gconstpointer data)
{
  guint n_offers = GPOINTER_TO_UINT (data);
  Compared compared;
  g_autoptr (RungPaper) paper = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;

  compared_init (&compared, n_offers, 10);
  for (guint i = 0; i < n_offers; i++)
    {
      g_autofree char *title = g_strdup_printf ("Nameofthefirm%u-Extraordinarily-Long, Holding & "
                                                "Co. of שלום", i);

      fixture_set_text (compared.document, (int) i, "title", title);
    }
  paper = create_paper (&compared, RUNG_PAPER_LETTER);
  bytes = finish (paper);
  check_pages (paper, bytes);
  text = run_tool (bytes, "pdftotext", "-raw");
  for (guint i = 0; text != NULL && i < n_offers; i++)
    {
      g_autofree char *money = g_strdup_printf ("%u,000", 180 + i);

      g_assert_nonnull (strstr (text, money));
    }
  compared_clear (&compared);
}

/* Text longer than a page goes on, and no word of it is lost. */
static void
test_long_text (void)
{
  g_autoptr (GDateTime) created = g_date_time_new_utc (2026, 1, 1, 0, 0, 0.0);
  g_autoptr (RungPaper) paper = rung_paper_new (RUNG_PAPER_LETTER, "Long", created);
  RungGrid *grid = rung_grid_new (2);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  g_autofree char *links = NULL;

  for (guint i = 0; i < 1500; i++)
    g_string_append_printf (words, "%sw%u", i > 0 ? " " : "", i);
  rung_grid_set_column (grid, 0, "Name", FALSE);
  rung_grid_set_column (grid, 1, "Words", FALSE);
  rung_grid_add_row (grid);
  rung_grid_set (grid, 0, "First");
  rung_grid_set (grid, 1, words->str);
  rung_paper_add_heading (paper, "Table");
  rung_paper_add_grid (paper, grid);
  rung_paper_add_heading (paper, "Text");
  rung_paper_add_text (paper, RUNG_PAPER_BODY, words->str);
  rung_paper_add_text (paper, RUNG_PAPER_BODY, "");
  rung_paper_add_link (paper, "Where", "https://example.org/it's");
  bytes = finish (paper);
  check_pages (paper, bytes);
  g_assert_cmpuint (rung_paper_get_n_pages (paper), >=, 3);
  links = run_tool (bytes, "pdfinfo", "-url");
  if (links != NULL)
    g_assert_nonnull (strstr (links, "https://example.org/it's"));
  text = run_tool (bytes, "pdftotext", "-raw");
  for (guint i = 0; text != NULL && i < 1500; i++)
    {
      g_autofree char *word = g_strdup_printf ("w%u", i);
      const char *at = strstr (text, word);

      g_assert_nonnull (at);
      g_assert_nonnull (strstr (at + 1, word));
    }
}

static void
test_empty (void)
{
  g_autoptr (GDateTime) created = g_date_time_new_utc (2026, 1, 1, 0, 0, 0.0);
  g_autoptr (RungPaper) paper = rung_paper_new (RUNG_PAPER_A4, "", created);
  g_autoptr (GBytes) bytes = NULL;
  Compared compared;
  g_autoptr (RungPaper) none = NULL;
  g_autoptr (GBytes) nothing = NULL;

  rung_paper_add_grid (paper, rung_grid_new (1));
  bytes = finish (paper);
  check_pages (paper, bytes);
  g_assert_cmpuint (rung_paper_get_n_pages (paper), ==, 1);
  compared_init (&compared, 0, 4);
  none = create_paper (&compared, RUNG_PAPER_LETTER);
  nothing = finish (none);
  check_pages (none, nothing);
  compared_clear (&compared);
  rung_paper_free (NULL);
}

/* A screen reader is told the language, and where the table of places went. */
static void
test_language (void)
{
  Compared compared;
  g_autoptr (RungPaper) paper = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *said = NULL;

  compared_init (&compared, 2, 4);
  paper = create_paper (&compared, RUNG_PAPER_LETTER);
  bytes = finish (paper);
  if (has_text (bytes, "\nxref\n"))
    {
      gsize size = 0;
      const char *data = g_bytes_get_data (bytes, &size);
      const char *foot = data + size - 64;

      g_assert_true (has_text (bytes, "/Lang (en-US)"));
      while (!g_str_has_prefix (foot, "startxref\n"))
        foot++;
      g_assert_cmpmem (data + g_ascii_strtoull (foot + strlen ("startxref\n"), NULL, 10), 5,
                       "xref\n", 5);
    }
  said = run_tool (bytes, "pdfinfo", "-struct");
  g_assert_true (said == NULL || strstr (said, "H2 (block)") != NULL);
  compared_clear (&compared);
}

static void
test_inputs (void)
{
  Compared compared;
  g_autoptr (RungGrid) profile = NULL;
  g_autoptr (RungGrid) offers = NULL;
  g_autofree char *text = NULL;
  g_autofree char *table = NULL;

  compared_init (&compared, 2, 4);
  fixture_set_text (compared.document, FIXTURE_PROFILE, "skills", "genai,pytorch");
  fixture_set (compared.document, FIXTURE_PROFILE, "deferral", 20000);
  fixture_set (compared.document, 1, "bonus", 1550);
  fixture_set_text (compared.document, 1, "notes", "called on Monday");
  profile = rung_inputs_grid_new (&rung_profile_inputs, tables, &compared.document->profile);
  offers = rung_offers_grid_new (compared.document, tables);
  text = rung_grid_to_text (profile);
  table = rung_grid_to_text (offers);
  g_test_message ("%s\n%s", text, table);
  g_assert_null (strchr (text, '_'));
  g_assert_nonnull (strstr (text, "Guess from my years"));
  g_assert_nonnull (strstr (text, "5 years"));
  g_assert_nonnull (strstr (text, "20,000 a year"));
  g_assert_nonnull (strstr (text, ", "));
  g_assert_null (strstr (text, "genai"));
  g_assert_nonnull (strstr (table, "Bonus (% of base)"));
  g_assert_nonnull (strstr (table, "15.5"));
  /* What no offer changes, and what has no place in a column. */
  g_assert_null (strstr (table, "Relocation"));
  g_assert_null (strstr (table, "Monday"));
  compared_clear (&compared);
}

/* Grants, payments and raises are inputs as well; what does not count for their
 * kind is left out. */
static void
test_items (void)
{
  Compared compared;
  g_autoptr (RungGrid) items = NULL;
  g_autofree char *table = NULL;

  compared_init (&compared, 2, 4);
  g_assert_null (rung_items_grid_new (rung_document_get_offer (compared.document, 0), tables));
  fixture_set_item (compared.document, 1, "grants", 0, "kind", "iso");
  fixture_set_item (compared.document, 1, "grants", 0, "title", "At the start");
  fixture_set_item (compared.document, 1, "grants", 0, "units", "26000");
  fixture_set_item (compared.document, 1, "grants", 0, "strike", "250");
  fixture_set_item (compared.document, 1, "payments", 0, "amount", "30000");
  items = rung_items_grid_new (rung_document_get_offer (compared.document, 1), tables);
  g_assert_nonnull (items);
  table = rung_grid_to_text (items);
  g_test_message ("%s", table);
  g_assert_nonnull (strstr (table, "Grant 1"));
  g_assert_nonnull (strstr (table, "At the start"));
  g_assert_nonnull (strstr (table, "26,000 shares"));
  g_assert_nonnull (strstr (table, "2.50 a share"));
  g_assert_nonnull (strstr (table, "Payment 1"));
  g_assert_nonnull (strstr (table, "30,000 total"));
  g_assert_null (strstr (table, "Locked after vesting"));
  compared_clear (&compared);
}

static void
test_sources (void)
{
  Compared compared;
  g_autoptr (RungPaper) paper = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  compared_init (&compared, 3, 4);
  paper = create_paper (&compared, RUNG_PAPER_LETTER);
  sources = rung_source_list_new (&compared.context, compared.comparison);
  g_assert_cmpuint (sources->len, >, 3);
  for (guint i = 0; i < sources->len; i++)
    {
      RungSourceEntry *entry = g_ptr_array_index (sources, i);

      g_assert_true (g_hash_table_add (seen, entry->text));
    }
  compared_clear (&compared);
}

static void
test_html (void)
{
  Compared compared;
  g_autoptr (RungPaper) paper = NULL;
  g_autofree char *html = NULL;

  compared_init (&compared, 2, 4);
  fixture_set_text (compared.document, 0, "title", "<script>alert(1)</script>");
  paper = create_paper (&compared, RUNG_PAPER_LETTER);
  html = rung_comparison_to_html (&(RungComparisonReport) {
    &compared.context, compared.comparison, &compared.verdict, RUNG_SPAN_TOTAL, RUNG_PAPER_LETTER,
    "<b>&", NULL,
  }, FALSE);
  g_assert_true (g_str_has_prefix (html, "<!DOCTYPE html>\n<html lang=\"en\">"));
  g_assert_true (g_str_has_suffix (html, "</html>\n"));
  g_assert_nonnull (strstr (html, "<meta charset=\"utf-8\">"));
  g_assert_nonnull (strstr (html, "<title>&lt;b&gt;&amp;</title>"));
  g_assert_nonnull (strstr (html, "<table>"));
  g_assert_null (strstr (html, "<script"));
  /* It loads nothing. */
  g_assert_null (strstr (html, "src="));
  g_assert_null (strstr (html, "http"));
  g_assert_null (strstr (html, "url("));
  compared_clear (&compared);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  cache = rung_tax_cache_new (tables);
  g_test_add_data_func ("/paper/letter-holds-the-comparison",
                        GUINT_TO_POINTER (FALSE), test_comparison);
  g_test_add_data_func ("/paper/a4-holds-the-comparison",
                        GUINT_TO_POINTER (TRUE), test_comparison);
  g_test_add_func ("/paper/private-shares-are-explained-for-every-offer", test_private_value);
  g_test_add_func ("/paper/a-page-can-be-drawn-alone", test_sole_pages);
  g_test_add_func ("/paper/the-same-comparison-is-the-same-bytes", test_is_stable);
  g_test_add_data_func ("/paper/one-offer-has-a-column", GUINT_TO_POINTER (1), test_many_offers);
  g_test_add_data_func ("/paper/eight-offers-have-a-column-each",
                        GUINT_TO_POINTER (8), test_many_offers);
  g_test_add_data_func ("/paper/a-hundred-offers-have-a-column-each",
                        GUINT_TO_POINTER (100), test_many_offers);
  g_test_add_func ("/paper/long-text-goes-on-without-losing-a-word", test_long_text);
  g_test_add_func ("/paper/an-empty-paper-is-one-page", test_empty);
  g_test_add_func ("/paper/says-its-language", test_language);
  g_test_add_func ("/paper/inputs-are-shown-in-words", test_inputs);
  g_test_add_func ("/paper/items-are-shown-without-what-does-not-count", test_items);
  g_test_add_func ("/paper/every-source-is-listed-once", test_sources);
  g_test_add_func ("/paper/html-needs-nothing-from-the-net", test_html);
  status = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return status;
}
