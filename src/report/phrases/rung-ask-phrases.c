/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-ask-phrases.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"

/**
 * rung_phrase_ask_part:
 * @kind: a part of an offer
 * @amount: how much more of it, in the unit of its kind
 *
 * Returns: (transfer full): what is asked for, in a few words
 */
char *
rung_phrase_ask_part (RungAskKind kind,
                      double      amount)
{
  g_autofree char *dollars = rung_format_money (amount);
  g_autofree char *percent = rung_format_percent (amount / 10000.0);

  switch (kind)
    {
    case RUNG_ASK_BASE:
      return g_strdup_printf (_("$%s more base pay a year"), dollars);
    case RUNG_ASK_SIGN_ON:
      return g_strdup_printf (_("$%s more sign-on bonus"), dollars);
    case RUNG_ASK_GRANT:
      return g_strdup_printf (_("$%s more in the first grant"), dollars);
    case RUNG_ASK_BONUS:
    case RUNG_N_ASKS:
    default:
      return g_strdup_printf (_("%s of base more in target bonus"), percent);
    }
}

/* A part of a mix, in fewer words, because there are several. */
static char *
dup_mixed_part (RungAskKind kind,
                double      amount)
{
  g_autofree char *dollars = rung_format_money (amount);
  g_autofree char *percent = rung_format_percent (amount / 10000.0);

  switch (kind)
    {
    case RUNG_ASK_BASE:
      return g_strdup_printf (_("$%s base pay"), dollars);
    case RUNG_ASK_SIGN_ON:
      return g_strdup_printf (_("$%s sign-on bonus"), dollars);
    case RUNG_ASK_GRANT:
      return g_strdup_printf (_("$%s in the first grant"), dollars);
    case RUNG_ASK_BONUS:
    case RUNG_N_ASKS:
    default:
      return g_strdup_printf (_("%s of base in target bonus"), percent);
    }
}

static void
clear_parts (char **parts)
{
  for (int kind = 0; kind < RUNG_N_ASKS; kind++)
    g_free (parts[kind]);
}

/* Joins what is not NULL, as parts of a mix or as one or the other. */
static char *
join_parts (char     **parts,
            gboolean   is_mix)
{
  char *out = NULL;
  int last = RUNG_N_ASKS - 1;

  while (last > 0 && parts[last] == NULL)
    last--;
  for (int i = 0; i <= last; i++)
    {
      g_autofree char *before = g_steal_pointer (&out);

      if (parts[i] == NULL)
        out = g_steal_pointer (&before);
      else if (before == NULL)
        out = g_strdup (parts[i]);
      else if (!is_mix)
        out = g_strdup_printf (C_("one or the other", "%s, or %s"), before, parts[i]);
      else
        out = i < last ? g_strdup_printf (C_("parts of a mix", "%s, %s"), before, parts[i])
                       : g_strdup_printf (C_("last parts of a mix", "%s and %s"), before, parts[i]);
    }
  return out != NULL ? out : g_strdup ("");
}

/**
 * rung_phrase_ask_mix:
 * @ask: what to ask for
 *
 * Returns: (transfer full): the mix in a few words, "" if there is none
 */
char *
rung_phrase_ask_mix (const RungAskResult *ask)
{
  char *parts[RUNG_N_ASKS] = { NULL };
  char *text = NULL;

  for (int kind = 0; kind < RUNG_N_ASKS && ask->has_mix; kind++)
    if (ask->asks[kind].mixed > 0)
      parts[kind] = dup_mixed_part (kind, (double) ask->asks[kind].mixed);
  text = join_parts (parts, TRUE);
  clear_parts (parts);
  return text;
}

/**
 * rung_phrase_ask:
 * @ask: what to ask for
 *
 * Returns: (transfer full): what would make the offer as good as its rival, a
 *   sentence or two
 */
char *
rung_phrase_ask (const RungAskResult *ask)
{
  g_autofree char *offer = rung_format_letter (ask->offer);
  g_autofree char *rival = rung_format_letter (ask->rival);
  char *parts[RUNG_N_ASKS] = { NULL };
  g_autofree char *either = NULL;
  g_autofree char *mix = NULL;

  if (ask->worth >= ask->target)
    /* Translators: an offer, then the one it is compared with */
    return g_strdup_printf (_("%s is already worth as much as %s or more."), offer, rival);
  for (int kind = 0; kind < RUNG_N_ASKS; kind++)
    if (ask->asks[kind].is_possible)
      parts[kind] = rung_phrase_ask_part (kind, (double) ask->asks[kind].rounded);
  either = join_parts (parts, FALSE);
  clear_parts (parts);
  if (*either == '\0')
    /* Translators: the offer to raise, then the one to match */
    return g_strdup_printf (_("Raising a single part of %s is not enough to match %s."), offer,
                            rival);
  mix = rung_phrase_ask_mix (ask);
  if (*mix == '\0')
    /* Translators: the offer to match, the one to raise, then what to ask for */
    return g_strdup_printf (_("To match %s, ask %s for about %s."), rival, offer, either);
  /* Translators: the offer to match, the one to raise, what to ask for, then a mix */
  return g_strdup_printf (_("To match %s, ask %s for about %s. Or a mix: "
                            "%s."), rival, offer, either,
                          mix);
}
