#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Guards the house: floors, their rooms, and where functions live.

Usage: check-house.py [--measure] SOURCE_FOLDER

A room is a folder of a floor. Its meson.build names the rooms of the same floor
that it may include, in a list FLOOR_ROOM_rooms. With --measure the sizes of
the house are printed instead of problems.
"""

import collections
import pathlib
import re
import sys

# What a floor may include beside itself.
FLOORS = {
    'engine': set(),
    'store': {'engine'},
    'report': {'engine'},
    'model': {'engine', 'store', 'report'},
    'ui': {'engine', 'store', 'report', 'model'},
    'cli': {'engine', 'store', 'report'},
    '': {'ui', 'cli'},
}
# Rooms that see less than their floor does.
NARROW_ROOMS = {'ui/kit': {'report'}}
# The toolkit and the libraries that only some floors may see.
SYSTEM = {
    r'gtk/|gdk/': {'ui'},
    r'gio/|glib-object\.h': {'store', 'model', 'ui', 'cli'},
    r'cairo|pango/': {'report', 'ui', 'cli'},
}
LARGEST_CIRCLE = 3


class House:
    """The files below src and what they include."""

    def __init__(self, root):
        self.root = root
        self.files = {}
        self.problems = []
        for path in sorted((root / 'src').rglob('*.[ch]')):
            text = path.read_text(encoding='utf-8')
            self.files[path.relative_to(root / 'src')] = re.sub(
                r'/\*.*?\*/', lambda m: re.sub(r'[^\n]', ' ', m.group()), text, flags=re.S)
        self.arrows = collections.defaultdict(lambda: collections.defaultdict(list))
        self.links = collections.defaultdict(set)
        for name, code in self.files.items():
            self.read_includes(name, code)

    def complain(self, name, line, text):
        """Adds a problem; line 0 stands for the whole file."""
        self.problems.append(f'src/{name}:{line}: {text}' if line else f'src/{name}: {text}')

    def read_includes(self, name, code):
        """Includes go down, never up, and between rooms as the rooms say."""
        floor = name.parts[0] if len(name.parts) > 1 else ''
        room = room_of(name)
        below = NARROW_ROOMS.get(room, FLOORS[floor])
        for number, line in enumerate(code.splitlines(), 1):
            found = re.match(r'#\s*include ([<"])([^>"]+)[>"]', line)
            if not found or found.group(2) == 'config.h':
                continue
            header = pathlib.PurePosixPath(found.group(2))
            if found.group(1) == '<':
                for pattern, floors in SYSTEM.items():
                    if re.match(pattern, str(header)) and floor not in floors:
                        self.complain(name, number, f'{header} above its floor')
                continue
            target = header if len(header.parts) > 1 else name.parent / header
            if pathlib.Path(target) not in self.files:
                self.complain(name, number, f'{header} does not exist')
                continue
            if target.parts[0] != floor:
                if target.parts[0] not in below:
                    self.complain(name, number, f'{header} is not below “{room or floor}”')
                continue
            self.links[unit_of(name)].add(unit_of(pathlib.Path(target)))
            if room_of(target) != room:
                self.arrows[room][room_of(target)].append((name, number, header))

    def get_rooms(self):
        """All rooms, by name."""
        return sorted({room_of(name) for name in self.files if room_of(name)})

    def get_allowed(self, room):
        """The rooms that a room says it may include; None where it says nothing."""
        floor, own = room.split('/')
        text = (self.root / 'src' / room / 'meson.build').read_text(encoding='utf-8')
        found = re.search(rf"^{floor}_{own}_rooms = \[(.*?)\]", text, re.M | re.S)
        return None if found is None else {f'{floor}/{word}' for word in re.findall(r"'([^']+)'", found.group(1))}

    def check_rooms(self):
        """A room includes what it names, and names what it includes."""
        for room in self.get_rooms():
            allowed = self.get_allowed(room)
            if allowed is None:
                self.complain(f'{room}/meson.build', 0, 'does not name the rooms it may include')
                continue
            for target, uses in self.arrows[room].items():
                if target not in allowed:
                    name, number, header = uses[0]
                    self.complain(name, number, f'{header}: “{room}” may not include “{target}”')
            for target in sorted(allowed - set(self.arrows[room])):
                self.complain(f'{room}/meson.build', 0, f'names “{target}” and does not include it')

    def find_room_circles(self):
        """Circles between rooms."""
        graph = {room: set(self.arrows[room]) for room in self.get_rooms()}
        return [circle for circle in find_circles(graph) if len(circle) > 1]

    def find_file_circles(self):
        """Circles between files of a room."""
        return [circle for circle in find_circles(self.links) if len(circle) > 1]

    def check_circles(self):
        """No circle between rooms; small ones inside a room."""
        for circle in self.find_room_circles():
            self.problems.append(f'src: rooms in a circle: {", ".join(map(str, circle))}')
        for circle in self.find_file_circles():
            if len(circle) > LARGEST_CIRCLE:
                self.problems.append(f'src: {len(circle)} files in a circle: {", ".join(map(str, circle))}')

    def find_strangers(self):
        """Functions that a header declares and the source of its name does not define."""
        defined = {}
        for name, code in self.files.items():
            if name.suffix == '.c':
                for function in re.findall(r'^(rung_\w+) \(', code, re.M):
                    defined[function] = name
        strangers = []
        for name, code in self.files.items():
            if name.suffix != '.h':
                continue
            for function in sorted(set(re.findall(r'^\w[^\n;()]*?\b(rung_\w+)\s*\(', code, re.M))):
                if function in defined and unit_of(defined[function]) != unit_of(name):
                    strangers.append((name, function, defined[function]))
        return strangers, len(defined)

    def measure(self):
        """The sizes of the house, a line each."""
        texts = {name: (self.root / 'src' / name).read_text(encoding='utf-8').splitlines() for name in self.files}
        strangers, n_functions = self.find_strangers()
        lengths = [(length, name) for name, code in self.files.items() for length in function_lengths(name, code)]
        arrows = sum(len(targets) for targets in self.arrows.values())
        return [
            ('rooms', len(self.get_rooms())),
            ('arrows between rooms', arrows),
            ('circles between rooms', len(self.find_room_circles())),
            ('largest circle of files', max((len(circle) for circle in self.find_file_circles()), default=0)),
            ('functions', n_functions),
            ('functions outside the source of their header', len(strangers)),
            ('headers over 120 lines', sum(n.suffix == '.h' and len(t) > 120 for n, t in texts.items())),
            ('files over 400 lines', sum(n.suffix == '.c' and len(t) > 400 for n, t in texts.items())),
            ('lines over 100 columns', sum(len(line) > 100 for t in texts.values() for line in t)),
            ('longest function', max(length for length, _ in lengths)),
        ]


def room_of(name):
    """Floor and folder of a file; empty for a file of no room."""
    return '/'.join(name.parts[:2]) if len(name.parts) > 2 else ''


def unit_of(name):
    """A source and its headers are one unit; what only its room may see is in a private header."""
    return name.with_name(name.stem.removesuffix('-private'))


def function_lengths(name, code):
    """Lines of each function of a source."""
    if name.suffix != '.c':
        return
    start = None
    lines = code.splitlines()
    for number, line in enumerate(lines, 1):
        if line == '{' and number > 1 and lines[number - 2].rstrip().endswith(')'):
            start = number
        elif line == '}' and start is not None:
            yield number - start - 1
            start = None


def find_circles(graph):
    """Strongly connected parts of a graph, after Tarjan."""
    sys.setrecursionlimit(10000)
    index, low, stack, parts = {}, {}, [], []

    def visit(node):
        index[node] = low[node] = len(index)
        stack.append(node)
        for target in graph.get(node, ()):
            if target not in index:
                visit(target)
                low[node] = min(low[node], low[target])
            elif target in stack:
                low[node] = min(low[node], index[target])
        if low[node] == index[node]:
            at = stack.index(node)
            parts.append(stack[at:])
            del stack[at:]

    for node in list(graph):
        if node not in index:
            visit(node)
    return parts


def main():
    """Prints problems, or the sizes of the house."""
    words = [word for word in sys.argv[1:] if word != '--measure']
    house = House(pathlib.Path(words[0]).resolve())
    if '--measure' in sys.argv:
        for name, value in house.measure():
            print(f'{value:6}  {name}')
        return 0
    house.check_rooms()
    house.check_circles()
    for name, function, source in house.find_strangers()[0]:
        house.complain(name, 0, f'declares {function}, which {source} defines')
    for problem in house.problems:
        print(problem)
    return 1 if house.problems else 0


if __name__ == '__main__':
    sys.exit(main())
