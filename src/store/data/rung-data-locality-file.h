/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/json/rung-json.h"

G_BEGIN_DECLS

/* A locality that is a row of a file, as a file of its own. */

GBytes *rung_data_dup_locality_file (RungJson *json,
                                     guint     row);

G_END_DECLS
