"""Aturan untuk hasil Ombudsman: kategori, zona, dan nilainya saling cocok dan pada tahunnya."""

from __future__ import annotations

from ..assess.bawaan import kepatuhan
from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model.penilaian import HasilOmbudsman, Tampak
from ..penilaian.ombudsman import HasilTahun

_PRAKTIK = "penilaian kepatuhan Ombudsman 2022-2024"
_TERTINGGI = 100


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="Nilai {nilai} berarti {harus}, tetapi tertulis {tertulis}.",
    sejak="2026.12",
)
def zona_tidak_cocok(hasil: HasilOmbudsman, tahun: HasilTahun) -> Findings:
    """Kategori dan zona cocok dengan nilai kepatuhannya.

    Yang dikenal hanya batas tahun 2022 sampai 2024.

    Buruk (ombudsman.yaml):
        nilai: 58,99
        zona: hijau  # ←

    Buruk (ombudsman.yaml):
        nilai: 78,00
        kategori: C  # ←

    Baik (ombudsman.yaml):
        nilai: 58,99
        kategori: C
        zona: kuning
    """
    if hasil.nilai is None or not tahun.kepatuhan or hasil.nilai.nilai > _TERTINGGI:
        return
    level = tahun.instrumen.jenjang(hasil.nilai)
    for key, written, due in (
        ("kategori", hasil.kategori, level.kategori), ("zona", hasil.zona, level.zona),
    ):  # fmt: skip
        if written is not None and written is not due:
            yield at(
                key, nilai=hasil.nilai, harus=f"{key} {due.value}", tertulis=written.value,
                diharapkan=due.value,
            )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="Nilai {nilai} di luar skala 0 sampai 100.",
    sejak="2026.12",
)
def nilai_kepatuhan_di_luar_skala(hasil: HasilOmbudsman) -> Findings:
    """Nilai kepatuhan berada pada skala 0 sampai 100.

    Buruk (ombudsman.yaml):
        nilai: 885,2  # ←

    Baik (ombudsman.yaml):
        nilai: 88,52
    """
    if hasil.nilai is not None and hasil.nilai.nilai > _TERTINGGI:
        yield at("nilai", nilai=hasil.nilai)


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="Sejak 2025 Ombudsman memberi opini; nilai dan zona kepatuhan berakhir pada 2024.",
    sejak="2026.12",
)
def kepatuhan_sesudah_berakhir(hasil: HasilOmbudsman, tahun: HasilTahun) -> Findings:
    """Nilai, kategori, dan zona hanya bagi tahun sampai 2024.

    Peraturan Ombudsman 61/2025 menggantinya dengan opini. Tulis `opini` seperti yang tercetak.

    Buruk (ombudsman.yaml, berkas ombudsman-2025.yaml):
        zona: hijau  # ←

    Baik (ombudsman.yaml):
        zona: hijau
    """
    if tahun.tahun is not None and tahun.tahun > tahun.instrumen.sampai:
        for key in ("nilai", "kategori", "zona"):
            if getattr(hasil, key) is not None:
                yield at(key)


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="“{hal}” tidak ada pada daftar periksa; yang ada: {pilihan}.",
    sejak="2026.12",
)
def hal_terlihat_tidak_dikenal(tampak: Tampak, tahun: HasilTahun) -> Findings:
    """Yang terlihat disebut dengan nama pada daftar periksa.

    Buruk (ombudsman.yaml):
        tampak:
          kantin: ya  # ←

    Baik (ombudsman.yaml):
        tampak:
          tanda-pengenal: ya
    """
    known = [item.kode for item in kepatuhan().tampak]
    if tampak.hal not in known:
        yield at(hal=tampak.hal, pilihan=known)


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="Tahun {tertulis} tidak cocok dengan nama berkas {nama}.",
    sejak="2026.12",
)
def tahun_ombudsman_tidak_cocok(hasil: HasilOmbudsman, tahun: HasilTahun) -> Findings:
    """Tahun penilaian sama dengan tahun pada nama berkasnya.

    Buruk (ombudsman.yaml):
        tahun: 2022  # ←

    Baik (ombudsman.yaml):
        tahun: 2023
    """
    if hasil.tahun is not None and str(hasil.tahun) != tahun.nama.rpartition("-")[2]:
        yield at("tahun", tertulis=str(hasil.tahun), nama=tahun.nama)
