/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/json/rung-json-value.h"
#include "store/json/rung-json-write.h"
#include "store/json/rung-json.h"

static const char text[] =
  "{\n"
  "  \"offers\": [\n"
  "    { \"id\": \"a\", \"base-pay\": 210000, \"share\": 1.5 },\n"
  "    { \"id\": \"b\", \"base-pay\": \"abc\", \"is-remote\": true, \"none\": null }\n"
  "  ]\n"
  "}\n";

static RungJson *
parse (const char *source)
{
  g_autoptr (GBytes) bytes = g_bytes_new (source, strlen (source));
  g_autoptr (GError) error = NULL;
  RungJson *json = rung_json_read_bytes (bytes, &rung_json_document_limits, &error);

  g_assert_no_error (error);
  return json;
}

static RungJsonNode
offer (RungJson *json,
       guint     index)
{
  RungJsonNode offers = rung_json_member (rung_json_get_root (json), "offers");
  RungJsonNode node = rung_json_get_first (offers, RUNG_JSON_ARRAY);

  while (index-- > 0)
    node = rung_json_get_next (node);
  return node;
}

static void
assert_failure (RungJson   *json,
                RungError   code,
                const char *expected)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (rung_json_has_failed (json));
  g_assert_false (rung_json_check (json, &error));
  g_assert_error (error, RUNG_ERROR, (int) code);
  g_assert_cmpstr (error->message, ==, expected);
}

static void
test_values (void)
{
  g_autoptr (RungJson) json = parse (text);
  RungJsonNode first = offer (json, 0);
  RungJsonNode second = offer (json, 1);

  g_assert_cmpuint (rung_json_get_n (rung_json_member (rung_json_get_root (json), "offers"),
                                     RUNG_JSON_ARRAY), ==, 2);
  g_assert_cmpstr (rung_json_get_string (rung_json_member (first, "id")), ==, "a");
  g_assert_cmpint (rung_json_get_integer (rung_json_member (first, "base-pay"), 0, 1000000), ==,
                   210000);
  g_assert_cmpfloat (rung_json_get_double (rung_json_member (first, "base-pay"), 0, 1e6), ==,
                     210000.0);
  g_assert_cmpfloat (rung_json_get_double (rung_json_member (first, "share"), 0, 2), ==, 1.5);
  g_assert_true (rung_json_get_boolean (rung_json_member (second, "is-remote")));
  g_assert_true (rung_json_is_null (rung_json_member (second, "none")));
  g_assert_false (rung_json_is_present (rung_json_member (first, "none")));
  g_assert_cmpstr (rung_json_get_string_or (rung_json_member (first, "x"), "y"), ==, "y");
  g_assert_cmpint (rung_json_get_integer_or (rung_json_member (first, "x"), 0, 9, 7), ==, 7);
  g_assert_cmpfloat (rung_json_get_double_or (rung_json_member (first, "x"), 0, 9, 0.5), ==, 0.5);
  g_assert_true (rung_json_get_boolean_or (rung_json_member (first, "x"), TRUE));
  g_assert_true (rung_json_check (json, NULL));
}

typedef struct
{
  guint index;              /* of an offer */
  const char *member;
  RungJsonType type;        /* asked for */
  RungError code;
  const char *expected;
} Failure;

/* Asks for a value of a type and looks that a failure gives a harmless one. */
static void
ask (RungJsonNode node,
     RungJsonType type)
{
  if (type == RUNG_JSON_INTEGER)
    g_assert_cmpint (rung_json_get_integer (node, 0, 10), ==, 0);
  else if (type == RUNG_JSON_DOUBLE)
    g_assert_cmpfloat (rung_json_get_double (node, 0, 1), ==, 0);
  else if (type == RUNG_JSON_BOOLEAN)
    g_assert_false (rung_json_get_boolean (node));
  else if (type == RUNG_JSON_STRING)
    g_assert_cmpstr (rung_json_get_string (node), ==, "");
  else
    g_assert_false (rung_json_is_present (rung_json_get_first (node, type)));
}

static void
test_failures (void)
{
  static const Failure cases[] = {
    { 1, "base-pay", RUNG_JSON_INTEGER, RUNG_ERROR_FORMAT,
      "4:30: offers[1].base-pay: found the text “abc”, expected a whole number" },
    { 0, "share", RUNG_JSON_INTEGER, RUNG_ERROR_FORMAT,
      "3:47: offers[0].share: found 1.5, expected a whole number" },
    { 0, "base-pay", RUNG_JSON_INTEGER, RUNG_ERROR_RANGE,
      "3:30: offers[0].base-pay: found 210000, expected 0 to 10" },
    { 0, "share", RUNG_JSON_DOUBLE, RUNG_ERROR_RANGE,
      "3:47: offers[0].share: found 1.5, expected 0 to 1" },
    { 0, "base-pay", RUNG_JSON_STRING, RUNG_ERROR_FORMAT,
      "3:30: offers[0].base-pay: found 210000, expected a text" },
    { 0, "title", RUNG_JSON_STRING, RUNG_ERROR_FORMAT,
      "3:5: offers[0].title: missing, expected a text" },
    { 1, "none", RUNG_JSON_BOOLEAN, RUNG_ERROR_FORMAT,
      "4:64: offers[1].none: found null, expected true or false" },
    { 0, "id", RUNG_JSON_ARRAY, RUNG_ERROR_FORMAT,
      "3:13: offers[0].id: found the text “a”, expected a list" },
    { 0, "id", RUNG_JSON_OBJECT, RUNG_ERROR_FORMAT,
      "3:13: offers[0].id: found the text “a”, expected an object" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RungJson) json = parse (text);
      RungJsonNode node = rung_json_member (offer (json, cases[i].index), cases[i].member);

      ask (node, cases[i].type);
      assert_failure (json, cases[i].code, cases[i].expected);
      /* The first failure stays, and getters stay harmless. */
      g_assert_cmpstr (rung_json_get_string (rung_json_member (offer (json, 0), "id")), ==, "");
      assert_failure (json, cases[i].code, cases[i].expected);
    }
}

static void
test_root_of_another_type (void)
{
  g_autoptr (RungJson) json = parse ("[1]");
  RungJsonNode node = rung_json_member (rung_json_get_root (json), "a");

  g_assert_cmpint (rung_json_get_integer (node, 0, 1), ==, 0);
  assert_failure (json, RUNG_ERROR_FORMAT, "1:1: found a list, expected an object");
}

static void
test_compact (void)
{
  static const struct { const char *source; const char *expected; } cases[] = {
    { "{\"x\": [ 1.50 , \"a \\\" b\" , { \"c\" : null } ] }", "[1.50,\"a \\\" b\",{\"c\":null}]" },
    { "{\"x\":1e5}", "1e5" },
    { "{\"x\": \"a ] } b\"  }", "\"a ] } b\"" },
    { "{\"x\": \"\\\\\" , \"y\": 1}", "\"\\\\\"" },
    { "{\"x\": true\n}", "true" },
    { "{\"x\": [] }", "[]" },
    { "{\"x\": [ [ ] , { } ], \"y\": 2 }", "[[],{}]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RungJson) json = parse (cases[i].source);
      RungJsonNode node = rung_json_member (rung_json_get_root (json), "x");
      g_autofree char *compact = rung_json_dup_compact (node);

      g_assert_cmpstr (compact, ==, cases[i].expected);
    }
}

static void
test_long_list (void)
{
  g_autoptr (GString) source = g_string_new ("[0");
  g_autoptr (RungJson) json = NULL;
  gint64 sum = 0;

  for (int i = 1; i < 100000; i++)
    g_string_append_printf (source, ",%d", i);
  g_string_append_c (source, ']');
  json = parse (source->str);
  for (RungJsonNode item = rung_json_get_first (rung_json_get_root (json), RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    sum += rung_json_get_integer (item, 0, 100000);
  g_assert_cmpint (sum, ==, G_GINT64_CONSTANT (4999950000));
}

static void
test_writer_layout (void)
{
  static const char expected[] =
    "{\n  \"name\": \"a \\\"b\\\"\\n\\u0001\",\n  \"list\": [\n    -5,\n    null\n  ],\n"
    "  \"empty\": [],\n  \"object\": {},\n  \"raw\": {\"a\":1},\n  \"flag\": false\n}\n";
  g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();
  g_autoptr (GBytes) bytes = NULL;

  rung_json_writer_begin_object (writer, NULL);
  rung_json_writer_add_string (writer, "name", "a \"b\"\n\x01");
  rung_json_writer_begin_array (writer, "list");
  rung_json_writer_add_integer (writer, NULL, -5);
  rung_json_writer_add_string (writer, NULL, NULL);
  rung_json_writer_end_array (writer);
  rung_json_writer_begin_array (writer, "empty");
  rung_json_writer_end_array (writer);
  rung_json_writer_begin_object (writer, "object");
  rung_json_writer_end_object (writer);
  rung_json_writer_add_raw (writer, "raw", "{\"a\":1}");
  rung_json_writer_add_boolean (writer, "flag", FALSE);
  rung_json_writer_end_object (writer);
  bytes = rung_json_writer_finish (writer);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                   expected, strlen (expected));
}

static void
test_writer_doubles (void)
{
  static const struct { double value; const char *expected; } cases[] = {
    { 0.1, "0.1\n" },
    { 260750.33, "260750.33\n" },
    { 0.30000000000000004, "0.30000000000000004\n" },
    { 1.0 / 3.0, "0.3333333333333333\n" },
    { -2.5, "-2.5\n" },
    { 100000.0, "100000\n" },
    { 9007199254740992.0, "9007199254740992\n" },
    { 12345678901234568.0, "12345678901234568.0\n" },
    { 1e17, "1e+17\n" },
    { 1e-42, "1e-42\n" },
    { G_MAXDOUBLE, "1.7976931348623157e+308\n" },
    { G_MAXDOUBLE * 10.0, "null\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (RungJsonWriter) writer = rung_json_writer_new ();
      g_autoptr (GBytes) bytes = NULL;

      rung_json_writer_add_double (writer, NULL, cases[i].value);
      bytes = rung_json_writer_finish (writer);
      g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                       cases[i].expected, strlen (cases[i].expected));
    }
}

static void
assert_unreadable (const char *path,
                   RungError   code,
                   const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RungJson) json = rung_json_read_file (path, &rung_json_document_limits, &error);

  g_assert_null (json);
  g_assert_error (error, RUNG_ERROR, (int) code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, expected));
}

static void
test_files (void)
{
  g_autofree char *folder = g_dir_make_tmp ("rung-XXXXXX", NULL);
  g_autofree char *pipe = g_build_filename (folder, "pipe", NULL);
  g_autofree char *huge = g_build_filename (folder, "huge", NULL);
  g_autofree char *gone = g_build_filename (folder, "gone", NULL);
  g_autofree char *empty = g_build_filename (folder, "empty", NULL);
  gint64 start = 0;

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_true (g_file_set_contents (huge, "", 0, NULL));
  g_assert_cmpint (truncate (huge, 100 << 20), ==, 0);
  g_assert_true (g_file_set_contents (empty, "", 0, NULL));
  start = g_get_monotonic_time ();
  assert_unreadable (pipe, RUNG_ERROR_IO, "is a pipe or a device");
  assert_unreadable (huge, RUNG_ERROR_LIMIT, "too large: 104.9 MB");
  g_assert_cmpint (g_get_monotonic_time () - start, <, 100000);
  assert_unreadable (folder, RUNG_ERROR_IO, "is a folder");
  assert_unreadable ("/dev/zero", RUNG_ERROR_IO, "is a pipe or a device");
  assert_unreadable (gone, RUNG_ERROR_IO, "No such file");
  assert_unreadable (empty, RUNG_ERROR_SYNTAX, "the file is empty");
  g_remove (pipe);
  g_remove (huge);
  g_remove (empty);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-value/values-are-read-by-their-kind", test_values);
  g_test_add_func ("/json-value/the-first-failure-stays", test_failures);
  g_test_add_func ("/json-value/a-root-of-another-type-is-refused", test_root_of_another_type);
  g_test_add_func ("/json-value/values-are-shown-compactly", test_compact);
  g_test_add_func ("/json-value/a-long-list-is-read-to-its-end", test_long_list);
  g_test_add_func ("/json-value/odd-files-are-refused", test_files);
  g_test_add_func ("/json-write/members-are-laid-out-line-by-line", test_writer_layout);
  g_test_add_func ("/json-write/doubles-keep-their-digits", test_writer_doubles);
  return g_test_run ();
}
