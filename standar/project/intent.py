"""Maksud yang pasti di balik nilai atau kunci yang salah tulis, sebagai perbaikan."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterable

from ..bilangan import BULAN, terbilang
from ..fix import Fix, Rename, Replace
from ..model.base import Node, slots
from ..model.besaran import Jam, Rupiah
from ..model.kanal import SEBUTAN

ALIASES = {
    "waktu": "jangka_waktu", "lama": "jangka_waktu", "tarif": "biaya", "syarat": "persyaratan",
    "alur": "prosedur", "mekanisme": "prosedur", "langkah": "prosedur", "fasilitas": "sarana",
    "aduan": "pengaduan", "hukum": "dasar_hukum", "petugas": "jumlah_pelaksana",
    "judul": "layanan", "deskripsi": "ringkasan", "keterangan": "catatan", "tindakan": "kegiatan",
    "aktor": "pelaku", "harga": "jumlah", "telepon": "nomor", "email": "alamat", "surel": "alamat",
}  # fmt: skip
"""Words that authors use for a key; offered when the key is allowed at that place."""
_NAMA = {
    "sistem_mekanisme_prosedur": "prosedur", "mekanisme_prosedur": "prosedur",
    "sistem_prosedur": "prosedur", "alur_prosedur": "prosedur", "waktu_pelayanan": "jangka_waktu",
    "waktu_penyelesaian": "jangka_waktu", "jangka_waktu_pelayanan": "jangka_waktu",
    "jangka_waktu_penyelesaian": "jangka_waktu", "biaya_tarif": "biaya", "produk_layanan": "produk",
    "hasil_pelayanan": "produk", "penanganan_pengaduan": "pengaduan",
    "pengelolaan_pengaduan": "pengaduan", "pengaduan_saran_masukan": "pengaduan",
    "sarana_prasarana": "sarana", "sarana_fasilitas": "sarana",
    "sarana_prasarana_fasilitas": "sarana", "sistem_mekanisme": "prosedur",
    "kompetensi_petugas": "kompetensi", "kompetensi_sdm": "kompetensi",
    "pengawas_internal": "pengawasan", "jumlah_petugas": "jumlah_pelaksana",
    "jaminan_keamanan_keselamatan": "jaminan_keamanan", "evaluasi_kinerja": "evaluasi",
    "nama_layanan": "layanan", "nama_pelayanan": "layanan", "jenis_layanan": "jenis",
    "jenis_pelayanan": "jenis",
}  # fmt: skip
"""The same for what a component is called in regulations and on paper, as `_plain` spells it."""


def named(key: str, model: type[Node]) -> str | None:
    """The allowed key that goes by this name: that of the component in the law, or of authors."""
    word = _plain(key)
    titles = {_plain(slot.title): slot.name for slot in slots(model)}
    for name in (word, word.removesuffix("_pelayanan"), word.removesuffix("_layanan")):
        found = titles.get(name) or ALIASES.get(name) or _NAMA.get(name) or name
        if name and found in model.model_fields:
            return found
    return None


def _plain(name: str) -> str:
    """A name in small letters, without the words and signs that join its parts."""
    words = re.findall(r"[a-z0-9]+", name.lower())
    return "_".join(word for word in words if word not in ("dan", "atau"))


def key(written: str, meant: str | None, allowed: Collection[str], alias: str | None) -> Fix | None:
    """The key that was meant: an alias, another spelling, or the only one a letter away."""
    if meant is None:
        return None
    if meant in (alias, plain_word(written).replace("-", "_")) or only_near(written, allowed):
        return Rename(meant)
    return None


def choice(written: str, allowed: Collection[str]) -> Replace | None:
    """The choice that was meant: another name or spelling of it, or the only one that is near."""
    if (found := synonym(written, allowed)) is not None:
        return Replace(found)
    word = plain_word(written)
    found = only_near(word, allowed) or _similar(word, allowed)
    return Replace(found) if found else None


_SINONIM = {
    **SEBUTAN, "online": "daring", "offline": "luring", "tatap-muka": "luring",
    "foto-kopi": "fotokopi", "fotocopy": "fotokopi", "foto-copy": "fotokopi", "fc": "fotokopi",
    "administrasi": "administratif",
}  # fmt: skip
"""What people call a choice; it counts where that choice is allowed."""


def synonym(written: str, allowed: Collection[str]) -> str | None:
    """The choice that a word names, in another spelling or by another name."""
    word = plain_word(written)
    spelled = [c for c in allowed if plain_word(c) == word]
    if len(spelled) == 1:
        return spelled[0]
    found = _SINONIM.get(word)
    return found if found in allowed else None


def plain_word(text: str) -> str:
    """A word in lower case, with hyphens for what else joins its parts."""
    return re.sub(r"[\s_-]+", "-", text.strip().lower())


def only_near(word: str, allowed: Iterable[str]) -> str | None:
    """The one allowed word that is a single slip away; None where two are, or none."""
    near = [other for other in allowed if one_slip(word, other)]
    return near[0] if len(near) == 1 else None


def one_slip(left: str, right: str) -> bool:
    """Whether one letter too many, too few, wrong, or two exchanged make one word the other."""
    if len(left) > len(right):
        left, right = right, left
    if len(left) < 4 or len(right) - len(left) > 1 or left == right:
        return False
    n = next((n for n, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), len(left))
    if len(left) < len(right):
        return left[n:] == right[n + 1 :]
    return left[n + 1 :] == right[n + 1 :] or (
        left[n + 2 :] == right[n + 2 :] and left[n : n + 2] == right[n : n + 2][::-1]
    )


def _similar(word: str, allowed: Collection[str]) -> str | None:
    """The choice that is nearly the word, where no other one even resembles it."""
    from difflib import get_close_matches  # only a fault pays for it

    found = get_close_matches(word, allowed, 2, 0.7)
    return found[0] if len(found) == 1 and get_close_matches(word, found, 1, 0.85) else None


_WORDS = {
    "iya": "ya",
    "ya.": "ya",
    "betul": "ya",
    "tidak.": "tidak",
    "tdk": "tidak",
    "tak": "tidak",
}


def value(kind: str, written: str, example: str) -> Replace | None:
    """What a value of a field was meant to be, by the kind of its fault."""
    match kind:
        case "angka-telanjang":
            return _bare(written, example)
        case "uang-tidak-terbaca":
            return _replace(_money(written))
        case "jam-tidak-terbaca":
            return _replace(_hours(written))
        case "tanggal-tidak-terbaca":
            return _replace(_date(written))
        case "kode-tidak-sah":
            return _replace(_code(written))
        case "harus-bilangan-bulat":
            number = _number(written)
            return None if number is None else Replace(str(number), number=True)
        case "harus-ya-atau-tidak":
            return _replace(_WORDS.get(written.strip().lower()))
    return None


def _replace(text: str | None) -> Replace | None:
    return None if text is None else Replace(text)


def _bare(written: str, example: str) -> Replace | None:
    """The spelling that the message proposes, where it has the very digits that were written."""
    if example.strip('"') == written:
        return Replace(written)
    same = re.sub(r"\D", "", example) == re.sub(r"\D", "", written)
    return Replace(example) if same and example.startswith("Rp") else None


def _money(written: str) -> str | None:
    """`Rp50,000` with the point of thousands, or an amount that lacks its `Rp`."""
    text = re.sub(r"^\s*(?:rp\.?|idr)?\s*", "", written, flags=re.IGNORECASE).strip()
    if re.fullmatch(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+", text):
        text = text.replace(",", ".")
    if not re.fullmatch(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]{3,}", text):
        return None
    try:
        return str(Rupiah.baca(f"Rp{text}"))
    except ValueError:
        return None


_FROM = re.compile(r"^(?:pukul|pkl\.?|jam)\s+", re.IGNORECASE)
_TO = re.compile(r"\s*(?:sampai dengan|hingga|s\.?/?d\.?|sd|-+|—)\s*(?:pukul|pkl\.?|jam)?\s*", re.I)


def _hours(written: str) -> str | None:
    """Hours between other words: `pukul 08.00 s.d 15.30`."""
    try:
        return str(Jam.baca(_TO.sub("-", _FROM.sub("", written.strip()), count=1)))
    except ValueError:
        return None


_MONTHS = {name[:3].lower(): n for n, name in enumerate(BULAN, 1)} | {
    "peb": 2, "nop": 11, "agt": 8, "ags": 8, "sept": 9,
}  # fmt: skip
_OLD_NAMES = {"pebruari": 2, "nopember": 11, "agustus": 8}


def _date(written: str) -> str | None:
    """A day, a month and a year, in this order as everywhere in Indonesia."""
    found = re.fullmatch(r"\s*(\d{1,2})[\s./-]+(\d{1,2}|[A-Za-z]+)\.?[\s./-]+(\d{4})\s*", written)
    if found is None:
        return None
    name = found[2].lower()
    full = {month.lower(): n for n, month in enumerate(BULAN, 1)}
    month = int(name) if name.isdigit() else {**_MONTHS, **_OLD_NAMES, **full}.get(name, 0)
    try:
        return datetime.date(int(found[3]), month, int(found[1])).isoformat()
    except ValueError:
        return None


def _code(written: str) -> str | None:
    """A name in small letters, joined by hyphens."""
    code = re.sub(r"[\s_/.-]+", "-", written.strip().lower()).strip("-")
    return code if re.fullmatch(r"(?=[^a-z]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*", code) else None


def _number(written: str) -> int | None:
    """A whole number with `orang` behind it, or one that is written in words."""
    text = " ".join(written.lower().split()).removesuffix(" orang")
    if re.fullmatch(r"[1-9][0-9]{0,3}", text):
        return int(text)
    return next((n for n in range(1, 200) if terbilang(n) == text), None)
