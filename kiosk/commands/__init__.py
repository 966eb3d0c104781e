"""What `sepsis-kiosk NAME` does beside running the kiosk, one module a command."""
