package downhill.web.insight;

import downhill.web.page.Text;

/** What taking a run home says. */
final class TakeHomeText {
    static final Text WEIGHTS = Text.of("가중치 params.npz", "Weights as params.npz");
    static final Text PYTHON = Text.of("파이썬 파일", "Python file");
    static final Text COPY = Text.of("파이썬 코드 복사", "Copy as Python");
    static final Text NOTEBOOK = Text.of("노트북 파일", "Notebook");
    static final Text OPEN = Text.of("params.npz 열기…", "Open params.npz…");
    static final Text OPENED = Text.of(
            "{0} 파일을 열었습니다. 은닉 뉴런 {1}개입니다. 위의 무늬, 틀린 숫자, 써 보기가 이제 이 신경망의 것입니다.",
            "{0} is open: {1} hidden units. The patterns, the mistakes and the pad above are now those of this network.");
    static final Text NOT_READ =
            Text.of("{0}: 읽을 수 없거나 {1}MB보다 큰 파일입니다.", "{0} cannot be read, or is larger than {1} MB.");
    static final Text LOOKING = Text.of(
            "파일의 가중치를 보고 있습니다. 활성화 함수는 지금 학습과 같다고 봅니다.",
            "You are looking at the weights of a file, with the activation of the present run.");
    static final Text JUDGED = Text.of(
            "파일의 가중치를 보고 있습니다. 활성화 함수는 지금 학습과 같다고 봅니다. 시험 이미지 {1}장 가운데 {0}장을 맞힙니다.",
            "You are looking at the weights of a file, with the activation of the present run: {0} of {1} test images right.");
    static final Text TRAIN_ON = Text.of("이 가중치에서 이어서 학습", "Train on from these weights");
    static final Text OWN_RUN = Text.of(
            "내 데이터, 직접 쓴 숫자, 파일의 가중치로 한 학습은 프로그램만으로 되풀이할 수 없습니다. 가중치 파일은 저장할 수 있습니다.",
            "A run with data, drawings or weights of your own cannot be repeated by a program alone. Its weights can be saved.");
    static final Text BACK = Text.of("학습한 신경망으로 돌아가기", "Back to the trained network");
    static final Text NOTE = Text.of(
            "numpy.load로 여는 가중치, 그리고 NumPy만으로 이 학습을 처음부터 똑같이 되풀이하는 프로그램입니다. 손실은 10⁻⁹까지, 정확도는 그대로 나옵니다.",
            "The weights for numpy.load, and a program that needs NumPy alone and repeats this run: the same losses to 1e-9, the"
                    + " same accuracies.");
    static final Text WEIGHTS_SAVED = Text.of(
            "params.npz를 저장했습니다. numpy.load('params.npz')['W1']의 모양은 (784, 은닉 뉴런 수)입니다.",
            "params.npz is saved. numpy.load('params.npz')['W1'] has shape (784, hidden units).");
    static final Text PYTHON_SAVED = Text.of(
            "downhill.py를 저장했습니다. 데이터 파일 네 개를 같은 폴더에 두고 python downhill.py로 실행하세요. 파일이 없으면 받을 곳을 알려 줍니다.",
            "downhill.py is saved. Put the four data files beside it and run python downhill.py; it says where to get them.");
    static final Text COPIED = Text.of("파이썬 코드를 복사했습니다.", "The Python code is copied.");
    static final Text NOT_COPIED = Text.of(
            "브라우저가 복사를 허락하지 않았습니다. 파일로 저장해 주세요.", "The browser does not allow copying. Save it as a file instead.");
    static final Text NOTEBOOK_SAVED = Text.of(
            "downhill.ipynb를 저장했습니다. Colab이나 JupyterLite에서 여세요.",
            "downhill.ipynb is saved. Open it in Colab or JupyterLite.");
    static final Text NO_RUN = Text.of("아직 한 걸음도 학습하지 않았습니다.", "No step has been trained yet.");

    private TakeHomeText() {}
}
