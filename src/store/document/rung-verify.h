/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"
#include "engine/document/rung-document.h"

G_BEGIN_DECLS

gboolean rung_document_file_verify (GBytes             *bytes,
                                    const RungDocument *document,
                                    const RungTables   *tables,
                                    GError            **error);

G_END_DECLS
