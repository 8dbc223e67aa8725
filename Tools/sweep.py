#!/usr/bin/env python3
"""Draws sites on every sheet, theme and language, and looks at each document that comes out.

  sweep.py YUAN SITE…     silent but for what is wrong; exit 1 when something is

Asked of every run: that it ends well and its lint is silent. Of every document: that qpdf finds it sound, its
fonts are embedded and cut down, its words can be read, and that it is under 3 MB (tiles print a board several
times over and are let off). Of one board of each site: the same bytes in another locale, zone and folder.
"""
import filecmp
import os
import pathlib
import re
import subprocess
import sys
import tempfile

SHEETS = [f"A{n}{way}" for n in range(5) for way in ("", "-portrait")] + ["16:9", "long"]
THEMES = [("mono", "zh"), ("contrast", "zh"), ("day", "en"), ("mono", "en"), ("contrast", "en")]
SMALL = [("A4", "contrast", "en"), ("16:9", "mono", "en"), ("long", "contrast", "en")]


def wishes():
    """The options of each run."""
    for template in ("consult", "compare", "brief"):
        sheets = [(sheet, "day", "zh") for sheet in SHEETS]
        for sheet, theme, language in sheets + [(None, *words) for words in THEMES] + SMALL:
            own = ["--sheet", sheet] if sheet else []
            yield ["--template", template, "--theme", theme, "--language", language] + own
        yield ["--template", template, "--sheet", "A1", "--tiles", "A4"]


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, **more)


def draw(yuan, site, wish, folder, **more):
    return run(yuan, "board", site, *wish, "--format", "pdf", "--output", folder, **more)


def document_faults(path):
    if run("qpdf", "--check", path).returncode:
        yield "qpdf finds faults"
    fonts = run("pdffonts", path).stdout.splitlines()[2:]
    if not fonts or any("yes yes yes" not in font for font in fonts):
        yield "a font is not embedded, cut down and readable"
    if len(run("pdftotext", path, "-").stdout.strip()) < 20:
        yield "there are no words"
    size = os.path.getsize(path)
    if size > 3e6 and "-tiles-" not in path:
        yield f"{size / 1e6:.2f} MB"


def faults(yuan, site, wish, folder):
    answer = draw(yuan, site, wish, folder)
    if answer.returncode:
        yield f"exit {answer.returncode}: {(answer.stderr or answer.stdout).strip()[-200:]}"
    for line in answer.stderr.splitlines():
        if re.search(r"\[(lint\.\w+|text\.long|block\.small)\]", line):
            yield line[:200]
    for path in sorted(map(str, pathlib.Path(folder).glob("*.pdf"))):
        for fault in document_faults(path):
            yield f"{os.path.basename(path)}: {fault}"


def repeats(yuan, site):
    elsewhere = dict(os.environ, LC_ALL="de_DE.UTF-8", LANG="de_DE.UTF-8", TZ="Asia/Kathmandu")
    with tempfile.TemporaryDirectory() as here, tempfile.TemporaryDirectory() as there:
        draw(yuan, site, [], here)
        draw(yuan, os.path.abspath(site), [], there, env=elsewhere, cwd=there)
        names = sorted(os.listdir(here))
        return bool(names) and filecmp.cmpfiles(here, there, names, shallow=False)[0] == names


def main(yuan, sites):
    yuan = os.path.abspath(yuan)
    (runs, wrong) = (0, 0)
    for site in sites:
        for wish in wishes():
            with tempfile.TemporaryDirectory() as folder:
                found = list(faults(yuan, site, wish, folder))
            runs += 1
            if found:
                wrong += 1
                print(site, *wish, *("\n    " + fault for fault in found), flush=True)
        if not repeats(yuan, site):
            wrong += 1
            print(site, "comes out otherwise in another locale, zone and folder")
    print(f"{runs} runs, {wrong} with faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
