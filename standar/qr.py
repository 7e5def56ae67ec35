"""Kode QR: teks pendek menjadi petak hitam dan putih, sebagai gambar satu bit.

ISO/IEC 18004 with bytes only and the error correction M: a seventh may be worn away. What
the address of a page needs is four tables and a polynomial, so no library is asked for.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain, pairwise, repeat, zip_longest

Grid = list[list[bool]]

TOTAL = (26, 44, 70, 100, 134, 172, 196, 242, 292)
"""Codewords of the versions 1 to 9; larger ones are hard to read from a wall."""
CHECKS = (10, 16, 26, 18, 24, 16, 18, 22, 22)
"""Those of every block that only correct errors."""
BLOCKS = (1, 1, 1, 2, 2, 4, 4, 4, 5)
CENTRES = (
    (), (6, 18), (6, 22), (6, 26), (6, 30), (6, 34), (6, 22, 38), (6, 24, 42), (6, 26, 46),
)  # fmt: skip
"""Where the small marks stand by which a bent code is straightened."""
QUIET = 4
"""Modules of white around the code."""
LONGEST = 180
"""Bytes that the largest of these codes holds."""
_MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda y, x: (y + x) % 2 == 0,
    lambda y, x: y % 2 == 0,
    lambda y, x: x % 3 == 0,
    lambda y, x: (y + x) % 3 == 0,
    lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: y * x % 2 + y * x % 3 == 0,
    lambda y, x: (y * x % 2 + y * x % 3) % 2 == 0,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2 == 0,
)


class TooLongError(ValueError):
    """A text that no code here can hold."""


@lru_cache(64)
def png(text: str, scale: int = 8) -> tuple[bytes, int]:
    """The code as a picture of one bit a pixel, and the length of its sides in pixels."""
    grid = matrix(text)
    side = (len(grid) + 2 * QUIET) * scale
    blank = b"\0" + b"\xff" * ((side + 7) // 8)
    rows = [blank * (QUIET * scale)]
    for line in grid:
        dark = "0" * QUIET + "".join("1" if one else "0" for one in line) + "0" * QUIET
        bits = "".join("0" * scale if one == "1" else "1" * scale for one in dark)
        packed = int(bits.ljust(-(-side // 8) * 8, "0"), 2).to_bytes(-(-side // 8))
        rows.append((b"\0" + packed) * scale)
    rows.append(blank * (QUIET * scale))
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*one) for one in chunks), side


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def matrix(text: str) -> Grid:
    """The smallest code that holds a text in ASCII; `TooLongError` where none does."""
    raw = text.encode("ascii")
    version = next((v for v in range(1, len(TOTAL) + 1) if len(raw) <= _room(v)), 0)
    if not version:
        raise TooLongError(text)
    grid, free = _frame(version)
    bits = [bool(byte >> n & 1) for byte in _codewords(raw, version) for n in range(7, -1, -1)]
    for (y, x), bit in zip(_path(free), chain(bits, repeat(False)), strict=False):
        grid[y][x] = bit  # some versions have a few modules more than bits
    masked = (_masked(grid, free, number) for number in range(len(_MASKS)))
    return min(masked, key=_penalty)


def _room(version: int) -> int:
    """Bytes of text that a version holds beside what says how many they are."""
    checks = CHECKS[version - 1] * BLOCKS[version - 1]
    return TOTAL[version - 1] - checks - 2


# --- codewords ------------------------------------------------------------------------------------


def _codewords(raw: bytes, version: int) -> list[int]:
    """Text and corrections, those of all blocks in turn."""
    count, checks = BLOCKS[version - 1], CHECKS[version - 1]
    room = TOTAL[version - 1] - count * checks
    bits = f"0100{len(raw):08b}" + "".join(f"{byte:08b}" for byte in raw)
    bits += "0" * min(4, 8 * room - len(bits))
    bits += "0" * (-len(bits) % 8)
    data = [int(bits[n : n + 8], 2) for n in range(0, len(bits), 8)]
    data += [0xEC if n % 2 == 0 else 0x11 for n in range(room - len(data))]
    short, longer = divmod(room, count)
    ends = [short * n + max(0, n - count + longer) for n in range(count + 1)]
    blocks = [data[start:end] for start, end in pairwise(ends)]
    return [*_in_turn(blocks), *_in_turn(_correction(block, checks) for block in blocks)]


def _in_turn(blocks: Iterable[list[int]]) -> Iterator[int]:
    return (one for one in chain.from_iterable(zip_longest(*blocks)) if one is not None)


def _times(a: int, b: int) -> int:
    """The product in the field of 256 elements."""
    found = 0
    while b:
        found ^= a * (b & 1)
        a, b = (a << 1) ^ (0x11D if a & 0x80 else 0), b >> 1
    return found


def _correction(block: list[int], count: int) -> list[int]:
    """The remainder by the product of (x - 2^n): Reed and Solomon's checks."""
    divisor, root = [*[0] * (count - 1), 1], 1
    for _ in range(count):
        shifted = [*divisor[1:], 0]
        divisor = [_times(a, root) ^ b for a, b in zip(divisor, shifted, strict=True)]
        root = _times(root, 2)
    rest = [0] * count
    for byte in block:
        factor = byte ^ rest[0]
        moved = [*rest[1:], 0]
        rest = [old ^ _times(one, factor) for old, one in zip(moved, divisor, strict=True)]
    return rest


# --- modules --------------------------------------------------------------------------------------


def _frame(version: int) -> tuple[Grid, Grid]:
    """The modules that are the same in every code of a version, and which others are free."""
    size = 17 + 4 * version
    grid, free = ([[start] * size for _ in range(size)] for start in (False, True))

    def put(y: int, x: int, dark: bool) -> None:
        if 0 <= y < size and 0 <= x < size:
            grid[y][x], free[y][x] = dark, False

    for n in range(size):
        put(6, n, n % 2 == 0)
        put(n, 6, n % 2 == 0)
    for y, x in ((3, 3), (3, size - 4), (size - 4, 3)):
        for dy, dx in _square(4):
            put(y + dy, x + dx, max(abs(dy), abs(dx)) not in (2, 4))
    centres = CENTRES[version - 1]
    corners = {(6, 6), (6, size - 7), (size - 7, 6)}
    for y, x in ((y, x) for y in centres for x in centres if (y, x) not in corners):
        for dy, dx in _square(2):
            put(y + dy, x + dx, max(abs(dy), abs(dx)) != 1)
    for n in range(9):  # kept for the number of the mask; the timing marks lie beneath
        for y, x in ((8, n), (n, 8), *(((8, size - 1 - n), (size - 1 - n, 8)) if n < 8 else ())):
            put(y, x, grid[y][x])
    if version >= 7:
        number = version << 12 | _remainder(version, 12, 0x1F25)
        for n in range(18):
            y, x = n // 3, size - 11 + n % 3
            put(y, x, bool(number >> n & 1))
            put(x, y, bool(number >> n & 1))
    return grid, free


def _square(far: int) -> Iterator[tuple[int, int]]:
    return ((y, x) for y in range(-far, far + 1) for x in range(-far, far + 1))


def _path(free: Grid) -> Iterator[tuple[int, int]]:
    """The free modules in the order of the bits: two columns at a time, up and down."""
    size = len(free)
    for turn, right in enumerate(n for n in (*range(size - 1, 6, -2), 5, 3, 1)):
        for y in range(size - 1, -1, -1) if turn % 2 == 0 else range(size):
            yield from ((y, x) for x in (right, right - 1) if free[y][x])


def _remainder(value: int, bits: int, divisor: int) -> int:
    """What is left of a value, moved up by so many bits, by a polynomial over two elements."""
    value <<= bits
    for n in range(value.bit_length() - 1, bits - 1, -1):
        if value >> n & 1:
            value ^= divisor << (n - bits)
    return value


def _masked(grid: Grid, free: Grid, number: int) -> Grid:
    """The code with one of eight patterns laid over it, whose number it tells."""
    size, mask = len(grid), _MASKS[number]
    made = [
        [one ^ (open_ and mask(y, x)) for x, (one, open_) in enumerate(zip(row, may, strict=True))]
        for y, (row, may) in enumerate(zip(grid, free, strict=True))
    ]
    told = (number << 10 | _remainder(number, 10, 0x537)) ^ 0x5412
    first = [(n + (n > 5), 8) for n in range(8)] + [(8, 7)] + [(8, 14 - n) for n in range(9, 15)]
    second = [(8, size - 1 - n) for n in range(8)] + [(size - 15 + n, 8) for n in range(8, 15)]
    for n in range(15):
        for y, x in (first[n], second[n]):
            made[y][x] = bool(told >> n & 1)
    made[size - 8][8] = True
    return made


def _penalty(grid: Grid) -> int:
    """How hard a code is to read: long runs, squares, false corners, too much of one colour."""
    size = len(grid)
    lines = ["".join("1" if one else "0" for one in row) for row in grid]
    lines += ["".join(column) for column in zip(*lines, strict=True)]
    found = 0
    for line in lines:
        runs = line.replace("01", "0 1").replace("10", "1 0").split()
        found += sum(len(run) - 2 for run in runs if len(run) >= 5)
        quiet = f"0000{line}0000"
        for pattern in ("10111010000", "00001011101"):
            found += 40 * sum(quiet.startswith(pattern, n) for n in range(size - 2))
    for above, below in pairwise(grid):
        squares = zip(above, above[1:], below, below[1:], strict=False)
        found += 3 * sum(len({*four}) == 1 for four in squares)
    dark = sum(map(sum, grid)) * 20 // (size * size)
    return found + 10 * min(abs(dark - 10), abs(dark - 9))
