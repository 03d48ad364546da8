/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-data-field.h"

G_BEGIN_DECLS

gboolean rung_data_read_bytes   (RungDataLoad     *load,
                                 GBytes           *bytes,
                                 const char       *path,
                                 GError          **error);
gboolean rung_data_read_folder  (RungDataLoad     *load,
                                 GError          **error);
gboolean rung_data_open_file    (RungDataReader   *self);
gboolean rung_data_resolve      (RungDataLoad     *load,
                                 GError          **error);
gboolean rung_data_check_career (const RungTables *tables,
                                 GError          **error);
gboolean rung_data_check_road   (const RungTables *tables,
                                 GError          **error);
void     rung_data_regroup_road (RungTables       *tables);
gboolean rung_data_complete     (RungTables       *tables,
                                 const char       *folder,
                                 GError          **error);

/* A reader for each kind of file. */
void rung_data_read_tax      (RungDataReader *self);
void rung_data_read_pay      (RungDataReader *self);
void rung_data_read_places   (RungDataReader *self);
void rung_data_read_schedule (RungDataReader *self);
void rung_data_read_private  (RungDataReader *self);
void rung_data_read_career   (RungDataReader *self);
void rung_data_read_stage    (RungDataReader *self,
                              RungJsonNode    entry);
void rung_data_read_study    (RungDataReader *self,
                              RungJsonNode    entry);
void rung_data_read_group    (RungDataReader *self,
                              RungJsonNode    entry);
void rung_data_read_need     (RungDataReader *self,
                              RungJsonNode    entry);
void rung_data_read_topic    (RungDataReader *self,
                              RungJsonNode    entry);
void rung_data_read_edition  (RungDataReader *self);
void rung_data_read_market   (RungDataReader *self);
void rung_data_read_wages    (RungDataReader *self);
void rung_data_read_filings  (RungDataReader *self);

G_END_DECLS
