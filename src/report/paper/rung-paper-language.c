/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paper-language.h"

#include <string.h>

#define CATALOG "<< /Type /Catalog\n"
#define END_OF_CATALOG ">>\nendobj\nxref\n"
#define START_OF_TABLE "startxref\n"

/* The last place of @text in a file, which may hold zeros. */
static char *
find_last (const GString *pdf,
           const char    *text)
{
  gsize length = strlen (text);

  for (gsize at = pdf->len; at-- > length;)
    if (memcmp (pdf->str + at - length, text, length) == 0)
      return pdf->str + at - length;
  return NULL;
}

/**
 * rung_paper_add_language:
 * @pdf: a PDF file
 * @language: such as `en-US`
 *
 * Says which language the file is in, that its text is tagged, and that its title is to be shown
 * (PDF 1.7, 14.9.2, 14.7.1 and 12.2), so that a screen reader pronounces it well. Cairo cannot.
 * Cairo 1.16 writes the catalog as the last object, right before the table of places, so that none
 * of the places changes but that of the table. A file that is built in another way stays as it is.
 */
void
rung_paper_add_language (GString    *pdf,
                         const char *language)
{
  char *catalog = find_last (pdf, CATALOG);
  char *table = find_last (pdf, START_OF_TABLE);
  char *end = find_last (pdf, END_OF_CATALOG);
  guint64 place = table != NULL ? g_ascii_strtoull (table + strlen (START_OF_TABLE), NULL, 10) : 0;
  g_autofree char *entries = NULL;
  g_autofree char *foot = NULL;

  if (catalog == NULL || end == NULL || end < catalog
      || place != (guint64) (end - pdf->str) + strlen (">>\nendobj\n"))
    return;
  entries = g_strdup_printf ("   /Lang (%s)\n   /MarkInfo << /Marked true >>\n"
                             "   /ViewerPreferences << /DisplayDocTitle true >>\n", language);
  foot = g_strdup_printf (START_OF_TABLE "%" G_GUINT64_FORMAT "\n%%%%EOF\n",
                          place + strlen (entries));
  g_string_truncate (pdf, (gsize) (table - pdf->str));
  g_string_append (pdf, foot);
  g_string_insert (pdf, catalog - pdf->str + (gssize) strlen (CATALOG), entries);
}
