"""Membandingkan dua sisi: berkas, folder, salinan, atau revisi Git."""
