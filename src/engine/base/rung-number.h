/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How people write numbers: one grammar for the form, the command line, batches
 * and files of pay. Which marks mean what is handed in; this floor reads no
 * locale. */

typedef struct
{
  const char *decimal;      /* mark before the fraction */
  const char *group;        /* mark between groups, "" for none */
  const char *grouping;     /* sizes of groups from the right as in struct lconv; the last goes
                             * on, "" is groups of three */
} RungNumberStyle;

/* What may stand beside the digits. */
typedef enum
{
  RUNG_NUMBER_PLAIN = 0,
  RUNG_NUMBER_DOLLARS = 1 << 0,     /* $ */
  RUNG_NUMBER_CURRENCIES = 1 << 1,  /* the sign of any currency */
  RUNG_NUMBER_LETTERS = 1 << 2,     /* k, M and B */
  RUNG_NUMBER_PERCENT = 1 << 3,     /* % */
  RUNG_NUMBER_OF_FILE = 1 << 4,     /* the marks are known to be the writer's: no doubt */
} RungNumberFlags;

/* 1,234.5: of the command line, of its batches, and where a locale has no marks. */
extern const RungNumberStyle rung_number_style_plain;

gboolean rung_number_parse          (const char            *text,
                                     const RungNumberStyle *style,
                                     RungNumberFlags        flags,
                                     double                 most,
                                     double                *value,
                                     GError               **error);
void     rung_number_append_grouped (GString               *out,
                                     const char            *digits,
                                     const RungNumberStyle *style);

G_END_DECLS
