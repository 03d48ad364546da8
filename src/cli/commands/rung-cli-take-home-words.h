/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/base/rung-cli-return.h"

G_BEGIN_DECLS

/* What the command for take-home is asked with: a flag and a column each. */

#define RUNG_CLI_N_AMOUNTS 11

typedef struct
{
  const char *flag;
  const char *short_flag;   /* (nullable) another name of the flag */
  const char *id;           /* of the column */
  const char *title;        /* N_() */
  const char *help;         /* N_() */
  RungColumn column;
} RungCliAmount;

typedef struct
{
  const char *flag;
  const char *help;         /* N_() */
  const char *what;         /* N_() */
} RungCliLawWord;

extern const RungCliAmount rung_cli_amounts[RUNG_CLI_N_AMOUNTS];
extern const RungCliLawWord rung_cli_law_words[RUNG_N_LAW_WORDS];

G_END_DECLS
