from __future__ import annotations

from standar.pencarian.akar import kata
from standar.pencarian.kamus import kamus


def test_words_that_tell_nothing_are_left_out() -> None:
    assert kamus().keys("cara bikin KTP dong") == ("ktp",)


def test_another_spelling_is_the_same_word() -> None:
    words = kamus()
    assert words.keys("ijin") == words.keys("izin") == words.keys("perizinan")


def test_what_means_the_same_is_found_by_all_its_names() -> None:
    words = kamus()
    assert set(words.keys("kartu keluarga")) <= set(words.others(words.keys("KK")))
    assert "kk" in set(words.others(words.keys("mengganti kartu keluarga")))
    assert "kk" not in set(words.others(words.keys("kartu nama keluarga")))


def test_a_project_adds_words_of_its_own() -> None:
    words = kamus(["surat jalan, surat cinta", "sendirian", " , "])
    assert set(words.others(words.keys("surat jalan"))) == set(words.keys("surat cinta"))


def test_no_word_is_both_common_and_in_a_group() -> None:
    words = kamus()
    assert all(key for phrases in words.padanan.values() for phrase, _ in phrases for key in phrase)


def test_what_a_government_calls_a_complaint_is_one() -> None:
    assert "komplain" in kamus().mengadu
    own = kamus(["Keluhan, sambat, wadul-wadul", "lapor, matur", "surat jalan, surat cinta"])
    assert own.mengadu[len(kamus().mengadu) :] == ("sambat", "wadul wadul", "matur")


def test_words_of_complaint_are_written_as_the_browser_reads_them() -> None:
    words = kamus()
    for phrase in (*words.mengadu, *words.mengadu_saja):
        assert phrase.split(" ") == [words.ejaan.get(word, word) for word in kata(phrase)]
    assert not set(words.mengadu) & set(words.mengadu_saja)
