/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-form-place.h"

#include "ui/form/rung-form.h"
#include "ui/parts/rung-section.h"

struct _RungFormPlace
{
  RungWidget parent_instance;
  const RungInputTable *inputs;
  RungRecordFunc func;
  char *record_id;          /* (nullable) */
  RungSession *session;     /* (nullable) of the section, once it stands in one */
  GtkWidget *form;          /* (nullable) until there is a record */
  RungEditable *record;     /* (nullable) */
  gboolean has_record;
};

G_DEFINE_FINAL_TYPE (RungFormPlace, rung_form_place, RUNG_TYPE_WIDGET)

enum
{
  MADE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
set_record (RungFormPlace *self,
            RungEditable  *record)
{
  if (!g_set_object (&self->record, record))
    return;
  gtk_widget_set_visible (GTK_WIDGET (self), record != NULL);
  if (record != NULL && self->form == NULL)
    {
      self->form = rung_form_new (self->inputs, rung_session_get_tables (self->session), TRUE);
      gtk_widget_set_parent (self->form, GTK_WIDGET (self));
      g_signal_emit (self, signals[MADE], 0, self->form);
    }
  if (record != NULL)
    rung_form_set_record (RUNG_FORM (self->form), record);
  g_object_set (self, "has-record", record != NULL, NULL);
}

/* A record may come, go and be another one with every edit. */
static void
follow (gpointer object)
{
  RungFormPlace *self = object;
  g_autoptr (RungEditable) record = NULL;

  if (self->session == NULL || self->func == NULL)
    return;
  if (self->record_id != NULL)
    record = self->func (rung_session_get_workspace (self->session), self->record_id);
  set_record (self, record);
}

static void
rung_form_place_root (GtkWidget *widget)
{
  RungFormPlace *self = RUNG_FORM_PLACE (widget);
  GtkWidget *section = gtk_widget_get_ancestor (widget, RUNG_TYPE_SECTION);

  GTK_WIDGET_CLASS (rung_form_place_parent_class)->root (widget);
  if (self->session != NULL || section == NULL
      || rung_section_get_session (RUNG_SECTION (section)) == NULL)
    return;
  self->session = g_object_ref (rung_section_get_session (RUNG_SECTION (section)));
  g_signal_connect_object (self->session, "recomputed", G_CALLBACK (follow), self,
                           G_CONNECT_SWAPPED);
  follow (self);
}

static void
rung_form_place_dispose (GObject *object)
{
  RungFormPlace *self = RUNG_FORM_PLACE (object);

  g_clear_object (&self->record);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_form_place_parent_class)->dispose (object);
}

static void
rung_form_place_class_init (RungFormPlaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = rung_form_place_dispose;
  GTK_WIDGET_CLASS (klass)->root = rung_form_place_root;
  rung_member_add (object_class, "record-id", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungFormPlace, record_id), follow);
  rung_member_add (object_class, "has-record", G_TYPE_BOOLEAN,
                   G_STRUCT_OFFSET (RungFormPlace, has_record), NULL);
  signals[MADE] = g_signal_new ("made", RUNG_TYPE_FORM_PLACE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, GTK_TYPE_WIDGET);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_form_place_init (RungFormPlace *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * rung_form_place_set_source:
 * @self: a place
 * @inputs: the inputs of its form
 * @func: gives the record that is filled in
 *
 * Shows a form of these inputs.
 */
void
rung_form_place_set_source (RungFormPlace        *self,
                            const RungInputTable *inputs,
                            RungRecordFunc        func)
{
  self->inputs = inputs;
  self->func = func;
  follow (self);
}
