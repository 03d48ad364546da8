/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-document-file.h"

G_BEGIN_DECLS

/* A document as the bytes of its file. */

GBytes *rung_document_file_serialize (const RungDocument *document);

G_END_DECLS
