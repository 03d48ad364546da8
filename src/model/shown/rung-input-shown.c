/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-input-shown.h"

#include <glib/gi18n-lib.h>

#include "engine/document/rung-input-check.h"
#include "engine/document/rung-record.h"
#include "model/records/rung-typing.h"
#include "report/kit/rung-parse.h"
#include "report/phrases/rung-phrases.h"

struct _RungInputShown
{
  GObject parent_instance;
  const RungInput *input;
  const RungTables *tables;
  RungEditable *record;
  gulong record_handler;
  char *text;
  char *problem;            /* (nullable) why what was typed is refused */
  char *note;               /* (nullable) what a person should know of the value */
  gboolean is_on;
  gboolean counts;          /* no other input says that it has no meaning */
};

G_DEFINE_FINAL_TYPE (RungInputShown, rung_input_shown, G_TYPE_OBJECT)

enum
{
  PROP_LABEL = 1,
  PROP_UNIT,
  PROP_HELP,
  PROP_TEXT,
  PROP_IS_ON,
  PROP_PROBLEM,
  PROP_NOTE,
  PROP_COUNTS,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
take (RungInputShown  *self,
      char           **place,
      char            *text,
      guint            property)
{
  if (g_strcmp0 (*place, text) == 0)
    {
      g_free (text);
      return;
    }
  g_free (*place);
  *place = text;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
show_flag (RungInputShown *self,
           gboolean       *place,
           gboolean        flag,
           guint           property)
{
  if (*place == !!flag)
    return;
  *place = !!flag;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/* Writes the value of the record the tidy way. */
static void
show_tidy (RungInputShown *self)
{
  gconstpointer values = rung_editable_get_values (self->record);

  take (self, &self->text,
        rung_input_is_text (self->input)
        ? g_strdup (rung_input_get_text (self->input, values))
        : rung_unparse_input (self->input, rung_input_get_number (self->input, values)),
        PROP_TEXT);
}

/* Whether the text is a way to write the value of the record: then it stays as it was typed. */
static gboolean
says_value (RungInputShown *self)
{
  gconstpointer values = rung_editable_get_values (self->record);
  gint64 value = 0;

  if (rung_input_is_text (self->input))
    return g_str_equal (self->text, rung_input_get_text (self->input, values));
  return rung_parse_input (self->input, self->text, &value, NULL)
         && value == rung_input_get_number (self->input, values);
}

/* A template of a company has a date and a source, and companies change them. Own tranches take
 * the place of any. */
static void
show_note (RungInputShown *self)
{
  gconstpointer values = rung_editable_get_values (self->record);
  const RungInput *tranches = NULL;
  char *note = NULL;

  if (self->input->choices != RUNG_CHOICES_SCHEDULES)
    return;
  tranches = rung_inputs_find (rung_editable_get_table (self->record), "tranches");
  if (tranches != NULL && *rung_input_get_text (tranches, values) != '\0')
    note = g_strdup (_("Your custom schedule below counts instead"));
  else
    note = rung_phrase_schedule (rung_tables_find_schedule (self->tables,
                                                            rung_input_get_text (self->input,
                                                                                 values)));
  take (self, &self->note, note, PROP_NOTE);
}

/* The value of the record, or what was typed and refused. */
static void
show_value (RungInputShown *self)
{
  const RungTyped *typed = rung_typing_get_refused (self->record, self->input);

  if (self->input->kind == RUNG_KIND_FLAG)
    show_flag (self, &self->is_on,
               rung_input_get_number (self->input, rung_editable_get_values (self->record)) != 0,
               PROP_IS_ON);
  else if (typed != NULL)
    take (self, &self->text, g_strdup (typed->refused), PROP_TEXT);
  else if (!says_value (self))
    show_tidy (self);
  take (self, &self->problem, g_strdup (typed != NULL ? typed->message : NULL), PROP_PROBLEM);
  show_note (self);
}

static void
rung_input_shown_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  RungInputShown *self = RUNG_INPUT_SHOWN (object);
  const char *unit = self->input->unit;

  switch (property_id)
    {
    case PROP_LABEL: g_value_set_string (value, _(self->input->label)); break;
    case PROP_UNIT: g_value_set_string (value, *unit != '\0' ? _(unit) : ""); break;
    case PROP_HELP: g_value_set_string (value, _(self->input->help)); break;
    case PROP_TEXT: g_value_set_string (value, self->text); break;
    case PROP_IS_ON: g_value_set_boolean (value, self->is_on); break;
    case PROP_PROBLEM: g_value_set_string (value, self->problem); break;
    case PROP_NOTE: g_value_set_string (value, self->note); break;
    case PROP_COUNTS: g_value_set_boolean (value, self->counts); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
rung_input_shown_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  RungInputShown *self = RUNG_INPUT_SHOWN (object);

  if (property_id == PROP_TEXT)
    rung_input_shown_set_text (self, g_value_get_string (value));
  else if (self->record != NULL)
    g_object_set (self->record, self->input->id, (gint64) g_value_get_boolean (value), NULL);
}

static void
rung_input_shown_dispose (GObject *object)
{
  rung_input_shown_set_record (RUNG_INPUT_SHOWN (object), NULL);
  G_OBJECT_CLASS (rung_input_shown_parent_class)->dispose (object);
}

static void
rung_input_shown_finalize (GObject *object)
{
  RungInputShown *self = RUNG_INPUT_SHOWN (object);

  g_free (self->text);
  g_free (self->problem);
  g_free (self->note);
  G_OBJECT_CLASS (rung_input_shown_parent_class)->finalize (object);
}

static void
rung_input_shown_class_init (RungInputShownClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = rung_input_shown_get_property;
  object_class->set_property = rung_input_shown_set_property;
  object_class->dispose = rung_input_shown_dispose;
  object_class->finalize = rung_input_shown_finalize;
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  properties[PROP_UNIT] = g_param_spec_string ("unit", NULL, NULL, "", flags);
  properties[PROP_HELP] = g_param_spec_string ("help", NULL, NULL, "", flags);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, "", flags | G_PARAM_WRITABLE);
  properties[PROP_IS_ON] = g_param_spec_boolean ("is-on", NULL, NULL, FALSE,
                                                 flags | G_PARAM_WRITABLE);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, flags);
  properties[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, NULL, flags);
  properties[PROP_COUNTS] = g_param_spec_boolean ("counts", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
rung_input_shown_init (RungInputShown *self)
{
  self->text = g_strdup ("");
  self->counts = TRUE;
}

/**
 * rung_input_shown_new:
 * @input: the input
 * @tables: the figures, for what an id may name
 *
 * Returns: (transfer full): the input without a record
 */
RungInputShown *
rung_input_shown_new (const RungInput  *input,
                      const RungTables *tables)
{
  RungInputShown *self = g_object_new (RUNG_TYPE_INPUT_SHOWN, NULL);

  self->input = input;
  self->tables = tables;
  return self;
}

/**
 * rung_input_shown_set_record:
 * @self: an input
 * @record: (nullable): a record whose table has the input
 *
 * Shows and edits another record from now on.
 */
void
rung_input_shown_set_record (RungInputShown *self,
                             RungEditable   *record)
{
  g_autofree char *signal = NULL;

  if (self->record == record)
    return;
  if (self->record != NULL)
    {
      rung_input_shown_settle (self);
      g_clear_signal_handler (&self->record_handler, self->record);
    }
  g_set_object (&self->record, record);
  if (record == NULL)
    return;
  signal = g_strdup_printf ("notify::%s", self->input->id);
  self->record_handler = g_signal_connect_swapped (record, signal, G_CALLBACK (show_value), self);
  show_value (self);
  rung_input_shown_update (self);
}

/**
 * rung_input_shown_get_input:
 * @self: an input
 *
 * Returns: (transfer none): its row of the table
 */
const RungInput *
rung_input_shown_get_input (RungInputShown *self)
{
  return self->input;
}

/**
 * rung_input_shown_get_tables:
 * @self: an input
 *
 * Returns: (transfer none): the figures, for what an id may name
 */
const RungTables *
rung_input_shown_get_tables (RungInputShown *self)
{
  return self->tables;
}

/**
 * rung_input_shown_get_text:
 * @self: an input
 *
 * Returns: (transfer none): its value, or what was typed; of a choice the id
 */
const char *
rung_input_shown_get_text (RungInputShown *self)
{
  return self->text;
}

/**
 * rung_input_shown_set_text:
 * @self: an input
 * @text: what was typed, or the id of what was chosen
 *
 * Puts a good text into the record. A bad one is kept with the reason, and the record goes back to
 * the value from before the typing, not to a part of what was typed.
 */
void
rung_input_shown_set_text (RungInputShown *self,
                           const char     *text)
{
  g_autoptr (GError) error = NULL;
  gboolean is_text = rung_input_is_text (self->input);
  gint64 value = 0;

  if (g_str_equal (self->text, text) || self->record == NULL)
    return;
  take (self, &self->text, g_strdup (text), PROP_TEXT);
  if (self->input->choices != RUNG_CHOICES_NONE)
    g_object_set (self->record, self->input->id, text, NULL);
  else if (is_text ? !rung_input_check_text (self->input, self->tables, text, &error)
                   : !rung_parse_input (self->input, text, &value, &error))
    rung_typing_refuse (self->record, self->input, text, error->message);
  else if (is_text)
    rung_typing_take_text (self->record, self->input, text);
  else
    rung_typing_take_number (self->record, self->input, value);
  take (self, &self->problem, g_strdup (error != NULL ? error->message : NULL), PROP_PROBLEM);
}

/**
 * rung_input_shown_get_counts:
 * @self: an input
 *
 * Returns: whether no other input says that it has no meaning
 */
gboolean
rung_input_shown_get_counts (RungInputShown *self)
{
  return self->counts;
}

/**
 * rung_input_shown_update:
 * @self: an input with a record
 *
 * Looks again at what other inputs of the record say of this one.
 */
void
rung_input_shown_update (RungInputShown *self)
{
  show_flag (self, &self->counts,
             rung_input_counts (self->input, rung_editable_get_table (self->record),
                                rung_editable_get_values (self->record)), PROP_COUNTS);
  show_note (self);
}

/**
 * rung_input_shown_settle:
 * @self: an input
 *
 * Ends the typing, as when the field is left, and writes a good value the tidy way. A bad one
 * stays.
 */
void
rung_input_shown_settle (RungInputShown *self)
{
  if (self->record == NULL)
    return;
  rung_typing_settle (self->record, self->input);
  if (self->problem == NULL && self->input->kind != RUNG_KIND_FLAG)
    show_tidy (self);
}

/**
 * rung_input_shown_step:
 * @self: an input that is a number
 * @n_steps: steps up, below 0 down
 *
 * Moves the value.
 */
void
rung_input_shown_step (RungInputShown *self,
                       int             n_steps)
{
  if (self->record == NULL)
    return;
  rung_typing_step (self->record, self->input, n_steps);
  show_value (self);
  rung_input_shown_settle (self);
}
