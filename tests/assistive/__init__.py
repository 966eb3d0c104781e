"""Programs of others that people use who do not see: they work the kiosk from outside."""
