#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums up logs of meson: a line for each skipped or failed test, then the counts.

Usage: count-tests.py TESTLOG.JSON...
"""

import json
import pathlib
import re
import sys


def count_program(entry):
    """Passed, failed and skipped tests of one program; one that speaks no protocol is one test."""
    output = entry.get('stdout') or ''
    if not re.search(r'^(1\.\.\d+|(not )?ok )', output, re.M):
        result = entry['result']
        return [result == 'OK', result not in ('OK', 'SKIP'), result == 'SKIP']
    skipped = len(re.findall(r'^ok\b.*# *SKIP', output, re.M | re.I))
    passed = len(re.findall(r'^ok\b', output, re.M)) - skipped
    failed = len(re.findall(r'^not ok\b', output, re.M))
    if re.search(r'^1\.\.0\b.*# *SKIP', output, re.M | re.I):
        skipped += 1
    if entry['result'] not in ('OK', 'SKIP') and failed == 0:
        failed = 1  # it ended before it could say which
    return [passed, failed, skipped]


def main():
    """Prints the sums and tells by the exit status whether all passed."""
    sums = [0, 0, 0]
    for path in sys.argv[1:]:
        if not pathlib.Path(path).exists():
            print(f'failed: nothing ran that writes {path}')
            sums[1] += 1
            continue
        for line in pathlib.Path(path).read_text(encoding='utf-8').splitlines():
            entry = json.loads(line)
            counts = count_program(entry)
            sums = [a + int(b) for a, b in zip(sums, counts)]
            if counts[1]:
                print(f'failed: {entry["name"]}')
            if counts[2]:
                reasons = re.findall(r'# *SKIP *(.*)', entry.get('stdout') or '', re.I)
                print(f'skipped: {entry["name"]}: {"; ".join(reasons) or (entry.get("stdout") or "").strip()}')
    print(f'{sums[0]} passed, {sums[1]} failed, {sums[2]} skipped')
    return 1 if sums[1] or not sums[0] else 0


if __name__ == '__main__':
    sys.exit(main())
