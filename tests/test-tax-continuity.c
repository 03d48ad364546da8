/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "engine/tax/rung-family.h"
#include "engine/tax/rung-tax-run.h"
#include "store/json/rung-json-value.h"

#include "fixture.h"

/* Tax over wages is a chain of straight pieces. Every piece is followed from
 * no wages to twenty-seven million under every law: where one ends, either the
 * next begins at the same tax or tests/cases/tax-cliffs.json says why not. On
 * a piece, tax takes a share of a raise between nothing and all of it. */

#define N_CELLS 31            /* with both ends and a point beside each: one block */
#define N_POINTS (2 * (N_CELLS + 1))
#define NOISE 1e-5            /* USD, rounding of sums up to ten million */
#define NARROW 1e-3           /* USD of wages; a rise over less is a jump */
#define JUMP 0.005            /* USD, the smallest jump */
#define PLACE 0.01            /* USD of wages, how near a jump is to its cliff */
#define OVERLAP 1e-6          /* USD of wages; nothing falls between two cells */
#define SHARE 1e-4            /* of a raise */
#define FIRST_YEAR 2025
#define LAST_YEAR 2026
#define MOST_MESSAGES 40

/* Who earns the wages: one person, or two the same, with the standard
 * deduction; and households with all that a home and children bring, which take
 * the better one. */
static const struct
{
  const char *id;
  RungFilingStatus status;
  double share;               /* of the second person */
  gboolean has_more;          /* than wages: a state is asked, cities are not */
  double interest, property_tax, charity; /* USD/year */
  int ages[4];                /* of children, 0 where there is none */
} returns[] = {
  { "single", RUNG_FILING_SINGLE, 0.0 },
  { "joint", RUNG_FILING_JOINT, 0.0 },
  { "joint-two", RUNG_FILING_JOINT, 0.5 },
  { "hoh", RUNG_FILING_HEAD_OF_HOUSEHOLD, 0.0 },
  { "separate", RUNG_FILING_SEPARATE, 0.0 },
  { "owner", RUNG_FILING_SINGLE, 0.0, TRUE, 14000.0, 9000.0, 3000.0 },
  { "family", RUNG_FILING_JOINT, 0.4, TRUE, 24000.0, 14000.0, 5000.0, { 3, 9, 17 } },
  { "parent", RUNG_FILING_HEAD_OF_HOUSEHOLD, 0.0, TRUE, 0.0, 0.0, 1500.0, { 5, 12 } },
};

static const struct
{
  double to, width;           /* USD */
} ranges[] = {
  { 300000.0, 50.0 },
  { 2.5e6, 250.0 },
  { 27e6, 5000.0 },
};

/* A row of the list: jumps at FROM and every EVERY dollars from there on, or
 * any between FROM and TO, or a share of a raise that is more than all of it, or
 * less than nothing, between FROM and TO. */
typedef struct
{
  const char *law;            /* id, or the first letters of several and * */
  gboolean years[LAST_YEAR - FIRST_YEAR + 1];
  gboolean returns[G_N_ELEMENTS (returns)];
  double from, to;            /* USD of wages */
  double every;               /* USD of wages */
  guint times;                /* 0 for any number, and for a share */
  double jump;                /* USD, the largest; below zero where tax falls */
  double share;               /* of a raise, the largest; 0 for a jump */
  double largest;             /* what was found */
  guint n_met;                /* points found under the law at hand */
} Cliff;

static RungTables *tables;
static RungJson *json;
static GArray *cliffs;
static guint n_walked;        /* laws */

typedef struct
{
  const RungTaxLaw *law;
  const RungTaxProgram *program;
  int year;
  guint kind;                 /* of return */
  RungHousehold household;    /* of that kind, without wages */
  double last;                /* USD of wages, the last jump */
  guint n_failed;
} Walk;

static void
fail (Walk       *self,
      double      wages,
      const char *what,
      double      amount)
{
  if (self->n_failed++ < MOST_MESSAGES)
    g_test_message ("%s, %d, %s, at %.2f: %s (%.4f)", self->law->id, self->year,
                    returns[self->kind].id, wages, what, amount);
  g_test_fail ();
}

static gboolean
is_meant (const Walk  *self,
          const Cliff *cliff)
{
  return cliff->years[self->year - FIRST_YEAR] && cliff->returns[self->kind]
         && g_pattern_match_simple (cliff->law, self->law->id);
}

static gboolean
is_at (const Cliff *cliff,
       double       wages)
{
  double k = cliff->every > 0.0 ? round ((wages - cliff->from) / cliff->every) : 0.0;

  if (cliff->times == 0)
    return cliff->share == 0.0 && wages > cliff->from - PLACE && wages < cliff->to + PLACE;
  return k >= 0.0 && k < cliff->times && fabs (cliff->from + k * cliff->every - wages) <= PLACE;
}

/* Where several rows stand for a place, one that is as large is enough. */
static void
meet_jump (Walk   *self,
           double  wages,
           double  jump)
{
  gboolean is_listed = FALSE;
  gboolean is_known = FALSE;

  if (wages - self->last < PLACE)
    return;
  self->last = wages;
  for (guint i = 0; i < cliffs->len; i++)
    {
      Cliff *cliff = &g_array_index (cliffs, Cliff, i);

      if (!is_at (cliff, wages) || !is_meant (self, cliff))
        continue;
      is_listed = TRUE;
      cliff->n_met++;
      if (fabs (jump) > fabs (cliff->jump) + CENT || jump * cliff->jump < 0.0)
        continue;
      is_known = TRUE;
      if (fabs (jump) > fabs (cliff->largest))
        cliff->largest = jump;
    }
  if (!is_known)
    fail (self, wages, is_listed ? "tax jumps further than is listed"
          : "tax jumps and no cliff is listed", jump);
}

static void
meet_share (Walk   *self,
            double  from,
            double  to,
            double  share)
{
  if (share > -SHARE && share < 1.0 + SHARE)
    return;
  for (guint i = 0; i < cliffs->len; i++)
    {
      Cliff *cliff = &g_array_index (cliffs, Cliff, i);

      if (cliff->share == 0.0 || from < cliff->from - PLACE || to > cliff->to + PLACE
          || share * cliff->share < 0.0
          || fabs (share) > fabs (cliff->share) + SHARE || !is_meant (self, cliff))
        continue;
      if (fabs (share) > fabs (cliff->largest))
        cliff->largest = share;
      cliff->n_met++;
      return;
    }
  fail (self, from, share < 0.0 ? "tax falls as wages rise" : "a raise costs more than it brings",
        share);
}

static double
whole_tax (const Walk *self,
           double      wages,
           RungTaxes  *taxes)
{
  double spouse = wages * returns[self->kind].share;
  RungHousehold household = self->household;

  household.earners[0].wages = wages - spouse;
  household.earners[1].wages = spouse;
  rung_tax_program_run (self->program, &household, taxes);
  return rung_taxes_get_sum (taxes);
}

/* The tax of a city is looked at alone: the rest is that of its state. */
static double
own_tax (const Walk *self,
         double      wages)
{
  RungTaxes taxes;
  double tax = whole_tax (self, wages, &taxes);

  return self->law->scope == RUNG_SCOPE_LOCAL ? taxes.amount[RUNG_TAX_LOCAL] : tax;
}

/* Every cell has the tax at its start and a little later, which gives the
 * share of a raise that tax takes from there on. */
static void
compute (const Walk *self,
         double      from,
         double      width,
         double     *tax,
         double     *share)
{
  double wages[N_POINTS], own[N_POINTS], spouse[N_POINTS], results[RUNG_N_TAXES][N_POINTS];
  double sums[N_POINTS] = { 0.0 };
  double details[RUNG_N_DETAILS][N_POINTS];
  double beside = width / 64.0;
  const double *in[RUNG_N_COLUMNS] = { [RUNG_COLUMN_WAGES] = own,
                                       [RUNG_COLUMN_SPOUSE_WAGES] = spouse };
  double *out[RUNG_N_TAXES];

  for (guint i = 0; i < N_POINTS; i++)
    {
      wages[i] = from + width * (i / 2) + (i % 2 == 1 ? beside : 0.0);
      spouse[i] = wages[i] * returns[self->kind].share;
      own[i] = wages[i] - spouse[i];
    }
  for (guint k = 0; k < RUNG_N_DETAILS && returns[self->kind].has_more; k++)
    {
      for (guint i = 0; i < N_POINTS; i++)
        details[k][i] = self->household.details[k];
      in[(guint) RUNG_COLUMN_DETAILS + k] = details[k];
    }
  for (guint k = 0; k < RUNG_N_TAXES; k++)
    out[k] = results[k];
  rung_tax_program_run_block (self->program, N_POINTS, in, out);
  for (guint k = 0; k < RUNG_N_TAXES; k++)
    for (guint i = 0; i < N_POINTS; i++)
      sums[i] += results[k][i];
  for (guint i = 0; i <= N_CELLS; i++)
    {
      tax[i] = sums[2 * i];
      share[i] = (sums[2 * i + 1] - sums[2 * i]) / (wages[2 * i + 1] - wages[2 * i]);
    }
}

/* Two pieces that meet: the place follows from their shares, and the tax there
 * and half-way on either side shows whether it is so. */
static gboolean
is_bend (const Walk   *self,
         double        from,
         double        width,
         const double *tax,
         const double *share)
{
  double turn = share[0] - share[1];
  double at = fabs (turn) > 1e-9 ? (tax[1] - tax[0] - share[1] * width) / turn : -1.0;
  double before = at / 2.0;
  double after = (at + width) / 2.0;
  RungTaxes taxes;

  return at >= 0.0 && at <= width
         && fabs (whole_tax (self, from + before, &taxes) - tax[0] - share[0] * before) < NOISE
         && fabs (whole_tax (self, from + at, &taxes) - tax[0] - share[0] * at) < NOISE
         && fabs (whole_tax (self, from + after, &taxes) - tax[1]
                  + share[1] * (width - after)) < NOISE;
}

static void
walk (Walk   *self,
      double  from,
      double  width)
{
  double tax[N_CELLS + 1], share[N_CELLS + 1];

  compute (self, from, width, tax, share);
  for (guint i = 0; i < N_CELLS; i++)
    {
      double start = from + width * i;
      double rise = tax[i + 1] - tax[i];

      if (fabs (rise - share[i] * width) < NOISE)
        meet_share (self, start, start + width, rise / width);
      else if (width < NARROW)
        {
          double jump = own_tax (self, from + width * (i + 1)) - own_tax (self, start);

          if (fabs (jump) > JUMP)
            meet_jump (self, start + width, jump);
        }
      else if (is_bend (self, start, width, tax + i, share + i))
        {
          meet_share (self, start, start, share[i]);
          meet_share (self, start + width, start + width, share[i + 1]);
        }
      else
        walk (self, start, (width + OVERLAP) / N_CELLS);
    }
}

static void
walk_all (Walk *self)
{
  double at = 0.0;

  self->last = -1.0;
  for (guint i = 0; i < cliffs->len; i++)
    g_array_index (cliffs, Cliff, i).n_met = 0;
  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    for (; at < ranges[i].to; at += N_CELLS * ranges[i].width)
      walk (self, at, ranges[i].width);
  for (guint i = 0; i < cliffs->len; i++)
    {
      const Cliff *cliff = &g_array_index (cliffs, Cliff, i);

      if (!is_meant (self, cliff))
        continue;
      if (cliff->times > 0 ? cliff->n_met != cliff->times : cliff->n_met == 0)
        fail (self, cliff->from, "fewer jumps than are listed", cliff->n_met);
    }
}

static RungHousehold
get_household (guint kind)
{
  RungHousehold household = { 0 };

  household.details[RUNG_DETAIL_MORTGAGE_INTEREST] = returns[kind].interest;
  household.details[RUNG_DETAIL_OLD_LIMIT_INTEREST] = returns[kind].interest;
  household.details[RUNG_DETAIL_PROPERTY_TAX] = returns[kind].property_tax;
  household.details[RUNG_DETAIL_CHARITY] = returns[kind].charity;
  for (guint i = 0; i < G_N_ELEMENTS (returns[kind].ages) && returns[kind].ages[i] > 0; i++)
    rung_household_add_child (&household, returns[kind].ages[i]);
  return household;
}

/* The law as far as such a household meets it: what it need not know changes nothing. */
static const RungTaxProgram *
get_program (RungTaxCache *cache,
             const char   *place,
             int           year,
             guint         kind)
{
  gboolean has_more = returns[kind].has_more;
  RungTaxReturn about;

  rung_tax_return_init (&about, tables, place, year, returns[kind].status, NULL);
  about.deduction = has_more ? RUNG_DEDUCTION_BETTER : RUNG_DEDUCTION_STANDARD;
  about.reach = has_more ? RUNG_REACH_HOUSEHOLD : RUNG_REACH_WAGES;
  return rung_tax_cache_get (cache, &about, NULL);
}

static void
test_law (gconstpointer data)
{
  g_autoptr (RungTaxCache) cache = rung_tax_cache_new (tables);
  Walk self = { .law = data };
  const char *place = self.law->scope == RUNG_SCOPE_FEDERAL ? NULL : self.law->id;
  guint at = 0;

  g_assert_true (g_ptr_array_find (tables->laws, data, &at));
  for (self.year = FIRST_YEAR; self.year <= LAST_YEAR; self.year++)
    for (self.kind = 0; self.kind < G_N_ELEMENTS (returns); self.kind++)
      {
        gboolean has_more = returns[self.kind].has_more;

        if (has_more && self.law->scope == RUNG_SCOPE_LOCAL)
          continue;
        /* Half of the walks, of every law others, unless there is time for all. */
        if (!g_test_slow () && (at + self.kind + (guint) self.year) % 2 != 0)
          continue;
        self.household = get_household (self.kind);
        self.program = get_program (cache, place, self.year, self.kind);
        walk_all (&self);
      }
  n_walked++;
}

/* A row gives the largest jump it stands for, to the cent. */
static void
test_largest (void)
{
  if (!g_test_slow () || n_walked < tables->laws->len)
    {
      g_test_skip ("needs every walk over every law: -m slow");
      return;
    }
  for (guint i = 0; i < cliffs->len; i++)
    {
      const Cliff *cliff = &g_array_index (cliffs, Cliff, i);
      double listed = cliff->share == 0.0 ? cliff->jump : cliff->share;

      if (fabs (cliff->largest - listed) < (cliff->share == 0.0 ? CENT : SHARE))
        continue;
      g_test_message ("%s from %.2f: listed %.4f, found %.4f", cliff->law, cliff->from, listed,
                      cliff->largest);
      g_test_fail ();
    }
}

static void
read_row (RungJsonNode  node,
          const char   *law)
{
  RungJsonNode share = rung_json_member (node, "share");
  RungJsonNode years = rung_json_member (node, "years");
  RungJsonNode kinds = rung_json_member (node, "returns");
  Cliff cliff = { .law = law };

  for (RungJsonNode item = rung_json_get_first (years, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    cliff.years[rung_json_get_integer (item, FIRST_YEAR, LAST_YEAR) - FIRST_YEAR] = TRUE;
  for (RungJsonNode item = rung_json_get_first (kinds, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    for (guint i = 0; i < G_N_ELEMENTS (returns); i++)
      if (g_str_equal (rung_json_get_string (item), returns[i].id))
        cliff.returns[i] = TRUE;
  cliff.from = rung_json_get_double (rung_json_member (node, "wages"), 0.0, 27e6);
  if (rung_json_is_present (share))
    {
      cliff.share = rung_json_get_double (share, -1.0, 2.0);
      cliff.to = rung_json_get_double (rung_json_member (node, "to"), cliff.from, 27e6);
    }
  else
    {
      cliff.jump = rung_json_get_double (rung_json_member (node, "jump"), -1e6, 1e6);
      cliff.every = rung_json_get_double_or (rung_json_member (node, "every"), 1.0, 1e6, 0.0);
      cliff.to = rung_json_get_double_or (rung_json_member (node, "to"), cliff.from, 27e6, 0.0);
      cliff.times = (guint) rung_json_get_integer_or (rung_json_member (node, "times"), 2, 10000,
                                                      cliff.to > 0.0 ? 0 : 1);
    }
  g_array_append_val (cliffs, cliff);
}

static void
read_cliffs (void)
{
  g_autoptr (GError) error = NULL;
  RungJsonNode list;

  json = fixture_read_case ("tax-cliffs.json");
  cliffs = g_array_new (FALSE, FALSE, sizeof (Cliff));
  list = rung_json_member (rung_json_get_root (json), "cliffs");
  for (RungJsonNode item = rung_json_get_first (list, RUNG_JSON_ARRAY);
       rung_json_is_present (item); item = rung_json_get_next (item))
    {
      const char *law = rung_json_get_string (rung_json_member (item, "law"));
      RungJsonNode rows = rung_json_member (item, "rows");

      g_assert_cmpstr (rung_json_get_string (rung_json_member (item, "why")), !=, "");
      for (RungJsonNode row = rung_json_get_first (rows, RUNG_JSON_ARRAY);
           rung_json_is_present (row); row = rung_json_get_next (row))
        read_row (row, law);
    }
  rung_json_check (json, &error);
  g_assert_no_error (error);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  tables = fixture_load_tables ();
  read_cliffs ();
  for (guint i = 0; i < tables->laws->len; i++)
    {
      const RungTaxLaw *law = g_ptr_array_index (tables->laws, i);
      g_autofree char *path = g_strconcat ("/tax/continuity/", law->id, NULL);

      g_test_add_data_func (path, law, test_law);
    }
  g_test_add_func ("/tax/continuity/jumps-are-those-that-are-listed", test_largest);
  result = g_test_run ();
  g_array_unref (cliffs);
  rung_json_free (json);
  rung_tables_unref (tables);
  return result;
}
