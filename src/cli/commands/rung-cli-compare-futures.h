/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-cli-compared.h"

G_BEGIN_DECLS

/* What could become of the offers, as JSON. */

void rung_cli_compare_write_futures (const RungCliCompare *self,
                                     RungJsonWriter       *writer);

G_END_DECLS
