"""Rujukan: satu peraturan yang dikutip, dari `UU 25/2009` sampai kutipan dengan LN dan TLN."""

import re
from functools import lru_cache
from typing import Annotated, Any, ClassVar

from pydantic import Field

from .base import Node
from .besaran import Tanggal
from .medan import Daftar, Teks, judul

NAMA_JENIS = {
    "UU": "Undang-Undang",
    "Perppu": "Peraturan Pemerintah Pengganti Undang-Undang",
    "PP": "Peraturan Pemerintah",
    "Perpres": "Peraturan Presiden",
    "Keppres": "Keputusan Presiden",
    "Inpres": "Instruksi Presiden",
    "Permen": "Peraturan Menteri",
    "Kepmen": "Keputusan Menteri",
    "PermenPANRB": "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    "Pedoman Menteri PANRB": (
        "Pedoman Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"
    ),
    "Permendagri": "Peraturan Menteri Dalam Negeri",
    "Kepmendagri": "Keputusan Menteri Dalam Negeri",
    "Permenkes": "Peraturan Menteri Kesehatan",
    "Kepmenkes": "Keputusan Menteri Kesehatan",
    "Permentan": "Peraturan Menteri Pertanian",
    "Permenag": "Peraturan Menteri Agama",
    "Permensos": "Peraturan Menteri Sosial",
    "Permenaker": "Peraturan Menteri Ketenagakerjaan",
    "PermenPUPR": "Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat",
    "PMK": "Peraturan Menteri Keuangan",
    "Perkap": "Peraturan Kepala Kepolisian Negara Republik Indonesia",
    "Perpol": "Peraturan Kepolisian Negara Republik Indonesia",
    "PerORI": "Peraturan Ombudsman",
    "PerANRI": "Peraturan Arsip Nasional Republik Indonesia",
    "Perda": "Peraturan Daerah",
    "Pergub": "Peraturan Gubernur",
    "Perbup": "Peraturan Bupati",
    "Perwali": "Peraturan Wali Kota",
    "Kepbup": "Keputusan Bupati",
    "SE": "Surat Edaran",
}
"""Short and full names of kinds of regulation; the short one is the canonical spelling here."""

_PANRB = ("panrb", "pan rb", "pan-rb", "pan/rb", "pan dan rb", "pan & rb")
_EJAAN_LAIN = {
    "undang undang": "UU",
    "peraturan menteri negara pendayagunaan aparatur negara dan reformasi birokrasi": "PermenPANRB",
    **{
        f"{depan}{nama}": "PermenPANRB"
        for depan in ("permen", "permen ", "peraturan menteri ", "peraturan menteri negara ")
        for nama in _PANRB
    },
}
"""Other spellings of a kind, in small letters."""

_SINGKATAN = sorted(
    [(nama.lower(), singkat) for singkat, nama in NAMA_JENIS.items()]
    + [(singkat.lower(), singkat) for singkat in NAMA_JENIS]
    + list(_EJAAN_LAIN.items()),
    key=lambda pair: -len(pair[0]),
)
_NEGARA = re.compile(
    r"(?i)^ (?:republik indonesia|r\.?i\.?)(?= |$)| (?:republik indonesia|r\.?i\.?)$"
)
_RUJUKAN = re.compile(
    r"(?P<jenis>[^0-9]*?)\s*\b(?:(?:nomor|no)(?=\W|[0-9])\.?)?\s*:?\s*"
    r"(?P<nomor>[0-9]{1,9} [a-z]/[\w./-]{0,80}?|[\w./-]{0,80}[0-9][\w./-]{0,80}?)"
    r"\s*(?P<sekat>/|\s(?:tahun|thn|th\.?)\s+)\s*(?P<tahun>(?:19|20)[0-9]{2})\b"
    r"(?P<sisa>.*)",
    re.IGNORECASE | re.DOTALL,
)
_SISA = re.compile(
    r"\s*,?\s*(?P<bagian>(?:pasal|lampiran|bab|bagian|huruf|angka|butir)\b.*?)?\s*"
    r"(?:tentang\s+(?P<tentang>.+))?",
    re.IGNORECASE | re.DOTALL,
)


_ANGKA = r"[0-9]{1,4}[A-Z]?"
_KE = r"(?:(?:nomor|no)\b\.?\s*)?"
_TAHUN = r"(?:\s*/\s*|\s+(?:tahun|thn|th\.?)\s+)"
_DAN = r"\s*(?:,\s*dan|[,;&]|\bdan|\bserta)\s+"
_BERSAMA = re.compile(
    rf"(?P<jenis>[^0-9]+?)\s+{_KE}(?P<awal>{_ANGKA}(?:{_DAN}{_KE}{_ANGKA}){{0,5}}?)"
    rf"(?:{_TAHUN}(?P<semula>(?:19|20)[0-9]{{2}}))?"
    rf"{_DAN}(?P<kedua>menteri [^0-9]{{3,100}}?\s+)?{_KE}(?P<akhir>{_ANGKA})"
    rf"{_TAHUN}(?P<tahun>(?:19|20)[0-9]{{2}})\b(?P<sisa>.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A regulation of several ministers bears a number of each: `Nomor 9 dan 8 Tahun 2006`."""


_TANDA_BERSAMA = re.compile(r"(?i)(?:pbm|skb|(?:peraturan|keputusan|edaran) bersama) ").match


def _bersama(teks: str) -> dict[str, Any] | None:
    """The parts of a joint regulation; None for any other text."""
    found = _BERSAMA.fullmatch(teks) if _TANDA_BERSAMA(teks) and len(teks) < 2000 else None
    if found is None or not _TANDA_BERSAMA(found["jenis"] + " "):
        return None
    sisa = _SISA.fullmatch(found["sisa"])
    if sisa is None:
        return None
    nomor = re.sub(r"(?i)\b(?:nomor|no)\b\.?\s*", "", found["awal"])
    lain = found["semula"] and found["semula"] != found["tahun"]
    return {
        "jenis": " dan ".join(filter(None, (found["jenis"], (found["kedua"] or "").strip()))),
        "nomor": f"{nomor}/{found['semula']} dan {found['akhir']}"
        if lain
        else f"{nomor} dan {found['akhir']}",
        "tahun": int(found["tahun"]),
        "bagian": sisa["bagian"],
        "tentang": sisa["tentang"],
    }


_BERTAHUN = re.compile(r".*\S/((?:19|20)[0-9]{2})", re.DOTALL)


def _nomor(found: re.Match[str]) -> str:
    """A coded number ends in its year (`KEP/25/M.PAN/2/2004`); a plain one stands before it."""
    nomor = found["nomor"]
    coded = found["sekat"] == "/" and "/" in nomor and any(c.isalpha() for c in nomor)
    return f"{nomor}/{found['tahun']}" if coded else nomor


@lru_cache(4096)
def baku_jenis(jenis: str) -> str:
    """`Undang-undang RI` → `UU`, `Peraturan Bupati X` → `Perbup X`; unknown kinds unchanged."""
    rapi = " ".join(jenis.replace(" - ", "-").split())
    rendah = rapi.lower()
    for awal, singkat in _SINGKATAN:
        if rendah == awal or rendah.startswith(awal + " "):
            return (singkat + _NEGARA.sub("", rapi[len(awal) :])).strip()
    return rapi


class Rujukan(Node):
    """A cited regulation. A text that does not read as one is kept whole in `uraian`."""

    singkat: ClassVar[str] = "uraian"

    jenis: Annotated[Teks | None, judul("Jenis peraturan")] = None
    nomor: Annotated[Teks | None, judul("Nomor")] = None
    tahun: Annotated[int | None, Field(title="Tahun", ge=1900, le=2100)] = None
    tanggal: Annotated[Tanggal | None, judul("Tanggal")] = None
    tentang: Annotated[Teks | None, judul("Tentang")] = None
    bagian: Annotated[Teks | None, judul("Bagian yang dirujuk", "Pasal, lampiran, atau huruf")] = (
        None
    )
    ln: Annotated[Teks | None, judul("Lembaran Negara")] = None
    tln: Annotated[Teks | None, judul("Tambahan Lembaran Negara")] = None
    bn: Annotated[Teks | None, judul("Berita Negara")] = None
    diubah_dengan: Annotated[Daftar["Rujukan"], judul("Diubah dengan")] = ()
    uraian: Annotated[Teks | None, judul("Kutipan apa adanya")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None

    @classmethod
    def dari_teks(cls, teks: str) -> dict[str, Any]:
        rapi = " ".join(teks.split())
        if (bersama := _bersama(rapi)) is not None:
            return bersama
        found = _RUJUKAN.fullmatch(rapi)
        sisa = _SISA.fullmatch(found["sisa"]) if found else None
        if found is None or sisa is None:
            return {"uraian": teks}
        return {
            "jenis": baku_jenis(found["jenis"]) or None,
            "nomor": _nomor(found),
            "tahun": int(found["tahun"]),
            "bagian": sisa["bagian"],
            "tentang": sisa["tentang"],
        }

    @classmethod
    def dari_peta(cls, peta: dict[str, Any]) -> dict[str, Any]:
        jenis, nomor = peta.get("jenis"), peta.get("nomor")
        if isinstance(jenis, str):
            peta = {**peta, "jenis": baku_jenis(jenis)}
        if isinstance(nomor, str) and not (peta.get("tahun") or peta.get("tanggal")):
            found = _BERTAHUN.fullmatch(nomor)
            return {**peta, "tahun": int(found[1])} if found else peta
        return peta

    @property
    def nomor_bertahun(self) -> bool:
        """Whether the number itself ends in the year: `129/Menkes/SK/II/2008`."""
        return bool(self.nomor and self.tahun and self.nomor.endswith(f"/{self.tahun}"))

    def __str__(self) -> str:
        return self.sebutan

    @property
    def sebutan(self) -> str:
        """The short citation: `UU 25/2009`; the whole text where it did not read as one."""
        if self.uraian is not None:
            return self.uraian
        tahun = self.tahun or (self.tanggal.year if self.tanggal else None)
        tahun = None if self.nomor_bertahun else tahun
        nomor = "/".join(filter(None, (self.nomor, str(tahun) if tahun else None)))
        return " ".join(filter(None, (self.jenis, nomor)))
