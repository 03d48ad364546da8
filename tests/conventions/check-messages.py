#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that translators can tell what the parts of a message are.

Usage: check-messages.py SOURCE_FOLDER

A message with two or more placeholders needs a context, C_(), or a comment that
begins with "Translators:" directly above it. Control characters are refused, and
blanks at an end: they glue fragments together, which other languages order
differently. Exits with 77 where xgettext is not installed.
"""

import pathlib
import re
import shutil
import subprocess
import sys

# What the preset "glib" of meson looks for.
KEYWORDS = ['_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'g_dcgettext:2', 'g_dngettext:2,3',
            'g_dpgettext2:2c,3', 'ngettext:1,2']
PLACEHOLDER = r'%(?:\d+\$)?[-+0#]*[\d*]*(?:\.[\d*]+)?(?:hh|h|ll|l|z|j)?[diouxXeEfgGcsp]'
STRING = r'"((?:[^"\\]|\\.)*)"'


def extract(root):
    """The entries of a template of all C sources."""
    own = re.findall(r"'--keyword=(.*)'", (root / 'po/meson.build').read_text(encoding='utf-8'))
    names = (root / 'po/POTFILES.in').read_text(encoding='utf-8').split()
    names = [name for name in names if name.endswith('.c') and (root / name).exists()]
    result = subprocess.run(
        ['xgettext', '--from-code=UTF-8', '--add-comments', '--language=C', '--output=-']
        + [f'--keyword={keyword}' for keyword in KEYWORDS + own] + names,
        cwd=root, check=True, capture_output=True, encoding='utf-8')
    return result.stdout.split('\n\n')[1:]


def member(entry, name):
    """A text of an entry, or None."""
    found = re.search(rf'^{name} ((?:".*"\n?)+)', entry, re.M)
    return ''.join(re.findall(STRING, found.group(1))) if found else None


def find_fault(entry):
    """What is wrong with an entry, or None."""
    text = member(entry, 'msgid') or ''
    context = member(entry, 'msgctxt')
    plain = text.replace('%%', '')
    if re.search(r'\\[abfrtv]', text):
        return 'a control character'
    if context is None and text.removesuffix(r'\n') != text.removesuffix(r'\n').strip():
        return 'a blank at an end'
    if context is None and len(re.findall(PLACEHOLDER, plain)) > 1 \
       and not re.search(r'^#\. Translators:', entry, re.M):
        return 'several placeholders, and neither a context nor a “Translators:” comment'
    return None


def main():
    """Checks every message and says what it found."""
    if shutil.which('xgettext') is None:
        print('xgettext is not installed')
        return 77
    entries = extract(pathlib.Path(sys.argv[1]).resolve())
    faults = 0
    for entry in entries:
        fault = find_fault(entry)
        if fault is not None:
            where = re.search(r'^#: (\S+)', entry, re.M)
            print(f'{where.group(1) if where else "?"}: “{member(entry, "msgid")}”: {fault}')
            faults += 1
    # Nothing found means that nothing was looked for.
    return 1 if faults or len(entries) < 100 else 0


if __name__ == '__main__':
    sys.exit(main())
