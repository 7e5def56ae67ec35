"""Data terbuka: layanan dan katalognya dalam bentuk yang dibaca program lain."""
