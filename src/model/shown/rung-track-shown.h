/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* A track beside the ladder, as a row. */

#define RUNG_TYPE_TRACK_SHOWN (rung_track_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungTrackShown, rung_track_shown, RUNG, TRACK_SHOWN, RungShown)

enum
{
  RUNG_TRACK_SHOWN_ID,
  RUNG_TRACK_SHOWN_TITLE,
  RUNG_TRACK_SHOWN_NOTE,
  RUNG_TRACK_SHOWN_ROLES,   /* of RungLine */
  RUNG_N_TRACK_SHOWN_FIELDS,
};

GListModel *rung_tracks_new (const RungTables *tables);

G_END_DECLS
