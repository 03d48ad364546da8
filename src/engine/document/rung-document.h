/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-items.h"

G_BEGIN_DECLS

/* A document value: everything a person's file holds. It is built, then
 * shared, and never changed once shared: an edit copies it, so undo keeps old
 * values and they stay exact. */

typedef struct
{
  const char *id;           /* interned, "a", "b", ...: letter and colour follow from it */
  RungOfferInputs inputs;
  GPtrArray *extras;        /* (element-type RungExtra) */
} RungDocumentOffer;

typedef struct
{
  RungProfileInputs profile;
  RungAssumptionInputs assumptions;
  GPtrArray *offers;        /* (element-type RungDocumentOffer) */
  char *baseline;           /* id of an offer, or "" for the first one */
  RungPlanInputs plan;      /* paths, studies and steps of the road ahead */
  GDate today;              /* not valid where nobody passed it in, never compared or written */
  /* (nullable) Editions of the figures it was saved with, never compared. */
  char **figures;
  /* (element-type utf8) (nullable) What in its file may be mistaken, for a person; no part
   * of the value, and not of a copy. */
  GPtrArray *remarks;
  GPtrArray *extras;        /* of the document (element-type RungExtra) */
  GPtrArray *profile_extras;
  GPtrArray *assumption_extras;
  GPtrArray *plan_extras;
  GPtrArray *roadmap_extras; /* of a member that older versions kept the steps in */
  gatomicrefcount ref_count;
} RungDocument;

#define RUNG_MAX_OFFERS 100

RungDocument         *rung_document_new          (void);
RungDocument         *rung_document_copy         (const RungDocument    *self);
RungDocument         *rung_document_ref          (RungDocument          *self);
void                  rung_document_unref        (RungDocument          *self);
gboolean              rung_document_equal        (const RungDocument    *a,
                                                  const RungDocument    *b);
guint                 rung_document_get_n_offers (const RungDocument    *self);
RungDocumentOffer    *rung_document_get_offer    (const RungDocument    *self,
                                                  guint                  index);
int                   rung_document_find_offer   (const RungDocument    *self,
                                                  const char            *id);
RungDocumentOffer    *rung_document_lookup_offer (const RungDocument    *self,
                                                  const char            *id);
RungDocumentOffer    *rung_document_add_offer    (RungDocument          *self,
                                                  const char            *id);
char                 *rung_document_dup_free_id  (const RungDocument    *self);
guint                 rung_document_get_baseline (const RungDocument    *self);
gboolean              rung_offer_is_now          (const RungOfferInputs *offer);
const RungStepInputs *rung_document_find_step    (const RungDocument    *self,
                                                  const char            *step);
RungStepInputs       *rung_document_add_step     (RungDocument          *self,
                                                  const char            *step);
void                  rung_document_forget_step  (RungDocument          *self,
                                                  const char            *step);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungDocument, rung_document_unref)

G_END_DECLS
