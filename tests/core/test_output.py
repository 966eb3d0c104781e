"""What the kernel's words about its displays come to."""

import pytest

from kiosk.core.output import Connector, Output, judge

LIT = Connector("connected", "enabled", "On", has_modes=True)
DARK = Connector("connected", "disabled", "Off", has_modes=True)
ASLEEP = Connector("connected", "enabled", "Off", has_modes=True)
BLIND = Connector("connected", "disabled", "Off", has_modes=False)
EMPTY = Connector("disconnected", "disabled", "Off", has_modes=False)
UNKNOWN = Connector("unknown", "disabled", "Off", has_modes=False)


@pytest.mark.parametrize(
    ("connectors", "output"),
    [
        ([LIT, EMPTY], Output.PICTURE),
        ([LIT, DARK], Output.PICTURE),
        ([DARK, EMPTY], Output.NO_PICTURE),
        ([ASLEEP], Output.NO_PICTURE),
        ([EMPTY, EMPTY], Output.NO_DISPLAY),
        ([], Output.CANNOT_TELL),
        ([BLIND], Output.CANNOT_TELL),
        ([UNKNOWN], Output.CANNOT_TELL),
        ([EMPTY, UNKNOWN], Output.CANNOT_TELL),
    ],
)
def test_only_a_usable_display_without_a_picture_is_a_fault(
    connectors: list[Connector], output: Output
) -> None:
    assert judge(connectors) is output
