/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "full-document.h"

#include "fixture.h"

static void
set_numbers (RungDocument *document)
{
  static const struct { int record; const char *input; gint64 value; } numbers[] = {
    { FIXTURE_PROFILE, "years", 6 }, { FIXTURE_PROFILE, "current-base", 170000 },
    { FIXTURE_PROFILE, "deferral", 30000 }, { FIXTURE_PROFILE, "spouse-deferral", 5000 },
    { FIXTURE_PROFILE, "hsa", 3000 }, { FIXTURE_PROFILE, "spouse-hsa", 1000 },
    { FIXTURE_PROFILE, "spouse-wages", 90000 }, { FIXTURE_PROFILE, "dependents", 1 },
    { FIXTURE_PROFILE, "mortgage-interest", 30000 },
    { FIXTURE_PROFILE, "mortgage-balance", 600000 },
    { FIXTURE_PROFILE, "property-tax", 9000 }, { FIXTURE_PROFILE, "charity", 5000 },
    { FIXTURE_PROFILE, "commuter", 1000 }, { FIXTURE_PROFILE, "health-fsa", 1000 },
    { FIXTURE_PROFILE, "dependent-care", 2000 }, { FIXTURE_PROFILE, "other-income", 3000 },
    { FIXTURE_PROFILE, "monthly-budget", 4000 },
    { FIXTURE_ASSUMPTIONS, "horizon", 4 }, { FIXTURE_ASSUMPTIONS, "first-tax-year", 2030 },
    { 0, "base-pay", 200000 }, { 0, "bonus", 1500 }, { 0, "grant", 300000 },
    { 0, "sign-on", 30000 }, { 0, "refresher", 40000 },
    { 0, "match-rate", 5000 }, { 0, "match-limit", 300 }, { 0, "match-rate-2", 2500 },
    { 0, "match-limit-2", 600 }, { 0, "match-years", 3 }, { 0, "espp-share", 1000 },
    { 1, "base-pay", 190000 }, { 1, "bonus", 1000 }, { 1, "grant", 400000 },
    { 1, "sign-on", 20000 }, { 1, "last-valuation", 2000000 }, { 1, "preferences", 1000000 },
    { 1, "exit-years", 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    fixture_set (document, numbers[i].record, numbers[i].input, numbers[i].value);
}

static void
set_texts (RungDocument *document)
{
  static const struct { int record; const char *input, *value; } texts[] = {
    { FIXTURE_PROFILE, "level", "mid" }, { FIXTURE_PROFILE, "education", "bachelor" },
    { FIXTURE_PROFILE, "place", "new-york" }, { FIXTURE_PROFILE, "filing-status", "joint" },
    { FIXTURE_PROFILE, "children", "2020" },
    { 0, "company-kind", "public" }, { 0, "place", "new-york" }, { 0, "match-vesting", "cliff" },
    { 0, "clawback", "prorated" }, { 0, "deadline", "2026-12-10" }, { 0, "in-hand", "2026-12-01" },
    { 1, "company-kind", "private" }, { 1, "place", "san-francisco" },
    { 1, "preference-kind", "participating" },
    { 1, "deadline", "2026-12-10" }, { 1, "in-hand", "2026-12-15" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    fixture_set_text (document, texts[i].record, texts[i].input, texts[i].value);
}

static void
set_items (RungDocument *document)
{
  static const struct { guint offer; const char *list; guint item; const char *input, *value; }
  items[] = {
    { 0, "raises", 0, "month", "13" }, { 0, "raises", 0, "percent", "500" },
    { 0, "payments", 0, "amount", "10000" }, { 0, "payments", 0, "month", "3" },
    { 0, "payments", 0, "every", "12" }, { 0, "payments", 0, "instalments", "2" },
    { 0, "payments", 0, "clawback", "prorated" }, { 0, "payments", 0, "clawback-months", "24" },
    { 0, "refreshers", 0, "year", "1" }, { 0, "refreshers", 0, "amount", "20000" },
    { 0, "grants", 0, "units", "1003" }, { 0, "grants", 0, "price", "10000" },
    { 1, "grants", 0, "kind", "iso" }, { 1, "grants", 0, "units", "10000" },
    { 1, "grants", 0, "price", "1000" }, { 1, "grants", 0, "strike", "100" },
    { 1, "grants", 0, "exercise", "early" }, { 1, "grants", 0, "acceleration", "single" },
    { 1, "grants", 1, "kind", "rsu" }, { 1, "grants", 1, "value", "50000" },
    { 1, "grants", 1, "acceleration", "single" },
    { 1, "grants", 2, "kind", "profit-units" }, { 1, "grants", 2, "value", "50000" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    fixture_set_item (document, items[i].offer, items[i].list, items[i].item, items[i].input,
                      items[i].value);
}

static void
set_plan (RungDocument *document)
{
  static const char *const studies[] = { "master-online", "springboard-ml-ai" };
  static const struct { const char *kind, *day; } events[] = {
    { "break", "2036-01-01" }, { "skills", "2029-01-01" }, { "specialization", "2029-06-01" },
    { "employer", "2029-09-01" }, { "move", "2030-06-01" }, { "rung", "2030-09-01" },
    { "track", "2030-10-01" },
  };
  RungPathInputs *path = fixture_add_path (document);
  RungEventInputs *event = fixture_add_event (path, "study", "2027-02-01");

  fixture_set_input (event, &rung_event_inputs, "study", "master-online");
  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    {
      event = fixture_add_event (path, events[i].kind, events[i].day);
      if (g_str_equal (events[i].kind, "move"))
        fixture_set_input (event, &rung_event_inputs, "place", "austin");
    }
  fixture_set_input (&document->plan, &rung_plan_inputs, "start", "2027-01-01");
  for (guint i = 0; i < G_N_ELEMENTS (studies); i++)
    {
      RungItem *item = rung_list_add (rung_inputs_find_list (&rung_plan_inputs, "studies"),
                                      &document->plan);

      fixture_set_input (item->record, &rung_study_inputs, "study", studies[i]);
      fixture_set_input (item->record, &rung_study_inputs, "finish", "8000");
    }
  fixture_set_step (document, "docker", "done");
}

RungDocument *
full_document_new (guint n_futures)
{
  RungDocument *document = fixture_new_document (2);

  set_numbers (document);
  set_texts (document);
  set_items (document);
  set_plan (document);
  document->assumptions.futures = n_futures;
  return document;
}
