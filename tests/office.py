"""LibreOffice menerima atau menolak semua perubahan terlacak di sejumlah dokumen."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

TRIES = 8
"""Without its windows, LibreOffice now and then falls over where a document has comments."""

MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Uji"
 script:language="StarBasic">
Sub Putuskan(folder As String)
  Dim terbuka(0) As New com.sun.star.beans.PropertyValue
  Dim tersimpan(0) As New com.sun.star.beans.PropertyValue
  terbuka(0).Name = "Hidden" : terbuka(0).Value = True
  tersimpan(0).Name = "FilterName" : tersimpan(0).Value = "MS Word 2007 XML"
  pelaksana = createUnoService("com.sun.star.frame.DispatchHelper")
  nomor = FreeFile
  Open folder &amp; "/daftar.txt" For Input As #nomor
  Do While Not Eof(nomor)
    Line Input #nomor, nama
    Line Input #nomor, cara
    berkas = ConvertToUrl(folder &amp; "/" &amp; nama &amp; ".docx")
    doc = StarDesktop.loadComponentFromURL(berkas, "_blank", 0, terbuka())
    bingkai = doc.CurrentController.Frame
    perintah = ".uno:" &amp; cara &amp; "AllTrackedChanges"
    pelaksana.executeDispatch(bingkai, perintah, "", 0, Array())
    doc.storeToURL(ConvertToUrl(folder &amp; "/" &amp; nama &amp; "." &amp; cara), tersimpan())
    doc.close(True)
  Loop
  Close #nomor
  StarDesktop.terminate()
End Sub
</script:module>
"""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
<library:element library:name="Uji"/></library:library>
"""
WITHOUT_COMMENTS = """<item oor:path="/org.openoffice.Office.Writer/Content/Display">
<prop oor:name="Note" oor:op="fuse"><value>false</value></prop></item></oor:items>"""


class Decided(NamedTuple):
    """One document after all of its changes were accepted, and after all were rejected."""

    accepted: bytes
    rejected: bytes


def decided(documents: Mapping[str, bytes], folder: Path) -> dict[str, Decided]:
    """Every document with its changes accepted and rejected by LibreOffice."""
    office = ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/p"]
    subprocess.run([*office, "--terminate_after_init"], capture_output=True, timeout=60, check=True)
    basic = folder / "p/user/basic/Standard"
    (basic / "Uji.xba").write_text(MACRO, encoding="utf-8")
    (basic / "script.xlb").write_text(LIBRARY, encoding="utf-8")
    choices = folder / "p/user/registrymodifications.xcu"
    text = choices.read_text(encoding="utf-8").replace("</oor:items>", WITHOUT_COMMENTS)
    choices.write_text(text, encoding="utf-8")
    for name, data in documents.items():
        (folder / f"{name}.docx").write_bytes(data)
    for _ in range(TRIES):
        rest = [
            f"{name}\n{way}\n"
            for name in documents
            for way in ("Accept", "Reject")
            if not (folder / f"{name}.{way}").exists()
        ]
        if not rest:
            break
        (folder / "daftar.txt").write_text("".join(rest), encoding="utf-8")
        order = [*office, f'macro:///Standard.Uji.Putuskan("{folder}")']
        subprocess.run(order, capture_output=True, timeout=300, check=False)
    return {
        name: Decided(
            (folder / f"{name}.Accept").read_bytes(), (folder / f"{name}.Reject").read_bytes()
        )
        for name in documents
    }
