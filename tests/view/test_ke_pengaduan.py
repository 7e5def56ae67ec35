"""Ke mana mengadu: setiap unit dengan kanal terdekatnya, dan jalan yang selalu ada."""

from __future__ import annotations

from pathlib import Path

from standar.project.layout import discover
from standar.project.reader import read_project
from standar.view.blocks import Heading, Item, Items, Link, Page, words
from standar.view.hubungi import pengaduan_unit
from standar.view.ke_pengaduan import halaman_pengaduan
from standar.view.tree import Tree
from tests.site.proyek import PROYEK, write

UNIT = 'nama: Dinas %s\nbawaan: {pengaduan: {kanal: [{jenis: telepon, nomor: "%s"}]}}\n'
OWN = 'layanan: X\npengaduan: {kanal: [{kode: a, jenis: %s, nomor: "%s"}]}\n'


def tree(root: Path, files: dict[str, str]) -> Tree:
    write(root, {"standards/proyek.yaml": PROYEK})
    write(root, {f"standards/{name}": text for name, text in files.items()})
    return Tree(read_project(discover(root, root / "standards")))


def entries(page: Page) -> list[Item]:
    return [item for block in page.blocks if isinstance(block, Items) for item in block.items]


def hrefs(page: Page) -> list[str]:
    return [part.href for item in entries(page) for part in item.text if isinstance(part, Link)]


def said(page: Page) -> list[str]:
    return [" | ".join(map(words, (item.text, *item.details))) for item in entries(page)]


def test_a_project_without_units_still_names_the_channels_for_everybody(tmp_path: Path) -> None:
    page = halaman_pengaduan(tree(tmp_path, {}))
    assert said(page) == [
        "SP4N-LAPOR!: www.lapor.go.id atau SMS 1708", "Ombudsman RI: ombudsman.go.id",
    ]  # fmt: skip


def test_every_unit_leads_to_its_channels_and_says_the_nearest(tmp_path: Path) -> None:
    found = tree(
        tmp_path,
        {
            "a/unit.yaml": UNIT % ("A", "(0541) 000-101"),
            "a/b/unit.yaml": "nama: Bagian B\n",
            "c/unit.yaml": "nama: Dinas C\nkontak: [{jenis: sms, nomor: 0811-5550-000}]\n",
            "c/x.yaml": "layanan: X\n",
            "d/unit.yaml": "nama: Dinas D yang belum melayani\n",
        },
    )
    page = halaman_pengaduan(found)
    assert said(page)[2:] == [
        "Dinas A | Telepon: (0541) 000-101",
        "Dinas C | Kanalnya belum ditulis; pakai SP4N-LAPOR! di atas.",
        "Bagian B | Telepon: (0541) 000-101",
    ]
    assert hrefs(page)[2:] == ["a/index.html#pengaduan", "c/index.html", "a/b/index.html#pengaduan"]
    assert [b.text for b in page.blocks if isinstance(b, Heading)][1:] == ["Unit"]


def test_what_only_takes_suggestions_or_leads_elsewhere_is_not_the_nearest(tmp_path: Path) -> None:
    channels = (
        "[{jenis: whatsapp, nomor: 0811-5550-000, keperluan: [saran]}, {jenis: sp4n-lapor}, "
        "{jenis: ombudsman, nama: Ombudsman RI}, {jenis: loket, alamat: Lantai 1}]"
    )
    unit = f"nama: Dinas A\nbawaan: {{pengaduan: {{kanal: {channels}}}}}\n"
    (_, _, entry) = said(halaman_pengaduan(tree(tmp_path, {"a/unit.yaml": unit})))
    assert entry == "Dinas A | Loket layanan: Lantai 1"


def test_a_unit_that_says_nothing_takes_complaints_as_its_services_do(tmp_path: Path) -> None:
    found = tree(
        tmp_path,
        {
            "a/unit.yaml": "nama: Dinas A\n",
            "a/x.yaml": OWN % ("telepon", "(0541) 000-101"),
            "a/y.yaml": OWN % ("sms", "0811-5550-000"),
            "a/z.yaml": OWN % ("telepon", "(0541) 000-101"),
        },
    )
    value = pengaduan_unit(found.units["a"])
    assert value is not None
    assert [(k.kode, k.nomor) for k in value.kanal] == [
        (None, "(0541) 000-101"), (None, "0811-5550-000"),
    ]  # fmt: skip
