"""Penilaian evaluator: yang dibuktikan berkas, yang dijawab unit, dan apa berikutnya."""
