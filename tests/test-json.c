/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "store/json/rung-json-value.h"
#include "store/json/rung-json-write.h"
#include "store/json/rung-json.h"

typedef struct
{
  const char *name;
  const char *text;
  RungError code;
  const char *expected;     /* part of the message */
} Refused;

typedef struct
{
  const char *name;
  const char *text;
} Accepted;

static const Refused refused[] = {
  { "empty", "", RUNG_ERROR_SYNTAX, "1:1: the file is empty" },
  { "blank", " \n\t ", RUNG_ERROR_SYNTAX, "the file is empty" },
  { "only-mark", "\xEF\xBB\xBF", RUNG_ERROR_SYNTAX, "1:1: the file is empty" },
  { "utf-16", "\xFF\xFE{", RUNG_ERROR_SYNTAX, "1:1: found the byte 0xFF, expected text in UTF-8" },
  { "bad-utf-8", "{\"a\": \"\xC3(\"}", RUNG_ERROR_SYNTAX, "1:8: found the byte 0xC3" },
  { "open-object", "{", RUNG_ERROR_SYNTAX, "1:2: found the end of the file" },
  { "open-array", "[1", RUNG_ERROR_SYNTAX, "expected “,” or “]”" },
  { "trailing-comma", "{\"a\": [1, 2, ]}", RUNG_ERROR_SYNTAX,
    "1:14: a[2]: found “]”, expected a value" },
  { "trailing-comma-object", "{\"a\": 1,}", RUNG_ERROR_SYNTAX,
    "1:9: found “}”, expected the name" },
  { "first-comma", "[,1]", RUNG_ERROR_SYNTAX, "[0]: found “,”" },
  { "mixed-brackets", "[1}", RUNG_ERROR_SYNTAX, "found “}”" },
  { "no-colon", "{\"a\" 1}", RUNG_ERROR_SYNTAX, "1:6: a: found “1”, expected a colon" },
  { "no-comma", "[1 2]", RUNG_ERROR_SYNTAX, "1:4: found “2”, expected “,” or “]”" },
  { "two-roots", "[][]", RUNG_ERROR_SYNTAX, "1:3: found “[”, expected the end" },
  { "javascript", "var x = {};", RUNG_ERROR_SYNTAX, "found “v”" },
  { "comment", "{} // no", RUNG_ERROR_SYNTAX, "found “/”" },
  { "single-quotes", "['a']", RUNG_ERROR_SYNTAX, "found “'”" },
  { "bare-name", "{a: 1}", RUNG_ERROR_SYNTAX, "found “a”, expected the name" },
  { "word", "[truth]", RUNG_ERROR_SYNTAX, "found “t”" },
  { "nan", "[NaN]", RUNG_ERROR_SYNTAX, "found “N”" },
  { "octal", "{\"offers\": [{\"base-pay\": 0200000}]}", RUNG_ERROR_SYNTAX,
    "1:26: offers[0].base-pay: found a number that starts with 0" },
  { "negative-octal", "[-01]", RUNG_ERROR_SYNTAX, "starts with 0" },
  { "hexadecimal", "[0x1F]", RUNG_ERROR_SYNTAX, "found “x”" },
  { "no-fraction", "[2.]", RUNG_ERROR_SYNTAX, "found “]”, expected a digit" },
  { "no-whole", "[.5]", RUNG_ERROR_SYNTAX, "found “.”" },
  { "plus", "[+1]", RUNG_ERROR_SYNTAX, "found “+”" },
  { "minus-alone", "[-]", RUNG_ERROR_SYNTAX, "expected a digit" },
  { "no-exponent", "[1e]", RUNG_ERROR_SYNTAX, "expected a digit" },
  { "signed-exponent", "[1e+]", RUNG_ERROR_SYNTAX, "found “]”, expected a digit" },
  { "too-large", "[9007199254740993]", RUNG_ERROR_LIMIT, "too large" },
  { "two-to-63", "[9223372036854775808]", RUNG_ERROR_LIMIT, "too large" },
  { "two-to-64", "[-18446744073709551616]", RUNG_ERROR_LIMIT, "too large" },
  { "infinite", "[1e309]", RUNG_ERROR_LIMIT, "too large to be represented" },
  { "line-feed-in-text", "[\"a\nb\"]", RUNG_ERROR_SYNTAX, "found the character U+000A" },
  { "tab-in-text", "[\"a\tb\"]", RUNG_ERROR_SYNTAX, "found the character U+0009" },
  { "open-text", "[\"abc", RUNG_ERROR_SYNTAX, "found the end of the file, expected a closing" },
  { "escape", "[\"\\q\"]", RUNG_ERROR_SYNTAX, "found “q”" },
  { "open-escape", "[\"\\", RUNG_ERROR_SYNTAX, "found the end of the file" },
  { "not-hexadecimal", "[\"\\u12G4\"]", RUNG_ERROR_SYNTAX, "four hexadecimal digits" },
  { "nul", "[\"a\\u0000b\"]", RUNG_ERROR_SYNTAX, "U+0000" },
  { "high-surrogate", "[\"\\ud800abc\"]", RUNG_ERROR_SYNTAX, "surrogate" },
  { "low-surrogate", "[\"\\udc00\"]", RUNG_ERROR_SYNTAX, "surrogate" },
  { "two-high", "[\"\\ud800\\ud800\"]", RUNG_ERROR_SYNTAX, "surrogate" },
  { "duplicate", "{\n \"a\": 1,\n \"b\": 2,\n \"a\": 3\n}", RUNG_ERROR_SYNTAX,
    "4:7: found “a” a second time, it is already on line 2" },
  { "escaped-duplicate", "{\"a\": 1, \"\\u0061\": 2}", RUNG_ERROR_SYNTAX, "a second time" },
  { "second-line", "{\n  \"profile\": {\n    \"years\": five\n  }\n}", RUNG_ERROR_SYNTAX,
    "3:14: profile.years: found “f”" },
  { "carriage-returns", "{\r  \"a\":\r  x}", RUNG_ERROR_SYNTAX, "3:3: a: found “x”" },
  { "columns-are-characters", "{\"é\": x}", RUNG_ERROR_SYNTAX, "1:7: é: found “x”" },
};

static const Accepted accepted[] = {
  { "object", "{}" },
  { "nested", "{\"a\": [1, {\"b\": [[], {}]}], \"c\": null}" },
  { "words", "[true, false, null]" },
  { "numbers",
    "[0, -0, 12, -7, 1.5, 0.1, 1e2, 1E-2, 2.5e+3, 9007199254740992, -9007199254740992]" },
  { "doubles",
    "[1e308, 1.7976931348623157e308, 5e-324, 0.30000000000000004, 123456789.123456789]" },
  { "many-digits",
    "[3.14159265358979323846264338327950288419716939937510, 0.000000000000000000000000001]" },
  { "escapes", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\", \"\\u00e9\\u20ac\\ud83d\\ude00\"]" },
  { "utf-8", "[\"é € 😀\"]" },
  { "empty-name", "{\"\": 1, \"a\": 2}" },
  { "spaces", " \t\r\n[ 1 , 2 ] \n" },
  { "scalar", "\"text\"" },
  { "mark", "\xEF\xBB\xBF{\"a\": 1}" },
};

static RungJson *
parse (const char *text,
       gssize      length,
       GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);

  return rung_json_read_bytes (bytes, &rung_json_document_limits, error);
}

/* Holds a value against what json-glib reads from the same text. */
static void
assert_same (RungJsonNode ours,
             JsonNode    *theirs)
{
  guint i = 0;

  switch (rung_json_get_type (ours))
    {
    case RUNG_JSON_ARRAY:
      g_assert_true (JSON_NODE_HOLDS_ARRAY (theirs));
      g_assert_cmpuint (rung_json_get_n (ours, RUNG_JSON_ARRAY), ==,
                        json_array_get_length (json_node_get_array (theirs)));
      for (RungJsonNode item = rung_json_get_first (ours, RUNG_JSON_ARRAY);
           rung_json_is_present (item); item = rung_json_get_next (item))
        assert_same (item, json_array_get_element (json_node_get_array (theirs), i++));
      break;
    case RUNG_JSON_OBJECT:
      g_assert_true (JSON_NODE_HOLDS_OBJECT (theirs));
      g_assert_cmpuint (rung_json_get_n (ours, RUNG_JSON_OBJECT), ==,
                        json_object_get_size (json_node_get_object (theirs)));
      for (RungJsonNode item = rung_json_get_first (ours, RUNG_JSON_OBJECT);
           rung_json_is_present (item); item = rung_json_get_next (item))
        assert_same (item, json_object_get_member (json_node_get_object (theirs),
                                                   rung_json_get_name (item)));
      break;
    case RUNG_JSON_STRING:
      g_assert_cmpstr (rung_json_get_string (ours), ==, json_node_get_string (theirs));
      break;
    case RUNG_JSON_BOOLEAN:
      g_assert_cmpint (rung_json_get_boolean (ours), ==, json_node_get_boolean (theirs));
      break;
    case RUNG_JSON_NULL:
      g_assert_true (JSON_NODE_HOLDS_NULL (theirs));
      break;
    case RUNG_JSON_INTEGER:
    case RUNG_JSON_DOUBLE:
    default:
      g_assert_cmpfloat (rung_json_get_double (ours, -G_MAXDOUBLE, G_MAXDOUBLE), ==,
                         json_node_get_double (theirs));
    }
}

static void
assert_read_as_by_json_glib (const char *text,
                             gsize       length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (RungJson) json = parse (text, (gssize) length, &error);

  g_assert_no_error (error);
  json_parser_load_from_data (parser, text, (gssize) length, &error);
  g_assert_no_error (error);
  assert_same (rung_json_get_root (json), json_parser_get_root (parser));
}

static void
test_refused (gconstpointer data)
{
  const Refused *item = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (RungJson) json = parse (item->text, -1, &error);

  g_assert_null (json);
  g_assert_error (error, RUNG_ERROR, (int) item->code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, item->expected));
}

static void
test_accepted (gconstpointer data)
{
  const Accepted *item = data;

  assert_read_as_by_json_glib (item->text, strlen (item->text));
}

static void
test_nul_byte (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungJson) json = parse ("{\"a\": \"b\0c\"}", 12, &error);

  g_assert_null (json);
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, "1:9: found the byte 0x00"));
}

/* Every way to change one byte is refused, or read as json-glib reads it. */
static void
test_mutations (void)
{
  static const char text[] = "{\"a\": [1, 2.5e1, \"x\\u00e9\\n\"], \"b\": {\"c\": null, \"d\": "
                             "true}}";
  gsize length = strlen (text);

  for (gsize i = 0; i < length; i++)
    for (int byte = 0; byte < 256; byte++)
      {
        char changed[sizeof text];
        g_autoptr (RungJson) json = NULL;

        memcpy (changed, text, sizeof text);
        changed[i] = (char) byte;
        json = parse (changed, (gssize) length, NULL);
        if (json != NULL)
          assert_read_as_by_json_glib (changed, length);
      }
}

static void
assert_over_limit (GString *text)
{
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();
  g_autoptr (RungJson) json = parse (text->str, (gssize) text->len, &error);

  g_assert_null (json);
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT);
  g_test_message ("%s, %" G_GINT64_FORMAT " us", error->message, g_get_monotonic_time () - start);
  g_string_free (text, TRUE);
}

static void
test_limits (void)
{
  GString *deep = g_string_new (NULL);
  GString *deep_objects = g_string_new (NULL);
  GString *members = g_string_new ("{");
  GString *items = g_string_new ("[0");
  GString *string = g_string_new ("[\"");
  GString *large = g_string_new (NULL);

  for (int i = 0; i < 100000; i++)
    g_string_append_c (deep, '[');
  for (int i = 0; i < 100000; i++)
    g_string_append (deep_objects, "{\"a\":");
  for (int i = 0; i < 1000000; i++)
    g_string_append_printf (members, "\"%d\": 1,", i);
  for (int i = 0; i < 100001; i++)
    g_string_append (items, ",0");
  for (int i = 0; i < 65537; i++)
    g_string_append_c (string, 'x');
  g_string_append (string, "\"]");
  g_string_set_size (large, (16 << 20) + 1);
  memset (large->str, ' ', large->len);
  assert_over_limit (deep);
  assert_over_limit (deep_objects);
  assert_over_limit (members);
  assert_over_limit (items);
  assert_over_limit (string);
  assert_over_limit (large);
}

/* 16 MiB of objects as full as they may be, with names alike, stay quick. */
static void
test_many_names (void)
{
  g_autoptr (GString) text = g_string_new ("[0");
  g_autoptr (RungJson) json = NULL;
  g_autoptr (GError) error = NULL;

  while (text->len < (15 << 20))
    {
      g_string_append (text, ",{");
      for (int i = 0; i < 256; i++)
        g_string_append_printf (text, "%s\"aaaaaaaa%d\":%d", i > 0 ? "," : "", i, i);
      g_string_append_c (text, '}');
    }
  g_string_append_c (text, ']');
  g_test_timer_start ();
  json = parse (text->str, (gssize) text->len, &error);
  g_assert_no_error (error);
  g_test_minimized_result (g_test_timer_elapsed (), "15 MiB of names");
  g_assert_cmpfloat (g_test_timer_last (), <, 10.0);
}

static void
test_duplicate_among_many (void)
{
  g_autoptr (GString) text = g_string_new ("{");
  g_autoptr (GError) error = NULL;
  g_autoptr (RungJson) json = NULL;

  for (int i = 0; i < 200; i++)
    g_string_append_printf (text, "\n\"name-%d\": 1,", i == 150 ? 7 : i);
  g_string_append (text, "\n\"last\": 1}");
  json = parse (text->str, -1, &error);
  g_assert_null (json);
  g_assert_nonnull (strstr (error->message,
                            "152:11: found “name-7” a second time, it is already on line 9"));
}

static void
write_random (RungJsonWriter *writer,
              const char     *name,
              int             depth)
{
  int kind = g_test_rand_int_range (0, depth > 4 ? 4 : 6);
  int n = g_test_rand_int_range (0, 6);
  guint64 bits = ((guint64) (guint32) g_test_rand_int () << 32) | (guint32) g_test_rand_int ();
  double number = 0.0;

  memcpy (&number, &bits, sizeof number);
  if (kind == 0)
    rung_json_writer_add_integer (writer, name, (gint64) (bits >> 12));
  else if (kind == 1)
    rung_json_writer_add_double (writer, name, number);
  else if (kind == 2)
    rung_json_writer_add_string (writer, name, "a \"b\" \\ \n\x1f é 😀");
  else if (kind == 3)
    rung_json_writer_add_boolean (writer, name, n > 2);
  else if (kind == 4)
    {
      rung_json_writer_begin_array (writer, name);
      while (n-- > 0)
        write_random (writer, NULL, depth + 1);
      rung_json_writer_end_array (writer);
    }
  else
    {
      static const char *const names[] = { "a", "b", "c", "d", "e", "\n" };

      rung_json_writer_begin_object (writer, name);
      while (n-- > 0)
        write_random (writer, names[n], depth + 1);
      rung_json_writer_end_object (writer);
    }
}

static void
test_random (void)
{
  for (int i = 0; i < 300; i++)
    {
      g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();
      g_autoptr (GBytes) bytes = NULL;

      rung_json_writer_begin_array (writer, NULL);
      write_random (writer, NULL, 0);
      rung_json_writer_end_array (writer);
      bytes = rung_json_writer_finish (writer);
      assert_read_as_by_json_glib (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/json/refused/", refused[i].name, NULL);

      g_test_add_data_func (path, &refused[i], test_refused);
    }
  for (guint i = 0; i < G_N_ELEMENTS (accepted); i++)
    {
      g_autofree char *path = g_strconcat ("/json/accepted/", accepted[i].name, NULL);

      g_test_add_data_func (path, &accepted[i], test_accepted);
    }
  g_test_add_func ("/json/refused/a-nul-byte-is-refused", test_nul_byte);
  g_test_add_func ("/json/refused/a-duplicate-among-many-is-refused", test_duplicate_among_many);
  g_test_add_func ("/json/a-changed-byte-is-refused-or-read-alike", test_mutations);
  g_test_add_func ("/json/text-beyond-the-limits-is-refused", test_limits);
  g_test_add_func ("/json/many-alike-names-stay-quick", test_many_names);
  g_test_add_func ("/json/random-values-are-read-alike", test_random);
  return g_test_run ();
}
