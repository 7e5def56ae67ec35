from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from standar.comparison.compare import PARALLEL_FROM, Comparison, compare, compare_share
from standar.comparison.side import Unreadable, open_side
from standar.difference.diff import Effect
from standar.model.ukuran import lebih_berat
from standar.path import show

BASE = (Path(__file__).parents[2] / "standar" / "data" / "contoh.yaml").read_text(encoding="utf-8")


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
    assert all(change.shared for change in result.changes)


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
    assert result.heavier
    assert not compare_texts(tmp_path / "b", heavier, base).heavier


def folders(path: Path, **sides: dict[str, str]) -> tuple[Path, Path]:
    """Two projects, `lama` and `baru`."""
    for side, files in sides.items():
        write(path / side / "standards/proyek.yaml", "nama: Uji\n")
        for name, text in files.items():
            write(path / side / "standards/u" / name, text)
    return path / "lama", path / "baru"


def test_one_service_that_got_heavier_is_not_hidden_by_another_that_got_lighter(
    tmp_path: Path,
) -> None:
    one = BASE.replace("biaya: gratis", "biaya: {uraian: menurut Perda}")
    two = BASE.replace("  - kode: kk-lama\n    nama: Kartu Keluarga lama\n    bentuk: asli\n", "")
    lama = {"a.yaml": BASE, "b.yaml": BASE}
    result = compare(*folders(tmp_path, lama=lama, baru={"a.yaml": one, "b.yaml": two}))
    assert result.burdens["u/a"][1] is not None
    assert result.burdens["u/a"][1].biaya_rupiah is None
    assert lebih_berat(*[burden for burden in result.burdens["u/a"] if burden is not None])
    assert result.heavier


def test_a_new_service_makes_nothing_heavier(tmp_path: Path) -> None:
    lama, baru = {"a.yaml": BASE}, {"a.yaml": BASE, "b.yaml": BASE}
    assert not compare(*folders(tmp_path, lama=lama, baru=baru)).heavier


def test_a_figure_that_one_side_does_not_say_is_no_part_of_the_sum(tmp_path: Path) -> None:
    later = BASE.replace("jangka_waktu: 1 hari kerja", "jangka_waktu: segera")
    lama = {"a.yaml": BASE, "b.yaml": BASE}
    before, after = compare(
        *folders(tmp_path, lama=lama, baru={"a.yaml": BASE, "b.yaml": later})
    ).burden
    assert before.hari_kerja == after.hari_kerja == Decimal(1)
    assert (before.persyaratan, after.persyaratan) == (4, 4)


def test_a_part_that_becomes_a_services_own_is_not_shared(tmp_path: Path) -> None:
    unit = "nama: U\nbawaan:\n  evaluasi: {cara: SKM, berkala: tahunan}\n"
    own = "layanan: A\nevaluasi: {cara: SKM, berkala: bulanan}\n"
    (found,) = compare(
        *folders(
            tmp_path,
            lama={"unit.yaml": unit, "a.yaml": "layanan: A\n"},
            baru={"unit.yaml": unit, "a.yaml": own},
        )
    ).changes
    assert not found.shared
    assert found.old is not None
    assert found.new is not None
    assert (found.old.file.endswith("unit.yaml"), found.new.file.endswith("a.yaml")) == (True, True)


def test_a_frozen_copy_is_compared_in_what_it_holds(tmp_path: Path) -> None:
    standards = write(tmp_path / "standards/proyek.yaml", "nama: Uji\n").parent
    copy = standards / "u/fkp/2026-01-02/rancangan"
    for name in ("a", "b"):
        write(standards / f"u/{name}.yaml", f"layanan: {name} baru\n")
    write(copy / "proyek.yaml", "nama: Uji\n")
    write(copy / "u/a.yaml", "layanan: a\n")
    assert [(c.kode, c.change.kind) for c in compare(copy, standards).changes] == [
        ("u/a", "diubah")
    ]


def test_many_pairs_are_shared_among_processes_and_told_in_their_order(tmp_path: Path) -> None:
    many = [f"layanan-{n:03d}" for n in range(PARALLEL_FROM)]
    lama = {f"{name}.yaml": f"layanan: {name}\nringkasan: Satu\n" for name in many}
    baru = {name: text.replace("Satu", "Dua") for name, text in lama.items()}
    lama["rusak.yaml"] = "layanan: 'x\n"
    sides = folders(tmp_path, lama=lama, baru={**baru, "rusak.yaml": "layanan: x\n"})
    result = compare(*sides)
    assert [change.kode for change in result.changes] == [f"u/{name}" for name in many]
    assert list(result.skipped) == ["u/rusak"]
    alone = compare_share(open_side(sides[0]), open_side(sides[1]), [f"u/{name}" for name in many])
    assert [change for one in alone for change in one.changes] == result.changes
