/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/records/rung-editable.h"

#include "rung-shown.h"

G_BEGIN_DECLS

/* A group of inputs of a record: what most people need, the rest, and the lists that stand under
 * it. */

#define RUNG_TYPE_INPUT_GROUP (rung_input_group_get_type ())

G_DECLARE_FINAL_TYPE (RungInputGroup, rung_input_group, RUNG, INPUT_GROUP, RungShown)

enum
{
  RUNG_INPUT_GROUP_TITLE,       /* "" where the form stands under a title of its own */
  RUNG_INPUT_GROUP_SUMMARY,     /* what is filled in of a group that is folded as a whole */
  RUNG_INPUT_GROUP_MORE,        /* what a screen reader calls the fold */
  RUNG_INPUT_GROUP_HAS_MORE,    /* something that counts is folded away */
  RUNG_INPUT_GROUP_COUNTS,      /* anything in it has a meaning */
  RUNG_INPUT_GROUP_ESSENTIAL,   /* of RungInputShown */
  RUNG_INPUT_GROUP_REST,        /* of RungInputShown */
  RUNG_INPUT_GROUP_LISTS,       /* of RungInputItems */
  RUNG_N_INPUT_GROUP_FIELDS,
};

GListModel *rung_input_groups_new        (const RungInputTable *table,
                                          const RungTables     *tables,
                                          gboolean              has_title);
void        rung_input_groups_set_record (GListModel           *groups,
                                          RungEditable         *record);
void        rung_input_groups_update     (GListModel           *groups);

G_END_DECLS
