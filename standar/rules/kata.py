"""Daftar kata untuk aturan bahasa: salah ketik, ejaan baku, padanan, dan singkatan."""

from __future__ import annotations

from typing import NamedTuple


def _pasangan(teks: str) -> dict[str, str]:
    """`ijin=izin` → {"ijin": "izin"}; an underscore stands for a space."""
    pairs = (pair.split("=") for pair in teks.split())
    return {left.replace("_", " "): right.replace("_", " ") for left, right in pairs}


SALAH_KETIK = _pasangan("""
    adminitrasi=administrasi administasi=administrasi adminsitrasi=administrasi alamt=alamat
    angota=anggota apliksi=aplikasi aplikais=aplikasi atrean=antrean bagimana=bagaimana
    beradasarkan=berdasarkan berdasrkan=berdasarkan bersangkuatn=bersangkutan
    bersangutan=bersangkutan beserat=beserta bidnag=bidang daam=dalam daerh=daerah dafatr=daftar
    degan=dengan denagn=dengan dengn=dengan denga=dengan dicteak=dicetak
    dilegilisir=dilegalisasi dipelukan=diperlukan diperluka=diperlukan diperlkan=diperlukan
    disabiltas=disabilitas dissabilitas=disabilitas disertia=disertai dkumen=dokumen
    dokuemn=dokumen dokumne=dokumen dokumentsi=dokumentasi elektornik=elektronik
    eletronik=elektronik elektonik=elektronik faislitas=fasilitas faslitas=fasilitas
    fasiltas=fasilitas faximile=faksimile faximili=faksimile formluir=formulir formulr=formulir
    fomulir=formulir forumlir=formulir fotocpy=fotokopi fotokpi=fotokopi idntitas=identitas
    indentitas=identitas identias=identitas indonsia=Indonesia infomasi=informasi
    informsi=informasi infrmasi=informasi intruksi=instruksi jagka=jangka jangak=jangka
    jaminana=jaminan kabuapten=kabupaten kabupten=kabupaten kecamtan=kecamatan
    kecamatn=kecamatan kelengakapan=kelengkapan kelengkpan=kelengkapan keluargaa=keluarga
    keluaraga=keluarga kelurhan=kelurahan kemampun=kemampuan kependudkan=kependudukan
    kependududkan=kependudukan kepda=kepada kepad=kepada kepuasaan=kepuasan keptusan=keputusan
    keputsan=keputusan keteranga=keterangan ketarangan=keterangan keterngan=keterangan
    ketrangan=keterangan kosultasi=konsultasi konsutasi=konsultasi kusioner=kuesioner
    kuisioner=kuesioner kwalifikasi=kualifikasi laynan=layanan layanana=layanan
    legalisai=legalisasi lembr=lembar lengakap=lengkap lengkp=lengkap masayarakat=masyarakat
    masyarkat=masyarakat masyarakt=masyarakat mayarakat=masyarakat masyrakat=masyarakat
    mekansime=mekanisme mekanime=mekanisme melaui=melalui melalaui=melalui melaluai=melalui
    melampikan=melampirkan memebrikan=memberikan memeberikan=memberikan memengang=memegang
    memeprsiapkan=mempersiapkan memerikasa=memeriksa memilki=memiliki memliki=memiliki
    menadatangani=menandatangani menandatanggani=menandatangani mendatangai=mendatangi
    menerbikan=menerbitkan menerbitakan=menerbitkan menerim=menerima mengajuakn=mengajukan
    mengajuka=mengajukan mengetahi=mengetahui mengguakan=menggunakan mengunakan=menggunakan
    menungu=menunggu menyampaian=menyampaikan menyelsaikan=menyelesaikan
    menyerahakan=menyerahkan menyerakan=menyerahkan menyerahkn=menyerahkan
    meyerahkan=menyerahkan meyampaikan=menyampaikan meyiapkan=menyiapkan messanger=messenger
    microfon=mikrofon mikropon=mikrofon nomro=nomor nomr=nomor operatr=operator paien=pasien
    pasein=pasien paktik=praktik parktik=praktik pelakasana=pelaksana pelaksanan=pelaksanaan
    pelaksananaan=pelaksanaan pelaksannaan=pelaksanaan pelakasanaan=pelaksanaan
    pelayana=pelayanan pelayann=pelayanan pelayaan=pelayanan pelayanann=pelayanan
    pelayananan=pelayanan pelyanan=pelayanan pemeritah=pemerintah pemerinah=pemerintah
    pemerintan=pemerintah pemerintahaan=pemerintahan pemeriksan=pemeriksaan pemohn=pemohon
    pemphon=pemohon pemohan=pemohon pemonon=pemohon penagnan=penanganan penanganaan=penanganan
    pencatata=pencatatan penctatan=pencatatan pendaftran=pendaftaran pendafataran=pendaftaran
    pendaftaraan=pendaftaran penduduuk=penduduk pengaduaan=pengaduan pengadun=pengaduan
    pengawsan=pengawasan pengawasaan=pengawasan pengelolan=pengelolaan pengelolahan=pengelolaan
    penggunan=penggunaan penilian=penilaian penyelangara=penyelenggara
    penyelanggara=penyelenggara penyelanggaraan=penyelenggaraan penyelengara=penyelenggara
    penyelengaraan=penyelenggaraan penyelenggaran=penyelenggaraan penyelesain=penyelesaian
    penyelesian=penyelesaian penyelasaian=penyelesaian penyerahaan=penyerahan peralatn=peralatan
    peraturn=peraturan perauran=peraturan perturan=peraturan peratuan=peraturan
    perijian=perizinan permhonan=permohonan permohnan=permohonan permohoan=permohonan
    permononan=permohonan permohonana=permohonan persayaratan=persyaratan persaratan=persyaratan
    persyartan=persyaratan persyaratn=persyaratan pernyatan=pernyataan petugs=petugas
    petgas=petugas ptugas=petugas poliklink=poliklinik prosedru=prosedur prosedure=prosedur
    prosudur=prosedur puskemas=puskesmas puskesms=puskesmas rekomdasi=rekomendasi
    rekomendsi=rekomendasi rekomedasi=rekomendasi rekomendai=rekomendasi rekomondasi=rekomendasi
    regiter=register registrsi=registrasi retribsi=retribusi segara=segera sekertaris=sekretaris
    sekretris=sekretaris seketaris=sekretaris selajutnya=selanjutnya selanjutnnya=selanjutnya
    selanjutya=selanjutnya selurh=seluruh sertfikat=sertifikat sertifkat=sertifikat
    sesaui=sesuai sesui=sesuai sesauai=sesuai setelag=setelah setelh=setelah stndar=standar
    satndar=standar suarat=surat surt=surat syart=syarat syrat=syarat tahn=tahun
    tanggapn=tanggapan tentag=tentang tetang=tentang tentnag=tentang terdfatar=terdaftar
    terlampr=terlampir tersbut=tersebut tesebut=tersebut terseubt=tersebut
    undang-undnag=undang-undang undnag-undang=undang-undang verfikasi=verifikasi
    verifkasi=verifikasi verivikasi=verifikasi verikasi=verifikasi veriikasi=verifikasi
    watshap=WhatsApp whatshap=WhatsApp whatsap=WhatsApp whatsaap=WhatsApp whastapp=WhatsApp
    watsapp=WhatsApp watsap=WhatsApp whatapps=WhatsApp wilyah=wilayah
""")
"""Slips of the pen, in small letters, that are no word of any kind, and what was meant."""

FRASA_SALAH_KETIK = {"tempat parker": "tempat parkir", "lahan parker": "lahan parkir"}
"""Slips that are words by themselves, such as a name."""

HANYA_KECIL = frozenset({"segara", "karna", "jaman"})
"""Words that with a capital may be a name."""

EJAAN_BAKU = _pasangan("""
    ijin=izin perijinan=perizinan diijinkan=diizinkan mengijinkan=mengizinkan seijin=seizin
    praktek=praktik nasehat=nasihat penasehat=penasihat resiko=risiko beresiko=berisiko
    sistim=sistem kwitansi=kuitansi kwintansi=kuitansi apotik=apotek jadual=jadwal
    terjadual=terjadwal musholla=musala mushola=musala mushalla=musala musolla=musala
    musola=musala poto=foto photo=foto potokopi=fotokopi potocopy=fotokopi photocopy=fotokopi
    photokopi=fotokopi fotocopy=fotokopi fotocopi=fotokopi fotokopy=fotokopi
    difotocopy=difotokopi memfotocopy=memfotokopi nomer=nomor penomeran=penomoran
    standart=standar standarisasi=standardisasi terstandarisasi=terstandardisasi ijasah=ijazah
    nopember=November pebruari=Februari ketrampilan=keterampilan trampil=terampil
    legalisir=legalisasi dilegalisir=dilegalisasi melegalisir=melegalisasi
    terlegalisir=terlegalisasi merubah=mengubah dirubah=diubah antri=antre antrian=antrean
    mengantri=mengantre himbauan=imbauan menghimbau=mengimbau dihimbau=diimbau obyek=objek
    subyek=subjek obyektif=objektif subyektif=subjektif aktifitas=aktivitas
    efektifitas=efektivitas produktifitas=produktivitas kreatifitas=kreativitas
    kwalitas=kualitas kwantitas=kuantitas tehnis=teknis tehnik=teknik tehnologi=teknologi
    propinsi=provinsi analisa=analisis menganalisa=menganalisis dianalisa=dianalisis
    diagnosa=diagnosis hakekat=hakikat karir=karier hutang=utang mesjid=masjid sekedar=sekadar
    silahkan=silakan fihak=pihak ekstrim=ekstrem terimakasih=terima_kasih
    bekerjasama=bekerja_sama kerjasama=kerja_sama tandatangan=tanda_tangan
    bertandatangan=bertanda_tangan tanggungjawab=tanggung_jawab
    bertanggungjawab=bertanggung_jawab ujicoba=uji_coba sumberdaya=sumber_daya
    kadaluarsa=kedaluwarsa kadaluwarsa=kedaluwarsa daluarsa=kedaluwarsa supir=sopir
    seksama=saksama otentik=autentik otentikasi=autentikasi managemen=manajemen
    personil=personel prosentase=persentase survey=survei telpon=telepon tilpon=telepon
    telephon=telepon telephone=telepon faksimili=faksimile facsimile=faksimile akte=akta
    isteri=istri jaman=zaman karna=karena koordinir=koordinasi dikoordinir=dikoordinasi
    mengkoordinir=mengoordinasi mengkoordinasikan=mengoordinasikan mengkonfirmasi=mengonfirmasi
    mengkomunikasikan=mengomunikasikan mempengaruhi=memengaruhi
    mensosialisasikan=menyosialisasikan mentaati=menaati mentandatangani=menandatangani
    pasport=paspor passport=paspor materai=meterai bermaterai=bermeterai lokalisir=lokalisasi
    konkrit=konkret cidera=cedera atlit=atlet komplit=komplet metoda=metode diskripsi=deskripsi
    trotoir=trotoar azas=asas kordinasi=koordinasi kordinator=koordinator
    berkordinasi=berkoordinasi
""")
"""Spellings that the official dictionary does not hold, and those that it does."""

FRASA_BAKU = {
    "tolak ukur": "tolok ukur",
    "foto copy": "fotokopi",
    "photo copy": "fotokopi",
    "poto copy": "fotokopi",
    "foto kopi": "fotokopi",
}
"""The same for phrases."""

_TERPISAH = """
    serahkan terima kirim kirimkan lakukan laksanakan berikan tetapkan tentukan sampaikan
    kembalikan lampirkan sertakan sertai ajukan setujui tolak terbitkan teruskan daftarkan
    umumkan catat arsipkan legalisasi legalisir fotokopi unggah unduh jalankan gunakan perlukan
    butuhkan atur ubah hubungi layani lengkapi panggil sediakan keluarkan cetak buat bayar ambil
    periksa tandatangani bawa
"""
DI_TERPISAH = {f"di {kata}": f"di{kata}" for kata in _TERPISAH.split()}
"""Verbs that are parted from their prefix."""

DI_TERGABUNG = {
    f"{depan}{tempat}": f"{depan} {tempat}"
    for depan in ("di", "ke")
    for tempat in "loket kantor rumah ruang ruangan tempat kelurahan kecamatan meja desa".split()
} | _pasangan("""
    diatas=di_atas dibawah=di_bawah disamping=di_samping diluar=di_luar didalam=di_dalam
    didepan=di_depan dibelakang=di_belakang dimana=di_mana disini=di_sini disana=di_sana
    dibagian=di_bagian kedalam=ke_dalam keatas=ke_atas kebawah=ke_bawah kesini=ke_sini
""")
"""Prepositions that are joined to a place."""

_KIRI = """
    yang dengan untuk kepada oleh melalui sesuai secara permintaan memerlukan menyerahkan
    memeriksa mengajukan menerima tentang antara
""".split()
_KANAN = """
    petugas pemohon koordinasi berkas dokumen permohonan masyarakat persyaratan pelayanan
    layanan surat loket berlaku ketentuan peraturan informasi pengaduan kelengkapan tanda nomor
""".split()
MENEMPEL = {f"{kiri}{kanan}": f"{kiri} {kanan}" for kiri in _KIRI for kanan in _KANAN}
"""Two words that lost the space between them."""

SERUPA = (("blangko", "blanko"), ("pasfoto", "pas foto"), ("KTP-el", "e-KTP"))
"""Pairs that both occur, and of which a standard needs only one."""

SEISTILAH = (("sudah menikah", "sudah kawin"), ("pernah menikah", "pernah kawin"))
"""Pairs of words for the same thing."""

PADANAN = _pasangan("""
    online=daring offline=luring account=akun submit=kirim download=unduh mendownload=mengunduh
    didownload=diunduh upload=unggah mengupload=mengunggah diupload=diunggah login=masuk
    logout=keluar email=surel e-mail=surel front_office=loket_depan frontoffice=loket_depan
    back_office=bagian_pengolah backoffice=bagian_pengolah entry=entri checklist=daftar_periksa
    cheklist=daftar_periksa print=cetak scan=pindai discan=dipindai menscan=memindai
    username=nama_pengguna password=kata_sandi website=situs_web link=tautan handphone=ponsel
    feedback=umpan_balik deadline=tenggat meeting=rapat update=pemutakhiran delivery=pengantaran
    hardcopy=salinan_cetak softcopy=salinan_digital fee=biaya
""")
"""Foreign words and their Indonesian equivalents."""

TETAP_ASING = ("virtual account", "delivery order", "fee based", "scan code")
"""Foreign terms that stay."""

CATATAN = _pasangan("""
    fc=fotokopi ttg=tentang dgn=dengan yg=yang utk=untuk tgl=tanggal thn=tahun krn=karena
    dlm=dalam kpd=kepada sdh=sudah blm=belum jml=jumlah hrs=harus tsb=tersebut dpt=dapat
    lbr=lembar rgkp=rangkap mhn=mohon
""")
"""Abbreviations of notes, not of documents."""

SINGKATAN = {
    "SKPLN": "surat keterangan pindah luar negeri",
    "KITAP": "kartu izin tinggal tetap",
    "KITAS": "kartu izin tinggal terbatas",
    "BA": "berita acara",
    "TKA": "tenaga kerja asing",
    "BKK": "bursa kerja khusus",
    "CPMI": "calon pekerja migran Indonesia",
    "UPP": "unit pelayanan publik",
    "WBP": "warga binaan pemasyarakatan",
    "SDP": "sistem database pemasyarakatan",
    "HM": "hak milik",
    "HGB": "hak guna bangunan",
    "N1": "surat pengantar nikah",
    "SKTM": "surat keterangan tidak mampu",
    "Paskal": None,
}
"""Abbreviations of single offices, and what they are known to stand for."""


class Lama(NamedTuple):
    """What an old name is called today, and how certain that is."""

    baru: str
    dikenal: tuple[str, ...]
    catatan: str


_INGATAN = "menurut daftar program yang belum diperiksa ke JDIH"
SEBUTAN_LAMA = {
    "IMB": Lama("Persetujuan Bangunan Gedung (PBG)", ("pbg", "persetujuan bangunan"), _INGATAN),
    "Depsos": Lama("Kementerian Sosial atau dinas sosial", ("kementerian sosial",), _INGATAN),
    "Depkes": Lama("Kementerian Kesehatan", ("kementerian kesehatan",), _INGATAN),
    "Depdiknas": Lama("kementerian bidang pendidikan", ("kementerian",), _INGATAN),
    "Depnaker": Lama("Kementerian Ketenagakerjaan", ("kementerian",), _INGATAN),
    "PJTKI": Lama(
        "perusahaan penempatan pekerja migran Indonesia (P3MI)", ("p3mi",), _INGATAN
    ),
    "BNP2TKI": Lama("Kementerian Pelindungan Pekerja Migran Indonesia", ("kementerian",), _INGATAN),
    "DTKS": Lama("Data Tunggal Sosial dan Ekonomi Nasional (DTSEN)", ("dtsen",), _INGATAN),
    "MTKI": Lama("tidak ada lagi", ("konsil",), _INGATAN),
}  # fmt: skip
"""Offices and documents of the past."""
