/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/parts/rung-item-row.h"

G_BEGIN_DECLS

/* The answer of a study, the figures behind it with their sources, and a form for own ones. */

#define RUNG_TYPE_STUDY_BODY (rung_study_body_get_type ())

G_DECLARE_FINAL_TYPE (RungStudyBody, rung_study_body, RUNG, STUDY_BODY, RungItemRow)

G_END_DECLS
