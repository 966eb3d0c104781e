"""The profile said a second time, to judge what the loader accepted: one plain look at the JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

Plain = dict[str, Any]

ROOT = {"resourceType", "url", "version", "title", "status", "extension", "item", "name", "date",
        "description", "id", "language", "publisher", "purpose", "copyright", "experimental",
        "_title"}  # fmt: skip
ITEM = {"linkId", "type", "text", "_text", "enableWhen", "enableBehavior"}
MORE: dict[str, set[str]] = {
    "group": {"item"},
    "display": set(),
    "choice": {"required", "repeats", "answerOption"},
    "boolean": {"required"},
    "integer": {"required"},
}
TIER = {"linkId", "type", "text", "readOnly", "extension"}


def forbidden(data: bytes) -> list[str]:
    """What an accepted file holds that the profile forbids."""
    plain: Plain = json.loads(data)
    *items, tier = plain["item"]
    found = [f"root {name}" for name in plain.keys() - ROOT]
    found += [f"tier {name}" for name in tier.keys() - TIER]
    found += list(_in_items(items))
    names = [item["linkId"] for item in _all(items)] + ["tier"]
    found += [f"twice {name}" for name in names if names.count(name) > 1]
    if (tier["linkId"], tier["type"], tier["readOnly"]) != ("tier", "integer", True):
        found.append("tier")
    return found


def _in_items(items: list[Plain]) -> Iterator[str]:
    earlier: dict[str, Plain] = {}
    for item in _all(items):
        kind = item["type"]
        for name in item.keys() - ITEM - MORE[kind]:
            yield f"{item['linkId']} {name}"
        if not isinstance(item["text"], str) or not item["text"].strip():
            yield f"{item['linkId']} text"
        conditions = item.get("enableWhen", [])
        if len(conditions) > 1 and item.get("enableBehavior") not in ("all", "any"):
            yield f"{item['linkId']} enableBehavior"
        for condition in conditions:
            if condition["question"] not in earlier:
                yield f"{item['linkId']} later question"
        yield from _in_options(item)
        earlier[item["linkId"]] = item


def _in_options(item: Plain) -> Iterator[str]:
    codes = [option["valueCoding"]["code"] for option in item.get("answerOption", [])]
    if len(set(codes)) != len(codes):
        yield f"{item['linkId']} code twice"
    for option in item.get("answerOption", []):
        alone = "extension" in option
        if alone != (option["valueCoding"]["code"] == "none") or (alone and not item["repeats"]):
            yield f"{item['linkId']} exclusive"


def _all(items: list[Plain]) -> Iterator[Plain]:
    for item in items:
        yield item
        yield from _all(item.get("item", []))
