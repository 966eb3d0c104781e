"""Tests of the kiosk; `tests/run` runs them."""
