/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/figures/rung-tables.h"
#include "store/json/rung-json.h"

G_BEGIN_DECLS

/* What an id of one file may name in another. */
typedef enum
{
  RUNG_REFERENCE_LAW,
  RUNG_REFERENCE_PLACE,
  RUNG_REFERENCE_ALIAS,     /* a place that is no alias itself */
  RUNG_REFERENCE_LEVEL,
  RUNG_REFERENCE_EDUCATION,
  RUNG_REFERENCE_SKILL,
  RUNG_REFERENCE_SPECIALIZATION,
  RUNG_REFERENCE_STEP,      /* of the roadmap */
  RUNG_REFERENCE_SKILL_GROUP,
} RungReferenceKind;

/* One load of a folder. */
typedef struct
{
  RungTables *tables;
  const char *folder;
  const char *pack;         /* (nullable) the name of the pack it is */
  gboolean is_market;       /* the second part, or the first */
  gboolean is_translated;   /* there is a translation to look texts up in */
  GHashTable *ids;          /* "scope/id" seen so far */
  GArray *references;       /* RungDataReference, resolved when all is read */
  GPtrArray *texts;         /* RungJson, alive until then */
} RungDataLoad;

/* One file of it. */
typedef struct
{
  RungDataLoad *load;
  RungTables *tables;
  RungDataFile *file;
  RungJsonNode root;
} RungDataReader;

typedef struct
{
  RungReferenceKind kind;
  RungJsonNode node;
  const char *filename;     /* of the file */
} RungDataReference;

const char        *rung_data_text          (RungDataReader *self,
                                            RungJsonNode    node);
const char        *rung_data_text_or_null  (RungDataReader *self,
                                            RungJsonNode    node);
const char *const *rung_data_texts         (RungDataReader *self,
                                            RungJsonNode    node);
const char        *rung_data_words         (RungDataReader *self,
                                            RungJsonNode    node);
const char        *rung_data_words_or_null (RungDataReader *self,
                                            RungJsonNode    node);
const char *const *rung_data_words_list    (RungDataReader *self,
                                            RungJsonNode    node);
const char *rung_data_id        (RungDataReader   *self,
                                 RungJsonNode      node);
const char *rung_data_unique_id (RungDataReader   *self,
                                 RungJsonNode      node,
                                 const char       *scope);
const char *rung_data_reference (RungDataReader   *self,
                                 RungJsonNode      node,
                                 RungReferenceKind kind);
const char *const *rung_data_references   (RungDataReader    *self,
                                           RungJsonNode       list,
                                           RungReferenceKind  kind);
const RungSource *rung_data_source    (RungDataReader    *self,
                                       RungJsonNode       node);
const RungSource *rung_data_source_or (RungDataReader    *self,
                                       RungJsonNode       node,
                                       const RungSource  *fallback);
RungStatus        rung_data_status_of (RungJsonNode       node);
RungStatus        rung_data_status    (RungJsonNode       entry);
const char       *rung_data_note      (RungDataReader    *self,
                                       RungJsonNode       node,
                                       RungStatus         status);
guint             rung_data_choice    (RungJsonNode       node,
                                       const char *const *ids,
                                       guint              n_ids);
void              rung_data_span      (RungJsonNode       node,
                                       double            *from,
                                       double            *to);

G_END_DECLS
