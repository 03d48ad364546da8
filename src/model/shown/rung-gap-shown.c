/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-gap-shown.h"

#include <glib/gi18n-lib.h>

#include "report/grids/rung-plan-grids.h"
#include "report/phrases/rung-gain-phrases.h"
#include "report/phrases/rung-phrases.h"

/* A gain of less than this is none, USD a year. */
#define LEAST_GAIN 500.0

struct _RungGapShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungGapShown, rung_gap_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_GAP_SHOWN_ID] = { "id", RUNG_SHOWN_TEXT },
  [RUNG_GAP_SHOWN_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_GAP_SHOWN_FACTS] = { "facts", RUNG_SHOWN_TEXT },
  [RUNG_GAP_SHOWN_GAIN] = { "gain", RUNG_SHOWN_TEXT },
  [RUNG_GAP_SHOWN_SPOKEN] = { "spoken", RUNG_SHOWN_TEXT },
  [RUNG_GAP_SHOWN_DETAIL] = { "detail", RUNG_SHOWN_TEXT },
  [RUNG_GAP_SHOWN_IS_OPEN] = { "is-open", RUNG_SHOWN_SWITCH },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_GAP_SHOWN_FIELDS);

static void
rung_gap_shown_class_init (RungGapShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_gap_shown_init (RungGapShown *self)
{
}

static char *
dup_gain (const RungGapRow *row)
{
  g_autofree char *gain = rung_phrase_gain_range (row->gain - row->gain_doubt,
                                                   row->gain + row->gain_doubt);

  if (row->has || !row->has_premium)
    return g_strdup ("");
  return row->gain < LEAST_GAIN ? g_strdup (_("little on top of your skills"))
                                : g_strdup_printf (_("%s more a year"), gain);
}

static void
append (GString    *out,
        const char *separator,
        const char *text)
{
  if (text != NULL && *text != '\0')
    g_string_append_printf (out, "%s%s", out->len > 0 ? separator : "", text);
}

static char *
dup_facts (const RungGapRow *row,
           const RungTables *tables)
{
  g_autofree char *premium = rung_gap_dup_premium (row);
  g_autofree char *demand = rung_gap_dup_demand (tables, row);
  /* Translators: a range of percentages, such as 20%–35% */
  g_autofree char *published = g_strdup_printf (_("published premium %s"), premium);
  g_autofree char *named = g_strdup_printf (_("named in %s of postings"), demand);
  g_autoptr (GString) out = g_string_new (NULL);

  if (row->has)
    append (out, ", ", _("you have it"));
  if (*premium != '\0')
    append (out, ", ", published);
  if (*demand != '\0')
    append (out, ", ", named);
  return g_strdup (out->str);
}

static char *
dup_detail (const RungGapRow *row)
{
  g_autofree char *need = g_strdup_printf ("%s.", row->need->need);
  g_autofree char *source = rung_phrase_source (row->need->source);
  g_autoptr (GString) out = g_string_new (need);

  append (out, "\n", row->trait->note);
  append (out, "\n", row->need->note);
  append (out, "\n", source);
  return g_strdup (out->str);
}

/**
 * rung_gap_shown_update:
 * @self: a row
 * @row: a skill, and what it would add
 * @tables: the figures, with those of the market
 *
 * Shows the skill as it is now.
 */
void
rung_gap_shown_update (RungGapShown     *self,
                       const RungGapRow *row,
                       const RungTables *tables)
{
  RungShown *shown = RUNG_SHOWN (self);
  g_autofree char *facts = dup_facts (row, tables);
  g_autofree char *gain = dup_gain (row);
  g_autoptr (GString) spoken = g_string_new (row->trait->title);

  append (spoken, ", ", gain);
  append (spoken, ", ", facts);
  rung_shown_set_text (shown, RUNG_GAP_SHOWN_TITLE, row->trait->title);
  rung_shown_set_text (shown, RUNG_GAP_SHOWN_FACTS, facts);
  rung_shown_set_text (shown, RUNG_GAP_SHOWN_GAIN, gain);
  rung_shown_set_text (shown, RUNG_GAP_SHOWN_SPOKEN, spoken->str);
  if (rung_shown_get_flag (shown, RUNG_GAP_SHOWN_IS_OPEN))
    rung_shown_take_text (shown, RUNG_GAP_SHOWN_DETAIL, dup_detail (row));
}
