/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* A topic of where the field is going, as a row. */

#define RUNG_TYPE_TOPIC_SHOWN (rung_topic_shown_get_type ())

G_DECLARE_FINAL_TYPE (RungTopicShown, rung_topic_shown, RUNG, TOPIC_SHOWN, RungShown)

enum
{
  RUNG_TOPIC_SHOWN_ID,
  RUNG_TOPIC_SHOWN_TITLE,
  RUNG_TOPIC_SHOWN_IS_OPEN,
  RUNG_TOPIC_SHOWN_TEXT,
  RUNG_TOPIC_SHOWN_AGAINST, /* what speaks against it */
  RUNG_TOPIC_SHOWN_SOURCE,
  RUNG_TOPIC_SHOWN_FIGURES, /* of RungLine, whose note is the source */
  RUNG_N_TOPIC_SHOWN_FIELDS,
};

GListModel *rung_topics_new (const RungTables *tables);

G_END_DECLS
