"""Kanal dalam satu baris: `WhatsApp 0811-5555-000`, `Kotak saran di lobi`, `lapor.go.id`."""

import re
from collections.abc import Iterator
from typing import Any

SEBUTAN = {
    "wa": "whatsapp", "whats-app": "whatsapp", "telp": "telepon", "telp.": "telepon",
    "tlp": "telepon", "tlp.": "telepon", "telpon": "telepon", "hp": "telepon", "ponsel": "telepon",
    "handphone": "telepon", "email": "surel", "e-mail": "surel", "mail": "surel",
    "fax": "faksimile", "faks": "faksimile", "faksimili": "faksimile", "website": "situs",
    "web": "situs", "situs-web": "situs", "laman": "situs", "lapor": "sp4n-lapor",
    "lapor!": "sp4n-lapor",
    "sp4n": "sp4n-lapor", "sp4n-lapor!": "sp4n-lapor", "sp4n-/-lapor": "sp4n-lapor",
    "kotak-aduan": "kotak-saran", "kotak-pengaduan": "kotak-saran", "call-centre": "call-center",
    "callcenter": "call-center", "pusat-panggilan": "call-center", "medsos": "media-sosial",
    "sosmed": "media-sosial", "ombudsman-ri": "ombudsman",
    "loket-pengaduan": "loket",
}  # fmt: skip
"""What people call a kind of channel, in the spelling of `intent.plain_word`."""

_KEPALA = tuple(
    (jenis, re.compile(rf"(?:{kata})(?![\w@-])[ :=–—-]*", re.IGNORECASE))
    for jenis, kata in (
        ("whatsapp", r"(?:nomor )?(?:whats ?app|wa)"),
        ("sms", r"sms"),
        ("telepon", r"(?:nomor )?(?:telepon|telpon|telp\.?|tlp\.?|hp|ponsel)"),
        ("surel", r"(?:alamat )?(?:surel|e-?mail)"),
        ("faksimile", r"faksimil[ei]|faks|fax"),
        ("call-center", r"call ?cent(?:er|re)|pusat panggilan"),
        ("sp4n-lapor", r"(?:aplikasi |situs |kanal )?(?:sp4n *[-–/]? *lapor!?|sp4n|lapor!)"),
        ("kotak-saran", r"kotak (?:saran|aduan|pengaduan)(?: dan (?:saran|pengaduan|aduan))?"),
        ("loket", r"loket(?: (?:pengaduan|layanan|pelayanan|informasi))?"),
        ("ombudsman", r"ombudsman(?: republik indonesia| ri)?"),
        ("situs", r"situs(?: web)?|website|laman"),
        ("media-sosial", r"(?:media sosial|instagram|facebook|tiktok|twitter|youtube)"),
    )
)  # fmt: skip
"""Words that open a channel, and the kind that they tell."""
_LAIN = re.compile(
    r"\b(?:whats ?app|wa|sms|telepon|telp|surel|e-?mail|fax|faks|kotak (?:saran|aduan|pengaduan)"
    r"|loket|sp4n|lapor!|ombudsman|call center|instagram|facebook|atau)\b",
    re.IGNORECASE,
).search
"""A second channel in the same line."""
_SASARAN = re.compile(
    r"(?P<alamat>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)"
    r"|(?P<url>(?:https?://|www\.)[^\s,;()]+"
    r"|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:id|com|org|net)\b(?:/[^\s,;()]*)?)"
    r"|(?P<nomor>(?<![\w+])(?:\+62|\(?0)[\d() .-]{4,24}\d(?!\w))"
)
_KODE_PENDEK = re.compile(r"\d{3,5}").fullmatch
_MEDAN = {
    "whatsapp": "nomor", "sms": "nomor", "telepon": "nomor", "faksimile": "nomor",
    "call-center": "nomor", "surel": "alamat", "situs": "url",
}  # fmt: skip
"""Kinds that are reached in one way only."""
_TEMPAT = ("loket", "kotak-saran", "media-sosial")
"""Kinds of which the words behind them say where they are."""
TERPANJANG = 200


def baca_kanal(teks: str) -> dict[str, Any] | None:
    """The long form of one line that names exactly one channel; None where that is not certain."""
    rapi = " ".join(teks.split()).rstrip(".;, ")
    if not rapi or len(rapi) > TERPANJANG:
        return None
    jenis, sisa = _kepala(rapi)
    found = list(_SASARAN.finditer(sisa))
    if len(found) > 1 or _LAIN(_SASARAN.sub("", sisa)):
        return {"jenis": jenis, "nama": sisa.strip("()")} if jenis == "sp4n-lapor" else None
    if found:
        return _beralamat(jenis, sisa, found[0])
    if jenis is None:
        return None
    if _KODE_PENDEK(sisa) and _MEDAN.get(jenis) == "nomor":
        return {"jenis": jenis, "nomor": sisa}
    if jenis in _TEMPAT:
        return {"jenis": jenis, **_tempat(jenis, rapi, sisa)}
    return {"jenis": jenis, **({"nama": sisa} if sisa else {})}


def _kepala(teks: str) -> tuple[str | None, str]:
    """The kind that a line begins with, and what follows it."""
    for jenis, kata in _KEPALA:
        if found := kata.match(teks):
            return jenis, teks[found.end() :].strip()
    return None, teks


def _beralamat(jenis: str | None, sisa: str, found: re.Match[str]) -> dict[str, Any] | None:
    """A channel with one address, number or link, and the words beside it."""
    medan, tujuan = str(found.lastgroup), found[0].strip()
    nama = " ".join(f"{sisa[: found.start()]} {sisa[found.end() :]}".split()).strip("()[] :,;–-")
    if medan == "nomor" and not 6 <= sum(map(str.isdigit, tujuan)) <= 15:
        return None
    if jenis is None:
        if nama:
            return None
        jenis = {"alamat": "surel", "nomor": "telepon", "url": "situs"}[medan]
        jenis = "sp4n-lapor" if "lapor.go.id" in tujuan else jenis
    if _MEDAN.get(jenis, medan) != medan:
        return None
    return {"jenis": jenis, **({"nama": nama} if nama else {}), medan: tujuan}


def _tempat(jenis: str, rapi: str, sisa: str) -> dict[str, str]:
    if not sisa:
        bare = rapi.lower().replace(" ", "-") == jenis
        return {} if bare else {"nama": rapi}
    return {"alamat": re.sub(r"^(?:di|pada) ", "", sisa) if jenis == "kotak-saran" else rapi}


_PISAH = re.compile(r"\s*(?:[;,\n]|(?<=\s)dan(?=\s))\s*")


def baca_pengaduan(teks: str) -> list[dict[str, Any]] | None:
    """The channels of a text that consists of nothing else; None where it says more."""
    whole = baca_kanal(teks)
    if whole is not None and _terjangkau(whole):
        return [whole]
    parts = [part for part in _PISAH.split(teks.strip().rstrip(".")) if part]
    sure: list[dict[str, Any]] = []
    for part in parts:
        item = baca_kanal(part)
        if item is None or not _terjangkau(item):
            return None
        if sure and "nomor" in sure[-1] and item == {"jenis": "telepon", "nomor": part}:
            item["jenis"] = sure[-1]["jenis"]  # `WhatsApp 0811-… dan 0812-…`
        sure.append(item)
    return sure or None


def _terjangkau(kanal: dict[str, Any]) -> bool:
    """Whether a line says where to reach the channel, or it is one that has a place by itself."""
    known = kanal["jenis"] in ("sp4n-lapor", "kotak-saran", "ombudsman")
    return known or bool(kanal.keys() & {"nomor", "alamat", "url"})


def berkanal(daftar: list[Any]) -> bool:
    """Whether a list is one of channels: parts, or texts one of which at least is a channel."""
    if not all(isinstance(item, str | dict) for item in daftar):
        return False
    read = [baca_kanal(item) for item in daftar if isinstance(item, str)]
    return len(read) < len(daftar) or any(item and _terjangkau(item) for item in read)


def sejenis(kata: str) -> str:
    """A word for a kind of channel in the spelling in which kinds are written."""
    rapi = re.sub(r"[\s_-]+", "-", kata.strip().lower())
    return SEBUTAN.get(rapi, rapi)


def medan(jenis: str, isi: Any) -> Iterator[tuple[str, Any]]:
    """Into which field goes what stands behind the name of a channel."""
    found = _SASARAN.fullmatch(isi.strip()) if isinstance(isi, str) else None
    if isinstance(isi, str) and isi.strip():
        yield (str(found.lastgroup) if found else _MEDAN.get(jenis, "alamat")), isi
    elif isi is not None:
        yield "nomor", isi
