/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * RungError:
 * @RUNG_ERROR_SYNTAX: a text is not JSON, CSV or a formula at all
 * @RUNG_ERROR_FORMAT: well formed, but not what is expected at this place
 * @RUNG_ERROR_RANGE: a number outside the range it may have
 * @RUNG_ERROR_AMBIGUOUS: a number that may mean another one
 * @RUNG_ERROR_UNKNOWN: an id that names nothing
 * @RUNG_ERROR_LIMIT: larger or deeper than the program reads
 * @RUNG_ERROR_VERSION: written by a newer version of the program
 * @RUNG_ERROR_CONFLICT: the file was changed by another program meanwhile
 * @RUNG_ERROR_IO: the system could not read or write
 * @RUNG_ERROR_DURABILITY: written, but a power cut may still lose it
 */
typedef enum
{
  RUNG_ERROR_SYNTAX,
  RUNG_ERROR_FORMAT,
  RUNG_ERROR_RANGE,
  RUNG_ERROR_AMBIGUOUS,
  RUNG_ERROR_UNKNOWN,
  RUNG_ERROR_LIMIT,
  RUNG_ERROR_VERSION,
  RUNG_ERROR_CONFLICT,
  RUNG_ERROR_IO,
  RUNG_ERROR_DURABILITY,
} RungError;

#define RUNG_ERROR (rung_error_quark ())

GQuark rung_error_quark (void);

G_END_DECLS
