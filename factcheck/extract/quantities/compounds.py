"""Numbers of more than one piece: 1 tỷ 200 triệu, two thousand five hundred, hai triệu rưỡi, half a million."""

from __future__ import annotations

from decimal import Decimal

from factcheck.extract.quantities.numerals import Numeral, numeral_at
from factcheck.extract.scan import Scan

_HALF = Decimal("0.5")
_PLACE = Decimal("0.1")  # "half a million" is as exact as "0.5 million"
_LEAST_BARE = 10  # "hai nghìn ba" means 2,300 in speech: a last piece in words that is smaller has to have a scale


def number_at(scan: Scan, token: int, mark: str | None) -> Numeral | None:
    """The number that starts at a token with all its pieces; steps above one tell that scales are in it."""
    if (half := scan.starting("half", token)) is not None and half.value == "before":
        return _half_of(scan, token, half.end)
    found = numeral_at(scan, token, mark)
    if found is None or len(found.values) > 1:
        return found
    if (half := scan.starting("half", found.end)) is not None and scan.starting("scale", half.end):
        return found._replace(values=(found.values[0] + _HALF,), steps=(_PLACE,), end=half.end)
    return _with_pieces(scan, found, mark) if found.steps[0] == 1 else found


def _half_of(scan: Scan, start: int, at: int) -> Numeral | None:
    scale = scan.starting("scale", at)
    if scale is None:
        return None
    whole = Decimal(scale.value)
    return Numeral((whole * _HALF,), (whole * _PLACE,), start, scale.end, digits=False)


def _with_pieces(scan: Scan, first: Numeral, mark: str | None) -> Numeral:
    """The number with what follows it in ever smaller scales, if anything does."""
    total, piece = Decimal(0), first
    while (scale := scan.starting("scale", piece.end)) is not None:
        if (half := scan.starting("half", scale.end)) is not None and half.value == "behind":
            value = total + (piece.values[0] + _HALF) * scale.value
            return first._replace(values=(value,), steps=(scale.value * _PLACE,), end=half.end)
        following = numeral_at(scan, scale.end, mark) if scale.end < len(scan.tokens) else None
        if following is None or not _is_piece(scan, following, scale.value, first):
            break
        total += piece.values[0] * scale.value
        piece = following
    if piece is first:
        return first
    step, end = (Decimal(scale.value), scale.end) if scale else (Decimal(1), piece.end)
    return first._replace(values=(total + piece.values[0] * step,), steps=(step,), end=end)


def _is_piece(scan: Scan, piece: Numeral, above: int, first: Numeral) -> bool:
    """Whether a number goes on with the one before it: both in digits or both in words, and smaller than its scale."""
    if piece.digits != first.digits or piece.steps[0] != 1:
        return False
    scale = scan.starting("scale", piece.end)
    if scale is None and (piece.digits or piece.values[0] < _LEAST_BARE):
        return False
    return bool(piece.values[0] * (scale.value if scale else 1) < above)
