"""Situs: halaman yang dirangkai sendiri, tema sendiri, dan penghubung tipis ke MkDocs."""
