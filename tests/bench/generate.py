"""Seeded generator of a government's worth of standards, for measuring and for scale tests.

Every file is different, about 4.5 KB, and clean under `standar periksa`; with `faults` every tenth
file carries one mistake. Usage: `python -m tests.bench.generate FOLDER COUNT [SEED]`.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

PER_UNIT = 20
_KATA = (
    "surat izin keterangan rekomendasi kartu akta permohonan pendaftaran legalisasi penelitian "
    "bantuan pelatihan peminjaman pengujian perubahan pencabutan perpanjangan penerbitan salinan"
).split()
_OBJEK = (
    "usaha bangunan kependudukan penelitian reklame keramaian ternak pupuk perikanan koperasi "
    "arsip gedung kendaraan pasar terminal hutan taman sekolah klinik apotek posyandu wisata"
).split()
_DOKUMEN = (
    "KTP-el", "Kartu Keluarga", "Surat pengantar kelurahan", "Pas foto berwarna", "Akta pendirian",
    "Rekomendasi teknis", "Surat pernyataan bermeterai", "Denah lokasi", "Sertifikat pelatihan",
    "Ijazah terakhir", "Surat keterangan sehat", "Proposal kegiatan",
)  # fmt: skip
_BENTUK = ("asli", "diunggah", "ditunjukkan")
_PELAKU = ("Petugas loket", "Verifikator", "Kepala seksi", "Kepala bidang", "Operator layanan")
_TINDAKAN = (
    "Memeriksa kelengkapan dan kebenaran berkas permohonan",
    "Menyusun telaahan dan rancangan keputusan",
    "Meninjau lokasi bersama tim teknis dan mencatat hasilnya", "Memaraf rancangan keputusan",
    "Menandatangani keputusan secara elektronik", "Mencatat keputusan dalam buku register layanan",
)  # fmt: skip


def service(rng: random.Random, number: int, fault: bool = False) -> str:
    """The text of one standard."""
    name = f"{rng.choice(_KATA).capitalize()} {rng.choice(_KATA)} {rng.choice(_OBJEK)} {number}"
    days = rng.randint(1, 5)
    lines = [
        "# Berkas uji buatan.", f"layanan: {name}", "jenis: administratif",
        f"sop: {{nomor: SOP/{number}/2026}}",
        f"sebutan: [urus {rng.choice(_OBJEK)}, bikin {rng.choice(_KATA)} {number}]",
        f"ringkasan: Layanan nomor {number} bagi warga yang mengurus {rng.choice(_OBJEK)}.",
        "varian:", "  baru: Permohonan baru", "  perpanjangan: Perpanjangan yang masih berlaku",
        "persyaratan:",
    ]  # fmt: skip
    for place, document in enumerate(rng.sample(_DOKUMEN, rng.randint(4, 8)), 1):
        lines += [f"  - kode: syarat-{place}", f"    nama: {document}"]
        lines.append(f"    bentuk: {rng.choice(_BENTUK) if place > 1 else 'ditunjukkan'}")
        if rng.random() < 0.4:
            lines.append(f"    untuk: [{rng.choice(['baru', 'perpanjangan'])}]")
        if rng.random() < 0.3:
            lines.append(f"    jumlah: {rng.randint(1, 4)} lembar")
    lines += [
        "prosedur:",
        '  kanal: [luring, {jenis: daring, url: "https://layanan.contoh.go.id"}]',
        "  langkah:", "    - kode: ajukan",
        "      pelaku: Pemohon", "      kegiatan: Menyerahkan berkas di loket atau mengunggahnya",
        "      waktu: 10 menit", "    - kode: periksa", "      pelaku: Petugas loket",
        "      kegiatan: Memeriksa kelengkapan berkas", "      waktu: 15 menit", "      jika:",
        "        berkas tidak lengkap: Dikembalikan hari itu juga dengan daftar kekurangan",
    ]  # fmt: skip
    for place in range(rng.randint(3, 7)):
        lines += [
            f"    - kode: proses-{place}", f"      pelaku: {rng.choice(_PELAKU)}",
            f"      kegiatan: {rng.choice(_TINDAKAN)} nomor {rng.randint(1, 999)}",
            f"      waktu: {rng.randint(5, 40)} menit",
        ]  # fmt: skip
    lines += [
        "    - {kode: bayar, pelaku: Pemohon, kegiatan: Membayar retribusi, waktu: 5 menit}",
        "    - kode: serahkan", "      pelaku: Petugas loket",
        "      kegiatan: Menyerahkan keputusan kepada pemohon", "jangka_waktu:",
        "  - kode: baru", f"    lama: paling lama {days} hari kerja", "    sejak: berkas lengkap",
        "    untuk: [baru, perpanjangan]", "biaya:",
        "  dasar: Perda Kabupaten Contoh 1/2024 tentang Pajak Daerah dan Retribusi Daerah",
        "  pembayaran: [QRIS, kode billing]", "  tarif:",
    ]  # fmt: skip
    for place in range(rng.randint(1, 5)):
        lines += [
            f"    - kode: tarif-{place}",
            f"      uraian: {rng.choice(_OBJEK).capitalize()} kelas {place}",
            f"      jumlah: {_rupiah(rng)}", "      per: permohonan",
        ]  # fmt: skip
    lines += [
        "produk:", "  - kode: keputusan", f"    nama: Keputusan {name}", "    bentuk: digital",
        f"    masa_berlaku: {rng.randint(1, 5)} tahun", "dasar_hukum:", "  - UU 25/2009",
        "  - PP 96/2012", "  - PermenPANRB 15/2014",
        f"  - Perbup Contoh {rng.randint(1, 99)}/2025 tentang Pelayanan {rng.choice(_OBJEK)}",
        "kompetensi:", "  - Diploma III atau berpengalaman dua tahun di loket layanan",
        f"  - Menguasai aplikasi {rng.choice(_OBJEK)}", "jumlah_pelaksana:",
        f"  petugas loket: {rng.randint(1, 6)}", f"  verifikator: {rng.randint(1, 4)}",
        "jaminan_pelayanan:",
        "  janji: Pelayanan dilaksanakan sesuai Standar Pelayanan yang telah ditetapkan",
        "  kompensasi: {bila: terlambat, bentuk: permintaan maaf tertulis dan pengantaran hasil}",
    ]  # fmt: skip
    for _ in range(rng.randint(2, 6)):
        words = " ".join(rng.choice(_KATA + _OBJEK) for _ in range(12))
        lines.append(f"# catatan penyusun: {words}")
    if fault:
        lines[lines.index("  tarif:") + 3] = "      jumlah: 50.000"
    lines += _shared()
    return "\n".join(lines) + "\n"


def _rupiah(rng: random.Random) -> str:
    return f"Rp{rng.randint(1, 900) * 1000:,}".replace(",", ".")


def _shared() -> list[str]:
    """The components that real units would inherit; written out so that a file stands alone."""
    return [
        "pengaduan:", "  kanal:", '    - {jenis: loket, alamat: "Jalan Contoh Nomor 1"}',
        '    - {jenis: telepon, nomor: "(0541) 000-101"}', "    - {jenis: sp4n-lapor}",
        '    - {jenis: ombudsman, url: "https://ombudsman.go.id"}', "  langkah:",
        "    - Pengadu: Menyampaikan pengaduan melalui salah satu kanal",
        "    - Kepala Subbagian Umum: Menindaklanjuti dan memberitahukan hasilnya",
        "  penanggung_jawab: Kepala Subbagian Umum", "  waktu:",
        "    menjawab: paling lama 5 hari kerja", "    memutus: paling lama 60 hari kerja",
        "sarana:",
        "  - Ruang tunggu", "  - {nama: Kursi roda, jumlah: 2 unit, kelompok_rentan: true}",
        "  - Loket prioritas bagi penyandang disabilitas dan lansia",
        "pengawasan:", "  - {oleh: Kepala Bidang, cara: Memeriksa antrean, berkala: harian}",
        "  - {oleh: Inspektorat, cara: Audit kinerja, berkala: setahun sekali}",
        "jaminan_keamanan:",
        "  - Berkas diterima dengan tanda terima", "  - Data pribadi pemohon dilindungi",
        "evaluasi:",
        "  cara: Survei kepuasan masyarakat", "  berkala: setahun sekali",
        "  tindak_lanjut: Hasilnya dibahas dan dipakai untuk memperbaiki layanan",
    ]  # fmt: skip


def generate(folder: Path, count: int, seed: int = 2026, faults: bool = False) -> list[Path]:
    """Write a project with `count` standards below `folder/standards`; the files in order."""
    rng = random.Random(seed)
    standards = folder / "standards"
    standards.mkdir(parents=True, exist_ok=True)
    (standards / "proyek.yaml").write_text("nama: Kabupaten Contoh\n", encoding="utf-8")
    written = []
    for number in range(count):
        unit = standards / f"unit-{number // PER_UNIT:05d}"
        if number % PER_UNIT == 0:
            unit.mkdir(exist_ok=True)
            text = f"nama: Unit {number // PER_UNIT}\nalamat: Jalan Uji\npimpinan: Kepala Unit\n"
            text += "jam_layanan: {senin-jumat: 08.00-15.30}\n"
            (unit / "unit.yaml").write_text(text, encoding="utf-8")
        path = unit / f"layanan-{number:06d}.yaml"
        bad = faults and number % 10 == 9
        path.write_text(service(rng, number, bad), encoding="utf-8", newline="\n")
        written.append(path)
    return written


if __name__ == "__main__":
    made = generate(Path(sys.argv[1]), int(sys.argv[2]), int((*sys.argv, "2026")[3]))
    print(f"{len(made)} berkas, rata-rata {sum(p.stat().st_size for p in made) // len(made)} bita")
