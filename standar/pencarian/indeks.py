"""Indeks pencarian: berkas kecil yang dimuat peramban seperlunya, juga dari folder tanpa peladen.

Every file is a script that hands its data to `standarCari`, because a browser that opens a folder
loads scripts but fetches nothing. The head (`kepala.js`) knows what services can be filtered by;
words stand in shards by the first letters of their keys, and what is shown of services in blocks.
A search loads the head once, a shard for every word, and the blocks of what it shows.
"""

from __future__ import annotations

import json
import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from .entri import ISI, Entri
from .kamus import Kamus

FOLDER = "cari"
BLOCK = 24
"""So many services stand in one block."""
SHARD = 16_000
"""So many characters of words stand in one shard, where their letters allow to part them."""
DEEPEST = 8
"""So many letters part words at most: a shard is a file, and its name must stay short."""
COMMON = 0.4
"""What this share of a large project says tells nothing, and is left out."""
LARGE = 200
PARTS = 2000
"""Of so many words at most the browser knows that they are there, to part two written as one."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Shown:
    """What is shown of services: each as a row, the units once, life events with their services."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, str, str, str]] = []
        """Name, name of its page in the folder of its unit, other names, time and fee."""
        self.units: list[tuple[str, str, int]] = []
        """Name, folder of its pages, and the number of its first service."""
        self.events: dict[str, list[int]] = {}


def files(entries: Sequence[Entri], shown: Shown, dictionary: Kamus) -> Iterator[tuple[str, bytes]]:
    """All files of the index, by name; the numbers of services are their places."""
    postings, common = _postings(entries)
    shards = dict(_shards(postings))
    head: dict[str, object] = {
        "jumlah": len(entries),
        "blok": BLOCK,
        "unit": shown.units,
        "ciri": "".join(f"{_DIGITS[e.ciri]}{e.lama}{_DIGITS[min(e.panjang, 35)]}" for e in entries),
        "pecahan": sorted(shards),
        "ejaan": dictionary.ejaan,
        "umum": sorted(dictionary.umum),
        "akar": sorted(dictionary.akar),
        "dimana": common,
        "mengadu": dictionary.mengadu,
        "mengaduSaja": dictionary.mengadu_saja,
    }
    made: list[tuple[str, object]] = [(f"i-{prefix}", words) for prefix, words in shards.items()]
    made += [
        (f"d-{number}", shown.rows[start : start + BLOCK])
        for number, start in enumerate(range(0, len(shown.rows), BLOCK))
    ]
    made.append(("peristiwa", {name: _numbers(places) for name, places in shown.events.items()}))
    made.append(("nama", " ".join(_names(entries, postings))))
    texts = {name: _script(name, data) for name, data in made}
    # Files of two editions never meet: whatever the head asks for bears the digest of all.
    digest = sha256("".join(texts.values()).encode()).hexdigest()[:8]
    yield posixpath.join(FOLDER, "kepala.js"), _script("kepala", {**head, "versi": digest}).encode()
    for name, text in texts.items():
        yield posixpath.join(FOLDER, f"{name}.js"), text.encode()


def _script(name: str, data: object) -> str:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"standarCari({json.dumps(name)},{text});\n".replace("\u2028", " ").replace(
        "\u2029", " "
    )


def _postings(entries: Sequence[Entri]) -> tuple[dict[str, str], list[str]]:
    """For every key the services that have it, by weight; and the keys that nearly all have."""
    found: dict[str, list[list[int]]] = {}
    for number, entry in enumerate(entries):
        for key, weight in entry.kata.items():
            if key not in found:
                found[key] = [[] for _ in range(ISI + 1)]
            found[key][weight].append(number)
    most = len(entries) * COMMON if len(entries) > LARGE else len(entries)
    for places in found.values():
        while sum(map(len, places)) > most:  # what only the contents say is the first to go
            places.pop()
    written = {key: ";".join(map(_numbers, places)).rstrip(";") for key, places in found.items()}
    return {k: v for k, v in written.items() if v}, sorted(k for k, v in written.items() if not v)


def _names(entries: Iterable[Entri], postings: Mapping[str, str]) -> list[str]:
    """The keys that say most about most services, as far as they can stand in one word."""
    told = Counter(
        (weight, key)
        for entry in entries
        for key, weight in entry.kata.items()
        if weight < ISI and len(key) > 1 and not key.isdigit() and key in postings
    )
    by_use = sorted(told, key=lambda one: (one[0], -told[one], one[1]))
    return sorted([*dict.fromkeys(key for _, key in by_use)][:PARTS])


def _numbers(places: Iterable[int]) -> str:
    """Ascending numbers as steps in base 36, the way the browser reads them."""
    steps, last = [], 0
    for place in places:
        steps.append(_base36(place - last))
        last = place
    return " ".join(steps)


def _base36(number: int) -> str:
    text = ""
    while number >= 36:
        number, digit = divmod(number, 36)
        text = _DIGITS[digit] + text
    return _DIGITS[number] + text


def _shards(postings: Mapping[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    """Words in groups of a first letter or more, so that none is large; small sites have one."""
    todo: list[tuple[str, list[str]]] = [("", sorted(postings))]
    while todo:
        prefix, keys = todo.pop()
        size = sum(len(key) + len(postings[key]) + 6 for key in keys)
        groups: dict[str, list[str]] = {}
        for key in keys:
            groups.setdefault(key[: len(prefix) + 1], []).append(key)
        if size <= SHARD or len(prefix) == DEEPEST or groups.keys() == {prefix}:
            yield prefix, {key: postings[key] for key in keys}
        else:
            # A key that is the prefix itself stands alone, in the shard of that name.
            todo += groups.items()
