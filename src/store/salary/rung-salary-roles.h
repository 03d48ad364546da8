/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-salary-preview.h"

G_BEGIN_DECLS

void rung_salary_roles_guess (RungSalaryOptions *options,
                              RungSalaryPreview *preview,
                              const GPtrArray   *sample);

G_END_DECLS
