/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

/* Names in the data, after everything has been read: each stands for something that exists. */

gboolean rung_data_resolve      (RungDataLoad     *load,
                                 GError          **error);
gboolean rung_data_check_career (const RungTables *tables,
                                 GError          **error);

G_END_DECLS
