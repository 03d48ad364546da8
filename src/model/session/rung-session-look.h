/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-session.h"

G_BEGIN_DECLS

/* How a document is looked at; no part of it. */

RungRanking rung_session_get_ranking      (RungSession *self);
void        rung_session_set_ranking      (RungSession *self,
                                           RungRanking  ranking);
RungSpan    rung_session_get_span         (RungSession *self);
void        rung_session_set_span         (RungSession *self,
                                           RungSpan     span);
gboolean    rung_session_load_market      (RungSession *self,
                                           GError     **error);
gboolean    rung_session_get_as_published (RungSession *self);
void        rung_session_set_as_published (RungSession *self,
                                           gboolean     as_published);
void        rung_session_set_own_pay      (RungSession      *self,
                                           const RungOwnPay *own);
void        rung_session_preview_step     (RungSession *self,
                                           const char  *step);
const char *rung_session_get_preview      (RungSession *self);

G_END_DECLS
