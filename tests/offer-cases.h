/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

#include "fixture.h"

G_BEGIN_DECLS

/* Golden cases of what an offer is worth: tests/cases/offers-*.json hold
 * documents and what is expected of them, by hand or by the law. */

typedef struct
{
  char *name;               /* of the figure, for messages */
  guint offer;
  RungMeasure measure;      /* of a comparison */
  int span;                 /* a RungSpan, or -1 */
  guint year;               /* from 1, or 0 */
  guint month;              /* of leaving, from 1, or 0 */
  gsize leaving;            /* offset of its figure */
  double value;             /* USD */
} OfferFigure;

typedef struct
{
  char *path;               /* of the test */
  RungDocument *document;
  GArray *expected;         /* (element-type OfferFigure) */
} OfferCase;

GPtrArray    *offer_cases_read          (const RungTables *tables);
void          offer_cases_compute       (const OfferCase  *self,
                                         const RungTables *tables,
                                         RungTaxCache     *cache,
                                         double           *figures);
RungDocument *offer_cases_read_document (RungJsonNode      node,
                                         const RungTables *tables);
RungMeasure   offer_cases_find_measure  (const char       *id);

G_END_DECLS
