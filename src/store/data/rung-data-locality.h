/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

/* The tax laws of localities that stand as rows of one file. */

void rung_data_read_localities (RungDataReader   *self,
                                RungJsonNode      list,
                                const RungTaxLaw *shared);

G_END_DECLS
