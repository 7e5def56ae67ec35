"""“Masukan Anda, jawaban kami”: setiap masukan dengan jawabannya, dan bila belum ada apa-apa."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from standar.fkp.riwayat import read_archive
from standar.project.layout import discover
from standar.project.reader import read_project
from standar.view.bacaan import Bacaan
from standar.view.blocks import Block, Heading, Items, Link, Page, words
from standar.view.jawaban import halaman_jawaban
from standar.view.perubahan_warga import Tautan
from tests.page_words import all_words, flat, page_words
from tests.site.proyek_forum import DAY, FORUM, REGISTER, with_forum

TODAY = date(2026, 2, 2)


def shown(root: Path, today: date = TODAY) -> Page:
    layout = discover(root, root / "standards")
    archive = read_archive(layout)
    services = {service.alamat: service for service in read_project(layout).services()}
    (forum,) = archive.forums
    links = Tautan(f"layanan/dinas-uji/fkp/{DAY}/index.html", services, {"dinas-uji"})
    return halaman_jawaban(Bacaan(forum, links, today, archive.enacted_after(forum)))


def part(page: Page, title: str) -> str:
    """What stands under a heading, up to the next one that is not below it."""
    found: list[Block] = []
    level = 0
    for block in page.blocks:
        if isinstance(block, Heading) and level and block.level <= level:
            break
        if isinstance(block, Heading) and title in block.text:
            level = block.level
        elif level:
            found.append(block)
    return flat(" ".join(all_words(found)))


def test_the_answer_stands_with_what_changed_and_from_when(tmp_path: Path) -> None:
    said = part(shown(with_forum(tmp_path)), "Lima hari kerja")
    assert "diterima. kami persingkat menjadi tiga hari kerja." in said
    assert "berlaku sejak 12 januari 2026" in said
    assert "lebih ringan bagi anda" in said
    assert "semula paling lama 5 (lima) hari kerja" in said
    assert "menjadi paling lama 3 (tiga) hari kerja" in said


def test_many_inputs_are_listed_first_with_how_each_ended(tmp_path: Path) -> None:
    more = "".join(
        f"- {{kode: m-{n}, tanggal: {DAY}, unsur: pengguna, terhadap: kartu, isi: Usul {n}}}\n"
        for n in range(90, 96)
    )
    page = shown(with_forum(tmp_path, register=REGISTER + more))
    head = page.blocks.index(Heading(2, "Masukan dan jawaban kami", ("masukan",)))
    items = page.blocks[head + 1]
    assert isinstance(items, Items)
    told = [(item.text[0], words(item.details[0])) for item in items.items]
    assert told[0][1] == "Diterima"
    assert told[-1] == (Link("“Usul 95”", "#masukan/m-95"), "Belum diputuskan")


def test_merged_inputs_are_told_with_their_voices_and_their_words(tmp_path: Path) -> None:
    page = shown(with_forum(tmp_path))
    said = part(page, "Lima hari kerja")
    assert "disampaikan oleh 2 suara" in said
    assert "“waktunya dipercepat” media massa, lewat naskah word" in said
    heads = [block.text for block in page.blocks if isinstance(block, Heading)]
    assert "“Waktunya dipercepat”" not in heads


def test_everybody_who_came_is_counted_by_group(tmp_path: Path) -> None:
    said = part(shown(with_forum(tmp_path)), "Siapa yang hadir")
    assert "pengguna layanan 24 orang" in said
    assert "media massa sekitar 2 orang" in said


def test_follow_ups_are_done_running_or_late(tmp_path: Path) -> None:
    root = with_forum(tmp_path)
    late = part(shown(root), "Yang terjadi selanjutnya")
    assert "terlambat; seharusnya selesai 31 januari 2026" in late
    assert "selesai 10 desember 2025" in late
    running = part(shown(root, date(2026, 1, 31)), "Yang terjadi selanjutnya")
    assert "berjalan; selesai paling lambat 31 januari 2026" in running


def test_what_is_still_open_is_said_openly(tmp_path: Path) -> None:
    said = part(shown(with_forum(tmp_path)), "Yang masih terbuka")
    assert "“apakah surat permohonan boleh dikirim lewat surel?”" in said
    assert "masukan ini masih kami bahas." in said
    assert "2 perubahan belum kami jelaskan sebabnya." in said


def test_a_change_that_is_not_enacted_yet_says_so(tmp_path: Path) -> None:
    register = REGISTER.replace(
        "isi: Apakah surat permohonan boleh dikirim lewat surel?",
        "isi: Dua hari terlalu singkat\n  keputusan: diterima\n  tanggapan: Setuju.",
    ).replace("izin/persyaratan", "izin/jangka_waktu")
    page = shown(with_forum(tmp_path, register=register))
    assert "belum berlaku sampai ditetapkan" in part(page, "Dua hari terlalu singkat")


def test_other_causes_have_their_reason(tmp_path: Path) -> None:
    said = part(shown(with_forum(tmp_path)), "Perubahan karena sebab lain")
    assert "perubahan peraturan: melengkapi dasar hukum" in said


def test_burden_is_told_in_figures(tmp_path: Path) -> None:
    said = part(shown(with_forum(tmp_path)), "Beban Anda")
    assert "penerbitan kartu uji persyaratan 3 2 hari kerja 5 3" in said


def test_a_long_input_is_told_whole_below_its_first_words(tmp_path: Path) -> None:
    long = "Pasfoto " + "sangat " * 40 + "banyak"
    register = REGISTER.replace("Pasfoto empat lembar terlalu banyak", long)
    page = shown(with_forum(tmp_path, register=register))
    head = next(b.text for b in page.blocks if isinstance(b, Heading) and "Pasfoto" in b.text)
    assert head.endswith("sangat …”")
    assert flat(long) in part(page, "Pasfoto")


def test_an_input_of_two_lines_is_told_once(tmp_path: Path) -> None:
    register = REGISTER.replace("isi: Gratiskan saja", "isi: |\n    Gratiskan\n    saja")
    page = shown(with_forum(tmp_path, register=register))
    assert "gratiskan" not in part(page, "“Gratiskan saja”")


def test_quotation_marks_are_never_doubled(tmp_path: Path) -> None:
    register = REGISTER.replace("isi: Gratiskan saja", "isi: “Gratiskan saja”").replace(
        "isi: Waktunya dipercepat", "isi: Kata “segera” tidak jelas"
    )
    page = shown(with_forum(tmp_path, register=register))
    assert "“Gratiskan saja”" in [b.text for b in page.blocks if isinstance(b, Heading)]
    assert "“kata ‘segera’ tidak jelas”" in part(page, "Lima hari kerja")


def test_a_merged_input_keeps_its_own_proposal(tmp_path: Path) -> None:
    register = REGISTER.replace(
        "isi: Waktunya dipercepat", "isi: Waktunya dipercepat\n  usulan: Sehari saja"
    )
    said = part(shown(with_forum(tmp_path, register=register)), "Lima hari kerja")
    assert "media massa, lewat naskah word usulannya: sehari saja" in said


def test_what_was_postponed_is_still_open(tmp_path: Path) -> None:
    register = REGISTER.replace("keputusan: ditolak", "keputusan: ditunda")
    said = part(shown(with_forum(tmp_path, register=register)), "Yang masih terbuka")
    assert "“gratiskan saja” ditunda: tarifnya ditetapkan dengan perda" in said


# --- nothing there yet ----------------------------------------------------------------------------


def test_a_forum_without_inputs_says_so(tmp_path: Path) -> None:
    page = shown(with_forum(tmp_path, register="", changed=False))
    assert "belum ada masukan yang tercatat" in page_words(page)
    heads = [block.text for block in page.blocks if isinstance(block, Heading)]
    assert "Masukan dan jawaban kami" not in heads
    assert "Yang masih terbuka" not in heads


def test_a_forum_that_ended_without_inputs_says_why_without_telling_numbers(
    tmp_path: Path,
) -> None:
    why = "tanpa_masukan: semua peserta setuju, kata pemilik 0812-0000-0101.\n"
    root = with_forum(tmp_path, forum=f"{FORUM}{why}", register="[]\n", changed=False)
    said = flat(page_words(shown(root)))
    assert "berakhir tanpa masukan. semua peserta setuju, kata pemilik" in said
    assert "0812" not in said
    assert "belum ada masukan" not in said


def test_a_forum_still_to_come_invites(tmp_path: Path) -> None:
    said = page_words(shown(with_forum(tmp_path, register="", changed=False), date(2025, 11, 1)))
    assert "baru akan berlangsung pada senin, 3 november 2025" in said


def test_inputs_without_any_decision_say_when_answers_come(tmp_path: Path) -> None:
    register = "- kode: m-01\n  isi: Terlalu lama\n  terhadap: kartu/jangka_waktu\n"
    said = page_words(shown(with_forum(tmp_path, register=register, changed=False)))
    assert "semua masukan masih kami bahas" in said
    assert "standar pelayanannya belum berubah sesudah forum ini." in said


def test_what_was_accepted_and_not_yet_done_is_admitted(tmp_path: Path) -> None:
    page = shown(with_forum(tmp_path, changed=False))
    assert "standarnya belum kami ubah" in part(page, "Lima hari kerja")


def test_files_that_cannot_be_read_leave_a_kind_word(tmp_path: Path) -> None:
    said = page_words(shown(with_forum(tmp_path / "a", forum="[")))
    assert "belum dapat dibaca" in said
    assert "daftar masukan forum ini belum dapat dibaca" in page_words(
        shown(with_forum(tmp_path / "b", register="- ["))
    )


def test_a_bare_forum_says_what_is_not_recorded(tmp_path: Path) -> None:
    bare = f"forum: Forum\ntanggal: {DAY}\n"
    said = page_words(shown(with_forum(tmp_path, forum=bare)))
    assert "layanan yang dibahas belum dicatat" in said
    assert "jumlah pesertanya belum dicatat" in said


def test_an_estimate_makes_the_sum_an_estimate(tmp_path: Path) -> None:
    assert "peserta sekitar 45 orang" in page_words(shown(with_forum(tmp_path)))
    exact = FORUM.replace("sekitar 2", "2")
    assert "peserta 45 orang" in page_words(shown(with_forum(tmp_path / "b", forum=exact)))
