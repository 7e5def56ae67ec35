"""Nilai menjadi data terbuka dan keluaran untuk mesin."""
