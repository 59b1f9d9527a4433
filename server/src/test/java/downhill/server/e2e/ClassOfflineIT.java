package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/** A student whom the network leaves for a while in the middle of an hour. */
class ClassOfflineIT {
    private static final TrainingConfig RUN = new TrainingConfig(
            "mnist", 200, 100, 5, Activation.SIGMOID, 10, 0.5, 30, 1, GradientMethod.BACKPROPAGATION);

    private static final String WAITING =
            "Object.keys(localStorage).filter(name => name.startsWith('downhill.outbox')).length";

    @Test
    void guessAndRunThatWereMadeMeanwhileArriveOnce() throws IOException {
        try (Product product = Product.start();
                BrowserPage student = BrowserPage.open(Window.PHONE, product.url("/join"))) {
            Classroom room = Classroom.of(product, "{\"title\":\"class\",\"hold\":true}");
            room.join(student);
            String lab = student.driver().getWindowHandle();
            student.go(product.url(Runs.lab(RUN).replace("lang=en", "lang=ko") + "&autostart=1"));
            Lab.on(student).await("done");
            student.driver().switchTo().newWindow(WindowType.TAB);
            room.openQuestion(student);
            String lesson = student.driver().getWindowHandle();

            product.stop();
            for (String expected : new String[] {
                "ERR_CONNECTION_REFUSED", "ERR_INCOMPLETE_CHUNKED", "ERR_CONNECTION", BrowserPage.NO_SERVICE_WORKER
            }) {
                student.forgive(expected);
            }
            Classroom.guess(student, "10");
            student.awaitText(Classroom.GUESS, "1명이 답함");
            // Nobody goes on alone because the network is away.
            student.await("[data-main]", "data-action", "wait");
            student.await("[data-action=skip-guess]", "aria-disabled", "true");
            student.driver().switchTo().window(lab);
            student.click("[data-action=save-run]");
            student.click("[data-action=confirm-save]");
            student.awaitText("#save-outcome-text", "이 브라우저에 보관했습니다");
            assertThat(student.evaluate(WAITING)).isEqualTo(2L);

            product.run();
            String other = product.classes().join(room.code());
            product.classes().guess(room.code(), other, "cost", "cost-at-3", 1, 20);
            Classroom.networkIsBack(student);
            student.awaitShown("#save-outcome-link");
            student.driver().switchTo().window(lesson);
            Classroom.networkIsBack(student);
            student.awaitText(Classroom.GUESS, "2명 가운데 2명이 답함");
            // Both pages tell the server what waits, at the same time; it takes each once.
            room.awaitTold(told -> guesses(told) == 2 && told.get("runs").size() == 1, "what waited has not arrived");
            Pause.until(
                    WebPage.LIMIT,
                    () -> Long.valueOf(0).equals(student.evaluate(WAITING)),
                    () -> "the browser still keeps what it has sent");
            assertThat(guesses(room.told())).isEqualTo(2);
            assertThat(room.told().get("runs")).hasSize(1);
            room.lead("PUT", "/questions/cost/cost-at-3", "{\"round\":1,\"revealed\":true}");
            student.await("#guess", "data-state", "done");
        }
    }

    private static int guesses(JsonNode told) {
        JsonNode groups = told.get("predictions");
        return groups.isEmpty() ? 0 : groups.get(0).get("answered").size();
    }
}
