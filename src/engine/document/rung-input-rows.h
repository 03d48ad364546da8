/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib/gi18n-lib.h>

#include "rung-inputs.h"

/* Macros for the tables of inputs. */

#define MONEY_MAX 100000000
#define FIELD(Record, member) .offset = G_STRUCT_OFFSET (Record, member)
