/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"
#include "engine/document/rung-document.h"

G_BEGIN_DECLS

/* The format of a *.rung file that this version writes. */
#define RUNG_DOCUMENT_VERSION 1

RungDocument *rung_document_file_read  (const char       *filename,
                                        const RungTables *tables,
                                        char            **hash,
                                        GError          **error);
RungDocument *rung_document_file_parse (GBytes           *bytes,
                                        const RungTables *tables,
                                        GError          **error);

G_END_DECLS
