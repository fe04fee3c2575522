"""Short numbers that stand for long texts."""

from __future__ import annotations


def number(text: str, bits: int = 63) -> int:
    """A number of so many bits, at most 64, that no other text is likely to have."""
    try:  # the same hash without OpenSSL, whose loading takes longer than a claim's few look-ups
        from _blake2 import blake2b  # noqa: PLC0415
    except ImportError:
        from hashlib import blake2b  # noqa: PLC0415

    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> (64 - bits)
