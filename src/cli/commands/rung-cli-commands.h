/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/base/rung-cli-output.h"
#include "engine/figures/rung-tables.h"

G_BEGIN_DECLS

/* A command takes its words, its own name first, and gives the exit status. */
typedef int (*RungCliFunc) (int          argc,
                            char       **argv,
                            const char  *data_folder);

G_END_DECLS
