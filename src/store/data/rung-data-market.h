/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

/* Published figures of the market. */

void rung_data_read_market       (RungDataReader      *self);
void rung_data_read_wages        (RungDataReader      *self);
void rung_data_read_filings      (RungDataReader      *self);
void rung_data_market_keep_place (const RungFigureRow *before,
                                  RungFigureRow       *figure);

G_END_DECLS
