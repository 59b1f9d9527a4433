package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import downhill.server.RunSamples;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is projected in class follows the teacher, and so do the phones. */
class WallIT {
    /** What does not fit into the window, or is too small to be read from the last row; empty if all is well. */
    private static final String FAULTS = """
            (() => {
              const faults = [], scale = innerHeight / 1080, main = document.querySelector('main');
              if (document.scrollingElement.scrollHeight > innerHeight || document.scrollingElement.scrollWidth > innerWidth) {
                faults.push('the scene is ' + document.scrollingElement.scrollWidth + 'x' + document.scrollingElement.scrollHeight);
              }
              const bottom = document.querySelector('.wall-foot').getBoundingClientRect().top;
              for (const element of main.querySelectorAll('*')) {
                const own = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
                if (!own || !element.checkVisibility()) { continue; }
                const size = parseFloat(getComputedStyle(element).fontSize), least = element.closest('h1') ? 56 : 32;
                const box = element.getBoundingClientRect();
                if (size < least * scale - 0.01) { faults.push(element.textContent + ' is ' + size + ' px high'); }
                if (!element.closest('.wall-foot') && box.bottom > bottom + 1) { faults.push(element.textContent + ' ends below'); }
              }
              return faults.join('; ');
            })()""";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static void resize(BrowserPage page, int width, int height) {
        page.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        page.awaitFrames();
    }

    private static void show(Classroom room, String scene) {
        room.lead("PATCH", "", "{\"scene\":" + scene + "}");
    }

    private static String question(String lesson, String question, int round, String state) {
        return "{\"kind\":\"question\",\"lesson\":\"" + lesson + "\",\"question\":\"" + question + "\",\"round\":"
                + round + ",\"state\":\"" + state + "\"}";
    }

    private static void requireLegible(BrowserPage wall, String what) {
        for (String language : List.of("en", "ko")) {
            wall.evaluate("document.documentElement.lang === '" + language
                    + "' || document.getElementById('language').click()");
            for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
                resize(wall, size[0], size[1]);
                assertThat((String) wall.evaluate(FAULTS))
                        .as(what + " in " + language + " on " + size[0])
                        .isEmpty();
            }
        }
    }

    @Test
    void everySceneFitsAndIsReadFromTheLastRow() throws IOException {
        Product product = Product.shared();
        Classroom room = Classroom.of(product, "{\"title\":\"전산언어학 1분반 실습\",\"names\":true}");
        List<String> keys = Stream.generate(() -> product.classes().join(room.code()))
                .limit(13)
                .toList();
        try (BrowserPage wall = BrowserPage.open(Window.DESKTOP, product.url("/wall/" + room.code()))) {
            wall.awaitText("#wall-count", "13");
            requireLegible(wall, "the door");
            assertThat(wall.find("#wall-names").getText().lines()).hasSize(12);
            assertThat((Double) wall.evaluate("document.querySelector('#wall-qr').getBoundingClientRect().width + 0.5"))
                    .isGreaterThan(600);
            assertThat(wall.find("#wall-code").getText().replace(" ", "")).isEqualTo(room.code());
            Accessible.check(wall, "the door on the wall");
            for (JsonNode asked :
                    MAPPER.readTree(product.get("/lessons/questions.json")).get("questions")) {
                String lesson = asked.get("lesson").asText();
                String name = asked.get("question").asText();
                for (int round = 1; round <= 2; round++) {
                    show(room, question(lesson, name, round, "open"));
                    for (String key : keys) {
                        product.classes()
                                .guess(
                                        room.code(),
                                        key,
                                        lesson,
                                        name,
                                        round,
                                        asked.get("truth").asDouble() > 0
                                                ? asked.get("truth").asDouble()
                                                : asked.get("min").asDouble());
                    }
                }
                wall.awaitText("#wall-text", asked.at("/text/ko").asText().substring(0, 8));
                wall.awaitText("#wall-count", "13 / 13", "두 번째");
                requireLegible(wall, name + " while it is open");
                show(room, question(lesson, name, 2, "revealed"));
                wall.awaitShown("#wall-tally .tally-bars");
                requireLegible(wall, name + " when it has been revealed");
            }
            Accessible.check(wall, "a question on the wall");
            String run = RunSamples.changed(UUID.randomUUID().toString(), one -> one.put("class", room.code()));
            assertThat(product.classes().save(keys.get(0), run).statusCode()).isEqualTo(201);
            show(room, "{\"kind\":\"runs\"}");
            wall.awaitText("#wall-count", "기록 1개");
            requireLegible(wall, "the runs");
            show(room, "{\"kind\":\"page\",\"target\":\"/learn/gradient-descent#guess\",\"follow\":\"offered\"}");
            wall.awaitText("#wall-there", "경사하강법");
            requireLegible(wall, "where all go");
            // It survives a reload, and the end of the class.
            wall.reload();
            wall.awaitText("#wall-there", "경사하강법");
            room.lead("DELETE", "", null);
            wall.awaitText("#wall-note", "이 코드에 해당하는 수업이 없습니다");
        }
    }

    @Test
    void theTeacherLeadsTheWallAndThePhonesFromOneWindow() throws IOException {
        Product product = Product.shared();
        Classroom room = Classroom.of(product, "{\"title\":\"3분반\"}");
        try (BrowserPage teacher = BrowserPage.open(
                        Window.DESKTOP, room.board() + "#key=" + room.made().key());
                BrowserPage wall = BrowserPage.open(Window.DESKTOP, product.url("/wall/" + room.code()));
                BrowserPage phone = BrowserPage.open(Window.PHONE, product.url("/join"))) {
            room.join(phone);
            wall.awaitText("#wall-count", "1");
            // Invited, one goes when one likes; taken along, at once, and once.
            teacher.awaitShown("#send-step");
            teacher.find("#send-where option[value='/learn/cost']").click();
            teacher.find("#send-step option[value='#far']").click();
            teacher.click("[data-action=send-offered]");
            phone.awaitText(".class-bar .follow", "비용 함수", "더 멀리 기울이면");
            wall.awaitText("#wall-there", "비용 함수 · 더 멀리 기울이면");
            phone.click(".class-bar .follow");
            LessonNumbers.awaitExperiment(phone, "cost");
            phone.awaitShown("#far");
            phone.awaitTrue("!document.querySelector('.follow').checkVisibility()", () -> "the bar leads where one is");
            teacher.find("#send-where option[value='own']").click();
            teacher.type("#send-link", "https://example.org/lab");
            teacher.click("[data-action=send-forced]");
            teacher.awaitText("#send-note", "이 사이트의 주소");
            teacher.type("#send-link", teacher.evaluate("location.origin") + "/lab?hidden=17");
            teacher.click("[data-action=send-forced]");
            phone.awaitTrue("location.pathname === '/lab'", () -> "the phone stays");
            assertThat(phone.driver().getCurrentUrl()).contains("hidden=17");
            phone.go(product.url("/review"));
            phone.awaitText(".class-bar .follow", "학습실");
            assertThat(phone.evaluate("location.pathname")).isEqualTo("/review");

            teacher.find("#ask-question option[value='cost/cost-at-3']").click();
            teacher.click("[data-action=ask]");
            phone.awaitText(".class-bar .follow", "비용 함수 · 두 배 멀어지면");
            phone.click(".class-bar .follow");
            phone.awaitShown("[data-action=commit-guess]");
            wall.awaitText("#wall-text", "얼마일까요?");
            wall.awaitText("#wall-count", "0 / 1");
            Classroom.guess(phone, "10");
            wall.awaitText("#wall-count", "1 / 1");
            Classroom.awaitTally(wall, "#wall-tally", "");
            teacher.click("#asked [data-action=more-time]");
            wall.awaitText("#wall-clock", ":");
            teacher.click("#asked [data-action=show-guesses]");
            Classroom.awaitTally(wall, "#wall-tally", "1:1");
            teacher.click("#asked [data-action=reveal]");
            Classroom.awaitTally(wall, "#wall-tally", "1:1 truth");
            teacher.click("[data-action=pause-class]");
            phone.awaitText(".class-bar", "일시 정지");
            teacher.click("[data-action=wall-blank]");
            wall.await("main", "data-scene", "blank");
            assertThat(wall.find("main").getText()).isBlank();
        }
    }
}
