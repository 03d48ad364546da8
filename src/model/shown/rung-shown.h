/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What one view or one row of it shows: a few named values that templates bind to. A subclass is a
 * table of its fields; every field is a property that is silent when the value is the same. */

#define RUNG_TYPE_SHOWN (rung_shown_get_type ())

G_DECLARE_DERIVABLE_TYPE (RungShown, rung_shown, RUNG, SHOWN, GObject)

/**
 * RungShownKind:
 * @RUNG_SHOWN_TEXT: text, never %NULL
 * @RUNG_SHOWN_NUMBER: a double
 * @RUNG_SHOWN_FLAG: a boolean
 * @RUNG_SHOWN_LIST: (nullable): a list, of rows for example
 * @RUNG_SHOWN_SWITCH: a flag that a view sets, too: whether a row is unfolded
 */
typedef enum
{
  RUNG_SHOWN_TEXT,
  RUNG_SHOWN_NUMBER,
  RUNG_SHOWN_FLAG,
  RUNG_SHOWN_LIST,
  RUNG_SHOWN_SWITCH,
} RungShownKind;

typedef struct
{
  const char *name;         /* of the property */
  RungShownKind kind;
} RungShownField;

struct _RungShownClass
{
  GObjectClass parent_class;

  const RungShownField *fields;
  guint n_fields;
  GParamSpec **properties;
};

void        rung_shown_class_set_fields (RungShownClass       *klass,
                                         const RungShownField *fields,
                                         guint                 n_fields);
const char *rung_shown_get_text         (RungShown            *self,
                                         guint                 field);
void        rung_shown_set_text         (RungShown            *self,
                                         guint                 field,
                                         const char           *text);
void        rung_shown_take_text        (RungShown            *self,
                                         guint                 field,
                                         char                 *text);
double      rung_shown_get_number       (RungShown            *self,
                                         guint                 field);
void        rung_shown_set_number       (RungShown            *self,
                                         guint                 field,
                                         double                number);
gboolean    rung_shown_get_flag         (RungShown            *self,
                                         guint                 field);
void        rung_shown_set_flag         (RungShown            *self,
                                         guint                 field,
                                         gboolean              flag);
GListModel *rung_shown_get_list         (RungShown            *self,
                                         guint                 field);
void        rung_shown_set_list         (RungShown            *self,
                                         guint                 field,
                                         GListModel           *list);

G_END_DECLS
