/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

/* The parts of a load. */

gboolean rung_data_read_bytes  (RungDataLoad *load,
                                GBytes       *bytes,
                                const char   *filename,
                                GError      **error);
gboolean rung_data_read_folder (RungDataLoad *load,
                                GError      **error);
gboolean rung_data_complete    (RungTables   *tables,
                                const char   *folder,
                                GError      **error);

G_END_DECLS
