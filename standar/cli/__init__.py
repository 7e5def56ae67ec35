"""Baris perintah: satu modul pendek untuk setiap kata kerja."""
