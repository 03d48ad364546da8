/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"

#include "rung-derivation-shown.h"
#include "rung-shown.h"

G_BEGIN_DECLS

/* The answer of Worth, in words. */

#define RUNG_TYPE_WORTH_SHOWN (rung_worth_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungWorthShown, rung_worth_shown, RUNG, WORTH_SHOWN, RungShown)

enum
{
  RUNG_WORTH_SHOWN_ANSWER,
  RUNG_WORTH_SHOWN_DOUBT,
  RUNG_WORTH_SHOWN_PREVIEW,     /* what the page counts as done that is not, "" for nothing */
  RUNG_WORTH_SHOWN_PLACES,      /* the picture in words */
  RUNG_WORTH_SHOWN_CAP,         /* that skills are held down, and why; "" where they are not */
  RUNG_WORTH_SHOWN_IS_BEYOND,   /* outside the published evidence */
  RUNG_N_WORTH_SHOWN_FIELDS,
};

void     rung_worth_shown_update        (RungWorthShown     *self,
                                         RungSession        *session);
void     rung_worth_shown_update_places (RungWorthShown     *self,
                                         RungSession        *session);
gboolean rung_worth_has_question        (const RungDocument *document);

RungDerivationShown *rung_worth_shown_tell (const RungResults *results,
                                            const char        *mark);

G_END_DECLS
