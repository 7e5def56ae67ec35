"""Pengaturan bersama: sifat diperiksa sama di setiap mesin, dan tembolok pemakai tidak disentuh."""

from __future__ import annotations

import os
import tempfile

from hypothesis import HealthCheck, settings

os.environ["STANDAR_TEMBOLOK"] = tempfile.mkdtemp(prefix="standar-tembolok-")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
"""A command that is started two thousand times is compiled once, as where it was installed."""

settings.register_profile(
    "standar",
    deadline=None,
    derandomize=True,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("standar")
