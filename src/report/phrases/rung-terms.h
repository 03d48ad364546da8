/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

G_BEGIN_DECLS

/* What stands beside the money of an offer: ratings, days, dates. */
typedef enum
{
  RUNG_TERM_RATING,
  RUNG_TERM_PAID_DAYS,
  RUNG_TERM_REMOTE_DAYS,
  RUNG_TERM_DEADLINE,
  RUNG_N_TERMS,
} RungTerm;

const char *rung_term_get_title (RungTerm            term);
char       *rung_term_dup_text  (RungTerm            term,
                                 const RungDocument *document,
                                 guint               offer);
gboolean    rung_term_is_told   (RungTerm            term,
                                 const RungDocument *document);

G_END_DECLS
