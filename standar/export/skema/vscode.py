"""Pengaturan VS Code: skema mana bagi berkas mana, tanpa alamat di luar folder proyek."""

from __future__ import annotations

import json
from typing import Any

from ...project.layout import (
    DECREE_FILE,
    FORUM_FILE,
    INNOVATION_FILE,
    PROJECT_FILE,
    RECORD_FILES,
    RECORDS,
    REGISTER_FILE,
    UNIT_FILE,
)

EXTENSION = "redhat.vscode-yaml"
"""The extension that brings the YAML language server."""


def associations(folder: str, standards: str) -> dict[str, str | list[str]]:
    """Which schema of a folder serves which files; both are named from the project root."""
    within = f"{standards}/**"
    other = [f"!{standards}/{PROJECT_FILE}", f"!{within}/{UNIT_FILE}"]
    other += [f"!{within}/{name}" for name in sorted(RECORD_FILES)]
    other += [f"!{within}/{name}/**" for name in sorted(RECORDS)]
    return {
        f"./{folder}/proyek.json": f"{standards}/{PROJECT_FILE}",
        f"./{folder}/unit.json": f"{within}/{UNIT_FILE}",
        f"./{folder}/penetapan.json": f"{within}/penetapan/*/{DECREE_FILE}",
        f"./{folder}/forum.json": f"{within}/fkp/*/{FORUM_FILE}",
        f"./{folder}/masukan.json": f"{within}/fkp/*/{REGISTER_FILE}",
        f"./{folder}/survei.json": f"{within}/skm/*.yaml",
        f"./{folder}/monev.json": f"{within}/monev/*.yaml",
        f"./{folder}/inovasi.json": f"{within}/{INNOVATION_FILE}",
        f"./{folder}/pekppp.json": f"{within}/penilaian/pekppp-*.yaml",
        f"./{folder}/ombudsman.json": f"{within}/penilaian/ombudsman-*.yaml",
        f"./{folder}/standar-pelayanan.json": [f"{within}/*.yaml", *other],
    }


def settings(folder: str, standards: str) -> dict[str, Any]:
    """The content of `.vscode/settings.json`; nothing is fetched, and no line is in English."""
    return {
        "yaml.schemas": associations(folder, standards),
        "yaml.schemaStore.enable": False,
        "yaml.hoverSchemaSource": False,
        "[yaml]": {
            "editor.insertSpaces": True,
            "editor.tabSize": 2,
            "editor.quickSuggestions": {"other": True, "comments": False, "strings": True},
        },
    }


def recommendations() -> dict[str, Any]:
    """The content of `.vscode/extensions.json`: VS Code then offers to install the extension."""
    return {"recommendations": [EXTENSION]}


def shown(value: dict[str, Any]) -> str:
    """A settings file's text."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
