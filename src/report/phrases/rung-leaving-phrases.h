/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-leaving.h"

G_BEGIN_DECLS

/* Sentences about leaving an offer early. */

char *rung_phrase_leaving (GArray *const   *rows,
                           const GPtrArray *offers,
                           guint            month);

G_END_DECLS
