/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-filter-bar.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "report/kit/rung-locale.h"
#include "ui/kit/rung-field.h"
#include "ui/kit/rung-wrap.h"

struct _RungSalaryFilterBar
{
  GtkWidget parent_instance;
  GtkWidget *line;
  GtkWidget *title;
  GtkWidget *words[RUNG_N_SALARY_TEXTS];  /* NULL for the title */
  GtkWidget *pay;
  GtkWidget *years_box, *years_from, *years_to;
  GtkWidget *dates_box, *dates_from, *dates_to;
  gboolean is_filling;
};

G_DEFINE_FINAL_TYPE (RungSalaryFilterBar, rung_salary_filter_bar, GTK_TYPE_WIDGET)

static guint changed;

/* The first choice asks nothing, but of currencies one is always asked for. */
static const char *const everything[RUNG_N_SALARY_TEXTS] = {
  [RUNG_SALARY_LEVEL] = N_("Every level"),
  [RUNG_SALARY_PLACE] = N_("Every place"),
  [RUNG_SALARY_EMPLOYER] = N_("Every employer"),
};
static const char *const names[RUNG_N_SALARY_TEXTS] = {
  [RUNG_SALARY_LEVEL] = N_("Level"),
  [RUNG_SALARY_PLACE] = N_("Place"),
  [RUNG_SALARY_EMPLOYER] = N_("Employer"),
  [RUNG_SALARY_CURRENCY] = N_("Currency"),
};

static void
changed_cb (RungSalaryFilterBar *self)
{
  if (!self->is_filling)
    g_signal_emit (self, changed, 0);
}

static void
rung_salary_filter_bar_dispose (GObject *object)
{
  g_clear_pointer (&RUNG_SALARY_FILTER_BAR (object)->line, gtk_widget_unparent);
  G_OBJECT_CLASS (rung_salary_filter_bar_parent_class)->dispose (object);
}

static void
rung_salary_filter_bar_class_init (RungSalaryFilterBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_salary_filter_bar_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  changed = g_signal_new ("changed", RUNG_TYPE_SALARY_FILTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                          NULL,
                          G_TYPE_NONE, 0);
}

static GtkWidget *
create_drop_down (RungSalaryFilterBar *self,
                  const char          *name)
{
  GtkWidget *drop_down = gtk_drop_down_new (NULL, NULL);

  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (drop_down), TRUE);
  gtk_drop_down_set_expression (GTK_DROP_DOWN (drop_down),
                                gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL,
                                                             "string"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (drop_down), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  gtk_widget_set_tooltip_text (drop_down, name);
  g_signal_connect_object (drop_down, "notify::selected", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  rung_wrap_append (RUNG_WRAP (self->line), drop_down);
  return drop_down;
}

static GtkWidget *
create_number (RungSalaryFilterBar *self,
               GtkWidget           *box,
               const char          *name,
               int                  width)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), width);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), width);
  gtk_entry_set_max_length (GTK_ENTRY (entry), 4);
  gtk_entry_set_input_purpose (GTK_ENTRY (entry), GTK_INPUT_PURPOSE_DIGITS);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), entry);
  return entry;
}

static GtkWidget *
create_range (RungSalaryFilterBar *self,
              const char          *title,
              const char          *from_name,
              const char          *to_name,
              int                  width,
              GtkWidget          **from,
              GtkWidget          **to)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new_with_mnemonic (title);

  gtk_box_append (GTK_BOX (box), label);
  *from = create_number (self, box, from_name, width);
  gtk_box_append (GTK_BOX (box), gtk_label_new (C_("from one number to another", "to")));
  *to = create_number (self, box, to_name, width);
  gtk_label_set_mnemonic_widget (GTK_LABEL (label), *from);
  rung_wrap_append (RUNG_WRAP (self->line), box);
  return box;
}

static void
rung_salary_filter_bar_init (RungSalaryFilterBar *self)
{
  self->line = rung_wrap_new ();
  gtk_widget_set_parent (self->line, GTK_WIDGET (self));
  self->title = gtk_search_entry_new ();
  g_object_set (self->title, "placeholder-text", _("Title contains"), NULL);
  gtk_widget_set_tooltip_text (self->title, _("Any of several parts of a title, with commas "
                                              "between them"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->title), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Title contains"), -1);
  g_signal_connect_object (self->title, "search-changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  rung_wrap_append (RUNG_WRAP (self->line), self->title);
  for (guint i = RUNG_SALARY_LEVEL; i < RUNG_N_SALARY_TEXTS; i++)
    self->words[i] = create_drop_down (self, _(names[i]));
  self->pay = create_drop_down (self, _("Kind of pay"));
  gtk_drop_down_set_enable_search (GTK_DROP_DOWN (self->pay), FALSE);
  self->years_box = create_range (self, _("_Years of experience"), _("Least years"),
                                  _("Most years"), 3,
                                  &self->years_from, &self->years_to);
  self->dates_box = create_range (self, _("_From the year"), _("First year"), _("Last year"), 5,
                                  &self->dates_from, &self->dates_to);
}

/**
 * rung_salary_filter_bar_new:
 *
 * Returns: (transfer floating): a bar for no rows
 */
GtkWidget *
rung_salary_filter_bar_new (void)
{
  return g_object_new (RUNG_TYPE_SALARY_FILTER_BAR, NULL);
}

static void
fill_words (RungSalaryFilterBar *self,
            const RungSalaries  *salaries,
            RungSalaryText       text)
{
  g_autoptr (GPtrArray) words = rung_salaries_get_words (salaries, text);
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  if (everything[text] != NULL)
    gtk_string_list_append (list, _(everything[text]));
  for (guint i = 0; i < words->len; i++)
    gtk_string_list_append (list, g_ptr_array_index (words, i));
  gtk_drop_down_set_model (GTK_DROP_DOWN (self->words[text]), G_LIST_MODEL (list));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->words[text]), 0);
  gtk_widget_set_visible (self->words[text], words->len > (everything[text] != NULL ? 0 : 1));
}

static void
fill_pay (RungSalaryFilterBar *self,
          const RungSalaries  *salaries)
{
  const char *const titles[] = { _("Base pay"), _("Total pay"), NULL };
  g_autoptr (GtkStringList) list = gtk_string_list_new (titles);
  gboolean has_base = rung_salaries_get_n_pays (salaries, RUNG_SALARY_BASE) > 0;
  gboolean has_total = rung_salaries_get_n_pays (salaries, RUNG_SALARY_TOTAL) > 0;

  gtk_drop_down_set_model (GTK_DROP_DOWN (self->pay), G_LIST_MODEL (list));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (self->pay),
                              has_base ? RUNG_SALARY_BASE : RUNG_SALARY_TOTAL);
  gtk_widget_set_visible (self->pay, has_base && has_total);
}

/**
 * rung_salary_filter_bar_set_salaries:
 * @self: the bar
 * @salaries: the rows
 *
 * Offers what the rows tell, and asks for nothing. Does not emit "changed".
 */
void
rung_salary_filter_bar_set_salaries (RungSalaryFilterBar *self,
                                     const RungSalaries  *salaries)
{
  static const RungSalaryFilter all = RUNG_SALARY_FILTER_ALL;
  gboolean has_years = FALSE;
  gboolean has_dates = FALSE;

  self->is_filling = TRUE;
  for (guint i = RUNG_SALARY_LEVEL; i < RUNG_N_SALARY_TEXTS; i++)
    fill_words (self, salaries, i);
  fill_pay (self, salaries);
  for (guint i = 0; i < rung_salaries_get_n_rows (salaries) && !(has_years && has_dates); i++)
    {
      RungSalary row;

      rung_salaries_get (salaries, i, &row);
      has_years |= !isnan (row.years);
      has_dates |= row.month != RUNG_NO_MONTH;
    }
  gtk_widget_set_visible (self->years_box, has_years);
  gtk_widget_set_visible (self->dates_box, has_dates);
  rung_field_set_text (GTK_EDITABLE (self->years_from), "");
  rung_field_set_text (GTK_EDITABLE (self->years_to), "");
  rung_field_set_text (GTK_EDITABLE (self->dates_from), "");
  rung_field_set_text (GTK_EDITABLE (self->dates_to), "");
  self->is_filling = FALSE;
  rung_salary_filter_bar_set (self, &all);
}

static double
read_number (GtkWidget *entry)
{
  RungNumberStyle style = rung_locale_get_number_style ();
  double number = NAN;

  rung_number_parse (gtk_editable_get_text (GTK_EDITABLE (entry)), &style, RUNG_NUMBER_OF_FILE,
                     INFINITY, &number,
                     NULL);
  return number;
}

/* Only what may be a year: others are still being typed. */
static int
read_month (GtkWidget *entry,
            int        month)
{
  double year = read_number (entry);

  return year >= 1900.0 && year < 2200.0 ? 12 * (int) year + month : RUNG_NO_MONTH;
}

/**
 * rung_salary_filter_bar_get:
 * @self: the bar
 * @filter: (out caller-allocates): what is asked for; its texts belong to the
 *   bar until it changes
 *
 * Gives what is asked for.
 */
void
rung_salary_filter_bar_get (RungSalaryFilterBar *self,
                            RungSalaryFilter    *filter)
{
  *filter = (RungSalaryFilter) RUNG_SALARY_FILTER_ALL;
  filter->texts[RUNG_SALARY_TITLE] = gtk_editable_get_text (GTK_EDITABLE (self->title));
  for (guint i = RUNG_SALARY_LEVEL; i < RUNG_N_SALARY_TEXTS; i++)
    {
      GtkStringObject *word = gtk_drop_down_get_selected_item (GTK_DROP_DOWN (self->words[i]));
      guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->words[i]));

      if (word != NULL && (selected > 0 || everything[i] == NULL))
        filter->texts[i] = gtk_string_object_get_string (word);
    }
  filter->years_from = read_number (self->years_from);
  filter->years_to = read_number (self->years_to);
  filter->month_from = read_month (self->dates_from, 0);
  filter->month_to = read_month (self->dates_to, 11);
}

static void
select_word (GtkDropDown *drop_down,
             const char  *word)
{
  GListModel *words = gtk_drop_down_get_model (drop_down);

  for (guint i = 0; word != NULL && i < g_list_model_get_n_items (words); i++)
    if (g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (words), i), word))
      {
        gtk_drop_down_set_selected (drop_down, i);
        return;
      }
  gtk_drop_down_set_selected (drop_down, 0);
}

/**
 * rung_salary_filter_bar_set:
 * @self: the bar
 * @filter: title, level, place and employer to ask for; the rest stays
 *
 * Asks for other rows. Does not emit "changed".
 */
void
rung_salary_filter_bar_set (RungSalaryFilterBar    *self,
                            const RungSalaryFilter *filter)
{
  const char *title = filter->texts[RUNG_SALARY_TITLE];

  self->is_filling = TRUE;
  rung_field_set_text (GTK_EDITABLE (self->title), title != NULL ? title : "");
  for (guint i = RUNG_SALARY_LEVEL; i < RUNG_SALARY_CURRENCY; i++)
    select_word (GTK_DROP_DOWN (self->words[i]), filter->texts[i]);
  self->is_filling = FALSE;
}

/**
 * rung_salary_filter_bar_get_pay:
 * @self: the bar
 *
 * Returns: which pay of the rows is asked for
 */
RungSalaryPay
rung_salary_filter_bar_get_pay (RungSalaryFilterBar *self)
{
  guint selected = gtk_drop_down_get_selected (GTK_DROP_DOWN (self->pay));

  return selected == RUNG_SALARY_TOTAL ? RUNG_SALARY_TOTAL : RUNG_SALARY_BASE;
}
