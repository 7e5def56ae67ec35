"""Tema situs: kerangka halaman, satu lembar gaya, dan dua gambar; tanpa skrip."""
