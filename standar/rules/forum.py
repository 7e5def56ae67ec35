"""Aturan untuk Forum Konsultasi Publik (forum.yaml): yang dibahas, pesertanya, dan salinannya."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fkp.addresses import nearest
from ..fkp.forum import ForumFolder
from ..fkp.snapshot import Salinan
from ..fkp.trace import Jejak
from ..fkp.versi import resolve_address
from ..model import Forum, Penetapan


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 20",
    message="Layanan yang dibahas forum ini belum disebut.",
    sejak="2026.12",
    wajib=True,
)
def layanan_dibahas_belum_disebut(forum: Forum) -> Findings:
    """Forum menyebut layanan yang dibahasnya.

    Tanpa daftar ini tidak dapat diketahui standar mana yang sudah dibicarakan dengan masyarakat,
    dan rancangannya tidak dapat dibekukan.

    Buruk (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh  # ←
        tanggal: 2026-01-02

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
    """
    if not forum.membahas:
        yield at("membahas")


@rule(
    Severity.GALAT,
    message="Tidak ada layanan {layanan} di bawah unit ini.",
    sejak="2026.12",
)
def layanan_dibahas_tidak_dikenal(forum: Forum, berkas: ForumFolder) -> Findings:
    """Layanan yang dibahas forum ada di unit itu.

    Alamatnya dihitung dari folder unit yang menyimpan forum: `layanan` untuk layanan unit itu
    sendiri, `bagian-kesra/beasiswa` untuk layanan unit di dalamnya. Layanan yang belum ditulis
    boleh disusulkan; buatlah berkasnya dahulu.

    Buruk (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanann]  # ←

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
    """
    known = {versi.alamat for versi in berkas.versi}
    for place, name in enumerate(forum.membahas, 1):
        if "/".join(resolve_address(berkas.unit.alamat, name)) not in known:
            yield at("membahas", str(place), layanan=name, ditemukan=name)


@rule(
    Severity.PERINGATAN,
    message="Tidak ada salinan beku dari rancangan yang dibahas.",
    sejak="2026.12",
    wajib=True,
)
def rancangan_belum_dibekukan(forum: Forum, salinan: Salinan) -> Findings:
    """Rancangan yang dibahas disimpan sebagaimana dibaca peserta.

    Tanpa salinan itu tidak dapat ditunjukkan apa yang berubah karena masukan, dan masukan yang
    menyebut “butir 3” kelak menunjuk butir yang lain. Bekukan dengan `standar fkp buka` sebelum
    rancangannya dibagikan. Bila masukan sudah dicatat, rancangan hari ini mungkin bukan lagi yang
    dibaca peserta: kembalikan folder `rancangan` dari cadangan atau dari Git, atau, bila memang
    belum berubah dan belum ada yang diputuskan, tambahkan `--belum-berubah`.

    Buruk (forum.yaml tanpa salinan):
        forum: Forum Konsultasi Publik Dinas Contoh  # ←
        tanggal: 2026-01-02
        membahas: [layanan]

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
    """
    if forum.membahas and not salinan.ada:
        yield at()


@rule(
    Severity.GALAT,
    message="Rancangan yang dibahas sudah dibekukan, tetapi masukan.yaml tidak ada.",
    sejak="2026.12",
)
def register_masukan_tidak_ada(forum: Forum, berkas: ForumFolder, salinan: Salinan) -> Findings:
    """Register masukan ada di samping rancangan yang dibahas.

    Tanpa berkas itu tidak dapat diketahui apakah ada masukan yang belum dijawab. Kembalikan
    masukan.yaml dari cadangan atau dari Git. Bila memang belum ada yang dicatat, buat masukan.yaml
    yang berisi `[]`.

    Buruk (forum.yaml, tanpa register):
        forum: Forum Konsultasi Publik Dinas Contoh  # ←
        tanggal: 2026-01-02
        membahas: [layanan]

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
    """
    if salinan.ada and not berkas.berregister:
        yield at()


@rule(
    Severity.GALAT,
    message="Salinan rancangan yang dibahas tidak utuh lagi: {berkas} {sebab}.",
    sejak="2026.12",
)
def salinan_dibahas_berubah(forum: Forum, salinan: Salinan) -> Findings:
    """Salinan rancangan tetap seperti ketika dibahas.

    Salinan itu bukti apa yang dibaca peserta. Kembalikan berkasnya dari cadangan atau dari Git.
    Perubahan ditulis pada standarnya, bukan pada salinan.

    Buruk (forum.yaml, salinan diubah):
        forum: Forum Konsultasi Publik Dinas Contoh  # ←
        tanggal: 2026-01-02
        membahas: [layanan]

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
    """
    yield from _cacat(salinan)


@rule(
    Severity.GALAT,
    message="Salinan standar yang ditetapkan tidak utuh lagi: {berkas} {sebab}.",
    sejak="2026.12",
)
def salinan_ditetapkan_berubah(keputusan: Penetapan, salinan: Salinan) -> Findings:
    """Salinan standar yang ditetapkan tetap seperti ketika ditetapkan.

    Yang berlaku bagi masyarakat adalah naskah yang ditetapkan. Kembalikan berkasnya dari cadangan
    atau dari Git; perubahan berlaku melalui penetapan berikutnya.

    Buruk (sk.yaml, salinan diubah):
        nomor: 140/12/SK/2026  # ←
        tanggal: 2026-06-02
        pejabat: Kepala Dinas

    Baik (sk.yaml):
        nomor: 140/12/SK/2026
        tanggal: 2026-06-02
        pejabat: Kepala Dinas
    """
    yield from _cacat(salinan)


def _cacat(salinan: Salinan) -> Findings:
    for berkas, sebab in salinan.cacat.items():
        yield at(berkas=berkas, sebab=sebab)


@rule(
    Severity.PERINGATAN,
    message="Tanggal forum {tanggal}, tetapi foldernya bernama {folder}.",
    sejak="2026.12",
)
def tanggal_forum_beda_folder(forum: Forum, berkas: ForumFolder) -> Findings:
    """Folder forum bernama tanggal pelaksanaannya.

    Nama folder menentukan urutan forum dan penetapan, sehingga ikut menentukan perubahan mana yang
    berasal dari forum ini.

    Buruk (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-03  # ←
        membahas: [layanan]

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
    """
    if forum.tanggal.isoformat() != berkas.hari:
        written = forum.tanggal.isoformat()
        yield at("tanggal", tanggal=written, folder=berkas.hari, ditemukan=written,
                 diharapkan=berkas.hari)  # fmt: skip


@rule(
    Severity.PERINGATAN,
    message="Tidak ada layanan atau bagian {alamat} yang dibahas{saran?; mungkin maksudnya %}.",
    sejak="2026.12",
)
def perubahan_lain_tidak_dikenal(forum: Forum, berkas: ForumFolder, jejak: Jejak) -> Findings:
    """Perubahan yang sebabnya bukan masukan menunjuk bagian yang ada.

    Buruk (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        perubahan_lain:
          - terhadap: layanan/biayaa  # ←
            sebab: peraturan

    Baik (forum.yaml):
        forum: Forum Konsultasi Publik Dinas Contoh
        tanggal: 2026-01-02
        membahas: [layanan]
        perubahan_lain:
          - terhadap: layanan/biaya
            sebab: peraturan
            keterangan: Retribusinya dihapus
    """
    for place, item in enumerate(forum.perubahan_lain, 1):
        for number, address in enumerate(item.terhadap, 1):
            if not jejak.places.known(resolve_address(berkas.unit.alamat, address)):
                near = next(iter(nearest(berkas, address)), None)
                yield at(
                    "perubahan_lain", item.kode or str(place), "terhadap", str(number),
                    alamat=address, ditemukan=address,
                    diharapkan=near, saran=near,
                )  # fmt: skip
