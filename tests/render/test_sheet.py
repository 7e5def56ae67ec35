from __future__ import annotations

import re

from standar.render.sheet import sheet
from standar.view.blocks import Added, Compared, Page, Paragraph, Removed


def test_a_page_stands_alone_and_escapes_what_it_shows() -> None:
    shown = sheet(Page("</title><script>x</script>", (Paragraph("</style><b>{style}"),)))
    assert shown.startswith('<!doctype html>\n<html lang="id">')
    assert "<script>" not in shown
    assert "<b>" not in shown
    assert re.findall(r"https?://|url\(|@import|src=", shown) == []


def test_both_sides_and_their_marks_are_there_with_words_for_those_who_listen() -> None:
    before, after = ("Asli ", Removed("lama")), ("Asli ", Added("baru"))
    shown = sheet(Page("Uji", (Compared((before,), (after,)),)))
    assert "<del>lama</del>" in shown
    assert "<ins>baru</ins>" in shown
    assert 'content: " [dihapus:] "' in shown
    assert "prefers-color-scheme: dark" in shown
    assert "@media print" in shown
