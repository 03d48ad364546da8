/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-format.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "rung-locale.h"

static char *
format_whole (double      value,
              const char *plus)
{
  GString *out = g_string_new (NULL);
  RungNumberStyle style = rung_locale_get_number_style ();
  char digits[320];         /* of the largest double */
  double rounded = round (value);

  if (!isfinite (value))
    g_string_append (out, "–");
  else
    {
      if (rounded < 0.0)
        g_string_append (out, RUNG_FORMAT_MINUS);
      else if (rounded > 0.0)
        g_string_append (out, plus);
      g_snprintf (digits, sizeof digits, "%.0f", fabs (rounded));
      rung_number_append_grouped (out, digits, &style);
    }
  return g_string_free (out, FALSE);
}

/* At most @decimals, no trailing zeros, a true minus. */
static char *
format_decimal (double value,
                int    decimals)
{
  g_autofree char *text = g_strdup_printf ("%.*f", decimals, fabs (value));
  gboolean is_zero = strspn (text, "0.,") == strlen (text);
  const char *point = rung_locale_get_number_style ().decimal;

  if (strstr (text, point) != NULL)
    {
      gsize length = strlen (text);

      while (text[length - 1] == '0')
        text[--length] = '\0';
      if (g_str_has_suffix (text, point))
        text[length - strlen (point)] = '\0';
    }
  return g_strconcat (value < 0.0 && !is_zero ? RUNG_FORMAT_MINUS : "", text, NULL);
}

/**
 * rung_format_money:
 * @dollars: an amount
 *
 * Returns: (transfer full): whole dollars, grouped, without a currency sign
 */
char *
rung_format_money (double dollars)
{
  return format_whole (dollars, "");
}

/**
 * rung_format_money_signed:
 * @dollars: a difference
 *
 * Returns: (transfer full): whole dollars, grouped, always with a sign
 */
char *
rung_format_money_signed (double dollars)
{
  return format_whole (dollars, "+");
}

/**
 * rung_format_thousands:
 * @dollars: an estimate
 *
 * Returns: (transfer full): the amount to the nearest thousand, grouped
 */
char *
rung_format_thousands (double dollars)
{
  return format_whole (1000.0 * round (dollars / 1000.0), "");
}

/**
 * rung_format_thousands_signed:
 * @dollars: an estimated difference
 *
 * Returns: (transfer full): the difference to the nearest thousand, grouped,
 *   with a sign
 */
char *
rung_format_thousands_signed (double dollars)
{
  return format_whole (1000.0 * round (dollars / 1000.0), "+");
}

/**
 * rung_format_rough:
 * @dollars: an amount in a sentence
 *
 * Returns: (transfer full): the amount to three figures, but no finer than
 *   a hundred dollars, grouped
 */
char *
rung_format_rough (double dollars)
{
  double step = 100.0;

  while (fabs (dollars) >= 1000.0 * step)
    step *= 10.0;
  return format_whole (step * round (dollars / step), "");
}

/**
 * rung_format_short:
 * @dollars: an amount on an axis
 *
 * Returns: (transfer full): the amount in thousands or millions, such as 250k
 */
char *
rung_format_short (double dollars)
{
  g_autofree char *number = NULL;

  /* From here on thousands would round to 1000k. */
  if (fabs (dollars) >= 999500.0)
    {
      number = format_decimal (dollars / 1e6, 2);
      return g_strdup_printf (C_("millions of dollars", "%sM"), number);
    }
  if (fabs (dollars) < 500.0)
    return g_strdup ("0");
  number = format_decimal (dollars / 1e3, 0);
  return g_strdup_printf (C_("thousands of dollars", "%sk"), number);
}

/**
 * rung_format_percent:
 * @ratio: a ratio, 1 is 100 %
 *
 * Returns: (transfer full): a percentage to one decimal at most
 */
char *
rung_format_percent (double ratio)
{
  g_autofree char *number = format_decimal (100.0 * ratio, 1);

  return g_strdup_printf (C_("percentage", "%s%%"), number);
}

/**
 * rung_format_factor:
 * @ratio: a ratio
 *
 * Returns: (transfer full): the ratio to two decimals with a sign, such as ×1.12
 */
char *
rung_format_factor (double ratio)
{
  return g_strdup_printf ("×%.2f", ratio);
}

/**
 * rung_format_percentile:
 * @percentile: 0 to 100
 *
 * The tails are not known, so below 3 and above 97 only that is said.
 *
 * Returns: (transfer full): such as “54th percentile”
 */
char *
rung_format_percentile (double percentile)
{
  int whole = (int) round (percentile);

  if (percentile < 3.0)
    return g_strdup (_("below the 3rd percentile"));
  if (percentile > 97.0)
    return g_strdup (_("above the 97th percentile"));
  if (whole % 10 == 1 && whole % 100 != 11)
    return g_strdup_printf (_("%dst percentile"), whole);
  if (whole % 10 == 2 && whole % 100 != 12)
    return g_strdup_printf (_("%dnd percentile"), whole);
  if (whole % 10 == 3 && whole % 100 != 13)
    return g_strdup_printf (_("%drd percentile"), whole);
  return g_strdup_printf (_("%dth percentile"), whole);
}

/**
 * rung_format_value:
 * @value: a value
 * @unit: its unit: `USD/year`, `USD`, `percent`, `1`, or words
 *
 * Returns: (transfer full): the value with its unit, for a derivation
 */
char *
rung_format_value (double      value,
                   const char *unit)
{
  g_autofree char *number = NULL;

  if (!isfinite (value))
    return g_strdup ("–");
  if (unit == NULL || g_str_has_prefix (unit, "USD"))
    {
      number = format_whole (fabs (value), "");
      return g_strdup_printf ("%s$%s", round (value) < 0.0 ? RUNG_FORMAT_MINUS : "", number);
    }
  number = fabs (value) >= 10000.0 ? format_whole (value, "") : format_decimal (value, 4);
  if (g_str_equal (unit, "percent"))
    return g_strdup_printf (C_("percentage", "%s%%"), number);
  if (g_str_equal (unit, "1") || *unit == '\0')
    return g_steal_pointer (&number);
  return g_strdup_printf ("%s %s", number, unit);
}

/**
 * rung_format_letter:
 * @offer_id: id of an offer
 *
 * Returns: (transfer full): the letter the offer goes by on every page
 */
char *
rung_format_letter (const char *offer_id)
{
  return g_ascii_strup (offer_id, -1);
}

/* More decimals than these say nothing to a person. */
static const char *
get_decimals (double value)
{
  return value >= 1000.0 ? "%.2f" : value >= 10.0 ? "%.4f" : value >= 0.001 ? "%.6f" : "%.10f";
}

static void
append_number (GString    *out,
               const char *number,
               gsize       length)
{
  RungNumberStyle style = rung_locale_get_number_style ();
  g_autofree char *exact = g_strndup (number, length);
  double value = g_ascii_strtod (exact, NULL);
  char text[G_ASCII_DTOSTR_BUF_SIZE + 320];
  char *point = NULL;

  g_ascii_formatd (text, sizeof text, get_decimals (value), value);
  point = strchr (text, '.');
  for (char *end = text + strlen (text) - 1; end > point && *end == '0'; end--)
    *end = '\0';
  *point = '\0';
  rung_number_append_grouped (out, text, &style);
  if (point[1] != '\0')
    g_string_append_printf (out, "%s%s", style.decimal, point + 1);
}

/* What the language of the law writes otherwise than people do. */
static const struct
{
  const char *law;
  const char *people;
} signs[] = {
  { .law = " - ", .people = " " RUNG_FORMAT_MINUS " " }, { .law = " * ", .people = " × " },
  { .law = "pos (", .people = "max (0, " },
  { .law = "pos(", .people = "max (0, " },
};

static gsize
append_sign (GString    *out,
             const char *numbers)
{
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (g_str_has_prefix (numbers, signs[i].law))
      {
        g_string_append (out, signs[i].people);
        return strlen (signs[i].law);
      }
  return 0;
}

/**
 * rung_format_numbers:
 * @numbers: a formula in numbers, as a derivation holds it
 *
 * Returns: (transfer full): the same as people write it: grouped, with the decimal
 *   mark of the locale; the titles of tables stay
 */
char *
rung_format_numbers (const char *numbers)
{
  GString *out = g_string_new (NULL);
  gboolean is_title = FALSE;

  while (*numbers != '\0')
    {
      gsize length = is_title ? 0 : strspn (numbers, "0123456789.");

      if (length > 0 && g_ascii_isdigit (*numbers))
        {
          append_number (out, numbers, length);
          numbers += length;
          continue;
        }
      length = is_title ? 0 : append_sign (out, numbers);
      numbers += length;
      if (length > 0)
        continue;
      is_title = *numbers == '[' || (is_title && *numbers != ']');
      g_string_append_c (out, *numbers++);
    }
  return g_string_free (out, FALSE);
}
