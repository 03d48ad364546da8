/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-number.h"

G_BEGIN_DECLS

/* A number taken apart, before it is known what its marks mean. */

/* Longer than any number somebody writes. */
#define RUNG_NUMBER_DIGITS 48
#define RUNG_NUMBER_MARKS 16

typedef enum
{
  RUNG_MARK_NONE,
  RUNG_MARK_POINT,
  RUNG_MARK_COMMA,
  RUNG_MARK_SPACE,
  RUNG_MARK_APOSTROPHE,
  RUNG_MARK_ARABIC_DECIMAL,
  RUNG_MARK_ARABIC_GROUP,
} RungMark;

/* Digits and the marks among them. */
typedef struct
{
  char digits[RUNG_NUMBER_DIGITS + 1];
  guint n_digits;
  RungMark marks[RUNG_NUMBER_MARKS];
  guint at[RUNG_NUMBER_MARKS]; /* digits before the mark */
  guint n_marks;
  char exponent[8];     /* such as "e-3", or "" */
} RungNumberBody;

/* All that was written. */
typedef struct
{
  RungNumberBody body;
  gboolean is_negative;
  double scale;             /* of a letter */
} RungWritten;

G_END_DECLS
