/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The files of a data folder. */

GPtrArray *rung_data_list_files   (const char *folder,
                                   GError    **error);
GPtrArray *rung_data_list_samples (const char *folder);

G_END_DECLS
