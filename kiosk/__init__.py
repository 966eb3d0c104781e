"""A touch-screen kiosk that teaches patients about sepsis."""

__version__ = "0.1.0"
