"""Nilai menjadi halaman: satu modul untuk setiap macam terbitan."""
