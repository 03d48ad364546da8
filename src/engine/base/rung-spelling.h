/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Which name somebody may have meant by another word. */

guint       rung_spelling_measure (const char        *word,
                                   const char        *name);
const char *rung_spelling_find    (const char        *word,
                                   const char *const *names);

G_END_DECLS
