/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

G_BEGIN_DECLS

/* Which offers are compared: those the person chose, otherwise the first ones.
 * The choice is not part of the document. */

typedef struct _RungCompared RungCompared;

RungCompared *rung_compared_new   (void);
void          rung_compared_free  (RungCompared       *self);
void          rung_compared_clear (RungCompared       *self);
gboolean      rung_compared_has   (const RungCompared *self,
                                   const RungDocument *document,
                                   const char         *id);
gboolean      rung_compared_set   (RungCompared       *self,
                                   const RungDocument *document,
                                   const char         *id,
                                   gboolean            is_compared);
void          rung_compared_add   (RungCompared       *self,
                                   const RungDocument *document,
                                   const char         *id);
RungDocument *rung_compared_pick  (const RungCompared *self,
                                   RungDocument       *document);

G_END_DECLS
