/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-error.h"

G_DEFINE_QUARK (rung-error-quark, rung_error)
