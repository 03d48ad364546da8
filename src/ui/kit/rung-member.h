/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Properties that are a member of their object each: silent when the value is the same. */

/**
 * RungMemberFunc:
 * @self: the object
 *
 * Follows another value of a member, before anybody else hears of it.
 */
typedef void (*RungMemberFunc) (gpointer self);

/* Of properties beside the members of a class. */
#define RUNG_MEMBER_FIRST_OTHER 100

void rung_member_add          (GObjectClass  *klass,
                               const char    *name,
                               GType          type,
                               gssize         offset,
                               RungMemberFunc changed);
void rung_member_own          (GObjectClass  *klass,
                               gssize         offset);
void rung_member_get_property (GObject       *object,
                               guint          property_id,
                               GValue        *value,
                               GParamSpec    *pspec);
void rung_members_clear       (GObject       *object);

G_END_DECLS
