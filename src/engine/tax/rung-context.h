/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

#include "rung-household.h"
#include "rung-tax-cache.h"

G_BEGIN_DECLS

#define RUNG_MAX_YEARS 10
#define RUNG_MAX_MONTHS (12 * RUNG_MAX_YEARS)
#define RUNG_ANY_OUTCOME -1

/* Remarks beside the figures; flags. */
typedef enum
{
  RUNG_NOTE_STATE_TAX_MISSING = 1 << 0,  /* no law held for the state of the place */
  RUNG_NOTE_NO_TAX_PLACE = 1 << 1,       /* the place names no state */
  RUNG_NOTE_LATER_LAW = 1 << 2,          /* years after the last law held */
  RUNG_NOTE_PROJECTED_LAW = 1 << 3,      /* figures of the law carried, projected or assumed */
  RUNG_NOTE_NO_PRICES = 1 << 4,          /* no price level for the place */
  RUNG_NOTE_DEFERRAL_CUT = 1 << 5,       /* 401(k) and HSA above the limit or pay */
  RUNG_NOTE_WORK_ELSEWHERE = 1 << 6,     /* work in another state than home */
  RUNG_NOTE_PRIVATE = 1 << 7,            /* private shares counted by outcomes and odds */
  RUNG_NOTE_EXPIRED = 1 << 8,            /* double-trigger shares expire before the sale */
  RUNG_NOTE_NO_SHARE_PRICE = 1 << 9,     /* shares or options without a price */
  RUNG_NOTE_CAPITAL_TAX = 1 << 10,       /* tax on options and gains, with its limits */
  RUNG_NOTE_NO_DEPENDENT = 1 << 11,      /* head of household without a child or dependent */
  RUNG_NOTE_OPTIONS = 1 << 12,           /* public options counted without what swings add */
  RUNG_NOTE_PRIVATE_PRICE = 1 << 13,     /* private grants counted in full at their price */
  RUNG_NOTE_ISO_LIMIT = 1 << 14,         /* more ISO in a year than the law knows */
  RUNG_NOTE_CONVENIENCE = 1 << 15,       /* days at home, maybe taxed by the employer's state */
  RUNG_NOTE_CONVENIENCE_MUTUAL = 1 << 16, /* likewise, from a home state with such a rule */
  RUNG_NOTE_SALES_TAX = 1 << 17,         /* owners in a state that takes no income tax */
  RUNG_NOTE_INTEREST = 1 << 18,          /* mortgage interest above all income: a slip */
} RungNote;

#define RUNG_N_NOTES 19

typedef enum
{
  RUNG_LIVING_BY_PRICES,    /* pay restated at average US prices */
  RUNG_LIVING_BY_BUDGET,    /* pay less a budget */
} RungLiving;

/* The surroundings of every computation on a document. */
typedef struct
{
  const RungTables *tables;
  RungTaxCache *cache;
  const RungDocument *document;
  RungLiving living;        /* one for all offers compared, or they would not compare */
  int outcome;              /* of private companies: index, or RUNG_ANY_OUTCOME for all by odds */
  double exit_scale;        /* what the outcomes of private companies are multiplied with */
} RungContext;

void        rung_context_init        (RungContext           *self,
                                      const RungTables      *tables,
                                      RungTaxCache          *cache,
                                      const RungDocument    *document);
guint       rung_context_get_years   (const RungContext     *self);
const char *rung_offer_get_law       (const RungTables      *tables,
                                      const RungOfferInputs *offer,
                                      guint                 *notes);
gboolean    rung_offer_is_private    (const RungOfferInputs *offer);
double      rung_context_get_federal (const RungContext     *self,
                                      const char            *parameter,
                                      guint                  year);
double      rung_ratio               (gint64                 basis_points);

G_END_DECLS
