/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-results.h"

G_BEGIN_DECLS

/* Answers about the compared offers, by what they are ranked by. An offer is
 * named by its id. */

GPtrArray           *rung_results_list_best        (const RungResults *self);
GArray              *rung_results_get_leaving      (const RungResults *self,
                                                    const char        *offer);
GArray              *rung_results_get_flips        (const RungResults *self,
                                                    const char        *first,
                                                    const char        *second);
const RungFlip      *rung_results_get_nearest_flip (const RungResults *self);
GArray              *rung_results_get_swings       (const RungResults *self,
                                                    const char        *first,
                                                    const char        *second);
const RungAskResult *rung_results_get_ask          (const RungResults *self,
                                                    const char        *offer,
                                                    const char        *rival);
const RungStack     *rung_results_get_stack        (const RungResults *self,
                                                    const char        *offer);
GArray              *rung_results_get_missing      (const RungResults *self);
GArray              *rung_results_get_apart        (const RungResults *self);

G_END_DECLS
