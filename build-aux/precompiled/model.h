/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Compiled once for all files of the floor: nobody includes this header, and every file still
 * names what it needs, as a build with -Db_pch=false shows. */

#include <gio/gio.h>
