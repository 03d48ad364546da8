/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pool-companies.h"

#include <math.h>
#include <string.h>

/* The section of the market figures that names companies, and how pay is split there. */
#define COMPANIES "companies"
#define LIKE_INDUSTRY "big-tech"
#define LIKE_LEVEL "mid"        /* a median over all levels is read as pay of this one */

static gboolean
is_letter (const char *text)
{
  return *text != '\0' && g_unichar_isalnum (g_utf8_get_char (text));
}

/* Whether a name is in a text as a word of its own. */
static gboolean
has_word (const char *text,
          const char *word)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autofree char *sought = g_utf8_casefold (word, -1);
  gsize length = strlen (sought);

  for (const char *at = strstr (folded, sought); length > 0
       && at != NULL; at = strstr (at + 1, sought))
    if (!is_letter (at + length) && (at == folded || !is_letter (g_utf8_prev_char (at))))
      return TRUE;
  return FALSE;
}

/**
 * rung_company_is_named:
 * @figure: a figure of a company; its scope begins with the name of the company
 * @document: a document
 *
 * Returns: whether one of the offers names the company
 */
gboolean
rung_company_is_named (const RungFigureRow *figure,
                       const RungDocument  *document)
{
  const char *scope = figure->scope != NULL ? figure->scope : "";
  g_autofree char *company = g_strndup (scope, strcspn (scope, ","));

  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    if (has_word (rung_document_get_offer (document, i)->inputs.title, company))
      return TRUE;
  return FALSE;
}

static gboolean
has_equal_titles (const RungDocument *document,
                  const RungDocument *other)
{
  guint n = rung_document_get_n_offers (document);

  if (n != rung_document_get_n_offers (other))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!g_str_equal (rung_document_get_offer (document, i)->inputs.title,
                      rung_document_get_offer (other, i)->inputs.title))
      return FALSE;
  return TRUE;
}

/**
 * rung_companies_are_same:
 * @tables: the figures
 * @document: a document
 * @other: another one
 *
 * Returns: whether the offers of both name the same companies of which something is published
 */
gboolean
rung_companies_are_same (const RungTables   *tables,
                         const RungDocument *document,
                         const RungDocument *other)
{
  if (has_equal_titles (document, other))
    return TRUE;
  for (guint i = 0; i < tables->sections->len; i++)
    {
      const RungMarketSection *section = g_ptr_array_index (tables->sections, i);

      for (guint k = 0; k < section->n_figures && g_str_equal (section->id, COMPANIES); k++)
        if (rung_company_is_named (&section->figures[k], document)
            != rung_company_is_named (&section->figures[k], other))
          return FALSE;
    }
  return TRUE;
}

/* Total pay of a company as base pay at the level of the person. */
static double
read_total (const RungTables   *tables,
            const RungEstimate *estimate,
            double              total)
{
  const RungPayModel *model = tables->pay_model;
  const RungTrait *industry = rung_trait_find (model->industries, model->n_industries,
                                               LIKE_INDUSTRY);
  const RungLevel *like = rung_level_find (model, LIKE_LEVEL);

  if (industry == NULL || like == NULL)
    return NAN;
  return total / (1.0 + (industry->ratio - 1.0) * like->growth) * estimate->level->mid / like->mid;
}

/**
 * rung_pool_find_companies:
 * @tables: the figures, those of the market read
 * @estimate: the estimate
 * @document: (nullable): whose offers may name companies
 * @opinions: (out caller-allocates) (array length=n_opinions): what is found
 * @n_opinions: room in @opinions
 *
 * Finds the published medians of total pay of companies that an offer names.
 *
 * Returns: how many there are
 */
guint
rung_pool_find_companies (const RungTables   *tables,
                          const RungEstimate *estimate,
                          const RungDocument *document,
                          RungOpinion        *opinions,
                          guint               n_opinions)
{
  const RungOpinionKind *kind = rung_opinion_kind_find (tables->pay_model, "company");
  guint n = 0;

  for (guint i = 0; i < tables->sections->len && kind != NULL && document != NULL; i++)
    {
      const RungMarketSection *section = g_ptr_array_index (tables->sections, i);

      for (guint k = 0; k < section->n_figures && g_str_equal (section->id, COMPANIES); k++)
        {
          const RungFigureRow *figure = &section->figures[k];

          if (isnan (figure->value) || figure->open_top || n == n_opinions
              || !rung_company_is_named (figure, document))
            continue;
          opinions[n++] = (RungOpinion) {
            .kind = kind, .title = figure->title, .source = figure->source, .low = NAN,
            .mid = figure->value, .high = NAN, .p90 = NAN,
            .reading = read_total (tables, estimate, figure->value), .doubt = kind->doubt,
          };
        }
    }
  return n;
}
