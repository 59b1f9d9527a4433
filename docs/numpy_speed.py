"""Times NumPy on the network of the book: a step, a whole numerical gradient, and the whole script of training.

    python3 docs/numpy_speed.py [rounds]

All in one process, in turns, with doubles and one thread, on the 60,000 images of static/data. A numerical gradient changes
each of the 39,760 weights and biases by 1e-4 up and down and computes the loss of 100 images each time, as the book's
numerical_gradient does. Wall time stands first, then the processor's time for the same work, which other programs on the
machine lengthen less.
"""

import gzip
import os
import sys
import time
from pathlib import Path

for name in ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ[name] = "1"

import numpy as np  # after the number of threads is set

DATA = Path(__file__).resolve().parent.parent / "static" / "data"
STEPS = 2000
WHOLE_RUN = 10_000
BATCH = 100
RATE = 0.1
H = 1e-4


def read(name, header):
    with gzip.open(DATA / (name + ".gz")) as file:
        return np.frombuffer(file.read(), np.uint8, offset=header)


def images(name):
    return read(name, 16).reshape(-1, 784) / 255.0


def one_hot(name):
    return np.eye(10)[read(name, 8)]


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    x = x - np.max(x, axis=1, keepdims=True)
    return np.exp(x) / np.sum(np.exp(x), axis=1, keepdims=True)


class TwoLayerNet:
    def __init__(self):
        random = np.random.RandomState(0)
        self.params = {
            "W1": 0.01 * random.randn(784, 50),
            "b1": np.zeros(50),
            "W2": 0.01 * random.randn(50, 10),
            "b2": np.zeros(10),
        }

    def predict(self, x):
        z1 = sigmoid(np.dot(x, self.params["W1"]) + self.params["b1"])
        return softmax(np.dot(z1, self.params["W2"]) + self.params["b2"])

    def loss(self, x, t):
        y = self.predict(x)
        return -np.sum(np.log(y[np.arange(len(y)), t.argmax(axis=1)] + 1e-7)) / len(y)

    def accuracy(self, x, t):
        return np.mean(self.predict(x).argmax(axis=1) == t.argmax(axis=1))

    def numerical_gradient(self, x, t):
        slopes = {name: np.zeros_like(values) for name, values in self.params.items()}
        for name, values in self.params.items():
            for index in np.ndindex(values.shape):
                kept = values[index]
                values[index] = kept + H
                above = self.loss(x, t)
                values[index] = kept - H
                below = self.loss(x, t)
                slopes[name][index] = (above - below) / (2 * H)
                values[index] = kept
        return slopes

    def gradient(self, x, t):
        z1 = sigmoid(np.dot(x, self.params["W1"]) + self.params["b1"])
        y = softmax(np.dot(z1, self.params["W2"]) + self.params["b2"])
        dy = (y - t) / len(x)
        da1 = np.dot(dy, self.params["W2"].T) * z1 * (1 - z1)
        return {"W1": np.dot(x.T, da1), "b1": da1.sum(axis=0), "W2": np.dot(z1.T, dy), "b2": dy.sum(axis=0)}


def step(net, x, t):
    batch = np.random.choice(len(x), BATCH)
    slopes = net.gradient(x[batch], t[batch])
    for name in net.params:
        net.params[name] -= RATE * slopes[name]
    return batch


def steps(x, t):
    net = TwoLayerNet()
    for _ in range(STEPS):
        step(net, x, t)


def whole_run(x, t, x_test, t_test):
    net = TwoLayerNet()
    losses = []
    for i in range(WHOLE_RUN):
        batch = step(net, x, t)
        losses.append(net.loss(x[batch], t[batch]))
        if i % (len(x) // BATCH) == 0:
            accuracies = net.accuracy(x, t), net.accuracy(x_test, t_test)
    return accuracies


def numerical(x, t):
    net = TwoLayerNet()
    numeric = net.numerical_gradient(x[:BATCH], t[:BATCH])
    exact = net.gradient(x[:BATCH], t[:BATCH])
    error = max(np.abs(numeric[name] - exact[name]).max() for name in numeric)
    # The loss has 1e-7 in its logarithm, the exact gradient has not.
    assert error < 1e-6, error


def timed(name, task, count, unit):
    wall, processor = time.perf_counter(), time.process_time()
    task()
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    scale = {"ms": 1e3, "s": 1}[unit] / count
    load = " ".join("%.2f" % value for value in os.getloadavg())
    print("%-20s %8.3f %s (processor %8.3f)  load %s" % (name, wall * scale, unit, processor * scale, load), flush=True)
    return wall * scale, processor * scale


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    x, t = images("train-images-idx3-ubyte"), one_hot("train-labels-idx1-ubyte")
    x_test, t_test = images("t10k-images-idx3-ubyte"), one_hot("t10k-labels-idx1-ubyte")
    print("NumPy", np.__version__, "on", os.cpu_count(), "processors")
    steps(x, t)
    found = {}
    for _ in range(rounds):
        for name, task, count, unit in (
            ("step", lambda: steps(x, t), STEPS, "ms"),
            ("numerical gradient", lambda: numerical(x, t), 1, "s"),
            ("step again", lambda: steps(x, t), STEPS, "ms"),
            ("whole run", lambda: whole_run(x, t, x_test, t_test), 1, "s"),
        ):
            found.setdefault(name, []).append(timed(name, task, count, unit))
    for name, times in found.items():
        wall, processor = zip(*times)
        print(
            "%-20s fastest %.3f, median %.3f, slowest %.3f; processor %.3f, %.3f, %.3f"
            % (name, min(wall), np.median(wall), max(wall), min(processor), np.median(processor), max(processor))
        )


if __name__ == "__main__":
    main()
