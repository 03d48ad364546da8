/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-section.h"

#include "ui/kit/rung-bin-layout.h"
#include "ui/kit/rung-chart-area.h"
#include "ui/kit/rung-mnemonic.h"
#include "ui/kit/rung-refresh.h"
#include "ui/kit/rung-rows.h"
#include "ui/kit/rung-wrap.h"

#include "rung-copy-button.h"
#include "rung-switch.h"

typedef struct
{
  RungSession *session;
  RungShown *shown;         /* made when the template first asks for it */
  char *title;              /* (nullable) */
  char *copy_title;         /* (nullable): of the table it copies, where that is another one */
  char *help;               /* (nullable): its place in the help */
  GtkWidget *box;
  GtkWidget *head;
  GtkWidget *title_label;
  RungCopyButton *copy_button;
  GtkWidget *help_button;
  RungRefresh *refresh;
} RungSectionPrivate;

#define PROP_SHOWN RUNG_MEMBER_FIRST_OTHER

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (RungSection, rung_section, RUNG_TYPE_WIDGET)

#define GET_PRIVATE(self) ((RungSectionPrivate *) rung_section_get_instance_private (self))

static void
refresh (GtkWidget *widget)
{
  if (GET_PRIVATE (RUNG_SECTION (widget))->session != NULL
      && RUNG_SECTION_GET_CLASS (widget)->update != NULL)
    RUNG_SECTION_GET_CLASS (widget)->update (RUNG_SECTION (widget));
}

static void
rung_section_map (GtkWidget *widget)
{
  if (RUNG_SECTION_GET_CLASS (widget)->shows_at_once)
    rung_refresh_now (GET_PRIVATE (RUNG_SECTION (widget))->refresh);
  GTK_WIDGET_CLASS (rung_section_parent_class)->map (widget);
  rung_refresh_mapped (GET_PRIVATE (RUNG_SECTION (widget))->refresh);
}

/* What the section's own template holds comes before its box is known. */
static gboolean
rung_section_take_child (RungWidget *self,
                         GtkBuilder *builder,
                         GObject    *child,
                         const char *type)
{
  RungSectionPrivate *priv = GET_PRIVATE (RUNG_SECTION (self));

  if (priv->box == NULL || !GTK_IS_WIDGET (child))
    return FALSE;
  if (g_strcmp0 (type, "control") == 0)
    {
      gtk_widget_insert_before (GTK_WIDGET (child), priv->head, GTK_WIDGET (priv->copy_button));
      gtk_widget_set_visible (priv->head, TRUE);
    }
  else
    gtk_box_append (GTK_BOX (priv->box), GTK_WIDGET (child));
  return TRUE;
}

static RungGrid *
create_grid (gpointer self)
{
  return RUNG_SECTION_GET_CLASS (self)->create_grid (self);
}

/* Once. */
static void
session_changed (gpointer self)
{
  RungSession *session = GET_PRIVATE (self)->session;

  g_signal_connect_object (session, "recomputed", G_CALLBACK (rung_section_queue), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "offers-changed", G_CALLBACK (rung_section_queue), self,
                           G_CONNECT_SWAPPED);
  rung_mnemonic_name_buttons (self);
  if (RUNG_SECTION_GET_CLASS (self)->set_up != NULL)
    RUNG_SECTION_GET_CLASS (self)->set_up (self);
  rung_section_queue (self);
}

static void
title_changed (gpointer self)
{
  RungSectionPrivate *priv = GET_PRIVATE (self);

  gtk_label_set_text (GTK_LABEL (priv->title_label), priv->title);
  gtk_widget_set_visible (priv->title_label, priv->title != NULL);
  if (priv->title != NULL)
    gtk_widget_set_visible (priv->head, TRUE);
  g_object_set (priv->copy_button, "title",
                priv->copy_title != NULL ? priv->copy_title : priv->title, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  priv->title, -1);
}

static void
copy_title_changed (gpointer self)
{
  g_object_set (GET_PRIVATE (self)->copy_button, "title", GET_PRIVATE (self)->copy_title, NULL);
}

static void
help_changed (gpointer self)
{
  RungSectionPrivate *priv = GET_PRIVATE (self);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (priv->help_button), "s", priv->help);
  gtk_widget_set_visible (priv->help_button, TRUE);
}

static void
rung_section_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  if (property_id == PROP_SHOWN)
    g_value_set_object (value, rung_section_get_shown (RUNG_SECTION (object)));
  else
    rung_member_get_property (object, property_id, value, pspec);
}

static void
rung_section_constructed (GObject *object)
{
  RungSection *self = RUNG_SECTION (object);
  RungSectionPrivate *priv = GET_PRIVATE (self);

  G_OBJECT_CLASS (rung_section_parent_class)->constructed (object);
  rung_refresh_set_is_quick (priv->refresh, RUNG_SECTION_GET_CLASS (self)->is_quick);
  if (RUNG_SECTION_GET_CLASS (self)->create_grid == NULL)
    return;
  rung_copy_button_set_source (priv->copy_button, create_grid, self);
  gtk_widget_set_visible (GTK_WIDGET (priv->copy_button), TRUE);
  gtk_widget_set_visible (priv->head, TRUE);
}

static void
rung_section_dispose (GObject *object)
{
  g_clear_pointer (&GET_PRIVATE (RUNG_SECTION (object))->refresh, rung_refresh_free);
  G_OBJECT_CLASS (rung_section_parent_class)->dispose (object);
}

static void
rung_section_class_init (RungSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = rung_section_constructed;
  object_class->dispose = rung_section_dispose;
  RUNG_WIDGET_CLASS (klass)->take_child = rung_section_take_child;
  widget_class->map = rung_section_map;
  rung_member_add (object_class, "session", RUNG_TYPE_SESSION,
                   G_PRIVATE_OFFSET (RungSection, session), session_changed);
  rung_member_add (object_class, "title", G_TYPE_STRING, G_PRIVATE_OFFSET (RungSection, title),
                   title_changed);
  rung_member_add (object_class, "copy-title", G_TYPE_STRING,
                   G_PRIVATE_OFFSET (RungSection, copy_title), copy_title_changed);
  rung_member_add (object_class, "help", G_TYPE_STRING, G_PRIVATE_OFFSET (RungSection, help),
                   help_changed);
  rung_member_own (object_class, G_PRIVATE_OFFSET (RungSection, shown));
  object_class->get_property = rung_section_get_property;
  g_object_class_install_property (object_class, PROP_SHOWN,
                                   g_param_spec_object ("shown", NULL, NULL, RUNG_TYPE_SHOWN,
                                                        G_PARAM_READABLE
                                                        | G_PARAM_STATIC_STRINGS));
  klass->shown_type = G_TYPE_NONE;
  /* What any template of a section may name. */
  g_type_ensure (RUNG_TYPE_CHART_AREA);
  g_type_ensure (RUNG_TYPE_COPY_BUTTON);
  g_type_ensure (RUNG_TYPE_ROWS);
  g_type_ensure (RUNG_TYPE_SWITCH);
  g_type_ensure (RUNG_TYPE_WRAP);
  gtk_widget_class_set_layout_manager_type (widget_class, RUNG_TYPE_BIN_LAYOUT);
  rung_widget_class_set_template (widget_class, "parts/section");
  gtk_widget_class_bind_template_child_private (widget_class, RungSection, box);
  gtk_widget_class_bind_template_child_private (widget_class, RungSection, head);
  gtk_widget_class_bind_template_child_private (widget_class, RungSection, title_label);
  gtk_widget_class_bind_template_child_private (widget_class, RungSection, copy_button);
  gtk_widget_class_bind_template_child_private (widget_class, RungSection, help_button);
}

static void
rung_section_init (RungSection *self)
{
  GET_PRIVATE (self)->refresh = rung_refresh_new (GTK_WIDGET (self), refresh);
  gtk_widget_init_template (GTK_WIDGET (self));
}

static G_DEFINE_QUARK (rung-section-kind, kind)

static void
kind_class_init (gpointer klass)
{
  const RungSectionKind *kind = g_type_get_qdata (G_TYPE_FROM_CLASS (klass), kind_quark ());
  RungSectionClass *section_class = klass;

  section_class->shown_type = kind->shown_type;
  section_class->set_up = kind->set_up;
  section_class->update = kind->update;
  section_class->create_grid = kind->create_grid;
  section_class->shows_at_once = kind->shows_at_once;
  section_class->is_quick = kind->is_quick;
  if (kind->class_init != NULL)
    kind->class_init (klass);
}

/**
 * rung_section_register:
 * @kind: what the section is and does
 *
 * Makes a type of section that is nothing but its template and a few functions.
 *
 * Returns: the type, the same one every time
 */
GType
rung_section_register (const RungSectionKind *kind)
{
  GType type = rung_widget_register (RUNG_TYPE_SECTION, kind->name, kind->file, kind_class_init);

  if (g_type_get_qdata (type, kind_quark ()) == NULL)
    g_type_set_qdata (type, kind_quark (), g_memdup2 (kind, sizeof *kind));
  return type;
}

/**
 * rung_section_class_set_template:
 * @klass: a subclass
 * @name: room and name of its template, such as "offers/verdict-view"
 * @shown_type: a subclass of #RungShown that the template binds to as "shown", or %G_TYPE_NONE
 *
 * Gives the subclass a template that may call the functions of rung-closures.h.
 */
void
rung_section_class_set_template (RungSectionClass *klass,
                                 const char       *name,
                                 GType             shown_type)
{
  klass->shown_type = shown_type;
  rung_widget_class_set_template (GTK_WIDGET_CLASS (klass), name);
}

/**
 * rung_section_get_session:
 * @self: a section
 *
 * Returns: (transfer none): the session it shows
 */
RungSession *
rung_section_get_session (RungSection *self)
{
  return GET_PRIVATE (self)->session;
}

/**
 * rung_section_get_results:
 * @self: a section
 *
 * Returns: (transfer none): what is computed at the moment
 */
const RungResults *
rung_section_get_results (RungSection *self)
{
  return rung_session_get_results (GET_PRIVATE (self)->session);
}

/**
 * rung_section_get_shown:
 * @self: a section
 *
 * Returns: (transfer none) (nullable): what its template binds to
 */
gpointer
rung_section_get_shown (RungSection *self)
{
  RungSectionPrivate *priv = GET_PRIVATE (self);
  GType type = RUNG_SECTION_GET_CLASS (self)->shown_type;

  if (priv->shown == NULL && type != G_TYPE_NONE)
    priv->shown = g_object_new (type, NULL);
  return priv->shown;
}

/**
 * rung_section_queue:
 * @self: a section
 *
 * Says that what it shows may be another now.
 */
void
rung_section_queue (RungSection *self)
{
  RungSectionPrivate *priv = GET_PRIVATE (self);

  if (priv->refresh != NULL)
    rung_refresh_queue (priv->refresh);
}
