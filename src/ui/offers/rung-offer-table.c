/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-offer-table.h"

#include <glib/gi18n-lib.h>

#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-sheet.h"
#include "ui/kit/rung-side-scroller.h"

#include "rung-offer-cell.h"
#include "rung-offer-header.h"
#include "rung-term-rows.h"

struct _RungOfferTable
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *box;
  GtkWidget *scrolled;
  GtkWidget *sheet;
  GtkWidget *chooser;       /* which offer to show while narrow */
  GtkWidget *living_title;
  GtkWidget *real_title;
  GHashTable *folded;       /* titles of folded groups */
  GPtrArray *headers;       /* RungOfferHeader by offer, borrowed */
  GHashTable *group_rows;   /* title of a group -> its row + 1 */
  guint rows[RUNG_N_MEASURES];
  RungTermRows terms;
  guint chosen;             /* index of the offer beside the baseline */
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (RungOfferTable, rung_offer_table, GTK_TYPE_WIDGET)

static gboolean
is_shown (RungOfferTable *self,
          RungMeasure     measure)
{
  const RungMeasureInfo *info = rung_measure_get_info (measure);

  if (*info->group != '\0' && g_hash_table_contains (self->folded, info->group))
    return FALSE;
  return rung_comparison_has_measure (rung_session_get_comparison (self->session), measure)
         || info->role == RUNG_ROLE_SUBTOTAL || measure == RUNG_MEASURE_BASE;
}

/* A group without anything in it is not shown at all. */
static void
show_groups (RungOfferTable *self)
{
  const RungComparison *comparison = rung_session_get_comparison (self->session);
  GHashTableIter iter;
  gpointer group = NULL;
  gpointer row = NULL;

  g_hash_table_iter_init (&iter, self->group_rows);
  while (g_hash_table_iter_next (&iter, &group, &row))
    {
      gboolean has_any = FALSE;

      for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
        if (g_str_equal (rung_measure_get_info (measure)->group, group)
            && (rung_comparison_has_measure (comparison, measure) || measure == RUNG_MEASURE_BASE))
          has_any = TRUE;
      rung_sheet_set_row_visible (RUNG_SHEET (self->sheet), GPOINTER_TO_UINT (row) - 1, has_any);
    }
}

static void
show_rows (RungOfferTable *self)
{
  RungSheet *sheet = RUNG_SHEET (self->sheet);
  RungLiving living = rung_session_get_comparison (self->session)->living;

  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    rung_sheet_set_row_visible (sheet, self->rows[measure], is_shown (self, measure));
  show_groups (self);
  rung_term_rows_show (&self->terms, sheet, rung_session_get_compared (self->session));
  gtk_label_set_text (GTK_LABEL (self->living_title), rung_phrase_living (living));
  gtk_label_set_text (GTK_LABEL (self->real_title), rung_phrase_real (living));
  gtk_widget_set_tooltip_text (self->real_title, rung_phrase_real (living));
}

static void
show_columns (RungOfferTable *self)
{
  const RungComparison *comparison = rung_session_get_comparison (self->session);

  for (guint i = 0; i < comparison->n_offers; i++)
    rung_sheet_set_column_shown (RUNG_SHEET (self->sheet), i,
                                 !self->is_narrow || i == comparison->baseline
                                 || i == self->chosen);
}

static void
group_clicked_cb (RungOfferTable  *self,
                  GtkToggleButton *button)
{
  const char *group = g_object_get_data (G_OBJECT (button), "group");
  GtkWidget *arrow = g_object_get_data (G_OBJECT (button), "arrow");
  gboolean is_open = gtk_toggle_button_get_active (button);

  if (is_open)
    g_hash_table_remove (self->folded, group);
  else
    g_hash_table_add (self->folded, (gpointer) group);
  gtk_image_set_from_icon_name (GTK_IMAGE (arrow),
                                is_open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, is_open, -1);
  show_rows (self);
}

static void
add_group_row (RungOfferTable *self,
               const char     *group)
{
  GtkWidget *button = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gboolean is_open = !g_hash_table_contains (self->folded, group);
  GtkWidget *arrow = gtk_image_new_from_icon_name (is_open ? "pan-down-symbolic"
                                                   : "pan-end-symbolic");
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_box_append (GTK_BOX (box), arrow);
  gtk_box_append (GTK_BOX (box), gtk_label_new (_(group)));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "fold");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _(group),
                                  -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_EXPANDED, is_open, -1);
  g_object_set_data (G_OBJECT (button), "group", (gpointer) group);
  g_object_set_data (G_OBJECT (button), "arrow", arrow);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), is_open);
  g_signal_connect_object (button, "toggled", G_CALLBACK (group_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (row), button);
  g_hash_table_insert (self->group_rows, (gpointer) group,
                       GUINT_TO_POINTER (rung_sheet_add_row (RUNG_SHEET (self->sheet), row,
                                                             NULL) + 1));
}

static void
add_measure_row (RungOfferTable *self,
                 RungMeasure     measure)
{
  const RungMeasureInfo *info = rung_measure_get_info (measure);
  guint n_offers = rung_session_get_comparison (self->session)->n_offers;
  g_autofree GtkWidget **cells = g_new0 (GtkWidget *, n_offers);
  GtkWidget *title = gtk_label_new (_(info->title));

  gtk_label_set_xalign (GTK_LABEL (title), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (title, _(info->title));
  gtk_widget_add_css_class (title, *info->group != '\0' ? "part" : "whole");
  if (info->role == RUNG_ROLE_SUBTOTAL)
    {
      gtk_widget_add_css_class (title, "strong");
      gtk_label_set_yalign (GTK_LABEL (title), 0.0f);
    }
  if (measure == RUNG_MEASURE_LIVING_COST)
    self->living_title = title;
  else if (measure == RUNG_MEASURE_REAL)
    self->real_title = title;
  for (guint i = 0; i < n_offers; i++)
    cells[i] = rung_offer_cell_new (self->session, measure, i);
  self->rows[measure] = rung_sheet_add_row (RUNG_SHEET (self->sheet), title, cells);
}

static void
show_headers (RungOfferTable *self)
{
  const RungDocument *document = rung_session_get_compared (self->session);
  const RungComparison *comparison = rung_session_get_comparison (self->session);

  for (guint i = 0; i < self->headers->len && i < comparison->n_offers; i++)
    {
      RungOfferHeader *header = g_ptr_array_index (self->headers, i);

      rung_offer_header_show (header, rung_document_get_offer (document, i),
                              i == comparison->baseline && comparison->n_offers > 1);
    }
}

static void
fill_chooser (RungOfferTable *self)
{
  const RungDocument *document = rung_session_get_compared (self->session);
  g_autoptr (GtkStringList) names = NULL;
  guint chosen = 0;

  if (self->chooser == NULL)
    return;
  names = gtk_string_list_new (NULL);
  for (guint i = 0; i < rung_document_get_n_offers (document); i++)
    {
      g_autofree char *name = rung_phrase_offer (rung_document_get_offer (document, i));
      g_autofree char *shown = g_strdup_printf (_("Shown: %s"), name);

      gtk_string_list_append (names, shown);
    }
  if (self->chosen >= rung_document_get_n_offers (document)
      || self->chosen == rung_session_get_comparison (self->session)->baseline)
    self->chosen = rung_session_get_comparison (self->session)->baseline == 0
                   && rung_document_get_n_offers (document) > 1 ? 1 : 0;
  /* A new model selects its first row, which is no choice of the person. */
  chosen = self->chosen;
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->chooser), G_LIST_MODEL (names));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->chooser), chosen);
}

static void
rebuild (RungOfferTable *self)
{
  const RungDocument *document = rung_session_get_compared (self->session);
  const RungComparison *comparison = rung_session_get_comparison (self->session);
  g_autofree GtkWidget **headers = g_new0 (GtkWidget *, comparison->n_offers + 1);
  const char *group = "";

  rung_sheet_clear (RUNG_SHEET (self->sheet));
  g_hash_table_remove_all (self->group_rows);
  g_ptr_array_set_size (self->headers, 0);
  headers[0] = gtk_label_new (_("US dollars"));
  gtk_label_set_xalign (GTK_LABEL (headers[0]), 0.0f);
  gtk_widget_add_css_class (headers[0], "corner");
  for (guint i = 0; i < comparison->n_offers; i++)
    {
      headers[i + 1] = rung_offer_header_new (rung_document_get_offer (document, i)->id);
      g_ptr_array_add (self->headers, headers[i + 1]);
    }
  rung_sheet_set_header (RUNG_SHEET (self->sheet), headers, comparison->n_offers);
  for (int measure = 0; measure < RUNG_N_MEASURES; measure++)
    {
      const RungMeasureInfo *info = rung_measure_get_info (measure);

      if (*info->group != '\0' && !g_str_equal (info->group, group))
        add_group_row (self, info->group);
      group = info->group;
      add_measure_row (self, measure);
    }
  rung_term_rows_add (&self->terms, RUNG_SHEET (self->sheet),
                      rung_session_get_comparison (self->session)->n_offers);
  show_rows (self);
  show_headers (self);
  fill_chooser (self);
  show_columns (self);
}

static void
recomputed_cb (RungOfferTable *self)
{
  /* Where offers come and go, "offers-changed" follows. */
  if (rung_session_get_comparison (self->session)->n_offers != self->headers->len)
    return;
  show_rows (self);
  show_headers (self);
  if (self->is_narrow)
    fill_chooser (self);
  show_columns (self);
}

static void
chosen_cb (RungOfferTable *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->chooser));

  if (selected == GTK_INVALID_LIST_POSITION)
    return;
  self->chosen = selected;
  show_columns (self);
}

static void
rung_offer_table_dispose (GObject *object)
{
  RungOfferTable *self = RUNG_OFFER_TABLE (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->folded, g_hash_table_unref);
  g_clear_pointer (&self->group_rows, g_hash_table_unref);
  g_clear_pointer (&self->headers, g_ptr_array_unref);
  rung_term_rows_clear (&self->terms);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_offer_table_parent_class)->dispose (object);
}

static void
rung_offer_table_class_init (RungOfferTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_offer_table_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_offer_table_init (RungOfferTable *self)
{
  self->folded = g_hash_table_new (g_str_hash, g_str_equal);
  self->group_rows = g_hash_table_new (g_str_hash, g_str_equal);
  self->headers = g_ptr_array_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->sheet = rung_sheet_new ();
  self->scrolled = rung_side_scroller_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->sheet);
  gtk_box_append (GTK_BOX (self->box), self->scrolled);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * rung_offer_table_new:
 * @session: the session
 *
 * Returns: (transfer floating): the table
 */
GtkWidget *
rung_offer_table_new (RungSession *session)
{
  RungOfferTable *self = g_object_new (RUNG_TYPE_OFFER_TABLE, NULL);

  self->session = g_object_ref (session);
  self->chosen = 1;
  rebuild (self);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (recomputed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "offers-changed", G_CALLBACK (rebuild), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * rung_offer_table_set_page:
 * @self: the table
 * @vertical: what scrolls the page the table is on
 *
 * Lets the header stay in sight while the page scrolls.
 */
void
rung_offer_table_set_page (RungOfferTable *self,
                           GtkAdjustment  *vertical)
{
  GtkScrolledWindow *scrolled = GTK_SCROLLED_WINDOW (self->scrolled);

  rung_sheet_set_adjustments (RUNG_SHEET (self->sheet),
                              gtk_scrolled_window_get_hadjustment (scrolled), vertical);
}

/* Only a narrow window has room for a single offer beside the baseline. */
static void
create_chooser (RungOfferTable *self)
{
  self->chooser = gtk_drop_down_new (NULL, NULL);
  gtk_widget_set_halign (self->chooser, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chooser), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Offer shown beside the baseline"), -1);
  gtk_box_prepend (GTK_BOX (self->box), self->chooser);
  fill_chooser (self);
  g_signal_connect_object (self->chooser, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * rung_offer_table_set_narrow:
 * @self: the table
 * @is_narrow: whether there is room for one offer beside the baseline only
 *
 * Shows all offers, or one of them against the baseline.
 */
void
rung_offer_table_set_narrow (RungOfferTable *self,
                             gboolean        is_narrow)
{
  if (self->is_narrow == is_narrow)
    return;
  self->is_narrow = is_narrow;
  if (self->chooser == NULL)
    create_chooser (self);
  gtk_widget_set_visible (self->chooser, is_narrow);
  show_columns (self);
}
