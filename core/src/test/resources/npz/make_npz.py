#!/usr/bin/env python3
"""Writes the .npz files of NpzTest, as readers would write them.

    python3 make_npz.py .      # NumPy 2.x

The networks have 2 or 3 hidden units. Every weight is a float32, and no two of one file are equal, so that a value at
a wrong place shows.
"""
import io, sys, zipfile
import numpy as np

folder = sys.argv[1]


def weights(*shape):
    n = int(np.prod(shape))
    return (((np.arange(n) * 7919) % 10007 - 5000) / 4096).reshape(shape)


def network(h):
    return {"W1": weights(784, h), "b1": weights(h) + 1, "W2": weights(h, 10) + 3, "b2": weights(10) + 5}


def save(name, arrays, write=np.savez_compressed):
    write(f"{folder}/{name}.npz", **arrays)


p = network(2)
save("plain", p, np.savez)
save("compressed", p)
save("float32", {k: v.astype(np.float32) for k, v in p.items()})
save("fortran", {k: np.asfortranarray(v) for k, v in p.items()})
save("big-endian", {k: v.astype(">f8") for k, v in p.items()})
save("big-endian-float32", {k: v.astype(">f4") for k, v in p.items()})
save("other-order", {"b2": p["b2"], "m": np.zeros((3, 3)), "W2": p["W2"], "이름": np.arange(3), "W1": p["W1"],
                     "step": np.int64(7), "b1": p["b1"]})
save("rows", p | {"b1": p["b1"].reshape(1, -1), "b2": p["b2"].reshape(1, -1)})
save("three-hidden", network(3))


def with_versions(name, versions):
    """Arrays in versions of the .npy format that savez does not choose by itself."""
    with zipfile.ZipFile(f"{folder}/{name}.npz", "w", zipfile.ZIP_DEFLATED) as z:
        for (key, value), version in zip(p.items(), versions):
            npy = io.BytesIO()
            np.lib.format.write_array(npy, value, version=version)
            z.writestr(key + ".npy", npy.getvalue())


with_versions("versions", [(2, 0), (3, 0), (1, 0), (2, 0)])


class Pipe(io.RawIOBase):
    """A stream that cannot go back: zipfile then writes sizes and CRCs behind the data."""

    def __init__(self, file):
        self.file = file

    def writable(self):
        return True

    def write(self, data):
        return self.file.write(data)


with open(f"{folder}/descriptors.npz", "wb") as file:
    np.savez_compressed(Pipe(file), **p)

# Wrong in one thing each.
save("missing", {k: v for k, v in p.items() if k != "W1"} | {"w1": p["W1"]})
np.savez_compressed(f"{folder}/unnamed.npz", *p.values())
save("transposed", p | {"W1": p["W1"].T})
save("wrong-w2", p | {"W2": p["W2"].T})
save("wrong-b1", p | {"b1": weights(3)})
save("wrong-b2", p | {"b2": p["b2"].reshape(10, 1)})
save("flat", p | {"W1": p["W1"].ravel()})
save("ints", p | {"W1": np.ones((784, 2), dtype=np.int64)})
save("float16", p | {"b1": p["b1"].astype(np.float16)})
save("objects", p | {"W2": p["W2"].astype(object)})
save("structure", p | {"b1": np.zeros(2, dtype=[("w", "<f8"), ("m", "<f8")])})
save("wide", p | {"W1": np.zeros((784, 501))})
save("wider", p | {"W1": np.zeros((784, 3000))})
save("no-hidden", {"W1": np.zeros((784, 0)), "b1": np.zeros(0), "W2": np.zeros((0, 10)), "b2": np.zeros(10)})
for name, value in (("nan", np.nan), ("inf", np.inf), ("minus-inf", -np.inf)):
    bad = network(2)
    bad["W2"][1, 7] = value
    save(name, bad)
bad = network(2)
bad["b1"][1] = np.nan
save("nan-bias", bad)
np.save(f"{folder}/single.npy", p["b2"])
with zipfile.ZipFile(f"{folder}/bzip2.npz", "w", zipfile.ZIP_BZIP2) as z:
    for key, value in p.items():
        npy = io.BytesIO()
        np.save(npy, value)
        z.writestr(key + ".npy", npy.getvalue())
