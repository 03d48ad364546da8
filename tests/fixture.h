/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/offer/rung-comparison.h"
#include "store/json/rung-json.h"

G_BEGIN_DECLS

/* What many tests need: the shipped data, the golden cases, a document. */

char         *fixture_dup_data_folder (void);
RungTables   *fixture_load_tables     (void);
RungJson     *fixture_read_case       (const char   *name);
RungDocument *fixture_new_document    (guint         n_offers);
const RungTaxProgram *
              fixture_get_better_program (RungTaxCache     *cache,
                                       const RungTables *tables,
                                       const char       *place,
                                       int               year,
                                       RungFilingStatus  status);
const RungTaxProgram *
              fixture_get_program     (RungTaxCache     *cache,
                                       const RungTables *tables,
                                       const char       *place,
                                       int               year,
                                       RungFilingStatus  status,
                                       GError          **error);
double        fixture_get_step        (RungTaxCache        *cache,
                                       const RungTables    *tables,
                                       const char          *place,
                                       int                  year,
                                       RungFilingStatus     status,
                                       const RungHousehold *household,
                                       const char          *step);
RungComparison *fixture_compare       (const RungTables    *tables,
                                       RungTaxCache        *cache,
                                       const RungDocument  *document);
void          fixture_remove_folder   (const char          *path);
void          fixture_set             (RungDocument *document,
                                       int           offer,
                                       const char   *input,
                                       gint64        value);
void          fixture_set_input       (gpointer              record,
                                       const RungInputTable *table,
                                       const char           *input,
                                       const char           *value);
RungPathInputs  *fixture_add_path     (RungDocument         *document);
RungEventInputs *fixture_add_event    (RungPathInputs       *path,
                                       const char           *kind,
                                       const char           *day);
RungStudyInputs *fixture_add_study    (RungDocument         *document,
                                       const char           *study,
                                       const char           *months,
                                       const char           *tuition,
                                       const char           *finish);
void          fixture_set_random      (const RungInputTable *table,
                                       gpointer              record,
                                       const RungTables     *tables);
void          fixture_set_step        (RungDocument         *document,
                                       const char           *step,
                                       const char           *state);
gint64        fixture_random_number   (const RungInput      *input);
void          fixture_set_item        (RungDocument *document,
                                       guint         offer,
                                       const char   *list,
                                       guint         item,
                                       const char   *input,
                                       const char   *value);
void          fixture_set_text        (RungDocument *document,
                                       int           offer,
                                       const char   *input,
                                       const char   *text);

/* Records of a document beside its offers. */
#define FIXTURE_PROFILE -1
#define FIXTURE_ASSUMPTIONS -2

#define CENT 0.0051

#define assert_near(actual, expected) \
  g_assert_cmpfloat_with_epsilon ((actual), (expected), CENT)

G_END_DECLS
