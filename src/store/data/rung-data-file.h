/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

/* A file of data, and the edition it belongs to. */

gboolean rung_data_open_file    (RungDataReader   *self);
void     rung_data_read_source  (RungDataReader   *self,
                                 RungJsonNode      entry,
                                 const RungSource *shared,
                                 RungSource       *source);
void     rung_data_read_edition (RungDataReader   *self);

G_END_DECLS
