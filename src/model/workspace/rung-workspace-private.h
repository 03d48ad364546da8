/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

#include "rung-workspace.h"

G_BEGIN_DECLS

/* A document value and what led from it to the next one. */
typedef struct
{
  RungDocument *document;
  char *title;              /* "Change base pay of A" */
} RungHistoryEntry;

struct _RungWorkspace
{
  GObject parent_instance;

  const RungTables *tables;

  RungDocument *document;   /* the value now; shared with history, never patched */
  RungDocument *told;       /* the value that "changed" told of last */
  RungDocument *saved;      /* the value on disk, or the one it began with */
  GArray *past;             /* RungHistoryEntry, latest last */
  GArray *future;           /* RungHistoryEntry, nearest last */
  gconstpointer typing;     /* input being typed into: its edits are one step */
  const char *typing_where; /* interned id of the record it belongs to */

  RungProfileRecord *profile;
  RungAssumptionsRecord *assumptions;
  RungPlanRecord *plan;
  GListStore *offers;
  gboolean is_applying;     /* a whole value is being set: not an edit */

  char *filename;
  char *hash;               /* of the file as loaded or saved, NULL if new */
  gboolean is_sample;       /* not of the person, as the title says until it is saved */
};

void rung_workspace_apply           (RungWorkspace *self,
                                     RungDocument  *document);
void rung_workspace_restart         (RungWorkspace *self,
                                     RungDocument  *document,
                                     const char    *filename,
                                     char          *hash);
void rung_workspace_pass_today      (RungDocument  *document);
void rung_workspace_changed         (RungWorkspace *self);
void rung_workspace_history_changed (RungWorkspace *self);
void rung_workspace_announce_offer  (RungWorkspace *self,
                                     const char    *id);

G_END_DECLS
