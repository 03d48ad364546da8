/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-cli-commands.h"

G_BEGIN_DECLS

/* The figures that Rung computes with, and data packs. */

int rung_cli_data (int         argc,
                   char      **argv,
                   const char *data_folder);

G_END_DECLS
