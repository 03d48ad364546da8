/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-cli-commands.h"

G_BEGIN_DECLS

/* The take-home of one household. */

int rung_cli_take_home (int         argc,
                        char      **argv,
                        const char *data_folder);

G_END_DECLS
