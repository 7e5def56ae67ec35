"""Perbedaan dua nilai menurut makna: dicocokkan, dinilai, diterapkan, ditulis kata demi kata."""
