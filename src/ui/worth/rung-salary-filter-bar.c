/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-salary-filter-bar.h"

#include <math.h>

#include "report/kit/rung-locale.h"
#include "ui/kit/rung-field.h"
#include "ui/kit/rung-wrap.h"

struct _RungSalaryFilterBar
{
  RungWidget parent_instance;
  GtkWidget *line;
  GtkWidget *title;
  GtkDropDown *choices[RUNG_N_SALARY_TEXTS];    /* NULL for the title */
  GtkStringList *words[RUNG_N_SALARY_TEXTS];    /* of the choices */
  GtkDropDown *pay;
  GtkWidget *years, *years_from, *years_to;
  GtkWidget *dates, *dates_from, *dates_to;
};

G_DEFINE_FINAL_TYPE (RungSalaryFilterBar, rung_salary_filter_bar, RUNG_TYPE_WIDGET)

static void
changed_cb (RungSalaryFilterBar *self)
{
  g_signal_emit_by_name (self, "changed");
}

static void
bind_children (GtkWidgetClass *klass)
{
  static const struct
  {
    const char *name;
    gssize offset;
  } children[] = {
    { "level", G_STRUCT_OFFSET (RungSalaryFilterBar, choices[RUNG_SALARY_LEVEL]) },
    { "place", G_STRUCT_OFFSET (RungSalaryFilterBar, choices[RUNG_SALARY_PLACE]) },
    { "employer", G_STRUCT_OFFSET (RungSalaryFilterBar, choices[RUNG_SALARY_EMPLOYER]) },
    { "currency", G_STRUCT_OFFSET (RungSalaryFilterBar, choices[RUNG_SALARY_CURRENCY]) },
    { "level_words", G_STRUCT_OFFSET (RungSalaryFilterBar, words[RUNG_SALARY_LEVEL]) },
    { "place_words", G_STRUCT_OFFSET (RungSalaryFilterBar, words[RUNG_SALARY_PLACE]) },
    { "employer_words", G_STRUCT_OFFSET (RungSalaryFilterBar, words[RUNG_SALARY_EMPLOYER]) },
    { "currency_words", G_STRUCT_OFFSET (RungSalaryFilterBar, words[RUNG_SALARY_CURRENCY]) },
    { "line", G_STRUCT_OFFSET (RungSalaryFilterBar, line) },
    { "title", G_STRUCT_OFFSET (RungSalaryFilterBar, title) },
    { "pay", G_STRUCT_OFFSET (RungSalaryFilterBar, pay) },
    { "years", G_STRUCT_OFFSET (RungSalaryFilterBar, years) },
    { "years_from", G_STRUCT_OFFSET (RungSalaryFilterBar, years_from) },
    { "years_to", G_STRUCT_OFFSET (RungSalaryFilterBar, years_to) },
    { "dates", G_STRUCT_OFFSET (RungSalaryFilterBar, dates) },
    { "dates_from", G_STRUCT_OFFSET (RungSalaryFilterBar, dates_from) },
    { "dates_to", G_STRUCT_OFFSET (RungSalaryFilterBar, dates_to) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_widget_class_bind_template_child_full (klass, children[i].name, FALSE, children[i].offset);
}

static void
rung_salary_filter_bar_class_init (RungSalaryFilterBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_signal_new ("changed", RUNG_TYPE_SALARY_FILTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
  g_type_ensure (RUNG_TYPE_WRAP);
  rung_widget_class_set_template (widget_class, "worth/salary-filter-bar");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
rung_salary_filter_bar_init (RungSalaryFilterBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Before the words stands a choice that asks nothing, but of currencies one is always asked for. */
static void
fill_words (RungSalaryFilterBar *self,
            const RungSalaries  *salaries,
            RungSalaryText       text)
{
  g_autoptr (GPtrArray) words = rung_salaries_get_words (salaries, text);
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (self->words[text]));
  guint n_fixed = text == RUNG_SALARY_CURRENCY ? 0 : 1;

  gtk_widget_set_visible (GTK_WIDGET (self->choices[text]), words->len > 1 - n_fixed);
  g_ptr_array_add (words, NULL);
  gtk_string_list_splice (self->words[text], n_fixed, n_before - n_fixed,
                          (const char *const *) words->pdata);
  gtk_drop_down_set_selected (self->choices[text], 0);
}

static void
fill_pay (RungSalaryFilterBar *self,
          const RungSalaries  *salaries)
{
  gboolean has_base = rung_salaries_get_n_pays (salaries, RUNG_SALARY_BASE) > 0;
  gboolean has_total = rung_salaries_get_n_pays (salaries, RUNG_SALARY_TOTAL) > 0;

  gtk_drop_down_set_selected (self->pay, has_base ? RUNG_SALARY_BASE : RUNG_SALARY_TOTAL);
  gtk_widget_set_visible (GTK_WIDGET (self->pay), has_base && has_total);
}

/**
 * rung_salary_filter_bar_set_salaries:
 * @self: the bar
 * @salaries: the rows
 *
 * Offers what the rows tell, and asks for nothing.
 */
void
rung_salary_filter_bar_set_salaries (RungSalaryFilterBar *self,
                                     const RungSalaries  *salaries)
{
  static const RungSalaryFilter all = RUNG_SALARY_FILTER_ALL;
  GtkWidget *const entries[] = { self->years_from, self->years_to, self->dates_from,
                                 self->dates_to };
  gboolean has_years = FALSE;
  gboolean has_dates = FALSE;

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
  gtk_widget_set_visible (self->years, has_years);
  gtk_widget_set_visible (self->dates, has_dates);
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    rung_field_set_text (GTK_EDITABLE (entries[i]), "");
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
      GtkStringObject *word = gtk_drop_down_get_selected_item (self->choices[i]);
      guint selected = gtk_drop_down_get_selected (self->choices[i]);

      if (word != NULL && (selected > 0 || i == RUNG_SALARY_CURRENCY))
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
 * Asks for other rows.
 */
void
rung_salary_filter_bar_set (RungSalaryFilterBar    *self,
                            const RungSalaryFilter *filter)
{
  const char *title = filter->texts[RUNG_SALARY_TITLE];

  rung_field_set_text (GTK_EDITABLE (self->title), title != NULL ? title : "");
  for (guint i = RUNG_SALARY_LEVEL; i < RUNG_SALARY_CURRENCY; i++)
    select_word (self->choices[i], filter->texts[i]);
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
  guint selected = gtk_drop_down_get_selected (self->pay);

  return selected == RUNG_SALARY_TOTAL ? RUNG_SALARY_TOTAL : RUNG_SALARY_BASE;
}
