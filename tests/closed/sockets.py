"""What a process listens on, as the kernel has it."""

from __future__ import annotations

from pathlib import Path

LISTENS = "0A"
UNCONNECTED_UDP = "07"


def listening(pid: int) -> list[str]:
    """The network addresses at which a process can be reached; a socket of a file is none."""
    process = Path(f"/proc/{pid}")
    own = {str(link.readlink()) for link in (process / "fd").iterdir() if link.is_symlink()}
    found = []
    for kind, state in (("tcp", LISTENS), ("tcp6", LISTENS), ("udp", UNCONNECTED_UDP)):
        for row in (process / "net" / kind).read_text("ascii").splitlines()[1:]:
            words = row.split()
            if words[3] == state and f"socket:[{words[9]}]" in own:
                found.append(f"{kind} {words[1]}")
    return found
