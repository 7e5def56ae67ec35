"""Berkas YAML: dibaca dengan letak setiap bagiannya, dan disunting tanpa mengubah yang lain."""
