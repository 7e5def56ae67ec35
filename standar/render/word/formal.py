"""Gaya naskah resmi: hitam di atas putih, sebesar huruf yang diminta profil kertasnya."""

from __future__ import annotations

from .style import FACT, Style


def formal(points: int) -> tuple[Style, ...]:
    """The styles of what is signed; those of the same name replace the usual ones."""
    full, small, tiny = 2 * points, 2 * points - 2, 2 * points - 6
    return (
        Style("BodyText", "Body Text", size=full, after=120, align="both"),
        Style("ListParagraph", "List Paragraph", size=full, after=60),
        Style("KopNama", "Kop Nama", size=full * 9 // 8, align="center"),
        Style("KopUnit", "Kop Unit", size=full * 3 // 2, bold=True, after=30, align="center"),
        Style("KopAlamat", "Kop Alamat", size=tiny + 1, align="center"),
        _middle("JudulNaskah", "Judul Naskah", full, 240, 20, outline=0),
        _middle("BarisNaskah", "Baris Naskah", full, 100, 40),
        Style("IsiNaskah", "Isi Naskah", size=full, after=80, align="both"),
        Style("Klausul", "Klausul", size=full, after=80, keep=True, align="both"),
        _middle("Memutuskan", "Memutuskan", full, 120, 160),
        Style("Samping", "Samping", size=small, keep=True),
        Style("SampingAwal", "Samping Awal", size=small, bold=True, keep=True),
        Style("Tempat", "Tempat", size=full, keep=True),
        Style("Jabatan", "Jabatan", size=full, before=60, after=1360, keep=True),
        Style("Nama", "Nama", size=full, after=160, whole=True),
        _middle("Heading3", "heading 3", full, 240, 80, outline=1),
        Style("Heading4", "heading 4", following="BodyText", size=full, bold=True, before=280,
              after=120, outline=2, keep=True),
        Style("Fakta", "Fakta", size=small, after=60, hanging=FACT),
        Style("IsiTabel", "Isi Tabel", size=small, before=30, after=30, whole=True),
        _middle("KepalaTabel", "Kepala Tabel", small, 60, 60),
        _middle("KepalaTabelDalam", "Kepala Tabel Dalam", small - 2, 40, 40),
        Style("KelompokTabel", "Kelompok Tabel", size=small, bold=True, before=60, after=60,
              keep=True),
        Style("Keterangan", "Keterangan", size=small - 2, color="404040", after=30, whole=True),
        Style("Header", "header", size=tiny, color="404040"),
        Style("Footer", "footer", size=tiny, color="404040"),
        Style("NomorLembar", "Nomor Lembar", based="Header", size=full, align="center"),
    )  # fmt: skip


def _middle(key: str, name: str, size: int, before: int, after: int, outline: int = -1) -> Style:
    """Words in the middle that lead to what follows."""
    return Style(
        key, name, size=size, bold=True, before=before, after=after, outline=outline, keep=True,
        align="center",
    )  # fmt: skip
