"""Folder standards: letak berkas, pembacaan, pewarisan, dan satu nilai bagi seluruh proyek."""
