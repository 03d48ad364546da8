/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-cli-estimated.h"

G_BEGIN_DECLS

/* An estimate in every form of output. */

int rung_cli_estimate_write (const RungCliEstimate *self,
                             const RungCliOutput   *output);

G_END_DECLS
