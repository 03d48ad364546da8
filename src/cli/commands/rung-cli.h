/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The commands. They run without a display and without a session bus. */

gboolean rung_cli_is_command (const char *word);
int      rung_cli_run        (int         argc,
                              char      **argv,
                              const char *data_folder);

G_END_DECLS
