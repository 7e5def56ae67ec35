from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from standar.compare import Comparison, compare
from standar.diff import Effect
from standar.model.ukuran import lebih_berat
from standar.path import show
from standar.side import Unreadable

BASE = (Path(__file__).parents[1] / "standar" / "data" / "contoh.yaml").read_text(encoding="utf-8")


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def compare_texts(folder: Path, old: str, new: str) -> Comparison:
    return compare(write(folder / "lama/kk.yaml", old), write(folder / "baru/kk.yaml", new))


def test_a_shorter_promise_eases_and_is_found_on_both_sides(tmp_path: Path) -> None:
    new = BASE.replace("jangka_waktu: 1 hari kerja", "jangka_waktu: 4 jam")
    (found,) = compare_texts(tmp_path, BASE, new).changes
    line = BASE.splitlines().index("jangka_waktu: 1 hari kerja sejak berkas lengkap") + 1
    assert show(found.change.path) == "jangka_waktu/1/lama"
    assert found.change.effect is Effect.MERINGANKAN
    assert found.old is not None
    assert found.new is not None
    assert (found.old.line, found.new.line) == (line, line)


def test_equal_files_do_not_differ(tmp_path: Path) -> None:
    assert compare_texts(tmp_path, BASE, BASE.replace("biaya: gratis", "biaya: Rp0")).changes == []


def test_the_burden_is_counted_on_both_sides(tmp_path: Path) -> None:
    new = BASE.replace(
        "biaya: gratis", "biaya: {dasar: Perda X 1/2024, tarif: [{uraian: a, jumlah: Rp5.000}]}"
    )
    before, after = compare_texts(tmp_path, BASE, new).burden
    assert before[:2] == (2, 3)
    assert before.hari_kerja == Decimal(1)
    assert before.biaya_rupiah == Decimal(0)
    assert after.biaya_rupiah == Decimal(5000)


def test_what_a_unit_gives_to_its_services_is_compared_in_each_of_them(tmp_path: Path) -> None:
    for side, when in (("lama", "setahun sekali"), ("baru", "sebulan sekali")):
        folder = tmp_path / side / "standards"
        write(folder / "proyek.yaml", "nama: Uji\n")
        write(
            folder / "u/unit.yaml",
            f"nama: U\nbawaan:\n  evaluasi: {{cara: SKM, berkala: {when}}}\n",
        )
        for name in ("a", "b"):
            write(folder / f"u/{name}.yaml", f"layanan: {name}\n")
    result = compare(tmp_path / "lama", tmp_path / "baru")
    assert [(c.kode, show(c.change.path)) for c in result.changes] == [
        ("u/a", "evaluasi/berkala"),
        ("u/b", "evaluasi/berkala"),
    ]
    assert result.changes[0].new is not None
    assert result.changes[0].new.file.endswith("unit.yaml")


def test_a_service_that_is_new_or_gone_is_one_change(tmp_path: Path) -> None:
    write(tmp_path / "lama/a.yaml", "layanan: A\n")
    write(tmp_path / "baru/b.yaml", "layanan: B\n")
    result = compare(tmp_path / "lama", tmp_path / "baru")
    assert [(c.kode, c.change.kind) for c in result.changes] == [
        ("a", "dihapus"),
        ("b", "ditambah"),
    ]


def test_a_side_without_a_readable_standard_is_refused(tmp_path: Path) -> None:
    broken = write(tmp_path / "x.yaml", "layanan: 'terbuka\n")
    with pytest.raises(Unreadable):
        compare(broken, broken)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("jumlah: Rp5.000", "jumlah: Rp5.000, hingga: Rp900.000"),
        ("kode: kk-lama", "opsional: tidak, kode: kk-lama"),
    ],
)
def test_the_gate_sees_every_heavier_burden(tmp_path: Path, old: str, new: str) -> None:
    base = BASE.replace(
        "biaya: gratis",
        "biaya: {dasar: Perda X 1/2024, tarif: [{kode: a, uraian: a, jumlah: Rp5.000}]}",
    ).replace(
        "  - kode: kk-lama\n    nama: Kartu Keluarga lama\n    bentuk: asli\n",
        "  - {opsional: ya, kode: kk-lama, nama: Kartu Keluarga lama}\n",
    )
    heavier = base.replace(old, new).replace("opsional: ya, opsional: tidak", "opsional: tidak")
    result = compare_texts(tmp_path, base, heavier)
    assert result.count(Effect.MEMBERATKAN) or lebih_berat(*result.burden)
    back = compare_texts(tmp_path / "b", heavier, base)
    assert not back.count(Effect.MEMBERATKAN)
    assert not lebih_berat(*back.burden)
