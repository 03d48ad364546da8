/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-explain.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "engine/tax/rung-context.h"

#include "rung-path-private.h"
#include "rung-path-walk.h"

/* A line begins with the unit of most ledgers. */
static RungLedgerLine *
add_line (RungLedger *ledger,
          const char *id,
          const char *title,
          double      value,
          const char *unit,
          RungStatus  status)
{
  RungLedgerLine *line = rung_ledger_add (ledger, id, title, value, status);

  g_free (line->unit);
  line->unit = g_strdup (unit);
  return line;
}

static RungLedgerLine *
add_dollars (RungLedger *ledger,
             const char *id,
             const char *title,
             double      value,
             RungStatus  status)
{
  return add_line (ledger, id, title, value, "USD", status);
}

/* A stretch of a year in which nothing changes, as who finishes every study
 * lives through it. */
static void
explain_stretch (const RungWalk   *walk,
                 const RungMoment *moment,
                 guint             from,
                 guint             to,
                 double            growth,
                 RungLedger       *ledger)
{
  g_autofree char *title = NULL;
  RungLedgerLine *line = NULL;

  /* Translators: first and last month, the level, then the place */
  title = g_strdup_printf (_("Months %u to %u: %s, %s"), from % 12 + 1, (to - 1) % 12 + 1,
                           moment->level->title,
                           moment->place != NULL ? moment->place->title : _("no place entered"));
  line = add_dollars (ledger, "stretch", title,
                      growth * moment->total * moment->pay_kept * (to - from) / 12.0,
                      walk->n_events > 0 ? RUNG_STATUS_ASSUMED : RUNG_STATUS_DERIVED);
  rung_ledger_line_set_formula (line, _("total pay × share paid × months / 12 × growth so far"),
                                "# × # × # / 12 × #",
                                (double[]) { moment->total, moment->pay_kept, to - from, growth });
}

static void
explain_stretches (const RungPaths        *self,
                   const RungWorthContext *context,
                   guint                   path,
                   guint                   year,
                   RungLedger             *ledger)
{
  RungPathEvent events[RUNG_MAX_PATH_EVENTS];
  RungWalk walk = { .context = context, .events = events };
  double growth = pow (1.0 + rung_ratio (context->document->plan.growth), year);
  guint month = 0;

  walk.n_events = rung_path_list_events (context, self->paths[path].inputs, events);
  rung_walk_begin (&walk);
  if (!rung_walk_set_up (&walk))
    return;
  while (month < 12 * (year + 1))
    {
      guint next = MIN (rung_walk_get_next (&walk, month), 12 * (month / 12 + 1));
      RungMoment moment;

      if (month / 12 == year && rung_walk_get_moment (&walk, month, &moment))
        explain_stretch (&walk, &moment, month, next, growth, ledger);
      rung_walk_work (&walk, month, next);
      month = next;
    }
}

static void
explain_real (const RungPaths    *self,
              const RungPathYear *at,
              guint               year,
              RungLedger         *ledger)
{
  double left = at->amount[RUNG_PATH_TAKE_HOME][RUNG_PATH_MIDDLE];
  double real = at->amount[RUNG_PATH_REAL][RUNG_PATH_MIDDLE];
  double prices = pow (1.0 + self->inflation, year);
  RungLedgerLine *line = NULL;

  add_line (ledger, "prices", _("Prices by then, by those of the first year"), prices, "1",
            RUNG_STATUS_ASSUMED);
  if (fabs (real) >= 0.5)
    add_line (ledger, "parity", _("Prices where you live, by those of the nation"),
              left / prices / real, "1",
              RUNG_STATUS_PUBLISHED);
  line = add_dollars (ledger, "real",
                      _("Take-home in dollars of the first year, at average US prices"), real,
                      RUNG_STATUS_ASSUMED);
  line->formula = g_strdup (_("take-home / prices by then / prices where you live"));
}

/* Pay comes with growth in it; what is paid in dollars of the first year rises
 * with the prices. */
static void
explain_parts (const RungPathYear *at,
               RungPathMeasure     measure,
               gboolean            is_expected,
               RungLedger         *ledger)
{
  add_dollars (ledger, "pay", is_expected ? _("Pay, by the odds of finishing") : _("Pay"), at->pay,
               RUNG_STATUS_DERIVED);
  if (at->stipend > 0.0)
    add_dollars (ledger, "stipend", _("Stipend"), at->stipend, RUNG_STATUS_ASSUMED);
  if (measure == RUNG_PATH_GROSS)
    {
      add_dollars (ledger, "gross", _("Gross"), at->amount[RUNG_PATH_GROSS][RUNG_PATH_MIDDLE],
                   RUNG_STATUS_DERIVED);
      return;
    }
  add_dollars (ledger, "taxes", _("Taxes, with brackets that rise with prices"), -at->taxes,
               RUNG_STATUS_DERIVED);
  if (at->tuition > 0.0)
    add_dollars (ledger, "tuition", _("Tuition and fees"), -at->tuition, RUNG_STATUS_DERIVED);
  add_dollars (ledger, "take-home", _("Take-home"),
               at->amount[RUNG_PATH_TAKE_HOME][RUNG_PATH_MIDDLE],
               RUNG_STATUS_DERIVED);
}

/* How the figure of a year goes into one of several years. */
static void
explain_view (const RungPaths *self,
              guint            path,
              guint            year,
              RungPathMeasure  measure,
              RungPathView     view,
              RungLedger      *ledger)
{
  RungPathView of_years = view == RUNG_PATH_AHEAD ? RUNG_PATH_PRESENT : view;

  if (of_years == RUNG_PATH_PRESENT)
    add_line (ledger, "discount", _("What a dollar of the year is worth on the first day"),
              rung_paths_get_discount (self, measure, year), "1", RUNG_STATUS_ASSUMED);
  if (year > 0)
    add_dollars (ledger, "before",
                 of_years == RUNG_PATH_PRESENT
                 ? _("The years before, at first-day value")
                                                                 : _("The years before"),
                 rung_paths_get (self, path, year - 1, measure, of_years, RUNG_PATH_MIDDLE),
                 RUNG_STATUS_DERIVED);
  add_dollars (ledger, "years",
               of_years == RUNG_PATH_PRESENT
               ? _("All years so far, at first-day value")
                                                              : _("All years so far"),
               rung_paths_get (self, path, year, measure, of_years, RUNG_PATH_MIDDLE),
               RUNG_STATUS_DERIVED);
  if (view != RUNG_PATH_AHEAD)
    return;
  add_dollars (ledger, "staying", _("Staying, at first-day value"),
               -rung_paths_get (self, 0, year, measure, RUNG_PATH_PRESENT, RUNG_PATH_MIDDLE),
               RUNG_STATUS_DERIVED);
  add_dollars (ledger, "ahead", _("Ahead of staying"),
               rung_paths_get (self, path, year, measure, RUNG_PATH_AHEAD, RUNG_PATH_MIDDLE),
               RUNG_STATUS_DERIVED);
}

/**
 * rung_paths_explain:
 * @self: paths
 * @context: what they were computed from
 * @path: a path, 0 for staying
 * @year: a year, from 0
 * @measure: gross, take-home or real
 * @ledger: where the lines go
 *
 * Records how the figure of one year was made: each stretch of the year as who
 * finishes every study lives through it, then the parts of the year with the
 * odds of stopping counted; the last line is the figure.
 */
void
rung_paths_explain (const RungPaths        *self,
                    const RungWorthContext *context,
                    guint                   path,
                    guint                   year,
                    RungPathMeasure         measure,
                    RungLedger             *ledger)
{
  const RungPathYear *at = &self->paths[path].years[year];

  explain_stretches (self, context, path, year, ledger);
  explain_parts (at, measure, self->paths[path].has_odds, ledger);
  if (measure == RUNG_PATH_REAL)
    explain_real (self, at, year, ledger);
}

/**
 * rung_paths_explain_view:
 * @self: paths
 * @context: what they were computed from
 * @path: a path, 0 for staying
 * @year: a year, from 0
 * @measure: gross, take-home or real
 * @view: of the year, summed, at its worth today, or against staying
 * @ledger: where the lines go
 *
 * Records what rung_paths_explain() does, then how the years before and what
 * staying comes to make the figure of @view of it; the last line is the figure.
 */
void
rung_paths_explain_view (const RungPaths        *self,
                         const RungWorthContext *context,
                         guint                   path,
                         guint                   year,
                         RungPathMeasure         measure,
                         RungPathView            view,
                         RungLedger             *ledger)
{
  rung_paths_explain (self, context, path, year, measure, ledger);
  if (view != RUNG_PATH_YEARLY)
    explain_view (self, path, year, measure, view, ledger);
}
