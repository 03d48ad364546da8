/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-tax-program.h"

G_BEGIN_DECLS

#define RUNG_MAX_REGISTERS 1024
#define RUNG_MAX_OPERATIONS 4096

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

typedef struct
{
  const RungStep *step;
  RungScope scope;
  const RungTaxName *name;
  const RungSource *source;        /* (nullable) */
} RungTaxLine;

struct _RungTaxProgram
{
  GArray *operations;              /* RungOperation */
  GArray *tables;                  /* const RungRows * */
  GArray *lines;                   /* RungTaxLine */
  GHashTable *names;               /* "scope.name" -> RungTaxName */
  double *constants;               /* value of the registers from first_constant on */
  guint first_constant;
  guint n_constants;
  guint n_registers;
  guint results[RUNG_N_TAXES];
  RungFilingStatus status;
};

char *rung_tax_program_dup_key (RungScope             scope,
                                const char           *name);
void  rung_tax_program_fill    (const RungTaxProgram *self,
                                const RungHousehold  *household,
                                double               *registers);

G_END_DECLS
