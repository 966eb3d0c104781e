"""A sound card without a sound: PulseAudio plays into nothing, in real time, and is overheard.

Runs as `python -m tests.proof.loudspeaker` too: then it writes when it hears how much.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

RATE_HZ, SLICE_MS = 16_000, 10
LOUD = 60.0  # of 32,767; the noise of nothing is 0
MONITOR = "kiosk.monitor"
SOUND = f"--format=s16le --rate={RATE_HZ} --channels=1 --latency-msec=10".split()
PULSE = [
    *("pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no", "--use-pid-file=no"),
    *("-L", "module-null-sink sink_name=kiosk", "-L", "module-native-protocol-unix"),
]


@dataclass(frozen=True, slots=True)
class Slice:
    """A hundredth of a second of what was heard, by the clock that only goes on."""

    at_s: float
    loudness: float

    @property
    def is_loud(self) -> bool:
        """Whether there was a sound."""
        return self.loudness > LOUD


class Loudspeaker:
    """What the speech service plays into; all files are in one folder."""

    def __init__(self, folder: Path) -> None:
        self._heard = folder / "heard"
        self._pulse = subprocess.Popen(PULSE, stderr=subprocess.DEVNULL)
        self._wait_for(folder / "pulse" / "native")
        with self._heard.open("wb") as heard:
            listen = [sys.executable, "-m", "tests.proof.loudspeaker"]
            self._listener = subprocess.Popen(listen, stdout=heard)
        self._wait_for(self._heard)

    def slices(self, since_s: float = 0.0) -> Iterator[Slice]:
        """What was heard since."""
        for line in self._heard.read_text("ascii").splitlines()[:-1]:
            at_s, loudness = map(float, line.split())
            if at_s >= since_s:
                yield Slice(at_s, loudness)

    def first_sound_s(self, since_s: float) -> float | None:
        """When something was first heard; nothing if it was not."""
        return next((each.at_s for each in self.slices(since_s) if each.is_loud), None)

    def last_sound_s(self, since_s: float) -> float:
        """When something was last heard."""
        return max((each.at_s for each in self.slices(since_s) if each.is_loud), default=since_s)

    def close(self) -> None:
        """Leaves nothing behind."""
        for process in (self._listener, self._pulse):
            process.kill()
            process.wait()

    @staticmethod
    def _wait_for(file: Path) -> None:
        ends_at = time.monotonic() + 20
        while not file.exists() or (file.is_file() and not file.stat().st_size):
            assert time.monotonic() < ends_at, f"no {file.name}"
            time.sleep(0.05)


def main() -> None:
    """Writes the time and the loudness of each slice that is played."""
    recorder = subprocess.Popen(["parec", "-d", MONITOR, *SOUND], stdout=subprocess.PIPE)
    assert recorder.stdout
    size = RATE_HZ * SLICE_MS // 1000 * 2
    while data := recorder.stdout.read(size):
        samples = array("h", data)
        loudness = math.sqrt(sum(sample * sample for sample in samples) / len(samples))
        os.write(1, f"{time.monotonic():.4f} {loudness:.0f}\n".encode())


if __name__ == "__main__":
    main()
