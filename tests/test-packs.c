/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "report/phrases/rung-edition-phrases.h"
#include "store/data/rung-data.h"
#include "store/data/rung-packs.h"

#define SOURCES \
  "\"sources\": [ { \"id\": \"own\", \"publisher\": \"My notes\", \"document\": \"Talks\", " \
  "\"date\": \"2026-11\" } ]"

static const char market[] =
  "{ \"kind\": \"market\", \"version\": 1, \"id\": \"mine\", "
  "\"title\": \"What my network tells\", " SOURCES
  ", \"section\": \"mine\", \"unit\": \"USD/year\", \"figures\": ["
  "{ \"id\": \"company-apple-median-tc\", \"title\": \"Apple\", \"value\": 390000, \"measure\": "
  "\"total\", \"source\": \"own\" },"
  "{ \"id\": \"my-lab\", \"title\": \"A lab\", \"low\": 300000, \"high\": 410000, \"measure\": "
  "\"total\", \"source\": \"own\" } ] }";

static const char wrong_market[] =
  "{ \"kind\": \"market\", \"version\": 1, \"id\": \"mine\", "
  "\"title\": \"What my network tells\", " SOURCES
  ", \"section\": \"mine\", \"unit\": \"USD/year\", \"figures\": ["
  "{ \"id\": \"company-apple-median-tc\", \"title\": \"Apple\", \"value\": 390000, \"measure\": "
  "\"total\", \"source\": \"own\" },"
  "{ \"id\": \"my-lab\", \"title\": \"A lab\", \"low\": 410000, \"high\": 300000, \"measure\": "
  "\"total\", \"source\": \"own\" } ] }";

#define STEP(id_, after_) \
  "{ \"id\": \"" id_ "\", \"title\": \"Mine\", \"do\": \"Do it\", \"after\": [" after_ "], " \
  "\"hours\": [5, 7], \"hours-source\": \"own\", \"cost\": 0, \"done-when\": \"It is\", " \
  "\"unlocks\": \"More\", \"resources\": [], \"source\": \"own\" }"
#define ROAD(steps_) \
  "{ \"kind\": \"career\", \"version\": 1, \"id\": \"mine\", \"title\": \"My road\", " SOURCES \
  ", \"roadmap\": [ { \"id\": \"mlops\", \"title\": \"My MLOps\", \"do\": \"Learn\", " \
  "\"source\": \"own\", \"steps\": [" steps_ "] } ] }"

static const char *
data_folder (void)
{
  return g_getenv ("RUNG_DATA_DIR");
}

static char *
dup_pack_path (const char *name)
{
  g_autofree char *folder = rung_packs_get_folder ();

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  return g_build_filename (folder, name, NULL);
}

static void
write_pack (const char *name,
            const char *text)
{
  g_autofree char *path = dup_pack_path (name);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
remove_pack (const char *name)
{
  g_autofree char *path = dup_pack_path (name);

  g_assert_cmpint (g_unlink (path), ==, 0);
}

static RungTables *
load_all (void)
{
  g_autoptr (GError) error = NULL;
  RungTables *tables = rung_packs_load (data_folder (), &error);

  g_assert_no_error (error);
  g_assert_true (rung_data_load_market (tables, data_folder (), &error));
  g_assert_no_error (error);
  return tables;
}

static guint
count_figures (const RungTables     *tables,
               const char           *id,
               const RungFigureRow **found)
{
  guint n = 0;

  for (guint i = 0; i < tables->sections->len; i++)
    {
      const RungMarketSection *section = tables->sections->pdata[i];

      for (guint k = 0; k < section->n_figures; k++)
        if (g_str_equal (section->figures[k].id, id))
          {
            n++;
            *found = &section->figures[k];
          }
    }
  return n;
}

/* A figure of the pack stands once, where the other one stood, and says whose
 * it is. */
/* The figure of data/ that the packs here replace, whatever it is at the moment. */
static double published;

static void
read_published (void)
{
  g_autoptr (RungTables) plain = load_all ();
  const RungFigureRow *figure = NULL;

  g_assert_cmpuint (count_figures (plain, "company-apple-median-tc", &figure), ==, 1);
  g_assert_cmpfloat (figure->value, !=, 390000.0);
  published = figure->value;
}

static void
test_market (void)
{
  g_autoptr (RungTables) plain = NULL;
  g_autoptr (RungTables) tables = NULL;
  const RungFigureRow *figure = NULL;
  const RungPack *pack = NULL;

  plain = load_all ();
  g_assert_cmpuint (plain->packs->len, ==, 0);
  write_pack ("mine.json", market);
  tables = load_all ();
  g_assert_cmpuint (tables->packs->len, ==, 1);
  pack = tables->packs->pdata[0];
  g_assert_null (pack->error);
  g_assert_cmpstr (pack->title, ==, "What my network tells");
  g_assert_cmpuint (pack->n_replaced, ==, 1);
  g_assert_cmpuint (pack->n_added, ==, 1);
  g_assert_cmpuint (count_figures (tables, "company-apple-median-tc", &figure), ==, 1);
  g_assert_cmpfloat (figure->value, ==, 390000.0);
  g_assert_cmpstr (figure->source->publisher, ==, "My notes (your pack “mine.json”)");
  g_assert_cmpuint (count_figures (tables, "my-lab", &figure), ==, 1);
  g_assert_cmpuint (tables->sections->len, ==, plain->sections->len + 1);
  remove_pack ("mine.json");
}

static void
test_switch (void)
{
  const RungFigureRow *figure = NULL;
  g_autoptr (GError) error = NULL;

  write_pack ("mine.json", market);
  for (int is_on = 0; is_on < 2; is_on++)
    {
      g_autoptr (RungTables) tables = NULL;

      g_assert_true (rung_packs_switch ("mine.json", is_on, &error));
      g_assert_no_error (error);
      tables = load_all ();
      g_assert_cmpint (((const RungPack *) tables->packs->pdata[0])->is_off, ==, !is_on);
      g_assert_cmpuint (count_figures (tables, "company-apple-median-tc", &figure), ==, 1);
      g_assert_cmpfloat (figure->value, ==, is_on ? 390000.0 : published);
    }
  remove_pack ("mine.json");
}

/* What is wrong with a pack is told with its place, and nothing of it counts. */
static void
check_wrong (const char *text,
             const char *expected)
{
  g_autoptr (RungTables) tables = NULL;
  const RungFigureRow *figure = NULL;
  const RungPack *pack = NULL;

  write_pack ("wrong.json", text);
  tables = load_all ();
  pack = tables->packs->pdata[0];
  g_assert_nonnull (pack->error);
  g_assert_nonnull (strstr (pack->error, expected));
  g_assert_cmpuint (pack->n_added + pack->n_replaced, ==, 0);
  g_assert_cmpuint (count_figures (tables, "company-apple-median-tc", &figure), ==, 1);
  g_assert_cmpfloat (figure->value, ==, published);
  g_assert_nonnull (rung_tables_find_law (tables, "us"));
  g_assert_nonnull (tables->pay_model);
  remove_pack ("wrong.json");
}

static char *
dup_changed_law (const char *id,
                 const char *from,
                 const char *to)
{
  g_autofree char *name = g_strconcat (id, ".json", NULL);
  g_autofree char *path = g_build_filename (data_folder (), "tax", name, NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) parts = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  parts = g_strsplit (text, from, -1);
  g_assert_cmpuint (g_strv_length (parts), >, 1);
  return g_strjoinv (to, parts);
}

static void
test_wrong (void)
{
  g_autofree char *state = dup_changed_law ("us-ca", "brackets (", "bracket (");
  g_autofree char *federal = dup_changed_law ("us", "\"agi\"", "\"agy\"");
  g_autofree char *work = dup_changed_law ("us-md", "work-share", "work-shard");
  g_autofree char *city = dup_changed_law ("us-ny-yonkers", "pos (wages", "pos (wagez");

  check_wrong (wrong_market, "figures[1]: found 300000 after 410000");
  check_wrong ("not json", "wrong.json:1:1");
  check_wrong ("", "the file is empty");
  check_wrong (state, "bracket");
  check_wrong (work, "wrong.json: us-md: nonresident: nonresident-tax: “work-shard”");
  check_wrong (city, "wrong.json: us-ny-yonkers: nonresident: nonresident-tax: “wagez”");
  check_wrong (federal, "agi");
}

/* A law of the pack takes the place of ours, the federal one too. */
static void
test_law (void)
{
  static const char *const ids[] = { "us", "us-ca" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autofree char *text = dup_changed_law (ids[i], "\"title\": \"", "\"title\": \"My ");
      g_autoptr (RungTables) tables = NULL;
      const RungPack *pack = NULL;
      guint n = 0;

      write_pack ("law.json", text);
      tables = load_all ();
      pack = tables->packs->pdata[0];
      g_assert_cmpstr (pack->error, ==, NULL);
      g_assert_cmpuint (pack->n_replaced, ==, 1);
      for (guint k = 0; k < tables->laws->len; k++)
        n += g_str_equal (((const RungTaxLaw *) tables->laws->pdata[k])->id, ids[i]);
      g_assert_cmpuint (n, ==, 1);
      g_assert_true (g_str_has_prefix (rung_tables_find_law (tables, ids[i])->title, "My "));
      remove_pack ("law.json");
    }
}

static guint
count_steps (const RungTables *tables,
             const char       *id)
{
  guint n = 0;

  for (guint i = 0; i < tables->steps->len; i++)
    n += g_str_equal (((const RungRoadmapStep *) tables->steps->pdata[i])->id, id);
  return n;
}

/* A step of the pack stands where the one with its id stood, a new one ends its
 * stage, and the others of the stage stay. */
static void
test_road (void)
{
  g_autoptr (RungTables) plain = load_all ();
  g_autoptr (RungTables) tables = NULL;
  const RungStage *before = rung_tables_find_stage (plain, "mlops");
  const RungStage *stage = NULL;
  const RungPack *pack = NULL;

  write_pack ("road.json", ROAD (STEP ("docker", "") "," STEP ("mine", "\"docker\"")));
  tables = load_all ();
  pack = tables->packs->pdata[0];
  g_assert_cmpstr (pack->error, ==, NULL);
  g_assert_cmpuint (pack->n_replaced, ==, 2);
  g_assert_cmpuint (pack->n_added, ==, 1);
  g_assert_cmpuint (tables->stages->len, ==, plain->stages->len);
  g_assert_cmpuint (tables->steps->len, ==, plain->steps->len + 1);
  stage = rung_tables_find_stage (tables, "mlops");
  g_assert_cmpstr (stage->title, ==, "My MLOps");
  g_assert_cmpuint (stage->n_steps, ==, before->n_steps + 1);
  g_assert_cmpstr (stage->steps[0].id, ==, "docker");
  g_assert_cmpfloat (stage->steps[0].hours_high, ==, 7.0);
  g_assert_cmpstr (stage->steps[1].id, ==, before->steps[1].id);
  g_assert_cmpstr (stage->steps[before->n_steps].id, ==, "mine");
  g_assert_true (stage->steps[1].stage == stage);
  g_assert_true (rung_tables_find_step (tables, "mine") == &stage->steps[before->n_steps]);
  g_assert_cmpuint (count_steps (tables, "docker"), ==, 1);
  remove_pack ("road.json");
}

/* A pack that makes steps wait for each other is left out as a whole. */
static void
check_wrong_road (const char *text,
                  const char *expected)
{
  g_autoptr (RungTables) plain = load_all ();
  g_autoptr (RungTables) tables = NULL;
  const RungPack *pack = NULL;

  write_pack ("road.json", text);
  tables = load_all ();
  pack = tables->packs->pdata[0];
  g_assert_nonnull (pack->error);
  g_test_message ("%s", pack->error);
  g_assert_nonnull (strstr (pack->error, expected));
  g_assert_cmpuint (tables->steps->len, ==, plain->steps->len);
  g_assert_cmpstr (rung_tables_find_stage (tables, "mlops")->title, ==, "Practice MLOps");
  remove_pack ("road.json");
}

static void
test_wrong_road (void)
{
  g_autoptr (GString) many = g_string_new (STEP ("docker", ""));
  g_autofree char *text = NULL;

  check_wrong_road (ROAD (STEP ("docker", "\"kubernetes\"")), "“docker” → “kubernetes” → “docker”");
  check_wrong_road (ROAD (STEP ("mine", "\"nothing\"")), "“nothing” names nothing");
  check_wrong_road (ROAD (STEP ("math", "")), "“math” is a stage of the roadmap and a step");
  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (many, "," STEP ("own-%u", "\"own-%u\""), i, i + 1);
  text = g_strdup_printf (ROAD ("%s"), many->str);
  check_wrong_road (text, "found more steps than");
}

static void
test_copy (void)
{
  g_autofree char *folder = g_dir_make_tmp ("rung-pack-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "talks.txt", NULL);
  g_autofree char *name = NULL;
  g_autofree char *none = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, wrong_market, -1, NULL));
  g_assert_false (rung_packs_copy (path, data_folder (), &none, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_RANGE);
  g_assert_null (none);
  g_clear_error (&error);
  g_assert_true (g_file_set_contents (path, market, -1, NULL));
  g_assert_true (rung_packs_copy (path, data_folder (), &name, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (name, ==, "talks.txt.json");
  remove_pack (name);
  g_unlink (path);
  g_rmdir (folder);
}

/* The editions change with a byte of a pack, and the sentence says which. */
static void
test_editions (void)
{
  const char *first[] = { "2026-10-01", "mine.json 0a", "other.json 0b", NULL };
  const char *second[] = { "2026-11-22", "mine.json 0c", "third.json 0d", NULL };
  g_autoptr (RungTables) tables = NULL;
  g_auto (GStrv) editions = NULL;
  g_autofree char *text = NULL;

  g_assert_null (rung_phrase_editions (NULL, second));
  g_assert_null (rung_phrase_editions (first, first));
  text = rung_phrase_editions (first, second);
  g_assert_cmpstr (text, ==,
                   "Amounts may differ from the ones you last saw. The file was saved with the "
                   "figures of 2026-10-01; Rung now uses 2026-11-22. Your pack “mine.json” has "
                   "changed. Your pack “other.json” no longer counts. Your pack "
                   "“third.json” now counts.");
  write_pack ("mine.json", market);
  tables = load_all ();
  editions = rung_packs_list_editions (tables);
  g_assert_cmpuint (g_strv_length (editions), ==, 2);
  g_assert_cmpstr (editions[0], ==, tables->edition);
  g_assert_true (g_str_has_prefix (editions[1], "mine.json "));
  remove_pack ("mine.json");
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *home = g_dir_make_tmp ("rung-packs-XXXXXX", NULL);

  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  g_test_init (&argc, &argv, NULL);
  read_published ();
  g_test_add_func ("/packs/a-pack-adds-and-replaces-market-figures", test_market);
  g_test_add_func ("/packs/a-pack-counts-only-while-it-is-on", test_switch);
  g_test_add_func ("/packs/a-wrong-pack-is-left-out-whole", test_wrong);
  g_test_add_func ("/packs/a-law-of-a-pack-replaces-ours", test_law);
  g_test_add_func ("/packs/a-step-of-a-pack-stands-where-ours-stood", test_road);
  g_test_add_func ("/packs/a-road-that-goes-nowhere-is-refused", test_wrong_road);
  g_test_add_func ("/packs/only-a-good-file-is-copied", test_copy);
  g_test_add_func ("/packs/editions-change-with-a-byte", test_editions);
  return g_test_run ();
}
