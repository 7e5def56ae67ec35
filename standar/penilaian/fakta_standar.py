"""Fakta dari standar dan profil unit: isinya lengkap, sarananya, kanalnya, pengawasannya.

A scaffold that still says “...” proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..assess.bukti import Bukti, kanal_terbit
from ..diagnostic import Position
from ..inovasi import bukti_inovasi
from ..model import KOMPONEN, StandarPelayanan, ada
from ..model.pengaduan import JenisKanal, Kanal, Keperluan
from ..model.pengganti import berisi
from ..path import Path
from ..project.project import Service
from .bahan import Bahan
from .fakta import Fakta, sebuah, semua

_TAMPAK = ("persyaratan", "prosedur", "produk", "jangka_waktu", "biaya")
_TATAP_MUKA = {JenisKanal.LOKET, JenisKanal.KOTAK_SARAN}
_BUKAN_KANAL = {JenisKanal.OMBUDSMAN, JenisKanal.WBS, JenisKanal.LAINNYA, *_TATAP_MUKA}


def fakta_standar(bahan: Bahan) -> Iterator[Fakta]:
    """What the standards show about themselves."""
    services, count = bahan.layanan, bahan.banyak_layanan
    begun = [s for s in services if any(tertulis(s.standar, key) for key in _TAMPAK)]
    places = tuple(service.locate(()) for service in begun)
    yield Fakta("standar-ada", True if begun else None, places, len(begun), count)
    every = [komponen.kunci for komponen in KOMPONEN]
    delivery = [komponen.kunci for komponen in KOMPONEN if komponen.bagian == "A"]
    for name, keys in (("standar-lengkap", every), ("enam-komponen", delivery)):
        whole = [s.locate(()) for s in services if all(tertulis(s.standar, key) for key in keys)]
        # a standard that is not whole contradicts it; of scaffolds alone nothing is known
        proven = len(whole) == len(services) if begun else None
        yield Fakta(name, proven, tuple(whole), len(whole), len(services))
    for key in _TAMPAK:
        yield _setiap(f"tampak-{key}", services, key)
    yield _setiap("kompetensi-ditulis", services, "kompetensi")
    yield _setiap("sarana-ditulis", services, "sarana")


def tertulis(standar: StandarPelayanan, kunci: str) -> bool:
    """Whether a component is there, and no part of it only keeps its place."""
    value = getattr(standar, kunci)
    return ada(standar, kunci) and (not value or berisi(value))


def _setiap(nama: str, services: list[Service], key: str) -> Fakta:
    """A component that is written in every standard, wherever it comes from."""
    return semua(
        nama, [s.locate((key,)) for s in services if tertulis(s.standar, key)], len(services)
    )


def fakta_sarana(bahan: Bahan) -> Iterator[Fakta]:
    """Facilities that stand in a standard."""
    words = {"ruang-tunggu": ("ruang tunggu",), "toilet": ("toilet", "kamar kecil")}
    rows = [
        (item, service, ("sarana", str(place)))
        for service in bahan.layanan
        for place, item in enumerate(service.standar.sarana, 1)
        if berisi(item)
    ]
    vulnerable = (service.locate(path) for item, service, path in rows if item.kelompok_rentan)
    yield sebuah("sarana-rentan", _sekali(vulnerable))
    for name, some in words.items():
        found = (
            service.locate(path)
            for item, service, path in rows
            if any(word in item.nama.lower() for word in some)
        )
        yield sebuah(name, _sekali(found))


def _sekali(places: Iterator[Position]) -> tuple[Position, ...]:
    """Each place once: what many services inherit stands in one file."""
    return tuple(dict.fromkeys(places))


def fakta_pengaduan(bahan: Bahan) -> Iterator[Fakta]:
    """Which channels and promises for complaints the standards publish."""
    kanal = kanal_terbit(bahan.layanan)
    open_to = [item for items in kanal.values() for item in items if _mengadu(item.isi)]
    yield _kanal("kanal-tatap-muka", (i for i in open_to if i.isi.jenis in _TATAP_MUKA))
    far = (i for i in open_to if i.isi.jenis not in _BUKAN_KANAL and i.isi.terjangkau)
    yield _kanal("kanal-bermedia", far)
    yield _kanal("sp4n-lapor", kanal.get(JenisKanal.SP4N_LAPOR.value, ()))
    for name, key in (
        ("pengaduan-bertanggung-jawab", "penanggung_jawab"), ("pengaduan-berwaktu", "waktu"),
        ("pengaduan-berlangkah", "langkah"),
    ):  # fmt: skip
        found = [
            service.locate(("pengaduan", key))
            for service in bahan.layanan
            if service.standar.pengaduan is not None
            and berisi(getattr(service.standar.pengaduan, key))
        ]
        yield semua(name, found, len(bahan.layanan))


def _kanal(nama: str, kanal: Iterable[Bukti[Kanal]]) -> Fakta:
    """A fact that any of these channels proves, by file and line."""
    places = {item.tempat for item in kanal}
    return sebuah(nama, sorted(places, key=lambda place: (place.file, place.line)))


def _mengadu(kanal: Kanal) -> bool:
    return not kanal.keperluan or Keperluan.PENGADUAN in kanal.keperluan


def fakta_pengawasan(bahan: Bahan) -> Iterator[Fakta]:
    """Who supervises and how often, and what follows when a promise is broken."""
    superior: list[Position] = []
    inspector: list[Position] = []
    often, amends = [], []
    for service in bahan.layanan:
        for place, item in enumerate(service.standar.pengawasan, 1):
            if not berisi(item):
                continue
            path: Path = ("pengawasan", str(place))
            who = f"{item.oleh or ''} {item.uraian or ''}".lower()
            internal = any(word in who for word in ("inspektorat", "apip", "satuan pengawas"))
            (inspector if internal else superior).append(service.locate(path))
            if item.berkala:
                often.append(service.locate((*path, "berkala")))
        pledge = service.standar.jaminan_pelayanan
        if pledge is not None and berisi(pledge.kompensasi):
            amends.append(service.locate(("jaminan_pelayanan", "kompensasi")))
    yield sebuah("pengawasan-atasan", _sekali(iter(superior)))
    yield sebuah("pengawasan-inspektorat", _sekali(iter(inspector)))
    yield sebuah("pengawasan-berkala", _sekali(iter(often)))
    yield semua("kompensasi-standar", amends, len(bahan.layanan))


def fakta_unit(bahan: Bahan) -> Iterator[Fakta]:
    """What the unit's profile says: hours, site, pledge; and which innovations are proven."""
    unit, document = bahan.unit.unit, bahan.unit.document
    hours, pledge = unit.jam_layanan, unit.maklumat

    def written(nama: str, there: object, *path: str) -> Fakta:
        return sebuah(nama, [document.position(path)] if berisi(there) else ())

    yield written("jam-ditetapkan", hours, "jam_layanan")
    pause = (hours.istirahat or "").lower() if hours is not None else ""
    yield written("jam-tanpa-jeda", "tanpa" in pause.split(), "jam_layanan", "istirahat")
    yield written("situs-unit", unit.situs, "situs")
    yield written("maklumat-ada", pledge, "maklumat")
    dated = pledge is not None and pledge.nomor and pledge.tanggal
    yield written("maklumat-ditetapkan", dated, "maklumat", "nomor")
    if pledge is None:
        yield Fakta("maklumat-lengkap", None)
    else:
        whole = pledge.janji and pledge.perbaikan and (pledge.sanksi or pledge.kompensasi)
        yield Fakta(
            "maklumat-lengkap", bool(whole) and berisi(pledge), (document.position(("maklumat",)),)
        )
    amends = pledge.kompensasi if pledge is not None else None
    yield written("kompensasi-maklumat", amends, "maklumat", "kompensasi")
    proven = bukti_inovasi(bahan.inovasi, bahan.unit.alamat)
    yield sebuah("inovasi-tercatat", [i.tempat for i in proven if berisi(i.isi)])
