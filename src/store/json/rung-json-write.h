/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes JSON in the order of the calls, two spaces a level and a value a
 * line, so that a change of one value is a change of one line. */
typedef struct _RungJsonWriter RungJsonWriter;

RungJsonWriter *rung_json_writer_new          (void);
void            rung_json_writer_free         (RungJsonWriter *self);
void            rung_json_writer_begin_object (RungJsonWriter *self,
                                               const char     *name);
void            rung_json_writer_end_object   (RungJsonWriter *self);
void            rung_json_writer_begin_array  (RungJsonWriter *self,
                                               const char     *name);
void            rung_json_writer_end_array    (RungJsonWriter *self);
void            rung_json_writer_add_string   (RungJsonWriter *self,
                                               const char     *name,
                                               const char     *value);
void            rung_json_writer_add_integer  (RungJsonWriter *self,
                                               const char     *name,
                                               gint64          value);
void            rung_json_writer_add_double   (RungJsonWriter *self,
                                               const char     *name,
                                               double          value);
void            rung_json_writer_add_money    (RungJsonWriter *self,
                                               const char     *name,
                                               double          dollars);
void            rung_json_writer_add_boolean  (RungJsonWriter *self,
                                               const char     *name,
                                               gboolean        value);
void            rung_json_writer_add_raw      (RungJsonWriter *self,
                                               const char     *name,
                                               const char     *json);
GBytes         *rung_json_writer_finish       (RungJsonWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungJsonWriter, rung_json_writer_free)

G_END_DECLS
