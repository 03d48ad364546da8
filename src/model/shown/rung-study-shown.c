/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-study-shown.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-gain-phrases.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-study-phrases.h"

#include "rung-line.h"

struct _RungStudyShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungStudyShown, rung_study_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_STUDY_SHOWN_ID] = { "id", RUNG_SHOWN_TEXT },
  [RUNG_STUDY_SHOWN_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_STUDY_SHOWN_FIGURE] = { "figure", RUNG_SHOWN_TEXT },
  [RUNG_STUDY_SHOWN_FACTS] = { "facts", RUNG_SHOWN_TEXT },
  [RUNG_STUDY_SHOWN_SPOKEN] = { "spoken", RUNG_SHOWN_TEXT },
  [RUNG_STUDY_SHOWN_ANSWER] = { "answer", RUNG_SHOWN_TEXT },
  [RUNG_STUDY_SHOWN_COSTS] = { "costs", RUNG_SHOWN_TEXT },
  [RUNG_STUDY_SHOWN_CLAIM] = { "claim", RUNG_SHOWN_TEXT },
  [RUNG_STUDY_SHOWN_NOTE] = { "note", RUNG_SHOWN_TEXT },
  [RUNG_STUDY_SHOWN_MAKE] = { "make", RUNG_SHOWN_TEXT },
  [RUNG_STUDY_SHOWN_IS_OWN] = { "is-own", RUNG_SHOWN_FLAG },
  [RUNG_STUDY_SHOWN_IS_OPEN] = { "is-open", RUNG_SHOWN_SWITCH },
  [RUNG_STUDY_SHOWN_TERMS] = { "terms", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_STUDY_SHOWN_FIELDS);

static void
rung_study_shown_class_init (RungStudyShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_study_shown_init (RungStudyShown *self)
{
}

static const char *
get_term_title (RungStudyTermKind term)
{
  switch (term)
    {
    case RUNG_STUDY_TUITION: return _("Tuition and fees a year");
    case RUNG_STUDY_MONTHS: return _("Months");
    case RUNG_STUDY_PAY_KEPT: return _("Pay while you study");
    case RUNG_STUDY_STIPEND: return _("Stipend a year");
    case RUNG_STUDY_FINISH: return _("Chance of finishing");
    case RUNG_STUDY_GAIN_DOUBT:
    case RUNG_N_STUDY_TERMS:
    default: return _("Uncertainty of the gain");
    }
}

static char *
dup_term (RungStudyTermKind term,
          double            value)
{
  g_autofree char *money = NULL;

  if (isnan (value))
    return g_strdup (_("not published"));
  if (term == RUNG_STUDY_MONTHS)
    return g_strdup_printf ("%.4g", value);
  if (term != RUNG_STUDY_TUITION && term != RUNG_STUDY_STIPEND)
    return rung_format_percent (value);
  money = rung_format_money (value);
  return g_strdup_printf ("$%s", money);
}

static GListStore *
create_terms (const RungStudy *study)
{
  GListStore *lines = rung_lines_new ();

  for (int term = 0; term < RUNG_N_STUDY_TERMS; term++)
    {
      const RungStudyTerm *value = &study->terms[term];
      g_autofree char *text = dup_term (term, value->value);
      g_autofree char *source = rung_phrase_source (value->source);
      g_autofree char *line = g_strdup_printf (C_("a figure, its value and its status",
                                                  "%s: %s (%s)"), get_term_title (term), text,
                                               rung_status_get_title (value->status));
      g_autoptr (GString) from = g_string_new (source);

      if (value->note != NULL)
        g_string_append_printf (from, "%s%s", from->len > 0 ? ". " : "", value->note);
      rung_lines_set (lines, (guint) term, line, NULL, from->str);
    }
  return lines;
}

static char *
dup_figure (const RungReturn *row)
{
  return row->state != RUNG_RETURN_GOOD
         ? g_strdup (rung_phrase_return_state (row))
         : rung_phrase_balance (row->present_low, row->present_high);
}

static char *
dup_facts (const RungReturn *row)
{
  return row->state != RUNG_RETURN_GOOD ? g_strdup ("") : rung_phrase_return_facts (row);
}

static char *
dup_costs (const RungReturn *row)
{
  g_autofree char *tuition = rung_format_thousands (row->tuition);
  g_autofree char *lost = rung_format_thousands (row->lost);
  g_autofree char *gain = rung_format_thousands (fabs (row->gain));
  g_autofree char *price = row->figures.has_price
                           ? g_strdup_printf (_("Total tuition: $%s."), tuition)
                           : g_strdup (_("Tuition: unknown."));

  if (row->state != RUNG_RETURN_GOOD || !isfinite (row->gain))
    /* Translators: a sentence on tuition, then dollars */
    return g_strdup_printf (_("%s Take-home pay you give up: $%s."), price, lost);
  return g_strdup_printf (row->gain < 0.0
                          /* Translators: a sentence on tuition, then dollars: given up, and the
                           * difference */
                          ? _("%s Take-home pay you give up: $%s. In the first year after it you "
                              "take home $%s less than if you stay, because you have worked fewer "
                              "years by then.")
                          /* Translators: a sentence on tuition, then dollars: given up, and the
                           * difference */
                          : _("%s Take-home pay you give up: $%s. In the first year after it you "
                              "take home $%s more than if you stay."), price, lost, gain);
}

static char *
dup_make (const RungStudy  *study,
          const RungTables *tables)
{
  const RungTrackLevel *role = rung_tables_find_track_level (tables, study->leads_to);

  if (role == NULL)
    return g_strdup (_("Make it a path"));
  /* Translators: a program, then the role after it */
  return g_strdup_printf (_("Make a path: %s, then %s"), study->title, role->title);
}

/**
 * rung_study_shown_update:
 * @self: a row
 * @row: what a study costs and returns
 * @tables: the figures
 * @document: the document
 *
 * Shows the study as it is now.
 */
void
rung_study_shown_update (RungStudyShown     *self,
                         const RungReturn   *row,
                         const RungTables   *tables,
                         const RungDocument *document)
{
  RungShown *shown = RUNG_SHOWN (self);
  g_autofree char *figure = dup_figure (row);
  g_autofree char *facts = dup_facts (row);

  rung_shown_set_text (shown, RUNG_STUDY_SHOWN_TITLE, row->study->title);
  rung_shown_set_text (shown, RUNG_STUDY_SHOWN_FIGURE, figure);
  rung_shown_set_text (shown, RUNG_STUDY_SHOWN_FACTS, facts);
  rung_shown_take_text (shown, RUNG_STUDY_SHOWN_SPOKEN,
                        *facts != '\0' ? g_strdup_printf ("%s, %s, %s", row->study->title, figure,
                                                          facts)
                                       : g_strdup_printf ("%s, %s", row->study->title, figure));
  rung_shown_set_flag (shown, RUNG_STUDY_SHOWN_IS_OWN,
                       rung_study_find_inputs (document, row->study->id) != NULL);
  if (!rung_shown_get_flag (shown, RUNG_STUDY_SHOWN_IS_OPEN))
    return;
  rung_shown_take_text (shown, RUNG_STUDY_SHOWN_ANSWER, rung_phrase_return (row, document));
  rung_shown_take_text (shown, RUNG_STUDY_SHOWN_COSTS, dup_costs (row));
  rung_shown_take_text (shown, RUNG_STUDY_SHOWN_MAKE, dup_make (row->study, tables));
  rung_shown_take_text (shown, RUNG_STUDY_SHOWN_CLAIM, rung_phrase_claim (row));
  rung_shown_set_text (shown, RUNG_STUDY_SHOWN_NOTE, row->study->note);
  if (rung_shown_get_list (shown, RUNG_STUDY_SHOWN_TERMS) == NULL)
    {
      g_autoptr (GListStore) terms = create_terms (row->study);

      rung_shown_set_list (shown, RUNG_STUDY_SHOWN_TERMS, G_LIST_MODEL (terms));
    }
}
