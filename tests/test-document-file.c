/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "store/data/rung-data.h"
#include "store/disk/rung-save.h"
#include "store/document/rung-document-file.h"
#include "store/document/rung-document-serialize.h"

#include "fixture.h"

static RungTables *tables;

static const char sample[] =
  "{\n"
  "  \"format\": \"rung\",\n"
  "  \"version\": 1,\n"
  "  \"note-of-another-version\": [1, 2.50, {\"a\": \"\\u00e9\"}],\n"
  "  \"profile\": { \"years\": 7, \"skills\": [\"nlp\", \"genai\", \"nlp\"], \"place\": "
  "\"new-york\", \"shoe-size\": 46 },\n"
  "  \"assumptions\": { \"horizon\": 5, \"extra\": null },\n"
  "  \"offers\": [\n"
  "    { \"id\": \"a\", \"title\": \"Large company \\\"A\\\"\", \"base-pay\": 210000, \"raise\": "
  "-250, \"x\": true },\n"
  "    { \"id\": \"b2\", \"title\": \"Start-up\", \"schedule\": \"standard-monthly\", \"notes\": "
  "\"one\\ntwo\" }\n"
  "  ],\n"
  "  \"baseline\": \"b2\",\n"
  "  \"plan\": { \"years\": 20, \"paths\": [{ \"title\": \"Up\", \"events\": [{ \"kind\": "
  "\"rung\", \"day\": \"2028-01-01\", \"odd\": 1 }] }],\n"
  "    \"steps\": [{ \"step\": \"math\", \"state\": \"skipped\", \"note\": \"known\" }], "
  "\"mood\": 3 },\n"
  "  \"roadmap\": { \"done\": [\"python\", \"math\", \"step-of-another-version\"], \"since\": "
  "\"2026\" }\n"
  "}\n";

typedef struct
{
  const char *name;
  const char *text;
  RungError code;
  const char *expected;     /* part of the message */
} Refused;

#define START "{\"format\": \"rung\", \"version\": 1, "

static const Refused refused[] = {
  { "empty", "", RUNG_ERROR_SYNTAX, "empty" },
  { "list", "[]", RUNG_ERROR_FORMAT, "1:1: found a list, expected an object" },
  { "other-json", "{\"a\": 1}", RUNG_ERROR_FORMAT, "not a Rung document" },
  { "no-version", "{\"format\": \"rung\"}", RUNG_ERROR_FORMAT,
    "version: missing, expected a whole number" },
  { "newer", "{\"format\": \"rung\", \"version\": 999, \"profile\": 3}", RUNG_ERROR_VERSION,
    "it has format 999, this program reads up to 1" },
  { "text-for-money",
    START "\"offers\": [{\"id\": \"a\"}, {\"id\": \"b\", \"base-pay\": \"abc\"}]}",
    RUNG_ERROR_FORMAT, "offers[1].base-pay: found the text “abc”, expected a whole number" },
  { "fraction", START "\"offers\": [{\"id\": \"a\", \"base-pay\": 1.5}]}", RUNG_ERROR_FORMAT,
    "found 1.5, expected a whole number" },
  { "octal", START "\"offers\": [{\"id\": \"a\", \"base-pay\": 0200000}]}", RUNG_ERROR_SYNTAX,
    "offers[0].base-pay: found a number that starts with 0" },
  { "negative-pay", START "\"offers\": [{\"id\": \"a\", \"base-pay\": -1}]}", RUNG_ERROR_RANGE,
    "offers[0].base-pay: " },
  { "horizon", START "\"assumptions\": {\"horizon\": 11}}", RUNG_ERROR_RANGE,
    "assumptions.horizon: " },
  { "place", START "\"profile\": {\"place\": \"atlantis\"}}", RUNG_ERROR_UNKNOWN,
    "profile.place: " },
  { "skill", START "\"profile\": {\"skills\": [\"nlp\", \"juggling\"]}}", RUNG_ERROR_UNKNOWN,
    "profile.skills[1]: " },
  { "title-of-place", START "\"offers\": [{\"id\": \"a\", \"place\": \"San Francisco\"}]}",
    RUNG_ERROR_UNKNOWN,
    ", such as san-francisco" },
  { "capital-kind", START "\"offers\": [{\"id\": \"a\", \"grants\": [{\"kind\": \"RSU\"}]}]}",
    RUNG_ERROR_UNKNOWN,
    "offers[0].grants[0].kind: “RSU” is not a choice: expected one of rsu, " },
  { "part-of-schedule", START "\"offers\": [{\"id\": \"a\", \"schedule\": \"microsoft\"}]}",
    RUNG_ERROR_UNKNOWN,
    ", such as microsoft-5-years, microsoft-4-years" },
  { "range-as-in-the-file", START "\"offers\": [{\"id\": \"a\", \"bonus\": 200000}]}",
    RUNG_ERROR_RANGE,
    "offers[0].bonus: 200000 is out of range: expected 0 to 100000, in hundredths of a percent" },
  { "range-of-a-count", START "\"profile\": {\"years\": 51}}", RUNG_ERROR_RANGE,
    "profile.years: 51 is out of range: expected 0 to 50" },
  { "comma-skill", START "\"profile\": {\"skills\": [\"nlp,genai\"]}}", RUNG_ERROR_FORMAT,
    "expected an id" },
  { "set-as-text", START "\"profile\": {\"skills\": \"nlp\"}}", RUNG_ERROR_FORMAT,
    "expected a list" },
  { "no-id", START "\"offers\": [{}]}", RUNG_ERROR_FORMAT, "offers[0].id: missing" },
  { "bad-id", START "\"offers\": [{\"id\": \"A\"}]}", RUNG_ERROR_FORMAT,
    "offers[0].id: found “A”" },
  { "long-id", START "\"offers\": [{\"id\": \"ab\"}]}", RUNG_ERROR_FORMAT, "found “ab”" },
  { "empty-id", START "\"offers\": [{\"id\": \"\"}]}", RUNG_ERROR_FORMAT, "found “”" },
  { "same-id", START "\"offers\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}", RUNG_ERROR_FORMAT,
    "has the id “a” already" },
  { "baseline", START "\"offers\": [{\"id\": \"a\"}], \"baseline\": \"z\"}", RUNG_ERROR_UNKNOWN,
    "baseline: there is no offer with the id “z”" },
  { "done", START "\"roadmap\": {\"done\": [1]}}", RUNG_ERROR_FORMAT,
    "roadmap.done[0]: found 1, expected a text" },
  { "null", START "\"profile\": null}", RUNG_ERROR_FORMAT, "profile: found null" },
};

static RungDocument *
parse (const char *text,
       gsize       length,
       GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return rung_document_file_parse (bytes, tables, error);
}

static void
test_refused (gconstpointer data)
{
  const Refused *item = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RungDocument) document = parse (item->text, strlen (item->text), &error);

  g_assert_null (document);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_error (error, RUNG_ERROR, (int) item->code);
  g_assert_nonnull (strstr (error->message, item->expected));
}

static void
test_too_many_offers (void)
{
  g_autoptr (GString) text = g_string_new (START "\"offers\": [{\"id\": \"a\"}");
  g_autoptr (GError) error = NULL;
  g_autoptr (RungDocument) document = NULL;

  for (int i = 1; i <= RUNG_MAX_OFFERS; i++)
    g_string_append_printf (text, ", {\"id\": \"a%d\"}", i);
  g_string_append (text, "]}");
  document = parse (text->str, text->len, &error);
  g_assert_null (document);
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT);
}

static void
test_values (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungDocument) document = parse (sample, strlen (sample), &error);
  const RungDocumentOffer *offer = NULL;

  g_assert_no_error (error);
  g_assert_cmpint (document->profile.years, ==, 7);
  g_assert_cmpstr (document->profile.skills, ==, "genai,nlp");
  g_assert_cmpstr (document->profile.education, ==, "mix");
  g_assert_cmpint (document->assumptions.horizon, ==, 5);
  g_assert_cmpuint (rung_document_get_n_offers (document), ==, 2);
  g_assert_cmpuint (rung_document_get_baseline (document), ==, 1);
  offer = rung_document_get_offer (document, 0);
  g_assert_cmpstr (offer->inputs.title, ==, "Large company \"A\"");
  g_assert_cmpint (offer->inputs.raise, ==, -250);
  g_assert_cmpint (offer->inputs.bonus_payout, ==, 10000);
  /* The steps older versions kept, beside those of the plan, which go first. */
  g_assert_cmpstr (rung_document_find_step (document, "math")->state, ==, "skipped");
  g_assert_cmpstr (rung_document_find_step (document, "python")->state, ==, "done");
  g_assert_cmpstr (rung_document_find_step (document, "step-of-another-version")->state, ==,
                   "done");
  g_assert_null (rung_document_find_step (document, "mlops"));
  g_assert_cmpint (document->plan.years, ==, 20);
  g_assert_cmpuint (document->plan.paths->len, ==, 1);
}

/* What another version wrote comes back, after the members that are known. */
static void
test_extras (void)
{
  static const char *const kept[] = {
    "\n  \"note-of-another-version\": [1,2.50,{\"a\":\"\\u00e9\"}]\n}\n",
    "\n    \"shoe-size\": 46\n  }",
    "\n    \"extra\": null\n  }", "\n      \"x\": true\n    }",
    "\n            \"odd\": 1\n          }", "\n    \"mood\": 3\n  }",
    "\n    \"since\": \"2026\"\n  }",
    "\"skills\": [\n      \"genai\",\n      \"nlp\"\n    ]",
  };
  g_autoptr (RungDocument) document = parse (sample, strlen (sample), NULL);
  g_autoptr (GBytes) bytes = rung_document_file_serialize (document);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    g_assert_nonnull (strstr (text, kept[i]));
}

static void
assert_round_trip (const RungDocument *document)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) first = rung_document_file_serialize (document);
  g_autoptr (RungDocument) back = rung_document_file_parse (first, tables, &error);
  g_autoptr (GBytes) second = NULL;

  g_assert_no_error (error);
  g_assert_true (rung_document_equal (document, back));
  second = rung_document_file_serialize (back);
  g_assert_true (g_bytes_equal (first, second));
}

static void
test_round_trip (void)
{
  g_autoptr (RungDocument) empty = rung_document_new ();
  g_autoptr (RungDocument) document = parse (sample, strlen (sample), NULL);

  assert_round_trip (empty);
  assert_round_trip (document);
}

static void
test_random (void)
{
  for (int i = 0; i < 100; i++)
    {
      g_autoptr (RungDocument) document = rung_document_new ();

      fixture_set_random (&rung_profile_inputs, &document->profile, tables);
      fixture_set_random (&rung_assumption_inputs, &document->assumptions, tables);
      fixture_set_random (&rung_plan_inputs, &document->plan, tables);
      for (int j = i % 7; j > 0; j--)
        {
          g_autofree char *id = rung_document_dup_free_id (document);

          fixture_set_random (&rung_offer_inputs, &rung_document_add_offer (document, id)->inputs,
                              tables);
        }
      assert_round_trip (document);
    }
}

/* What a file has that is read, but may not be what was meant. */
static const struct
{
  const char *text;
  const char *expected;     /* joined by "|" */
} remarked[] = {
  { START "\"offers\": [\n{\"id\": \"a\",\n\"base_pay\": 200000,\n\"signon\": 1, \"zzz\": 2,\n"
    "\"grants\": [{\"prize\": 5}]}]}",
    "offers[0], line 3: Rung does not know the member “base_pay”; did you mean “base-pay”?|"
    "offers[0], line 4: Rung does not know the member “signon”; did you mean “sign-on”?|"
    "offers[0], line 4: Rung does not know the member “zzz”|"
    "offers[0].grants[0], line 5: Rung does not know the member “prize”; did you mean “price”?" },
  { START "\"offers\": [{\"id\": \"a\", \"bse-pay\": 1}]}",
    "offers[0], line 1: Rung does not know the member “bse-pay”; did you mean “base-pay”?" },
  { START "\"ofers\": [], \"profile\": {\"Years\": 3}}",
    "line 1: Rung does not know the member “ofers”; did you mean “offers”?|"
    "profile, line 1: Rung does not know the member “Years”; did you mean “years”?" },
  { START "\"offers\": [{\"id\": \"a\", \"bonus\": 15}]}",
    "offers[0], line 1: “bonus” is 15, which is 0.15%: percentages are in hundredths of a percent. "
    "For 15% write 1500" },
  { START "\"offers\": [{\"id\": \"a\", \"grants\": [{\"price\": 100, \"strike\": 35, "
          "\"fair-value\": 101}]}]}",
    "offers[0].grants[0], line 1: “price” is 100, which is $1.00: prices are in cents. For $100 "
    "write 10000|"
    "offers[0].grants[0], line 1: “strike” is 35, which is $0.35: prices are in cents. For $35 "
    "write 3500" },
  { START "\"offers\": [{\"id\": \"a\", \"odds-half\": 6000, \"odds-same\": 4000, \"odds-three\": "
          "1000, \"odds-ten\": 0}]}",
    "offers[0], line 1: the odds add up to 110%: they count in proportion, as 100%" },
  { START "\"offers\": [{\"id\": \"a\", \"bonus\": 100, \"raise\": 50}]}", "" },
};

static void
test_remarks (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (remarked); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RungDocument) document = parse (remarked[i].text, strlen (remarked[i].text),
                                                 &error);
      g_autoptr (GString) all = g_string_new (NULL);

      g_assert_no_error (error);
      for (guint k = 0; document->remarks != NULL && k < document->remarks->len; k++)
        g_string_append_printf (all, "%s%s", k > 0 ? "|" : "",
                                (const char *) g_ptr_array_index (document->remarks, k));
      g_assert_cmpstr (all->str, ==, remarked[i].expected);
      assert_round_trip (document);
    }
}

/* Other ends of lines and a byte order mark mean the same document. */
static void
test_line_ends (void)
{
  static const char *const ends[] = { "\r\n", "\r" };
  g_autoptr (RungDocument) document = parse (sample, strlen (sample), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_auto (GStrv) lines = g_strsplit (sample, "\n", -1);
      g_autofree char *joined = g_strjoinv (ends[i], lines);
      g_autofree char *text = g_strconcat ("\xEF\xBB\xBF", joined, NULL);
      g_autoptr (RungDocument) other = parse (text, strlen (text), NULL);

      g_assert_nonnull (other);
      g_assert_true (rung_document_equal (document, other));
    }
}

/* Every change of one byte gives an error or a document that can be saved. */
static void
test_corruption (void)
{
  g_autoptr (RungDocument) document = parse (sample, strlen (sample), NULL);
  g_autoptr (GBytes) bytes = rung_document_file_serialize (document);
  gsize length = 0;
  const char *text = g_bytes_get_data (bytes, &length);
  guint step = g_test_slow () ? 16 : 255;

  for (gsize i = 0; i < length; i++)
    for (guint change = (guint) g_test_rand_int_range (1, (int) step
                                                       + 1); change < 256; change += step)
      {
        g_autofree char *changed = g_memdup2 (text, length);
        g_autoptr (GError) error = NULL;
        g_autoptr (RungDocument) other = NULL;

        changed[i] = (char) ((guchar) changed[i] ^ change);
        other = parse (changed, length, &error);
        g_assert_true ((other == NULL) == (error != NULL));
        if (other != NULL)
          assert_round_trip (other);
      }
}

static void
test_truncation (void)
{
  for (gsize i = 0; i < strlen (sample) - 2; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (RungDocument) document = parse (sample, i, &error);

      g_assert_null (document);
      g_assert_error (error, RUNG_ERROR, RUNG_ERROR_SYNTAX);
    }
}

static void
test_file (void)
{
  g_autofree char *folder = g_dir_make_tmp ("rung-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "offers.rung", NULL);
  g_autoptr (RungDocument) document = parse (sample, strlen (sample), NULL);
  g_autoptr (GBytes) bytes = rung_document_file_serialize (document);
  g_autoptr (RungDocument) back = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *saved_hash = NULL;
  g_autofree char *hash = NULL;

  g_assert_null (rung_document_file_read (path, tables, NULL, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_IO);
  g_clear_error (&error);
  g_assert_true (rung_save_bytes (path, bytes, "", &saved_hash, &error));
  back = rung_document_file_read (path, tables, &hash, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (hash, ==, saved_hash);
  g_assert_true (rung_document_equal (document, back));
  g_assert_true (g_file_set_contents (path, "{\"format\": 1}", -1, NULL));
  g_assert_null (rung_document_file_read (path, tables, NULL, &error));
  g_assert_cmpstr (error->message, ==, "offers.rung:1:12: format: found 1, expected a text");
  g_remove (path);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *built_in = NULL;
  const char *folder = g_getenv ("RUNG_DATA_DIR");
  g_autoptr (GError) error = NULL;
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  built_in = g_test_build_filename (G_TEST_DIST, "..", "data", NULL);
  tables = rung_data_load (folder != NULL ? folder : built_in, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/document-file/refused/", refused[i].name, NULL);

      g_test_add_data_func (path, &refused[i], test_refused);
    }
  g_test_add_func ("/document-file/refused/too-many-offers-are-refused", test_too_many_offers);
  g_test_add_func ("/document-file/values-are-read-into-their-inputs", test_values);
  g_test_add_func ("/document-file/members-of-other-versions-are-kept", test_extras);
  g_test_add_func ("/document-file/a-document-reads-back-as-it-was", test_round_trip);
  g_test_add_func ("/document-file/random-documents-read-back", test_random);
  g_test_add_func ("/document-file/other-line-ends-mean-the-same", test_line_ends);
  g_test_add_func ("/document-file/a-changed-byte-never-harms", test_corruption);
  g_test_add_func ("/document-file/a-cut-file-is-refused", test_truncation);
  g_test_add_func ("/document-file/doubtful-members-are-remarked", test_remarks);
  g_test_add_func ("/document-file/a-bad-file-is-told-with-its-place", test_file);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
