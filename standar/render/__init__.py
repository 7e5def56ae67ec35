"""Perender: dari blok bermakna ke satu bentuk keluaran, satu modul setiap bentuk."""
