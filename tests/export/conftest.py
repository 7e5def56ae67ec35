"""Yang dipakai bersama ujian ekspor: situs contoh yang dibangun sekali."""

from tests.site.conftest import example

__all__ = ["example"]
