/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/rung-application.h"
#include "ui/window/rung-window.h"

G_BEGIN_DECLS

/* What every test of the window needs: a window on the sample or on nothing,
 * driven the way a person would. */

typedef struct
{
  RungWindow *window;
  RungSession *session;
} Harness;

typedef gboolean (*HarnessPredicate) (GtkWidget  *widget,
                                      const void *data);

gboolean         harness_init            (int              *argc,
                                          char           ***argv);
RungApplication *harness_get_application (void);
GFile           *harness_get_sample      (void);
void             harness_settle          (void);
void             harness_set_up          (Harness          *self,
                                          gconstpointer     sample);
void             harness_tear_down       (Harness          *self,
                                          gconstpointer     sample);
void             harness_add             (const char       *path,
                                          gboolean          with_sample,
                                          void            (*test) (Harness *, gconstpointer));
GtkWidget       *harness_show_section    (Harness          *self,
                                          const char       *name);
GtkWidget       *harness_find            (GtkWidget        *root,
                                          HarnessPredicate  predicate,
                                          const void       *data);
GtkWidget       *harness_find_mapped     (GtkWidget        *root,
                                          HarnessPredicate  predicate,
                                          const void       *data);
GtkWidget       *harness_find_nth        (GtkWidget        *root,
                                          GType             type,
                                          guint             n);
gboolean         harness_is_label        (GtkWidget        *widget,
                                          const void       *part);
gboolean         harness_is_exactly      (GtkWidget        *widget,
                                          const void       *text);
void             harness_press           (GtkWidget        *widget,
                                          guint             key);
GtkEditable     *harness_find_entry      (Harness          *self,
                                          const char       *label);
guint            harness_check_names     (GtkWidget        *root);

G_END_DECLS
