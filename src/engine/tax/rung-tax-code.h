/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-formula.h"
#include "rung-tax-return.h"

G_BEGIN_DECLS

/* What a return is compiled to: operations on registers, the names that stand for
 * them, and the ways to fill the return in. */

#define RUNG_MAX_REGISTERS 4096
#define RUNG_MAX_OPERATIONS 8192
/* The scope of what stands above the laws: what two places make of one income. */
#define RUNG_SCOPE_RETURN RUNG_N_SCOPES
#define RUNG_THE_RETURN -1

typedef struct
{
  RungOp op;
  guint16 result;
  guint16 operands[3];
  guint16 table;        /* index into tables, for the look-ups */
} RungOperation;

/* What a name of a law stands for. A step per person has a value for each
 * person and their sum; everything else has the same operand three times. */
typedef struct
{
  RungOperand by_person[2];
  RungOperand sum;
  RungStatus status;
  const RungParameterValue *value; /* (nullable) of a parameter */
  const char *title;
} RungTaxName;

/* Which law a name means: a return has the laws of the home, and may have
 * those of a place of work. */
typedef struct
{
  GHashTable *names[RUNG_SCOPE_RETURN + 1]; /* name -> RungTaxName, borrowed */
  const char *about;               /* (nullable): N_(), a sentence with the title of a step as %s */
  int earner;                      /* whose place of work it is, RUNG_THE_RETURN for the home */
} RungTaxSpace;

typedef struct
{
  const RungLawStep *step;
  guint scope;
  int person;                      /* of a step that is computed for one */
  const RungTaxSpace *space;
  const RungTaxName *name;
  const RungSource *source;        /* (nullable) */
  RungOperand work_share;          /* part of the income meant, of a step about a place of work */
  gboolean lives_in_state;         /* whether the home lies in the state of the law */
  gboolean counts;                 /* part of the tax it adds to */
} RungTaxLine;

/* One way to fill in the return: with the standard or the itemized deduction. */
typedef struct
{
  GArray *lines;                   /* RungTaxLine */
  GPtrArray *spaces;               /* RungTaxSpace */
  GPtrArray *owned;                /* names and steps, g_free */
  const RungTaxSpace *home;
  RungOperand results[RUNG_N_TAXES];
  RungOperand sum;                 /* what the choice is made by */
  RungOperand salt_paid;           /* that its last pass began with */
  gboolean is_itemized;
} RungTaxWay;

typedef struct _RungTaxProgram RungTaxProgram;

struct _RungTaxProgram
{
  GArray *operations;              /* RungOperation: what taxes rest on, then what only explains */
  guint n_needed;                  /* of them */
  GArray *tables;                  /* const RungScale * */
  GPtrArray *owned;                /* names of parameters, g_free */
  GPtrArray *figures;              /* moved with prices, g_free */
  RungTaxWay ways[2];              /* by choice: standard, itemized */
  guint n_ways;
  RungOperand is_second;           /* whether the second way is taken */
  double *constants;               /* value of the registers from first_constant on */
  guint first_constant;
  guint n_constants;
  guint n_registers;
  guint results[RUNG_N_TAXES];
  RungFilingStatus status;
};

G_END_DECLS
