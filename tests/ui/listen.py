#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Listens to the window with a screen reader: what Orca says of a list, a table and a small sum.

usage: listen.py PROGRAM

Runs on a display and a session bus of its own (build-aux/with-display). Speaks the Test Anything
Protocol; where a screen reader or a tool to press keys is missing, nothing is tested.
"""

import html
import os
import re
import shutil
import socketserver
import subprocess
import sys
import tempfile
import threading
import time

CLASS_NAME = re.compile(r'\b(Gtk|Rung)[A-Z]\w+')
PATIENCE = 60                # seconds a sentence may take, on a machine that does other things


class Voice(socketserver.StreamRequestHandler):
    """Answers as a speech dispatcher does, and writes down what it should say."""

    def answer(self, text):
        self.wfile.write(text.encode() + b'\r\n')

    def read_line(self):
        return self.rfile.readline().decode('utf-8', 'replace').rstrip('\r\n')

    def read_speech(self):
        lines = []
        while (line := self.read_line()) != '.':
            lines.append(line)
        text = html.unescape(re.sub(r'<[^>]*>', '', ' '.join(lines)))
        self.server.said.append(' '.join(text.split()))

    def handle(self):
        while (line := self.read_line()):
            command = line.upper()
            if command == 'SPEAK':
                self.answer('230 OK RECEIVING DATA')
                self.read_speech()
                self.answer('225-1\r\n225 OK MESSAGE QUEUED')
            elif command.startswith('HISTORY GET CLIENT_ID'):
                self.answer('245-1\r\n245 OK CLIENT ID SENT')
            elif command == 'QUIT':
                self.answer('231 HAPPY HACKING')
                return
            else:
                self.answer('200 OK')


class Ear(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    """What the screen reader has said since it was last asked."""

    daemon_threads = True

    def __init__(self, path):
        super().__init__(path, Voice)
        self.said = []
        self.heard = 0
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def has_new(self, pattern):
        return any(re.search(pattern, sentence) for sentence in self.said[self.heard:])

    def hear(self, pattern):
        """The first new sentence that matches, or None; everything before it is forgotten."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for i, sentence in enumerate(self.said[self.heard:]):
                if re.search(pattern, sentence):
                    self.heard += i + 1
                    return sentence
            time.sleep(0.1)
        return None


def press(*keys):
    for key in keys:
        subprocess.run(['xdotool', 'key', '--clearmodifiers', key], check=True)


def walk_to(ear, key, pattern, most):
    """Presses a key until something is said."""
    for _ in range(most):
        press(key)
        time.sleep(1)
        if ear.has_new(pattern):
            break
    return ear.hear(pattern)


# Each asks for one thing and gives what was heard, None for nothing.
def hear_list(ear):
    press('alt+4', 'alt+shift+9')
    ear.hear('All sections')
    press('space')
    ear.hear('All sections')
    press('Down')
    heard = ear.hear('Pay by city')
    press('Escape')
    return heard


def hear_titles(ear):
    return walk_to(ear, 'Tab', r'^Low', 10)


def hear_row(ear):
    return walk_to(ear, 'Tab', r'^Senior ML engineers.*Low: \$220,000.*High: \$275,000.*base pay', 6)


def hear_next_row(ear):
    press('Down')
    return ear.hear(r'^Lead and principal.*Low: \$260,000')


def hear_sum(ear):
    press('Return')
    return ear.hear(r'^Lead and principal') and ear.hear(r'^Low: \$260,000')


def hear_row_again(ear):
    press('Escape')
    return ear.hear(r'^Lead and principal.*Low: \$260,000')


TESTS = [
    ('an item of a list says its text', hear_list),
    ('a title of a table says its column', hear_titles),
    ('a row says its title, columns and values', hear_row),
    ('the next row is heard at the next key', hear_next_row),
    ('the lines behind a figure are heard', hear_sum),
    ('the row is heard again when they close', hear_row_again),
]


def missing():
    for tool in ('orca', 'xdotool'):
        if shutil.which(tool) is None:
            return tool
    return None


def end(process):
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def listen(program, home):
    voice = os.path.join(home, 'voice')
    ear = Ear(voice)
    env = dict(os.environ, HOME=home, XDG_CONFIG_HOME=os.path.join(home, 'config'),
               XDG_DATA_HOME=os.path.join(home, 'data'), SPEECHD_ADDRESS='unix_socket:' + voice)
    for name in ('GTK_A11Y', 'G_DEBUG'):
        env.pop(name, None)
    quiet = {'stdout': subprocess.DEVNULL, 'stderr': subprocess.DEVNULL, 'env': env}
    running = [subprocess.Popen(['orca', '--replace', '--disable', 'braille'], **quiet)]
    try:
        if ear.hear('Screen reader on') is None:
            print('1..0 # SKIP the screen reader does not start')
            return 0
        running.append(subprocess.Popen([program, '--sample'], **quiet))
        window = subprocess.run(['xdotool', 'search', '--sync', '--onlyvisible', '--pid',
                                 str(running[1].pid)], stdout=subprocess.PIPE, check=True, text=True)
        subprocess.run(['xdotool', 'windowfocus', '--sync', window.stdout.split()[-1]], check=False)
        time.sleep(5)
        return judge(ear)
    finally:
        for process in reversed(running):
            end(process)


def judge(ear):
    failed = 0
    print(f'1..{len(TESTS) + 1}')
    for number, (title, test) in enumerate(TESTS, 1):
        heard = test(ear)
        print(f'{"ok" if heard else "not ok"} {number} {title}')
        print('#', heard)
        failed += heard is None
    classes = [sentence for sentence in ear.said if CLASS_NAME.search(sentence)]
    print(f'{"not ok" if classes else "ok"} {len(TESTS) + 1} no name of a class is said')
    for sentence in ear.said if failed or classes else []:
        print('#', sentence)
    return 1 if failed or classes else 0


def main():
    tool = missing()
    if tool is not None:
        print(f'1..0 # SKIP {tool} is not installed')
        return 0
    with tempfile.TemporaryDirectory() as home:
        return listen(sys.argv[1], home)


if __name__ == '__main__':
    sys.exit(main())
