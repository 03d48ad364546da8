/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-grid.h"

G_BEGIN_DECLS

/* Pages of their own, in UTF-8, that load nothing from anywhere. */

GString *rung_page_html_new         (const char     *title);
void     rung_page_html_add_element (GString        *page,
                                     const char     *name,
                                     const char     *text);
void     rung_page_html_add_link    (GString        *page,
                                     const char     *name,
                                     const char     *text,
                                     const char     *address);
void     rung_page_html_add_grid    (GString        *page,
                                     const RungGrid *grid,
                                     const char     *caption);
char    *rung_page_html_finish      (GString        *page);

G_END_DECLS
