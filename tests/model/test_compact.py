"""Bagian yang dipadatkan: isinya sama, dan tidak ada yang ikut berubah bersamanya."""

from __future__ import annotations

import copy
import pickle
import sys

import pytest
from pydantic import BaseModel, ConfigDict

from standar.model import StandarPelayanan
from standar.model.compact import LONG, MANY, Pool, compact
from standar.project.document import parse
from standar.source.read import read

DATA = {
    "layanan": "Surat pindah",
    "persyaratan": [{"kode": "kk", "nama": "Kartu Keluarga"}, {"kode": "ktp", "nama": "KTP-el"}],
    "prosedur": {"langkah": [{"kode": "ajukan", "kegiatan": "Menyerahkan berkas"}]},
}


class Plain(BaseModel):
    """A part as the validator alone makes it."""

    model_config = ConfigDict(frozen=True)

    satu: str = "1"
    dua: tuple[str, ...] = ()
    tiga: int | None = None


def test_a_compact_part_is_the_same_object_with_the_same_content() -> None:
    part = Plain(satu="x", tiga=3)
    before = part.model_dump(), part.model_fields_set.copy(), hash(part)
    assert compact(part) is part
    assert (part.model_dump(), part.model_fields_set, hash(part)) == before
    assert part == Plain(satu="x", tiga=3)


def test_parts_that_were_given_the_same_fields_share_the_set_of_them() -> None:
    one, other, third = (StandarPelayanan.model_validate(DATA).persyaratan[n] for n in (0, 1, 0))
    assert one.model_fields_set is other.model_fields_set
    assert one.model_fields_set is third.model_fields_set == {"kode", "nama"}


def test_a_compact_part_takes_less_memory_than_one_with_names_of_its_own() -> None:
    part = StandarPelayanan.model_validate(DATA).persyaratan[0]
    assert sys.getsizeof(part.__dict__) * 2 < sys.getsizeof(dict(part.__dict__.items()))


def test_a_changed_copy_leaves_the_parts_beside_it_alone() -> None:
    part, beside = StandarPelayanan.model_validate(DATA).persyaratan
    changed = part.model_copy(update={"jumlah": "2 lembar"})
    assert changed.model_fields_set == {"kode", "nama", "jumlah"}
    assert part.model_fields_set == beside.model_fields_set == {"kode", "nama"}
    assert part.jumlah is None
    assert part != changed


def test_copies_and_pickles_are_equal() -> None:
    whole = StandarPelayanan.model_validate(DATA)
    assert copy.deepcopy(whole) == whole == pickle.loads(pickle.dumps(whole))
    assert StandarPelayanan.model_validate_json(whole.model_dump_json(exclude_unset=True)) == whole


# --- parts that are written alike -----------------------------------------------------------------


def made(text: str, pool: Pool | None) -> StandarPelayanan:
    return StandarPelayanan.model_validate(read(text).data, context=pool)


def test_parts_in_the_same_words_are_one_part_and_others_are_not() -> None:
    pool = Pool()
    texts = [f"layanan: L\npengaduan: {{kanal: [{{jenis: wbs, url: {u}}}]}}" for u in "aab"]
    one, same, other = (made(text, pool).pengaduan for text in texts)
    assert one is same
    assert one == made(texts[0], None).pengaduan
    assert other != one


def test_the_same_words_under_another_component_are_another_part() -> None:
    row = "{kode: a, nama: x}"
    found = made(f"layanan: L\npersyaratan: [{row}]\nproduk: [{row}]\n", Pool())
    names = [type(part[0]).__name__ for part in (found.persyaratan, found.produk)]
    assert names == ["Persyaratan", "Produk"]


@pytest.mark.parametrize("number", ["5", "1.50", "0x10", "ya", "null"])
def test_what_is_written_bare_is_not_the_text_of_its_letters(number: str) -> None:
    pool = Pool()
    for said in (number, f"'{number}'", number):
        text = f"layanan: L\npersyaratan: [{{nama: x, jumlah: {said}}}]\n"
        assert repr(parse(read(text), StandarPelayanan, pool=pool)) == repr(
            parse(read(text), StandarPelayanan)
        )


def test_a_pool_stays_small_however_much_is_read() -> None:
    pool = Pool()
    for number in range(2 * MANY):
        pool.part(Plain, {"satu": str(number)}, lambda: Plain(satu="x"))
    pool.part(Plain, {"satu": "x" * LONG}, lambda: Plain(satu="x"))
    assert len(pool._known) == MANY
