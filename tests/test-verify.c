/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "store/document/rung-document-file.h"
#include "store/document/rung-document-serialize.h"
#include "store/document/rung-verify.h"

#include "fixture.h"

static RungTables *tables;

static const char sample[] =
  "{\"format\": \"rung\", \"version\": 1, \"later\": [1, 2.50, {\"a\": null}],"
  " \"profile\": {\"years\": 7, \"skills\": [\"genai\", \"nlp\"], \"size\": \"\\u00e9\"},"
  " \"assumptions\": {\"horizon\": 5},"
  " \"offers\": [{\"id\": \"a\", \"title\": \"One \\\"1\\\"\", \"base-pay\": 210000, \"x\": true},"
  "              {\"id\": \"b\", \"notes\": \"one\\ntwo\"}],"
  " \"baseline\": \"b\", \"roadmap\": {\"done\": [\"math\"], \"since\": \"2026\"}}";

static RungDocument *
parse (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new (sample, strlen (sample));
  g_autoptr (GError) error = NULL;
  RungDocument *document = rung_document_file_parse (bytes, tables, &error);

  g_assert_no_error (error);
  return document;
}

static void
test_equal (void)
{
  g_autoptr (RungDocument) document = parse ();
  g_autoptr (RungDocument) empty = rung_document_new ();
  g_autoptr (GBytes) bytes = rung_document_file_serialize (document);
  g_autoptr (GBytes) empty_bytes = rung_document_file_serialize (empty);
  g_autoptr (GError) error = NULL;

  g_assert_true (rung_document_file_verify (bytes, document, tables, &error));
  g_assert_no_error (error);
  g_assert_true (rung_document_file_verify (empty_bytes, empty, tables, &error));
  g_assert_no_error (error);
}

/* A change of the bytes that still is a document, and one that is none. */
typedef struct
{
  const char *name;
  const char *from;
  const char *to;
} Change;

static const Change changes[] = {
  { "number", "210000", "210001" },
  { "text", "One ", "Two " },
  { "set", "\"genai\",", "\"mlops\"," },
  { "id", "\"id\": \"a\"", "\"id\": \"c\"" },
  { "baseline", "\"baseline\": \"b\"", "\"baseline\": \"a\"" },
  { "done", "\"math\"", "\"python\"" },
  { "extra", "2.50", "2.51" },
  { "extra-name", "\"since\"", "\"sinse\"" },
  { "offer-extra", "\"x\": true", "\"x\": false" },
  { "version", "\"version\": 1", "\"version\": 9" },
  { "damaged", "\"version\": 1,", "\"version\": 1" },
  { "out-of-range", "\"horizon\": 5", "\"horizon\": 50" },
};

static void
test_change (gconstpointer data)
{
  const Change *change = data;
  g_autoptr (RungDocument) document = parse ();
  g_autoptr (GBytes) bytes = rung_document_file_serialize (document);
  g_autoptr (GString) text = g_string_new_len (g_bytes_get_data (bytes, NULL),
                                               (gssize) g_bytes_get_size (bytes));
  g_autoptr (GBytes) changed = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (g_string_replace (text, change->from, change->to, 1), ==, 1);
  changed = g_bytes_new (text->str, text->len);
  g_assert_false (rung_document_file_verify (changed, document, tables, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT);
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, "Not saved: "));
}

/* A document that holds what a reader would refuse must not reach the disk. */
static void
test_unreadable_document (void)
{
  g_autoptr (RungDocument) document = parse ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  fixture_set_text (document, 0, "place", "atlantis");
  bytes = rung_document_file_serialize (document);
  g_assert_false (rung_document_file_verify (bytes, document, tables, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT);
  g_assert_nonnull (strstr (error->message, "atlantis"));
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_test_add_func ("/verify/a-document-that-reads-back-is-verified", test_equal);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path = g_strconcat ("/verify/change/", changes[i].name, NULL);

      g_test_add_data_func (path, &changes[i], test_change);
    }
  g_test_add_func ("/verify/a-document-that-does-not-read-back-is-refused",
                   test_unreadable_document);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
