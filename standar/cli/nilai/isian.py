"""Berkas isian PEKPPP: setiap indikator dengan jenjangnya dan yang sudah terbukti dari berkas."""

from __future__ import annotations

from collections.abc import Iterator

from ...fkp.snapshot import copy_around
from ...penilaian.indikator import NilaiIndikator
from ...penilaian.pekppp import NilaiPekppp
from ...project.layout import Layout
from ...view.kata_penilaian import letak, nama, pendek
from ..kerangka import write_new
from ..periksa import misuse

_BERMEDIA = ("i3", "i5", "i6", "i7")


def write(found: NilaiPekppp, layout: Layout) -> int:
    """Write the form of this year; never over an existing one."""
    if copy_around(found.bahan.folder.path) is not None:
        return misuse("Folder ini salinan beku, yang tidak boleh diubah.")
    year = found.bahan.hari_ini.year
    path = found.bahan.folder.path / "penilaian" / f"pekppp-{year}.yaml"
    if path.parent.is_symlink() or not write_new(path, isian(found, year)):
        return misuse(f"{layout.relative(path)} sudah ada dan tidak diubah.")
    print(f"Ditulis: {layout.relative(path)}")
    print("Isi nilai yang belum terbukti beserta buktinya, lalu jalankan: standar nilai pekppp")
    return 0


def isian(found: NilaiPekppp, year: int) -> str:
    """The text of a form in which nothing is answered yet."""
    rows = [
        f"# Isian {found.instrumen.instrumen}. Nilai 0 sampai 5; kosong berarti belum dijawab.",
        "# Yang sudah terbukti dari berkas dihitung sendiri; jawablah hanya bila keadaannya lain.",
        "# Bukti: berkas dari folder unit (penilaian/bukti/foto.jpg), alamat web, atau uraian.",
        f"instrumen: {found.instrumen.instrumen}",
        f"tahun: {year}",
        "# f03: 4,12  # hasil penilaian pengguna layanan, bila sudah ada",
        "# ipp: 3,84  # indeks resmi dari evaluator, bila sudah keluar",
        "indikator:",
    ]
    for aspek in found.instrumen.aspek:
        rows.append(f"  # --- {aspek.nama} ({aspek.bobot} %)")
        for one in found.indikator:
            if one.indikator.aspek == aspek.kode:
                rows += _indikator(one)
    return "\n".join(rows) + "\n"


def _indikator(one: NilaiIndikator) -> Iterator[str]:
    item = one.indikator
    yield f"  {item.kode}:  # {nama(item)}"
    for step in item.jenjang:
        yield f"    # {step.nilai}: {step.uraian}"
    if one.terbukti.rendah:
        places = [p for fact in one.fakta if fact.terbukti for p in fact.tempat]
        yield f"    # terbukti {pendek(one.terbukti)}: {letak(places)}"
    yield "    nilai:"
    if item.kode in _BERMEDIA:
        yield "    media: []  # cetak, elektronik, media-sosial, situs, aplikasi, reklame, sippn"
    yield "    bukti: []"
