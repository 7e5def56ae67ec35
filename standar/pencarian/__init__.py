"""Pencarian bagi warga: indeks kecil yang dibuat di sini dan dibaca peramban, tanpa peladen."""
