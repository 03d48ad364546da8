/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-help.h"

G_BEGIN_DECLS

const RungHelpSection *rung_help_find   (const RungHelp *self,
                                         const char     *place);
const RungHelpPage    *rung_help_get    (const RungHelp *self,
                                         const char     *place);
GPtrArray             *rung_help_search (const RungHelp *self,
                                         const char     *words);

G_END_DECLS
