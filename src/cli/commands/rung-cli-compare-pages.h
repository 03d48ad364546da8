/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-cli-compared.h"

G_BEGIN_DECLS

/* A comparison as a page for the browser and for the printer. */

char *rung_cli_compare_to_html   (const RungCliCompare *self,
                                  const char           *more);
int   rung_cli_compare_write_pdf (const RungCliCompare *self,
                                  const RungCliOutput  *output);

G_END_DECLS
