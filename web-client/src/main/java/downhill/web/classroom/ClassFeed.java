package downhill.web.classroom;

import downhill.web.classroom.ServedClass.ClassRunJson;
import downhill.web.classroom.ServedClass.EventJson;
import downhill.web.classroom.ServedClass.QuestionJson;
import downhill.web.classroom.ServedClass.SceneJson;
import downhill.web.dom.Browser;
import downhill.web.dom.ServerEvents;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/**
 * Keeps a {@link ClassState} true to the server's: by a stream, and where none gets through by polling. Delays are random,
 * so that the browsers of a class do not all ask at once after the server was away.
 */
final class ClassFeed {
    private static final double RETRY_MILLIS = 2000;
    private static final double REOPEN_MILLIS = 15_000;

    private final String code;
    private final String teacherKey;
    private final boolean withRuns;
    private final Runnable listener;
    final ClassState<ClassRunJson> state = new ClassState<>();
    private final Delayed loading = new Delayed(500, this::load);
    private final Delayed polling = new Delayed(3000, this::poll);
    private ServedClass known;
    private ServerEvents stream;
    private boolean streaming;
    private boolean isLoading;
    /** Events that arrived while everything is being read anew: they may be newer than what is being read. */
    private final List<EventJson> meanwhile = new ArrayList<>();

    private boolean gone;
    private boolean away;

    /** A task that runs a while after it was asked for, once however often that was. */
    private static final class Delayed {
        private final double millis;
        private final Runnable task;
        private boolean planned;

        private Delayed(double millis, Runnable task) {
            this.millis = millis;
            this.task = task;
        }

        private void plan() {
            if (!planned) {
                planned = true;
                later(this::run, millis);
            }
        }

        private void run() {
            planned = false;
            task.run();
        }
    }

    /**
     * Begins to follow a class. With the teacher's key, which may be null, it has the nicknames of all members and what they
     * have guessed.
     */
    ClassFeed(String code, String teacherKey, boolean withRuns, Runnable listener) {
        this.code = code;
        this.teacherKey = teacherKey;
        this.withRuns = withRuns;
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
    ServedClass known() {
        return known;
    }

    /** Returns whether the class does not exist, or not any more. */
    boolean isGone() {
        return gone;
    }

    /** Returns whether its teacher has deleted the class, and may restore it. */
    boolean isDeleted() {
        return known != null && known.getDeletedAt() > 0;
    }

    boolean isAway() {
        return away;
    }

    void load() {
        if (isLoading) {
            return;
        }
        isLoading = true;
        ClassApi.open(code, teacherKey, withRuns, (status, read, refusal) -> {
            isLoading = false;
            away = status != 200 && status != 404;
            gone = status == 404;
            if (read != null) {
                takeAll(read);
                if (stream == null && !isDeleted()) {
                    openStream();
                }
            } else if (!gone) {
                later(this::load, RETRY_MILLIS);
            }
            meanwhile.clear();
            listener.run();
        });
    }

    private void takeAll(ServedClass read) {
        known = read;
        state.reset(read.getMembers(), read.getCursor());
        guess(read.getPredictions());
        for (int i = 0; i < read.getQuestions().getLength(); i++) {
            advance(read.getQuestions().get(i));
        }
        for (int i = 0; i < read.getRuns().getLength(); i++) {
            put(read.getRuns().get(i));
        }
        for (EventJson event : meanwhile) {
            handle(event.getId(), event);
        }
    }

    private void guess(JSArrayReader<QuestionJson> groups) {
        for (int i = 0; i < groups.getLength(); i++) {
            QuestionJson group = groups.get(i);
            Tally tally = tally(group);
            for (int k = 0; k < group.getAnswered().getLength(); k++) {
                tally.answered(group.getRound(), group.getAnswered().get(k).intValue());
            }
            for (int k = 0; k < group.getValues().getLength(); k++) {
                JSArrayReader<JSNumber> pair = group.getValues().get(k);
                tally.guess(
                        group.getRound(), pair.get(0).intValue(), pair.get(1).doubleValue());
            }
        }
    }

    private Tally tally(QuestionJson question) {
        return state.tally(question.getLesson(), question.getQuestion());
    }

    private void advance(QuestionJson question) {
        tally(question).advance(question.getRound(), question.isRevealed(), question.isShown());
    }

    private void put(ClassRunJson run) {
        state.put(run.getId(), run);
    }

    private void openStream() {
        stream = ServerEvents.open(ClassApi.events(code, state.cursor()), new Events());
        polling.plan();
    }

    private final class Events implements ServerEvents.Listener {
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
                handle(number, event);
            }
            listener.run();
        }

        @Override
        public void broken(boolean forGood) {
            streaming = false;
            if (forGood) {
                close();
                later(ClassFeed.this::reopen, REOPEN_MILLIS);
            }
            polling.plan();
        }
    }

    private void reopen() {
        if (stream == null && !gone) {
            openStream();
        }
    }

    private void close() {
        stream.close();
        stream = null;
    }

    /** The class is not for everybody any more; its teacher may have deleted it, and restore it. */
    private void end() {
        if (stream != null) {
            close();
        }
        if (teacherKey == null) {
            gone = true;
        } else {
            load();
        }
    }

    private void handle(double number, EventJson event) {
        if (isLoading) {
            event.setId(number);
            meanwhile.add(event);
        }
        if (!state.comesTo(number)) {
            return;
        }
        switch (event.getKind()) {
            case "joined" -> {
                state.joined();
                if (teacherKey != null || withRuns && known != null && known.isNames()) {
                    loading.plan();
                }
            }
            case "answered" -> {
                QuestionJson answered = (QuestionJson) event.getBody();
                tally(answered).answered(answered.getRound(), answered.getMember());
                if (teacherKey != null) {
                    loading.plan();
                }
            }
            case "prediction" -> {
                QuestionJson guess = (QuestionJson) event.getBody();
                tally(guess).guess(guess.getRound(), guess.getMember(), guess.getValue());
            }
            case "question" -> {
                QuestionJson question = (QuestionJson) event.getBody();
                advance(question);
                if (!JSObjects.isUndefined(question.getPredictions())) {
                    guess(question.getPredictions());
                }
            }
            case "scene" -> known.setScene((SceneJson) event.getBody());
            case "run" -> put((ClassRunJson) event.getBody());
            case "verified" -> {
                ClassRunJson verified = (ClassRunJson) event.getBody();
                ClassRunJson run = state.run(verified.getId());
                if (run != null) {
                    run.put("verification", verified.getVerification());
                }
            }
            case "removed" -> state.remove(((ClassRunJson) event.getBody()).getId());
            default -> loading.plan();
        }
    }

    private void poll() {
        if (streaming || gone || known == null || isDeleted()) {
            return;
        }
        ClassApi.poll(code, state.cursor(), (status, read, refusal) -> {
            away = status != 200 && status != 404;
            if (read != null) {
                takeEvents(read);
            } else if (status == 404) {
                end();
            }
            if (!gone) {
                polling.plan();
            }
            listener.run();
        });
    }

    private void takeEvents(ServedClass read) {
        for (int i = 0; i < read.getEvents().getLength(); i++) {
            EventJson event = read.getEvents().get(i);
            handle(event.getId(), event);
        }
        if (state.comesTo(read.getCursor()) || read.getEvents().getLength() > 0) {
            // A page may end before the last event.
            poll();
        }
    }

    /** Runs a task after once to twice a time. */
    private static void later(Browser.Task task, double millis) {
        Browser.after(task, millis * (1 + ServerEvents.scatter()));
    }
}
