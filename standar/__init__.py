"""Public-service standards as data."""
