/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

/* States, metropolitan areas and special places. */

void rung_data_read_places (RungDataReader *self);

G_END_DECLS
