/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-salary-import.h"

G_BEGIN_DECLS

/* The first rows of a file, and what it seems to be and why. */

typedef struct
{
  guint n_columns;
  GPtrArray *titles;        /* of the columns; made up where there is no header */
  GPtrArray *rows;          /* GStrv of as many fields as the row has */
  const char *whys[RUNG_MAX_SALARY_COLUMNS];  /* of the roles, translated */
  const char *delimiter_why;
  const char *decimal_why;
  gboolean decimal_is_sure;
} RungSalaryPreview;

void               rung_salary_options_guess (RungSalaryOptions       *options,
                                              RungSalaryFile          *file);
RungSalaryPreview *rung_salary_preview_new   (RungSalaryFile          *file,
                                              RungSalaryOptions       *options,
                                              gboolean                 guess_roles,
                                              GError                 **error);
void               rung_salary_preview_free  (RungSalaryPreview       *self);
char              *rung_salary_preview_read  (const RungSalaryOptions *options,
                                              guint                    column,
                                              const char              *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungSalaryPreview, rung_salary_preview_free)

G_END_DECLS
