package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The classes of a data set with names are called by them in the lab, and those of MNIST by their digits. */
class ClassNamesIT {
    private static final List<String> KO = List.of("티셔츠", "바지", "풀오버", "원피스", "코트", "샌들", "셔츠", "운동화", "가방", "앵클부츠");
    private static final List<String> EN = List.of(
            "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot");

    private static final String SPOKEN =
            "[...document.querySelectorAll('#digits .digit-image')].map(e => e.getAttribute('aria-label'))";
    private static final String WRITTEN =
            "[...document.querySelectorAll('#digits .digit-answer')].map(e => e.textContent.slice(2))";
    private static final String LEGEND =
            "[...document.querySelectorAll('.matrix-names:not([hidden]) li')].map(e => e.textContent)";

    @TempDir
    Path dataDir;

    private final long seed = Long.getLong("downhill.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void fashionIsReadByName() throws IOException {
        System.out.println("ClassNamesIT: -Ddownhill.seed=" + seed);
        Blots train = Blots.draw(random, 301 + random.nextInt(400));
        Blots test = Blots.draw(random, 53 + random.nextInt(90));
        Path set = Files.createDirectory(dataDir.resolve("fashion-mnist"));
        train.writeImages(set.resolve("train-images-idx3-ubyte"));
        train.writeLabels(set.resolve("train-labels-idx1-ubyte"));
        test.writeImages(set.resolve("t10k-images-idx3-ubyte"));
        test.writeLabels(set.resolve("t10k-labels-idx1-ubyte"));
        try (Product product = Product.start()) {
            product.stop();
            product.set("DATA_DIR", dataDir.toString());
            product.run();
            String address =
                    "/lab?lang=ko&data=fashion-mnist&train=%d&test=%d&hidden=17&batch=29&steps=140&seed=3&autostart=1"
                            .formatted(train.labels().length, test.labels().length);
            try (Lab lab = Lab.open(Window.PHONE, product.url(address))) {
                lab.await("done");
                BrowserPage page = lab.page();
                checkDigits(page, test.labels());
                checkMatrix(page, test.labels());
                checkOtherPanels(page);
                Accessible.check(page, "the lab with names for its classes");

                page.click("#language");
                assertThat(texts(page, LEGEND)).isEqualTo(EN);
                assertThat(texts(page, SPOKEN).get(0)).startsWith("is " + EN.get(test.labels()[0]) + ", read as ");
                checkMnist(lab);
            }
        }
    }

    private static void checkDigits(BrowserPage page, byte[] labels) {
        awaitAnswers(page);
        List<String> spoken = texts(page, SPOKEN);
        List<String> written = texts(page, WRITTEN);
        assertThat(spoken).hasSize(12);
        for (int i = 0; i < spoken.size(); i++) {
            assertThat(spoken.get(i)).startsWith("정답 " + KO.get(labels[i]) + ", 답 " + written.get(i) + ", ");
            assertThat(KO).contains(written.get(i));
        }
    }

    private static void checkMatrix(BrowserPage page, byte[] labels) {
        page.show("#failing-section");
        page.await("#failing-section", "data-filled", "");
        Pause.until(WebPage.LIMIT, () -> texts(page, LEGEND).equals(KO), () -> "the legend is " + texts(page, LEGEND));
        int[] counts = new int[10];
        for (byte label : labels) {
            counts[label]++;
        }
        // A cell that has images: of the most frequent truth, the first answer that was given.
        int truth = 0;
        for (int c = 1; c < counts.length; c++) {
            truth = counts[c] > counts[truth] ? c : truth;
        }
        String row = ".matrix tbody tr:nth-child(" + (truth + 1) + ")";
        Pause.until(
                WebPage.LIMIT,
                () ->
                        !texts(page, "[...document.querySelectorAll('" + row + " button')].map(e => e.textContent)")
                                .stream()
                                .allMatch(String::isEmpty),
                () -> "the matrix stays empty");
        assertThat(page.find(row + " th").getText()).isEqualTo("" + truth);
        assertThat(page.find(row + " th").getAccessibleName()).isEqualTo(truth + "(" + KO.get(truth) + ")");
        List<String> cells = texts(page, "[...document.querySelectorAll('" + row + " button')].map(e => e.ariaLabel)");
        for (int answer = 0; answer < cells.size(); answer++) {
            assertThat(cells.get(answer))
                    .startsWith("정답 %d(%s), 답 %d(%s): ".formatted(truth, KO.get(truth), answer, KO.get(answer)));
        }
        int other = truth == 0 ? 1 : 0;
        page.click(row + " td:nth-of-type(" + (other + 1) + ") button");
        assertThat(page.find(".cell h3").getText())
                .startsWith("정답 " + KO.get(truth) + ", 답 " + KO.get(other) + "인 이미지 ");
    }

    private static void checkOtherPanels(BrowserPage page) {
        page.show("#learned-section");
        page.await("#learned-section", "data-filled", "");
        page.click(".tile");
        page.awaitShown(".unit");
        assertThat(texts(page, "[...document.querySelectorAll('.unit-digit')].map(e => e.textContent)"))
                .startsWith("0(티셔츠)")
                .endsWith("9(앵클부츠)");
        page.show("#forward-section");
        assertThat(page.find(".forward-head").getText()).containsPattern("정답 \\d\\([^)]+\\) · 답 \\d\\([^)]+\\)");
        assertThat(page.find(".forward-reading").getText()).containsPattern("^\\d\\([^)]+\\): 합 ");
        assertThat(texts(page, "[...document.querySelectorAll('.draw-bar')].map(e => e.ariaLabel)"))
                .startsWith("0(티셔츠)")
                .endsWith("9(앵클부츠)");
    }

    /** A later run on MNIST has digits again. */
    private static void checkMnist(Lab lab) {
        BrowserPage page = lab.page();
        lab.press("reset");
        lab.await("idle");
        page.click("#data-choices input[value=mnist]");
        lab.press("start");
        lab.await("done");
        awaitAnswers(page);
        assertThat(texts(page, LEGEND)).isEmpty();
        assertThat(texts(page, WRITTEN)).hasSize(12).allMatch(answer -> answer.matches("\\d"));
        page.show("#failing-section");
        WebElement cell = page.find(".matrix tbody button");
        assertThat(cell.getAccessibleName()).startsWith("truth 0, answer 0: ");
    }

    private static void awaitAnswers(BrowserPage page) {
        page.show("#digits");
        Pause.until(WebPage.LIMIT, () -> !texts(page, WRITTEN).contains(""), () -> "some digit has no answer");
    }

    private static List<String> texts(BrowserPage page, String expression) {
        List<String> texts = new ArrayList<>();
        ((List<?>) page.evaluate(expression)).forEach(text -> texts.add((String) text));
        return texts;
    }
}
