/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

/* Vesting templates and the private company. */

void rung_data_read_schedule (RungDataReader *self);
void rung_data_read_private  (RungDataReader *self);

G_END_DECLS
