/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "engine/answers/rung-ask.h"
#include "engine/answers/rung-missing.h"
#include "engine/answers/rung-verdict.h"
#include "engine/offer/rung-comparison.h"
#include "engine/offer/rung-everywhere.h"
#include "engine/offer/rung-leaving.h"
#include "engine/offer/rung-stack.h"
#include "engine/path/rung-changes.h"
#include "engine/path/rung-gaps.h"
#include "engine/path/rung-ladder.h"
#include "engine/path/rung-path.h"
#include "engine/path/rung-roadmap.h"
#include "model/records/rung-offer.h"
#include "model/records/rung-plan.h"
#include "model/records/rung-profile.h"
#include "model/rows/rung-figure.h"

G_BEGIN_DECLS


/* One open document: its records, everything computed from them, undo, and its
 * file. The session is the only handler of changes; whoever shows something
 * watches "recomputed" (figures moved), "offers-changed" (offers were added,
 * removed or moved) and "simulated" (the futures caught up). */

#define RUNG_TYPE_SESSION (rung_session_get_type ())

G_DECLARE_FINAL_TYPE (RungSession, rung_session, RUNG, SESSION, GObject)

RungSession *rung_session_new (RungTables *tables);

/* What is open */
const RungTables   *rung_session_get_tables      (RungSession *self);
void                rung_session_set_data_folder (RungSession *self,
                                                  const char  *folder);
GListModel         *rung_session_get_market      (RungSession *self,
                                                  GError     **error);
RungProfile        *rung_session_get_profile     (RungSession *self);
RungAssumptions    *rung_session_get_assumptions (RungSession *self);
RungPlan           *rung_session_get_plan        (RungSession *self);
GListModel         *rung_session_get_offers      (RungSession *self);
RungOffer          *rung_session_get_offer       (RungSession *self,
                                                  guint        index);
const RungDocument *rung_session_get_document    (RungSession *self);

/* Which offers are compared; not part of the document. The figures and all that
 * explains them count offers as they stand in this document. */
const RungDocument *rung_session_get_compared (RungSession *self);
gboolean            rung_session_is_compared  (RungSession *self,
                                               guint        index);
gboolean            rung_session_set_compared (RungSession *self,
                                               guint        index,
                                               gboolean     is_compared);

/* Edits; each can be undone */
guint       rung_session_add_offer         (RungSession         *self);
guint       rung_session_duplicate_offer   (RungSession         *self,
                                            guint                index);
void        rung_session_remove_offer      (RungSession         *self,
                                            guint                index);
void        rung_session_move_offer        (RungSession         *self,
                                            guint                index,
                                            guint                position);
void        rung_session_add_item          (RungSession         *self,
                                            guint                index,
                                            const RungInputList *list);
void        rung_session_remove_item       (RungSession         *self,
                                            guint                index,
                                            const RungInputList *list,
                                            guint                item);
void        rung_session_set_baseline      (RungSession         *self,
                                            guint                index);
gboolean    rung_session_has_room_for_path (RungSession         *self);
guint       rung_session_add_path          (RungSession         *self,
                                            const char          *kind,
                                            const char          *study);
guint       rung_session_add_role_path     (RungSession         *self,
                                            const char          *role);
guint       rung_session_duplicate_path    (RungSession         *self,
                                            guint                index);
void        rung_session_remove_path       (RungSession         *self,
                                            guint                index);
void        rung_session_add_event         (RungSession         *self,
                                            guint                path);
void        rung_session_remove_event      (RungSession         *self,
                                            guint                path,
                                            guint                event);
void        rung_session_set_own_study     (RungSession         *self,
                                            const char          *study,
                                            gboolean             is_own);
void        rung_session_set_step          (RungSession         *self,
                                            const char          *step,
                                            const char          *state);
void        rung_session_set_ask           (RungSession         *self,
                                            const char          *ask,
                                            gboolean             is_done);
void        rung_session_tell_step         (RungSession         *self,
                                            const char          *step);
void        rung_session_undo              (RungSession         *self);
void        rung_session_redo              (RungSession         *self);
const char *rung_session_get_undo_title    (RungSession         *self);
const char *rung_session_get_redo_title    (RungSession         *self);

/* How it is looked at; not part of the document */
RungView rung_session_get_view         (RungSession *self);
void     rung_session_set_view         (RungSession *self,
                                        RungView     view);
RungSpan rung_session_get_span         (RungSession *self);
void     rung_session_set_span         (RungSession *self,
                                        RungSpan     span);
gboolean rung_session_get_as_published (RungSession *self);
void     rung_session_set_as_published (RungSession *self,
                                        gboolean     as_published);

/* Figures */
const RungComparison *rung_session_get_comparison     (RungSession      *self);
const RungEstimate   *rung_session_get_estimate       (RungSession      *self);
GArray               *rung_session_get_roadmap        (RungSession      *self);
int                   rung_session_get_rung           (RungSession      *self);
RungFigure           *rung_session_get_figure         (RungSession      *self,
                                                       RungMeasure       measure,
                                                       guint             offer);
RungLedger           *rung_session_explain            (RungSession      *self,
                                                       RungMeasure       measure,
                                                       guint             offer);
RungLedger           *rung_session_explain_year       (RungSession      *self,
                                                       RungMeasure       measure,
                                                       guint             offer,
                                                       guint             year);
void                  rung_session_init_context       (RungSession      *self,
                                                       RungContext      *context);
GArray               *rung_session_compute_changes    (RungSession      *self);
GArray               *rung_session_compute_places     (RungSession      *self);
gboolean              rung_session_compute_pair       (RungSession      *self,
                                                       const RungChange *first,
                                                       const RungChange *second,
                                                       RungWorth        *gain);
GArray               *rung_session_compute_everywhere (RungSession      *self,
                                                       guint             offer,
                                                       double           *next);

/* Simulated futures; none are computed before somebody wants them */
void                  rung_session_want_futures   (RungSession *self);
const RungSimulation *rung_session_get_simulation (RungSession *self);
gboolean              rung_session_is_simulating  (RungSession *self);
const RungVerdict    *rung_session_get_verdict    (RungSession *self);
void                  rung_session_init_verdict   (RungSession *self,
                                                   RungVerdict *verdict);
/* Answers beside the figures, made when asked for and kept until the next change */
GArray              *rung_session_list_best        (RungSession *self);
GArray              *rung_session_get_leaving      (RungSession *self,
                                                    guint        offer);
GArray              *rung_session_get_flips        (RungSession *self,
                                                    guint        first,
                                                    guint        second);
const RungFlip      *rung_session_get_nearest_flip (RungSession *self);
GArray              *rung_session_get_swings       (RungSession *self,
                                                    guint        first,
                                                    guint        second);
const RungAskResult *rung_session_get_ask          (RungSession *self,
                                                    guint        offer,
                                                    guint        rival);
const RungStack     *rung_session_get_stack        (RungSession *self,
                                                    guint        offer);
GArray              *rung_session_get_missing      (RungSession *self);
GArray              *rung_session_get_apart        (RungSession *self);
RungLedger          *rung_session_explain_lead     (RungSession *self,
                                                    guint        first,
                                                    guint        second);

void rung_session_init_worth_context (RungSession      *self,
                                      RungWorthContext *context);

/* The road ahead; made when asked for and kept until the next change */
const RungPaths *rung_session_get_paths     (RungSession    *self);
RungLedger      *rung_session_explain_path  (RungSession    *self,
                                             guint           path,
                                             guint           year,
                                             RungPathMeasure measure,
                                             RungPathView    view);
GArray          *rung_session_get_returns   (RungSession    *self);
RungEditable    *rung_session_get_own_study (RungSession    *self,
                                             const char     *study);
RungEditable    *rung_session_get_step      (RungSession    *self,
                                             const char     *step);
/* Worth as if a step were done; not part of the document */
void        rung_session_preview_step (RungSession *self,
                                       const char  *step);
const char *rung_session_get_preview  (RungSession *self);

/* The file */
void        rung_session_clear       (RungSession *self);
gboolean    rung_session_open        (RungSession *self,
                                      const char  *path,
                                      GError     **error);
gboolean    rung_session_can_open    (RungSession *self,
                                      const char  *path,
                                      GError     **error);
gboolean    rung_session_open_sample (RungSession *self,
                                      const char  *path,
                                      GError     **error);
gboolean    rung_session_recover     (RungSession *self,
                                      const char  *path,
                                      const char  *file,
                                      const char  *hash,
                                      GError     **error);
gboolean    rung_session_save        (RungSession *self,
                                      const char  *path,
                                      gboolean     overwrite,
                                      GError     **error);
const char *rung_session_get_path    (RungSession *self);
const char *rung_session_get_hash    (RungSession *self);
char       *rung_session_dup_title   (RungSession *self);
char       *rung_session_dup_refused (RungSession *self);
gboolean    rung_session_is_modified (RungSession *self);

G_END_DECLS
