#!/usr/bin/env python3
"""Writes drawings.txt: digits as people draw them with a finger, a mouse or a pen, 20 of each.

    python3 make_drawings.py drawings.txt      # Python 3.8 or newer, nothing else

The skeletons below were made by hand, at least seven styles of a digit, from how people write: none is taken from MNIST or any
other data set, and none was changed or dropped after a network had read it. Each drawing is a skeleton whose points are
moved a little, slanted, stretched, turned and set somewhere on the pad, then sampled as a device samples a hand.

A skeleton lists its strokes, parted by "|". A stroke is points x,y in hundredths of the digit's height, y downwards, through
which a smooth curve goes; "!" marks a corner.
"""
import math, random, sys

SKELETONS = {
    0: {
        "oval": "38,2 12,20 4,52 14,84 36,98 58,84 66,50 58,18 38,2",
        "circle": "50,5 20,15 5,48 22,84 52,95 82,82 96,50 82,16 50,5 44,6",
        "narrow": "45,0 25,20 12,55 14,88 30,100 48,82 60,45 60,15 48,2",
        "clockwise": "10,60 14,22 40,3 68,20 74,55 60,88 36,97 16,84 8,58 12,44",
        "overshot": "58,12 36,3 14,22 6,56 18,90 44,97 66,78 70,42 56,12 38,6 24,14",
        "gap": "52,6 28,4 8,30 6,66 24,94 50,96 68,70 70,36 60,16",
        "halves": "40,3 12,22 5,55 16,86 40,97 | 40,3 66,20 72,52 62,84 40,97",
    },
    1: {
        "plain": "10,0 10,100",
        "leaning": "26,0 5,100",
        "flag": "0,22 22,0! 22,100",
        "serif": "0,20 24,0! 24,100 | 2,100 46,100",
        "upwards": "8,100 12,50 10,0",
        "soft-flag": "0,16 12,8 18,0 18,50 16,100",
        "hook": "30,0 18,50 8,94 14,100",
    },
    2: {
        "straight-base": "5,22 25,3 52,8 56,34 30,70 4,98! 62,98",
        "loop": "8,22 30,2 56,16 50,48 22,84 6,92 4,80 18,78 40,94 66,92",
        "like-z": "4,8 40,4 56,14! 4,96! 60,96",
        "swan": "6,28 16,6 40,2 56,18 48,46 24,74 6,96! 30,90 50,96 66,88",
        "wavy-base": "10,30 8,12 30,0 54,12 54,36 34,62 6,94! 26,92 44,100 64,92",
        "wide": "4,26 30,4 66,6 74,30 44,62 6,94! 84,94",
        "curled": "14,26 6,20 14,6 38,0 58,14 52,42 28,72 4,98! 58,96",
    },
    3: {
        "round": "6,14 30,2 54,12 50,36 26,47! 54,54 62,78 40,98 4,90",
        "flat-top": "6,4 56,4! 26,42! 54,52 60,76 38,98 4,90",
        "loop": "8,14 34,2 54,16 44,40 26,46 20,40 30,40 52,54 56,80 34,98 2,88",
        "slender": "10,10 30,0 44,14 36,38 20,46! 42,52 48,78 28,100 2,94",
        "wide": "4,16 40,0 72,14 66,38 30,46! 74,56 80,80 44,100 2,86",
        "flowing": "12,8 44,0 56,16 34,44! 52,56 48,82 26,100 2,98",
        "hooked": "12,22 8,8 36,0 56,18 30,44! 58,58 54,86 26,100 6,84",
    },
    4: {
        "open": "14,0 6,54! 66,54 | 52,4 50,100",
        "closed": "46,0! 2,64! 70,64 | 48,2! 48,100",
        "one-stroke": "62,66! 2,62! 46,0! 46,100",
        "open-tall": "8,2 6,46! 56,44 | 56,0 52,100",
        "low-stem": "30,0 6,56! 72,56 | 48,32 46,100",
        "round-open": "4,4 6,34 24,46 54,38 | 58,0 48,100",
        "slim": "40,2! 2,58! 60,60 | 42,2! 36,100",
    },
    5: {
        "hat-last": "12,4! 8,44 34,38 58,56 54,86 28,98 2,90 | 12,4 60,2",
        "one-stroke": "60,2! 14,2! 8,44! 38,38 60,60 52,88 26,98 2,90",
        "like-s": "56,4 24,6 12,24 20,42 46,54 54,78 34,98 4,92",
        "wide": "70,4! 18,6! 10,46! 44,36 74,56 66,88 34,100 4,92",
        "long-neck": "14,0! 12,50! 34,44 50,62 44,88 20,100 2,92 | 14,2 52,0",
        "loose-hat": "10,8! 8,46! 36,40 56,60 48,88 24,98 2,88 | 14,2 58,0",
        "angular": "58,0! 12,0! 8,42! 44,42 56,60 54,84 40,98! 2,96",
    },
    6: {
        "round": "48,2 20,24 6,60 14,92 38,98 54,80 48,60 26,58 8,74",
        "straight": "36,0 10,62 12,90 32,100 52,86 46,64 24,62 10,76",
        "large-loop": "56,4 24,20 6,54 14,90 44,98 68,78 58,50 30,48 10,64",
        "curled-top": "54,14 44,2 22,12 6,50 10,86 34,98 54,82 50,60 30,54 10,68",
        "narrow": "30,0 10,40 4,74 14,98 32,96 38,78 26,66 8,80",
        "gap": "44,0 16,30 6,64 16,94 40,98 56,80 48,62 26,62",
        "spiral": "50,0 18,28 6,62 18,94 44,96 54,74 38,60 16,70 12,80",
    },
    7: {
        "plain": "2,4! 58,4! 22,98",
        "bar": "2,6! 58,4! 24,98 | 14,50 56,48",
        "serif": "4,20! 4,4! 60,4! 26,100",
        "curved": "4,10 28,2 56,6 48,40 26,70 18,100",
        "upright": "2,2! 54,2! 48,100",
        "serif-bar": "6,18! 6,4! 60,4! 24,98 | 20,48 52,48",
        "wavy-top": "2,10 20,2 36,8 58,2! 34,50 24,98",
        "korean": "6,26! 8,4! 56,4! 50,36 36,98",
    },
    8: {
        "like-s": "54,14 30,2 8,18 18,40 46,56 58,80 32,98 6,82 16,56 44,40 54,14",
        "two-circles": "32,2 12,12 14,38 32,46 50,36 52,12 32,2 | 32,46 8,60 8,88 32,98 56,88 54,60 32,46",
        "tight": "42,8 22,2 8,16 18,38 40,58 44,82 22,98 4,82 14,58 38,34 42,8",
        "from-middle": "30,46 8,26 28,2 52,20 30,46 6,76 30,98 56,78 30,46",
        "wide": "70,16 40,2 12,16 26,42 64,60 74,84 40,98 8,84 20,58 60,40 70,16",
        "open-top": "58,6 34,2 12,16 20,38 46,58 48,86 26,98 8,84 16,62 44,38 58,6",
        "large-foot": "40,2 22,10 20,30 38,42 62,62 60,90 32,100 6,88 6,64 30,44 54,28 54,8 40,2",
    },
    9: {
        "straight": "52,12 28,2 6,22 14,46 38,44 52,14! 52,100",
        "curved": "52,16 30,2 8,18 10,42 32,48 52,18! 54,50 44,84 20,98 4,90",
        "leaning": "50,10 24,4 4,26 16,46 40,36 50,10! 30,100",
        "hook": "54,14 28,2 6,24 18,46 46,36 54,10! 54,70 42,96 10,94",
        "two-strokes": "50,20 28,2 6,20 12,44 36,48 50,22 | 52,4 50,100",
        "small-head": "36,12 18,2 4,18 14,36 32,28 36,6! 34,100",
        "wide-head": "66,20 36,0 6,18 12,46 46,50 66,22! 58,100",
    },
}

# How a device sees a hand: points on a line as long as the digit is high, tremor and grid of its points, both in pads.
DEVICES = {"finger": (18, 0.004, 1 / 320), "mouse": (11, 0.006, 1 / 200), "pen": (34, 0.0015, 1 / 1000)}
PER_DIGIT = 20


def parse(skeleton):
    """Returns the strokes, each a list of (x, y, is a corner)."""
    strokes = []
    for stroke in skeleton.split("|"):
        points = []
        for word in stroke.split():
            x, y = word.rstrip("!").split(",")
            points.append((float(x) / 100, float(y) / 100, word.endswith("!")))
        strokes.append(points)
    return strokes


def curve(points):
    """Returns a dense Catmull-Rom curve through the points, with a break of direction at corners."""
    dense = []
    for i in range(len(points) - 1):
        p1, p2 = points[i], points[i + 1]
        p0 = p1 if i == 0 or p1[2] else points[i - 1]
        p3 = p2 if i + 2 == len(points) or p2[2] else points[i + 2]
        for k in range(40):
            t = k / 40
            dense.append(tuple(
                0.5 * (2 * p1[a] + (p2[a] - p0[a]) * t + (2 * p0[a] - 5 * p1[a] + 4 * p2[a] - p3[a]) * t * t
                       + (3 * p1[a] - p0[a] - 3 * p2[a] + p3[a]) * t * t * t) for a in (0, 1)))
    dense.append(points[-1][:2])
    return dense


def sampled(dense, per_height, hurry):
    """Takes points at even times of a hand that is slower at the ends of a stroke."""
    along = [0.0]
    for (ax, ay), (bx, by) in zip(dense, dense[1:]):
        along.append(along[-1] + math.hypot(bx - ax, by - ay))
    count = max(2, round(along[-1] * per_height))
    points, at = [], 0
    for k in range(count + 1):
        u = k / count
        goal = along[-1] * ((1 - hurry) * u + hurry * u * u * (3 - 2 * u))
        while at + 1 < len(along) - 1 and along[at + 1] < goal:
            at += 1
        share = (goal - along[at]) / ((along[at + 1] - along[at]) or 1)
        points.append(tuple(dense[at][a] + min(1, share) * (dense[at + 1][a] - dense[at][a]) for a in (0, 1)))
    return points


def drawing(digit, style, rng):
    device = rng.choice(sorted(DEVICES))
    per_height, tremor, grid = DEVICES[device]
    per_height *= math.exp(rng.gauss(0, 0.35))
    slant = max(-0.25, min(0.45, rng.gauss(0.1, 0.15)))
    wide = math.exp(rng.gauss(0, 0.14))
    turn = rng.gauss(0, 0.05)
    bend = rng.gauss(0, 0.03), rng.uniform(0, 2 * math.pi)
    strokes = []
    for points in parse(SKELETONS[digit][style]):
        moved = [(x + rng.gauss(0, 0.018), y + rng.gauss(0, 0.018), corner) for x, y, corner in points]
        line = []
        for x, y in curve(moved):
            x, y = x * wide, y + bend[0] * math.sin(4 * x + bend[1])
            x += bend[0] * math.sin(3 * y + bend[1]) + slant * (0.5 - y)
            line.append((x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)))
        strokes.append(line if rng.random() < 0.85 else line[::-1])
    if rng.random() < 0.2:
        strokes.reverse()
    height = rng.uniform(0.35, 0.85)
    xs = [x for line in strokes for x, y in line]
    ys = [y for line in strokes for x, y in line]
    room = 0.96
    height = min(height, room / (max(xs) - min(xs)), room / (max(ys) - min(ys)))
    left = 0.02 + rng.uniform(0.15, 0.85) * (room - height * (max(xs) - min(xs)))
    top = 0.02 + rng.uniform(0.15, 0.85) * (room - height * (max(ys) - min(ys)))
    result = []
    for line in strokes:
        hand = []
        for x, y in sampled(line, per_height, rng.uniform(0, 0.9)):
            x = left + height * (x - min(xs)) + rng.gauss(0, tremor * 0.7)
            y = top + height * (y - min(ys)) + rng.gauss(0, tremor * 0.7)
            hand.append(tuple(round(1000 * min(1, max(0, round(v / grid) * grid))) for v in (x, y)))
        result.append(" ".join("%d,%d" % p for p in hand))
    pen = rng.choice([0.05, 0.06, 0.07, 0.08, 0.09, 0.1])
    return "%d %s-%s %g %s" % (digit, style, device, pen, " | ".join(result))


def main():
    rng = random.Random(20261127)
    lines = []
    for digit, styles in SKELETONS.items():
        names = sorted(styles)
        for index in range(PER_DIGIT):
            lines.append(drawing(digit, names[index % len(names)], rng))
    with open(sys.argv[1], "w") as out:
        out.write(README + "\n".join(lines) + "\n")


README = """\
# 200 drawn digits, 20 of each: seven or eight skeletons a digit made by hand (none from MNIST), varied by make_drawings.py with
# one seed as hands and devices vary; drawn by no finger. A line: digit, style-device, pen's thickness, then strokes parted by
# "|" of points x,y. Thickness in pads, coordinates in thousandths of the pad, y downwards.
"""

main()
