"""Data pribadi di dalam teks: NIK, NIP, nomor telepon, dan surel; dikenali dan disamarkan."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

NIK = re.compile(r"(?<!\d)\d{6}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}(?!\d)")
"""District, day of birth (plus 40 for women), month, year, and a running number."""
_BULAN = r"(?:19[4-9]\d|20[01]\d)(?:0[1-9]|1[0-2])"
NIP = re.compile(
    rf"(?<!\d){_BULAN}(?:0[1-9]|[12]\d|3[01])[ .]?(?:19[6-9]\d|20\d\d)(?:0[1-9]|1[0-2])[ .]?"
    r"[12][ .]?\d{3}(?!\d)"
)
"""Day of birth, month of appointment, sex, and a running number."""
PONSEL = re.compile(r"(?:\+62 ?|\b0)8\d\d?[ -]?\d{3,4}[ -]?\d{3,}")

_SAMAR = re.compile(
    r"(?P<surel>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)"
    rf"|(?P<nip>{NIP.pattern})"
    r"|(?P<nik>(?<!\d)(?:\d{16}|\d{4}(?:[ .-]\d{4}){3}|\d{6}[ .-]\d{6}[ .-]\d{4})(?!\d))"
    r"|(?P<ponsel>(?<![\d.,])(?:\+?62|0)[ .-]?8\d{1,2}(?:[ .-]?\d{2,5}){2,3}(?!\d))"
    r"|(?P<telepon>(?<!\d)(?:\(0[2-79]\d{1,2}\)|0[2-79]\d{1,2})[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d))"
)
"""Wider than what the rules report: what is published hides a number rather than show a person."""
_NAMA = {
    "surel": "alamat surel", "nip": "NIP", "nik": "NIK", "ponsel": "nomor telepon",
    "telepon": "nomor telepon",
}  # fmt: skip


def samarkan(teks: str, resmi: Collection[str] = ()) -> str:
    """The text without the numbers and mail addresses of persons; those in `resmi` may stand."""
    if not any(sign.isdigit() or sign == "@" for sign in teks):
        return teks
    return _SAMAR.sub(lambda found: _samar(found, resmi), teks)


def _samar(found: re.Match[str], resmi: Collection[str]) -> str:
    if _baku(found[0]) in resmi:
        return found[0]
    return f"[{_NAMA[found.lastgroup or 'nik']} disamarkan]"


def jenis(teks: str) -> list[str]:
    """What kinds of personal data a text seems to hold, each named once."""
    found = (_NAMA[match.lastgroup or "nik"] for match in _SAMAR.finditer(teks))
    return list(dict.fromkeys(found))


def kontak(teks: str) -> Iterator[str]:
    """The telephone numbers and mail addresses in a text, in the spelling that `resmi` holds."""
    for found in _SAMAR.finditer(teks):
        if found.lastgroup in ("surel", "ponsel", "telepon"):
            yield _baku(found[0])


def _baku(teks: str) -> str:
    """One spelling for a number or an address, however it is written."""
    if "@" in teks:
        return teks.casefold()
    digits = re.sub(r"\D", "", teks)
    return f"0{digits[2:]}" if digits.startswith("62") else digits
