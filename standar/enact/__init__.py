"""Penetapan dan daur hidup: pintu yang harus beres, pembekuan, dan status."""
