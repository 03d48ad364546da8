/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-career.h"
#include "rung-equity-norms.h"
#include "rung-law.h"
#include "rung-market.h"
#include "rung-outlook.h"
#include "rung-pack.h"
#include "rung-pay-model.h"
#include "rung-place.h"
#include "rung-road.h"

G_BEGIN_DECLS

/* The figures of data/ as const C structs. The format of each is in
 * data/README.md. Everything a RungTables points to belongs to it: strings
 * lie in one chunk, so that a table is freed whole and never in parts. */

typedef struct
{
  GStringChunk *strings;
  GPtrArray *blocks;        /* every other allocation */
  GPtrArray *files;         /* RungDataFile */
  GPtrArray *laws;          /* RungTaxLaw */
  GPtrArray *places;        /* RungPlace */
  GHashTable *law_ids;      /* of the laws, once rung_tables_index() was called */
  GHashTable *place_ids;    /* likewise of the places */
  GPtrArray *schedules;     /* RungSchedule */
  GPtrArray *ladder_levels; /* RungLadderLevel */
  GPtrArray *tracks;        /* RungTrack */
  GPtrArray *stages;        /* RungStage */
  GPtrArray *steps;         /* RungRoadmapStep of all stages, in their order */
  GPtrArray *studies;       /* RungStudy */
  GPtrArray *skill_groups;  /* RungSkillGroup */
  GPtrArray *skill_needs;   /* RungSkillNeed */
  GPtrArray *outlook;       /* RungOutlookTopic */
  GPtrArray *sections;      /* RungMarketSection */
  GPtrArray *wages;         /* RungWageRow */
  GPtrArray *filings;       /* RungWageRow */
  GPtrArray *packs;         /* RungPack, by name */
  const char *edition;      /* of data/, a day; NULL where no file tells it */
  const RungPayModel *pay_model;
  const RungPrivateNorms *private_norms;
  gatomicrefcount ref_count;
} RungTables;

RungTables            *rung_tables_new              (void);
RungTables            *rung_tables_ref              (RungTables       *self);
void                   rung_tables_unref            (RungTables       *self);
void                   rung_tables_index            (RungTables       *self);
void                   rung_tables_forget_index     (RungTables       *self);
gpointer               rung_tables_alloc            (RungTables       *self,
                                                     gsize             n,
                                                     gsize             size);
const char            *rung_tables_intern           (RungTables       *self,
                                                     const char       *text);
const RungTaxLaw      *rung_tables_find_law         (const RungTables *self,
                                                     const char       *id);
const RungPlace       *rung_tables_find_place       (const RungTables *self,
                                                     const char       *id);
const RungSchedule    *rung_tables_find_schedule    (const RungTables *self,
                                                     const char       *id);
const RungStage       *rung_tables_find_stage       (const RungTables *self,
                                                     const char       *id);
const RungRoadmapStep *rung_tables_find_step        (const RungTables *self,
                                                     const char       *id);
const RungFigureRow   *rung_tables_find_figure      (const RungTables *self,
                                                     const char       *id);
const RungTrackLevel  *rung_tables_find_track_level (const RungTables *self,
                                                     const char       *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungTables, rung_tables_unref)

G_END_DECLS
