"""Menjalankan pemeriksaan: buku aturan, tembolok, pembagian kerja, dan hasilnya."""
