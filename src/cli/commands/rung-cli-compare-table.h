/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-cli-compared.h"

G_BEGIN_DECLS

/* A comparison as a table of plain numbers. */

RungGrid *rung_cli_compare_build_raw (const RungCliCompare *self,
                                      RungCliFormat         format);

G_END_DECLS
