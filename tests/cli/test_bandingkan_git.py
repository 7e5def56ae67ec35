"""Revisions on either side, `git diff` with our driver, and repositories that mean harm."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.process import ROOT, Outcome, same_as_golden, standar
from tests.repository import git, repository

BASE = (ROOT / "standar" / "data" / "contoh.yaml").read_text(encoding="utf-8")
SHORT = "jangka_waktu: 1 hari kerja"
UNIT = "nama: Dinas\nbawaan:\n  evaluasi: {cara: SKM, berkala: setahun sekali}\n"
FILES: dict[str, str | None] = {
    "standards/proyek.yaml": "nama: Uji\n",
    "standards/dinas/unit.yaml": UNIT,
    "standards/dinas/kk.yaml": BASE,
    "catatan.txt": "bukan standar\n",
}
SECOND: dict[str, str | None] = {
    "standards/dinas/kk.yaml": BASE.replace(SHORT, "jangka_waktu: 4 jam")
}
THIRD: dict[str, str | None] = {
    "standards/dinas/kk.yaml": BASE.replace(SHORT, "jangka_waktu: 2 hari")
}


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    return repository(tmp_path / "repo", FILES, SECOND, THIRD)


def changed(outcome: Outcome) -> list[tuple[str, str, str]]:
    assert outcome.status == 0, outcome.err
    found = json.loads(outcome.out)["perubahan"]
    return [(c["jalur"], c["sebelum"], c["sesudah"]) for c in found]


def compare(repo: Path, *words: str, at: str = ".") -> Outcome:
    return standar("bandingkan", *words, "--format", "json", cwd=repo / at)


WAIT = "dinas/kk/jangka_waktu/1/lama"


def test_a_revision_is_compared_with_what_is_being_worked_on(repo: Path) -> None:
    file = repo / "standards/dinas/kk.yaml"
    file.write_text(BASE.replace(SHORT, "jangka_waktu: 5 hari"), encoding="utf-8")
    assert changed(compare(repo, "HEAD")) == [(WAIT, "2 hari", "5 hari")]
    assert changed(compare(repo, "HEAD~1", at="standards/dinas")) == [(WAIT, "4 jam", "5 hari")]
    assert changed(compare(repo, "v1")) == [(WAIT, "1 hari kerja", "5 hari")]


def test_two_revisions_are_compared_with_each_other(repo: Path) -> None:
    assert changed(compare(repo, "v1", "v2")) == [(WAIT, "1 hari kerja", "4 jam")]
    assert changed(compare(repo, "v2", "v1")) == [(WAIT, "4 jam", "1 hari kerja")]
    assert changed(compare(repo, "main~2", "HEAD")) == [(WAIT, "1 hari kerja", "2 hari")]


@pytest.mark.parametrize(
    ("words", "at"),
    [
        (("v1:standards/dinas/kk.yaml", "v2:standards/dinas/kk.yaml"), "."),
        (("v1", "v2:standards/dinas/kk.yaml"), "."),
        (("v1:./kk.yaml", "v2:./kk.yaml"), "standards/dinas"),
        (("v1:../dinas/kk.yaml", "v2:./kk.yaml"), "standards/dinas"),
    ],
)
def test_a_file_of_a_revision_is_named_as_git_names_it(
    repo: Path, words: tuple[str, ...], at: str
) -> None:
    assert changed(compare(repo, *words, at=at)) == [
        ("kk/jangka_waktu/1/lama", "1 hari kerja", "4 jam")
    ]


def test_a_revision_beside_a_file_or_folder_is_that_file_or_folder_then(repo: Path) -> None:
    assert changed(compare(repo, "v1", "standards/dinas/kk.yaml"))[0][1:] == (
        "1 hari kerja", "2 hari",
    )  # fmt: skip
    assert changed(compare(repo, "v1", "standards/dinas"))[0][0] == "kk/jangka_waktu/1/lama"
    assert changed(compare(repo, "v1:standards", "standards"))[0][0] == WAIT


def test_places_tell_the_revision_and_the_way_in_the_repository(repo: Path) -> None:
    found = json.loads(compare(repo, "v1", "v2").out)["perubahan"][0]
    line = BASE.splitlines().index("jangka_waktu: 1 hari kerja sejak berkas lengkap") + 1
    assert found["lama"] == {"berkas": "v1:standards/dinas/kk.yaml", "baris": line}
    assert found["baru"] == {"berkas": "v2:standards/dinas/kk.yaml", "baris": line}


def test_what_a_unit_gave_then_is_compared_and_told_once(repo: Path) -> None:
    own = BASE.partition("evaluasi:")[0]
    for name in ("a", "b", "c"):
        (repo / f"standards/dinas/{name}.yaml").write_text(own, encoding="utf-8")
    git(repo, "add", "-A")
    git(repo, "commit", "-q", "-m", "tiga layanan")
    unit = repo / "standards/dinas/unit.yaml"
    unit.write_text(UNIT.replace("setahun", "sebulan"), encoding="utf-8")
    found = json.loads(compare(repo, "HEAD").out)["perubahan"]
    assert [c["jalur"].split("/")[1] for c in found] == ["a", "b", "c"]
    assert {c["baru"]["berkas"] for c in found} == {"standards/dinas/unit.yaml"}
    assert all(c["warisan"] for c in found)
    same_as_golden("bandingkan/git.txt", standar("bandingkan", "HEAD", cwd=repo).shown)


def test_a_project_below_the_root_of_the_repository(tmp_path: Path) -> None:
    below = {f"kabupaten/{name}": text for name, text in FILES.items()}
    changes = {f"kabupaten/{name}": text for name, text in SECOND.items()}
    repo = repository(tmp_path / "repo", below, changes)
    assert changed(compare(repo, "v1", at="kabupaten")) == [(WAIT, "1 hari kerja", "4 jam")]
    assert changed(compare(repo, "v1", at="kabupaten/standards"))[0][0] == WAIT
    lone = changed(
        compare(repo, "v1:kabupaten/standards/dinas/kk.yaml", "kabupaten/standards/dinas/kk.yaml")
    )
    assert [path for path, *_ in lone] == ["kk/jangka_waktu/1/lama"]


def test_nothing_is_left_behind(repo: Path, tmp_path: Path) -> None:
    before = git(repo, "status", "--porcelain", "--ignored")
    temporary = tmp_path / "sementara"
    temporary.mkdir()
    os.environ["TMPDIR"] = str(temporary)
    try:
        compare(repo, "v1", "v2")
        compare(repo, "v1", "tak-ada")
    finally:
        del os.environ["TMPDIR"]
    assert list(temporary.iterdir()) == []
    assert git(repo, "status", "--porcelain", "--ignored") == before


# --- refused -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("v9",), "revisi itu tidak ada"),
        (("v1:tak/ada.yaml", "v2:tak/ada.yaml"), "tidak ada berkas YAML di sana"),
        (("v1:../../x", "v2"), "tidak ada berkas YAML di sana"),
        (("v1:catatan.txt", "v2:catatan.txt"), "tidak ada berkas YAML di sana"),
        (("v1", "standards/dinas/tak-ada.yaml"), "revisi itu tidak ada"),
        (("standards",), "Sebutkan juga versi barunya"),
        ((), "argumen ini wajib diisi: LAMA"),
        (("v1..v2",), "revisi itu tidak ada"),
        (("--", "--output=bocor"), "revisi itu tidak ada"),
        (("--", "-h:x", "v1"), "revisi itu tidak ada"),
        (("\u202ev1",), "·v1"),
    ],
)
def test_what_is_no_side_is_explained(repo: Path, words: tuple[str, ...], said: str) -> None:
    outcome = standar("bandingkan", *words, cwd=repo)
    assert outcome.status == 2
    assert said in outcome.err
    assert "Traceback" not in outcome.err
    assert not (repo / "bocor").exists()


def test_outside_a_repository_it_says_so(tmp_path: Path) -> None:
    outcome = standar("bandingkan", "HEAD~1", cwd=tmp_path)
    assert outcome.status == 2
    assert "tidak berada di repositori Git" in outcome.err


def test_without_git_it_says_so(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    outcome = standar("bandingkan", "HEAD~1", cwd=repo)
    assert outcome.status == 2
    assert "Git belum terpasang" in outcome.err


def test_a_git_in_the_working_folder_is_never_run(
    repo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (repo / "git").write_text("#!/bin/sh\ntouch kena\n")
    (repo / "git").chmod(0o755)
    monkeypatch.setenv("PATH", f".:{os.pathsep}:{os.environ['PATH']}")
    assert changed(compare(repo, "v1", "v2"))
    assert not (repo / "kena").exists()


# --- hostile -------------------------------------------------------------------------------------


def test_a_hostile_repository_runs_nothing(repo: Path) -> None:
    trap = repo / ".git" / "jebakan.sh"
    trap.write_text(f"#!/bin/sh\ntouch '{repo}/kena'\ncat\n")
    trap.chmod(0o755)
    (repo / ".git" / "info").mkdir(exist_ok=True)
    (repo / ".git" / "info" / "attributes").write_text("*.yaml filter=x diff=x export-subst\n")
    for name, value in {
        "core.fsmonitor": trap, "core.pager": trap, "filter.x.smudge": trap, "filter.x.clean": trap,
        "filter.x.process": trap, "filter.x.required": "true", "diff.x.textconv": trap,
        "diff.x.command": trap, "diff.external": trap, "core.sshCommand": trap, "core.editor": trap,
        "credential.helper": trap, "alias.rev-parse": f"!{trap}", "alias.cat-file": f"!{trap}",
        "core.alternateRefsCommand": trap, "remote.origin.url": f"ext::{trap}",
        "remote.origin.promisor": "true", "remote.origin.uploadpack": trap,
        "extensions.partialClone": "origin",
    }.items():  # fmt: skip
        git(repo, "config", name, str(value))
    hooks = repo / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-checkout", "pre-commit", "reference-transaction", "post-index-change"):
        shutil.copy(trap, hooks / name)
    kena = repo / "kena"
    kena.unlink(missing_ok=True)
    assert changed(compare(repo, "v1", "v2")) == [(WAIT, "1 hari kerja", "4 jam")]
    assert changed(compare(repo, "v1"))
    blob = git(repo, "rev-parse", "v1:standards/dinas/kk.yaml").strip()
    lost = repo / ".git/objects" / blob[:2] / blob[2:]
    lost.chmod(0o644)
    lost.unlink()
    outcome = compare(repo, "v1", "v2")
    assert (outcome.status, outcome.out) == (2, "")
    assert "tidak lengkap" in outcome.err
    assert not kena.exists()


def tree(repo: Path, *entries: tuple[str, str, str]) -> None:
    """Commit a tree of raw entries, whatever a well-meaning Git would say."""
    raw = b""
    for mode, name, text in entries:
        made = subprocess.run(
            ["git", "hash-object", "-w", "--stdin"], cwd=repo, input=text.encode(),
            capture_output=True, check=True,
        )  # fmt: skip
        ident = bytes.fromhex(made.stdout.decode().strip())
        raw += f"{mode} {name}".encode() + b"\0" + ident
    made = subprocess.run(
        ["git", "hash-object", "-w", "-t", "tree", "--literally", "--stdin"], cwd=repo, input=raw,
        capture_output=True, check=True,
    )  # fmt: skip
    commit = git(repo, "commit-tree", "-m", "jahat", made.stdout.decode().strip()).strip()
    git(repo, "tag", "jahat", commit)


def test_names_in_a_tree_never_lead_out_of_the_copy(repo: Path, tmp_path: Path) -> None:
    outside = tmp_path / "luar.yaml"
    tree(
        repo,
        ("100644", "../../../../luar.yaml", "layanan: Jahat\n"),
        ("100644", str(outside), "layanan: Jahat\n"),
        ("100644", "a\\..\\b.yaml", "layanan: Jahat\n"),
        ("100644", "c:d.yaml", "layanan: Jahat\n"),
        ("120000", "tautan.yaml", "/etc/passwd"),
        ("100644", "baik.yaml", "layanan: Baik\n"),
    )
    outcome = standar("bandingkan", "jahat:", "jahat:", cwd=repo)
    assert (outcome.status, outcome.out) == (0, "Tidak ada perbedaan.\n")
    assert not outside.exists()
    found = compare(repo, "jahat:", "v1:standards/dinas")
    assert {c["jalur"].split("/")[0] for c in json.loads(found.out)["perubahan"]} <= {
        "baik", "kk", "unit",
    }  # fmt: skip


def test_a_file_that_is_too_large_is_told_and_not_copied(repo: Path) -> None:
    (repo / "standards/dinas/besar.yaml").write_text(f"layanan: x\n# {'x' * (1 << 20)}\n")
    git(repo, "add", "-A")
    git(repo, "commit", "-q", "-m", "besar")
    outcome = standar("bandingkan", "HEAD~1", "HEAD", cwd=repo)
    assert outcome.status == 0
    assert "! dinas/besar  HEAD:standards/dinas/besar.yaml:1" in outcome.out


# --- git diff ------------------------------------------------------------------------------------


@pytest.fixture
def driven(repo: Path) -> Path:
    command = f"'{sys.executable}' -m standar.cli bandingkan --penggerak-git"
    git(repo, "config", "diff.standar.command", command)
    (repo / ".gitattributes").write_text("standards/**/*.yaml diff=standar\n")
    return repo


def diff(repo: Path, *words: str) -> str:
    return git(repo, "diff", *words, PYTHONPATH=str(ROOT), COLUMNS="100", LC_ALL="C.UTF-8")


def test_git_diff_shows_what_a_change_means(driven: Path) -> None:
    same_as_golden("bandingkan/penggerak.txt", diff(driven, "v1", "v2"))
    file = driven / "standards/dinas/kk.yaml"
    file.write_text(file.read_text().replace("bentuk: asli", "bentuk: fotokopi"), encoding="utf-8")
    assert "persyaratan/kk-lama/bentuk/1" in diff(driven)


def test_git_diff_of_a_unit_and_of_comments(driven: Path) -> None:
    unit = driven / "standards/dinas/unit.yaml"
    unit.write_text(UNIT.replace("setahun", "sebulan"), encoding="utf-8")
    assert "Evaluasi kinerja pelaksana › Berkala: diubah" in diff(driven)
    unit.write_text(f"# catatan\n{UNIT}", encoding="utf-8")
    assert "hanya komentar atau tata tulis" in diff(driven)


def test_git_diff_hides_nothing(driven: Path) -> None:
    (driven / "standards/proyek.yaml").write_text("nama: Lain\n")
    kk = driven / "standards/dinas/kk.yaml"
    kk.write_text("layanan: 'rusak\n")
    (driven / "standards/dinas/baru.yaml").write_text("layanan: Baru\n")
    git(driven, "add", "-A", "-N")
    shown = diff(driven)
    assert "-nama: Uji\n+nama: Lain" in shown
    assert "+layanan: 'rusak" in shown
    assert "+++ b/standards/dinas/baru.yaml\n@@ -0,0 +1 @@\n+layanan: Baru" in shown
    git(driven, "mv", "standards/dinas/unit.yaml", "standards/dinas/pindah.yaml")
    assert "-nama: Dinas" in diff(driven, "HEAD", "--no-renames")


def test_git_diff_never_writes_what_steers_a_terminal(driven: Path) -> None:
    (driven / "standards/dinas/kk.yaml").write_text("layanan: 'x\x1b[2Jy\n")
    assert "\x1b" not in diff(driven)


@pytest.mark.parametrize("words", [(), ("a", "b", "c"), ("a",) * 8])
def test_the_driver_is_called_by_git_only(repo: Path, words: tuple[str, ...]) -> None:
    outcome = standar("bandingkan", "--penggerak-git", *words, cwd=repo)
    assert outcome.status == 2
    assert "dipanggil oleh git diff" in outcome.err
