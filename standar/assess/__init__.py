"""Penilaian: dari angka survei dan bukti ke nilai, menurut instrumen yang berupa data."""
