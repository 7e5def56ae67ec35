"""Salah tulis YAML dan salah bentuk: yang dilaporkan pembaca berkas sebelum aturan berjalan."""

from __future__ import annotations

from ..check import fault
from ..diagnostic import Severity


@fault(message="Berkas tidak dapat dibuka: {sebab}.")
def berkas_tidak_terbaca() -> None:
    """Setiap berkas dapat dibuka.

    Berkas mungkin sedang dipakai program lain, atau Anda tidak berhak membacanya.
    """


@fault(message="Berkas ini kosong.")
def berkas_kosong() -> None:
    """Berkas standar berisi sekurang-kurangnya nama layanan.

    Berkas kosong tidak menjanjikan apa pun. Hapus berkasnya, atau mulai dengan `layanan:`.

    Buruk:
        # hanya komentar

    Baik:
        layanan: Penerbitan Kartu Keluarga
    """


@fault(message="Berkas terlalu besar: {ukuran} bita, batasnya {batas} bita.")
def berkas_terlalu_besar() -> None:
    """Satu berkas memuat satu standar, paling besar 1 MiB.

    Gambar dan lampiran disimpan sebagai berkas tersendiri, bukan di dalam YAML.
    """


@fault(message="Teks ini bukan UTF-8 ({sebab}).")
def bukan_utf_8() -> None:
    """Berkas disimpan sebagai UTF-8.

    Di Notepad: Simpan Sebagai, lalu pilih penyandian UTF-8.
    """


@fault(message="Ada karakter kendali {kode} yang tidak terlihat.")
def karakter_kendali() -> None:
    """Teks tidak memuat karakter yang tidak terlihat.

    Karakter seperti ini biasanya terbawa saat menyalin dari PDF, dan dapat membelah atau membalik
    kata tanpa terlihat. Hapus, lalu ketik ulang bagian itu.
    """


@fault(message="Tautan “{berkas}” tidak menuju berkas di dalam folder proyek, jadi tidak dibaca.")
def tautan_keluar_proyek() -> None:
    """Semua berkas berada di dalam folder proyek.

    Tautan ke luar dapat membocorkan isi berkas lain. Salin berkasnya ke dalam folder unit.
    """


@fault(message="Nama berkas “{nama}” tidak dapat menjadi alamat halaman.")
def nama_berkas_tidak_sah() -> None:
    """Nama berkas menjadi kode layanan: huruf kecil, angka, dan tanda hubung, berakhiran `.yaml`.

    Misalnya `kartu-keluarga.yaml`. Nama ini menjadi alamat halaman, jadi jangan diubah kemudian.
    """


@fault(message="Nama folder “{nama}” tidak dapat menjadi alamat halaman.")
def nama_folder_tidak_sah() -> None:
    """Nama folder unit memakai huruf kecil, angka, dan tanda hubung.

    Misalnya `dinas-sosial`. Nama ini menjadi alamat halaman unit dan layanannya.
    """


@fault(
    message="Folder “{folder}” berisi layanan tetapi belum memiliki unit.yaml.",
    severity=Severity.PERINGATAN,
)
def unit_tanpa_profil() -> None:
    """Setiap folder layanan memiliki `unit.yaml` yang menyebut unitnya.

    Tanpa profil, warga tidak tahu siapa yang melayani, di mana, dan kapan.
    """


@fault(message="Tab dipakai untuk menjorokkan baris.")
def tab_sebagai_indentasi() -> None:
    """Baris dijorokkan dengan spasi, bukan tab.

    Editor menampilkan tab berbeda-beda, sehingga susunan YAML menjadi tidak pasti. Pakai dua spasi.
    Tanda ⇥ di contoh ini berarti tab.

    Buruk:
        layanan: Kartu Keluarga
        prosedur:
        ⇥catatan: satu  # ←

    Baik:
        layanan: Kartu Keluarga
        prosedur:
          catatan: satu
    """


@fault(message="Ada tab di sini; pakai spasi.")
def tab_di_luar_kutip() -> None:
    """Antara kunci dan nilainya berdiri spasi, bukan tab.

    Sebagian program menolak berkas yang memuat tab di luar tanda kutip. Tanda ⇥ di contoh ini
    berarti tab.

    Buruk:
        layanan:⇥Kartu Keluarga  # ←

    Baik:
        layanan: Kartu Keluarga
    """


@fault(message="Tanda kutip yang dibuka di sini tidak ditutup.")
def kutip_tidak_ditutup() -> None:
    """Setiap tanda kutip yang dibuka juga ditutup.

    Buruk:
        layanan: "Kartu Keluarga  # ←
        ringkasan: Pencatatan keluarga

    Baik:
        layanan: "Kartu Keluarga"
        ringkasan: Pencatatan keluarga
    """


@fault(message="Sesudah kutip atau kurung penutup masih ada teks; mungkin penutupnya salah letak.")
def teks_sesudah_penutup() -> None:
    """Sesudah tanda kutip atau kurung penutup tidak ada teks lagi.

    Tanda petik di dalam kata, seperti pada Jum'at, menutup teks yang dibuka dengan petik tunggal.
    Apit dengan kutip ganda.

    Buruk:
        layanan: 'Pelayanan Jum'at'  # ←

    Baik:
        layanan: "Pelayanan Jum'at"
    """


@fault(message="Kurung yang dibuka tidak ditutup, atau koma di dalamnya hilang.")
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


@fault(message="Teks yang memuat titik dua perlu diapit tanda kutip.")
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


@fault(message="Sesudah titik dua perlu ada spasi.")
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


@fault(message="Baris ini tidak sejajar dengan baris di atasnya.")
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


@fault(message="Teks tidak boleh diawali “{karakter}” tanpa tanda kutip.")
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


@fault(message="Garis miring terbalik di dalam kutip ganda berarti khusus; pakai kutip tunggal.")
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

    Bandingkan baris ini dengan contoh di panduan; sering kali sebabnya ada sebaris di atasnya.
    """


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


@fault(message="Jangkar YAML “&{nama}” tidak dipakai di sini.")
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


@fault(message="Tag YAML “{tag}” tidak dipakai di sini.")
def tag_yaml() -> None:
    """Standar ditulis tanpa tag YAML.

    Buruk:
        layanan: !!str Kartu Keluarga  # ←

    Baik:
        layanan: Kartu Keluarga
    """


@fault(message="Baris yang diawali “%” tidak dipakai di sini.")
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


# --- bentuk --------------------------------------------------------------------------------------


@fault(message="Kunci “{kunci}” wajib ada di sini.")
def kunci_wajib() -> None:
    """Bagian yang ditulis memuat kunci wajibnya.

    Buruk:
        layanan: Kartu Keluarga
        produk:
          - bentuk: fisik  # ←

    Baik:
        layanan: Kartu Keluarga
        produk:
          - nama: Kartu Keluarga
            bentuk: fisik
    """


@fault(message="Kunci “{kunci}” tidak dikenal{saran?. Mungkin maksud Anda “%”}.")
def kunci_tidak_dikenal() -> None:
    """Hanya kunci yang dikenal yang dipakai.

    Kunci yang salah eja membuat isinya tidak ikut dicetak. Baris tambahan yang Anda perlukan
    ditulis di bawah `tambahan:`.

    Buruk:
        layanan: Kartu Keluarga
        persaratan: KTP-el  # ←

    Baik:
        layanan: Kartu Keluarga
        persyaratan: KTP-el
    """


@fault(message="Di sini diharapkan teks, tetapi tertulis {ditemukan}.")
def harus_teks() -> None:
    """Teks ditulis sebagai teks.

    Buruk:
        layanan: Kartu Keluarga
        ringkasan: [satu, dua]  # ←

    Baik:
        layanan: Kartu Keluarga
        ringkasan: Satu dan dua
    """


@fault(message="Nilai “{kunci}” kosong.")
def nilai_kosong() -> None:
    """Kunci yang ditulis juga diisi.

    Hapus kuncinya bila memang belum ada isinya.

    Buruk:
        layanan: Kartu Keluarga
        produk:
          - nama:  # ←

    Baik:
        layanan: Kartu Keluarga
        produk:
          - nama: Kartu Keluarga
    """


@fault(message="“{ditemukan}” bukan kode: pakai huruf kecil, angka, dan tanda hubung.")
def kode_tidak_sah() -> None:
    """Kode ditulis dengan huruf kecil, angka, dan tanda hubung.

    Kode menjadi alamat bagian ini di halaman, di Word, dan di forum; jadi harus ajek.

    Buruk:
        layanan: Kartu Keluarga
        persyaratan:
          - kode: Surat Nikah  # ←
            nama: Surat nikah

    Baik:
        layanan: Kartu Keluarga
        persyaratan:
          - kode: surat-nikah
            nama: Surat nikah
    """


@fault(message="“{ditemukan}” tidak termasuk pilihan: {pilihan}{saran?. Mungkin maksud Anda “%”}.")
def pilihan_tidak_dikenal() -> None:
    """Nilai pilihan ditulis persis seperti daftarnya.

    Buruk:
        layanan: Kartu Keluarga
        jenis: administrasi  # ←

    Baik:
        layanan: Kartu Keluarga
        jenis: administratif
    """


@fault(message="Di sini diharapkan bilangan bulat, tetapi tertulis {ditemukan}.")
def harus_bilangan_bulat() -> None:
    """Jumlah ditulis sebagai bilangan bulat.

    Buruk:
        layanan: Kartu Keluarga
        jumlah_pelaksana:
          petugas loket: dua  # ←

    Baik:
        layanan: Kartu Keluarga
        jumlah_pelaksana:
          petugas loket: 2
    """


@fault(message="Bilangan {ditemukan} di luar batas{ge?; paling kecil %}{le?; paling besar %}.")
def bilangan_di_luar_batas() -> None:
    """Bilangan berada dalam batas yang masuk akal.

    Buruk:
        layanan: Kartu Keluarga
        jumlah_pelaksana:
          petugas loket: 0  # ←

    Baik:
        layanan: Kartu Keluarga
        jumlah_pelaksana:
          petugas loket: 1
    """


@fault(message="Di sini diharapkan ya atau tidak, tetapi tertulis {ditemukan}.")
def harus_ya_atau_tidak() -> None:
    """Pilihan ya atau tidak ditulis `ya` atau `tidak`.

    Buruk:
        layanan: Kartu Keluarga
        persyaratan:
          - nama: KTP-el
            opsional: mungkin  # ←

    Baik:
        layanan: Kartu Keluarga
        persyaratan:
          - nama: KTP-el
            opsional: ya
    """


@fault(message="Di sini diharapkan daftar, tetapi tertulis {ditemukan}.")
def harus_daftar() -> None:
    """Daftar ditulis dengan tanda hubung di setiap butirnya.

    Buruk:
        layanan: Kartu Keluarga
        varian: baru  # ←

    Baik:
        layanan: Kartu Keluarga
        varian:
          baru: Keluarga baru
    """


@fault(message="Di sini diharapkan pasangan kunci dan nilai, tetapi tertulis {ditemukan}.")
def harus_peta() -> None:
    """Bagian yang bersusun ditulis sebagai pasangan kunci dan nilai.

    Buruk:
        layanan: Kartu Keluarga
        sop: 470/SOP-03/2026  # ←

    Baik:
        layanan: Kartu Keluarga
        sop:
          nomor: 470/SOP-03/2026
    """


@fault(message="Bagian ini tidak terbaca.")
def bentuk_tidak_terbaca() -> None:
    """Setiap bagian ditulis menurut bentuknya.

    Lihat contohnya di halaman panduan tentang bentuk YAML.
    """


@fault(message="Angka telanjang {ditemukan} dapat berubah di program lain; tulis seperti {contoh}.")
def angka_telanjang() -> None:
    """Uang, jam, dan nomor telepon ditulis sebagai teks.

    Bagi YAML, `50.000` berarti lima puluh, `08.30` berarti delapan koma tiga, dan nol di depan
    nomor telepon hilang. Tulis `Rp50.000`, `08.30-15.00`, dan nomor telepon di dalam tanda kutip.

    Buruk:
        layanan: Sewa gedung
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - uraian: Auditorium
              jumlah: 50.000  # ←

    Baik:
        layanan: Sewa gedung
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - uraian: Auditorium
              jumlah: Rp50.000
    """


@fault(message="“{ditemukan}” tidak terbaca sebagai uang; tulis seperti {contoh}.")
def uang_tidak_terbaca() -> None:
    """Uang ditulis `Rp` dengan titik pemisah ribuan.

    Buruk:
        layanan: Sewa gedung
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - uraian: Auditorium
              jumlah: Rp50,000  # ←

    Baik:
        layanan: Sewa gedung
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - uraian: Auditorium
              jumlah: Rp50.000
    """


@fault(message="“{ditemukan}” tidak terbaca sebagai lama waktu; tulis seperti {contoh}.")
def lama_tidak_terbaca() -> None:
    """Lama waktu ditulis dengan angka dan satuan.

    Misalnya `3 hari kerja`, `paling lama 5 hari kerja`, `2-5 hari kerja`, `15 menit`.

    Buruk:
        layanan: Kartu Keluarga
        jangka_waktu:
          - lama: secepatnya  # ←

    Baik:
        layanan: Kartu Keluarga
        jangka_waktu:
          - lama: 3 hari kerja
            sejak: berkas lengkap
    """


@fault(message="Rentang “{ditemukan}” terbalik: bilangan pertama lebih besar.")
def rentang_terbalik() -> None:
    """Rentang ditulis dari yang kecil ke yang besar.

    Buruk:
        layanan: Kartu Keluarga
        jangka_waktu:
          - lama: 5-3 hari kerja  # ←

    Baik:
        layanan: Kartu Keluarga
        jangka_waktu:
          - lama: 3-5 hari kerja
            sejak: berkas lengkap
    """


@fault(message="Angka dan kata pada “{ditemukan}” tidak sama.")
def angka_beda_kata() -> None:
    """Angka sama dengan kata di dalam kurungnya.

    Buruk:
        layanan: Kartu Keluarga
        jangka_waktu:
          - lama: 15 (sepuluh) hari kerja  # ←

    Baik:
        layanan: Kartu Keluarga
        jangka_waktu:
          - lama: 15 (lima belas) hari kerja
            sejak: berkas lengkap
    """


@fault(message="“{ditemukan}” tidak terbaca sebagai jam; tulis seperti {contoh}.")
def jam_tidak_terbaca() -> None:
    """Jam layanan ditulis dari jam buka sampai jam tutup.

    Buruk:
        layanan: Kartu Keluarga
        jam_layanan:
          senin-kamis: pagi sampai sore  # ←

    Baik:
        layanan: Kartu Keluarga
        jam_layanan:
          senin-kamis: 08.00-15.30
    """


@fault(message="“{ditemukan}” tidak terbaca sebagai tanggal; tulis seperti {contoh}.")
def tanggal_tidak_terbaca() -> None:
    """Tanggal ditulis tahun-bulan-hari.

    Buruk:
        layanan: Kartu Keluarga
        pengecualian:
          - aturan: titik-mulai-belum-disebut
            alasan: Menunggu Perbup
            sampai: akhir tahun  # ←

    Baik:
        layanan: Kartu Keluarga
        pengecualian:
          - aturan: titik-mulai-belum-disebut
            alasan: Menunggu Perbup
            sampai: 2027-06-30
    """
