/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-results.h"

G_BEGIN_DECLS

/* Answers about the compared offers, by what they are ranked by. */

GArray              *rung_results_list_best        (const RungResults *self);
GArray              *rung_results_get_leaving      (const RungResults *self,
                                                    guint              offer);
GArray              *rung_results_get_flips        (const RungResults *self,
                                                    guint              first,
                                                    guint              second);
const RungFlip      *rung_results_get_nearest_flip (const RungResults *self);
GArray              *rung_results_get_swings       (const RungResults *self,
                                                    guint              first,
                                                    guint              second);
const RungAskResult *rung_results_get_ask          (const RungResults *self,
                                                    guint              offer,
                                                    guint              rival);
const RungStack     *rung_results_get_stack        (const RungResults *self,
                                                    guint              offer);
GArray              *rung_results_get_missing      (const RungResults *self);
GArray              *rung_results_get_apart        (const RungResults *self);

G_END_DECLS
