package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.RunSamples;
import downhill.server.SavedRunFile;
import downhill.server.classes.ClassClient;
import downhill.server.classes.ClassHour;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** The pages of classes are for everybody: every rule of axe-core, both languages, light and dark; and without a mouse. */
class ClassAccessIT {

    @ParameterizedTest
    @EnumSource
    void pagesOfAClassBreakNoRule(Window window) throws IOException {
        Product product = Product.shared();
        try (BrowserPage page = BrowserPage.open(window, product.url("/teach"))) {
            page.find("#lesson option[value=cost]").click();
            check(page, "preparing a class");
            page.click("#where label:nth-of-type(2)");
            page.awaitShown("#lab-settings");
            page.type("#title", "A class");
            page.type("#task", "Find the best learning rate");
            page.click("[data-action=make-class]");
            page.awaitShown("#lead-section");
            String key = Classroom.keyShown(page);
            check(page, "a class that has just been made");
            Classroom room = new Classroom(
                    product,
                    new ClassClient.Made(page.find("#class-code").getText().replace(" ", ""), key));
            page.click("[data-action=delete-class]");
            page.awaitShown("#delete-dialog");
            Accessible.check(page, "the question before a class is deleted");
            page.click("[data-action=keep-class]");

            page.go(product.url("/join"));
            page.awaitShown("#code-form");
            check(page, "the way into a class");
            page.go(product.url("/join/" + room.code()));
            page.awaitShown("#join-form");
            check(page, "choosing a nickname");
            Classroom.joinAsProposed(page);
            check(page, "having joined");

            room.lead("PATCH", "", "{\"hold\":true,\"names\":true}");
            fill(room);
            room.openQuestion(page);
            Classroom.guess(page, "10");
            page.awaitText(Classroom.GUESS, "2명 가운데 2명이 답함");
            check(page, "a lesson that waits");

            String alone = product.classes().join(room.code());
            assertThat(product.classes()
                            .guess(room.code(), alone, "training", "loss-at-100", 1, 1)
                            .statusCode())
                    .isEqualTo(201);
            page.go(room.board());
            page.awaitShown("#lead-section");
            page.click("#lead-members summary");
            page.await("#run-note", "data-runs", "2");
            Classroom.awaitTally(page, "#guesses [data-question=\"cost/cost-at-3\"]", "2:1 mine 4:1");
            page.awaitShown("[data-question='training/loss-at-100']");
            page.awaitShown("#class-curves");
            check(page, "the board with the teacher's controls");
            requireRemoval(page, room);
            page.forgive("404");
            room.lead("DELETE", "", null);
            page.awaitShown("#class-deleted");
            check(page, "a class that can be restored");
            room.lead("PATCH", "", "{\"restore\":true}");
            page.go(product.url("/privacy"));
            check(page, "what is stored");
        }
    }

    /** By the keyboard: who is to go is named, and the focus stays near when they have gone. */
    private static void requireRemoval(BrowserPage page, Classroom room) {
        page.find("#remove-3").sendKeys(Keys.ENTER);
        page.awaitText("#remove-3", "지울까요?");
        assertThat(page.find("#remove-3").getAccessibleName())
                .startsWith(page.find("#member-3").getText())
                .endsWith("지울까요?");
        page.find("#remove-3").sendKeys(Keys.ENTER);
        page.awaitFocus("#lead-members summary");
        page.awaitTrue(
                "!document.querySelector('[data-question=\"training/loss-at-100\"]').checkVisibility()",
                () -> "what the member alone had guessed is still there");
        assertThat(page.find("#member-count").getText()).isEqualTo("2");
        assertThat(room.told().get("members").asInt()).isEqualTo(2);
    }

    /** Somebody else, who has guessed and saved a run that is true and one that is not. */
    private static void fill(Classroom room) {
        ClassClient client = room.product().classes();
        String key = client.join(room.code());
        assertThat(client.guess(room.code(), key, "cost", "cost-at-3", 1, 20).statusCode())
                .isEqualTo(201);
        ObjectNode run = (ObjectNode) ClassClient.json(
                SavedRunFile.write(UUID.randomUUID().toString(), "phone", ClassHour.trained(200, 100, 5, 30)));
        run.put("class", room.code());
        assertThat(client.save(key, run.toString()).statusCode()).isEqualTo(201);
        String untrue = RunSamples.changed(UUID.randomUUID().toString(), one -> one.put("class", room.code()));
        assertThat(client.save(key, untrue).statusCode()).isEqualTo(201);
    }

    private static void check(BrowserPage page, String what) {
        for (int i = 0; i < 2; i++) {
            Classroom.awaitStarted(page);
            Accessible.check(page, what);
            page.click("#language");
        }
    }

    @Test
    void joiningTakesNoMouse() throws IOException {
        Product product = Product.shared();
        Classroom room = Classroom.of(product, "{\"title\":\"class\",\"freeNames\":true,\"target\":\"/learn/cost\"}");
        try (BrowserPage page = BrowserPage.open(Window.DESKTOP, product.url("/join"))) {
            Classroom.awaitStarted(page);
            tabTo(page, "#code");
            type(page, room.code().toLowerCase() + Keys.ENTER);
            // Whoever has come in is told where they are, and goes on from there.
            page.awaitFocus("#join-title");
            tabTo(page, "#nickname");
            type(page, Keys.chord(Keys.CONTROL, "a") + "  " + Keys.ENTER);
            page.awaitText("#nickname-note", "별명에는");
            page.forgive("422");
            type(page, Keys.chord(Keys.CONTROL, "a") + "고래 7" + Keys.ENTER);
            page.awaitFocus("#join-title");
            assertThat(page.find("#joined").getText()).contains("고래 7");
            tabTo(page, "[data-action=go-to-target]");
            type(page, Keys.ENTER);
            LessonNumbers.awaitExperiment(page, "cost");
            assertThat(page.find(".class-bar").getText()).contains("고래 7");
        }
    }

    /** A code is typed, and another one before the answer to the first has come; then "Join" is tapped twice. */
    @Test
    void theLastCodeCountsHoweverLateTheAnswersAreAndJoiningTwiceIsJoining() throws IOException {
        Product product = Product.shared();
        Classroom slow = Classroom.of(product, "{\"title\":\"the slow one\"}");
        Classroom right = Classroom.of(product, "{\"title\":\"the right one\"}");
        CountDownLatch held = new CountDownLatch(1);
        try (Gateway gateway = new Gateway(product)) {
            gateway.alter("/api/classes/" + slow.code() + "/nickname", 1, answer -> {
                try {
                    held.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return answer;
            });
            try (BrowserPage page = BrowserPage.open(Window.PHONE, gateway.url("/join?lang=en"))) {
                Classroom.awaitStarted(page);
                for (Classroom room : List.of(slow, right)) {
                    page.type("#code", room.code() + Keys.ENTER);
                }
                page.awaitText("#join-title", "the right one");
                held.countDown();
                awaitAnswers(page, slow.code() + "/nickname", 1);
                assertThat(page.find("#join-title").getText()).contains("the right one");

                page.evaluate("[0, 1].forEach(() => document.getElementById('join-form').requestSubmit())");
                page.awaitShown("#joined");
                awaitAnswers(page, "/members", 1);
                assertThat(right.told().get("members").asInt()).isEqualTo(1);
                assertThat(slow.told().get("members").asInt()).isZero();
            }
        }
    }

    /** Waits until so many answers from addresses with a part have been heard, and what they lead to has been done. */
    private static void awaitAnswers(BrowserPage page, String part, long count) {
        String heard =
                "performance.getEntriesByType('resource').filter(one => one.name.includes('" + part + "')).length";
        Pause.until(
                WebPage.LIMIT,
                () -> (long) page.evaluate(heard) >= count,
                () -> page.evaluate(heard).toString());
        page.driver()
                .executeAsyncScript("const done = arguments[0]; requestAnimationFrame(() => setTimeout(done, 50));");
        assertThat(page.evaluate(heard)).isEqualTo(count);
    }

    private static void type(BrowserPage page, CharSequence keys) {
        page.driver().switchTo().activeElement().sendKeys(keys);
    }

    /** Goes on by the tab key until an element has the focus, which is seen. */
    private static void tabTo(BrowserPage page, String css) {
        for (int i = 0; i < 40 && !page.hasFocus(css); i++) {
            type(page, Keys.TAB);
        }
        assertThat(page.hasFocus(css)).as("the tab key leads to " + css).isTrue();
        assertThat(page.evaluate("document.activeElement.matches(':focus-visible')"))
                .isEqualTo(true);
    }
}
