/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-shown.h"

G_BEGIN_DECLS

/* A column of a table that may be left out where not all fit. */

#define RUNG_TYPE_COLUMN_SHOWN (rung_column_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungColumnShown, rung_column_shown, RUNG, COLUMN_SHOWN, RungShown)

enum
{
  RUNG_COLUMN_SHOWN_ID,  /* of an offer */
  RUNG_COLUMN_SHOWN_LETTER,
  RUNG_COLUMN_SHOWN_TITLE,
  RUNG_COLUMN_SHOWN_IS_SHOWN,
  RUNG_N_COLUMN_SHOWN_FIELDS,
};

G_END_DECLS
