/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-pack.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* A file of figures of a person's own, as a row. */

#define RUNG_TYPE_PACK_SHOWN (rung_pack_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungPackShown, rung_pack_shown, RUNG, PACK_SHOWN, RungShown)

enum
{
  RUNG_PACK_SHOWN_ID,       /* name of the file */
  RUNG_PACK_SHOWN_TITLE,
  RUNG_PACK_SHOWN_NOTE,     /* what it changes, or why it is left out */
  RUNG_PACK_SHOWN_IS_ON,    /* it is not switched off */
  RUNG_N_PACK_SHOWN_FIELDS,
};

void rung_pack_shown_update (RungPackShown  *self,
                             const RungPack *pack);

G_END_DECLS
