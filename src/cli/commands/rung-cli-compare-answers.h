/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/json/rung-json-write.h"

#include "rung-cli-compared.h"

G_BEGIN_DECLS

/* What would change the answer, as data. */

void rung_cli_compare_write_answers (const RungCliCompare *self,
                                     RungJsonWriter       *writer);

G_END_DECLS
