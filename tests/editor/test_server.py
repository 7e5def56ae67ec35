"""Server bahasa YAML sungguhan: petunjuk, pelengkapan, dan galat tampil dalam bahasa Indonesia."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from standar.export.skema import SCHEMAS, text
from standar.export.skema.vscode import associations
from standar.model import Node, Proyek, StandarPelayanan, Unit
from standar.project.document import parse
from standar.run.run import check_paths
from standar.source.read import read
from tests.editor.client import Editor, accept
from tests.process import ROOT

FILES = sorted((ROOT / "standards").rglob("*.yaml"))
DRAFT = "standards/dinas/rancangan.yaml"
UNIT = "standards/dinas/unit.yaml"
HEAD = "layanan: Uji\n"
ENGLISH = re.compile(
    r"\b(?:the|is|not|allowed|expected|value|values|property|array|item|string|example|source"
    r"|default|missing|incorrect|true|false|null)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    root = tmp_path_factory.mktemp("proyek")
    folder = root / ".standar" / "skema"
    folder.mkdir(parents=True)
    for name, model in SCHEMAS.items():
        (folder / f"{name}.json").write_text(text(model), encoding="utf-8")
    editor = Editor(root, associations(".standar/skema", "standards"))
    yield editor
    editor.close()


def judged(editor: Editor, *contents: str) -> list[list[dict[str, Any]]]:
    """The findings for each text; all are opened first, for the server waits before it answers."""
    names = [f"standards/dinas/{abs(hash(content))}.yaml" for content in contents]
    for name, content in zip(names, contents, strict=True):
        editor.show(name, content)
    return [editor.findings(name) for name in names]


def said(found: list[dict[str, Any]]) -> list[tuple[int, str]]:
    """Line, from 1, and message of every finding."""
    return sorted((item["range"]["start"]["line"] + 1, item["message"]) for item in found)


def faults(content: str, model: type[Node] = StandarPelayanan) -> list[str]:
    """What the program itself finds wrong with the form of a file."""
    return [found.rule for found in parse(read(content), model).diagnostics]


def english(*texts: str) -> list[str]:
    """The texts in which an English word of the server stands."""
    return [text for text in texts if ENGLISH.search(text)]


# --- files -----------------------------------------------------------------------------------


def test_no_file_of_the_example_project_is_faulted(editor: Editor) -> None:
    names = [path.relative_to(ROOT).as_posix() for path in FILES]
    for name, path in zip(names, FILES, strict=True):
        editor.show(name, path.read_text(encoding="utf-8"))
    assert len(names) > 31
    assert {name: said(editor.findings(name)) for name in names} == {name: [] for name in names}


def test_each_kind_of_file_is_judged_by_its_own_schema(editor: Editor) -> None:
    kinds = {"standards/proyek.yaml": "nama", "standards/baru/unit.yaml": "nama",
             "standards/baru/penetapan/2026-01-02/sk.yaml": "nomor dan tanggal",
             "standards/baru/layanan.yaml": "layanan"}  # fmt: skip
    for name, key in kinds.items():
        assert said(editor.write(name, "bukan_kunci: x\n"))[-1][1].startswith("Kunci"), name
        messages = [message for _, message in said(editor.write(name, "bukan_kunci: x\n\n"))]
        assert f"Kunci {key} wajib ditulis di sini." in messages, name


SHORT = (
    "persyaratan: KTP-el\n", "persyaratan: [KTP-el, {nama: KK, bentuk: asli}]\n",
    "persyaratan:\n  nama: KTP-el\n", "prosedur: [Menyerahkan berkas, Menerima hasil]\n",
    "prosedur:\n  - Pemohon: Menyerahkan berkas\n", "biaya: gratis\n", "biaya: Rp50.000\n",
    "jangka_waktu: 3 hari kerja sejak berkas lengkap\n", "jumlah_pelaksana: 3\n",
    "jumlah_pelaksana: 3 orang\n", "jumlah_pelaksana: {petugas loket: 2}\n",
    "dasar_hukum: UU 25/2009\n", "dasar_hukum: [UU 25/2009, {jenis: PP, nomor: 96, tahun: 2012}]\n",
    "jam_layanan: {senin-kamis: 08.00-15.30, Jumat: 08.00-11.30, istirahat: tanpa jeda}\n",
    "jam_layanan: setiap saat\n", "varian: {baru: Baru}\n", "varian: {baru: {nama: Baru}}\n",
    "varian: [{kode: baru, nama: Baru}]\n", "contoh: ya\n", "contoh: true\n", "contoh: Tidak\n",
    "sop: {nomor: 25, tanggal_revisi: 2026-03-02, tanggal_efektif: 2 maret 2026}\n",
    "pengaduan: {waktu: {menjawab: 5 hari kerja}}\n", "evaluasi: Survei\n", "sebutan: KK\n",
    "persyaratan: [{nama: KK, rangkap: 2}, {nama: KTP, rangkap: \"3\"}]\n",
)  # fmt: skip


def test_short_forms_that_the_program_reads_are_accepted(editor: Editor) -> None:
    contents = [HEAD + content for content in SHORT]
    assert [content for content in contents if faults(content)] == []
    assert [said(found) for found in judged(editor, *contents)] == [[] for _ in contents]


def test_a_project_may_name_the_version_of_its_rules_in_three_ways(editor: Editor) -> None:
    for rules in ("2026.11", "{versi: 2026.11, kata-kabur-pada-waktu: saran}",
                  "{kata-kabur-pada-waktu: mati}"):  # fmt: skip
        content = f"nama: Kabupaten Contoh\naturan: {rules}\n"
        assert faults(content, Proyek) == []
        assert said(editor.write("standards/proyek.yaml", content)) == []
    wrong = "nama: Kabupaten Contoh\naturan: {kata-kabur-pada-waktu: keras}\n"
    message = "Pilih salah satu: galat, peringatan, saran, mati."
    assert said(editor.write("standards/proyek.yaml", wrong)) == [(2, message)]


# --- errors ------------------------------------------------------------------------------------

BROKEN = (
    ("jenis: layanan\n", 2, "Pilih salah satu: administratif, barang, jasa."),
    ("peryaratan: KTP\n", 2, "Kunci ini tidak dikenal di sini. Tekan Ctrl+Spasi"),
    ("waktu: 3 hari\n", 2, "Kunci ini ditulis jangka_waktu."),
    ("persyaratan:\n  - true\n", 3, "Tulis sebagai teks, atau kunci dan isinya."),
    ("ringkasan: ' '\n", 2, "Belum diisi."),
    ("biaya:\n  tarif:\n    - uraian: Sewa\n      jumlah: 50.000\n", 5, "Tulis uang dengan Rp"),
    ("biaya:\n  tarif:\n    - jumlah: Rp50.000\n", 4, "Kunci uraian wajib ditulis di sini."),
    ("jangka_waktu: {lama: secepatnya}\n", 2, "Tulis lama dengan angka dan satuan"),
    ("jumlah_pelaksana: {total: 0}\n", 2, "Paling sedikit 1."),
    ("jumlah_pelaksana: {loket: dua}\n", 2, "Tulis jabatan dan jumlah orangnya"),
    ("persyaratan:\n  - kode: 12\n", 3, "Kode ditulis dengan huruf kecil"),
    ("pengaduan:\n  kanal:\n    - jenis: telepon\n      nomor: 0541000\n", 5, "Tulis nomor"),
    ("sop:\n  tanggal_revisi: kemarin\n", 3, "Tulis tanggal"),
    ("jam_layanan:\n  jumat: tutup\n", 3, "Tulis jam buka dan jam tutup"),
    ("varian: Baru\n", 2, "Tulis pasangan kode: nama"),
    ("dasar_hukum: [{jenis: UU, tahun: 1800}]\n", 2, "Paling sedikit 1900, paling banyak 2100."),
)


def test_faults_of_form_are_said_in_indonesian_at_their_line(editor: Editor) -> None:
    contents = [HEAD + content for content, _, _ in BROKEN]
    assert [content for content in contents if not faults(content)] == []
    found = judged(editor, *contents)
    begun = [
        [(line, message[: len(wanted)]) for line, message in said(one)]
        for one, (_, _, wanted) in zip(found, BROKEN, strict=True)
    ]
    assert begun == [[(line, message)] for _, line, message in BROKEN]
    shown = [f"{item['message']} {item['source']}" for one in found for item in one]
    assert english(*shown) == []


@pytest.mark.parametrize(
    ("content", "message"),
    [("ringkasan:\n", "Isian ini berupa teks. Isi, atau hapus kuncinya."),
     ("persyaratan:\n", "Tulis sebagai teks, atau kunci dan isinya."),
     ("contoh: yes\n", "Tulis ya atau tidak.")],
)  # fmt: skip
def test_the_editor_advises_where_the_program_is_lenient(
    editor: Editor, content: str, message: str
) -> None:
    assert faults(HEAD + content) == []
    assert said(editor.write(DRAFT, HEAD + content)) == [(2, message)]


def test_a_file_that_is_no_mapping_is_said_in_indonesian(editor: Editor) -> None:
    assert said(editor.write(DRAFT, "Kartu Keluarga\n")) == [
        (1, "Tulis kunci, titik dua, lalu isinya.")
    ]


# What the server says of YAML itself no schema can change; the handbook says so.
@pytest.mark.parametrize(
    ("content", "words"),
    [("layanan: Lagi\n", "Map keys must be unique"), ('biaya: "gratis\n', "Missing closing")],
)
def test_faults_of_yaml_itself_stay_in_the_words_of_the_server(
    editor: Editor, content: str, words: str
) -> None:
    assert faults(HEAD + content)
    assert [m[: len(words)] for _, m in said(editor.write(DRAFT, HEAD + content))] == [words]


# --- hover -------------------------------------------------------------------------------------


def test_a_key_tells_what_it_is_how_it_is_written_and_where_the_law_says_so(
    editor: Editor,
) -> None:
    editor.write(DRAFT, HEAD + "persyaratan:\n  - nama: KTP-el\n    bentuk: asli\n")
    shown = editor.hover(DRAFT, 1, 3)
    assert shown.startswith("#### Persyaratan\n\nDokumen atau hal yang harus dipenuhi pemohon.")
    for part in ("**Cara menulis:** daftar", "**Contoh**", "kode: buku-nikah",
                 "**Dasar:** UU 25/2009 Pasal 21 huruf b.", "Bila berkurang, warga"):  # fmt: skip
        assert part in shown
    assert "pilihan: `asli`, `fotokopi`" in editor.hover(DRAFT, 3, 6)
    assert editor.hover(DRAFT, 2, 6).startswith("#### Nama persyaratan")


def test_every_key_of_a_full_file_has_a_text_without_english(editor: Editor) -> None:
    name = "standards/disdukcapil/kartu-keluarga.yaml"
    content = (ROOT / name).read_text(encoding="utf-8")
    editor.write(name, content)
    keys = [(n, found.end(1)) for n, line in enumerate(content.splitlines())
            if (found := re.match(r"([ -]*)[\w-]+:(?: |$)", line))]  # fmt: skip
    shown = [editor.hover(name, line, character) for line, character in keys]
    assert len(shown) > 60
    assert [text for text in shown if "**Cara menulis:**" not in text] == []
    assert english(*shown) == []


# --- completion --------------------------------------------------------------------------------

PLACES = (
    "|", "layanan: Uji\npers|", HEAD + "persyaratan:\n  |", HEAD + "persyaratan:\n  - |",
    HEAD + "persyaratan:\n  - na|", HEAD + "persyaratan: |", HEAD + "prosedur:\n  |",
    HEAD + "prosedur:\n  langkah:\n    - |", HEAD + "prosedur:\n  langkah:\n    |",
    HEAD + "biaya: |", HEAD + "biaya:\n  |", HEAD + "biaya:\n  tarif:\n    - |",
    HEAD + "pengaduan:\n  kanal:\n    - |", HEAD + "pengaduan:\n  waktu:\n    |",
    HEAD + "jam_layanan:\n  |", HEAD + "produk:\n  - |", HEAD + "dasar_hukum:\n  - |",
    HEAD + "jenis: |", HEAD + "contoh: |", HEAD + "varian:\n  |", HEAD + "jumlah_pelaksana: |",
    HEAD + "persyaratan:\n  - kode: ktp\n    |", HEAD + "persyaratan:\n  - nama: KK\n    bentuk: |",
)  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_what_is_offered_is_indonesian_and_a_snippet_makes_a_file_that_is_accepted(
    editor: Editor, place: str
) -> None:
    items = editor.complete(DRAFT, place)
    assert english(*(str(item["label"]) for item in items)) == []
    snippets = [item for item in items if item.get("sortText")]
    assert snippets
    labels = [item["label"] for item in items]
    assert sorted(set(labels)) == sorted(labels)
    taken = [accept(place, item) + "\n" for item in snippets]
    contents = [text if "layanan: " in text else HEAD + text for text in taken]
    assert [text for text in contents if faults(text)] == []
    assert [said(found) for found in judged(editor, *contents)] == [[] for _ in contents]


def test_keys_are_offered_with_their_texts(editor: Editor) -> None:
    items = {item["label"]: item for item in editor.complete(DRAFT, "layanan: Uji\n|")}
    assert "**Dasar:** UU 25/2009 Pasal 21 huruf e." in items["biaya"]["documentation"]["value"]
    assert items["persyaratan"]["insertText"] == "persyaratan:\n  - "
    assert "layanan" not in items
    assert "waktu" not in items


def test_the_snippets_of_whole_files_make_a_project_without_findings(
    editor: Editor, tmp_path: Path
) -> None:
    unit = "standards/disdukcapil"
    names = {
        "standards/proyek.yaml": "Pengaturan proyek",
        f"{unit}/unit.yaml": "Profil unit lengkap",
        f"{unit}/kartu-keluarga.yaml": "Standar pelayanan lengkap",
        f"{unit}/penetapan/2026-03-02/sk.yaml": "Keputusan penetapan",
    }
    for name, label in names.items():
        offered = {item["label"]: item for item in editor.complete(name, "|")}
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(accept("|", offered[label]) + "\n", encoding="utf-8")
    found = check_paths([tmp_path / "standards"]).diagnostics
    assert [f"{finding.place.file} {finding.rule} {finding.values}" for finding in found] == []


def test_an_empty_file_is_filled_by_one_snippet(editor: Editor) -> None:
    offered = {item["label"]: item for item in editor.complete(DRAFT, "|")}
    content = accept("|", offered["Standar pelayanan lengkap"])
    node = parse(read(content), StandarPelayanan).node
    assert node is not None
    assert node.prosedur is not None
    assert (len(node.persyaratan), len(node.prosedur.langkah)) == (1, 3)


def test_a_unit_file_is_filled_by_one_snippet(editor: Editor) -> None:
    offered = {item["label"]: item for item in editor.complete(UNIT, "|")}
    content = accept("|", offered["Profil unit lengkap"])
    assert faults(content, Unit) == []
    assert said(editor.write(UNIT, content)) == []
