/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

/* The outlook and the studies. */

void rung_data_read_study (RungDataReader *self,
                           RungJsonNode    entry);
void rung_data_read_group (RungDataReader *self,
                           RungJsonNode    entry);
void rung_data_read_need  (RungDataReader *self,
                           RungJsonNode    entry);
void rung_data_read_topic (RungDataReader *self,
                           RungJsonNode    entry);

G_END_DECLS
