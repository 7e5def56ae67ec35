"""“Masukan Anda, jawaban kami”: satu forum bagi umum, yang dibahas sampai yang masih terbuka."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from .. import locale
from ..fkp.trace import Nasib
from ..model import Forum
from ..model.forum import Keputusan
from .acara import CARA, NAMA_KEPUTUSAN, NAMA_SEBAB, nama_forum
from .bacaan import Bacaan
from .blocks import Block, Facts, Heading, Item, Items, Link, Note, Page, Paragraph, Strong, Text
from .jawaban_masukan import KEPALA, TERTUNDA, kepala, kutipan, satu_masukan
from .kata_forum import jumlah_peserta, kemajuan, per_unsur, tanpa_masukan
from .links import facilitator_page, relative
from .perubahan_warga import daftar_perubahan, satu_perubahan, tabel_beban
from .semula import Selisih
from .status import hari

JUDUL = "Masukan Anda, jawaban kami"
BANYAK = 5
"""More inputs than this are listed before they are told one by one."""


def halaman_jawaban(bacaan: Bacaan) -> Page:
    """The public page of a forum: every input with its answer, and what comes next."""
    acara = bacaan.forum.forum
    if acara is None:
        note = Note("Catatan forum ini belum dapat dibaca. Silakan kembali lagi nanti.", "warning")
        return Page(JUDUL, (note,), nama_forum(bacaan.forum))
    blocks = (
        *_angka(acara, bacaan),
        *_pengantar(acara, bacaan),
        *_dibahas(acara, bacaan),
        *_masukan(bacaan),
        *_lain(bacaan),
        *_dikerjakan(acara, bacaan),
        *_terbuka(bacaan),
        *_bicara(bacaan),
    )
    where = acara.tempat or (locale.sentence(CARA[acara.moda]) if acara.moda else "")
    about = filter(None, (acara.forum, locale.hari_tanggal(acara.tanggal), where))
    return Page(JUDUL, blocks, ". ".join(about))


def _angka(acara: Forum, bacaan: Bacaan) -> Iterator[Block]:
    """The figures first: who came, what was said, what was answered, what changed."""
    fates = bacaan.jejak.masukan
    answered = [n for n in fates if n.jawaban.keputusan and n.jawaban.tanggapan]
    came = jumlah_peserta(acara.peserta) if acara.peserta else ""
    pairs = [("Peserta", came), ("Masukan", str(len(fates)))]
    if fates:
        pairs += [("Dijawab", str(len(answered))), ("Butir berubah", str(len(bacaan.rows)))]
    yield Facts(tuple((name, (Strong(text),)) for name, text in pairs if text))


def _pengantar(acara: Forum, bacaan: Bacaan) -> Iterator[Block]:
    fates = bacaan.jejak.masukan
    if bacaan.forum.register.node is None:
        yield Note("Daftar masukan forum ini belum dapat dibaca.", "warning")
    elif acara.tanggal > bacaan.hari:
        day = locale.hari_tanggal(acara.tanggal)
        yield Note(f"Forum ini baru akan berlangsung pada {day}. Masukan Anda kami tunggu.")
    elif none := tanpa_masukan(bacaan.forum):
        yield Note(none)
    elif not fates:
        yield Note("Belum ada masukan yang tercatat dari forum ini.")
    elif not any(nasib.jawaban.keputusan for nasib in fates):
        yield Note("Semua masukan masih kami bahas. Jawabannya akan tampil di halaman ini.")
    else:
        yield Paragraph(f"{_ringkas(fates)}.")
    if not bacaan.rows and (fates or tanpa_masukan(bacaan.forum)):
        yield Paragraph("Standar pelayanannya belum berubah sesudah forum ini.")


def _ringkas(fates: tuple[Nasib, ...]) -> str:
    counts = Counter(nasib.jawaban.keputusan for nasib in fates)
    order: tuple[Keputusan | None, ...] = (*Keputusan, None)
    said = [
        f"{counts[kind]} {NAMA_KEPUTUSAN[kind].lower() if kind else 'belum diputuskan'}"
        for kind in order
        if counts[kind]
    ]
    return f"Dari {len(fates)} masukan: {locale.enumerate_words(said)}"


def _dibahas(acara: Forum, bacaan: Bacaan) -> Iterator[Block]:
    yield Heading(2, "Yang dibahas", ("dibahas",))
    if acara.tema:
        yield Paragraph(acara.tema)
    items = tuple(Item((bacaan.tautan.layanan(versi),)) for versi in bacaan.forum.versi)
    yield Items(items) if items else Paragraph("Layanan yang dibahas belum dicatat.")
    yield Heading(2, "Siapa yang hadir", ("hadir",))
    groups: list[tuple[str, Text]] = [*per_unsur(acara.peserta)]
    if acara.narasumber:
        groups.append(("Narasumber", "; ".join(acara.narasumber)))
    yield Facts(tuple(groups)) if groups else Paragraph("Jumlah pesertanya belum dicatat.")


def _masukan(bacaan: Bacaan) -> Iterator[Block]:
    if bacaan.sendiri:
        yield Heading(2, "Masukan dan jawaban kami", ("masukan",))
    if len(bacaan.sendiri) > BANYAK:
        yield Items(tuple(map(_penunjuk, bacaan.sendiri)))
    for nasib in bacaan.sendiri:
        yield from satu_masukan(nasib, bacaan)


def _penunjuk(nasib: Nasib) -> Item:
    """The way to one of many inputs, with how it ended."""
    kind = nasib.jawaban.keputusan
    end = NAMA_KEPUTUSAN[kind] if kind else "Belum diputuskan"
    link = Link(kutipan(nasib.masukan.isi), f"#masukan/{nasib.masukan.kode}")
    return Item((link,), (end,))


def _lain(bacaan: Bacaan) -> Iterator[Block]:
    """Changes with another cause, and what all changes mean in figures."""
    items = []
    for row in bacaan.rows:
        if (causes := list(sebab_lain(row))) and not any(link.masukan for link in row.kaitan):
            items.append(satu_perubahan(row, bacaan.tautan, causes))
    if items:
        yield Heading(2, "Perubahan karena sebab lain", ("lain",))
        yield Items(tuple(items))
    if burden := tabel_beban(bacaan.forum.versi, bacaan.tautan):
        yield Heading(2, "Beban Anda, semula dan menjadi", ("beban",))
        yield from burden


def sebab_lain(row: Selisih) -> Iterator[str]:
    """Causes of a change that are no input of its forum, each once."""
    carried = dict.fromkeys(one for link in row.kaitan for one in link.terbawa)
    for one in carried:
        if one.sendiri:
            yield f"Masukan {kutipan(one.masukan.isi)} dari forum {hari(one.hari)}"
    causes = dict.fromkeys(other for link in row.kaitan for other in link.lain)
    yield from (": ".join(filter(None, (NAMA_SEBAB[o.sebab], o.keterangan))) for o in causes)


def _dikerjakan(acara: Forum, bacaan: Bacaan) -> Iterator[Block]:
    if acara.kesepakatan:
        yield Heading(2, "Kesepakatan forum", ("kesepakatan",))
        yield Items(tuple(map(Item, acara.kesepakatan)))
    items = []
    for work in acara.tindak_lanjut:
        state: Text = (Strong(kemajuan(work, bacaan.hari)),)
        who: Text = f"Penanggung jawab: {work.penanggung_jawab}" if work.penanggung_jawab else ""
        items.append(Item(work.kegiatan, tuple(filter(None, (state, who)))))
    if items:
        yield Heading(2, "Yang terjadi selanjutnya", ("selanjutnya",))
        yield Items(tuple(items))


def _terbuka(bacaan: Bacaan) -> Iterator[Block]:
    items = []
    for nasib in bacaan.sendiri:
        if state := _menunggu(nasib):
            link = Link(kutipan(nasib.masukan.isi), f"#masukan/{nasib.masukan.kode}")
            items.append(Item((link,), (state,)))
    rows = [row for row in bacaan.rows if not any(link.bersebab for link in row.kaitan)]
    if rows:
        many = f"{len(rows)} perubahan belum kami jelaskan sebabnya."
        items.append(Item(many, (), tuple(daftar_perubahan(rows, bacaan.tautan))))
    if items:
        yield Heading(2, "Yang masih terbuka", ("terbuka",))
        yield Items(tuple(items))


def _menunggu(nasib: Nasib) -> str:
    """What an input waits for; one that was postponed was answered, and waits all the same."""
    answer = nasib.jawaban
    if nasib.keadaan in TERTUNDA or answer.keputusan is not Keputusan.DITUNDA:
        return TERTUNDA.get(nasib.keadaan, "")
    return f"Ditunda: {kepala(answer.tanggapan or '', KEPALA)}"


def _bicara(bacaan: Bacaan) -> Iterator[Block]:
    """The way to say more, and a quiet way on for those who run the forum."""
    page = bacaan.tautan.page
    yield Heading(2, "Masih ada masukan?", ("lagi",))
    unit = bacaan.tautan.unit(bacaan.forum.unit)
    yield Paragraph(("Sampaikan kepada ", unit, " kapan saja."))
    sheet = Link("lembar fasilitator", relative(facilitator_page(page), page))
    yield Paragraph(("Untuk penyelenggara forum: ", sheet, "."))
