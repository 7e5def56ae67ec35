"""Aturan untuk perubahan sesudah forum: tidak ada yang berubah tanpa sebab."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fkp.trace import Kaitan


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 20",
    message="Perubahan ini ({jenis}, {dampak}) tidak berasal dari masukan atau sebab lain.",
    sejak="2026.12",
    wajib=True,
)
def perubahan_tanpa_sebab(kaitan: Kaitan) -> Findings:
    """Setiap perubahan sesudah forum menyebut sebabnya.

    Yang sudah dibahas bersama masyarakat hanya berubah karena masukan yang diterima, atau karena
    sebab yang ditulis di `perubahan_lain` pada forum.yaml: peraturan, evaluasi, koreksi, atau
    digitalisasi.

    Buruk (layanan, sesudah forum):
        jangka_waktu: 9 hari kerja sejak berkas lengkap  # ←

    Baik (layanan, sesudah forum dengan koreksi):
        jangka_waktu: 9 hari kerja sejak berkas lengkap
    """
    if not kaitan.bersebab:
        change = kaitan.perubahan.change
        yield at(jenis=change.kind, dampak=change.effect.value)
