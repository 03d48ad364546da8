/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-missing-view.h"

#include <glib/gi18n-lib.h>

#include "model/results/rung-results-answers.h"
#include "report/grids/rung-answer-grids.h"
#include "report/kit/rung-format.h"
#include "report/phrases/rung-missing-phrases.h"
#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-copy-button.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-swatch.h"

#define INDENT 18           /* of what is below the name of an offer */

struct _RungMissingView
{
  RungSection parent_instance;
  GtkWidget *apart;         /* deadlines that do not fit */
  GtkWidget *rows;
  GtkWidget *none;
  GHashTable *by_key;       /* key of a row -> its widget, borrowed */
  GtkWidget *last;          /* the row placed last in an update */
};

G_DEFINE_FINAL_TYPE (RungMissingView, rung_missing_view, RUNG_TYPE_SECTION)

static RungSession *
session_of (RungMissingView *self)
{
  return rung_section_get_session (RUNG_SECTION (self));
}

static RungGrid *
create_grid (gpointer user_data)
{
  RungSession *session = session_of (user_data);
  g_autoptr (GPtrArray) offers = rung_results_list_best (rung_session_get_results (session));

  return rung_missing_grid_new (rung_results_get_missing (rung_session_get_results (session)),
                                offers, rung_session_get_compared (session));
}

static void
put_on_clipboard (GtkWidget  *button,
                  const char *text,
                  const char *said)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (button), text);
  gtk_widget_activate_action (button, "win.announce", "s", said);
}

static void
copy_one_cb (GtkWidget *button)
{
  RungMissingKind kind = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "kind"));

  put_on_clipboard (button, rung_phrase_question (kind), _("Copied the question"));
}

static void
copy_all_cb (RungMissingView *self,
             GtkWidget       *button)
{
  const RungResults *results = rung_session_get_results (session_of (self));
  const char *offer = g_object_get_data (G_OBJECT (button), "offer-id");
  g_autofree char *text = NULL;

  if (rung_document_find_offer (rung_results_get_compared (results), offer) < 0)
    return;
  text = rung_phrase_questions (rung_results_get_missing (results), offer);
  put_on_clipboard (button, text, _("Copied all questions"));
}

static GtkWidget *
create_button (const char *label,
               const char *name)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "quiet");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return button;
}

/* The head of the questions about an offer. */
static GtkWidget *
create_head (RungMissingView *self,
             const char      *id)
{
  GtkWidget *box = rung_wrap_new ();
  GtkWidget *name = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *title = gtk_label_new (NULL);
  GtkWidget *button = NULL;
  g_autofree char *letter = rung_format_letter (id);
  g_autofree char *said = g_strdup_printf (_("Copy all questions about %s"), letter);

  gtk_widget_add_css_class (title, "group");
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (name), rung_swatch_new (id));
  gtk_box_append (GTK_BOX (name), title);
  button = create_button (_("Copy all questions"), said);
  g_object_set_data_full (G_OBJECT (button), "offer-id", g_strdup (id), g_free);
  g_object_set_data (G_OBJECT (box), "title", title);
  g_signal_connect_object (button, "clicked", G_CALLBACK (copy_all_cb), self, G_CONNECT_SWAPPED);
  rung_wrap_append (RUNG_WRAP (box), name);
  rung_wrap_append (RUNG_WRAP (box), button);
  return box;
}

static GtkWidget *
create_question (const RungMissing *row,
                 const char        *id)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *text = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *cost = rung_page_create_label (NULL, NULL);
  GtkWidget *button = NULL;
  g_autofree char *letter = rung_format_letter (id);
  g_autofree char *said = g_strdup_printf (C_("what a question is about, and an offer",
                                              "Copy the question: %s, %s"),
                                           rung_phrase_missing (row->kind), letter);

  gtk_box_append (GTK_BOX (text),
                  rung_page_create_label (rung_phrase_missing (row->kind), "strong"));
  gtk_box_append (GTK_BOX (text), cost);
  gtk_box_append (GTK_BOX (text),
                  rung_page_create_label (rung_phrase_question (row->kind), "note"));
  gtk_widget_set_hexpand (text, TRUE);
  gtk_widget_set_margin_start (box, INDENT);
  button = create_button (_("Copy the question"), said);
  g_object_set_data (G_OBJECT (button), "kind", GUINT_TO_POINTER (row->kind));
  g_object_set_data (G_OBJECT (box), "cost", cost);
  g_signal_connect (button, "clicked", G_CALLBACK (copy_one_cb), NULL);
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), button);
  return box;
}

/* Rows live as long as what they say is missing, so that the focus stays on
 * the button it is on. */
static GtkWidget *
place_row (RungMissingView   *self,
           const char        *key,
           const char        *id,
           const RungMissing *missing)
{
  GtkWidget *row = g_hash_table_lookup (self->by_key, key);

  if (row == NULL)
    {
      row = missing != NULL ? create_question (missing, id) : create_head (self, id);
      gtk_box_append (GTK_BOX (self->rows), row);
      g_hash_table_insert (self->by_key, g_strdup (key), row);
    }
  if (gtk_widget_get_prev_sibling (row) != self->last)
    gtk_box_reorder_child_after (GTK_BOX (self->rows), row, self->last);
  self->last = row;
  return row;
}

static void
show_head (RungMissingView         *self,
           const RungDocumentOffer *offer)
{
  g_autofree char *name = rung_phrase_offer (offer);
  GtkWidget *row = place_row (self, offer->id, offer->id, NULL);

  gtk_label_set_text (g_object_get_data (G_OBJECT (row), "title"), name);
}

static void
show_question (RungMissingView   *self,
               const RungMissing *missing,
               guint              ordinal)
{
  g_autofree char *key = g_strdup_printf ("%s/%s/%u", missing->offer,
                                          rung_missing_get_id (missing->kind),
                                          ordinal);
  g_autofree char *cost = rung_phrase_missing_cost (missing);
  GtkWidget *label = g_object_get_data (G_OBJECT (place_row (self, key, missing->offer, missing)),
                                        "cost");

  gtk_label_set_text (GTK_LABEL (label), cost);
  gtk_widget_set_visible (label, *cost != '\0');
}

static guint
get_ordinal (const GArray *rows,
             guint         index)
{
  const RungMissing *row = &g_array_index (rows, RungMissing, index);
  guint n = 0;

  for (guint i = 0; i < index; i++)
    n += g_str_equal (g_array_index (rows, RungMissing, i).offer, row->offer)
         && g_array_index (rows, RungMissing, i).kind == row->kind;
  return n;
}

/* Rows after the last one placed are about terms that are no longer missing. */
static void
remove_rest (RungMissingView *self)
{
  GtkWidget *row = self->last != NULL ? gtk_widget_get_next_sibling (self->last)
                                      : gtk_widget_get_first_child (self->rows);
  GHashTableIter iter;
  gpointer widget = NULL;

  while (row != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      g_hash_table_iter_init (&iter, self->by_key);
      while (g_hash_table_iter_next (&iter, NULL, &widget))
        if (widget == row)
          {
            g_hash_table_iter_remove (&iter);
            break;
          }
      gtk_box_remove (GTK_BOX (self->rows), row);
      row = next;
    }
}

static void
show_apart (RungMissingView *self)
{
  const RungDocument *document = rung_session_get_compared (session_of (self));
  GArray *pairs = rung_results_get_apart (rung_session_get_results (session_of (self)));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < MIN (pairs->len, RUNG_MAX_COMPARED); i++)
    {
      g_autofree char *line = rung_phrase_apart (&g_array_index (pairs, RungApart, i), document);

      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
    }
  gtk_label_set_text (GTK_LABEL (self->apart), text->str);
  gtk_widget_set_visible (self->apart, text->len > 0);
}

static void
rung_missing_view_update (RungSection *section)
{
  RungMissingView *self = RUNG_MISSING_VIEW (section);
  const RungDocument *document = rung_session_get_compared (session_of (self));
  GArray *rows = rung_results_get_missing (rung_session_get_results (session_of (self)));
  g_autoptr (GPtrArray) offers
    = rung_results_list_best (rung_session_get_results (session_of (self)));
  guint n_rows = 0;

  self->last = NULL;
  for (guint k = 0; k < offers->len; k++)
    for (guint i = 0, n_of_offer = 0; i < rows->len; i++)
      {
        const RungMissing *row = &g_array_index (rows, RungMissing, i);

        if (!g_str_equal (row->offer, g_ptr_array_index (offers, k)))
          continue;
        if (n_of_offer++ == 0)
          show_head (self, rung_document_lookup_offer (document, row->offer));
        show_question (self, row, get_ordinal (rows, i));
        n_rows++;
      }
  remove_rest (self);
  gtk_widget_set_visible (self->none, n_rows == 0);
  show_apart (self);
}

static void
rung_missing_view_dispose (GObject *object)
{
  g_clear_pointer (&RUNG_MISSING_VIEW (object)->by_key, g_hash_table_unref);
  G_OBJECT_CLASS (rung_missing_view_parent_class)->dispose (object);
}

static void
rung_missing_view_class_init (RungMissingViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_missing_view_dispose;
  RUNG_SECTION_CLASS (klass)->update = rung_missing_view_update;
}

static void
rung_missing_view_init (RungMissingView *self)
{
  self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * rung_missing_view_new:
 * @session: the session
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
rung_missing_view_new (RungSession *session)
{
  RungMissingView *self = g_object_new (RUNG_TYPE_MISSING_VIEW, NULL);
  RungSection *section = RUNG_SECTION (self);

  rung_page_set_up_section (section, session, _("What the letters do not say"));
  rung_page_add_to_section (section,
                            rung_copy_button_new (_("What the letters do not say"), create_grid,
                                                  self), "control");
  self->apart = rung_page_create_label (NULL, "group");
  self->none = rung_page_create_label (_("Everything that counts has been typed in."), NULL);
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  rung_page_add_to_section (section, self->apart, NULL);
  rung_page_add_to_section (section, self->none, NULL);
  rung_page_add_to_section (section, self->rows, NULL);
  return GTK_WIDGET (self);
}
