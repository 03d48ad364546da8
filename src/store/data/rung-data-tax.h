/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

/* The tax law of a state or place. */

void rung_data_read_tax (RungDataReader *self);

G_END_DECLS
