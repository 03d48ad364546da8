/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/paper/rung-paper.h"

#include "rung-cli-output.h"

G_BEGIN_DECLS

/* What commands that write pages have in common. */

char    *rung_cli_dup_title    (const char          *file,
                                const char          *unnamed);
gboolean rung_cli_choose_paper (const char          *name,
                                RungPaperSize       *size,
                                GError             **error);
int      rung_cli_write_paper  (const char          *command,
                                RungPaper           *paper,
                                const RungCliOutput *output);

G_END_DECLS
