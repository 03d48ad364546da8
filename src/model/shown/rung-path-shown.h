/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/results/rung-results.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* What is said of one of the paths ahead. */

#define RUNG_TYPE_PATH_SHOWN (rung_path_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungPathShown, rung_path_shown, RUNG, PATH_SHOWN, RungShown)

enum
{
  RUNG_PATH_SHOWN_ANSWER,   /* how the paths compare */
  RUNG_PATH_SHOWN_ABOUT,    /* what moves along the path */
  RUNG_PATH_SHOWN_LIMITS,   /* what it leaves out */
  RUNG_PATH_SHOWN_IS_PATH,  /* it is not staying */
  RUNG_PATH_SHOWN_HAS_ROOM, /* one more can be added */
  RUNG_PATH_SHOWN_PATHS,    /* staying and the paths: RungLine */
  RUNG_N_PATH_SHOWN_FIELDS,
};

void rung_path_shown_update (RungPathShown      *self,
                             const RungResults  *results,
                             const RungDocument *document,
                             guint               path);

G_END_DECLS
