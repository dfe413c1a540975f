"""Synthesises the sounds beside it: run it again after changing a note."""

import math
import struct
import wave
from pathlib import Path

RATE_HZ = 44_100
LOUDEST = 0.5
OVERTONES = ((1.0, 1.0, 3.2), (2.0, 0.32, 5.5), (3.0, 0.12, 8.0), (4.2, 0.05, 12.0))
"""Multiple of the note, its share, and how fast it dies: a struck bar of bronze or bamboo."""

# Each note: when it begins (s), its pitch (Hz), its loudness.
CHIME = ((0.0, 659.26, 0.8), (0.26, 523.25, 0.9), (0.52, 783.99, 1.0))
CHIME_SECONDS = 1.55
NEW_TICKET = ((0.0, 587.33, 0.8), (0.15, 880.0, 0.8))
NEW_TICKET_SECONDS = 0.75


def struck(seconds: float, pitch_hz: float) -> float:
    """The sound of one bar, so long after it was struck."""
    attack = min(1.0, seconds / 0.006)
    return attack * sum(
        share * math.exp(-decay * seconds) * math.sin(2 * math.pi * pitch_hz * multiple * seconds)
        for multiple, share, decay in OVERTONES
    )


def samples(notes: tuple[tuple[float, float, float], ...], length_seconds: float) -> list[int]:
    """16-bit samples of all notes together, faded out at the end."""
    count = round(length_seconds * RATE_HZ)
    heights = [0.0] * count
    for start, pitch_hz, loudness in notes:
        first = round(start * RATE_HZ)
        for index in range(first, count):
            heights[index] += loudness * struck((index - first) / RATE_HZ, pitch_hz)
    top = max(abs(height) for height in heights)
    fade = round(0.25 * RATE_HZ)
    return [
        round(32_767 * LOUDEST * height / top * min(1.0, (count - index) / fade))
        for index, height in enumerate(heights)
    ]


def write(path: Path, values: list[int]) -> None:
    """One channel, 16 bit, 44.1 kHz."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    here = Path(__file__).parent
    write(here / "chime.wav", samples(CHIME, CHIME_SECONDS))
    write(here / "new-ticket.wav", samples(NEW_TICKET, NEW_TICKET_SECONDS))
