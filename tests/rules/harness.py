"""Meletakkan contoh sebuah aturan di atas standar dasar, sebagai proyek kecil yang utuh."""

from __future__ import annotations

import datetime
from importlib.resources import files
from pathlib import Path

from standar.check.definition import Rule
from standar.fkp.snapshot import manifest
from standar.run.run import check_paths
from standar.source.read import read
from standar.view.aturan import MARK, Example

BASE = files("standar.data").joinpath("contoh.yaml").read_text(encoding="utf-8")
PROJECT = "nama: Kabupaten Contoh\n"
UNIT = (
    "nama: Dinas Contoh\nalamat: Jalan Contoh Nomor 1\npimpinan: Kepala Dinas\n"
    "jam_layanan:\n  senin-jumat: 08.00-15.00\n"
)
DECREE = """\
nomor: 000.8/1/2026
tanggal: 2026-01-02
pejabat: Kepala Dinas
layanan: [layanan]
"""
PLEDGE = """\
maklumat:
  janji: Kami sanggup melayani sesuai Standar Pelayanan yang telah ditetapkan
  perbaikan: Kami melayani sesuai kewajiban dan memperbaiki layanan terus-menerus
  sanksi: Bila ingkar janji, kami bersedia menerima sanksi dan/atau memberi kompensasi
"""
DAY = "2026-11-22"
"""The day by which examples are judged, so that they do not age."""
FORUM_DAY = "2026-01-02"
FORUM = f"""\
forum: Forum Konsultasi Publik Dinas Contoh
tanggal: {FORUM_DAY}
membahas: [layanan]
peserta:
  pengguna: 20
  akademisi: 2
  instansi: 4
  masyarakat-sipil: 3
  media: 1
tanpa_masukan: Semua peserta menyetujui rancangannya.
"""
_FOLDER = f"fkp/{FORUM_DAY}"
_FORUM, _REGISTER = f"{_FOLDER}/forum.yaml", f"{_FOLDER}/masukan.yaml"
_WORK = """\
tindak_lanjut:
  - kode: tambah-petugas
    kegiatan: Menambah petugas loket
    penanggung_jawab: Kepala Subbagian Umum
    tenggat: 2026-12-31
"""
_CORRECTION = """\
perubahan_lain:
  - terhadap: layanan/jangka_waktu
    sebab: koreksi
    keterangan: Waktunya salah ketik
"""
_FORM, _PRINTED = "penilaian/pekppp-2026.yaml", "penilaian/ombudsman-2023.yaml"
_SURVEY, _ANSWERS = "skm/2025.yaml", "skm/2025.csv"
_MONEV, _INNOVATION = "monev/2025-s2.yaml", "inovasi.yaml"
BEFORE = "gerai: {pos: {nama: Kantor Pos, hari_seminggu: 5, ikm: 86.10}}\n"
"""What a Mal Pelayanan Publik was like in the period before."""
RECORDS = {
    "survei.yaml": _SURVEY, "survei.csv": _ANSWERS, "monev.yaml": _MONEV,
    "inovasi.yaml": _INNOVATION, "pekppp.yaml": _FORM, "ombudsman.yaml": _PRINTED,
}  # fmt: skip
"""Where the records of a unit lie, by what an example says it is."""
ANSWERS = "U1,U2,U3,U4,U5,U6,U7,U8,U9\n" + "3,3,3,3,3,3,3,3,3\n" * 2
"""What two people said of the nine elements of a survey."""
_FIRST, _SECOND = "penetapan/2026-01-02/sk.yaml", "penetapan/2026-06-02/sk.yaml"
_LONG_AGO = "penetapan/2023-01-02/sk.yaml"


def lay(fragment: str) -> str:
    """The fragment, then every part of the base whose key it does not write itself."""
    written = read(fragment).data
    parts = {key: text for key, text in _parts(BASE) if key not in written}
    return fragment + "".join(parts.values())


def _parts(text: str) -> list[tuple[str, str]]:
    """Top-level keys of a standard with the lines that belong to each."""
    found: list[tuple[str, str]] = []
    for line in text.splitlines(keepends=True):
        if line[0].isalpha():
            found.append((line.partition(":")[0], line))
        elif found:
            key, lines = found[-1]
            found[-1] = key, lines + line
    return found


def marked_line(example: Example) -> int | None:
    """The line, from 1, that bears the mark; None when the example has none."""
    found = MARK.search(example.text)
    return None if found is None else example.text.count("\n", 0, found.start()) + 1


def write_project(root: Path, files: dict[str, str | bytes]) -> Path:
    """A folder of standards below `root` with a project file; returns it."""
    standards = root / "standards"
    for name, content in {"proyek.yaml": PROJECT, **files}.items():
        path = standards / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return standards


def other(verb: str, base: str = BASE) -> str:
    """The base as another service with a result of its own."""
    text = base.replace("Penerbitan Kartu", f"{verb} Kartu")
    return text.replace("    nama: Kartu Keluarga\n", f"    nama: Kartu Keluarga {verb.lower()}\n")


BESIDE = {
    "sudah ditetapkan": {_FIRST: DECREE},
    "sudah ditetapkan sebagian": {_FIRST: DECREE, "lain.yaml": other("Penggantian")},
    "sesudah keputusan lain": {_FIRST: DECREE},
    "ditetapkan tiga tahun lalu": {_LONG_AGO: DECREE.replace("2026-01-02", "2023-01-02")},
    "ditetapkan tiga tahun lalu dan bersurvei": {
        _LONG_AGO: DECREE.replace("2026-01-02", "2023-01-02"), _SURVEY: "ikm: 86,78\n",
    },
    "unit tanpa jam layanan": {"unit.yaml": UNIT.partition("jam_layanan")[0]},
    "unit dengan daftar": {
        "unit.yaml": f"{UNIT}layanan:\n  layanan: Penerbitan Kartu Keluarga\n"
    },
    "unit bersurel": {
        "unit.yaml": f"{UNIT}kontak: {{jenis: surel, alamat: dinas@contoh.go.id}}\n"
    },
    "di samping lain.yaml": {"lain.yaml": BASE},
    "di samping layanan lain": {"lain.yaml": other("Pengesahan")},
    "di samping dua layanan lain": {
        "lain.yaml": other("Pengesahan"), "beda.yaml": other("Penggantian"),
    },
    "sesudah periode lain": {"monev/2025-s1.yaml": BEFORE},
    "sesudah survei 2023": {"skm/2023.yaml": "ikm: 86,00\n"},
    "sesudah survei 2024": {"skm/2024.yaml": "ikm: 86,00\n"},
    "di samping unit lain": {"../bagian/unit.yaml": UNIT, "../bagian/lain.yaml": BASE},
}  # fmt: skip
"""What else lies in the project of an example, by what it says after its file."""


def frozen(folder: str, files: dict[str, str], unit: str = "dinas") -> dict[str, str]:
    """A frozen copy of a unit's files, with the manifest that belongs to it."""
    copied = {"proyek.yaml": PROJECT, **{f"{unit}/{name}": text for name, text in files.items()}}
    listed = manifest({name: text.encode() for name, text in copied.items()})
    return {f"{folder}/{name}": text for name, text in {**copied, "sidik.txt": listed}.items()}


def _spoilt(parts: dict[str, str]) -> dict[str, str]:
    """The frozen copies among some files, with a changed standard in them."""
    return {
        name: text.replace("Kartu Keluarga", "Kartu Tanda Penduduk")
        for name, text in parts.items()
        if name.endswith("/layanan.yaml")
    }


def example_files(rule: Rule, example: Example, unit: str = "dinas") -> dict[str, str]:
    """The unit's folder of an example: the file it stands for, and what that file needs."""
    text = MARK.sub("", example.text).replace("⇥", "\t")
    name, _, more = example.file.partition(", ")
    parts = {"unit.yaml": UNIT, "layanan.yaml": BASE}
    match name:
        case "proyek.yaml":
            parts["../proyek.yaml"] = text
        case "unit.yaml":
            parts["unit.yaml"] = text
        case "sk.yaml":
            parts |= {"unit.yaml": UNIT + PLEDGE, _SECOND: text}
        case "forum.yaml" | "forum.yaml tanpa salinan":
            parts[_FORUM] = text
        case "masukan.yaml":
            parts |= {_FORUM: FORUM + (_WORK if more else ""), _REGISTER: text}
        case _ if name in RECORDS:
            parts[RECORDS[name]] = text
        case _:
            parts["layanan.yaml"] = text if rule.check is None else lay(text)
    parts |= BESIDE.get(more, {})
    if more.startswith("sesudah forum"):
        parts[_FORUM] = FORUM + (_CORRECTION if "koreksi" in more else "")
    if _FORUM in parts and "tanpa" not in name:
        register = {} if more == "tanpa register" else {_REGISTER: "[]\n"}
        copy = frozen(f"{_FOLDER}/rancangan", {"unit.yaml": UNIT, "layanan.yaml": BASE}, unit)
        parts = {**register, **parts, **copy}
    if more == "salinan diubah":
        if name == "sk.yaml":
            folder = f"{_SECOND.rpartition('/')[0]}/standar"
            parts |= frozen(folder, {"unit.yaml": UNIT, "layanan.yaml": BASE}, unit)
        parts |= _spoilt(parts)
    if more == "bersama jawaban":
        parts[_ANSWERS] = ANSWERS
    if more.startswith("berkas "):
        usual = RECORDS.get(name, "layanan.yaml")
        folder = usual.rpartition("/")[0]
        parts[f"{folder}/{more.removeprefix('berkas ')}".lstrip("/")] = parts.pop(usual)
    return parts


def write_example(root: Path, rule: Rule, example: Example) -> tuple[Path, Path]:
    """The small project of an example: its folder of standards, and the file it stands in."""
    files: dict[str, str | bytes] = {
        f"dinas/{name}": text for name, text in example_files(rule, example).items()
    }
    standards = write_project(root, files)
    name = example.file.partition(",")[0]
    own = {
        "layanan": "dinas/layanan.yaml", "proyek.yaml": name, "sk.yaml": f"dinas/{_SECOND}",
        "forum.yaml": f"dinas/{_FORUM}", "forum.yaml tanpa salinan": f"dinas/{_FORUM}",
        "masukan.yaml": f"dinas/{_REGISTER}",
        **{kind: f"dinas/{place}" for kind, place in RECORDS.items()},
    }  # fmt: skip
    named = example.file.partition(", berkas ")[2]
    if named and name in RECORDS:
        return standards, (standards / own[name]).with_name(named)
    return standards, standards / own.get(name, f"dinas/{name}")


def reported(root: Path, files: dict[str, str], *, fragment: str = "") -> set[str]:
    """The rules that speak of a small project: the unit, the base with a fragment, and `files`."""
    parts: dict[str, str | bytes] = {"dinas/unit.yaml": UNIT, "dinas/layanan.yaml": BASE}
    if fragment:
        parts["dinas/layanan.yaml"] = lay(fragment)
    standards = write_project(root, {**parts, **files})
    day = datetime.date.fromisoformat(DAY)
    return {d.rule for d in check_paths([standards], today=day, keep=False).diagnostics}
