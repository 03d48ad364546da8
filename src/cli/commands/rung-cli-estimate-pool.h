/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/json/rung-json-write.h"

#include "rung-cli-estimated.h"

G_BEGIN_DECLS

/* What all sources together say, on the command line. */

void rung_cli_pool_write  (const RungCliEstimate *self,
                           RungJsonWriter        *writer);
void rung_cli_pool_append (const RungCliEstimate *self,
                           GString               *text);

G_END_DECLS
