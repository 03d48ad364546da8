#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a language with words two fifths longer, to try how the window bears it.

    lengthen.py ROOT BUILD DOMAIN OUTPUT

ROOT is the top of the source tree, BUILD that of what is built. OUTPUT, a .mo file, is also put into locale/long beside it,
where bindtextdomain() finds it.
"""
import pathlib
import re
import shutil
import subprocess
import sys

ACCENTS = str.maketrans("aeiouAEIOU", "åéîøüÅÉÎØÜ")
KEYWORDS = ("_", "N_", "C_:1c,2", "NC_:1c,2", "ngettext:1,2", "g_dngettext:2,3")
# What is filled in, an escape, a tag or an entity stays as it is.
PIECES = re.compile(r"%[^%a-zA-Z<]*(?:<\w+>|(?:ll|l|z)?[a-zA-Z%])|\\.|<[^>]*>|&\w+;|([A-Za-z]{2,})")
HEADER = ('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n'
          'Plural-Forms: nplurals=2; plural=n != 1;\\n"\n\n')


def lengthen(text):
    def longer(match):
        word = match.group(1)
        if word is None:
            return match.group(0)
        return word.translate(ACCENTS) + "ö" * max(1, round(len(word) * 0.4))
    return PIECES.sub(longer, text)


def translate(entry):
    """One entry of a template, filled in; nothing for the header."""
    fields = dict(re.findall(r'^(msgctxt|msgid|msgid_plural) "(.*)"$', entry, re.M))
    if not fields.get("msgid"):
        return ""
    lines = [f'{name} "{text}"' for name, text in fields.items()]
    one = lengthen(fields["msgid"])
    if "msgid_plural" in fields:
        lines += [f'msgstr[0] "{one}"', f'msgstr[1] "{lengthen(fields["msgid_plural"])}"']
    else:
        lines.append(f'msgstr "{one}"')
    return "\n".join(lines) + "\n\n"


def main(root, build, domain, output):
    output = pathlib.Path(output).resolve()
    keywords = [f"--keyword={keyword}" for keyword in KEYWORDS]
    template = subprocess.run(
        ["xgettext", "--from-code=UTF-8", "--no-wrap", "--no-location", *keywords,
         f"--directory={root}", f"--directory={build}", f"--files-from={root}/po/POTFILES.in", "--output=-"],
        check=True, stdout=subprocess.PIPE, text=True).stdout
    # A text of several lines is written as several strings, the first of them empty.
    template = re.sub(r'"\n"', "", template)
    entries = "".join(translate(entry) for entry in template.split("\n\n"))
    subprocess.run(["msgfmt", f"--output-file={output}", "-"], check=True,
                   input=HEADER + entries, text=True)
    folder = output.parent / "locale" / "long" / "LC_MESSAGES"
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(output, folder / f"{domain}.mo")


if __name__ == "__main__":
    main(*sys.argv[1:])
