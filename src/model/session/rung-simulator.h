/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"

G_BEGIN_DECLS

/* Simulates the futures of the compared offers on a thread, again after every
 * change. None are computed before somebody wants them. */

typedef struct _RungSimulator RungSimulator;

typedef void (*RungSimulatorFunc) (gpointer user_data);

RungSimulator        *rung_simulator_new            (RungTables          *tables,
                                                     RungSimulatorFunc    done,
                                                     gpointer             user_data);
void                  rung_simulator_free           (RungSimulator       *self);
void                  rung_simulator_want           (RungSimulator       *self);
void                  rung_simulator_set_results    (RungSimulator       *self,
                                                     RungResults         *results,
                                                     gboolean             has_changed);
const RungSimulation *rung_simulator_get_simulation (const RungSimulator *self);
gboolean              rung_simulator_is_running     (const RungSimulator *self);

G_END_DECLS
