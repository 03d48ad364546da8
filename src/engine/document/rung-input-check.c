/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-input-check.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "engine/base/rung-day.h"
#include "engine/base/rung-error.h"
#include "engine/base/rung-years.h"
#include "engine/vesting/rung-tranches.h"

#include "rung-choices.h"
#include "rung-inputs.h"
#include "rung-record.h"

static gboolean
choice_is_known (RungChoices       choices,
                 const RungTables *tables,
                 const char       *id)
{
  g_autoptr (GArray) list = NULL;

  /* Places follow their aliases, so a code of the federal statistics is one too. */
  if (choices == RUNG_CHOICES_PLACES)
    return rung_tables_find_place (tables, id) != NULL;

  list = rung_choices_list (choices, tables);
  for (guint i = 0; i < list->len; i++)
    if (g_str_equal (g_array_index (list, RungChoice, i).id, id))
      return TRUE;
  return FALSE;
}

static gboolean
set_unknown (const RungInput   *input,
             const RungTables  *tables,
             const char        *id,
             GError           **error)
{
  g_autofree char *nearest = NULL;

  if (error == NULL)
    return FALSE;
  nearest = rung_choices_dup_nearest (input->choices, tables, id);
  /* Translators: the id found, then the ids possible */
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_UNKNOWN, _("“%s” is not a choice: expected %s"), id,
               nearest);
  return FALSE;
}

/* The unit in which a file has a number, for a message; "" for a count. */
static const char *
get_file_unit (const RungInput *input)
{
  switch (input->kind)
    {
    case RUNG_KIND_MONEY:
      return _(", in dollars");
    case RUNG_KIND_PRICE:
      return _(", in cents");
    case RUNG_KIND_PERCENT:
      return _(", in hundredths of a percent");
    case RUNG_KIND_SHARE:
      return _(", in parts per million");
    default:
      return "";
    }
}

static gboolean
check_date (const char  *text,
            GError     **error)
{
  GDate date;

  if (rung_day_parse (text, &date))
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_FORMAT,
               _("“%s” is not a date: expected year, month and day such as 2026-12-01"), text);
  return FALSE;
}

/**
 * rung_input_check_number:
 * @input: an input that is not text
 * @value: a value in the unit of its kind
 * @error: return location
 *
 * Fails with %RUNG_ERROR_RANGE if @value is outside the range of @input; the
 * message has the numbers as they stand in a file.
 *
 * Returns: %TRUE if @value may be set
 */
gboolean
rung_input_check_number (const RungInput *input,
                         gint64           value,
                         GError         **error)
{
  if (value >= input->minimum && value <= input->maximum)
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_RANGE,
               /* Translators: the number, the lowest, the highest, then the unit, such as “, in
                * cents” */
               _("%.0f is out of range: expected %.0f to %.0f%s"),
               (double) value, (double) input->minimum, (double) input->maximum,
               get_file_unit (input));
  return FALSE;
}

/**
 * rung_input_check_text:
 * @input: an input that is text
 * @tables: the figures, for what an id may name
 * @text: a value
 * @error: return location
 *
 * Fails with %RUNG_ERROR_UNKNOWN if an id names nothing, with
 * %RUNG_ERROR_LIMIT if the text is too long, with %RUNG_ERROR_FORMAT if it is
 * no day or no tranches.
 *
 * Returns: %TRUE if @text may be set
 */
gboolean
rung_input_check_text (const RungInput  *input,
                       const RungTables *tables,
                       const char       *text,
                       GError          **error)
{
  if (g_utf8_strlen (text, -1) > input->maximum)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT,
                   /* Translators: the number of characters, then the most possible */
                   _("The text has %ld characters: expected at most %ld"),
                   g_utf8_strlen (text, -1), (long) input->maximum);
      return FALSE;
    }
  if (input->kind == RUNG_KIND_CHOICE)
    {
      if (*text == '\0' && input->optional)
        return TRUE;
      return choice_is_known (input->choices, tables, text)
      || set_unknown (input, tables, text, error);
    }
  if (input->kind == RUNG_KIND_DATE)
    return *text == '\0' || check_date (text, error);
  if (input->kind == RUNG_KIND_TRANCHES)
    return *text == '\0' || rung_tranches_parse (text, NULL, error);
  if (input->kind == RUNG_KIND_YEARS)
    return rung_years_parse (text, NULL, error) >= 0;
  if (input->kind == RUNG_KIND_SET)
    {
      g_auto (GStrv) ids = rung_set_split (text);

      for (guint i = 0; ids[i] != NULL; i++)
        if (!choice_is_known (input->choices, tables, ids[i]))
          return set_unknown (input, tables, ids[i], error);
    }
  return TRUE;
}
