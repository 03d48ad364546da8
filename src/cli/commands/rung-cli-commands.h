/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

#include "cli/base/rung-cli-output.h"

G_BEGIN_DECLS

/* A command takes its words, its own name first, and gives the exit status. */
typedef int (*RungCliFunc) (int          argc,
                            char       **argv,
                            const char  *data_folder);

int rung_cli_compare   (int                  argc,
                        char               **argv,
                        const char          *data_folder);
int rung_cli_estimate  (int                  argc,
                        char               **argv,
                        const char          *data_folder);
int rung_cli_take_home (int                  argc,
                        char               **argv,
                        const char          *data_folder);
int rung_cli_batch     (const RungTables    *tables,
                        const char          *input,
                        const RungCliOutput *output);
int rung_cli_roadmap   (int                  argc,
                        char               **argv,
                        const char          *data_folder);
int rung_cli_check     (int                  argc,
                        char               **argv,
                        const char          *data_folder);
int rung_cli_data      (int                  argc,
                        char               **argv,
                        const char          *data_folder);

G_END_DECLS
