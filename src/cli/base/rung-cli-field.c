/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli-field.h"

#include <string.h>

#include "rung-cli-input.h"

/* Digits that fit a double without loss, with any power of ten among these. */
#define MOST_DIGITS 15

static const double powers[MOST_DIGITS + 1] = {
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
};

/**
 * rung_cli_field_strip:
 * @field: a field
 *
 * Returns: the field without blanks at both ends
 */
RungCsvField
rung_cli_field_strip (RungCsvField field)
{
  while (field.length > 0 && (*field.text == ' ' || *field.text == '\t'))
    {
      field.text++;
      field.length--;
    }
  while (field.length > 0
         && (field.text[field.length - 1] == ' ' || field.text[field.length - 1] == '\t'))
    field.length--;
  return field;
}

static gboolean
parse_long_amount (const char         *name,
                   const RungCsvField *field,
                   double             *value,
                   GError            **error)
{
  g_autofree char *text = g_strndup (field->text, field->length);

  return rung_cli_parse_number (name, text, RUNG_CLI_AMOUNT_FLAGS, RUNG_CLI_AMOUNT_MAX, value,
                                error);
}

/**
 * rung_cli_field_parse_amount:
 * @field: a field
 * @name: title of its column
 * @is_needed: whether an empty field is an error, otherwise 0
 * @value: (out): USD per year
 * @error: return location
 *
 * Reads an amount. Up to 15 digits are one exact division; the rest, rare, goes
 * the long way, and so does what may be thousands, as 60.000.
 *
 * Fails as rung_cli_parse_number() does.
 *
 * Returns: %TRUE if @value was set
 */
gboolean
rung_cli_field_parse_amount (RungCsvField field,
                             const char  *name,
                             gboolean     is_needed,
                             double      *value,
                             GError     **error)
{
  guint64 digits = 0;
  guint n_digits = 0;
  guint n_decimals = 0;
  gboolean is_after_point = FALSE;

  field = rung_cli_field_strip (field);
  if (field.length == 0 && !is_needed)
    {
      *value = 0.0;
      return TRUE;
    }
  for (gsize i = 0; i < field.length; i++)
    {
      guint digit = (guint) (guchar) field.text[i] - '0';

      if (digit <= 9)
        {
          digits = 10 * digits + digit;
          n_digits++;
          n_decimals += (guint) is_after_point;
        }
      else if (field.text[i] == '.' && !is_after_point)
        is_after_point = TRUE;
      else
        return parse_long_amount (name, &field, value, error);
    }
  if (n_digits == 0 || n_digits > MOST_DIGITS || (n_decimals == 3 && n_digits <= 6))
    return parse_long_amount (name, &field, value, error);
  *value = (double) digits / powers[n_decimals];
  return TRUE;
}

static void
append_quoted (GString      *echo,
               RungCsvField  field)
{
  g_string_append_c (echo, '"');
  for (gsize i = 0; i < field.length; i++)
    {
      if (field.text[i] == '"')
        g_string_append_c (echo, '"');
      g_string_append_c (echo, field.text[i]);
    }
  g_string_append_c (echo, '"');
}

/**
 * rung_cli_field_echo:
 * @field: a field
 * @has_commas: whether it may have commas without quotation marks
 * @echo: where it goes
 *
 * Writes a field as it was, for rows with commas.
 */
void
rung_cli_field_echo (RungCsvField field,
                     gboolean     has_commas,
                     GString     *echo)
{
  if (field.is_quoted || memchr (field.text, '"', field.length) != NULL
      || (has_commas && memchr (field.text, ',', field.length) != NULL))
    append_quoted (echo, field);
  else
    g_string_append_len (echo, field.text, (gssize) field.length);
}
