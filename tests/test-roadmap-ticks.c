/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/base/rung-day.h"
#include "engine/document/rung-record.h"
#include "engine/path/rung-roadmap-edit.h"

#include "fixture.h"

static RungTables *tables;

/* What a tick of a day writes down of a step. */
static void
test_tick_days (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);
  const RungStepInputs *record = NULL;

  rung_day_parse ("2027-03-04", &document->today);
  g_assert_true (rung_roadmap_tick (tables, document, "docker", "in-progress"));
  record = rung_document_find_step (document, "docker");
  g_assert_cmpstr (record->started, ==, "2027-03-04");
  g_assert_cmpstr (record->finished, ==, "");
  rung_day_parse ("2027-04-01", &document->today);
  g_assert_true (rung_roadmap_tick (tables, document, "docker", "done"));
  record = rung_document_find_step (document, "docker");
  g_assert_cmpstr (record->started, ==, "2027-03-04");
  g_assert_cmpstr (record->finished, ==, "2027-04-01");
  /* Said again, it was still finished then. */
  rung_day_parse ("2027-05-01", &document->today);
  g_assert_true (rung_roadmap_tick (tables, document, "docker", "done"));
  g_assert_cmpstr (rung_document_find_step (document, "docker")->finished, ==, "2027-04-01");
  /* One that goes back is not finished, and began when it began. */
  g_assert_true (rung_roadmap_tick (tables, document, "docker", "in-progress"));
  record = rung_document_find_step (document, "docker");
  g_assert_cmpstr (record->started, ==, "2027-03-04");
  g_assert_cmpstr (record->finished, ==, "");
  g_assert_true (rung_roadmap_tick (tables, document, "docker", "skipped"));
  g_assert_cmpstr (rung_document_find_step (document, "docker")->finished, ==, "");
}

/* The first word about a step lets the plan begin; later ones do not move it. */
static void
test_tick_begins_the_plan (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);

  rung_day_parse ("2027-03-04", &document->today);
  g_assert_true (rung_roadmap_tick (tables, document, "docker", "done"));
  g_assert_cmpstr (document->plan.start, ==, "2027-03-04");
  rung_day_parse ("2027-04-01", &document->today);
  g_assert_true (rung_roadmap_tick (tables, document, "kubernetes", "done"));
  g_assert_cmpstr (document->plan.start, ==, "2027-03-04");
}

/* Of a step that was finished without a beginning nothing is left once it is taken
 * back; a note stays. */
static void
test_tick_taken_back (void)
{
  g_autoptr (RungDocument) document = fixture_new_document (0);

  rung_day_parse ("2027-03-04", &document->today);
  g_assert_true (rung_roadmap_tick (tables, document, "docker", "done"));
  g_assert_true (rung_roadmap_tick (tables, document, "docker", ""));
  g_assert_null (rung_document_find_step (document, "docker"));
  g_assert_true (rung_roadmap_tick (tables, document, "docker", "done"));
  rung_text_set (&rung_document_add_step (document, "docker")->note, "Twice");
  g_assert_true (rung_roadmap_tick (tables, document, "docker", ""));
  g_assert_cmpstr (rung_document_find_step (document, "docker")->note, ==, "Twice");
  g_assert_cmpstr (rung_document_find_step (document, "docker")->finished, ==, "");
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  g_test_add_func ("/roadmap-ticks/a-tick-dates-a-step-once", test_tick_days);
  g_test_add_func ("/roadmap-ticks/the-first-tick-begins-the-plan", test_tick_begins_the_plan);
  g_test_add_func ("/roadmap-ticks/a-tick-taken-back-leaves-only-a-note", test_tick_taken_back);
  result = g_test_run ();
  rung_tables_unref (tables);
  return result;
}
