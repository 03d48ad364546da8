/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-workspace.h"

G_BEGIN_DECLS

/* Keeps what is not saved yet in a draft of its own, so that a crash or a power
 * cut loses seconds and not an evening. A draft never overwrites a document. */

typedef struct _RungDraft RungDraft;

typedef void (*RungDraftFunc) (const char *problem,
                               gpointer    user_data);

RungDraft *rung_draft_new      (RungWorkspace *workspace);
void       rung_draft_free     (RungDraft     *self);
void       rung_draft_set_func (RungDraft     *self,
                                RungDraftFunc  func,
                                gpointer       user_data);
gboolean   rung_draft_flush    (RungDraft     *self);
void       rung_draft_discard  (RungDraft     *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungDraft, rung_draft_free)

G_END_DECLS
