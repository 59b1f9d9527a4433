package downhill.core.exchange;

import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;

/** The parts of a {@link PythonScript}, each some lines that end with a newline. Names are the book's. */
final class PythonCode {
    private final PythonScript script;
    private final TrainingConfig config;
    private final boolean relu;
    private final boolean numerical;

    PythonCode(PythonScript script) {
        this.script = script;
        config = script.config();
        relu = switch (config.activation()) {
            case SIGMOID -> false;
            case RELU -> true;
        };
        numerical = switch (config.gradient()) {
            case BACKPROPAGATION -> false;
            case NUMERICAL -> true;
        };
    }

    private String say(String korean, String english) {
        return script.language() == CommentLanguage.KO ? korean : english;
    }

    String title() {
        return say(
                "# 학습실에서 한 학습을 NumPy로\n\n위에서부터 셀을 차례로 실행하세요."
                        + equality(
                                " 손실은 1e-9까지, 정확도는 그대로 학습실과 같습니다.",
                                " UNTIL번 갱신할 때까지 손실은 1e-9까지, 정확도는 그대로 학습실과 같습니다. 그 뒤로는 반올림 차이가 커져 다를 수"
                                        + " 있고, NumPy끼리도 빌드가 다르면 다를 수 있습니다.")
                        + "\n",
                "# A run of the lab, in NumPy\n\nRun the cells from the top."
                        + equality(
                                " The losses, to 1e-9, and the accuracies are those of the lab.",
                                " Up to update UNTIL the losses, to 1e-9, and the accuracies are those of the lab. After that,"
                                        + " rounding differences can grow, as they can between two builds of NumPy.")
                        + "\n");
    }

    /** What is known of equality, in words for the whole run or for its beginning; empty where nothing is. */
    private String equality(String whole, String beginning) {
        int until = script.equalUntil();
        return until < 1 ? "" : until >= script.steps() ? whole : beginning.replace("UNTIL", whole(until));
    }

    String opening() {
        return say(
                        "# 학습실에서 한 학습을 NumPy로 되풀이합니다.\n"
                                + equality("# 손실은 1e-9까지, 정확도는 그대로 학습실과 같습니다.\n", """
                                        # UNTIL번 갱신할 때까지 손실은 1e-9까지, 정확도는 그대로 학습실과 같습니다.
                                        # 그 뒤로는 반올림 차이가 커져 다를 수 있고, NumPy끼리도 빌드가 다르면 다를 수 있습니다.
                                        """)
                                + "# 필요한 것: 파이썬 3, NumPy, 그리고 이 파일 옆의 데이터 파일 네 개\n",
                        "# A run of the lab, in NumPy.\n"
                                + equality("# The losses, to 1e-9, and the accuracies are those of the lab.\n", """
                                        # Up to update UNTIL the losses, to 1e-9, and the accuracies are those of the lab. After that,
                                        # rounding differences can grow, as they can between two builds of NumPy.
                                        """)
                                + "# It needs Python 3, NumPy, and the four data files beside this one.\n")
                + imports() + "\nos.chdir(os.path.dirname(os.path.abspath(__file__)))\n";
    }

    String imports() {
        return "import gzip\nimport os\nimport sys\n\nimport numpy as np\n";
    }

    String settings() {
        StringBuilder changes = new StringBuilder();
        for (LearningRateChange change : script.changes()) {
            changes.append(changes.length() == 0 ? "" : ", ")
                    .append(change.step())
                    .append(": ")
                    .append(script.decimal().apply(change.learningRate()));
        }
        String changed = changes.length() == 0
                ? ""
                : say(
                                "# 이만큼 갱신한 뒤에 학습률을 바꾸었습니다: {갱신 횟수: 새 학습률}\n",
                                "# The learning rate was changed: {updates done: new rate}\n")
                        + "learning_rate_changes = {" + changes + "}\n";
        return "train_size, test_size = " + config.trainSize() + ", " + config.testSize()
                + say("  # 훈련 데이터와 시험 데이터의 이미지 수\n", "  # images to train with and to test on\n")
                + "hidden_size = " + config.hiddenSize() + say("  # 은닉 뉴런 수\n", "  # hidden units\n")
                + "batch_size = " + config.batchSize() + say("  # 미니배치의 이미지 수\n", "  # images of a mini-batch\n")
                + "learning_rate = " + script.decimal().apply(config.learningRate()) + "\n"
                + changed
                + "iters_num = " + script.steps() + say("  # 갱신 횟수\n", "  # updates\n")
                + "seed = " + whole(config.seed()) + "\n"
                + "data_url = " + Notebook.quoted(script.origin() + "/data/" + config.dataset()) + "\n";
    }

    /** The digits of a whole number in [0, 2^32). */
    private static String whole(double number) {
        int thousands = (int) (number / 1000);
        int rest = (int) (number - thousands * 1000.0);
        return thousands == 0
                ? "" + rest
                : thousands + "" + (char) ('0' + rest / 100) + (char) ('0' + rest / 10 % 10) + (char) ('0' + rest % 10);
    }

    String aboutData() {
        return say(
                "## 데이터\n\n데이터 파일이 이 노트북 옆에 없으면 학습실의 서버에서 받습니다.\n",
                "## Data\n\nData files that are not beside this notebook are fetched from the server of the lab.\n");
    }

    String missingFiles() {
        return """
                files = ["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"]
                missing = [name for name in files if not os.path.exists(name) and not os.path.exists(name + ".gz")]
                """;
    }

    String sayWhereFilesAre() {
        return """
                if missing:
                    print(SENTENCE)
                    for name in missing:
                        print(f"  {data_url}/{name}.gz")
                    sys.exit(1)
                """.replace(
                        "SENTENCE",
                        say("\"다음 파일을 받아 이 파일 옆에 두세요:\"", "\"Download these files and put them beside this one:\""));
    }

    /** In JupyterLite Python runs in the browser, whose requests are asynchronous. */
    String fetchFiles() {
        return """
                try:
                    for name in missing:
                        url = f"{data_url}/{name}.gz"
                        if sys.platform == "emscripten":
                            from pyodide.http import pyfetch
                            response = await pyfetch(url)
                            response.raise_for_status()
                            content = await response.bytes()
                        else:
                            from urllib.request import urlopen
                            content = urlopen(url, timeout=60).read()
                        with open(name + ".gz", "wb") as file:
                            file.write(content)
                except Exception as error:
                    raise RuntimeError(SENTENCE) from error
                """.replace(
                        "SENTENCE",
                        say(
                                "f\"{url} 에서 받을 수 없습니다. 브라우저로 네 파일을 받아 이 노트북 옆에 올리세요.\"",
                                "f\"Cannot fetch {url}. Download the four files in a browser and put them beside this notebook.\""));
    }

    String images() {
        return """

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
                """;
    }

    String aboutNetwork() {
        return say(
                "## 2층 신경망\n\n책 4.5.1절의 TwoLayerNet입니다.\n",
                "## The two-layer network\n\nThe TwoLayerNet of the book's section 4.5.1.\n");
    }

    String functions() {
        String activation = relu ? """
                def relu(a):
                    return np.maximum(0, a)
                """ : """
                def sigmoid(a):
                    return 1 / (1 + np.exp(-a))
                """;
        String common = """


                def softmax(a):
                    exp_a = np.exp(a - np.max(a, axis=1, keepdims=True))
                    return exp_a / np.sum(exp_a, axis=1, keepdims=True)


                def cross_entropy_error(y, t):
                    batch_size = y.shape[0]
                    return -np.sum(np.log(y[np.arange(batch_size), t] + 1e-7)) / batch_size
                """;
        String difference = """


                def numerical_gradient(f, x):
                    h = 1e-4
                    grad = np.zeros_like(x)
                    for idx in np.ndindex(x.shape):
                        tmp_val = x[idx]
                        x[idx] = tmp_val + h
                        fxh1 = f()
                        x[idx] = tmp_val - h
                        fxh2 = f()
                        grad[idx] = (fxh1 - fxh2) / (2 * h)
                        x[idx] = tmp_val
                    return grad
                """;
        return activation + common + (numerical ? difference : "");
    }

    String network() {
        return """
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
                        z1 = ACTIVATION(a1)
                        a2 = np.dot(z1, W2) + b2
                        return softmax(a2)

                    def loss(self, x, t):
                        y = self.predict(x)
                        return cross_entropy_error(y, t)

                    def accuracy(self, x, t):
                        y = np.argmax(self.predict(x), axis=1)
                        return np.sum(y == t) / float(x.shape[0])
                """.replace("ACTIVATION", relu ? "relu" : "sigmoid")
                + "\n" + (numerical ? differences() : backpropagation());
    }

    private static String differences() {
        return """
                    def gradient(self, x, t):
                        return {key: numerical_gradient(lambda: self.loss(x, t), self.params[key]) for key in self.params}
                """;
    }

    private String backpropagation() {
        return """
                    def gradient(self, x, t):
                        W1, b1, W2, b2 = (self.params[key] for key in ("W1", "b1", "W2", "b2"))
                        batch_num = x.shape[0]
                        a1 = np.dot(x, W1) + b1
                        z1 = ACTIVATION(a1)
                        y = softmax(np.dot(z1, W2) + b2)

                        dy = y.copy()
                        dy[np.arange(batch_num), t] -= 1
                        dy /= batch_num
                        dz1 = np.dot(dy, W2.T)
                        da1 = SLOPE
                        return {"W1": np.dot(x.T, da1), "b1": np.sum(da1, axis=0),
                                "W2": np.dot(z1.T, dy), "b2": np.sum(dy, axis=0)}
                """.replace("ACTIVATION", relu ? "relu" : "sigmoid")
                .replace("SLOPE", relu ? "dz1 * (a1 > 0)" : "dz1 * z1 * (1 - z1)");
    }

    String aboutTraining() {
        String slow = numerical
                ? say(
                        " 수치 미분은 갱신 한 번에 매개변수마다 손실을 두 번 계산하므로 오래 걸립니다.",
                        " The numerical gradient computes the loss twice for each parameter at each update, which takes long.")
                : "";
        return say(
                        "## 미니배치 학습\n\n손실은 갱신하기 전 미니배치의 손실입니다. 정확도는 한 에폭마다, 그리고 마지막에 구합니다.",
                        "## Mini-batch training\n\nThe loss is that of the mini-batch before the update. The accuracies are taken once"
                                + " an epoch and at the end.")
                + slow + "\n";
    }

    String training() {
        String change =
                script.changes().isEmpty() ? "" : "    learning_rate = learning_rate_changes.get(i, learning_rate)\n";
        return """
                np.random.seed(seed)
                network = TwoLayerNet(input_size=x_train.shape[1], hidden_size=hidden_size, output_size=10)
                iter_per_epoch = max(train_size // batch_size, 1)
                train_loss_list = []

                for i in range(iters_num):
                CHANGE\
                    batch_mask = np.random.choice(train_size, batch_size)
                    x_batch = x_train[batch_mask]
                    t_batch = t_train[batch_mask]

                BEFORE\
                    train_loss_list.append(network.loss(x_batch, t_batch))
                    grad = network.gradient(x_batch, t_batch)
                    for key in ("W1", "b1", "W2", "b2"):
                        network.params[key] -= learning_rate * grad[key]

                MARK\
                    if i % iter_per_epoch == 0 or i == iters_num - 1:
                        train_acc = network.accuracy(x_train, t_train)
                        test_acc = network.accuracy(x_test, t_test)
                        print(f"step {i + 1}: loss {train_loss_list[-1]}, train acc {train_acc}, test acc {test_acc}")
                """.replace("CHANGE", change)
                        .replace(
                                "BEFORE",
                                say(
                                        "    # 갱신하기 전의 손실. 책은 갱신한 뒤에 계산합니다.\n",
                                        "    # The loss before the update; the book computes it after.\n"))
                        .replace(
                                "MARK",
                                say(
                                        "    # i가 0, 1에폭, 2에폭, …일 때와 마지막\n",
                                        "    # At i = 0, one epoch, two epochs, …, and at the end.\n"))
                + (numerical ? "    else:\n        print(f\"step {i + 1}: loss {train_loss_list[-1]}\")\n" : "");
    }

    String aboutResults() {
        return say(
                "## 결과\n\n모든 손실은 losses.csv에, 가중치는 params.npz에 저장합니다. numpy.load로 읽습니다.\n",
                "## Results\n\nAll losses go into losses.csv, the weights into params.npz, for numpy.load.\n");
    }

    String results() {
        return say("# 모든 손실과, numpy.load로 읽는 가중치\n", "# All losses, and the weights for numpy.load.\n") + """
                with open("losses.csv", "w") as file:
                    file.write("step,loss\\n")
                    for step, loss in enumerate(train_loss_list, start=1):
                        file.write(f"{step},{loss}\\n")
                np.savez("params.npz", **network.params)
                """;
    }
}
