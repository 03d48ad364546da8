/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-study-detail.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/workspace/rung-workspace-plan.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "report/phrases/rung-study-phrases.h"
#include "ui/form/rung-form.h"
#include "ui/kit/rung-mnemonic.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-page.h"

struct _RungStudyDetail
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *title;
  GtkWidget *answer;
  GtkWidget *claim;
  GtkWidget *note;
  GtkWidget *own;           /* check button */
  GtkWidget *path;
  GtkWidget *terms;         /* box of labels */
  GtkWidget *form;          /* NULL until own figures are asked for */
  const RungStudy *study;   /* (nullable) */
  gboolean is_updating;
};

G_DEFINE_FINAL_TYPE (RungStudyDetail, rung_study_detail, GTK_TYPE_WIDGET)

enum
{
  PATH_ADDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_term_title (RungStudyTermKind term)
{
  switch (term)
    {
    case RUNG_STUDY_TUITION: return _("Tuition and fees a year");
    case RUNG_STUDY_MONTHS: return _("Months");
    case RUNG_STUDY_PAY_KEPT: return _("Pay meanwhile");
    case RUNG_STUDY_STIPEND: return _("Stipend a year");
    case RUNG_STUDY_FINISH: return _("Chance of finishing");
    case RUNG_STUDY_GAIN_DOUBT:
    case RUNG_N_STUDY_TERMS:
    default: return _("Doubt about the gain");
    }
}

static char *
dup_term (RungStudyTermKind term,
          double            value)
{
  g_autofree char *money = NULL;

  if (isnan (value))
    return g_strdup (_("not published"));
  if (term == RUNG_STUDY_MONTHS)
    return g_strdup_printf ("%.4g", value);
  if (term != RUNG_STUDY_TUITION && term != RUNG_STUDY_STIPEND)
    return rung_format_percent (value);
  money = rung_format_money (value);
  return g_strdup_printf ("$%s", money);
}

static void
add_term (RungStudyDetail     *self,
          RungStudyTermKind    term,
          const RungStudyTerm *value)
{
  g_autofree char *text = dup_term (term, value->value);
  g_autofree char *source = rung_phrase_source (value->source);
  g_autofree char *line = g_strdup_printf (_("%s: %s (%s)"), get_term_title (term), text,
                                           rung_status_get_title (value->status));
  g_autoptr (GString) from = g_string_new (source);

  if (value->note != NULL)
    g_string_append_printf (from, "%s%s", from->len > 0 ? ". " : "", value->note);
  gtk_box_append (GTK_BOX (self->terms), rung_page_create_label (line, NULL));
  gtk_box_append (GTK_BOX (self->terms), rung_page_create_label (from->str, "note"));
}

static void
show_terms (RungStudyDetail *self)
{
  rung_page_clear_box (self->terms);
  for (int term = 0; term < RUNG_N_STUDY_TERMS; term++)
    add_term (self, term, &self->study->terms[term]);
}

static void
show_form (RungStudyDetail *self)
{
  g_autoptr (RungEditable) record
    = rung_workspace_get_own_study (rung_session_get_workspace (self->session), self->study->id);

  self->is_updating = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->own), record != NULL);
  self->is_updating = FALSE;
  if (record != NULL && self->form == NULL)
    {
      self->form = rung_form_new (&rung_study_inputs, rung_session_get_tables (self->session),
                                  TRUE);
      gtk_box_insert_child_after (GTK_BOX (self->box), self->form,
                                  gtk_widget_get_parent (self->own));
    }
  if (record != NULL)
    rung_form_set_record (RUNG_FORM (self->form), record);
  if (self->form != NULL)
    gtk_widget_set_visible (self->form, record != NULL);
}

static void
show_claim (RungStudyDetail  *self,
            const RungReturn *row)
{
  g_autofree char *text = rung_phrase_claim (row);

  gtk_label_set_text (GTK_LABEL (self->claim), text);
  gtk_widget_set_visible (self->claim, *text != '\0');
}

static void
own_cb (RungStudyDetail *self)
{
  if (!self->is_updating && self->study != NULL)
    rung_workspace_set_own_study (rung_session_get_workspace (self->session), self->study->id,
                                  gtk_check_button_get_active (GTK_CHECK_BUTTON (self->own)));
}

static void
path_cb (RungStudyDetail *self)
{
  guint path = self->study != NULL
               ? rung_workspace_add_path (rung_session_get_workspace (self->session), "study",
                                          self->study->id) : G_MAXUINT;

  if (path != G_MAXUINT)
    g_signal_emit (self, signals[PATH_ADDED], 0, path + 1);
}

static void
rung_study_detail_dispose (GObject *object)
{
  RungStudyDetail *self = RUNG_STUDY_DETAIL (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_study_detail_parent_class)->dispose (object);
}

static void
rung_study_detail_class_init (RungStudyDetailClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_study_detail_dispose;
  signals[PATH_ADDED] = g_signal_new ("path-added", RUNG_TYPE_STUDY_DETAIL, G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_study_detail_init (RungStudyDetail *self)
{
  GtkWidget *line = rung_wrap_new ();

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->title = rung_page_create_label (NULL, "group");
  self->answer = rung_page_create_label (NULL, NULL);
  self->claim = rung_page_create_label (NULL, "note");
  self->note = rung_page_create_label (NULL, "note");
  self->own = rung_page_create_check (_("Use my _own figures"));
  self->path = rung_mnemonic_button_new (_("_Make it a path"));
  self->terms = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_set_tooltip_text (self->path, _("Adds a path that begins with this study, to be held "
                                             "against others"));
  gtk_widget_set_valign (self->path, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->path, "quiet");
  g_signal_connect_object (self->own, "toggled", G_CALLBACK (own_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->path, "clicked", G_CALLBACK (path_cb), self, G_CONNECT_SWAPPED);
  rung_wrap_append (RUNG_WRAP (line), self->own);
  rung_wrap_append (RUNG_WRAP (line), self->path);
  gtk_box_append (GTK_BOX (self->box), self->title);
  gtk_box_append (GTK_BOX (self->box), self->answer);
  gtk_box_append (GTK_BOX (self->box), self->claim);
  gtk_box_append (GTK_BOX (self->box), self->note);
  gtk_box_append (GTK_BOX (self->box), line);
  gtk_box_append (GTK_BOX (self->box), self->terms);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_study_detail_new:
 * @session: the session
 *
 * Returns: (transfer floating): the detail, empty
 */
GtkWidget *
rung_study_detail_new (RungSession *session)
{
  RungStudyDetail *self = g_object_new (RUNG_TYPE_STUDY_DETAIL, NULL);

  self->session = g_object_ref (session);
  return GTK_WIDGET (self);
}

/**
 * rung_study_detail_show:
 * @self: the detail
 * @row: (nullable): what a study costs and returns
 *
 * Shows a study as it is now.
 */
void
rung_study_detail_show (RungStudyDetail  *self,
                        const RungReturn *row)
{
  RungWorkspace *workspace = rung_session_get_workspace (self->session);
  gboolean is_other = row == NULL || row->study != self->study;
  g_autofree char *answer = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), row != NULL);
  self->study = row != NULL ? row->study : NULL;
  if (row == NULL)
    return;
  answer = rung_phrase_return (row, rung_session_get_document (self->session));
  gtk_label_set_text (GTK_LABEL (self->title), row->study->title);
  gtk_label_set_text (GTK_LABEL (self->answer), answer);
  gtk_label_set_text (GTK_LABEL (self->note), row->study->note != NULL ? row->study->note : "");
  gtk_widget_set_visible (self->note, row->study->note != NULL);
  gtk_widget_set_sensitive (self->path, rung_workspace_has_room_for_path (workspace));
  show_claim (self, row);
  show_form (self);
  if (is_other)
    show_terms (self);
}
