/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/session/rung-session.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* Whose inputs the side pane shows, and what else there is to turn to. */

#define RUNG_TYPE_SIDE_SHOWN (rung_side_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungSideShown, rung_side_shown, RUNG, SIDE_SHOWN, RungShown)

enum
{
  RUNG_SIDE_SHOWN_SELECTED,     /* id of an offer, "" for the person */
  RUNG_SIDE_SHOWN_FORM,         /* "offer" or "profile" */
  RUNG_SIDE_SHOWN_IS_OFFER,
  RUNG_SIDE_SHOWN_HAS_OFFERS,
  RUNG_SIDE_SHOWN_HAS_MANY,     /* more offers than have a tab */
  RUNG_SIDE_SHOWN_TABS,         /* a RungLine with id and name for each offer that has one */
  RUNG_N_SIDE_SHOWN_FIELDS,
};

void rung_side_shown_set_session (RungSideShown *self,
                                  RungSession   *session);
void rung_side_shown_update      (RungSideShown *self);
void rung_side_shown_select      (RungSideShown *self,
                                  const char    *offer);
void rung_side_shown_follow_page (RungSideShown *self,
                                  const char    *page);

G_END_DECLS
