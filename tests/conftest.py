"""Pengaturan bersama: pemeriksaan sifat berjalan sama di setiap mesin."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "standar",
    deadline=None,
    derandomize=True,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("standar")
