# 학습실에서 한 학습을 NumPy로 되풀이합니다.
# 손실은 1e-9까지, 정확도는 그대로 학습실과 같습니다.
# 필요한 것: 파이썬 3, NumPy, 그리고 이 파일 옆의 데이터 파일 네 개
import gzip
import os
import sys

import numpy as np

os.chdir(os.path.dirname(os.path.abspath(__file__)))

train_size, test_size = 5000, 1000  # 훈련 데이터와 시험 데이터의 이미지 수
hidden_size = 50  # 은닉 뉴런 수
batch_size = 100  # 미니배치의 이미지 수
learning_rate = 0.1
iters_num = 1000  # 갱신 횟수
seed = 0
data_url = "http://localhost:8080/data/mnist"

files = ["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"]
missing = [name for name in files if not os.path.exists(name) and not os.path.exists(name + ".gz")]
if missing:
    print("다음 파일을 받아 이 파일 옆에 두세요:")
    for name in missing:
        print(f"  {data_url}/{name}.gz")
    sys.exit(1)


def load(name):
    path = name if os.path.exists(name) else name + ".gz"
    with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
        data = file.read()
    dimensions = data[3]
    shape = np.frombuffer(data, ">i4", count=dimensions, offset=4)
    return np.frombuffer(data, np.uint8, offset=4 + 4 * dimensions).reshape(shape)


def load_images(name, size):
    images = load(name)[:size]
    return images.reshape(size, -1).astype(np.float32) / 255.0


x_train, t_train = load_images(files[0], train_size), load(files[1])[:train_size]
x_test, t_test = load_images(files[2], test_size), load(files[3])[:test_size]


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def softmax(a):
    exp_a = np.exp(a - np.max(a, axis=1, keepdims=True))
    return exp_a / np.sum(exp_a, axis=1, keepdims=True)


def cross_entropy_error(y, t):
    batch_size = y.shape[0]
    return -np.sum(np.log(y[np.arange(batch_size), t] + 1e-7)) / batch_size


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, weight_init_std=0.01):
        self.params = {}
        self.params["W1"] = weight_init_std * np.random.randn(input_size, hidden_size)
        self.params["b1"] = np.zeros(hidden_size)
        self.params["W2"] = weight_init_std * np.random.randn(hidden_size, output_size)
        self.params["b2"] = np.zeros(output_size)

    def predict(self, x):
        W1, b1, W2, b2 = (self.params[key] for key in ("W1", "b1", "W2", "b2"))
        a1 = np.dot(x, W1) + b1
        z1 = sigmoid(a1)
        a2 = np.dot(z1, W2) + b2
        return softmax(a2)

    def loss(self, x, t):
        y = self.predict(x)
        return cross_entropy_error(y, t)

    def accuracy(self, x, t):
        y = np.argmax(self.predict(x), axis=1)
        return np.sum(y == t) / float(x.shape[0])

    def gradient(self, x, t):
        W1, b1, W2, b2 = (self.params[key] for key in ("W1", "b1", "W2", "b2"))
        batch_num = x.shape[0]
        a1 = np.dot(x, W1) + b1
        z1 = sigmoid(a1)
        y = softmax(np.dot(z1, W2) + b2)

        dy = y.copy()
        dy[np.arange(batch_num), t] -= 1
        dy /= batch_num
        dz1 = np.dot(dy, W2.T)
        da1 = dz1 * z1 * (1 - z1)
        return {"W1": np.dot(x.T, da1), "b1": np.sum(da1, axis=0),
                "W2": np.dot(z1.T, dy), "b2": np.sum(dy, axis=0)}


np.random.seed(seed)
network = TwoLayerNet(input_size=x_train.shape[1], hidden_size=hidden_size, output_size=10)
iter_per_epoch = max(train_size // batch_size, 1)
train_loss_list = []

for i in range(iters_num):
    batch_mask = np.random.choice(train_size, batch_size)
    x_batch = x_train[batch_mask]
    t_batch = t_train[batch_mask]

    # 갱신하기 전의 손실. 책은 갱신한 뒤에 계산합니다.
    train_loss_list.append(network.loss(x_batch, t_batch))
    grad = network.gradient(x_batch, t_batch)
    for key in ("W1", "b1", "W2", "b2"):
        network.params[key] -= learning_rate * grad[key]

    # i가 0, 1에폭, 2에폭, …일 때와 마지막
    if i % iter_per_epoch == 0 or i == iters_num - 1:
        train_acc = network.accuracy(x_train, t_train)
        test_acc = network.accuracy(x_test, t_test)
        print(f"step {i + 1}: loss {train_loss_list[-1]}, train acc {train_acc}, test acc {test_acc}")

# 모든 손실과, numpy.load로 읽는 가중치
with open("losses.csv", "w") as file:
    file.write("step,loss\n")
    for step, loss in enumerate(train_loss_list, start=1):
        file.write(f"{step},{loss}\n")
np.savez("params.npz", **network.params)
