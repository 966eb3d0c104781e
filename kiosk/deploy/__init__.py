"""How the kiosk gets onto a machine of its own, and off it again."""
