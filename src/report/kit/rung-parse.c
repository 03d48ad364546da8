/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-parse.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "engine/base/rung-error.h"
#include "engine/document/rung-record.h"

#include "rung-format.h"
#include "rung-locale.h"

/* A count that can be longer is grouped and takes k, M and B, as money does. */
#define MAX_UNGROUPED 100000

static gboolean
is_large (const RungInput *input)
{
  return input->kind == RUNG_KIND_MONEY
         || (input->kind == RUNG_KIND_NUMBER && input->maximum > MAX_UNGROUPED);
}

/* What may stand beside the digits of a kind of input. */
static RungNumberFlags
get_flags (const RungInput *input)
{
  RungNumberFlags flags = is_large (input) ? RUNG_NUMBER_LETTERS : RUNG_NUMBER_PLAIN;

  if (input->kind == RUNG_KIND_MONEY || input->kind == RUNG_KIND_PRICE)
    return flags | RUNG_NUMBER_DOLLARS;
  if (input->kind == RUNG_KIND_PERCENT || input->kind == RUNG_KIND_SHARE)
    return flags | RUNG_NUMBER_PERCENT;
  return flags;
}

static gboolean
fail (const RungInput  *input,
      const char       *text,
      GError          **error)
{
  g_autofree char *example = rung_unparse_input (input, input->kind == RUNG_KIND_PERCENT
                                                 || input->kind == RUNG_KIND_PRICE ? 450
                                                        : input->kind == RUNG_KIND_MONEY ? 210000
                                                 : 4);

  if (*text == '\0')
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                 _("Nothing entered: expected a number such as %s"), example);
  else
    g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
                 /* Translators: what was typed, then an example */
                 _("“%s” is not a number: expected something like %s"), text, example);
  return FALSE;
}

static gboolean
fail_range (const RungInput  *input,
            const char       *text,
            GError          **error)
{
  g_autofree char *least = rung_unparse_input (input, input->minimum);
  g_autofree char *most = rung_unparse_input (input, input->maximum);

  g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
               /* Translators: what was typed, then the lowest and the highest value */
               _("“%s” is out of range: expected %s to %s"), text, least, most);
  return FALSE;
}

/**
 * rung_parse_input:
 * @input: an input that is not text
 * @text: what the person typed, in their locale; `k`, `M` and `B` stand for
 *   thousands, millions and billions of money and of large counts
 * @value: (out): the value in the unit of the kind of @input
 * @error: return location
 *
 * Reads a number the way people type it.
 *
 * Fails with %RUNG_ERROR_FORMAT if @text is no number, with
 * %RUNG_ERROR_AMBIGUOUS if it may be another one, with %RUNG_ERROR_RANGE if the
 * number is outside the range of @input.
 *
 * Returns: %TRUE if @value was set
 */
gboolean
rung_parse_input (const RungInput  *input,
                  const char       *text,
                  gint64           *value,
                  GError          **error)
{
  RungNumberStyle style = rung_locale_get_number_style ();
  double scale = rung_input_get_scale (input);
  double number = 0.0;
  g_autoptr (GError) problem = NULL;

  if (!rung_number_parse (text, &style, get_flags (input), (double) input->maximum / scale, &number,
                          &problem))
    {
      if (g_error_matches (problem, RUNG_ERROR, RUNG_ERROR_FORMAT))
        return fail (input, text, error);
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  number = round (number * scale);
  if (number < (double) input->minimum || number > (double) input->maximum)
    return fail_range (input, text, error);
  *value = (gint64) number;
  return TRUE;
}

/**
 * rung_unparse_input:
 * @input: an input that is not text
 * @value: a value in the unit of its kind
 *
 * Returns: (transfer full): the value as a person would type it; it parses
 *   back to @value
 */
char *
rung_unparse_input (const RungInput *input,
                    gint64           value)
{
  char *text = NULL;
  gsize length = 0;

  if (is_large (input))
    return rung_format_money ((double) value);
  if (input->kind == RUNG_KIND_NUMBER || input->kind == RUNG_KIND_FLAG)
    return g_strdup_printf ("%" G_GINT64_FORMAT, value);

  text = g_strdup_printf ("%.*f", input->kind == RUNG_KIND_SHARE ? 4 : 2,
                          (double) value / rung_input_get_scale (input));
  if (input->kind == RUNG_KIND_PRICE && value % 100 != 0)
    return g_steal_pointer (&text);
  length = strlen (text);
  while (text[length - 1] == '0')
    text[--length] = '\0';
  if (!g_ascii_isdigit (text[length - 1]))
    text[length - 1] = '\0';
  return text;
}
