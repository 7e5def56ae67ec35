"""Forum Konsultasi Publik: salinan beku, register masukan, dan jejak dua arah."""
