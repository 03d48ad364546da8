/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-compile.h"

G_BEGIN_DECLS

/* The steps that are defined for one earner and not for the return. */

/* One earner whose place of work is not the home. */
typedef struct
{
  RungTaxCompiler *compiler;
  RungTaxSpace *home;
  RungTaxSpace *work;
  RungTaxWay *way;
  guint earner;
  gboolean is_other_state;
  gboolean is_reciprocal;   /* the work state taxes no wages of people from the home state */
  gboolean has_city;        /* whose tax people who live elsewhere pay too */
} RungElsewhere;

/* Which of the steps that make a tax are meant. */
typedef enum
{
  RUNG_STEPS_ALL,
  RUNG_STEPS_DEDUCTIBLE,    /* what counts as state and local tax */
  RUNG_STEPS_ON_INCOME,     /* what another city may give back */
  RUNG_STEPS_ON_WORK,       /* what falls only where the work is done */
} RungStepPart;

char    *rung_tax_way_dup_sum              (const RungTaxWay    *way,
                                            const RungTaxSpace  *space,
                                            guint                scope,
                                            RungTax              tax,
                                            RungStepPart         part);
gboolean rung_elsewhere_define             (const RungElsewhere *self,
                                            RungTaxSpace        *space,
                                            const char          *id,
                                            const char          *title,
                                            const char          *formula,
                                            GError             **error);
gboolean rung_elsewhere_define_nonresident (const RungElsewhere *self,
                                            RungTaxSpace        *space,
                                            const RungTaxLaw    *law,
                                            RungStepPart         part,
                                            const char          *id,
                                            const char          *title,
                                            GError             **error);
gboolean rung_elsewhere_define_sum         (const RungElsewhere *self,
                                            RungTaxSpace        *space,
                                            guint                scope,
                                            RungTax              tax,
                                            RungStepPart         part,
                                            const char          *id,
                                            const char          *title,
                                            GError             **error);

G_END_DECLS
