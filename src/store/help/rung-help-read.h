/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-help.h"

G_BEGIN_DECLS

RungHelpPage *rung_help_read_page (const char  *id,
                                   const char  *text,
                                   GError     **error);
void          rung_help_page_free (gpointer     data);

G_END_DECLS
