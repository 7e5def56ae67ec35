"""Aturan prosedur: penyerahan dalam banyak kata, dan alur yang wajar tidak ditegur."""

from __future__ import annotations

from typing import Any

import pytest

from standar.check.plan import Plan
from standar.model import StandarPelayanan
from standar.model.pemohon import ialah_pemohon
from standar.path import show
from standar.rules import catalogue
from standar.rules.sebutan_pelaku import pelaku_di_depan

PLAN = Plan(catalogue().values())


def found(rule: str, langkah: list[Any], **parts: Any) -> list[str]:
    """The addresses at which a rule speaks of a service with these steps."""
    prosedur = {"langkah": langkah, **parts.pop("prosedur", {})}
    service = StandarPelayanan.model_validate(
        {"layanan": "Penerbitan Izin", "jenis": "administratif", "prosedur": prosedur, **parts}
    )
    results = PLAN.run(service, {StandarPelayanan: service})
    return [show(finding.path) for entry, finding in results if entry.id == rule]


ASK = {"Pemohon": "Menyerahkan berkas di loket"}


@pytest.mark.parametrize(
    "actor", ["Pemohon", "Kuasa pemohon", "Wali murid", "Kelompok tani", "Wajib Pajak", "Tamu"]
)
def test_who_receives_the_service_is_an_applicant(actor: str) -> None:
    assert ialah_pemohon(actor)


@pytest.mark.parametrize(
    "actor",
    [
        "Wali Kota", "Kelompok Kerja Pemilihan", "Kuasa Pengguna Anggaran", "Petugas pelayanan",
        "Penerima tamu", "Tim verifikasi pemohon",
    ],
)  # fmt: skip
def test_an_official_is_no_applicant(actor: str) -> None:
    assert not ialah_pemohon(actor)


@pytest.mark.parametrize(
    "step",
    [
        {"Petugas": "Menyerahkan izin, atau daftar kekurangan berkas"},
        {"Petugas": "Mengirim berkas digital ke surel pemohon"},
        {"Pemohon": "Mengunduh izin dari akunnya"},
        {"Pemohon": "Menerima izin dan menandatangani tanda terima"},
        "Berkas diserahkan kepada pemohon",
        "Pengambilan izin di loket",
        "Izin diambil di loket",
        "Menerbitkan dan mengirim kartu",
        {"Bendahara": "Mencairkan bantuan ke rekening penerima bantuan"},
        {"Petugas": "Menyerahkan hasil permohonan"},
        {"pelaku": "Petugas", "kegiatan": "Menyelesaikan", "rincian": ["Menyerahkan izin"]},
    ],
)
def test_a_result_is_handed_over_in_many_words(step: Any) -> None:
    assert found("prosedur-tanpa-penyerahan", [ASK, step]) == []


@pytest.mark.parametrize(
    "step",
    [
        {"Kepala Dinas": "Menandatangani izin"},
        {"Petugas": "Memberikan tanda terima kepada pemohon"},
        {"Petugas": "Menyerahkan berkas kepada verifikator"},
        {"Pemohon": "Menyerahkan bukti pengambilan"},
        {"Pemohon": "Mengambil nomor antrean"},
        "Berkas diserahkan kepada verifikator",
    ],
)
def test_what_is_not_the_result_does_not_end_a_procedure(step: Any) -> None:
    assert found("prosedur-tanpa-penyerahan", [ASK, step]) == ["prosedur/langkah"]


def test_a_step_that_is_not_written_yet_may_end_a_procedure() -> None:
    steps = [ASK, {"Kepala Dinas": "Menandatangani izin"}, {"Petugas": "..."}]
    assert found("prosedur-tanpa-penyerahan", steps) == []


def test_a_service_that_hands_nothing_over_is_silent() -> None:
    steps = [ASK, {"Petugas": "Memberi penjelasan"}]
    assert found("prosedur-tanpa-penyerahan", steps, jenis="jasa") == []
    assert found("prosedur-tanpa-penyerahan", steps, jenis=None) == []
    product = [{"nama": "Izin", "cara": "Dikirim lewat surel"}]
    assert found("prosedur-tanpa-penyerahan", steps, produk=product) == []


def test_two_steps_of_an_applicant_may_be_all_that_is_told() -> None:
    own = [ASK, {"Pasien": "Menunggu"}]
    assert found("prosedur-tanpa-petugas", own) == []
    assert found("prosedur-tanpa-petugas", [*own, "Diperiksa"]) == []
    assert found("prosedur-tanpa-petugas", [*own, {"Pasien": "Pulang"}]) == ["prosedur/langkah"]


def test_a_first_step_that_receives_somebody_is_no_wrong_beginning() -> None:
    rule = "langkah-pertama-bukan-pemohon"
    assert found(rule, [{"Petugas loket": "Menerima pemohon"}, ASK]) == []
    assert found(rule, [{"Wakil peserta": "Mendaftar"}, ASK]) == []


@pytest.mark.parametrize(
    "branches",
    [
        {"lengkap": "diteruskan", "belum lengkap": "dikembalikan"},
        {"kurang": "dikembalikan", "lengkap": "diteruskan"},
        {"tidak lengkap": "dikembalikan"},
    ],
)
def test_a_branch_for_what_is_lacking_is_enough(branches: dict[str, str]) -> None:
    check = {"pelaku": "Petugas", "kegiatan": "Memeriksa berkas", "jika": branches}
    assert found("cabang-tidak-lengkap-belum-ada", [ASK, check]) == []


def test_another_step_may_tell_what_happens_when_something_lacks() -> None:
    check = {"pelaku": "Petugas", "kegiatan": "Memeriksa", "jika": {"lengkap": "diteruskan"}}
    back = {"pelaku": "Petugas", "kegiatan": "Menghubungi pemohon", "bila": "berkas kurang"}
    rule = "cabang-tidak-lengkap-belum-ada"
    assert found(rule, [ASK, check, back]) == []
    assert found(rule, [ASK, check]) == ["prosedur/langkah/2/jika"]


def test_two_officials_are_not_one_written_twice() -> None:
    rule = "nama-pelaku-tidak-seragam"
    assert found(rule, [ASK, {"Kasi": "Menelaah"}, {"Kabid": "Menelaah"}]) == []
    assert found(rule, [ASK, {"Petugas": "Menelaah"}, {"Petugas loket": "Menyerahkan"}]) == []
    assert found(rule, [ASK, {"Kasi Umum": "Menelaah"}, {"Kepala Seksi Umum": "Meneliti"}]) == [
        "prosedur/langkah/3/pelaku/1"
    ]


def test_filing_before_the_result_is_handed_over_belongs_to_the_work() -> None:
    rule = "langkah-bukan-tindakan-layanan"
    give, file = {"Petugas": "Menyerahkan izin"}, {"Petugas": "Mengarsipkan berkas"}
    assert found(rule, [ASK, file, give]) == []
    assert found(rule, [ASK, give, file]) == ["prosedur/langkah/3"]
    assert found(rule, [ASK, {"Petugas": "Menguji mutu air minum"}, give]) == []


def test_a_vague_word_without_a_time_is_left_alone() -> None:
    steps = [ASK, {"Pasien": "Masuk segera melalui IGD"}]
    assert found("kata-kabur-pada-langkah", steps) == []


@pytest.mark.parametrize(
    "kanal",
    [
        {"jenis": "luring", "tempat": "Loket 1"},
        {"jenis": "daring", "url": "https://contoh.go.id"},
        {"jenis": "daring", "tempat": "surel satker@contoh.go.id"},
        {"jenis": "daring", "tempat": "WhatsApp 0812-0000-0000"},
        {"jenis": "daring", "catatan": "Di contoh.go.id"},
    ],
)
def test_a_channel_that_can_be_reached_is_silent(kanal: dict[str, str]) -> None:
    assert found("kanal-daring-tanpa-alamat", [ASK, "x"], prosedur={"kanal": [kanal]}) == []


@pytest.mark.parametrize(
    "text",
    [
        "30 hari sebelum izin berakhir",
        "sebelum pukul 12.00",
        "paling lambat 5 Mei",
        "sebelum habis",
    ],
)
def test_a_deadline_with_its_unit_is_silent(text: str) -> None:
    parts = {"batas_pengajuan": text}
    assert found("batas-pengajuan-tanpa-satuan", [ASK, "x"], prosedur=parts) == []


@pytest.mark.parametrize("text", ["Sidang dimulai pukul 09.00", "Ukuran 08.00 m", "Pasal 10-12"])
def test_an_hour_alone_is_no_opening_time(text: str) -> None:
    parts = {"catatan": text}
    assert found("jam-layanan-di-luar-tempatnya", [ASK, "x"], prosedur=parts) == []


def test_the_length_of_a_rent_stays_with_the_fees() -> None:
    fee = {"tarif": [{"uraian": "Sewa 08.00-17.00", "jumlah": "Rp50.000"}]}
    assert found("jam-layanan-di-luar-tempatnya", [ASK, "x"], biaya=fee) == []


@pytest.mark.parametrize(
    "fee",
    [
        "gratis",
        {"tarif": [{"uraian": "Umum", "jumlah": "Rp5.000"}, {"uraian": "Anak", "jumlah": "Rp0"}]},
        {"tarif": [{"uraian": "Terlambat", "jumlah": "Rp5.000", "syarat": "bila terlambat"}]},
        "sesuai kesepakatan",
    ],
)
def test_who_may_pay_nothing_needs_no_step_for_it(fee: object) -> None:
    assert found("langkah-bayar-belum-ada", [ASK, "Diproses"], biaya=fee) == []


def test_a_payment_for_another_paper_may_follow_it() -> None:
    steps = [ASK, {"Dinas": "Menerbitkan hitungan retribusi"}, {"Pemohon": "Membayar"}]
    assert found("bayar-sesudah-terbit", steps, produk=["Persetujuan Bangunan Gedung"]) == []


@pytest.mark.parametrize("name", ["Kartu Antar Kerja", "Pindah antar kabupaten", "Pengantar RT"])
def test_antar_of_another_meaning_promises_no_delivery(name: str) -> None:
    assert found("cara-antar-tanpa-langkah", [ASK, "Diproses"], layanan=name) == []


def test_an_address_of_the_procedure_is_enough() -> None:
    sop = {"url": "https://contoh.go.id/sop.pdf"}
    assert found("sop-belum-dirujuk", [ASK, "Diproses"], sop=sop) == []
    assert found("sop-belum-dirujuk", [ASK, "Diproses"]) == ["sop"]
    assert found("sop-belum-dirujuk", []) == []


@pytest.mark.parametrize(
    ("step", "actor"),
    [
        ("Petugas loket menyerahkan kartu", "Petugas loket"),
        ("pemohon mengambil nomor antrean", "Pemohon"),
        ("Pemohon dapat mengajukan keberatan", "Pemohon"),
        ("Kepala Seksi Pelayanan menandatangani surat", "Kepala Seksi Pelayanan"),
        ("Berkas yang lengkap menunggu giliran", None),
        ("Pemohon yang memenuhi syarat menyerahkan berkas", None),
        ("Petugas dan pemohon mencocokkan data", None),
        ("Menerima berkas dari pemohon", None),
        ("Sistem mengirim pesan", None),
    ],
)
def test_an_actor_that_opens_a_sentence_is_known_by_its_word(step: str, actor: str | None) -> None:
    named = found("pelaku-di-dalam-kegiatan", [ASK, step])
    missing = found("langkah-tanpa-pelaku", [ASK, step])
    place = "prosedur/langkah/2"
    assert (named, missing) == (([place], []) if actor else ([], [place]))
    assert (pelaku_di_depan(step) or (None,))[0] == actor


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Meneruskan ke Kabid. Dafduk", True),
        ("Meneruskan ke Kabid Dafduk", False),
        ("Meneruskan ke Kabid Capil", False),
        ("Meneruskan ke Kabid", False),
    ],
)
def test_an_actor_is_spelled_the_same_in_what_is_done(text: str, told: bool) -> None:
    steps = [ASK, {"Petugas": text}, {"Kabid Dafduk": "Menyerahkan kartu kepada pemohon"}]
    expected = ["prosedur/langkah/2/kegiatan"] if told else []
    assert found("nama-pelaku-di-kegiatan-tidak-seragam", steps) == expected
