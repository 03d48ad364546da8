/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

/* The career ladder. */

void rung_data_read_career (RungDataReader *self);

G_END_DECLS
