/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/document/rung-document.h"

G_BEGIN_DECLS

/* What a profile has once a step of the roadmap is done. */
typedef struct
{
  char *skills;
  const char *education;    /* of the profile or of the step */
} RungStepGives;

void     rung_step_gives_init      (RungStepGives           *self,
                                    const RungTables        *tables,
                                    const RungProfileInputs *profile,
                                    const RungRoadmapStep   *step);
void     rung_step_gives_clear     (RungStepGives           *self);
double   rung_step_get_trait_doubt (const RungPayModel      *model,
                                    const RungTrait         *trait);
double   rung_step_get_doubt       (const RungPayModel      *model,
                                    const RungRoadmapStep   *step);
gboolean rung_step_has_premium     (const RungPayModel      *model,
                                    const RungRoadmapStep   *step);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RungStepGives, rung_step_gives_clear)

G_END_DECLS
