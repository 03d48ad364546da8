/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-derivation-shown.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"

struct _RungSumLine
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungSumLine, rung_sum_line, RUNG_TYPE_SHOWN)

struct _RungDerivationShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungDerivationShown, rung_derivation_shown, RUNG_TYPE_SHOWN)

static const RungShownField line_fields[] = {
  [RUNG_SUM_LINE_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_SUM_LINE_FIGURE] = { "figure", RUNG_SHOWN_TEXT },
  [RUNG_SUM_LINE_FORMULA] = { "formula", RUNG_SHOWN_TEXT },
  [RUNG_SUM_LINE_NUMBERS] = { "numbers", RUNG_SHOWN_TEXT },
  [RUNG_SUM_LINE_ORIGIN] = { "origin", RUNG_SHOWN_TEXT },
  [RUNG_SUM_LINE_SPOKEN] = { "spoken", RUNG_SHOWN_TEXT },
  [RUNG_SUM_LINE_IS_TOTAL] = { "is-total", RUNG_SHOWN_FLAG },
};

G_STATIC_ASSERT (G_N_ELEMENTS (line_fields) == RUNG_N_SUM_LINE_FIELDS);

static const RungShownField fields[] = {
  [RUNG_DERIVATION_SHOWN_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_DERIVATION_SHOWN_NOTE] = { "note", RUNG_SHOWN_TEXT },
  [RUNG_DERIVATION_SHOWN_LINES] = { "lines", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_DERIVATION_SHOWN_FIELDS);

static void
rung_sum_line_class_init (RungSumLineClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), line_fields, G_N_ELEMENTS (line_fields));
}

static void
rung_sum_line_init (RungSumLine *self)
{
}

static void
rung_derivation_shown_constructed (GObject *object)
{
  g_autoptr (GListStore) lines = g_list_store_new (RUNG_TYPE_SUM_LINE);

  G_OBJECT_CLASS (rung_derivation_shown_parent_class)->constructed (object);
  rung_shown_set_list (RUNG_SHOWN (object), RUNG_DERIVATION_SHOWN_LINES, G_LIST_MODEL (lines));
}

static void
rung_derivation_shown_class_init (RungDerivationShownClass *klass)
{
  G_OBJECT_CLASS (klass)->constructed = rung_derivation_shown_constructed;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_derivation_shown_init (RungDerivationShown *self)
{
}

static char *
dup_origin (const RungLedgerLine *line)
{
  const char *status = rung_status_get_title (line->status);

  if (line->source != NULL)
    return g_strdup_printf (C_("source and status of a figure", "%s (%s)"), line->source, status);
  return line->status == RUNG_STATUS_DERIVED ? NULL : g_strdup (status);
}

/* The parts of a line that there are, one after the other. */
static char *
dup_parts (RungShown  *line,
           const char *separator,
           guint       first,
           guint       last)
{
  GString *out = g_string_new (NULL);

  for (guint i = first; i <= last; i++)
    {
      const char *part = rung_shown_get_text (line, i);

      if (*part == '\0')
        continue;
      if (out->len > 0)
        g_string_append (out, separator);
      g_string_append (out, part);
    }
  return g_string_free (out, FALSE);
}

static void
append_line (RungDerivationShown *self,
             RungShown           *line)
{
  GListModel *lines = rung_shown_get_list (RUNG_SHOWN (self), RUNG_DERIVATION_SHOWN_LINES);
  g_autofree char *rest = dup_parts (line, ". ", RUNG_SUM_LINE_FORMULA, RUNG_SUM_LINE_ORIGIN);
  const char *title = rung_shown_get_text (line, RUNG_SUM_LINE_TITLE);
  const char *figure = rung_shown_get_text (line, RUNG_SUM_LINE_FIGURE);

  rung_shown_take_text (line, RUNG_SUM_LINE_SPOKEN,
                        *rest == '\0'
                        ? g_strdup_printf (C_("title and figure", "%s: %s"), title, figure)
                        : g_strdup_printf (C_("title, figure and how it is made", "%s: %s. %s"),
                                           title, figure, rest));
  g_list_store_append (G_LIST_STORE (lines), line);
}

/**
 * rung_derivation_shown_new:
 * @title: what the figure is
 * @note: (nullable): how to read the lines
 *
 * Returns: (transfer full): a sum without lines
 */
RungDerivationShown *
rung_derivation_shown_new (const char *title,
                           const char *note)
{
  RungDerivationShown *self = g_object_new (RUNG_TYPE_DERIVATION_SHOWN, NULL);

  rung_shown_set_text (RUNG_SHOWN (self), RUNG_DERIVATION_SHOWN_TITLE, title);
  rung_shown_set_text (RUNG_SHOWN (self), RUNG_DERIVATION_SHOWN_NOTE, note);
  return self;
}

/**
 * rung_derivation_shown_add:
 * @self: a sum
 * @title: what the line is
 * @figure: its figure, as a person reads it
 * @origin: (nullable): where the figure is from
 *
 * Adds a line.
 */
void
rung_derivation_shown_add (RungDerivationShown *self,
                           const char          *title,
                           const char          *figure,
                           const char          *origin)
{
  g_autoptr (RungShown) line = g_object_new (RUNG_TYPE_SUM_LINE, NULL);

  rung_shown_set_text (line, RUNG_SUM_LINE_TITLE, title);
  rung_shown_set_text (line, RUNG_SUM_LINE_FIGURE, figure);
  rung_shown_set_text (line, RUNG_SUM_LINE_ORIGIN, origin);
  append_line (self, line);
}

/**
 * rung_derivation_shown_add_ledger:
 * @self: a sum
 * @ledger: how a figure was made, the figure itself last
 *
 * Adds a line for every step. The last one is the total.
 */
void
rung_derivation_shown_add_ledger (RungDerivationShown *self,
                                  const RungLedger    *ledger)
{
  guint n_lines = rung_ledger_get_n (ledger);

  for (guint i = 0; i < n_lines; i++)
    {
      const RungLedgerLine *step = rung_ledger_get (ledger, i);
      g_autoptr (RungShown) line = g_object_new (RUNG_TYPE_SUM_LINE, NULL);

      rung_shown_set_text (line, RUNG_SUM_LINE_TITLE, step->title);
      rung_shown_take_text (line, RUNG_SUM_LINE_FIGURE,
                            rung_format_value (step->value, step->unit));
      rung_shown_set_text (line, RUNG_SUM_LINE_FORMULA, step->formula);
      if (step->numbers != NULL)
        rung_shown_take_text (line, RUNG_SUM_LINE_NUMBERS, rung_format_numbers (step->numbers));
      rung_shown_take_text (line, RUNG_SUM_LINE_ORIGIN, dup_origin (step));
      rung_shown_set_flag (line, RUNG_SUM_LINE_IS_TOTAL, i + 1 == n_lines);
      append_line (self, line);
    }
}

/**
 * rung_derivation_shown_dup_text:
 * @self: a sum
 *
 * Returns: (transfer full): the whole as text, a line per step with tabs between its parts
 */
char *
rung_derivation_shown_dup_text (RungDerivationShown *self)
{
  RungShown *shown = RUNG_SHOWN (self);
  GListModel *lines = rung_shown_get_list (shown, RUNG_DERIVATION_SHOWN_LINES);
  GString *out = g_string_new (rung_shown_get_text (shown, RUNG_DERIVATION_SHOWN_TITLE));

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (RungShown) line = g_list_model_get_item (lines, i);
      gboolean has_numbers = *rung_shown_get_text (line, RUNG_SUM_LINE_NUMBERS) != '\0';
      g_autofree char *first = dup_parts (line, "\t", RUNG_SUM_LINE_TITLE, RUNG_SUM_LINE_FIGURE);
      g_autofree char *rest = dup_parts (line, "\t", has_numbers ? RUNG_SUM_LINE_NUMBERS
                                                                 : RUNG_SUM_LINE_FORMULA,
                                         RUNG_SUM_LINE_ORIGIN);

      g_string_append_printf (out, "\n%s%s%s", first, *rest != '\0' ? "\t" : "", rest);
    }
  return g_string_free (out, FALSE);
}
