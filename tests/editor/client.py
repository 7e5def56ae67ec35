"""Klien kecil bagi server bahasa YAML: membuka berkas, lalu bertanya seperti sebuah editor."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

SERVER = (
    Path(__file__).parent / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
)
SECONDS = 30
_STOP = re.compile(r"\$\{[0-9]+:((?:[^\\}]|\\.)*)\}|\$[0-9]+")
_YAML = {"schemaStore": {"enable": False}, "hover": True, "completion": True, "validate": True,
         "hoverSchemaSource": False}  # fmt: skip
_EDITOR: dict[str, Any] = {
    "[yaml]": {"editor.tabSize": 2}, "editor": {"tabSize": 2}, "http": {}, "vscode-yaml": {},
}  # fmt: skip


class Editor:
    """One server process and the files that are open in it."""

    def __init__(self, root: Path, schemas: Mapping[str, str | list[str]]) -> None:
        self.root = root
        self.settings = {**_EDITOR, "yaml": {**_YAML, "schemas": schemas}}
        self.process = subprocess.Popen(
            ["node", str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.number = 0
        self.versions: dict[str, int] = {}
        self.found: dict[tuple[str, int], list[dict[str, Any]]] = {}
        self.ask("initialize", {
            "processId": None, "rootUri": root.as_uri(),
            "workspaceFolders": [{"uri": root.as_uri(), "name": "proyek"}],
            "capabilities": {
                "workspace": {"configuration": True, "workspaceFolders": True},
                "textDocument": {
                    "completion": {"completionItem": {
                        "snippetSupport": True, "documentationFormat": ["markdown"]}},
                    "hover": {"contentFormat": ["markdown"]},
                    "publishDiagnostics": {"versionSupport": True},
                },
            },
        })  # fmt: skip
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": self.settings})
        while self.receive().get("method") != "workspace/configuration":
            pass  # the server knows no schema before it has asked

    def close(self) -> None:
        """End the server as the protocol wants it."""
        self.ask("shutdown", None)
        self.tell("exit", None)
        self.process.wait(SECONDS)

    # --- what an editor does -----------------------------------------------------------------

    def write(self, name: str, text: str) -> list[dict[str, Any]]:
        """Open or change a file; the findings that the server then sends."""
        self.show(name, text)
        return self.findings(name)

    def findings(self, name: str) -> list[dict[str, Any]]:
        """What the server says of a file as it is now."""
        uri = (self.root / name).as_uri()
        while (uri, self.versions[uri]) not in self.found:
            self.receive()
        return self.found[uri, self.versions[uri]]

    def show(self, name: str, text: str) -> None:
        """Open or change a file."""
        uri = (self.root / name).as_uri()
        version = self.versions[uri] = self.versions.get(uri, 0) + 1
        if version == 1:
            opened = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
            self.tell("textDocument/didOpen", {"textDocument": opened})
        else:
            self.tell("textDocument/didChange", {
                "textDocument": {"uri": uri, "version": version},
                "contentChanges": [{"text": text}],
            })  # fmt: skip

    def hover(self, name: str, line: int, character: int) -> str:
        """What the editor shows above a place; lines and characters count from 0."""
        answer = self.ask("textDocument/hover", self.place(name, line, character))
        return str(answer["contents"]["value"]) if answer else ""

    def complete(self, name: str, text: str) -> list[dict[str, Any]]:
        """What the editor offers at `|`."""
        self.show(name, text.replace("|", ""))
        before = text.partition("|")[0]
        line = before.count("\n")
        answer = self.ask(
            "textDocument/completion", self.place(name, line, len(before.rpartition("\n")[2]))
        )
        items: list[dict[str, Any]] = answer["items"]
        return items

    def place(self, name: str, line: int, character: int) -> dict[str, Any]:
        uri = (self.root / name).as_uri()
        return {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}

    # --- messages ----------------------------------------------------------------------------

    def ask(self, method: str, params: Any) -> Any:
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self.number and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def tell(self, method: str, params: Any) -> None:
        self.send({"method": method, "params": params})

    def send(self, message: dict[str, Any]) -> None:
        raw = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(raw), raw))
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        """The next message; what the server asks of an editor is answered at once."""
        assert self.process.stdout is not None
        length = 0
        while (line := self.process.stdout.readline()) not in (b"\r\n", b""):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        assert length, "the server has ended"
        message: dict[str, Any] = json.loads(self.process.stdout.read(length))
        match message.get("method"):
            case "textDocument/publishDiagnostics":
                params = message["params"]
                uri = params["uri"]
                version = params.get("version", self.versions.get(uri, 0))
                self.found[uri, version] = params["diagnostics"]
            case "workspace/configuration":
                asked = [item.get("section") for item in message["params"]["items"]]
                self.send({"id": message["id"], "result": [self.settings.get(s) for s in asked]})
            case str() if "id" in message:
                self.send({"id": message["id"], "result": None})
        return message


def accept(text: str, item: dict[str, Any]) -> str:
    """The file after an offer was taken at `|`: as editors do, new lines keep the indentation."""
    lines = text.replace("|", "").split("\n")
    edit = item["textEdit"]
    start, end = edit["range"]["start"], edit["range"]["end"]
    row = lines[start["line"]]
    indent = row[: len(row) - len(row.lstrip(" "))]
    new = _STOP.sub(lambda found: re.sub(r"\\(.)", r"\1", found[1] or ""), edit["newText"])
    before, after = row[: start["character"]], lines[end["line"]][end["character"] :]
    whole = before + new.replace("\n", f"\n{indent}") + after
    return "\n".join([*lines[: start["line"]], whole, *lines[end["line"] + 1 :]])
