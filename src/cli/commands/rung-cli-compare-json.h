/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-cli-compared.h"

G_BEGIN_DECLS

/* A comparison as JSON. */

GBytes *rung_cli_compare_to_json (const RungCliCompare *self);

G_END_DECLS
