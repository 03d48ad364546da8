/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The folder of drafts: those of this program and those that a crash has left. */

#define RUNG_DRAFT_SUFFIX ".rung"

/* In the file of the origin of a draft. */
#define RUNG_DRAFT_GROUP "draft"
#define RUNG_DRAFT_KEY_FILE "file"
#define RUNG_DRAFT_KEY_HASH "hash"
#define RUNG_DRAFT_KEY_PROCESS "process"

char      *rung_drafts_dup_folder      (void);
char      *rung_drafts_dup_lock_name   (const char *draft);
char      *rung_drafts_dup_origin_name (const char *draft);
int        rung_drafts_take_lock       (const char *draft,
                                        gboolean   *is_held);
void       rung_drafts_remove          (const char *filename);
void       rung_drafts_get_origin      (const char *filename,
                                        char      **file,
                                        char      **hash);
GPtrArray *rung_drafts_list_orphans    (void);
void       rung_drafts_set_aside       (const char *filename);
void       rung_drafts_restore         (void);
void       rung_drafts_forget          (void);

G_END_DECLS
