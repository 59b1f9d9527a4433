package downhill.web.classroom;

import downhill.web.classroom.ClassJson.ClassRunJson;
import downhill.web.classroom.ClassJson.EventJson;
import downhill.web.classroom.ClassJson.EventsJson;
import downhill.web.classroom.ClassJson.PredictionsJson;
import downhill.web.classroom.ClassJson.QuestionJson;
import downhill.web.classroom.ClassJson.RemovedJson;
import downhill.web.dom.Browser;
import downhill.web.dom.EventStream;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.json.JSON;

/**
 * Keeps a {@link ClassState} true to the server's: by a stream, and where none gets through by polling. Delays are random,
 * so that the browsers of a class do not all ask at once after the server was away.
 */
final class ClassFeed {
    private static final double POLL = 3000;
    private static final double RETRY = 2000;
    private static final double REOPEN = 15_000;
    private static final double TOGETHER = 500;

    private final String code;
    private final String teacherKey;
    private final Runnable listener;
    private final ClassState<ClassRunJson> state = new ClassState<>();
    private ClassJson known;
    private EventStream stream;
    private boolean streaming;
    private boolean pollPlanned;
    private boolean loading;
    private boolean loadPlanned;
    /** Events that arrived while everything is being read anew: they may be newer than what is being read. */
    private final List<EventJson> meanwhile = new ArrayList<>();

    private boolean gone;
    private boolean away;

    /** Begins to follow a class; {@code listener} runs after each change, the key, which may be null, shows all nicknames. */
    ClassFeed(String code, String teacherKey, Runnable listener) {
        this.code = code;
        this.teacherKey = teacherKey;
        this.listener = listener;
        Browser.onEvent("online", this::poll);
        Browser.onVisibilityChange(() -> {
            if (Browser.isVisible()) {
                poll();
            }
        });
        load();
    }

    /** Returns what the teacher has chosen; null until it has arrived. */
    ClassJson known() {
        return known;
    }

    ClassState<ClassRunJson> state() {
        return state;
    }

    /** Returns whether the class does not exist, or not any more. */
    boolean isGone() {
        return gone;
    }

    boolean isAway() {
        return away;
    }

    void load() {
        if (loading) {
            return;
        }
        loading = true;
        ClassApi.open(code, teacherKey, (status, read, refusal) -> {
            loading = false;
            away = status != 200 && status != 404;
            gone = status == 404;
            if (read != null) {
                take(read);
                if (stream == null) {
                    openStream();
                }
            } else if (!gone) {
                later(this::load, RETRY);
            }
            meanwhile.clear();
            listener.run();
        });
    }

    private void take(ClassJson read) {
        known = read;
        state.reset(read.getMembers(), read.getCursor());
        JSArrayReader<PredictionsJson> predictions = read.getPredictions();
        for (int i = 0; i < predictions.getLength(); i++) {
            PredictionsJson group = predictions.get(i);
            for (int k = 0; k < group.getValues().getLength(); k++) {
                JSArrayReader<JSNumber> pair = group.getValues().get(k);
                state.tally(group.getLesson(), group.getQuestion())
                        .guess(group.getRound(), pair.get(0).intValue(), pair.get(1).doubleValue());
            }
        }
        for (int i = 0; i < read.getQuestions().getLength(); i++) {
            advance(read.getQuestions().get(i));
        }
        for (int i = 0; i < read.getRuns().getLength(); i++) {
            ClassRunJson run = read.getRuns().get(i);
            state.put(run.getId(), run);
        }
        for (EventJson event : meanwhile) {
            hear(event.getId(), event);
        }
    }

    private void advance(QuestionJson question) {
        state.tally(question.getLesson(), question.getQuestion()).advance(question.getRound(), question.isRevealed());
    }

    private void openStream() {
        stream = EventStream.open(ClassApi.events(code, state.cursor()), new Heard());
        planPoll();
    }

    private final class Heard implements EventStream.Listener {
        @Override
        public void opened() {
            streaming = true;
            away = false;
            listener.run();
        }

        @Override
        public void told(double number, String json) {
            EventJson event = (EventJson) JSON.parse(json);
            if (event.getKind().equals("gone")) {
                end();
            } else {
                hear(number, event);
            }
            listener.run();
        }

        @Override
        public void broken(boolean forGood) {
            streaming = false;
            if (forGood) {
                stream.close();
                stream = null;
                later(ClassFeed.this::reopen, REOPEN);
            }
            planPoll();
        }
    }

    private void reopen() {
        if (stream == null && !gone) {
            openStream();
        }
    }

    private void end() {
        gone = true;
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }

    private void hear(double number, EventJson event) {
        if (loading) {
            event.setId(number);
            meanwhile.add(event);
        }
        if (!state.comesTo(number)) {
            return;
        }
        JSObject body = event.getBody();
        switch (event.getKind()) {
            case "joined" -> {
                state.joined();
                if (teacherKey != null) {
                    planLoad();
                }
            }
            case "prediction" -> {
                PredictionsJson guess = (PredictionsJson) body;
                state.tally(guess.getLesson(), guess.getQuestion())
                        .guess(guess.getRound(), guess.getMember(), guess.getValue());
            }
            case "question" -> advance((QuestionJson) body);
            case "run" -> state.put(((ClassRunJson) body).getId(), (ClassRunJson) body);
            case "verified" -> {
                ClassRunJson told = (ClassRunJson) body;
                ClassRunJson run = state.run(told.getId());
                if (run != null) {
                    run.setVerification(told.getVerification());
                }
            }
            case "removed" -> state.remove(((RemovedJson) body).getId().stringValue());
            default -> planLoad();
        }
    }

    /** Reads everything anew in a moment, with what comes until then. */
    private void planLoad() {
        if (!loadPlanned) {
            loadPlanned = true;
            later(
                    () -> {
                        loadPlanned = false;
                        load();
                    },
                    TOGETHER);
        }
    }

    private void planPoll() {
        if (!pollPlanned && !gone) {
            pollPlanned = true;
            later(
                    () -> {
                        pollPlanned = false;
                        poll();
                    },
                    POLL);
        }
    }

    private void poll() {
        if (streaming || gone || known == null) {
            return;
        }
        ClassApi.poll(code, state.cursor(), (status, told, refusal) -> {
            away = status != 200 && status != 404;
            if (told != null) {
                take(told);
            } else if (status == 404) {
                end();
            }
            planPoll();
            listener.run();
        });
    }

    private void take(EventsJson told) {
        for (int i = 0; i < told.getEvents().getLength(); i++) {
            EventJson event = told.getEvents().get(i);
            hear(event.getId(), event);
        }
        if (state.comesTo(told.getCursor()) || told.getEvents().getLength() > 0) {
            // A page may end before the last event.
            poll();
        }
    }

    /** Runs a task after once to twice a time. */
    private static void later(Browser.Task task, double millis) {
        Browser.after(task, millis * (1 + EventStream.scatter()));
    }
}
