package downhill.web.classroom;

import downhill.web.worker.RunJson;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;

/** What the server says of a class. */
interface ClassJson extends JSObject {
    @JSProperty
    String getCode();

    @JSProperty
    String getTitle();

    @JSProperty
    String getState();

    @JSProperty
    boolean isNames();

    @JSProperty
    boolean isFreeNames();

    @JSProperty
    boolean isHold();

    @JSProperty
    String getTarget();

    @JSProperty
    String getTask();

    @JSProperty
    int getMembers();

    @JSProperty
    double getCursor();

    @JSProperty
    JSArrayReader<QuestionJson> getQuestions();

    @JSProperty
    JSArrayReader<PredictionsJson> getPredictions();

    @JSProperty
    JSArrayReader<ClassRunJson> getRuns();

    /** For the teacher only. */
    @JSProperty
    JSArrayReader<MemberJson> getNamed();

    /** The key, in the answer to a new class only. */
    @JSProperty
    String getKey();

    /** A member of the class: who the reader is, or whom the teacher sees. */
    interface MemberJson extends JSObject {
        @JSProperty
        int getMember();

        @JSProperty
        String getNickname();

        @JSProperty
        boolean isHidden();

        @JSProperty
        String getTitle();

        @JSProperty
        String getTarget();

        @JSProperty
        String getTask();

        @JSProperty
        boolean isFreeNames();
    }

    /** How far the class has come with a question. */
    interface QuestionJson extends JSObject {
        @JSProperty
        String getLesson();

        @JSProperty
        String getQuestion();

        @JSProperty
        int getRound();

        @JSProperty
        boolean isRevealed();
    }

    /** The guesses of one question and round, or a single one. */
    interface PredictionsJson extends QuestionJson {
        @JSProperty
        JSArrayReader<JSArrayReader<JSNumber>> getValues();

        @JSProperty
        int getMember();

        @JSProperty
        double getValue();
    }

    /** A run with its sketch. */
    interface ClassRunJson extends RunJson {
        @JSProperty
        void setVerification(VerificationJson verification);

        @JSProperty
        int getMember();

        @JSProperty
        JSArrayReader<JSArrayReader<JSNumber>> getSketch();
    }

    /** Something that has happened. */
    interface EventJson extends JSObject {
        @JSProperty
        double getId();

        @JSProperty
        void setId(double id);

        @JSProperty
        String getKind();

        @JSProperty
        JSObject getBody();
    }

    /** Some of what has happened. */
    interface EventsJson extends JSObject {
        @JSProperty
        JSArrayReader<EventJson> getEvents();

        @JSProperty
        double getCursor();
    }

    /** What a browser sends of a class to be made, or of somebody who joins. */
    interface WishJson extends JSObject {
        @JSProperty
        void setTitle(String title);

        @JSProperty
        void setTarget(String target);

        @JSProperty
        void setTask(String task);

        @JSProperty
        void setFreeNames(boolean freeNames);

        @JSProperty
        void setHold(boolean hold);

        @JSProperty
        void setNickname(String nickname);
    }

    /** The id of a run that has been removed. */
    interface RemovedJson extends JSObject {
        @JSProperty
        JSString getId();
    }
}
