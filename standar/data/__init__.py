"""Fakta dan contoh sebagai data; setiap fakta menyebut sumber dan kepastiannya."""
