#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the conventions ask of the source and a compiler does not see.

Usage: check-conventions.py SOURCE_FOLDER
"""

import json
import pathlib
import re
import sys

LONGEST_FILE = {'.c': 400, '.h': 120, '.py': 600}
LONGEST_TEST = 600
LONGEST_UI = 250
LONGEST_FUNCTION = 60
LONGEST_LINE = 100

# What is ruled out, and the files that may use it.
BANNED = [
    (r'\bg_file_replace_contents\b', set()),
    (r'\bg_file_set_contents(_full)? \(', {'src/store/disk/rung-save.c'}),
    (r'\bcairo_pdf_surface_create \(', set()),
    (r'\bgtk_widget_(show|hide) \(', set()),
    (r'\bGtk(TreeView|ComboBox|CellRenderer|InfoBar|Statusbar|EntryCompletion|Assistant)', set()),
    (r'\bgtk_(tree_view|combo_box|cell_renderer|info_bar|statusbar|entry_completion|assistant)_', set()),
    (r'\bgtk_widget_(get_allocated_|translate_coordinates)', set()),
    (r'\bgtk_css_provider_load_from_data\b', set()),
    (r'\b(Gtk|gtk_)(FileChooserNative|file_chooser_native|MessageDialog|message_dialog)',
     {'src/ui/kit/rung-compat.c'}),
    (r'\bgtk_(show_uri|style_context_get_color)\b', {'src/ui/kit/rung-compat.c'}),
    (r'json-glib|\bJson(Node|Parser|Object|Array)\b', {'src/store/document/rung-verify.c'}),
    (r'\b(system|popen|gets|strcpy|strcat|sprintf|vsprintf|alloca) \(', set()),
    (r'\bgtk_widget_class_(set_template|bind_template_\w+)_full\b.*CDATA', set()),
]
# Words that nobody would say at a desk, and what stands for them.
STILTED = {
    r'\bWho (leaves|takes|has) ': 'If you ...',
    r'[Ww]hat hangs on it|No money hangs': 'What is at stake',
    r'\bnot turn the order\b': 'The ranking holds if ...',
    r'\bis behind you\b': 'has ended',
    r'[Bb]eside (money|these)\b': 'Not money, For reference',
    r'\bheld against\b': 'compared with',
    r'\bHold the others\b': 'Compare the others',
    r'What the letters do not say': 'What the offer letters leave out',
    r'Taxes together|Of these, due': 'Total taxes, Of which due',
    r'The company is"': 'Company type',
    r'Behind you:': 'Done so far:',
    r'What studying returns|Catches up in': 'Return on study, Breaks even in',
    r'Not begun after all|Do not skip"|See it on Worth': 'Mark as not started, Bring back',
    r'Least years|Most pay first': 'From (years), Highest pay first',
    r'\b(place not told|not said)\b': 'not stated',
    r'\bis not told\b|means not told': 'is missing',
    r'hatched is expected': 'Hatched areas are expected, not guaranteed',
    r'The middle itself': 'The median itself',
    r'\bthe article\b(?! on AI/ML)': 'the name of the source',
    r'\b[Ww]hoever\b': 'if you ...',
    r'\bone (lives|works|knows|earns|has)\b': 'you',
    r'\b(is|are) not held\b': 'is not included',
    r'\bis taken to\b': 'Rung assumes',
    r'\b(was|were) not opened\b': 'we have not checked',
    r'\bset against (the|each)\b': 'subtracted from',
    r'\bcounts? for nothing\b': 'does not count',
    r'\bnot square with\b': 'does not fit',
    r'\bbeside (a|an|the|those|them|your)\b': 'next to, on top of, along with',
    r'\b[Ss]omebody\b|\b(of|by|for) everybody\b': 'someone, everyone',
    r'\binstalments? ': 'installment',
    r'\bstands (twice|on line)\b': 'appears twice, is on line',
    r'” is (no|none of) ': 'is not a',
    r'\b(the|your) rung\b': 'level',
    r'Private shares, counted': 'Private shares, expected',
    r'Skills asked for': 'Skills employers ask for',
    r'[Ff]igures of your own': 'your own figures',
    r'\b[Oo]wn tranches\b': 'custom schedule',
}
# Refused in the texts of data/ as well.
STILTED_DATA = {
    r'\bbeside\b': 'next to, alongside, in addition to',
    r'\brungs?\b': 'level',
    r'\b([Ss]ome|every)body\b': 'someone, everyone',
    r'\bpeople who only work there\b': 'nonresidents',
    r'\bpaid out when\b': 'refundable',
    r'\bmoved? (with|by) prices\b': 'indexed for inflation',
    r'\bcomes? to\b': 'is',
    r'^(Applies|Assumes|Costs|Counts|Flips|Keeps|Leaves|Returns) ': 'a subject',
    r'\d %': 'no space before the sign',
    r'\b(behaviour|catalogue|centre|cheque|colour|enrol\b|favour|instalment|labour|learnt|licence'
    r'|neighbour|practis|programme|whilst)': 'American spelling',
}
# Members of data/ that name things as published, or that nobody reads.
UNSPOKEN = {'publisher', 'document', 'date', 'href', 'formula', 'names', 'id', 'kind'}
UNFINISHED = r'\b(TODO|FIXME|XXX|lorem ipsum)\b'

problems = []


def complain(path, line, text):
    """Adds a problem; line 0 stands for the whole file."""
    problems.append(f'{path}:{line}: {text}' if line else f'{path}: {text}')


def strip_comments(text):
    """Blanks out comments and keeps the lines."""
    return re.sub(r'/\*.*?\*/', lambda m: re.sub(r'[^\n]', ' ', m.group()), text, flags=re.S)


def check_length(root, path, text):
    """Long files, functions and lines."""
    lines = text.splitlines()
    limit = LONGEST_UI if path.suffix == '.ui' else LONGEST_FILE.get(path.suffix, 10 ** 9)
    name = path.relative_to(root)
    if name.parts[0] == 'tests':
        limit = LONGEST_TEST
    if len(lines) > limit:
        complain(name, 0, f'{len(lines)} lines, at most {limit}')
    if path.suffix != '.c':
        return
    start = None
    for number, line in enumerate(lines, 1):
        if line == '{' and number > 1 and lines[number - 2].rstrip().endswith(')'):
            start = number
        elif line == '}' and start is not None:
            if number - start - 1 > LONGEST_FUNCTION:
                complain(name, start, f'a function of {number - start - 1} lines, '
                                      f'at most {LONGEST_FUNCTION}')
            start = None


def check_columns(name, text):
    """Long lines and tabs, in comments too."""
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) > LONGEST_LINE:
            complain(name, number, f'{len(line)} columns')
        if '\t' in line:
            complain(name, number, 'a tab')


def check_head(name, text):
    """Licence, guard and the first include."""
    if 'SPDX-License-Identifier: GPL-3.0-or-later' not in text.split('\n', 1)[0]:
        complain(name, 1, 'no licence in the first line')
    if name.suffix == '.h':
        if '#pragma once' not in text:
            complain(name, 0, 'no #pragma once')
        return
    first = re.search(r'^#include (.*)$', text, re.M)
    if first and first.group(1) != '"config.h"':
        complain(name, 0, 'config.h is not included first')


def check_code(root):
    """All C sources."""
    for path in sorted((root / 'src').rglob('*.[ch]')):
        name = path.relative_to(root)
        text = path.read_text(encoding='utf-8')
        code = strip_comments(text)
        check_length(root, path, text)
        check_columns(name, text)
        check_head(name, text)
        for number, line in enumerate(code.splitlines(), 1):
            for pattern, allowed in BANNED:
                if re.search(pattern, line) and str(name) not in allowed:
                    complain(name, number, f'ruled out: {line.strip()}')


def check_tests(root):
    """Tests obey lengths, columns and heads too."""
    for path in sorted((root / 'tests').rglob('*.[ch]')):
        text = path.read_text(encoding='utf-8')
        check_length(root, path, text)
        check_columns(path.relative_to(root), text)
        check_head(path.relative_to(root), text)


def check_speech(root):
    """What a person reads in the window, on paper and on the command line."""
    paths = sorted((root / 'src').rglob('*.c')) + sorted((root / 'resources').rglob('*.ui'))
    paths += [root / 'README.md', root / 'data/README.md', root / 'data/desktop/rung.1']
    paths += sorted((root / 'data/desktop').glob('*.in')) + sorted((root / 'data/help').glob('*.md'))
    for path in paths:
        text = path.read_text(encoding='utf-8')
        if path.suffix == '.c':
            # Strings that are joined over lines are one sentence.
            text = re.sub(r'"\n\s*"', '', strip_comments(text))
            text = '\n'.join(re.findall(r'"(?:[^"\\\n]|\\.)*"', text))
        elif path.suffix == '.ui':
            text = re.sub(r'<!--.*?-->', '', text, flags=re.S)
        for words, better in STILTED.items():
            found = re.search(words, text)
            if found:
                complain(path.relative_to(root), 0, f'“{found.group()}”: say “{better}”')


def spoken(value):
    """Every text in a file of data that a person reads."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in UNSPOKEN:
                yield from spoken(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spoken(inner)
    elif isinstance(value, str) and ' ' in value:
        yield value


def check_data_speech(root):
    """Titles, notes and steps of the figures."""
    for path in sorted((root / 'data').rglob('*.json')):
        texts = spoken(json.loads(path.read_text(encoding='utf-8')))
        for text in sorted(set(texts)):
            for words, better in {**STILTED, **STILTED_DATA}.items():
                found = re.search(words, text)
                if found:
                    complain(path.relative_to(root), 0,
                             f'“{text}”: for “{found.group()}” say “{better}”')


def check_words(root):
    """Words that say that something is unfinished, anywhere a person reads."""
    for folder in ('src', 'tests', 'resources', 'data', 'build-aux', 'po'):
        for path in sorted((root / folder).rglob('*')):
            if not path.is_file() or path == pathlib.Path(__file__).resolve() \
               or path.suffix in ('.png', '.pyc'):
                continue
            for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
                if re.search(UNFINISHED, line):
                    complain(path.relative_to(root), number, f'unfinished: {line.strip()}')


def check_ui_files(root):
    """Lengths, and strings a translator would not see."""
    for path in sorted((root / 'resources').rglob('*.ui')):
        text = path.read_text(encoding='utf-8')
        check_length(root, path, text)
        if 'CDATA' in text:
            complain(path.relative_to(root), 0, 'a CDATA block: its strings are not translated')
        for number, line in enumerate(text.splitlines(), 1):
            label = re.search(r'<property name="(label|title|tooltip-text|placeholder-text)"([^>]*)>[^<]*[A-Za-z]', line)
            if label and 'translatable' not in label.group(2) and '>Rung<' not in line:
                complain(path.relative_to(root), number, 'a text that is not translatable')


def check_actions(root):
    """Every action can be reached, every accelerator is in the help."""
    sources = {path: strip_comments(path.read_text(encoding='utf-8'))
               for path in (root / 'src/ui').rglob('*.c')}
    ui_text = ''.join(path.read_text(encoding='utf-8') for path in (root / 'resources').rglob('*.ui'))
    code = ''.join(sources.values())
    table_file = root / 'src/ui/window/rung-accelerators.c'
    if table_file not in sources:
        return
    table = re.search(r'accelerators\[\] = \{(.*?)\n\};', sources[table_file], re.S)
    accelerators = re.findall(r'\{ "([a-z.:-]+)", \{ (.*?) \}', table.group(1)) if table else []
    keys = [key for _, group in accelerators for key in re.findall(r'"([^"]+)"', group)]
    for key in sorted(set(key for key in keys if keys.count(key) > 1)):
        complain('src/ui/window/rung-accelerators.c', 0, f'{key} stands for two actions')
    overlay = (root / 'resources/window/shortcuts.ui').read_text(encoding='utf-8')
    for action, group in accelerators:
        # Pages are listed together, by the key of the first.
        if '::' in action and action != next(a for a, _ in accelerators if '::' in a):
            continue
        first_key = re.search(r'"([^"]+)"', group).group(1)
        shown = first_key.replace('<', '&lt;').replace('>', '&gt;')
        if action not in overlay and shown not in overlay :
            complain('resources/window/shortcuts.ui', 0, f'{action} is not listed')
    named = re.findall(r'install_action \(\w+, "([^"]+)"', code)
    named += re.findall(r'^\s+\{ "(win\.[a-z-]+)", [a-z_]+ \},$', code, re.M)
    named += [f'app.{name}' for name in re.findall(r'\{ \.name = "([a-z-]+)"', code)]
    for action in sorted(set(named)):
        uses = len(re.findall(re.escape(f'"{action}') + r'(?:::[a-z]+)?"', code)) + ui_text.count(f'>{action}<')
        if uses < (1 if action.startswith('app.') else 2):
            complain('src/ui', 0, f'{action} has no key, button or menu item')


def main():
    """Runs every check and says what it found."""
    root = pathlib.Path(sys.argv[1]).resolve()
    check_code(root)
    check_tests(root)
    check_words(root)
    check_speech(root)
    check_data_speech(root)
    check_ui_files(root)
    if (root / 'resources/window/shortcuts.ui').exists():
        check_actions(root)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
