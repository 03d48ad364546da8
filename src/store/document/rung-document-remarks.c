/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-document-remarks.h"

#include <glib/gi18n-lib.h>

#include "engine/base/rung-spelling.h"
#include "engine/document/rung-items.h"
#include "store/json/rung-json-place.h"
#include "store/json/rung-json-value.h"

/* What is unusual of a kind: a price of a dollar or less, and less than a quarter
 * of a percent. */
#define USUAL_PRICE 101
#define USUAL_PERCENT 25
/* All odds together, in hundredths of a percent. */
#define WHOLE 10000

/* Names a member that nothing reads, and the one that was probably meant. */
static void
remark_member (RungJsonNode          object,
               RungJsonNode          member,
               const RungInputTable *table,
               const char *const    *members)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  const char *name = rung_json_get_name (member);
  const char *near = NULL;

  for (guint i = 0; table != NULL && i < table->n_inputs; i++)
    g_ptr_array_add (names, (gpointer) table->inputs[i].id);
  for (guint i = 0; table != NULL && i < table->n_lists; i++)
    g_ptr_array_add (names, (gpointer) table->lists[i].id);
  for (guint i = 0; members != NULL && members[i] != NULL; i++)
    g_ptr_array_add (names, (gpointer) members[i]);
  g_ptr_array_add (names, NULL);
  near = rung_spelling_find (name, (const char *const *) names->pdata);
  if (near != NULL)
    /* Translators: a misspelled name in a file, then the right one */
    rung_json_remark (object, member, _("Rung does not know the member “%s”; did you mean “%s”?"),
                      name, near);
  else
    rung_json_remark (object, member, _("Rung does not know the member “%s”"), name);
}

/* What older documents call an input, or had for one, is known, too. */
static gboolean
is_old_name (const RungInputTable *table,
             const char           *name)
{
  for (guint i = 0; i < table->n_inputs; i++)
    if (g_strcmp0 (table->inputs[i].was, name) == 0)
      return TRUE;
  return table->retired != NULL && g_strv_contains (table->retired, name);
}

/**
 * rung_document_keep_extras:
 * @object: an object of a document
 * @table: (nullable): its inputs and lists
 * @members: (nullable) (array zero-terminated=1): its members beside them
 * @extras: (element-type RungExtra): takes the rest
 *
 * Keeps the members that are not known, to be written back, and names each.
 */
void
rung_document_keep_extras (RungJsonNode          object,
                           const RungInputTable *table,
                           const char *const    *members,
                           GPtrArray            *extras)
{
  for (RungJsonNode member = rung_json_get_first (object, RUNG_JSON_OBJECT);
       rung_json_is_present (member); member = rung_json_get_next (member))
    {
      const char *name = rung_json_get_name (member);
      g_autofree char *json = NULL;

      if ((table != NULL && (rung_inputs_find (table, name) != NULL || is_old_name (table, name)
                             || rung_inputs_find_list (table, name) != NULL))
          || (members != NULL && g_strv_contains (members, name)))
        continue;
      json = rung_json_dup_compact (member);
      rung_extras_add (extras, name, json);
      remark_member (object, member, table, members);
    }
}

static gint64
get_usual (const RungInput *input)
{
  if (input->usual != 0)
    return input->usual;
  return input->kind == RUNG_KIND_PRICE ? USUAL_PRICE : input->kind == RUNG_KIND_PERCENT
         ? USUAL_PERCENT : 0;
}

/**
 * rung_document_remark_number:
 * @object: an object of a document
 * @member: a member of it
 * @input: the input it is
 * @value: its value, in the unit of the input
 *
 * Points out a price or a percentage so small that it may stand in the unit
 * people speak in: 15 for 15 %, where 1500 is.
 */
void
rung_document_remark_number (RungJsonNode     object,
                             RungJsonNode     member,
                             const RungInput *input,
                             gint64           value)
{
  if (value == 0 || ABS (value) >= get_usual (input))
    return;
  if (input->kind == RUNG_KIND_PRICE)
    rung_json_remark (object, member,
                      /* Translators: a member, its value, in dollars, the same dollars as meant,
                       * the value for them */
                      _("“%s” is %d, which is $%.2f: prices are in cents. For $%d write %d"),
                      input->id, (int) value, (double) value / 100.0, (int) value,
                      (int) value * 100);
  else if (input->kind == RUNG_KIND_NUMBER)
    rung_json_remark (object, member,
                      /* Translators: a member, then its value */
                      _("“%s” is %d, which is too small to be real: it counts as not "
                        "entered"), input->id,
                      (int) value);
  else
    rung_json_remark (object, member,
                      /* Translators: a member, its value, as a percentage, the percentage meant,
                       * the value for it */
                      _("“%s” is %d, which is %.2f%%: percentages are in hundredths of a percent. "
                        "For %d%% write %d"),
                      input->id, (int) value, (double) value / 100.0, (int) value,
                      (int) value * 100);
}

/**
 * rung_document_remark_odds:
 * @object: an offer of a document
 * @offer: its inputs
 *
 * Points out odds that are more than certain together.
 */
void
rung_document_remark_odds (RungJsonNode           object,
                           const RungOfferInputs *offer)
{
  gint64 sum = offer->odds_half + offer->odds_same + offer->odds_three + offer->odds_ten;

  if (sum > WHOLE)
    rung_json_remark (object, object,
                      _("the odds add up to %.4g%%: they count in proportion, as 100%%"),
                      (double) sum / 100.0);
}

/**
 * rung_document_remark_roles:
 * @object: a document
 * @document: the same, read
 *
 * Points out more than one job that the person has now.
 */
void
rung_document_remark_roles (RungJsonNode        object,
                            const RungDocument *document)
{
  guint n = 0;

  for (guint i = 0; i < document->offers->len; i++)
    n += rung_offer_is_now (&rung_document_get_offer (document, i)->inputs) ? 1 : 0;
  if (n > 1)
    rung_json_remark (object, object, _("%u offers have the role “now”: the first is what the "
                                        "others are compared with"), n);
}
