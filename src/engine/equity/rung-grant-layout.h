/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-grant.h"

G_BEGIN_DECLS

/* One grant while it is laid out over the months: what is received or paid
 * when, how it is taxed, and what is only counted because it cannot be sold
 * yet. Months count from 1, the first month of the job; amounts are USD.
 * Sentences have the month as %u. */

#define RUNG_LONG_TERM_MONTHS 12     /* Internal Revenue Code, section 1222 */
#define RUNG_ISO_FROM_GRANT_MONTHS 24 /* section 422(a)(1) */

/* How an amount is told: in words that are translated then, and in numbers as a template of
 * rung_ledger_line_set_formula(). */
typedef struct
{
  const char *what;         /* with the month of vesting, or of the event, as %u */
  guint month;
  const char *formula;
  const char *numbers;
  double values[6];
} RungLayoutWords;

typedef struct
{
  const RungGrant *grant;
  const RungFlowsLog *log;
  RungFlows *flows;
  gboolean is_private;
  RungExit exit;            /* of a private company */
  double growth;            /* ratio a year, of a public one */
  int expiry;               /* months, of double-trigger shares */
  const RungContext *context;
} RungLayout;

gboolean rung_layout_is_option       (const RungLayout      *self);
guint    rung_layout_get_month       (const RungLayout      *self,
                                      const RungTranche     *tranche);
double   rung_layout_get_growth      (const RungLayout      *self,
                                      guint                  month);
void     rung_layout_tell            (const RungLayout      *self,
                                      RungMeasure            kind,
                                      guint                  month,
                                      double                 amount,
                                      const RungLayoutWords *words);
void     rung_layout_tax             (const RungLayout      *self,
                                      RungTreatment          treatment,
                                      guint                  month,
                                      double                 taxed,
                                      gboolean               is_held);
void     rung_layout_receive         (const RungLayout      *self,
                                      RungMeasure            kind,
                                      guint                  month,
                                      double                 amount,
                                      RungTreatment          treatment,
                                      double                 taxed,
                                      gboolean               is_held,
                                      const RungLayoutWords *words);
void     rung_layout_exercise        (const RungLayout      *self,
                                      RungMeasure            kind,
                                      guint                  month,
                                      double                 units,
                                      double                 kept,
                                      double                 fair);
void     rung_layout_return_spread   (const RungLayout      *self,
                                      guint                  month,
                                      double                 units,
                                      double                 fair,
                                      double                 gain,
                                      gboolean               is_held);
gboolean rung_layout_is_sold_in_year (const RungLayout      *self,
                                      guint                  bought,
                                      guint                  sold);
void     rung_layout_exercise_early  (const RungLayout      *self,
                                      RungMeasure            kind);
void     rung_layout_refund_unvested (const RungLayout      *self,
                                      RungMeasure            kind,
                                      double                 units);
double   rung_layout_get_basis       (const RungLayout      *self);

G_END_DECLS
