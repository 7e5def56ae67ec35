"""Data pribadi di dalam teks: NIK, NIP, NPWP, nomor telepon, dan surel; dikenali dan disamarkan."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from functools import cache

NIK = re.compile(r"(?<!\d)\d{6}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}(?!\d)")
"""District, day of birth (plus 40 for women), month, year, and a running number."""
_BULAN = r"(?:19[4-9]\d|20[01]\d)(?:0[1-9]|1[0-2])"
NIP = re.compile(
    rf"(?<!\d){_BULAN}(?:0[1-9]|[12]\d|3[01])[ .]?(?:19[6-9]\d|20\d\d)(?:0[1-9]|1[0-2])[ .]?"
    r"[12][ .]?\d{3}(?!\d)"
)
"""Day of birth, month of appointment, sex, and a running number."""
PONSEL = re.compile(r"(?:\+62 ?|\b0)8\d\d?[ -]?\d{3,4}[ -]?\d{3,}")

_S = r"[\s.\-‐‒–—−]{0,2}"
"""What may part the digits of one number."""
_TAHUN = r"(?:19|20)\d\d"
_BUKAN_UANG = r"(?<!\d)(?<!\d[.,])(?<!rp)(?<!rp[ .])(?<!rp\. )"
_NAMA = {
    "surel": "alamat surel", "nip": "NIP", "nik": "NIK", "npwp": "NPWP", "ponsel": "nomor telepon",
    "telepon": "nomor telepon",
}  # fmt: skip


@cache
def _samar() -> re.Pattern[str]:
    """Wider than what the rules report: what is published hides a number rather than show a person.

    Made only where something is published, for it takes longer than any other pattern.
    """
    return re.compile(
        r"(?P<surel>(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)"
        rf"|(?P<nip>(?<!\d){_BULAN}(?:0[1-9]|[12]\d|3[01]){_S}(?:19[6-9]\d|20\d\d)"
        rf"(?:0[1-9]|1[0-2]){_S}[12]{_S}\d{{3}}(?!\d))"
        rf"|(?P<nik>(?<!\d)(?!(?:{_TAHUN}\D{{1,2}}){{3}}{_TAHUN}(?!\d))(?:\d{{4}}(?:{_S}\d{{4}}){{3}}"
        rf"|\d\d{_S}\d\d{_S}\d\d{_S}\d{{6}}{_S}\d{{4}})(?!\d))"
        rf"|(?P<npwp>{_BUKAN_UANG}\d{{2,3}}(?:{_S}\d{{3}}){{2}}{_S}\d(?:{_S}\d{{3}}){{2}}(?!\d))"
        rf"|(?P<ponsel>(?<!\d)(?<!\d\.)\(?(?:\+?62|0)\)?{_S}(?:\(0\){_S})?\(?8\d{{1,2}}\)?"
        rf"(?:{_S}\d{{2,5}}){{2,3}}(?!\d))"
        rf"|(?P<telepon>(?<!\d)(?:\(0[2-79]\d{{1,2}}\)|0[2-79]\d{{1,2}}){_S}\d{{3,4}}{_S}\d{{3,4}}(?!\d))",
        re.IGNORECASE,
    )


def samarkan(teks: str, resmi: Collection[str] = ()) -> str:
    """The text without the numbers and mail addresses of persons; those in `resmi` may stand."""
    plain, places = _polos(teks)
    pieces: list[str] = []
    end = 0
    for found in _samar().finditer(plain):
        if _baku(found[0]) not in resmi:
            pieces += teks[end : places[found.start()]], f"[{_nama(found)} disamarkan]"
            end = places[found.end() - 1] + 1
    return "".join((*pieces, teks[end:]))


def _polos(teks: str) -> tuple[str, Sequence[int]]:
    """A text with plain signs only and nothing invisible, and where each sign stood."""
    if teks.isascii():
        return teks, range(len(teks))
    signs = [(sign, place) for place, raw in enumerate(teks) for sign in _tanda(raw)]
    return "".join(sign for sign, _ in signs), [place for _, place in signs]


def _tanda(sign: str) -> str:
    """What a sign stands for among the digits of a number."""
    if sign.isascii():
        return sign
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    if unicodedata.category(sign) in ("Cf", "Mn", "Me"):
        return ""
    return sign if sign.isdigit() else unicodedata.normalize("NFKC", sign)


def _nama(found: re.Match[str]) -> str:
    return _NAMA[found.lastgroup or "nik"]


def jenis(teks: str) -> list[str]:
    """What kinds of personal data a text seems to hold, each named once."""
    return list(dict.fromkeys(map(_nama, _samar().finditer(_polos(teks)[0]))))


def kontak(teks: str) -> Iterator[str]:
    """The telephone numbers and mail addresses in a text, in the spelling that `resmi` holds."""
    for found in _samar().finditer(_polos(teks)[0]):
        if found.lastgroup in ("surel", "ponsel", "telepon"):
            yield _baku(found[0])


def _baku(teks: str) -> str:
    """One spelling for a number or an address, however it is written."""
    if "@" in teks:
        return teks.casefold()
    digits = re.sub(r"\D", "", teks)
    return f"0{digits[2:].lstrip('0')}" if digits.startswith("62") else digits
