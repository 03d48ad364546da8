/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"

G_BEGIN_DECLS

/* The help: pages of sections of blocks, read from the folder "help" of the data. A place in it is
 * called "PAGE" or "PAGE#SECTION". */

typedef enum
{
  RUNG_HELP_TEXT,           /* a paragraph */
  RUNG_HELP_ITEM,           /* of a list */
  RUNG_HELP_SUM,            /* a line of a calculation: what it is, and the figure */
  RUNG_HELP_TOTAL,          /* what the lines above it add up to */
} RungHelpKind;

typedef struct
{
  RungHelpKind kind;
  char *text;               /* **bold**, `code` and [words](place) stand for themselves */
  char *figure;             /* (nullable) of a line of a calculation */
} RungHelpBlock;

typedef struct
{
  char *place;              /* "PAGE#SECTION"; of the first one "PAGE" */
  char *title;
  GPtrArray *blocks;        /* RungHelpBlock */
} RungHelpSection;

typedef struct
{
  char *id;
  char *title;
  GPtrArray *sections;      /* RungHelpSection; the first one has the title of the page */
} RungHelpPage;

typedef struct
{
  GPtrArray *pages;         /* RungHelpPage, in the order in which they are read */
} RungHelp;

RungHelp *rung_help_load (const char  *data_folder,
                          GError     **error);
void      rung_help_free (RungHelp    *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungHelp, rung_help_free)

G_END_DECLS
