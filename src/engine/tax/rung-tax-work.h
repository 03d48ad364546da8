/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-compile.h"

G_BEGIN_DECLS

/* What two places make of one income: the law of the state and the city of
 * work, and what the home gives back of it. */

gboolean rung_tax_work_is_elsewhere (const RungTaxReturn *about,
                                     guint                earner);
gboolean rung_tax_work_compile      (RungTaxCompiler     *compiler,
                                     RungTaxSpace        *home,
                                     RungTaxWay          *way,
                                     GError             **error);

G_END_DECLS
