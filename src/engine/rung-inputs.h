/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tables.h"

G_BEGIN_DECLS

/* One table a record describes every input once. Properties, form rows, range
 * checks, documents, command-line flags and the accessibility test come from it. */

typedef enum
{
  RUNG_KIND_NUMBER,   /* gint64 */
  RUNG_KIND_MONEY,    /* gint64, whole US dollars */
  RUNG_KIND_PERCENT,  /* gint64, basis points: 250 is 2.5 % */
  RUNG_KIND_FLAG,     /* gint64, 0 or 1 */
  RUNG_KIND_TEXT,     /* char *, never NULL */
  RUNG_KIND_CHOICE,   /* char *, an id or "", never NULL */
  RUNG_KIND_SET,      /* char *, ids in table order joined by ",", never NULL */
} RungInputKind;

/* What the ids of a choice or a set name. */
typedef enum
{
  RUNG_CHOICES_NONE,
  RUNG_CHOICES_LEVELS,
  RUNG_CHOICES_EDUCATION,
  RUNG_CHOICES_SPECIALIZATIONS,
  RUNG_CHOICES_SKILLS,
  RUNG_CHOICES_INDUSTRIES,
  RUNG_CHOICES_PLACES,
  RUNG_CHOICES_TAX_PLACES,
  RUNG_CHOICES_SCHEDULES,
  RUNG_CHOICES_FILING_STATUSES,
} RungChoices;

typedef struct
{
  const char *id;           /* kebab-case: property, document member, flag */
  RungInputKind kind;
  gsize offset;             /* in the record */
  gint64 minimum;           /* numbers: allowed range, both ends included */
  gint64 maximum;           /* texts: longest length in characters */
  gint64 initial;
  const char *initial_text;
  RungChoices choices;
  gboolean optional;        /* a choice that may be "" */
  gboolean essential;       /* shown before the form is unfolded */
  const char *unit;         /* N_(), may be "" */
  const char *group;        /* N_() */
  const char *label;        /* N_(), with a mnemonic */
  const char *help;         /* N_() */
  const char *none;         /* N_(), what "" means for an optional choice */
} RungInput;

typedef struct
{
  const char *id;           /* "profile", "assumptions" or "offer" */
  const RungInput *inputs;
  guint n_inputs;
  gsize size;               /* of the record struct */
} RungInputTable;

typedef struct
{
  char *level;
  gint64 years;
  char *education;
  char *specialization;
  char *skills;
  char *place;
  char *industry;
  gint64 current_base;
  char *filing_status;
  gint64 spouse_wages;
  gint64 deferral;
  gint64 hsa;
  gint64 monthly_budget;
} RungProfileInputs;

typedef struct
{
  gint64 horizon;
  gint64 first_tax_year;
  gint64 pay_adjustment;
} RungAssumptionInputs;

typedef struct
{
  char *title;
  char *industry;
  char *place;
  char *tax_place;
  char *work_place;
  gint64 base_pay;
  gint64 raise;
  gint64 bonus;
  gint64 bonus_amount;
  gint64 bonus_payout;
  gint64 sign_on;
  gint64 sign_on_year_2;
  gint64 relocation;
  gint64 grant;
  char *schedule;
  gint64 share_growth;
  gint64 refresher;
  char *refresher_schedule;
  gint64 refresher_first_year;
  gint64 match_rate;
  gint64 match_limit;
  gint64 monthly_budget;
  char *notes;
} RungOfferInputs;

extern const RungInputTable rung_profile_inputs;
extern const RungInputTable rung_assumption_inputs;
extern const RungInputTable rung_offer_inputs;

typedef struct
{
  const char *id;
  const char *title;
} RungChoice;

const RungInput *rung_inputs_find        (const RungInputTable *table,
                                          const char           *id);
gboolean         rung_input_is_text      (const RungInput      *input);
gint64           rung_input_get_number   (const RungInput      *input,
                                          gconstpointer         record);
const char      *rung_input_get_text     (const RungInput      *input,
                                          gconstpointer         record);
gboolean         rung_input_set_number   (const RungInput      *input,
                                          gpointer              record,
                                          gint64                value);
gboolean         rung_input_set_text     (const RungInput      *input,
                                          gpointer              record,
                                          const char           *text);
gboolean         rung_input_check_number (const RungInput      *input,
                                          gint64                value,
                                          GError              **error);
gboolean         rung_input_check_text   (const RungInput      *input,
                                          const RungTables     *tables,
                                          const char           *text,
                                          GError              **error);
GArray          *rung_choices_list       (RungChoices           choices,
                                          const RungTables     *tables);
void             rung_record_init        (const RungInputTable *table,
                                          gpointer              record);
void             rung_record_copy        (const RungInputTable *table,
                                          gpointer              record,
                                          gconstpointer         from);
void             rung_record_clear       (const RungInputTable *table,
                                          gpointer              record);
gboolean         rung_record_equal       (const RungInputTable *table,
                                          gconstpointer         a,
                                          gconstpointer         b);
char           **rung_set_split          (const char           *set);
gboolean         rung_set_has            (const char           *set,
                                          const char           *id);

G_END_DECLS
