"""Tata tulis YAML: tanda kutip, kurung, titik dua, dan jorokan baris."""

from __future__ import annotations

from ..check import fault


@fault(message="Tab dipakai untuk menjorokkan baris.", dapat_diperbaiki=True)
def tab_sebagai_indentasi() -> None:
    """Baris dijorokkan dengan spasi, bukan tab.

    Lebar tab berbeda di setiap editor; pakai dua spasi. Tanda ⇥ di contoh ini berarti tab.

    Buruk:
        layanan: Kartu Keluarga
        prosedur:
        ⇥catatan: satu  # ←

    Baik:
        layanan: Kartu Keluarga
        prosedur:
          catatan: satu
    """


@fault(message="Ada tab di sini; pakai spasi.", dapat_diperbaiki=True)
def tab_di_luar_kutip() -> None:
    """Antara kunci dan nilainya berdiri spasi, bukan tab.

    Sebagian program menolak tab di luar tanda kutip. Tanda ⇥ di contoh ini berarti tab.

    Buruk:
        layanan:⇥Kartu Keluarga  # ←

    Baik:
        layanan: Kartu Keluarga
    """


@fault(message="Tanda kutip yang dibuka di sini tidak ditutup.", dapat_diperbaiki=True)
def kutip_tidak_ditutup() -> None:
    """Setiap tanda kutip yang dibuka juga ditutup.

    Buruk:
        layanan: "Kartu Keluarga  # ←
        ringkasan: Pencatatan keluarga

    Baik:
        layanan: "Kartu Keluarga"
        ringkasan: Pencatatan keluarga
    """


@fault(
    message="Sesudah kutip atau kurung penutup masih ada teks; mungkin penutupnya salah letak.",
    dapat_diperbaiki=True,
)
def teks_sesudah_penutup() -> None:
    """Sesudah tanda kutip atau kurung penutup tidak ada teks lagi.

    Petik di dalam Jum'at menutup teks yang dibuka dengan petik tunggal. Apit dengan kutip ganda.

    Buruk:
        layanan: 'Pelayanan Jum'at'  # ←

    Baik:
        layanan: "Pelayanan Jum'at"
    """


@fault(
    message="Kurung yang dibuka tidak ditutup, atau koma di dalamnya hilang.", dapat_diperbaiki=True
)
def kurung_tidak_ditutup() -> None:
    """Setiap kurung siku dan kurung kurawal yang dibuka juga ditutup.

    Buruk:
        layanan: Kartu Keluarga
        sebutan: [bikin KK, KK hilang  # ←
        ringkasan: Pencatatan keluarga

    Baik:
        layanan: Kartu Keluarga
        sebutan: [bikin KK, KK hilang]
        ringkasan: Pencatatan keluarga
    """


@fault(message="Teks yang memuat titik dua perlu diapit tanda kutip.", dapat_diperbaiki=True)
def titik_dua_dalam_teks() -> None:
    """Teks yang memuat titik dua dan spasi diapit tanda kutip.

    YAML membaca `: ` sebagai pemisah kunci dan nilai.

    Buruk:
        layanan: Kartu Keluarga
        ringkasan: Catatan: hanya untuk WNI  # ←

    Baik:
        layanan: Kartu Keluarga
        ringkasan: "Catatan: hanya untuk WNI"
    """


@fault(message="Titik dua sesudah kunci tidak ditemukan.")
def titik_dua_hilang() -> None:
    """Setiap kunci diikuti titik dua dan spasi.

    Buruk:
        layanan: Kartu Keluarga
        ringkasan  # ←
        sebutan: KK

    Baik:
        layanan: Kartu Keluarga
        ringkasan: Pencatatan keluarga
        sebutan: KK
    """


@fault(message="Sesudah titik dua perlu ada spasi.", dapat_diperbaiki=True)
def titik_dua_tanpa_spasi() -> None:
    """Di antara titik dua dan nilainya ada satu spasi.

    Tanpa spasi, YAML membaca kunci dan nilainya sebagai satu kata.

    Buruk:
        layanan: Kartu Keluarga
        ringkasan:Pencatatan keluarga  # ←
        sebutan: KK

    Baik:
        layanan: Kartu Keluarga
        ringkasan: Pencatatan keluarga
        sebutan: KK
    """


@fault(
    message="Butir daftar diawali tanda hubung dan spasi (“- ”), bukan “{tanda}”.",
    tunggal=True,
    dapat_diperbaiki=True,
)
def tanda_butir_keliru() -> None:
    """Setiap butir daftar diawali tanda hubung dan satu spasi.

    Nomor, bulatan, dan huruf dari Word menyatukan butir-butirnya. Nomor dicetak oleh program.

    Buruk:
        layanan: Kartu Keluarga
        persyaratan:
          1. KTP-el  # ←
          2. Kartu Keluarga

    Baik:
        layanan: Kartu Keluarga
        persyaratan:
          - KTP-el
          - Kartu Keluarga
    """


@fault(
    message="Tanda kutip lengkung tidak dikenal; pakai kutip lurus (\" atau ').",
    dapat_diperbaiki=True,
)
def kutip_lengkung() -> None:
    """Teks diapit kutip lurus.

    Word mengganti kutip lurus dengan kutip lengkung saat Anda mengetik atau menempel.

    Buruk:
        layanan: Kartu Keluarga
        ringkasan: “Catatan: hanya untuk WNI”  # ←

    Baik:
        layanan: Kartu Keluarga
        ringkasan: "Catatan: hanya untuk WNI"
    """


@fault(message="Tanda “-” bukan isi. Tulis isinya, atau hapus barisnya.")
def strip_sebagai_isi() -> None:
    """Bagian yang ditulis juga diisi, bukan ditandai strip.

    Buruk:
        layanan: Kartu Keluarga
        biaya: -  # ←

    Baik:
        layanan: Kartu Keluarga
        biaya: gratis
    """


@fault(message="Baris ini tidak sejajar dengan baris di atasnya.", dapat_diperbaiki=True)
def indentasi_tidak_cocok() -> None:
    """Baris yang setingkat menjorok sama dalam.

    Buruk:
        layanan: Kartu Keluarga
        produk:
          - Kartu Keluarga
         - Salinan  # ←

    Baik:
        layanan: Kartu Keluarga
        produk:
          - Kartu Keluarga
          - Salinan
    """


@fault(message="Teks tidak boleh diawali “{karakter}” tanpa tanda kutip.", dapat_diperbaiki=True)
def karakter_awal_terlarang() -> None:
    """Teks yang diawali tanda khusus diapit tanda kutip.

    Tanda seperti @, %, dan ` berarti khusus bagi YAML bila berdiri di awal.

    Buruk:
        layanan: Kartu Keluarga
        ringkasan: @dukcapil melayani daring  # ←

    Baik:
        layanan: Kartu Keluarga
        ringkasan: "@dukcapil melayani daring"
    """


@fault(
    message="Garis miring terbalik di dalam kutip ganda berarti khusus; pakai kutip tunggal.",
    dapat_diperbaiki=True,
)
def garis_miring_dalam_kutip() -> None:
    r"""Teks dengan garis miring terbalik diapit tanda kutip tunggal.

    Buruk:
        layanan: "Berkas di D:\Kantor"  # ←

    Baik:
        layanan: 'Berkas di D:\Kantor'
    """


@fault(message="YAML tidak dapat dibaca mulai dari sini.")
def yaml_tidak_terbaca() -> None:
    """Berkas mengikuti tata tulis YAML.

    Bandingkan dengan contoh di panduan; sebabnya sering sebaris di atasnya.
    """
