/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/salary/rung-salary-import.h"

#include "rung-session.h"

G_BEGIN_DECLS

/* The pay a person has brought along, for as long as the session lives. */

void                    rung_session_import_salaries_async  (RungSession             *self,
                                                             RungSalaryFile          *file,
                                                             const RungSalaryOptions *options,
                                                             GCancellable            *cancellable,
                                                             GAsyncReadyCallback      callback,
                                                             gpointer                 user_data);
gboolean                rung_session_import_salaries_finish (RungSession             *self,
                                                             GAsyncResult            *result,
                                                             GError                 **error);
void                    rung_session_set_salaries           (RungSession             *self,
                                                             RungSalaryImport        *import);
const RungSalaryImport *rung_session_get_salaries           (RungSession             *self);

G_END_DECLS
