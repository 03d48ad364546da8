/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/path/rung-study-return.h"

G_BEGIN_DECLS

/* Sentences about what a course of study returns, and what its seller claims. */

const char *rung_phrase_return_state (const RungReturn   *row);
char       *rung_phrase_return_facts (const RungReturn   *row);
char       *rung_phrase_return       (const RungReturn   *row,
                                      const RungDocument *document);
const char *rung_phrase_returns_note (void);
char       *rung_phrase_claim        (const RungReturn   *row);

G_END_DECLS
