/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/records/rung-offer-item-records.h"
#include "model/shown/rung-input-group.h"
#include "model/shown/rung-input-items.h"
#include "model/shown/rung-tranche-rows.h"

#include "fixture.h"

/* What a form shows of a record, without a window. */

typedef struct
{
  RungTables *tables;
  RungEditable *grant;
  RungInputShown *input;
} Fixture;

static void
show (Fixture    *self,
      const char *id)
{
  g_clear_object (&self->input);
  self->input = rung_input_shown_new (rung_inputs_find (&rung_grant_inputs, id), self->tables);
  rung_input_shown_set_record (self->input, self->grant);
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->tables = fixture_load_tables ();
  self->grant = rung_offer_item_new (&rung_grant_inputs);
  self->input = NULL;
  show (self, "value");
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->input);
  g_assert_finalize_object (self->grant);
  rung_tables_unref (self->tables);
}

static gint64
get_value (Fixture *self)
{
  gint64 value = 0;

  g_object_get (self->grant, "value", &value, NULL);
  return value;
}

static void
assert_shown (Fixture    *self,
              const char *text,
              gboolean    is_refused)
{
  g_autofree char *problem = NULL;

  g_object_get (self->input, "problem", &problem, NULL);
  g_assert_cmpstr (rung_input_shown_get_text (self->input), ==, text);
  g_assert_cmpint (problem != NULL, ==, is_refused);
}

static void
test_text_stays_as_typed_until_it_settles (Fixture       *self,
                                           gconstpointer  data)
{
  rung_input_shown_set_text (self->input, "12000");
  g_assert_cmpint (get_value (self), ==, 12000);
  assert_shown (self, "12000", FALSE);
  rung_input_shown_settle (self->input);
  assert_shown (self, "12,000", FALSE);
  g_object_set (self->grant, "value", G_GINT64_CONSTANT (7000), NULL);
  assert_shown (self, "7,000", FALSE);
  rung_input_shown_step (self->input, -1);
  assert_shown (self, "6,000", FALSE);
}

static void
test_refused_text_leaves_the_value (Fixture       *self,
                                    gconstpointer  data)
{
  rung_input_shown_set_text (self->input, "12000");
  rung_input_shown_settle (self->input);
  rung_input_shown_set_text (self->input, "5");
  rung_input_shown_set_text (self->input, "5x");
  g_assert_cmpint (get_value (self), ==, 12000);
  assert_shown (self, "5x", TRUE);
  rung_input_shown_settle (self->input);
  assert_shown (self, "5x", TRUE);
  g_object_set (self->grant, "value", G_GINT64_CONSTANT (12), NULL);
  assert_shown (self, "12", FALSE);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_equal_texts_are_silent (Fixture       *self,
                             gconstpointer  data)
{
  guint n_texts = 0;

  g_signal_connect_swapped (self->input, "notify::text", G_CALLBACK (count_cb), &n_texts);
  rung_input_shown_settle (self->input);
  rung_input_shown_set_text (self->input, "0");
  g_object_set (self->grant, "value", G_GINT64_CONSTANT (0), NULL);
  g_assert_cmpuint (n_texts, ==, 0);
}

static void
test_schedule_says_what_counts (Fixture       *self,
                                gconstpointer  data)
{
  g_autofree char *note = NULL;

  show (self, "schedule");
  g_object_set (self->grant, "tranches", "12: 100", NULL);
  rung_input_shown_update (self->input);
  g_object_get (self->input, "note", &note, NULL);
  g_assert_cmpstr (note, ==, "Your custom schedule below counts instead");
}

static char *
dup_rows (RungTrancheRows *rows)
{
  GListModel *list = rung_tranche_rows_get_list (rows);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (RungShown) row = g_list_model_get_item (list, i);

      g_string_append_printf (text, "[%s|%s]", rung_shown_get_text (row, RUNG_TRANCHE_ROW_MONTH),
                              rung_shown_get_text (row, RUNG_TRANCHE_ROW_PERCENT));
    }
  return g_string_free (text, FALSE);
}

static void
assert_tranches (Fixture         *self,
                 RungTrancheRows *rows,
                 const char      *expected_rows,
                 const char      *expected_record)
{
  g_autofree char *shown = dup_rows (rows);
  g_autofree char *record = NULL;

  g_object_get (self->grant, "tranches", &record, NULL);
  g_assert_cmpstr (shown, ==, expected_rows);
  g_assert_cmpstr (record, ==, expected_record);
}

/* Whichever was written last is what both say; sums that are wrong change no figure. */
static void
test_tranches_and_rows_follow_each_other (Fixture       *self,
                                          gconstpointer  data)
{
  g_autoptr (RungTrancheRows) rows = NULL;
  g_autoptr (RungTrancheRow) first = NULL;

  show (self, "tranches");
  rows = rung_tranche_rows_new (self->input);
  assert_tranches (self, rows, "", "");
  rung_tranche_rows_add (rows);
  assert_tranches (self, rows, "[12|100]", "12: 100");
  rung_input_shown_set_text (self->input, "12:25,36 x 1 : 75");
  rung_input_shown_settle (self->input);
  assert_tranches (self, rows, "[12|25][36 x 1|75]", "12:25,36 x 1 : 75");
  first = g_list_model_get_item (rung_tranche_rows_get_list (rows), 0);
  rung_tranche_row_write (first, RUNG_TRANCHE_ROW_PERCENT, "20");
  assert_tranches (self, rows, "[12|20][36 x 1|75]", "12:25,36 x 1 : 75");
  assert_shown (self, "12: 20, 36 x 1: 75", TRUE);
  rung_tranche_row_write (first, RUNG_TRANCHE_ROW_PERCENT, "25");
  assert_tranches (self, rows, "[12|25][36 x 1|75]", "12: 25, 36 x 1: 75");
  assert_shown (self, "12: 25, 36 x 1: 75", FALSE);
  g_object_set (self->grant, "tranches", "6: 40, 12: 60", NULL);
  assert_tranches (self, rows, "[6|40][12|60]", "6: 40, 12: 60");
  rung_tranche_row_remove (first);
  assert_shown (self, "12: 60", TRUE);
  rung_tranche_rows_add (rows);
  assert_tranches (self, rows, "[12|60][24|40]", "12: 60, 24: 40");
}

static void
test_comma_does_not_begin_another_tranche (Fixture       *self,
                                           gconstpointer  data)
{
  g_autoptr (RungTrancheRows) rows = NULL;
  g_autoptr (RungTrancheRow) first = NULL;

  show (self, "tranches");
  rung_input_shown_set_text (self->input, "12: 100");
  rung_input_shown_settle (self->input);
  rows = rung_tranche_rows_new (self->input);
  first = g_list_model_get_item (rung_tranche_rows_get_list (rows), 0);
  rung_tranche_row_write (first, RUNG_TRANCHE_ROW_PERCENT, "50,5");
  assert_tranches (self, rows, "[12|50 5]", "12: 100");
}

static gboolean
has_more (GListModel *groups,
          const char *title)
{
  for (guint i = 0; i < g_list_model_get_n_items (groups); i++)
    {
      g_autoptr (RungShown) group = g_list_model_get_item (groups, i);

      if (g_str_equal (rung_shown_get_text (group, RUNG_INPUT_GROUP_TITLE), title))
        return rung_shown_get_flag (group, RUNG_INPUT_GROUP_HAS_MORE);
    }
  g_assert_not_reached ();
}

/* A fold is there when something in it counts. */
static void
test_no_fold_is_empty (Fixture       *self,
                       gconstpointer  data)
{
  g_autoptr (GListModel) groups = rung_input_groups_new (&rung_grant_inputs, self->tables, TRUE);

  rung_input_groups_set_record (groups, self->grant);
  g_assert_true (has_more (groups, "Grant"));
  g_object_set (self->grant, "kind", "yearly", NULL);
  rung_input_groups_update (groups);
  g_assert_false (has_more (groups, "Grant"));
  g_assert_true (has_more (groups, "Vesting"));
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/form-shown/text-stays-as-typed-until-it-settles",
      test_text_stays_as_typed_until_it_settles },
    { "/form-shown/refused-text-leaves-the-value", test_refused_text_leaves_the_value },
    { "/form-shown/equal-texts-are-silent", test_equal_texts_are_silent },
    { "/form-shown/schedule-says-what-counts", test_schedule_says_what_counts },
    { "/form-shown/tranches-and-rows-follow-each-other",
      test_tranches_and_rows_follow_each_other },
    { "/form-shown/comma-does-not-begin-another-tranche",
      test_comma_does_not_begin_another_tranche },
    { "/form-shown/no-fold-is-empty", test_no_fold_is_empty },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
