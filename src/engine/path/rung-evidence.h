/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

G_BEGIN_DECLS

/* What a profile shows by itself, without the person's word. */

gboolean rung_evidence_has_skills    (const RungProfileInputs *profile,
                                      const char *const       *skills);
gboolean rung_evidence_has_any_skill (const RungProfileInputs *profile,
                                      const char *const       *skills);
gboolean rung_evidence_has_education (const RungPayModel      *model,
                                      const char              *own,
                                      const char              *wanted);
gboolean rung_evidence_meets_step    (const RungTables        *tables,
                                      const RungProfileInputs *profile,
                                      const RungRoadmapStep   *step);

G_END_DECLS
