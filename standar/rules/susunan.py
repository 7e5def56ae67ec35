"""Susunan YAML: kunci, jangkar, tag, dan kedalaman yang dipakai di sini."""

from __future__ import annotations

from ..check import fault


@fault(message="Kunci “{kunci}” sudah ditulis di baris {baris_pertama}.")
def kunci_ganda() -> None:
    """Setiap kunci ditulis satu kali saja.

    Bila ditulis dua kali, tidak jelas mana yang berlaku. Gabungkan isinya.

    Buruk:
        layanan: Kartu Keluarga
        produk: Kartu Keluarga
        produk: Salinan KK  # ←

    Baik:
        layanan: Kartu Keluarga
        produk: [Kartu Keluarga, Salinan KK]
    """


@fault(message="Kunci harus berupa satu kata, bukan daftar atau peta.")
def kunci_rumit() -> None:
    """Kunci adalah kata biasa.

    Buruk:
        layanan: Kartu Keluarga
        ? [a, b]  # ←
        : c

    Baik:
        layanan: Kartu Keluarga
    """


@fault(message="Jangkar YAML “&{nama}” tidak dipakai di sini.", dapat_diperbaiki=True)
def jangkar_yaml() -> None:
    """Standar ditulis tanpa jangkar YAML.

    Isi yang sama untuk semua layanan ditulis sekali di `bawaan` pada unit.yaml.

    Buruk:
        layanan: &nama Kartu Keluarga  # ←

    Baik:
        layanan: Kartu Keluarga
    """


@fault(message="Alias YAML “*{nama}” tidak dipakai di sini.")
def alias_yaml() -> None:
    """Standar ditulis tanpa alias YAML.

    Alias dapat melipatgandakan isi tanpa terlihat. Tulis isinya, atau pakai `bawaan` di unit.yaml.

    Buruk:
        layanan: Kartu Keluarga
        produk: *nama  # ←

    Baik:
        layanan: Kartu Keluarga
        produk: Kartu Keluarga
    """


@fault(message="Penggabungan “<<” tidak dipakai di sini.")
def penggabungan_yaml() -> None:
    """Standar ditulis tanpa penggabungan `<<`.

    Isi yang sama untuk semua layanan ditulis sekali di `bawaan` pada unit.yaml.

    Buruk:
        layanan: Kartu Keluarga
        <<: {ringkasan: x}  # ←

    Baik:
        layanan: Kartu Keluarga
        ringkasan: Pencatatan keluarga
    """


@fault(message="Tag YAML “{tag}” tidak dipakai di sini.", dapat_diperbaiki=True)
def tag_yaml() -> None:
    """Standar ditulis tanpa tag YAML.

    Buruk:
        layanan: !!str Kartu Keluarga  # ←

    Baik:
        layanan: Kartu Keluarga
    """


@fault(message="Baris yang diawali “%” tidak dipakai di sini.", dapat_diperbaiki=True)
def direktif_yaml() -> None:
    """Standar ditulis tanpa direktif YAML.

    Baris seperti `%YAML 1.1` mengubah cara program membaca berkas. Hapus baris itu.

    Buruk:
        %YAML 1.1  # ←
        ---
        layanan: Kartu Keluarga

    Baik:
        layanan: Kartu Keluarga
    """


@fault(message="Satu berkas memuat satu standar; dokumen kedua dimulai di sini.")
def dokumen_kedua() -> None:
    """Satu berkas memuat satu dokumen.

    Pindahkan bagian sesudah `---` ke berkas tersendiri.

    Buruk:
        layanan: Kartu Keluarga
        ---  # ←
        layanan: Akta Kelahiran

    Baik:
        layanan: Kartu Keluarga
    """


@fault(message="Susunan terlalu dalam: lebih dari {batas} tingkat.")
def terlalu_dalam() -> None:
    """Susunan paling dalam 40 tingkat.

    Standar yang terbaca orang jarang lebih dari enam tingkat.
    """
