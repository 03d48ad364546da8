/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"

#include "rung-input-kinds.h"
#include "rung-records.h"

G_BEGIN_DECLS

/* One table a record describes every input once. Properties, form rows, range
 * checks, documents, command-line flags and the accessibility test come from it. */

typedef struct
{
  const char *id;           /* kebab-case: property, document member, flag */
  RungInputKind kind;
  gsize offset;             /* in the record */
  gint64 minimum;           /* numbers: allowed range, both ends included */
  gint64 maximum;           /* texts: longest length in characters */
  gint64 initial;
  gint64 usual;             /* a smaller number in a file, other than 0, may be in another unit; 0
                             * for what is usual of the kind */
  const char *initial_text;
  RungChoices choices;
  RungFeeds feeds;
  gboolean optional;        /* a choice that may be "" */
  gboolean essential;       /* shown before the form is unfolded */
  const char *unit;         /* N_(), may be "" */
  const char *group;        /* N_() */
  const char *label;        /* N_(), with a mnemonic */
  const char *help;         /* N_() */
  const char *term;         /* (nullable) section of the page “words” of the help: its label is a
                             * word that not everybody knows */
  const char *none;         /* N_(), what "" means for an optional choice */
  const char *when;         /* (nullable) id of a choice: the row counts only while */
  const char *when_is;      /* it is one of these ids, joined by "," */
  const char *was;          /* (nullable) what older documents call it */
} RungInput;

/* Records of another table inside a record, such as the grants of an offer. */
typedef struct
{
  const char *id;           /* document member */
  gsize offset;             /* of a GPtrArray * (element-type RungItem) */
  const struct _RungInputTable *table;
  guint maximum;            /* number of items */
  const char *group;        /* N_(): of the form, shown after the inputs of the group */
  const char *title;        /* N_(): of one item, with its number as %u */
  const char *add;          /* (nullable) N_(): what the button that adds one says; NULL for a
                             * list that no form shows */
  gboolean essential;       /* the button is in sight before the group is unfolded */
} RungInputList;

typedef struct _RungInputTable
{
  const char *id;           /* "profile", "assumptions", "offer" or "plan" */
  const RungInput *inputs;
  guint n_inputs;
  gsize size;               /* of the record struct */
  const RungInputList *lists;
  guint n_lists;
  const char *const *retired; /* (nullable): members of older documents that nothing reads */
} RungInputTable;

/* Paths side by side; each has a colour of its own. */
#define RUNG_MAX_PATHS 6

extern const RungInputTable rung_profile_inputs;
extern const RungInputTable rung_assumption_inputs;
extern const RungInputTable rung_offer_inputs;
extern const RungInputTable rung_grant_inputs;
extern const RungInputTable rung_payment_inputs;
extern const RungInputTable rung_raise_inputs;
extern const RungInputTable rung_refresher_inputs;
extern const RungInputTable rung_plan_inputs;
extern const RungInputTable rung_path_inputs;
extern const RungInputTable rung_event_inputs;
extern const RungInputTable rung_study_inputs;
extern const RungInputTable rung_step_inputs;

typedef struct
{
  const char *id;
  const char *title;
  const char *const *names; /* (nullable) other words it is found by */
} RungChoice;

const RungInput     *rung_inputs_find      (const RungInputTable *table,
                                            const char           *id);
const RungInputList *rung_inputs_find_list (const RungInputTable *table,
                                            const char           *id);

G_END_DECLS
