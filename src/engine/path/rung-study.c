/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-study.h"

#include <math.h>

#include "engine/document/rung-record.h"
#include "engine/tax/rung-context.h"

/**
 * rung_study_find:
 * @tables: the figures
 * @id: id of a study
 *
 * Returns: (transfer none) (nullable): the study, %NULL if there is none
 */
const RungStudy *
rung_study_find (const RungTables *tables,
                 const char       *id)
{
  for (guint i = 0; i < tables->studies->len; i++)
    {
      const RungStudy *study = g_ptr_array_index (tables->studies, i);

      if (g_strcmp0 (study->id, id) == 0)
        return study;
    }
  return NULL;
}

/**
 * rung_study_find_inputs:
 * @document: a document
 * @id: id of a study
 *
 * Returns: (transfer none) (nullable): the person's own figures, %NULL if there
 *   are none
 */
const RungStudyInputs *
rung_study_find_inputs (const RungDocument *document,
                        const char         *id)
{
  const RungInputList *list = rung_inputs_find_list (&rung_plan_inputs, "studies");

  for (guint i = 0; i < rung_list_get_n (list, &document->plan); i++)
    {
      const RungStudyInputs *inputs = rung_list_get_item (list, &document->plan, i)->record;

      if (g_str_equal (inputs->study, id))
        return inputs;
    }
  return NULL;
}

static double
get_term (const RungStudy  *study,
          RungStudyTermKind term,
          double            otherwise)
{
  return isnan (study->terms[term].value) ? otherwise : study->terms[term].value;
}

static double
get_figure (const RungTables *tables,
            const char       *id)
{
  const RungFigureRow *figure = rung_tables_find_figure (tables, id);

  return figure != NULL && isfinite (figure->value) ? figure->value : 0.0;
}

/**
 * rung_study_get_claim:
 * @tables: the figures, with those of the market
 * @study: a study
 *
 * Returns: the raise its seller claims, USD per year; 0 where none does
 */
double
rung_study_get_claim (const RungTables *tables,
                      const RungStudy  *study)
{
  return get_figure (tables, study->claim_increase);
}

/**
 * rung_study_get_placement:
 * @tables: the figures, with those of the market
 * @study: a study
 *
 * Returns: the share of graduates its seller says it places, 0 to 1; 0 where
 *   none does
 */
double
rung_study_get_placement (const RungTables *tables,
                          const RungStudy  *study)
{
  return get_figure (tables, study->claim_placement) / 100.0;
}

/**
 * rung_study_get_figures:
 * @tables: the figures
 * @document: a document
 * @study: a study
 * @figures: (out caller-allocates): what it is counted with
 *
 * Takes the person's own figures where there are any, else those of the data.
 * What a seller claims counts only where the person says so.
 */
void
rung_study_get_figures (const RungTables   *tables,
                        const RungDocument *document,
                        const RungStudy    *study,
                        RungStudyFigures   *figures)
{
  const RungStudyInputs *own = rung_study_find_inputs (document, study->id);

  if (own == NULL)
    *figures = (RungStudyFigures) {
      .months = get_term (study, RUNG_STUDY_MONTHS, 12.0),
      .tuition = get_term (study, RUNG_STUDY_TUITION, 0.0),
      .pay_kept = get_term (study, RUNG_STUDY_PAY_KEPT, 1.0),
      .stipend = get_term (study, RUNG_STUDY_STIPEND, 0.0),
      .finish = get_term (study, RUNG_STUDY_FINISH, 1.0),
      .gain = 1.0,
      .gain_doubt = get_term (study, RUNG_STUDY_GAIN_DOUBT, 0.0),
      .has_price = !isnan (study->terms[RUNG_STUDY_TUITION].value),
    };
  else
    *figures = (RungStudyFigures) {
      .months = (double) own->months,
      .tuition = (double) own->tuition,
      .pay_kept = rung_ratio (own->pay_kept),
      .stipend = (double) own->stipend,
      .finish = rung_ratio (own->finish),
      .gain = rung_ratio (own->gain),
      .gain_doubt = rung_ratio (own->gain_doubt),
      .claim = own->claim != 0 ? rung_study_get_claim (tables, study) : 0.0,
      .is_own = TRUE,
      .has_price = TRUE,
    };
}

static gint64
to_basis_points (double ratio)
{
  return (gint64) llround (ratio * 10000.0);
}

/**
 * rung_study_fill_inputs:
 * @tables: the figures
 * @study: a study
 * @inputs: a record of its own
 *
 * Begins a person's own figures with those of the data.
 */
void
rung_study_fill_inputs (const RungTables *tables,
                        const RungStudy  *study,
                        RungStudyInputs  *inputs)
{
  rung_text_set (&inputs->study, study->id);
  inputs->tuition = (gint64) llround (get_term (study, RUNG_STUDY_TUITION, 0.0));
  inputs->months = (gint64) llround (get_term (study, RUNG_STUDY_MONTHS, 12.0));
  inputs->pay_kept = to_basis_points (get_term (study, RUNG_STUDY_PAY_KEPT, 1.0));
  inputs->stipend = (gint64) llround (get_term (study, RUNG_STUDY_STIPEND, 0.0));
  inputs->finish = to_basis_points (get_term (study, RUNG_STUDY_FINISH, 1.0));
  inputs->gain_doubt = to_basis_points (get_term (study, RUNG_STUDY_GAIN_DOUBT, 0.0));
}
