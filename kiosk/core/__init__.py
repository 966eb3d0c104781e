"""What the kiosk knows and decides: no Qt, no threads, no globals, no clock of its own."""
