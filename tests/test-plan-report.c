/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "engine/document/rung-record.h"
#include "report/kit/rung-calendar.h"
#include "report/paper/rung-paper-pdf.h"
#include "report/plan/rung-plan-calendar.h"
#include "report/plan/rung-plan-html.h"
#include "report/plan/rung-plan-markdown.h"
#include "report/plan/rung-plan-paper.h"
#include "report/plan/rung-plan-text.h"
#include "store/data/rung-data.h"

#include "fixture.h"

static RungTables *tables;
static RungTaxCache *cache;

/* A person with a plan from 12 January 2027 on, six hours a week. */
typedef struct
{
  RungDocument *document;
  RungWorthContext context;
  RungPlanReport report;
  GDateTime *created;
} Plan;

static void
add_path (RungDocument *document,
          const char   *title,
          const char   *kind,
          const char   *day)
{
  RungPathInputs *path = fixture_add_path (document);

  fixture_set_input (path, &rung_path_inputs, "title", title);
  fixture_add_event (path, kind, day);
}

static void
plan_init (Plan       *self,
           const char *level,
           gint64      years)
{
  *self = (Plan) { .document = fixture_new_document (0) };
  fixture_set_text (self->document, FIXTURE_PROFILE, "level", level);
  fixture_set (self->document, FIXTURE_PROFILE, "years", years);
  fixture_set_text (self->document, FIXTURE_PROFILE, "skills", "python,docker");
  fixture_set_input (&self->document->plan, &rung_plan_inputs, "start", "2027-01-12");
  self->created = g_date_time_new (g_time_zone_new_offset (3600), 2026, 11, 22, 0, 30, 5.0);
}

static void
plan_compute (Plan *self)
{
  self->context = (RungWorthContext) { .tables = tables, .cache = cache,
                                       .document = self->document };
  rung_plan_report_init (&self->report, &self->context);
}

static void
plan_clear (Plan *self)
{
  rung_plan_report_clear (&self->report);
  rung_document_unref (self->document);
  g_date_time_unref (self->created);
}

/* The lines of a calendar put together again, each NAME:VALUE. No line may be
 * longer than 75 octets, and none may tear a character apart. */
static GPtrArray *
unfold (const char *calendar)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) raw = g_strsplit (calendar, "\r\n", -1);

  g_assert_true (g_str_has_suffix (calendar, "END:VCALENDAR\r\n"));
  for (guint i = 0; raw[i] != NULL && *raw[i] != '\0'; i++)
    {
      g_assert_cmpuint (strlen (raw[i]), <=, 75);
      g_assert_true (g_utf8_validate (raw[i], -1, NULL));
      g_assert_null (strpbrk (raw[i], "\r\n"));
      if (*raw[i] == ' ')
        {
          char *before = g_ptr_array_steal_index (lines, lines->len - 1);

          g_ptr_array_add (lines, g_strconcat (before, raw[i] + 1, NULL));
          g_free (before);
        }
      else
        g_ptr_array_add (lines, g_strdup (raw[i]));
    }
  return lines;
}

static char *
unescape (const char *value)
{
  GString *out = g_string_new (NULL);

  for (; *value != '\0'; value++)
    {
      if (*value == '\\')
        value++;
      g_string_append_c (out, value[0] == 'n' && value[-1] == '\\' ? '\n' : *value);
    }
  return g_string_free (out, FALSE);
}

/* The lines of the component with an id, without the lines around it. */
static GPtrArray *
find_component (const GPtrArray *lines,
                const char      *id)
{
  GPtrArray *found = g_ptr_array_new ();
  g_autofree char *uid = g_strdup_printf ("UID:%s", id);
  guint at = 0;

  while (at < lines->len && !g_str_equal (lines->pdata[at], uid))
    at++;
  for (; at < lines->len && !g_str_has_prefix (lines->pdata[at], "END:"); at++)
    g_ptr_array_add (found, lines->pdata[at]);
  return found;
}

static guint
count (const GPtrArray *lines,
       const char      *start)
{
  guint n = 0;

  for (guint i = 0; i < lines->len; i++)
    n += g_str_has_prefix (lines->pdata[i], start);
  return n;
}

static gboolean
has (const GPtrArray *lines,
     const char      *line)
{
  for (guint i = 0; i < lines->len; i++)
    if (g_str_equal (lines->pdata[i], line))
      return TRUE;
  return FALSE;
}

static const char *
get (const GPtrArray *lines,
     const char      *name)
{
  for (guint i = 0; i < lines->len; i++)
    if (g_str_has_prefix (lines->pdata[i], name)
        && ((char *) lines->pdata[i])[strlen (name)] == ':')
      return (char *) lines->pdata[i] + strlen (name) + 1;
  return NULL;
}

static char *
write_calendar (Plan *plan)
{
  plan_compute (plan);
  return rung_plan_to_calendar (&plan->report, "Plan, mine", plan->created);
}

static guint
count_listed (const Plan *plan)
{
  guint n = 0;

  for (guint i = 0; i < plan->report.roadmap->len; i++)
    {
      RungStepState state = g_array_index (plan->report.roadmap, RungRoadmapRow, i).state;

      n += state != RUNG_STEP_SKIPPED && state != RUNG_STEP_BEHIND;
    }
  return n;
}

static void
test_calendar (void)
{
  Plan plan;
  g_autofree char *calendar = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  guint n = 0;

  plan_init (&plan, "mid", 3);
  fixture_set_step (plan.document, "nlp-project", "skipped");
  calendar = write_calendar (&plan);
  again = rung_plan_to_calendar (&plan.report, "Plan, mine", plan.created);
  g_assert_cmpstr (calendar, ==, again);
  lines = unfold (calendar);
  n = count_listed (&plan);
  g_assert_cmpuint (n, >, 10);
  g_assert_cmpuint (count (lines, "BEGIN:VTODO"), ==, n);
  g_assert_cmpuint (count (lines, "END:VTODO"), ==, n);
  g_assert_cmpuint (count (lines, "UID:"), ==, n);
  /* Half an hour after midnight in one zone is the evening before in UTC. */
  g_assert_cmpuint (count (lines, "DTSTAMP:20261121T233005Z"), ==, n);
  g_assert_cmpuint (count (lines, "DTSTART;"), ==, count (lines, "DUE;"));
  g_assert_cmpuint (count (lines, "STATUS:"), ==, n);
  g_assert_true (has (lines, "X-WR-CALNAME:Plan\\, mine"));
  g_assert_true (has (lines, "VERSION:2.0"));
  g_assert_true (has (lines, "PRODID:-//Rung//Plan//EN"));
  g_assert_null (strstr (calendar, "nlp-project@"));
  plan_clear (&plan);
}

/* Docker takes 10 to 25 hours, the middle is 17.5: at 6 a week 20.4 days, from
 * 12 January to 1 February. Python is done. */
static void
test_calendar_task (void)
{
  Plan plan;
  g_autofree char *calendar = NULL;
  g_autofree char *description = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GPtrArray) task = NULL;
  g_autoptr (GPtrArray) later = NULL;

  plan_init (&plan, "mid", 3);
  fixture_set_text (plan.document, FIXTURE_PROFILE, "skills", "");
  fixture_set_step (plan.document, "docker", "in-progress");
  fixture_set_step (plan.document, "learn-python", "done");
  calendar = write_calendar (&plan);
  lines = unfold (calendar);
  task = find_component (lines, "docker@17202e48.rung.plan");
  g_assert_cmpstr (get (task, "DTSTART;VALUE=DATE"), ==, "20270112");
  g_assert_cmpstr (get (task, "DUE;VALUE=DATE"), ==, "20270201");
  g_assert_cmpstr (get (task, "STATUS"), ==, "IN-PROCESS");
  g_assert_cmpstr (get (task, "SUMMARY"), ==, "Put a model in a container");
  g_assert_cmpstr (get (task, "CATEGORIES"), ==, "Practice MLOps");
  g_assert_true (g_str_has_prefix (get (task, "URL"), "https://"));
  g_assert_cmpstr (get (task, "RELATED-TO;RELTYPE=DEPENDS-ON"), ==,
                   "learn-python@17202e48.rung.plan");
  g_assert_null (get (task, "PERCENT-COMPLETE"));
  description = unescape (get (task, "DESCRIPTION"));
  g_assert_true (g_str_has_prefix (description, rung_tables_find_step (tables, "docker")->advice));
  g_assert_nonnull (strstr (description, "\n\nDone when: "));
  g_assert_true (g_str_has_suffix (description,
                                   rung_tables_find_step (tables, "docker")->done_when));
  later = find_component (lines, "kubernetes@17202e48.rung.plan");
  g_assert_cmpstr (get (later, "STATUS"), ==, "NEEDS-ACTION");
  g_assert_cmpstr (get (later, "PERCENT-COMPLETE"), ==, "0");
  plan_clear (&plan);
}

static void
test_calendar_done (void)
{
  Plan plan;
  g_autofree char *calendar = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GPtrArray) task = NULL;
  g_autoptr (GPtrArray) met = NULL;

  plan_init (&plan, "mid", 3);
  fixture_set_step (plan.document, "ci-cd", "done");
  fixture_set_input (rung_document_add_step (plan.document, "ci-cd"), &rung_step_inputs, "finished",
                     "2026-11-05");
  calendar = write_calendar (&plan);
  lines = unfold (calendar);
  task = find_component (lines, "ci-cd@17202e48.rung.plan");
  g_assert_cmpstr (get (task, "STATUS"), ==, "COMPLETED");
  g_assert_cmpstr (get (task, "PERCENT-COMPLETE"), ==, "100");
  g_assert_cmpstr (get (task, "COMPLETED"), ==, "20261105T000000Z");
  g_assert_null (get (task, "DUE;VALUE=DATE"));
  met = find_component (lines, "docker@17202e48.rung.plan");
  g_assert_cmpstr (get (met, "STATUS"), ==, "COMPLETED");
  g_assert_null (get (met, "COMPLETED"));
  plan_clear (&plan);
}

/* Two hours at 80 a week begin and end on one day; what is due comes after. */
static void
test_calendar_short (void)
{
  Plan plan;
  g_autofree char *calendar = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  plan_init (&plan, "mid", 3);
  rung_input_set_number (rung_inputs_find (&rung_plan_inputs, "hours"), &plan.document->plan, 80);
  calendar = write_calendar (&plan);
  lines = unfold (calendar);
  for (guint i = 0; i + 1 < lines->len; i++)
    if (g_str_has_prefix (lines->pdata[i], "DTSTART;")
        && g_str_has_prefix (lines->pdata[i + 1], "DUE;"))
      g_assert_cmpstr (strchr (lines->pdata[i], ':'), <, strchr (lines->pdata[i + 1], ':'));
  plan_clear (&plan);
}

/* A year has four digits, and what is due on the last day still comes after
 * what begins. */
static void
test_calendar_far (void)
{
  static const char *const starts[] = { "9998-01-01", "9999-12-31" };

  for (guint k = 0; k < G_N_ELEMENTS (starts); k++)
    {
      Plan plan;
      g_autofree char *calendar = NULL;
      g_autoptr (GPtrArray) lines = NULL;

      plan_init (&plan, "mid", 3);
      fixture_set_input (&plan.document->plan, &rung_plan_inputs, "start", starts[k]);
      rung_input_set_number (rung_inputs_find (&rung_plan_inputs, "hours"), &plan.document->plan,
                             1);
      add_path (plan.document, "Far", "rung", "9999-06-01");
      calendar = write_calendar (&plan);
      lines = unfold (calendar);
      g_assert_nonnull (strstr (calendar, "\r\nDUE;VALUE=DATE:99991231\r\n"));
      g_assert_nonnull (strstr (calendar, "\r\nDTSTART;VALUE=DATE:99990601\r\n"));
      for (guint i = 0; i + 1 < lines->len; i++)
        if (g_str_has_prefix (lines->pdata[i + 1], "DUE;"))
          {
            g_assert_cmpuint (strlen (lines->pdata[i + 1]), ==, strlen ("DUE;VALUE=DATE:99991231"));
            g_assert_cmpstr (strchr (lines->pdata[i], ':'), <, strchr (lines->pdata[i + 1], ':'));
          }
      plan_clear (&plan);
    }
}

static void
test_calendar_events (void)
{
  Plan plan;
  g_autofree char *calendar = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GPtrArray) event = NULL;
  g_autoptr (GPtrArray) other = NULL;
  g_autofree char *summary = NULL;

  plan_init (&plan, "mid", 3);
  add_path (plan.document, "Up; then \\ and, on", "rung", "2028-09-01");
  add_path (plan.document, "", "break", "2029-02-28");
  add_path (plan.document, "At once", "rung", "");
  calendar = write_calendar (&plan);
  lines = unfold (calendar);
  g_assert_cmpuint (count (lines, "BEGIN:VEVENT"), ==, 2);
  event = find_component (lines, "path-1-event-1@17202e48.rung.plan");
  g_assert_cmpstr (get (event, "DTSTART;VALUE=DATE"), ==, "20280901");
  summary = unescape (get (event, "SUMMARY"));
  g_assert_cmpstr (summary, ==, "1 Up; then \\ and, on: next level");
  other = find_component (lines, "path-2-event-1@17202e48.rung.plan");
  g_assert_cmpstr (get (other, "SUMMARY"), ==, "Path 2: 6 months off");
  g_assert_cmpstr (get (other, "DTSTART;VALUE=DATE"), ==, "20290228");
  plan_clear (&plan);
}

/* Characters of one to four octets at every place a line can be folded. */
static void
test_folding (void)
{
  static const char *const signs[] = { "a", "é", "€", "😀" };

  for (guint k = 0; k < G_N_ELEMENTS (signs); k++)
    for (guint ahead = 0; ahead < 80; ahead++)
      {
        g_autoptr (GDateTime) stamp = g_date_time_new_utc (2026, 1, 2, 3, 4, 5.0);
        g_autoptr (RungCalendar) calendar = rung_calendar_new ("", stamp);
        g_autoptr (GString) text = g_string_new (NULL);
        g_autofree char *written = NULL;
        g_autofree char *value = NULL;
        g_autoptr (GPtrArray) lines = NULL;

        for (guint i = 0; i < ahead; i++)
          g_string_append_c (text, ',');
        for (guint i = 0; i < 100; i++)
          g_string_append (text, signs[k]);
        g_string_append (text, "\n;\\");
        rung_calendar_add_text (calendar, "SUMMARY", text->str);
        written = rung_calendar_finish (calendar);
        lines = unfold (written);
        value = unescape (get (lines, "SUMMARY"));
        g_assert_cmpstr (value, ==, text->str);
      }
}

/* What no text may hold does not end a line or begin another one. */
static void
test_injection (void)
{
  g_autoptr (GDateTime) stamp = g_date_time_new_utc (2026, 1, 2, 3, 4, 5.0);
  g_autoptr (RungCalendar) calendar = rung_calendar_new ("a\r\nEND:VCALENDAR", stamp);
  g_autofree char *written = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  rung_calendar_add_address (calendar, "URL", "https://example.org/a b\r\nX:1%20é");
  written = rung_calendar_finish (calendar);
  lines = unfold (written);
  g_assert_cmpuint (lines->len, ==, 7);
  g_assert_cmpstr (get (lines, "X-WR-CALNAME"), ==, "a\\nEND:VCALENDAR");
  g_assert_cmpstr (get (lines, "URL"), ==, "https://example.org/a%20b%0D%0AX:1%20%C3%A9");
}

static void
test_markdown (void)
{
  Plan plan;
  g_autofree char *text = NULL;

  plan_init (&plan, "senior", 9);
  fixture_set_step (plan.document, "ci-cd", "in-progress");
  rung_input_set_text (rung_inputs_find (&rung_step_inputs, "note"),
                       rung_document_add_step (plan.document, "ci-cd"),
                       "ask *Ann*");
  add_path (plan.document, "*Up* [x](y)", "rung", "2028-09-01");
  plan_compute (&plan);
  text = rung_plan_to_markdown (&plan.report, "My_plan");
  g_assert_true (g_str_has_prefix (text, "# My\\_plan\n\n"
                                         "**Path 1, “\\*Up\\* \\[x\\](y)”: over"));
  g_assert_nonnull (strstr (text, "\n## Where you stand\n\nBy your level: Senior ML Engineer.\n"));
  g_assert_nonnull (strstr (text, "The two do not agree."));
  g_assert_nonnull (strstr (text, "\n| 1. Build and test the pipeline on every change | In "
                                  "progress | Jan 2027 – Feb 2027 |"));
  g_assert_nonnull (strstr (text, "\n- [ ] **1. Build and test the pipeline on every change** (In "
                                  "progress, "));
  g_assert_nonnull (strstr (text, "\n  - Done when: "));
  g_assert_nonnull (strstr (text, "\n  - Your note: ask \\*Ann\\*"));
  g_assert_nonnull (strstr (text, "\n- [x] **"));
  g_assert_nonnull (strstr (text, "](https://"));
  g_assert_nonnull (strstr (text, "\n## Return on study\n"));
  g_assert_nonnull (strstr (text, "The seller claims a raise of $"));
  g_assert_nonnull (strstr (text, "\n## Skills missing from your profile\n"));
  g_assert_nonnull (strstr (text, "\n## Sources\n\n- "));
  g_assert_nonnull (strstr (text, "not a promise"));
  g_assert_null (strstr (text, "\n\n\n"));
  g_assert_false (g_str_has_suffix (text, "\n\n"));
  plan_clear (&plan);
}

static void
test_html (void)
{
  Plan plan;
  g_autofree char *page = NULL;

  plan_init (&plan, "senior", 9);
  add_path (plan.document, "<script>", "rung", "2028-09-01");
  plan_compute (&plan);
  page = rung_plan_to_html (&plan.report, "A & B");
  g_assert_true (g_str_has_prefix (page, "<!DOCTYPE html>"));
  g_assert_true (g_str_has_suffix (page, "</body>\n</html>\n"));
  g_assert_nonnull (strstr (page, "<title>A &amp; B</title>"));
  g_assert_null (strstr (page, "<script>"));
  g_assert_nonnull (strstr (page, "<th scope=\"row\""));
  g_assert_nonnull (strstr (page, "<li><a href=\"https://"));
  plan_clear (&plan);
}

/* A path has a number before it has a name. */
static void
test_unnamed (void)
{
  Plan plan;
  g_autofree char *text = NULL;

  plan_init (&plan, "senior", 6);
  add_path (plan.document, "", "rung", "2028-09-01");
  plan_compute (&plan);
  text = rung_plan_to_text (&plan.report);
  g_assert_true (g_str_has_prefix (text, "Path 1: over "));
  plan_clear (&plan);
}

/* What the window says of a path that is not counted as it was put in, paper
 * says too, and once. */
static void
test_limits (void)
{
  Plan plan;
  g_autofree char *text = NULL;
  const char *told = NULL;

  plan_init (&plan, "", 6);
  add_path (plan.document, "Late", "rung", "2070-01-01");
  add_path (plan.document, "Soon", "rung", "2028-01-01");
  plan_compute (&plan);
  text = rung_plan_to_text (&plan.report);
  g_assert_nonnull (strstr (text, "so it is guessed from your years of experience on the first "
                                  "day.\n"));
  g_assert_nonnull (strstr (text, "\nOn 1 Late: 1 event comes after the years shown"));
  told = strstr (text, "\nYou have not entered your base pay");
  g_assert_nonnull (told);
  g_assert_null (strstr (told, "On 2 Soon: "));
  plan_clear (&plan);
}

/* Nobody asked who the person is: there is a ladder, but no pay. */
static void
test_empty (void)
{
  Plan plan;
  g_autofree char *text = NULL;
  g_autofree char *markdown = NULL;
  g_autofree char *calendar = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  plan_init (&plan, "", 0);
  g_clear_pointer (&plan.document, rung_document_unref);
  plan.document = rung_document_new ();
  calendar = write_calendar (&plan);
  lines = unfold (calendar);
  text = rung_plan_to_text (&plan.report);
  g_assert_true (g_str_has_prefix (text, "The next level is "));
  g_assert_nonnull (strstr (text, "By your level: not entered"));
  g_assert_nonnull (strstr (text, "1. "));
  g_assert_null (strstr (text, "\n\n\n"));
  markdown = rung_plan_to_markdown (&plan.report, "x");
  g_assert_nonnull (strstr (markdown, "- [ ] **1. "));
  plan_clear (&plan);
}

static void
test_paper (void)
{
  const RungPaperSize sizes[] = { RUNG_PAPER_LETTER, RUNG_PAPER_A4 };
  Plan plan;

  plan_init (&plan, "junior", 0);
  plan_compute (&plan);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (RungPaper) paper = rung_plan_paper_new (&plan.report, sizes[i], "Plan",
                                                             plan.created);
      g_autoptr (GBytes) bytes = rung_paper_finish (paper, NULL);
      g_autoptr (RungPaper) other = rung_plan_paper_new (&plan.report, sizes[i], "Plan",
                                                             plan.created);
      g_autoptr (GBytes) again = rung_paper_finish (other, NULL);

      g_assert_true (g_str_has_prefix (g_bytes_get_data (bytes, NULL), "%PDF-"));
      g_assert_cmpuint (rung_paper_get_n_pages (paper), >=, 4);
      g_assert_true (g_bytes_equal (bytes, again));
    }
  plan_clear (&plan);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = NULL;
  int status = 0;

  g_test_init (&argc, &argv, NULL);
  folder = fixture_dup_data_folder ();
  tables = fixture_load_tables ();
  g_assert_true (rung_data_load_market (tables, folder, NULL));
  cache = rung_tax_cache_new (tables);
  g_test_add_func ("/plan-report/a-calendar-is-whole-and-repeats", test_calendar);
  g_test_add_func ("/plan-report/a-step-is-a-task-with-its-days", test_calendar_task);
  g_test_add_func ("/plan-report/a-done-step-is-a-completed-task", test_calendar_done);
  g_test_add_func ("/plan-report/a-short-step-is-due-after-it-begins", test_calendar_short);
  g_test_add_func ("/plan-report/a-far-year-has-four-digits", test_calendar_far);
  g_test_add_func ("/plan-report/events-of-paths-are-in-the-calendar", test_calendar_events);
  g_test_add_func ("/plan-report/long-lines-fold-between-characters", test_folding);
  g_test_add_func ("/plan-report/text-never-ends-a-line", test_injection);
  g_test_add_func ("/plan-report/markdown-tells-the-whole-plan", test_markdown);
  g_test_add_func ("/plan-report/html-is-escaped", test_html);
  g_test_add_func ("/plan-report/an-unnamed-path-has-its-number", test_unnamed);
  g_test_add_func ("/plan-report/what-is-not-counted-is-told-once", test_limits);
  g_test_add_func ("/plan-report/an-empty-profile-has-a-ladder", test_empty);
  g_test_add_func ("/plan-report/paper-is-the-same-bytes", test_paper);
  status = g_test_run ();
  rung_tax_cache_free (cache);
  rung_tables_unref (tables);
  return status;
}
