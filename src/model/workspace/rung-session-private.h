/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/tax/rung-tax-cache.h"
#include "store/salary/rung-salary-import.h"

#include "rung-session.h"

G_BEGIN_DECLS

/* A simulation under way. */
typedef struct _RungFuturesRun RungFuturesRun;
typedef struct _RungSessionAnswers RungSessionAnswers;

/* A document value and what led from it to the next one. */
typedef struct
{
  RungDocument *document;
  char *title;              /* "Change base pay of A" */
} RungHistoryEntry;

struct _RungSession
{
  GObject parent_instance;

  RungTables *tables;
  RungTaxCache *cache;
  char *data_folder;        /* (nullable): where market figures are read from */
  GListStore *market;       /* RungTableRow; NULL until asked for */

  RungDocument *document;   /* the value now; shared with history, never patched */
  RungDocument *saved;      /* the value on disk, or the one the session began with */
  GArray *past;             /* RungHistoryEntry, latest last */
  GArray *future;           /* RungHistoryEntry, nearest last */
  gconstpointer typing;     /* input being typed into: its edits are one step */
  const char *typing_where; /* interned id of the record it belongs to */

  RungProfile *profile;
  RungAssumptions *assumptions;
  RungPlan *plan;
  GListStore *offers;
  gboolean is_applying;     /* a whole value is being set: not an edit */

  GPtrArray *chosen;        /* ids of the offers compared; empty for the first ones */
  RungDocument *compared;   /* the document with these offers alone */

  RungView view;
  RungSpan span;
  gboolean as_published;
  RungComparison *comparison;
  RungEstimate estimate;
  gboolean has_estimate;
  GArray *roadmap;
  GPtrArray *figures;       /* RungFigure, measure by measure, offer by offer */
  guint n_figure_offers;
  RungSessionAnswers *answers; /* NULL until one is asked for */

  RungPaths *paths;         /* NULL until asked for */
  GArray *returns;          /* RungReturn; NULL until asked for */
  RungDocument *preview;    /* (nullable): the document with a step done, for Worth */
  const char *preview_step; /* (nullable): which one; interned */

  gboolean wants_futures;
  guint64 generation;       /* of the document and view; grows with every change */
  guint64 simulated;        /* generation of the simulation */
  RungSimulation *simulation; /* (nullable) */
  RungVerdict verdict;      /* of the comparison, the view and the simulation */
  RungFuturesRun *run;      /* (nullable): the task under way */
  RungTaxCache *run_cache;  /* (nullable): while no task has it */

  RungSalaryImport *salaries; /* (nullable): pay a person has brought along */

  char *path;
  char *hash;               /* of the file as loaded or saved, NULL if new */
};

void                rung_session_apply              (RungSession  *self,
                                                     RungDocument *document);
void                rung_session_restart            (RungSession  *self,
                                                     RungDocument *document,
                                                     const char   *path,
                                                     char         *hash);
void                rung_session_recompute          (RungSession  *self);
void                rung_session_compare            (RungSession  *self);
void                rung_session_choose             (RungSession  *self,
                                                     const char   *id);
void                rung_session_forget_answers     (RungSession  *self);
void                rung_session_forget_path        (RungSession  *self);
const RungDocument *rung_session_get_worth_document (RungSession  *self);
void                rung_session_worth_changed      (RungSession  *self);
void                rung_session_history_changed    (RungSession  *self);
void                rung_session_judge              (RungSession  *self);
void                rung_session_settle             (RungSession  *self);
void                rung_session_forget_typed       (RungSession  *self);
void                rung_session_simulate           (RungSession  *self);
void                rung_session_stop_futures       (RungSession  *self);
void                rung_session_free_futures       (RungSession  *self);
void                rung_session_commit             (RungSession  *self,
                                                     RungDocument *document,
                                                     const char   *title,
                                                     gconstpointer typing,
                                                     const char   *typing_where);

G_END_DECLS
