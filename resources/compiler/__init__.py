"""Compiles Markdown, TOML, QML and pictures into the resource bundle, and checks them."""
