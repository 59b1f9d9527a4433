package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import downhill.server.classes.ClassClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;

/** A class of a teacher and two students, each in a browser of their own. */
class ClassIT {
    private static final String BOARD_QUESTION = "[data-question=\"cost/cost-at-3\"]";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Guesses: the lesson waits for the teacher, and the class thinks twice. */
    @Test
    void classGuessesTwiceAndWaitsForTheAnswer() throws IOException {
        Product product = Product.shared();
        try (BrowserPage teacher = BrowserPage.open(Window.DESKTOP, product.url("/teach"));
                BrowserPage first = BrowserPage.open(Window.PHONE, product.url("/join"), "ko-KR");
                BrowserPage second = BrowserPage.open(Window.DESKTOP, product.url("/join"), "en-US")) {
            ClassClient.Made made = make(teacher, product);

            first.go(product.url("/join/" + made.code()));
            first.awaitShown("#join-form");
            assertThat(first.find("#nickname").getDomAttribute("readonly")).isNotNull();
            String firstName = Classroom.joinAsProposed(first);
            assertThat(firstName).matches("[가-힣]+ [가-힣]+");
            String code = made.code().toLowerCase();
            second.type("#code", code.substring(0, 3) + " " + code.substring(3));
            second.click("[data-action=find-class]");
            second.awaitShown("#join-form");
            String proposed = second.find("#nickname").getDomProperty("value");
            second.click("[data-action=other-nickname]");
            Pause.until(
                    WebPage.LIMIT,
                    () -> !proposed.equals(second.find("#nickname").getDomProperty("value")),
                    () -> "no other nickname than " + proposed);
            String secondName = Classroom.joinAsProposed(second);
            assertThat(secondName).matches("[A-Z][a-z]+ [A-Z][A-Za-z ]+");
            teacher.await("#class-state", "data-members", "2");
            assertThat(teacher.driver().getTitle()).contains("3분반");
            Voice.listen(teacher);
            // What was to come has not been there all the while.
            assertThat(teacher.find("#guess-section").isDisplayed()).isFalse();

            for (BrowserPage student : List.of(first, second)) {
                student.click("[data-action=go-to-target]");
                Classroom.goToQuestion(student);
                Classroom.mark(student);
            }
            assertThat(first.find(".class-bar").getText()).contains("3분반", firstName);
            assertThat(second.find(".class-bar").getText()).contains("3분반", secondName);

            Classroom.guess(first, "10");
            first.awaitText(Classroom.GUESS, "첫 예측, 2명 가운데 1명이 답함");
            Classroom.awaitTally(teacher, BOARD_QUESTION, "2:1");
            // Others' guesses would sway one's own.
            assertThat(second.find(Classroom.GUESS).isDisplayed()).isFalse();
            Classroom.guess(second, "20");
            Classroom.awaitTally(teacher, BOARD_QUESTION, "2:1 4:1");
            first.awaitText(Classroom.GUESS, "첫 예측, 2명 가운데 2명이 답함", "진행자가 답을 공개하면 이어집니다");
            second.awaitText(Classroom.GUESS, "First guess, 2 of 2 answered");
            Classroom.awaitTally(first, Classroom.GUESS, "");
            Classroom.awaitTally(second, Classroom.GUESS, "");
            Voice.await(teacher, "2");
            requireHeld(first);
            requireHeld(second);

            teacher.click(BOARD_QUESTION + " [data-action=open-round]");
            second.awaitText(Classroom.GUESS, "guess again");
            first.awaitShown("[data-action=commit-guess]");
            Classroom.guess(first, "18");
            Classroom.guess(second, "18.5");
            String both = "2:1+0 3:0+2 mine 4:1+0";
            first.awaitText(Classroom.GUESS, "두 번째 예측, 2명 가운데 2명이 답함");
            Classroom.awaitTally(first, Classroom.GUESS, "");
            Classroom.awaitTally(teacher, BOARD_QUESTION, both.replace(" mine", ""));
            requireHeld(first);
            requireHeld(second);

            teacher.click(BOARD_QUESTION + " [data-action=reveal]");
            for (BrowserPage student : List.of(first, second)) {
                Classroom.awaitTally(student, Classroom.GUESS, both.replace("mine", "mine truth"));
            }
            requireToldThatItIsLate(product, made.code());
            for (BrowserPage student : List.of(first, second)) {
                student.click("[data-action=next-step]");
                student.awaitShown("#far");
            }
            Classroom.awaitTally(teacher, BOARD_QUESTION, both.replace("mine", "truth"));
            List.of(teacher, first, second).forEach(Classroom::requireNotReloaded);
        }
    }

    /** Who comes after the answer has been shown may guess, and is told that the class does not count it. */
    private static void requireToldThatItIsLate(Product product, String code) throws IOException {
        try (BrowserPage late = BrowserPage.open(Window.PHONE, product.url("/join/" + code))) {
            late.awaitShown("#join-form");
            Classroom.joinAsProposed(late);
            // A guess that is refused is no fault of the page.
            late.forgive("409");
            late.go(product.url("/learn/cost"));
            Classroom.goToQuestion(late);
            Classroom.guess(late, "5");
            late.awaitText(Classroom.GUESS, "수업에서는 집계하지 않습니다", "3명 가운데 2명이 답함");
            Classroom.awaitTally(late, Classroom.GUESS, "2:1+0 3:0+2 truth 4:1+0");
        }
    }

    /** A lesson that is opened again waits as before; and what was guessed elsewhere is no guess of this class. */
    @Test
    void lessonWaitsAlsoAfterAReloadAndAsksInEachClassAnew() throws IOException {
        Product product = Product.shared();
        try (BrowserPage student = BrowserPage.open(Window.DESKTOP, product.url("/join"))) {
            for (int visit = 1; visit <= 2; visit++) {
                Classroom room = Classroom.of(product, "{\"title\":\"class\",\"hold\":true}");
                room.join(student);
                student.go(product.url("/learn/cost"));
                if (visit == 1) {
                    Classroom.goToQuestion(student);
                }
                student.awaitShown("[data-action=commit-guess]");
                Classroom.guess(student, "10");
                student.awaitText(Classroom.GUESS, "진행자가 답을 공개하면");
                student.reload();
                student.awaitText(Classroom.GUESS, "진행자가 답을 공개하면");
                requireHeld(student);
            }
        }
    }

    /** On a second device by the code that the first one shows; and from a computer that is not one's own it goes again. */
    @Test
    void theKeyGoesToASecondDeviceAndIsForgotten() throws IOException {
        Product product = Product.shared();
        Classroom room = Classroom.of(product, "{\"title\":\"class\"}");
        try (BrowserPage page = BrowserPage.open(
                Window.PHONE, room.board() + "#key=" + room.made().key())) {
            page.awaitShown("#lead-section");
            assertThat(page.driver().getCurrentUrl()).doesNotContain("key");
            assertThat(Classroom.keyShown(page)).isEqualTo(room.made().key());
            page.click("[data-action=forget-key]");
            page.click("[data-action=forget-key][data-asking]");
            page.find("body[data-page=teach]");
            page.forgive("403");
            for (String wrong : List.of("", "#key=" + "A".repeat(43))) {
                page.go(room.board() + wrong);
                page.awaitShown("#run-section");
                assertThat(page.find("#lead-section").isDisplayed()).isFalse();
            }
        }
    }

    /** Events that come while the board is being read are not lost. */
    @Test
    void boardLosesNothingThatHappensWhileItReadsAnew() throws IOException {
        Product product = Product.shared();
        Classroom room = Classroom.of(product, "{\"title\":\"class\"}");
        try (BrowserPage board = BrowserPage.open(Window.DESKTOP, room.board())) {
            board.awaitShown("#run-section");
            // The next answer that tells the whole class comes late.
            board.driver().executeScript("""
                    const {open} = XMLHttpRequest.prototype;
                    XMLHttpRequest.prototype.open = function (method, url) {
                      this.whole = url === location.pathname.replace('/class/', '/api/classes/');
                      return open.apply(this, arguments);
                    };
                    XMLHttpRequest.prototype.addEventListener = function (type, listener) {
                      return EventTarget.prototype.addEventListener.call(this, type, !this.whole ? listener : event => {
                        window.late = true;
                        window.release = () => listener.call(this, event);
                      });
                    };
                    """);
            room.lead("PATCH", "", "{\"title\":\"renamed\"}");
            Pause.until(
                    WebPage.LIMIT,
                    () -> Boolean.TRUE.equals(board.evaluate("window.late")),
                    () -> "the board does not read the class anew");
            String key = product.classes().join(room.code());
            product.classes().guess(room.code(), key, "cost", "cost-at-3", 1, 10);
            board.awaitText(BOARD_QUESTION, "1명 가운데 1명이 답함");
            board.evaluate("window.release()");
            board.awaitText("#class-title", "renamed");
            board.awaitText(BOARD_QUESTION, "1명 가운데 1명이 답함");
            board.await("#class-state", "data-members", "1");
        }
    }

    /** An hour in the lab, from the first run to the end of the class. */
    @Test
    void labHourOfAClass() throws IOException {
        Product product = Product.shared();
        Classroom room = Classroom.of(product, "{\"title\":\"실습 3분반\",\"target\":\"/lab\"}");
        try (BrowserPage teacher = BrowserPage.open(Window.DESKTOP, product.url("/"));
                BrowserPage first = BrowserPage.open(Window.DESKTOP, product.url("/"));
                BrowserPage second = BrowserPage.open(Window.PHONE, product.url("/"))) {
            room.openAsTeacher(teacher);
            teacher.evaluate("window.began = true");
            List<String> names = List.of(room.join(first), room.join(second));
            List<String> runs = new ArrayList<>();
            for (BrowserPage student : List.of(first, second)) {
                int number = runs.size() + 1;
                train(product, student, number);
                student.click("[data-action=save-run]");
                student.awaitShown("#class-hint");
                assertThat(student.find("#class-hint").getText()).contains("실습 3분반");
                assertThat(student.find("input[name=nickname]").getDomProperty("value"))
                        .isEqualTo(names.get(number - 1));
                student.click("[data-action=confirm-save]");
                student.awaitShown("#save-outcome-link");
                runs.add(room.told().get("runs").get(number - 1).get("id").textValue());
                awaitBadge(teacher, runs.get(number - 1), "verified");
            }
            teacher.await("#run-note", "data-runs", "2");
            assertThat(teacher.evaluate("window.began")).isEqualTo(true);
            first.click("#save-outcome-link");
            first.await("#run-note", "data-runs", "2");
            Classroom.mark(first);

            requireNames(first, runs, "#1", "#2");
            requireNames(teacher, runs, "#1", "#2");
            Classroom.mark(teacher);
            teacher.click("[data-action=set-names]");
            requireNames(first, runs, names.get(0), names.get(1));
            requireNames(teacher, runs, names.get(0), names.get(1));
            teacher.click("#lead-members summary");
            teacher.click("[data-member='1']");
            requireNames(first, runs, "#1", names.get(1));
            teacher.awaitText("[data-member='1']", "별명 보이기");

            List<String> forgeries = forge(room, runs.get(0));
            for (String forgery : forgeries) {
                awaitBadge(teacher, forgery, "different");
                awaitBadge(first, forgery, "different");
            }
            for (String forgery : forgeries) {
                teacher.click(run(forgery) + " [data-action=remove-run]");
                teacher.click(run(forgery) + " [data-action=remove-run][data-asking]");
                String left = Integer.toString(1 + forgeries.size() - forgeries.indexOf(forgery));
                for (BrowserPage board : List.of(teacher, first)) {
                    board.await("#run-note", "data-runs", left);
                }
                teacher.awaitFocus("#run-title");
                assertThat(first.driver().findElements(By.cssSelector(run(forgery))))
                        .isEmpty();
            }

            teacher.click("[data-action=pause-class]");
            first.awaitText("#class-state", "일시 정지");
            second.forgive("423");
            save(second);
            second.awaitText("#save-outcome-text", "일시 정지되어");
            teacher.click("[data-action=pause-class]");
            first.awaitText("#class-state", "열림");
            Classroom.networkIsBack(second);
            second.awaitShown("#save-outcome-link");
            first.await("#run-note", "data-runs", "3");

            teacher.click("#lead-section details:has([data-action=close-class]) > summary");
            teacher.click("[data-action=close-class]");
            first.awaitText("#class-state", "닫힘");
            teacher.awaitText("#class-state", "닫힘");
            teacher.awaitFocus("[data-action=pause-class]");
            second.forgive("409");
            second.click("[data-action=save-run]");
            second.click("[data-action=confirm-save]");
            second.awaitText("#nickname-note", "수업이 닫혔거나 없습니다");
            second.click("[data-action=cancel-save]");

            requireCsv(teacher, runs, names);
            List.of(teacher, first).forEach(Classroom::requireNotReloaded);

            String board = first.driver().getWindowHandle();
            first.driver().switchTo().newWindow(WindowType.TAB);
            first.go(product.url("/learn/cost"));
            LessonNumbers.awaitExperiment(first, "cost");
            assertThat(first.find(".class-bar").getText()).contains("실습 3분반").doesNotContain("지워졌습니다");
            requireDeletion(room, teacher);
            requireOver(product, room, first, board, second);
            teacher.click("[data-action=restore-class]");
            teacher.awaitShown("#lead-section");
            teacher.await("#run-note", "data-runs", "3");
            assertThat(room.told().get("runs")).hasSize(3);
        }
    }

    /** Two clicks at one place delete nothing: the code is to be typed in between. */
    private static void requireDeletion(Classroom room, BrowserPage teacher) {
        teacher.click("[data-action=delete-class]");
        teacher.awaitShown("#delete-dialog");
        teacher.type("#delete-code", "K7XQ2");
        teacher.find("[data-action=confirm-delete]").click();
        assertThat(teacher.attribute("[data-action=confirm-delete]", "aria-disabled"))
                .isEqualTo("true");
        assertThat(room.told().get("state").asText()).isEqualTo("closed");
        teacher.type("#delete-code", room.code().toLowerCase());
        teacher.click("[data-action=confirm-delete]");
        teacher.awaitShown("[data-action=restore-class]");
        assertThat(teacher.find("#lead-section").isDisplayed()).isFalse();
    }

    private static void requireOver(
            Product product, Classroom room, BrowserPage first, String board, BrowserPage second) {
        first.awaitText(".class-bar", "지워졌습니다");
        first.driver().switchTo().window(board);
        first.awaitText("#class-note", "이 코드에 해당하는 수업이 없습니다");
        assertThat(first.find("#run-section").isDisplayed()).isFalse();
        second.forgive("404");
        second.click("[data-action=save-run]");
        second.click("[data-action=confirm-save]");
        second.awaitText("#nickname-note", "수업이 닫혔거나 없습니다");
        second.reload();
        second.awaitText(".class-bar", "지워졌습니다");
        second.go(product.url("/join/" + room.code()));
        second.awaitText("#join-note", "이 코드에 해당하는 수업이 없습니다");
        second.click("[data-action=leave-class]");
        second.awaitShown("#code-form");
        second.go(product.url("/lab"));
        Classroom.awaitStarted(second);
        assertThat(second.driver().findElements(By.cssSelector(".class-bar"))).isEmpty();
    }

    /** Makes a class on the page for it and opens its board. */
    private static ClassClient.Made make(BrowserPage teacher, Product product) {
        teacher.find("#lesson option[value=cost]").click();
        teacher.awaitText("#built-link", "/learn/cost");
        teacher.click("#class-options label:nth-of-type(2)");
        teacher.click("[data-action=make-class]");
        teacher.awaitText("#title-note", "수업 이름을 적어 주세요");
        teacher.type("#title", "3분반");
        teacher.click("[data-action=make-class]");
        teacher.awaitShown("#lead-section");
        String code = teacher.find("#class-code").getText().replace(" ", "");
        assertThat(code).matches("[0-9A-Z]{6}");
        assertThat(teacher.find("#class-address").getText()).endsWith("/join");
        assertThat(teacher.evaluate("document.querySelector('#class-qr img').naturalWidth > 0"))
                .isEqualTo(true);
        String key = Classroom.keyShown(teacher);
        // It is shown to who asks for it, and what is on the screen is often on the wall.
        teacher.reload();
        teacher.awaitShown("#lead-section");
        assertThat((String) teacher.evaluate("document.documentElement.outerHTML"))
                .doesNotContain(key);
        Classroom.mark(teacher);
        assertThat(teacher.find("[data-action=set-hold]").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        return new ClassClient.Made(code, key);
    }

    private static void requireHeld(BrowserPage student) {
        assertThat(student.find("#guess").getDomAttribute("data-state")).isEqualTo("open");
        assertThat(student.find("#far").isDisplayed()).isFalse();
        student.await("[data-main]", "data-action", "wait");
        // Nor does the quiet way on, or an address.
        student.await("[data-action=skip-guess]", "aria-disabled", "true");
        student.evaluate("location.hash = 'far'");
        student.awaitFrames();
        assertThat(student.find("#far").isDisplayed()).isFalse();
    }

    private static void train(Product product, BrowserPage student, int seed) {
        TrainingConfig config = new TrainingConfig(
                "mnist", 200, 100, 5, Activation.SIGMOID, 10, 0.5, 30, seed, GradientMethod.BACKPROPAGATION);
        student.go(product.url(Runs.lab(config).replace("lang=en", "lang=ko") + "&autostart=1"));
        Lab.on(student).await("done");
    }

    private static void save(BrowserPage student) {
        student.click("[data-action=save-run]");
        student.click("[data-action=confirm-save]");
        student.awaitShown("#save-outcome");
    }

    private static String run(String id) {
        return "[data-run='" + id + "']";
    }

    private static void awaitBadge(BrowserPage board, String id, String verification) {
        board.await(run(id) + " .badge", "data-verification", verification);
    }

    private static void requireNames(BrowserPage board, List<String> runs, String... names) {
        for (int i = 0; i < names.length; i++) {
            board.awaitText(run(runs.get(i)) + " .run-name", names[i]);
        }
    }

    /** Posts copies of a run in each of which something has been changed, and returns their ids. */
    private static List<String> forge(Classroom room, String id) throws IOException {
        JsonNode honest = MAPPER.readTree(room.product().get("/api/runs/" + id));
        assertThat(honest.get("dataDigest").textValue()).hasSize(64);
        List<Consumer<ObjectNode>> changes = List.of(
                run -> {
                    JsonNode points = run.get("accuracies");
                    run.put("testAccuracy", 0.99);
                    ((ObjectNode) points.get(points.size() - 1)).put("testAccuracy", 0.99);
                },
                run -> {
                    ObjectNode point = (ObjectNode) run.get("losses").get(3);
                    point.put("loss", Math.nextUp(point.get("loss").doubleValue()));
                },
                run -> run.put("fingerprint", "deadbeefdeadbeef"),
                run -> run.withObject("config").put("seed", 77),
                run -> run.put("dataDigest", "0123456789abcdef".repeat(4)));
        ClassClient client = room.product().classes();
        String key = client.join(room.code());
        List<String> ids = new ArrayList<>();
        for (Consumer<ObjectNode> change : changes) {
            ObjectNode forged = honest.deepCopy();
            change.accept(forged);
            ids.add(UUID.randomUUID().toString());
            forged.put("id", ids.get(ids.size() - 1)).put("nickname", "forger").put("class", room.code());
            var answer = client.save(key, forged.toString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
        return ids;
    }

    /** What the button for it saves as a file. */
    private static void requireCsv(BrowserPage teacher, List<String> runs, List<String> names) {
        teacher.driver().executeScript("""
                const create = URL.createObjectURL;
                URL.createObjectURL = blob => {
                  blob.arrayBuffer().then(bytes => { window.saved = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes); });
                  return create.call(URL, blob);
                };
                """);
        teacher.click("[data-action=export-csv]");
        Pause.until(
                WebPage.LIMIT, () -> teacher.evaluate("window.saved ?? null") != null, () -> "the file is not saved");
        List<String> lines = ((String) teacher.evaluate("window.saved")).lines().toList();
        assertThat(lines).hasSize(4).first().asString().startsWith("\uFEFF");
        for (int i = 0; i < runs.size(); i++) {
            assertThat(lines.get(i + 1)).contains(runs.get(i), names.get(i), "verified");
        }
    }
}
