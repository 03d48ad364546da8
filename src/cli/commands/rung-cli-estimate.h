/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The command “estimate”. */

int rung_cli_estimate (int         argc,
                       char      **argv,
                       const char *data_folder);

G_END_DECLS
