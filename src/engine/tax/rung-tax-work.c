/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-tax-work.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "rung-elsewhere.h"
#include "rung-tax-way.h"

/**
 * rung_tax_work_is_elsewhere:
 * @about: whose return it is
 * @earner: 0 or 1
 *
 * Returns: whether the earner works in another state or city than the home
 */
gboolean
rung_tax_work_is_elsewhere (const RungTaxReturn *about,
                            guint                earner)
{
  const RungTaxPlace *work = &about->work[earner];

  if (earner == 1 && about->status != RUNG_FILING_JOINT)
    return FALSE;
  return work->state != NULL
         && (work->state != about->home.state
             || (work->locality != NULL && work->locality != about->home.locality));
}

/* Contributions out of pay go to the state the work is done in. */
static gboolean
define_payroll (RungElsewhere *self,
                RungTaxSpace  *space,
                GError       **error)
{
  gboolean ok = FALSE;

  self->compiler->person = (int) self->earner;
  ok = rung_elsewhere_define_sum (self, space, RUNG_SCOPE_STATE, RUNG_TAX_STATE_PAYROLL,
                                  RUNG_STEPS_ALL, "payroll",
                                  _("Contributions in the work state"), error)
       && rung_elsewhere_define_sum (self, space, RUNG_SCOPE_STATE, RUNG_TAX_STATE_PAYROLL,
                                     RUNG_STEPS_DEDUCTIBLE,
                                     "deductible-payroll",
                                     _("Of which deductible as state tax"), error);
  self->compiler->person = RUNG_THE_RETURN;
  return ok;
}

static gboolean
define_share (RungElsewhere *self,
              GError       **error)
{
  gboolean ok = FALSE;

  self->compiler->person = (int) self->earner;
  ok = rung_elsewhere_define (self, self->home, "work-income", _("Earned at the workplace"),
                              self->earner == 0
                              ? "pos (wages - deferral - hsa - dependent-care - benefits)"
                                " + stock-income"
                              : "pos (wages - deferral - hsa - dependent-care - benefits)", error);
  self->compiler->person = RUNG_THE_RETURN;
  return ok
         && rung_elsewhere_define (self, self->home, "work-part",
                                   _("Share of all income earned there"),
                                   "min (1, work-income-# / federal.agi)", error);
}

/* The tax of the work state: on all income as if it were earned there, in the
 * part that is. */
static gboolean
define_state_tax (RungElsewhere    *self,
                  const RungTaxLaw *law,
                  GError          **error)
{
  if (!self->is_other_state || self->is_reciprocal)
    return rung_elsewhere_define (self, self->work, "work-tax", _("Work state tax"), "0",
                                  error);
  return rung_elsewhere_define_sum (self, self->work, RUNG_SCOPE_STATE, RUNG_TAX_STATE_INCOME,
                                    RUNG_STEPS_ALL, "tax-there",
                                    _("Work state: tax on all income"), error)
         && rung_tax_compiler_add_steps (self->compiler, self->work, law, self->way, error)
         && rung_elsewhere_define_nonresident (self, self->work, law, RUNG_STEPS_ALL, "more-there",
                                               _("Work state: additional tax for nonresidents"),
                                               error)
         && rung_elsewhere_define (self, self->work, "work-tax",
                                   _("Work state tax on income earned there"),
                                   "tax-there-# * work-part-# + more-there-#", error);
}

static gboolean
define_city_tax (RungElsewhere    *self,
                 const RungTaxLaw *city,
                 GError          **error)
{
  gboolean ok = TRUE;

  self->has_city = city != NULL && city != self->compiler->about->home.locality;
  if (!self->has_city)
    return rung_elsewhere_define (self, self->work, "city-tax", _("Work city tax"), "0",
                                  error)
           && rung_elsewhere_define (self, self->work, "city-income-tax",
                                     _("Work city tax on income"),
                                     "0", error);
  self->compiler->person = (int) self->earner;
  ok = rung_tax_compiler_add_steps (self->compiler, self->work, city, self->way, error)
       && rung_elsewhere_define_nonresident (self, self->work, city, RUNG_STEPS_ALL, "city-tax",
                                             _("Work city tax"),
                                             error)
       && rung_elsewhere_define_nonresident (self, self->work, city, RUNG_STEPS_ON_INCOME,
                                             "city-income-tax",
                                             _("Work city tax on income"), error);
  self->compiler->person = RUNG_THE_RETURN;
  return ok;
}

/* The home state gives back what the work state took, up to its own tax on the
 * same income. */
static gboolean
define_credit (RungElsewhere *self,
               GError       **error)
{
  const RungTaxLaw *home = self->compiler->about->home.state;
  gboolean is_credited = home != NULL && self->is_other_state;
  const char *formula = NULL;

  if (!is_credited)
    return rung_elsewhere_define (self, self->home, "credit", _("Credit at home"), "0",
                                  error);
  formula = home->credits_city_tax
            ? "min (pos (work-tax-# + city-tax-#), pos (tax-here) * work-part-#)"
            : "min (pos (work-tax-#), pos (tax-here) * work-part-#)";
  return rung_elsewhere_define (self, self->home, "credit",
                                _("Credit at home, up to the home tax on that income"),
                                formula, error);
}

/* All steps of the home city are per person: the tax on a person's own wages. */
static gboolean
is_per_person (const RungElsewhere *self)
{
  for (guint i = 0; i < self->way->lines->len; i++)
    {
      const RungTaxLine *line = &g_array_index (self->way->lines, RungTaxLine, i);

      if (line->space == self->home && line->scope == RUNG_SCOPE_LOCAL
          && line->step->adds_to == RUNG_TAX_LOCAL
          && !line->step->per_person)
        return FALSE;
    }
  return TRUE;
}

/* Tax of the home city on wages earned elsewhere. */
static gboolean
define_city_here (RungElsewhere    *self,
                  const RungTaxLaw *city,
                  GError          **error)
{
  RungTaxSpace *own = NULL;
  gboolean ok = FALSE;

  self->compiler->person = (int) self->earner;
  if (city->credits_as_nonresident)
    own = rung_tax_way_add_space (self->way, self->home, NULL);
  if (own != NULL)
    ok = rung_tax_compiler_add_steps (self->compiler, own, city, self->way, error)
         && rung_elsewhere_define_nonresident (self, own, city, RUNG_STEPS_ON_INCOME, "city-here",
                                               _("Home city: tax on these wages at its nonresident "
                                                 "rate"), error);
  else if (is_per_person (self))
    ok = rung_elsewhere_define_sum (self, self->home, RUNG_SCOPE_LOCAL, RUNG_TAX_LOCAL,
                                    RUNG_STEPS_ON_INCOME, "city-here",
                                    _("Home city: tax on these wages"), error);
  ok = ok && rung_elsewhere_define_sum (self, self->home, RUNG_SCOPE_LOCAL, RUNG_TAX_LOCAL,
                                        RUNG_STEPS_ON_WORK, "city-apart",
                                        _("Home city: tax on work done there"), error);
  self->compiler->person = RUNG_THE_RETURN;
  if (ok || (error != NULL && *error != NULL))
    return ok;
  return rung_elsewhere_define (self, self->home, "city-here", _("Home city: tax on this income"),
                                "local-here * work-part-#", error)
         && rung_elsewhere_define (self, self->home, "city-apart",
                                   _("Home city: tax on work done there"), "0", error);
}

/* Credit that the home city takes off its own tax. */
static gboolean
define_city_credit (RungElsewhere *self,
                    GError       **error)
{
  const RungTaxReturn *about = self->compiler->about;
  const RungTaxLaw *city = about->home.locality;
  const char *formula = "city-apart-#";

  if (city == NULL)
    return rung_elsewhere_define (self, self->home, "city-credit",
                                  _("Credit in the home city"), "0",
                                  error);
  if (city->credits_work_tax)
    formula = "min (city-income-tax-#, city-here-#) + city-apart-#";
  else if (about->home.state->credits_against_local)
    formula = "min (pos (work-tax-# - credit-#), pos (city-here-#)) + city-apart-#";
  return define_city_here (self, city, error)
         && rung_elsewhere_define (self, self->home, "city-credit",
                                   _("Reduction of the home city tax"),
                                   formula, error);
}

static gboolean
compile_earner (RungElsewhere *self,
                GError       **error)
{
  RungTaxCompiler *compiler = self->compiler;
  const RungTaxReturn *about = compiler->about;
  const RungTaxPlace *work = &about->work[self->earner];

  if (!rung_tax_work_is_elsewhere (about, self->earner))
    return define_payroll (self, self->home, error);
  self->is_other_state = work->state != about->home.state;
  self->is_reciprocal = self->is_other_state
                        && rung_law_is_reciprocal (work->state, about->home.state);
  self->work = rung_tax_way_add_space (self->way, self->home, N_("Where the work is: %s"));
  self->work->earner = (int) self->earner;
  if (!self->is_other_state && self->home->names[RUNG_SCOPE_STATE] != NULL)
    self->work->names[RUNG_SCOPE_STATE] = g_hash_table_ref (self->home->names[RUNG_SCOPE_STATE]);
  else if (!rung_tax_compiler_add_law (compiler, self->work, work->state, self->way, error))
    return FALSE;
  if (!define_share (self, error))
    return FALSE;
  compiler->work_share = ((const RungTaxName *) g_hash_table_lookup (
    self->home->names[RUNG_SCOPE_RETURN], self->earner == 0 ? "work-part-1" : "work-part-2"))->sum;
  return define_payroll (self, self->is_other_state ? self->work : self->home, error)
         && define_state_tax (self, work->state, error)
         && define_city_tax (self, work->locality, error)
         && define_credit (self, error)
         && define_city_credit (self, error);
}

/* A tax of the return from the parts of its earners. */
static gboolean
define_total (RungTaxCompiler *compiler,
              RungTaxSpace    *home,
              RungTaxWay      *way,
              RungTax          tax,
              const char      *id,
              const char      *title,
              char            *formula,
              GError         **error)
{
  RungLawStep *step = g_new0 (RungLawStep, 1);

  *step = (RungLawStep) {
    .id = id, .title = title, .formula = formula, .unit = "USD/year", .adds_to = tax,
  };
  g_ptr_array_add (way->owned, step);
  g_ptr_array_add (way->owned, formula);
  return rung_tax_compiler_define (compiler, home, step, way, error);
}

/* “first” and then “part” for each earner who works elsewhere, or for each. */
static char *
dup_parts (const RungTaxReturn *about,
           const char          *first,
           const char          *part,
           gboolean             for_all)
{
  GString *formula = g_string_new (first);
  guint n_earners = about->status == RUNG_FILING_JOINT ? 2 : 1;

  for (guint i = 0; i < n_earners; i++)
    if (for_all || rung_tax_work_is_elsewhere (about, i))
      {
        const char number[] = { (char) ('1' + i), '\0' };
        g_auto (GStrv) parts = g_strsplit (part, "#", -1);
        g_autofree char *numbered = g_strjoinv (number, parts);

        /* Without a first part the sign before the first is left out. */
        g_string_append (formula, formula->len == 0 ? numbered + strlen (" + ") : numbered);
      }
  return g_string_free (formula, FALSE);
}

/**
 * rung_tax_work_compile:
 * @compiler: a compiler
 * @home: the laws of the home, compiled
 * @way: where the lines go; the three taxes that places share are its last lines
 * @error: return location
 *
 * Compiles what the places of work ask and what the home gives back: the work
 * state taxes its part of all income, unless both states agreed otherwise; the
 * home state credits that up to its own tax on the same income; contributions
 * out of pay follow the work; a city of work taxes the wages earned there, and
 * the home city credits as its law says.
 *
 * Source: Schedule NJ-COJ, CT-1040 Schedule 2, California Schedule S.
 *
 * Returns: %TRUE if it was compiled
 */
gboolean
rung_tax_work_compile (RungTaxCompiler *compiler,
                       RungTaxSpace    *home,
                       RungTaxWay      *way,
                       GError         **error)
{
  const RungTaxReturn *about = compiler->about;
  char *here = rung_tax_way_dup_sum (way, home, RUNG_SCOPE_STATE, RUNG_TAX_STATE_INCOME,
                                     RUNG_STEPS_ALL);
  char *city = rung_tax_way_dup_sum (way, home, RUNG_SCOPE_LOCAL, RUNG_TAX_LOCAL, RUNG_STEPS_ALL);

  if (!define_total (compiler, home, way, RUNG_TAX_NONE, "tax-here",
                     _("Home state tax before credit"), here, error)
      || !define_total (compiler, home, way, RUNG_TAX_NONE, "local-here",
                        _("Home city tax before credit"), city,
                        error))
    return FALSE;
  for (guint i = 0; i < (guint) compiler->n_persons; i++)
    {
      RungElsewhere elsewhere = { .compiler = compiler, .home = home, .way = way, .earner = i };

      if (!compile_earner (&elsewhere, error))
        return FALSE;
    }
  return define_total (compiler, home, way, RUNG_TAX_STATE_INCOME, "state-taxes",
                       _("Total state income tax"),
                       dup_parts (about, "tax-here", " + work-tax-# - credit-#", FALSE), error)
         && define_total (compiler, home, way, RUNG_TAX_STATE_PAYROLL, "payroll-contributions",
                          _("Household contributions"),
                          dup_parts (about, "", " + payroll-#", TRUE), error)
         && define_total (compiler, home, way, RUNG_TAX_LOCAL, "local-taxes",
                          _("Total city tax"),
                          dup_parts (about, "local-here", " - city-credit-# + city-tax-#", FALSE),
                          error)
         && define_total (compiler, home, way, RUNG_TAX_NONE, "salt",
                          _("Counts as state and local tax"),
                          dup_parts (about, "state-taxes + local-taxes", " + deductible-payroll-#",
                                     TRUE), error);
}
