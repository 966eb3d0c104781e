"""The staff's PIN: what it may be, and how it is kept so that nobody can read it."""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass
from itertools import pairwise

from kiosk.core.errors import PinError

SHORTEST, LONGEST = 6, 12
SALT_BYTES = 16
# OWASP's password storage cheat sheet; larger ones are refused by OpenSSL's own memory limit.
COST, BLOCK, LANES = 2**14, 8, 5
_KIND = "scrypt"


@dataclass(frozen=True, slots=True)
class Secret:
    """A PIN as it is kept: its salted hash, and how dear each guess at it is."""

    salt: bytes
    hashed: bytes
    cost: int = COST
    block: int = BLOCK
    lanes: int = LANES


def weakness(pin: str) -> str:
    """Why a PIN is refused: short, long, same, run; empty for one that may be used."""
    if len(pin) < SHORTEST or not (pin.isascii() and pin.isdecimal()):
        return "short"
    if len(pin) > LONGEST:
        return "long"
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if steps == {0}:
        return "same"
    return "run" if steps in ({1}, {9}) else ""


def conceal(pin: str, salt: bytes) -> Secret:
    """What is kept of a PIN; takes a tenth of a second on purpose.

    Raises:
        PinError: the PIN is too weak to be used.
    """
    reason = weakness(pin)
    if reason:
        raise PinError(f"the PIN is refused: {reason}")
    return Secret(salt, _hash(pin, Secret(salt, b"")))


def matches(pin: str, secret: Secret) -> bool:
    """Whether this is the PIN; takes as long as making one does."""
    return hmac.compare_digest(_hash(pin, secret), secret.hashed)


def encode(secret: Secret) -> bytes:
    """A secret as one line of text."""
    costs = (str(cost) for cost in (secret.cost, secret.block, secret.lanes))
    parts = (_KIND, *costs, *(b64encode(part).decode() for part in (secret.salt, secret.hashed)))
    return "$".join(parts).encode() + b"\n"


def decode(data: bytes) -> Secret:
    """A secret out of its line of text.

    Raises:
        PinError: it is not one, or was made in another way.
    """
    try:
        kind, cost, block, lanes, salt, hashed = data.decode("ascii").strip().split("$")
        parts = b64decode(salt, validate=True), b64decode(hashed, validate=True)
    except (ValueError, NotBase64):
        raise PinError("the PIN's file is broken") from None
    if (kind, cost, block, lanes) != (_KIND, str(COST), str(BLOCK), str(LANES)) or not all(parts):
        raise PinError("the PIN's file is broken")
    return Secret(*parts)


def _hash(pin: str, secret: Secret) -> bytes:
    return hashlib.scrypt(
        pin.encode(), salt=secret.salt, n=secret.cost, r=secret.block, p=secret.lanes
    )
