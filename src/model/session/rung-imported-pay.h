/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "store/salary/rung-salary-import.h"

G_BEGIN_DECLS

/* Pay that a person has brought along. It lives as long as the window does and
 * is nowhere on disk. Emits "changed". */

#define RUNG_TYPE_IMPORTED_PAY (rung_imported_pay_get_type ())

G_DECLARE_FINAL_TYPE (RungImportedPay, rung_imported_pay, RUNG, IMPORTED_PAY, GObject)

RungImportedPay        *rung_imported_pay_new           (void);
void                    rung_imported_pay_import_async  (RungImportedPay         *self,
                                                         RungSalaryFile          *file,
                                                         const RungSalaryOptions *options,
                                                         GCancellable            *cancellable,
                                                         GAsyncReadyCallback      callback,
                                                         gpointer                 user_data);
gboolean                rung_imported_pay_import_finish (RungImportedPay         *self,
                                                         GAsyncResult            *result,
                                                         GError                 **error);
void                    rung_imported_pay_take          (RungImportedPay         *self,
                                                         RungSalaryImport        *import);
const RungSalaryImport *rung_imported_pay_get_import    (RungImportedPay         *self);

G_END_DECLS
