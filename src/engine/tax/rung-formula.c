/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-formula.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "engine/base/rung-error.h"

#define MAX_NAME 130
#define MAX_ARGUMENTS 3

typedef struct
{
  const char *name;
  RungOp op;
  guint n_arguments;
  gboolean wants_table;
} Function;

static const Function functions[] = {
  { .name = "if", .op = RUNG_OP_IF, .n_arguments = 3, .wants_table = FALSE },
  { .name = "min", .op = RUNG_OP_MIN, .n_arguments = 2, .wants_table = FALSE },
  { .name = "max", .op = RUNG_OP_MAX, .n_arguments = 2, .wants_table = FALSE },
  { .name = "pos", .op = RUNG_OP_POS, .n_arguments = 1, .wants_table = FALSE },
  { .name = "floor", .op = RUNG_OP_FLOOR, .n_arguments = 1, .wants_table = FALSE },
  { .name = "ceil", .op = RUNG_OP_CEIL, .n_arguments = 1, .wants_table = FALSE },
  { .name = "takes", .op = RUNG_OP_TAKES, .n_arguments = 2, .wants_table = FALSE },
  { .name = "brackets", .op = RUNG_OP_BRACKETS, .n_arguments = 2, .wants_table = TRUE },
  { .name = "row", .op = RUNG_OP_ROW, .n_arguments = 2, .wants_table = TRUE },
  { .name = "row-above", .op = RUNG_OP_ROW_ABOVE, .n_arguments = 2, .wants_table = TRUE },
  { .name = "start", .op = RUNG_OP_START, .n_arguments = 2, .wants_table = TRUE },
};

typedef struct
{
  const char *text;
  const char *at;
  guint depth;
  const RungFormulaSink *sink;
  gpointer user_data;
} Parser;

static gboolean parse_comparison (Parser *parser, RungOperand *result, GError **error);
static gboolean parse_power (Parser *parser, RungOperand *result, GError **error);

static gboolean
fail (Parser     *parser,
      const char *expected,
      GError    **error)
{
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_SYNTAX,
               /* Translators: a formula, the place in it, then what should be there */
               _("formula “%s”, column %d: expected %s"),
               parser->text, (int) (parser->at - parser->text) + 1, expected);
  return FALSE;
}

static void
skip_space (Parser *parser)
{
  while (*parser->at == ' ')
    parser->at++;
}

static gboolean
accept (Parser     *parser,
        const char *token)
{
  skip_space (parser);
  if (!g_str_has_prefix (parser->at, token))
    return FALSE;
  parser->at += strlen (token);
  return TRUE;
}

/* A name is kebab-case; it may have a scope and a dot before it. */
static gsize
name_length (const char *text)
{
  gsize length = 0;

  if (!g_ascii_islower (text[0]))
    return 0;
  while (g_ascii_islower (text[length]) || g_ascii_isdigit (text[length])
         || ((text[length] == '-' || text[length] == '.')
             && (g_ascii_islower (text[length + 1]) || g_ascii_isdigit (text[length + 1]))))
    length++;
  return length;
}

static gboolean
emit (Parser            *parser,
      RungOp             op,
      const RungOperand *operands,
      guint              n_operands,
      gboolean           wants_table,
      RungOperand       *result,
      GError           **error)
{
  for (guint i = 0; i < n_operands; i++)
    if ((operands[i].type == RUNG_OPERAND_TABLE) != (wants_table && i == 0))
      return fail (parser, wants_table && i == 0 ? _("a table as the first argument")
                                                 : _("a number, not a table"), error);
  return parser->sink->emit (parser->user_data, op, operands, result, error);
}

static gboolean
parse_call (Parser         *parser,
            const Function *function,
            RungOperand    *result,
            GError        **error)
{
  RungOperand arguments[MAX_ARGUMENTS] = { 0 };

  for (guint i = 0; i < function->n_arguments; i++)
    {
      if (i > 0 && !accept (parser, ","))
        return fail (parser, "“,”", error);
      if (!parse_comparison (parser, &arguments[i], error))
        return FALSE;
    }
  if (!accept (parser, ")"))
    return fail (parser, "“)”", error);
  return emit (parser, function->op, arguments, function->n_arguments,
               function->wants_table, result, error);
}

static gboolean
parse_name (Parser      *parser,
            RungOperand *result,
            GError     **error)
{
  char name[MAX_NAME];
  const char *end = parser->at[0] == '[' ? strchr (parser->at, ']') : NULL;
  gsize length = end != NULL ? (gsize) (end - parser->at) + 1 : name_length (parser->at);

  if (length == 0 || length >= sizeof name)
    return fail (parser, _("a number, a name or “(”"), error);
  memcpy (name, parser->at, length);
  name[length] = '\0';

  for (guint i = 0; i < G_N_ELEMENTS (functions); i++)
    if (g_str_equal (functions[i].name, name))
      {
        parser->at += length;
        if (!accept (parser, "("))
          return fail (parser, "“(”", error);
        return parse_call (parser, &functions[i], result, error);
      }
  if (!parser->sink->resolve (parser->user_data, name, result, error))
    return FALSE;
  parser->at += length;
  return TRUE;
}

static gboolean
parse_number (Parser      *parser,
              RungOperand *result,
              GError     **error)
{
  char *end = NULL;

  *result = (RungOperand) { .type = RUNG_OPERAND_CONSTANT };
  /* GLib reads hexadecimal too; here that is a 0 with something behind it. */
  if (parser->at[0] == '0' && g_ascii_tolower (parser->at[1]) == 'x')
    {
      parser->at++;
      return TRUE;
    }
  result->constant = g_ascii_strtod (parser->at, &end);
  if (end == parser->at || !isfinite (result->constant))
    return fail (parser, _("a finite number"), error);
  parser->at = end;
  return TRUE;
}

static gboolean
parse_unary (Parser      *parser,
             RungOperand *result,
             GError     **error)
{
  gboolean ok = FALSE;

  if (++parser->depth > RUNG_FORMULA_MAX_DEPTH)
    return fail (parser, _("fewer levels of parentheses"), error);
  skip_space (parser);
  if (accept (parser, "-") || accept (parser, "−"))
    {
      RungOperand operand = { 0 };

      ok = parse_power (parser, &operand, error)
           && emit (parser, RUNG_OP_NEGATE, &operand, 1, FALSE, result, error);
    }
  else if (accept (parser, "("))
    {
      ok = parse_comparison (parser, result, error);
      if (ok && !accept (parser, ")"))
        ok = fail (parser, "“)”", error);
    }
  else if (g_ascii_isdigit (*parser->at))
    ok = parse_number (parser, result, error);
  else
    ok = parse_name (parser, result, error);
  parser->depth--;
  return ok;
}

/* Binds closer than a product; 2^3^2 is 2^9. */
static gboolean
parse_power (Parser      *parser,
             RungOperand *result,
             GError     **error)
{
  RungOperand operands[2] = { 0 };

  if (!parse_unary (parser, result, error))
    return FALSE;
  if (!accept (parser, "^"))
    return TRUE;
  operands[0] = *result;
  return parse_power (parser, &operands[1], error)
         && emit (parser, RUNG_OP_POWER, operands, 2, FALSE, result, error);
}

static gboolean
parse_product (Parser      *parser,
               RungOperand *result,
               GError     **error)
{
  if (!parse_power (parser, result, error))
    return FALSE;
  for (;;)
    {
      RungOperand operands[2] = { *result };
      RungOp op = RUNG_OP_MULTIPLY;

      if (accept (parser, "*") || accept (parser, "×"))
        op = RUNG_OP_MULTIPLY;
      else if (accept (parser, "/"))
        op = RUNG_OP_DIVIDE;
      else
        return TRUE;
      if (!parse_power (parser, &operands[1], error)
          || !emit (parser, op, operands, 2, FALSE, result, error))
        return FALSE;
    }
}

static gboolean
parse_sum (Parser      *parser,
           RungOperand *result,
           GError     **error)
{
  if (!parse_product (parser, result, error))
    return FALSE;
  for (;;)
    {
      RungOperand operands[2] = { *result };
      RungOp op = RUNG_OP_ADD;

      if (accept (parser, "+"))
        op = RUNG_OP_ADD;
      else if (accept (parser, "-") || accept (parser, "−"))
        op = RUNG_OP_SUBTRACT;
      else
        return TRUE;
      if (!parse_product (parser, &operands[1], error)
          || !emit (parser, op, operands, 2, FALSE, result, error))
        return FALSE;
    }
}

static gboolean
parse_comparison (Parser      *parser,
                  RungOperand *result,
                  GError     **error)
{
  /* The longer sign first, since "<" also begins "<=". */
  static const struct { const char *sign; RungOp op; } signs[] = {
    { .sign = "<=", .op = RUNG_OP_LESS_OR_EQUAL }, { .sign = ">=", .op = RUNG_OP_GREATER_OR_EQUAL },
    { .sign = "==", .op = RUNG_OP_EQUAL }, { .sign = "!=", .op = RUNG_OP_NOT_EQUAL },
    { .sign = "<", .op = RUNG_OP_LESS }, { .sign = ">", .op = RUNG_OP_GREATER },
  };
  RungOperand operands[2] = { 0 };

  if (!parse_sum (parser, result, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (accept (parser, signs[i].sign))
      {
        operands[0] = *result;
        return parse_sum (parser, &operands[1], error)
               && emit (parser, signs[i].op, operands, 2, FALSE, result, error);
      }
  return TRUE;
}

/**
 * rung_formula_compile:
 * @text: a formula
 * @sink: takes names and operations
 * @user_data: handed to @sink
 * @result: (out): the operand that holds the value of the formula
 * @error: return location
 *
 * Reads a formula from left to right and hands each operation to @sink as soon
 * as its operands are known.
 *
 * Fails with %RUNG_ERROR_SYNTAX where the text is not a formula,
 * %RUNG_ERROR_LIMIT where it is too long, and as @sink fails.
 * Source: the language is defined in data/README.md.
 *
 * Returns: %TRUE if @result was set
 */
gboolean
rung_formula_compile (const char             *text,
                      const RungFormulaSink  *sink,
                      gpointer                user_data,
                      RungOperand            *result,
                      GError                **error)
{
  Parser parser = { .text = text, .at = text, .sink = sink, .user_data = user_data };

  if (strlen (text) > RUNG_FORMULA_MAX_LENGTH)
    {
      g_set_error (error, RUNG_ERROR, RUNG_ERROR_LIMIT,
                   _("a formula has more than %d characters"), RUNG_FORMULA_MAX_LENGTH);
      return FALSE;
    }
  if (!parse_comparison (&parser, result, error))
    return FALSE;
  if (result->type == RUNG_OPERAND_TABLE)
    return fail (&parser, _("a number, not a table"), error);
  skip_space (&parser);
  if (*parser.at != '\0')
    return fail (&parser, _("an operator or the end"), error);
  return TRUE;
}

/**
 * rung_formula_substitute:
 * @text: a formula
 * @func: gives the text that stands for a name
 * @user_data: handed to @func
 *
 * Writes the formula with other texts in place of its names; functions stay.
 *
 * Returns: (transfer full): the new text
 */
char *
rung_formula_substitute (const char          *text,
                         RungFormulaNameFunc  func,
                         gpointer             user_data)
{
  GString *out = g_string_new (NULL);

  for (const char *at = text; *at != '\0';)
    {
      gsize length = name_length (at);
      g_autofree char *name = NULL;
      g_autofree char *replacement = NULL;

      if (length == 0)
        {
          g_string_append_c (out, *at++);
          continue;
        }
      name = g_strndup (at, length);
      replacement = func (name, user_data);
      g_string_append (out, replacement != NULL ? replacement : name);
      at += length;
    }
  return g_string_free (out, FALSE);
}
