/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "engine/base/rung-error.h"

G_BEGIN_DECLS

/* A file of pay in memory, and what it says in UTF-8 by a chosen encoding. */

typedef enum
{
  RUNG_ENCODING_UTF8,
  RUNG_ENCODING_UTF16,      /* by its byte order mark, little end first without one */
  RUNG_ENCODING_WINDOWS,    /* Windows-1252, which contains Latin 1 */
  RUNG_N_ENCODINGS,
} RungEncoding;

#define RUNG_LARGEST_SALARY_FILE (200u * 1000 * 1000)

/* Referenced from more than one thread; nothing in it changes. */
typedef struct _RungSalaryFile RungSalaryFile;

RungSalaryFile *rung_salary_file_new           (const char           *filename,
                                                GCancellable         *cancellable,
                                                GError              **error);
RungSalaryFile *rung_salary_file_new_for_bytes (GBytes               *bytes,
                                                const char           *name);
RungSalaryFile *rung_salary_file_ref           (RungSalaryFile       *self);
void            rung_salary_file_unref         (RungSalaryFile       *self);
const char     *rung_salary_file_get_name      (const RungSalaryFile *self);
gsize           rung_salary_file_get_size      (const RungSalaryFile *self);
RungEncoding    rung_salary_file_guess         (const RungSalaryFile *self);
GBytes         *rung_salary_file_decode        (const RungSalaryFile *self,
                                                RungEncoding          encoding,
                                                GError              **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungSalaryFile, rung_salary_file_unref)

G_END_DECLS
