from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from standar.pencarian.entri import ISI, NAMA, PERIHAL, Entri
from standar.pencarian.indeks import BLOCK, PARTS, SHARD, Shown, files
from standar.pencarian.kamus import kamus
from tests.scale import LINEAR, growth

KEYS = st.text("abcd", min_size=1, max_size=6)


def entry(keys: dict[str, int]) -> Entri:
    return Entri(keys, 1, 2, 3)


def read(entries: list[Entri]) -> dict[str, object]:
    """The index as a browser has it: what every file hands over, by name."""
    shown = Shown()
    shown.units.append(("Unit", "layanan/unit", 0))
    shown.rows = [(f"Layanan {n}", f"{n}.html", "", "") for n in range(len(entries))]
    found = {}
    for name, content in files(entries, shown, kamus()):
        text = content.decode()
        assert text.startswith("standarCari(")
        key, data = json.loads(f"[{text.removeprefix('standarCari(').rstrip().removesuffix(');')}]")
        assert name == f"cari/{key}.js"
        found[key] = data
    return found


def places(written: str) -> list[list[int]]:
    """Postings as the script reads them."""
    lists = []
    for steps in written.split(";"):
        last, found = 0, []
        for step in steps.split():
            last += int(step, 36)
            found.append(last)
        lists.append(found)
    return lists


@given(st.lists(st.dictionaries(KEYS, st.integers(NAMA, ISI), max_size=8), min_size=1, max_size=30))
def test_every_word_of_every_service_is_found_where_its_shard_says(
    words: list[dict[str, int]],
) -> None:
    index = read([entry(keys) for keys in words])
    head = index["kepala"]
    assert isinstance(head, dict)
    for number, keys in enumerate(words):
        for key, weight in keys.items():
            shard = max((p for p in head["pecahan"] if key.startswith(p)), key=len)
            written = index[f"i-{shard}"]
            assert isinstance(written, dict)
            assert number in places(written[key])[weight]


def test_large_indexes_are_parted_and_every_part_stays_small() -> None:
    entries = [entry({f"{a}{b}{n}": NAMA}) for a in "abcdef" for b in "abcdef" for n in range(90)]
    index = read(entries)
    shards = [data for name, data in index.items() if name.startswith("i-")]
    assert len(shards) > 5
    assert max(len(json.dumps(data)) for data in shards) < 2 * SHARD
    assert len(index[f"d-{len(entries) // BLOCK - 1}"]) == BLOCK  # type: ignore[arg-type]


def test_what_nearly_every_service_says_is_named_and_left_out() -> None:
    entries = [entry({"ktp": NAMA if n < 3 else ISI, "surat": NAMA}) for n in range(300)]
    index = read(entries)
    head, words = index["kepala"], index["i-"]
    assert isinstance(head, dict)
    assert isinstance(words, dict)
    assert head["dimana"] == ["surat"]
    assert places(words["ktp"]) == [[0, 1, 2]]


def test_the_browser_knows_the_words_that_most_services_are_named_by() -> None:
    entries = [entry({"ktp": NAMA, "kk": PERIHAL, "syarat": ISI, "7": NAMA, "x": NAMA})]
    assert read(entries)["nama"] == "kk ktp"
    rare = [entry({f"kata{n}": NAMA, f"hal{n % 9}": PERIHAL}) for n in range(PARTS + 1)]
    names = str(read([*rare, *rare[1:]])["nama"]).split(" ")
    assert len(names) == PARTS
    assert {name[:4] for name in names} == {"kata"}
    assert "kata0" not in names


def test_a_small_project_loses_no_word() -> None:
    index = read([entry({"surat": NAMA})] * 5)
    assert index["i-"] == {"surat": "0 1 1 1 1"}


def test_names_cannot_leave_the_script() -> None:
    shown = Shown()
    shown.units.append(("</script>\u2028", "layanan/a", 0))
    shown.rows.append(('");alert(1)//', "a.html", "", ""))
    for _, content in files([entry({})], shown, kamus()):
        text = content.decode()
        assert "\u2028" not in text
        json.loads(f"[{text.removeprefix('standarCari(').rstrip().removesuffix(');')}]")


def test_the_index_grows_with_its_services() -> None:
    def prepare(size: int) -> object:
        entries = [entry({f"kata{n % 500}": ISI, f"nama{n}": NAMA}) for n in range(size)]
        return lambda: read(entries)

    assert growth(prepare, 400) < LINEAR  # type: ignore[arg-type]


def test_endless_words_make_no_endless_names_of_files() -> None:
    entries = [entry({"x" * 5000 + str(n): NAMA}) for n in range(9)]
    shown = Shown()
    assert max(len(name) for name, _ in files(entries, shown, kamus())) < 30
