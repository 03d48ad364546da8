/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/salary/rung-salary-preview.h"

G_BEGIN_DECLS

/* What an import will do and what it left out, in words. */

char *rung_import_phrase_plan     (const RungSalaryOptions *options,
                                   const RungSalaryPreview *preview,
                                   const RungSalaryImport  *trial);
char *rung_import_phrase_left_out (const RungSalaryImport  *import);
char *rung_import_phrase_about    (const RungSalaryImport  *shown);

G_END_DECLS
