/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-cli-commands.h"

G_BEGIN_DECLS

/* Errors and doubts in a document. */

int rung_cli_check (int         argc,
                    char      **argv,
                    const char *data_folder);

G_END_DECLS
