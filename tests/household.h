/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/tax/rung-tax-program.h"

G_BEGIN_DECLS

/* Households as chance makes them, with every detail the law may ask for. */

RungHousehold  household_new_random (GRand               *dice,
                                     RungFilingStatus     status,
                                     RungReach            reach);
char          *household_dup_text   (const RungTaxReturn *about,
                                     const RungHousehold *household);

G_END_DECLS
