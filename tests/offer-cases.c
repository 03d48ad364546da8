/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "offer-cases.h"

#include <math.h>
#include <string.h>

#include "engine/offer/rung-comparison.h"
#include "engine/offer/rung-leaving.h"
#include "store/document/rung-document-file.h"
#include "store/json/rung-json-scan.h"
#include "store/json/rung-json-value.h"
#include "store/json/rung-json.h"

/* The spans of a comparison that a case may name. */
static const struct { const char *id; RungSpan span; } spans[] = {
  { "total", RUNG_SPAN_TOTAL }, { "present", RUNG_SPAN_PRESENT },
};

/* Figures of leaving, by the member that holds them. */
static const struct { const char *id; gsize offset; } leavings[] = {
  { "kept", G_STRUCT_OFFSET (RungLeaving, kept) },
  { "vested", G_STRUCT_OFFSET (RungLeaving, vested) },
  { "forfeited", G_STRUCT_OFFSET (RungLeaving, forfeited) },
  { "paid_back", G_STRUCT_OFFSET (RungLeaving, paid_back) },
  { "tax_back", G_STRUCT_OFFSET (RungLeaving, tax_back) },
  { "match_lost", G_STRUCT_OFFSET (RungLeaving, match_lost) },
  { "keep_cost", G_STRUCT_OFFSET (RungLeaving, keep_cost) },
  { "left", G_STRUCT_OFFSET (RungLeaving, left) },
};

static void
expected_clear (gpointer data)
{
  g_free (((OfferFigure *) data)->name);
}

static void
case_free (gpointer data)
{
  OfferCase *self = data;

  g_free (self->path);
  rung_document_unref (self->document);
  g_array_unref (self->expected);
  g_free (self);
}

/* The measure of an id. */
RungMeasure
offer_cases_find_measure (const char *id)
{
  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    if (g_str_equal (rung_measure_get_info (measure)->id, id))
      return measure;
  g_error ("no measure is called %s", id);
}

static gsize
find_leaving (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (leavings); i++)
    if (g_str_equal (leavings[i].id, id))
      return leavings[i].offset;
  g_error ("no figure of leaving is called %s", id);
}

static int
find_span (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    if (g_str_equal (spans[i].id, id))
      return (int) spans[i].span;
  return -1;
}

static void
read_expected (RungJsonNode  node,
               OfferCase    *self)
{
  const char *offer = rung_json_get_string (rung_json_member (node, "offer"));
  const char *measure = rung_json_get_string (rung_json_member (node, "measure"));
  int at = rung_document_find_offer (self->document, offer);
  OfferFigure expected = {
    .span = find_span (rung_json_get_string_or (rung_json_member (node, "span"), "")),
    .year = (guint) rung_json_get_integer_or (rung_json_member (node, "year"), 1, RUNG_MAX_YEARS,
                                              0),
    .month = (guint) rung_json_get_integer_or (rung_json_member (node, "month"), 1, RUNG_MAX_MONTHS,
                                               0),
    .value = rung_json_get_double (rung_json_member (node, "value"), -1e12, 1e12),
  };

  g_assert_cmpint (at, >=, 0);
  g_assert_cmpint ((expected.span >= 0) + (expected.year > 0) + (expected.month > 0), ==, 1);
  expected.offer = (guint) at;
  if (expected.month > 0)
    expected.leaving = find_leaving (measure);
  else
    expected.measure = offer_cases_find_measure (measure);
  expected.name = g_strdup_printf ("%s of %s, %s %u", measure, offer,
                                   expected.month > 0 ? "month" : "year",
                                   MAX (expected.month, expected.year));
  g_array_append_val (self->expected, expected);
}

/* Reads a document that stands inside another file. */
RungDocument *
offer_cases_read_document (RungJsonNode      node,
                           const RungTables *tables)
{
  g_autofree char *text = rung_json_dup_compact (node);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  RungDocument *document = rung_document_file_parse (bytes, tables, &error);

  g_assert_no_error (error);
  return document;
}

static void
read_case (RungJsonNode      node,
           const char       *file,
           const RungTables *tables,
           GPtrArray        *cases)
{
  const char *name = rung_json_get_string (rung_json_member (node, "name"));
  OfferCase *self = g_new0 (OfferCase, 1);

  g_assert_cmpstr (rung_json_get_string (rung_json_member (node, "arithmetic")), !=, "");
  self->path = g_strconcat ("/offer-cases/", file, "/", name, NULL);
  self->document = offer_cases_read_document (rung_json_member (node, "document"), tables);
  self->expected = g_array_new (FALSE, FALSE, sizeof (OfferFigure));
  g_array_set_clear_func (self->expected, expected_clear);
  for (RungJsonNode part = rung_json_get_first (rung_json_member (node, "expected"),
                                                RUNG_JSON_ARRAY);
       rung_json_is_present (part); part = rung_json_get_next (part))
    read_expected (part, self);
  g_assert_cmpuint (self->expected->len, >, 0);
  g_ptr_array_add (cases, self);
}

/* Reads all of them. */
GPtrArray *
offer_cases_read (const RungTables *tables)
{
  static const char *const files[] = {
    "benefits", "cash", "household", "leaving", "places", "private-shares", "public-shares",
  };
  GPtrArray *cases = g_ptr_array_new_with_free_func (case_free);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *name = g_strdup_printf ("offers-%s.json", files[i]);
      g_autoptr (RungJson) json = fixture_read_case (name);
      g_autoptr (GError) error = NULL;
      RungJsonNode list = rung_json_member (rung_json_get_root (json), "cases");

      for (RungJsonNode node = rung_json_get_first (list, RUNG_JSON_ARRAY);
           rung_json_is_present (node); node = rung_json_get_next (node))
        read_case (node, files[i], tables, cases);
      rung_json_check (json, &error);
      g_assert_no_error (error);
    }
  return cases;
}

/* The figures that a case names, in their order. */
void
offer_cases_compute (const OfferCase  *self,
                     const RungTables *tables,
                     RungTaxCache     *cache,
                     double           *figures)
{
  RungComparison *comparison = NULL;
  RungContext context;

  rung_context_init (&context, tables, cache, self->document);
  comparison = rung_comparison_new (&context);
  for (guint i = 0; i < self->expected->len; i++)
    {
      const OfferFigure *expected = &g_array_index (self->expected, OfferFigure, i);
      const RungOfferInputs *offer = &rung_document_get_offer (self->document,
                                                               expected->offer)->inputs;
      g_autoptr (GArray) rows = expected->month > 0 ? rung_leaving_compute (&context, offer) : NULL;

      if (expected->span >= 0)
        figures[i] = rung_comparison_get (comparison, expected->offer, expected->measure,
                                          (RungSpan) expected->span);
      else if (expected->year > 0)
        figures[i]
          = comparison->projections[expected->offer].amount[expected->measure][expected->year - 1];
      else if (expected->month <= rows->len)
        figures[i] = G_STRUCT_MEMBER (double,
                                      &g_array_index (rows, RungLeaving, expected->month - 1),
                                      expected->leaving);
      else
        figures[i] = NAN;
    }
  rung_comparison_free (comparison);
}
