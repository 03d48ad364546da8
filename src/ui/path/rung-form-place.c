/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-form-place.h"

#include "model/workspace/rung-workspace-plan.h"
#include "model/workspace/rung-workspace-study.h"
#include "ui/form/rung-form.h"
#include "ui/parts/rung-section.h"

struct _RungFormPlace
{
  RungWidget parent_instance;
  char *kind;               /* of the record: "path", "step" or "study" */
  char *record_id;          /* (nullable) */
  RungSession *session;     /* (nullable) of the section, once it stands in one */
  GtkWidget *form;          /* (nullable) until there is a record */
  RungEditable *record;     /* (nullable) */
  gboolean has_record;
};

G_DEFINE_FINAL_TYPE (RungFormPlace, rung_form_place, RUNG_TYPE_WIDGET)

/* The id of the record of a path is its number. */
static RungEditable *
get_path (RungWorkspace *workspace,
          const char    *number)
{
  guint path = (guint) g_ascii_strtoull (number, NULL, 10);
  GListModel *paths
    = rung_editable_get_items (RUNG_EDITABLE (rung_workspace_get_plan (workspace)),
                               rung_inputs_find_list (&rung_plan_inputs, "paths"));

  return path > 0 ? g_list_model_get_item (paths, path - 1) : NULL;
}

static const struct
{
  const char *kind;
  const RungInputTable *inputs;
  RungEditable *(*get_record) (RungWorkspace *workspace, const char *id);   /* (transfer full) */
} kinds[] = {
  { .kind = "path", .inputs = &rung_path_inputs, .get_record = get_path },
  { .kind = "step", .inputs = &rung_step_inputs, .get_record = rung_workspace_get_step },
  { .kind = "study", .inputs = &rung_study_inputs, .get_record = rung_workspace_get_own_study },
};

static guint
find_kind (RungFormPlace *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_strcmp0 (kinds[i].kind, self->kind) == 0)
      return i;
  g_return_val_if_reached (0);
}

static void
set_record (RungFormPlace *self,
            RungEditable  *record)
{
  if (!g_set_object (&self->record, record))
    return;
  gtk_widget_set_visible (GTK_WIDGET (self), record != NULL);
  if (record != NULL && self->form == NULL)
    {
      self->form = rung_form_new (kinds[find_kind (self)].inputs,
                                  rung_session_get_tables (self->session), TRUE);
      gtk_widget_set_parent (self->form, GTK_WIDGET (self));
      g_signal_emit_by_name (self, "made", self->form);
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

  if (self->session == NULL)
    return;
  if (self->record_id != NULL)
    record = kinds[find_kind (self)].get_record (rung_session_get_workspace (self->session),
                                                 self->record_id);
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
rung_form_place_class_init (RungFormPlaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  rung_member_own (object_class, G_STRUCT_OFFSET (RungFormPlace, record));
  rung_member_own (object_class, G_STRUCT_OFFSET (RungFormPlace, session));
  GTK_WIDGET_CLASS (klass)->root = rung_form_place_root;
  rung_member_add (object_class, "kind", G_TYPE_STRING, G_STRUCT_OFFSET (RungFormPlace, kind),
                   NULL);
  rung_member_add (object_class, "record-id", G_TYPE_STRING,
                   G_STRUCT_OFFSET (RungFormPlace, record_id), follow);
  rung_member_add (object_class, "has-record", G_TYPE_BOOLEAN,
                   G_STRUCT_OFFSET (RungFormPlace, has_record), NULL);
  g_signal_new ("made", RUNG_TYPE_FORM_PLACE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                1, GTK_TYPE_WIDGET);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_form_place_init (RungFormPlace *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
