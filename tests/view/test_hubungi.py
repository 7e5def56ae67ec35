"""Mengadu, mengusulkan, dan jam buka: tautan yang benar, dan diam bila tidak pasti."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from standar.model import JamLayanan, Pengaduan
from standar.project.layout import discover
from standar.project.project import Service
from standar.project.reader import read_project
from standar.view.blocks import Facts, Items, Link, words
from standar.view.buka import jam_buka
from standar.view.hubungi import mengadu, nomor_wa, usulan
from standar.view.isian import Opening, Proposal
from standar.view.layanan import halaman_layanan
from standar.view.scope import Scope
from standar.view.unit import kontak
from tests.site.proyek import write

KANAL = '{jenis: surel, alamat: "%s"}, {jenis: whatsapp, nomor: "%s"}'


def service(root: Path, kontak: str = "", pengaduan: str = "") -> Service:
    unit = f"nama: Unit\nkontak: [{kontak}]\n"
    text = f"layanan: X\npengaduan: {{kanal: [{pengaduan}]}}\n" if pengaduan else "layanan: X\n"
    write(root, {"standards/proyek.yaml": "nama: P\nzona_waktu: WIT\n",
                 "standards/u/unit.yaml": unit, "standards/u/x.yaml": text})  # fmt: skip
    (found,) = read_project(discover(root, root / "standards")).services()
    return found


def sheet(found: Service) -> Proposal:
    *_, last = usulan(found)
    assert isinstance(last, Proposal)
    return last


@pytest.mark.parametrize(
    ("written", "number"),
    [("0811-5550-000", "628115550000"), ("+62 811 5550 000", "628115550000"),
     ("(0541) 000-101", "62541000101"), ("112", ""), ("", ""), ("0" * 40, "")],
)  # fmt: skip
def test_a_number_is_written_as_links_want_it(written: str, number: str) -> None:
    assert nomor_wa(written) == number


def test_a_unit_is_called_by_telephone_and_written_to_by_whatsapp(tmp_path: Path) -> None:
    telephone = '{jenis: telepon, nomor: "(0541) 000-101"}'
    found = service(tmp_path, f"{KANAL % ('a@b.go.id', '0811-5550-000')}, {telephone}")
    shown = [kontak(kanal) for kanal in found.unit.unit.kontak]
    links = [part.href for text in shown for part in text if isinstance(part, Link)]
    assert links == ["https://wa.me/628115550000", "tel:0541000101"]
    page = halaman_layanan(found)
    pairs = [pair for block in page.blocks if isinstance(block, Facts) for pair in block.pairs]
    assert [words(text) for name, text in pairs if name in ("Telepon", "WhatsApp")] == [
        "0811-5550-000", "(0541) 000-101",
    ]  # fmt: skip


def test_every_channel_can_be_pressed_and_the_national_one_is_never_missing() -> None:
    kanal: list[dict[str, Any]] = [
        {"jenis": "telepon", "nomor": "(0541) 000-101", "jam": "jam kerja"},
        {"jenis": "whatsapp", "nomor": "0811-5550-000", "keperluan": ["saran"]},
        {"jenis": "situs", "url": "www.uji.go.id"},
        {"jenis": "situs", "url": "javascript:alert(1)"},
    ]
    (shown,) = mengadu(Pengaduan.model_validate({"kanal": kanal}), Scope(("pengaduan",), {}))
    assert isinstance(shown, Items)
    links = [p.href for item in shown.items for p in item.text if isinstance(p, Link)]
    assert links[:3] == ["tel:0541000101", "https://wa.me/628115550000", "https://www.uji.go.id"]
    assert not [href for href in links if href.startswith("javascript")]
    assert words(shown.items[1].text) == "WhatsApp: 0811-5550-000 (untuk saran)"
    assert words(shown.items[-1].text) == "SP4N-LAPOR!: www.lapor.go.id atau SMS 1708"


def test_proposals_go_to_the_service_first_and_else_to_its_unit(tmp_path: Path) -> None:
    unit = KANAL % ("unit@uji.go.id", "0811-1111-111")
    own = KANAL % ("layanan@uji.go.id", "0811-2222-222")
    found = sheet(service(tmp_path / "a", unit))
    assert (found.service, found.mail, found.phone) == ("u/x", "unit@uji.go.id", "628111111111")
    found = sheet(service(tmp_path / "b", unit, own))
    assert (found.mail, found.phone) == ("layanan@uji.go.id", "628112222222")
    only = "{jenis: surel, alamat: adu@uji.go.id, keperluan: [pengaduan]}"
    assert sheet(service(tmp_path / "c", unit, only)).mail == "unit@uji.go.id"
    assert len(found.parts) == 14


@pytest.mark.parametrize("mail", ["a@b.id?bcc=x@y.id", "a@b.id,c@d.id", "bukan surel", "x\\n@y.id"])
def test_an_address_that_says_more_than_an_address_is_not_used(tmp_path: Path, mail: str) -> None:
    assert sheet(service(tmp_path, KANAL % (mail, "0811-1111-111"))).mail == ""


@pytest.mark.parametrize(
    ("hours", "shown"),
    [
        ({"senin-selasa": "08.00-15.30"},
         Opening(((1, 480, 930), (2, 480, 930)), None, 9, "WIT")),
        ({"sabtu-minggu": "08.00-12.00 WIB", "istirahat": "tanpa jeda"},
         Opening(((6, 480, 720), (0, 480, 720)), None, 7, "WIB")),
        ({"Jum'at": "08.00-15.00", "istirahat": "11.30-13.00"},
         Opening(((5, 480, 900),), (690, 780), 9, "WIT")),
        ({"senin": "08.00-15.00 WIB", "selasa": "08.00-15.00 WITA"}, None),
        ({"senin": "08.00-15.00", "istirahat": "menyesuaikan"}, None),
        ("Setiap saat", None),
    ],
)  # fmt: skip
def test_opening_is_told_only_where_every_hour_is_certain(
    tmp_path: Path, hours: Any, shown: Opening | None
) -> None:
    value = {"catatan": hours} if isinstance(hours, str) else hours
    assert jam_buka(service(tmp_path).unit, JamLayanan.model_validate(value)) == shown
