"""`standar fkp impor`: tabel dari formulir mana pun, tanpa data pribadi dan tanpa yang hilang."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.cli.fkp.pribadi import warn
from standar.pribadi import jenis
from tests.cli.proyek_fkp import DAY, FORUM, bytes_of, fkp, opened, process, register

HEAD = (
    "Cap waktu,Nama lengkap,NIK,No. HP,Kelompok,Nama layanan,Komponen,Masukan Anda,Usulan perubahan"
)
ROWS = (
    "03/11/2025 10:22:33,Budi Contoh,3301014108900001,081200000101,Dosen,surat,Waktu,Terlalu lama,",
    "2025-11-04,Siti,,,Warga,Penerbitan Kartu Keluarga,Biaya,\"Gratis saja, \"\"ya\"\"\",gratis",
    "4 November 2025,Tono,,,Wartawan,surat,Waktu,terlalu   LAMA!,",
    ",,,,,,,,",
    "2025-11-04,Tini,,,Anggota DPRD,Paspor,Waktu,Mohon dipercepat,",
)  # fmt: skip
TABLE = "\n".join((HEAD, *ROWS)) + "\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return opened(tmp_path)


def saved(root: Path, text: str, name: str = "masukan.csv", encoding: str = "utf-8") -> str:
    (root / name).write_bytes(text.encode(encoding))
    return name


def test_inputs_come_in_and_persons_stay_out(root: Path) -> None:
    outcome = process(root, "impor", saved(root, TABLE))
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out == (
        "4 masukan dicatat (m-01 sampai m-04); 0 sudah ada di register.\n"
        "Sama isinya, dijawab bersama: m-03 digabung ke m-01.\n"
        "masukan.csv, kolom demi kolom:\n"
        "  kolom “Cap waktu” → tanggal\n"
        "  kolom “Nama lengkap” → pengusul (tidak disimpan)\n"
        "  kolom “NIK” → bukan isi masukan (tidak disimpan)\n"
        "  kolom “No. HP” → bukan isi masukan (tidak disimpan)\n"
        "  kolom “Kelompok” → unsur\n"
        "  kolom “Nama layanan” → layanan\n"
        "  kolom “Komponen” → komponen\n"
        "  kolom “Masukan Anda” → isi\n"
        "  kolom “Usulan perubahan” → usulan\n"
        "Belum dikenali sebagai layanan atau bagian: Paspor › Waktu (1). "
        "Lengkapi di masukan.yaml.\n"
        "Belum dikenali sebagai unsur: Anggota DPRD (1). Lengkapi di masukan.yaml.\n"
    )
    assert register(root) == [
        {
            "kode": "m-01", "tanggal": "2025-11-03", "unsur": "akademisi", "kanal": "daring",
            "terhadap": "surat/jangka_waktu", "isi": "Terlalu lama", "gabung": ["m-03"],
        },
        {
            "kode": "m-02", "tanggal": "2025-11-04", "unsur": "pengguna", "kanal": "daring",
            "terhadap": "bagian-kesra/beasiswa/biaya", "isi": 'Gratis saja, "ya"',
            "usulan": "gratis",
        },
        {
            "kode": "m-03", "tanggal": "2025-11-04", "unsur": "media", "kanal": "daring",
            "terhadap": "surat/jangka_waktu", "isi": "terlalu   LAMA!",
        },
        {
            "kode": "m-04", "tanggal": "2025-11-04", "kanal": "daring",
            "isi": "(Paspor › Waktu) Mohon dipercepat",
        },
    ]  # fmt: skip
    written = b"".join(bytes_of(root / FORUM).values()).decode()
    for private in ("Budi", "Siti", "Tono", "3301014108900001", "081200000101"):
        assert private not in written


def test_the_same_file_twice_adds_nothing(root: Path) -> None:
    name = saved(root, TABLE)
    fkp(root, "impor", name)
    before = bytes_of(root)
    for arguments in ((name,), (name, name), (f"setda/{DAY}", name)):
        outcome = fkp(root, "impor", *arguments)
        assert outcome.out.startswith("0 masukan dicatat; 4 sudah ada di register.\n")
        assert bytes_of(root) == before


def test_whoever_says_the_same_later_is_kept_beside_the_first(root: Path) -> None:
    fkp(root, "impor", saved(root, TABLE))
    said = "unsur;isi;layanan;komponen;tanggal\nLSM;Terlalu lama.;surat;Waktu;2025-11-06\n"
    outcome = fkp(root, "impor", saved(root, said, "lagi.csv"), "--kanal", "surat")
    assert "m-05 digabung ke m-01." in outcome.out
    assert register(root)[0]["gabung"] == ["m-03", "m-05"]
    assert register(root)[4]["unsur"] == "masyarakat-sipil"


def test_rows_that_are_left_out_are_named_with_the_reason(root: Path) -> None:
    said = "isi,unsur\nA b,media\n,media\nB c,\nC d,\nD e,\n ,media\n"
    fkp(root, "impor", saved(root, said))
    outcome = fkp(root, "impor", saved(root, f"{said}E f,\n"))
    assert "  baris 3 dan 7 dilewati: tidak ada isinya.\n" in outcome.out
    assert "  baris 2 dan 4 sampai 6 dilewati: sudah ada di register.\n" in outcome.out


def test_a_name_of_the_table_that_stands_in_a_text_is_told(root: Path) -> None:
    said = "Nama,Saran\nBudi Contoh,Cepatlah\nSiti,Kata Budi contoh terlalu lama\n,Tanya Bu Siti\n"
    outcome = fkp(root, "impor", saved(root, said))
    for code in ("m-02", "m-03"):
        assert f"Periksa {code}: tampaknya memuat nama orang dari kolom nama." in outcome.out
    assert "m-01: tampaknya" not in outcome.out
    assert "Budi" not in outcome.out


def test_two_equal_rows_are_two_persons(root: Path) -> None:
    row = "pengguna,Terlalu lama\n"
    assert fkp(root, "impor", saved(root, f"unsur,isi\n{row}{row}")).out.startswith("2 masukan")
    assert fkp(root, "impor", saved(root, f"unsur,isi\n{row}{row}{row}")).out.startswith(
        "1 masukan dicatat (m-03); 2 sudah ada"
    )
    assert register(root)[0]["gabung"] == ["m-02", "m-03"]


def test_a_row_is_known_again_after_its_text_was_cleaned(root: Path) -> None:
    said = "unsur,isi,layanan\npengguna,Kata Bu Siti terlalu lama,Paspor\nmedia,Loketnya jauh,\n"
    fkp(root, "impor", saved(root, said))
    file = root / FORUM / "masukan.yaml"
    text = file.read_text(encoding="utf-8").replace("Kata Bu Siti terlalu", "Terlalu")
    file.write_text(text.replace("(Paspor) ", "").replace("pengguna", "akademisi"))
    before = file.read_bytes()
    for name in ("masukan.csv", "masukan (1).csv", "Jawaban.csv"):
        outcome = fkp(root, "impor", saved(root, said, name))
        assert outcome.out.startswith("0 masukan dicatat; 2 sudah ada di register.")
    assert file.read_bytes() == before
    more = fkp(root, "impor", saved(root, f"{said}pengguna,Baru,\n", "Jawaban.csv"))
    assert more.out.startswith("1 masukan dicatat (m-03); 2 sudah ada")


def test_the_same_words_in_another_file_are_another_voice(root: Path) -> None:
    said = "unsur,isi,tanggal\npengguna,Terlalu lama,2025-11-04\n"
    fkp(root, "impor", saved(root, said, "senin.csv"))
    outcome = fkp(root, "impor", saved(root, said, "selasa.csv"))
    assert outcome.out.startswith("1 masukan dicatat (m-02); 0 sudah ada")
    assert "m-02 digabung ke m-01." in outcome.out


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_any_delimiter_and_any_encoding(root: Path, separator: str, encoding: str) -> None:
    rows = [
        ["Laporan masukan — triwulan"], [], ["saran", "unsur peserta", "lain"],
        ["“Loket” 2; a, b | c – é", "Dosen", "x"],
    ]  # fmt: skip
    lines = [separator.join(f'"{c}"' if len(c) > 9 else c for c in row) for row in rows]
    outcome = fkp(root, "impor", saved(root, "\r\n".join(lines), encoding=encoding))
    assert outcome.status == 0, outcome.shown
    (found,) = register(root)
    assert (found["isi"], found["unsur"]) == ("“Loket” 2; a, b | c – é", "akademisi")


def test_a_trial_shows_what_would_be_written(root: Path) -> None:
    before = bytes_of(root)
    outcome = fkp(root, "impor", saved(root, "isi\nTerlalu lama\n"), "--uji")
    assert outcome.status == 0
    assert "+- kode: m-01\n" in outcome.out
    assert "+  isi: Terlalu lama\n" in outcome.out
    assert "1 masukan akan dicatat (m-01)" in outcome.out
    assert bytes_of(root) == before | {"masukan.csv": b"isi\nTerlalu lama\n"}


def test_what_is_written_is_a_text_whatever_it_says(root: Path) -> None:
    cells = ['=HYPERLINK("x")', "- a: b", "# x", "null", "{a: b}", "a\nb: c", "50.000", "&x *y"]
    text = "isi\n" + "".join('"' + cell.replace('"', '""') + '"\n' for cell in cells)
    assert fkp(root, "impor", saved(root, text)).status == 0
    assert [item["isi"] for item in register(root)] == cells


def test_services_and_parts_go_by_the_names_that_people_use(root: Path) -> None:
    rows = "Layanan,Bagian,Masukan\nsurat,waktu,Satu\nSURAT,tarif,Dua\nbeasiswa,syarat,Tiga\n"
    assert fkp(root, "impor", saved(root, rows)).status == 0
    assert [item["terhadap"] for item in register(root)] == [
        "surat/jangka_waktu", "surat/biaya", "bagian-kesra/beasiswa/persyaratan",
    ]  # fmt: skip


def test_digits_that_nobody_wrote_are_no_number_of_a_person(
    capsys: pytest.CaptureFixture[str],
) -> None:
    mark = "0739-516121"
    assert jenis(mark)
    warn({"m-01": {"tanggal": "2025-11-04", "isi": "Loketnya membingungkan", "asal": mark}})
    assert capsys.readouterr().out == ""
    warn({"m-01": {"isi": f"Hubungi {mark}"}})
    assert "Periksa m-01: tampaknya memuat nomor telepon." in capsys.readouterr().out


def test_headings_that_are_there_are_told_where_none_is_known(root: Path) -> None:
    said = fkp(root, "impor", saved(root, "Nama,Isian apa\nx,y\n")).err
    assert "; baris pertamanya berisi “Nama” dan “Isian apa”" in said


def test_inputs_without_a_group_are_named_so_that_somebody_fills_it_in(root: Path) -> None:
    said = fkp(root, "impor", saved(root, "Unsur,Masukan\nmedia,Satu\n,Dua\n,Tiga\n")).out
    assert "Belum disebut unsur pengusulnya: m-02 dan m-03. Lengkapi di masukan.yaml.\n" in said
    before = fkp(root, "impor", "--unsur", "media", saved(root, "Masukan\nEmpat\n", "b.csv")).out
    assert "Belum disebut" not in before


def test_numbers_of_persons_inside_a_text_are_told(root: Path) -> None:
    outcome = fkp(root, "impor", saved(root, "isi\nHubungi 0812-0000-0101\n"))
    assert "Periksa m-01: tampaknya memuat nomor telepon." in outcome.out


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", b"", "tidak ada kolom berjudul isi"),
        ("a.csv", b"nama,nik\nx,y\n", "tidak ada kolom berjudul isi"),
        ("a.csv", b"\x00\xff\xfe" * 9, "tidak ada kolom berjudul isi"),
        ("a.csv", b"isi\n" + b"x\n" * 20_000, "berkas terlalu besar"),
        ("a.csv", b"isi\n" + b"x" * 1_100_000, "Register akan melebihi 1 MiB."),
        ("a.pdf", b"%PDF", "jenis berkasnya tidak dikenal"),
        ("b.csv", b"isi\nx\n", "Tidak ada berkas a.csv."),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_explained(root: Path, name: str, content: bytes, said: str) -> None:
    (root / name).write_bytes(content)
    before = bytes_of(root / FORUM)
    given = "a.csv" if name == "b.csv" else name
    outcome = fkp(root, "impor", given)
    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err
    assert bytes_of(root / FORUM) == before
