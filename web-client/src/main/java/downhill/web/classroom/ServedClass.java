package downhill.web.classroom;

import downhill.web.worker.RunFields;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;

/** What the server says of a class. */
interface ServedClass extends JSObject {
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
    boolean isJoining();

    @JSProperty
    SceneJson getScene();

    @JSProperty
    void setScene(SceneJson scene);

    /** Returns when its teacher has deleted it, whom only its teacher can still see; no number for all others. */
    @JSProperty
    double getDeletedAt();

    /** The last who have joined; undefined unless the class shows nicknames. */
    @JSProperty
    JSArrayReader<JSString> getNicknames();

    @JSProperty
    int getMembers();

    @JSProperty
    double getCursor();

    @JSProperty
    JSArrayReader<QuestionJson> getQuestions();

    /** The guesses, a group for each question and round. */
    @JSProperty
    JSArrayReader<QuestionJson> getPredictions();

    @JSProperty
    JSArrayReader<ClassRunJson> getRuns();

    /** What has happened since; only in the answer to one who polls. */
    @JSProperty
    JSArrayReader<EventJson> getEvents();

    /** For the teacher only. */
    @JSProperty
    JSArrayReader<MemberJson> getNamed();

    /** The key, in the answer to a new class only. */
    @JSProperty
    String getKey();

    /** What is on the wall; which fields there are depends on the kind. */
    interface SceneJson extends JSObject {
        @JSProperty
        String getKind();

        @JSProperty
        String getLesson();

        @JSProperty
        String getQuestion();

        @JSProperty
        String getTarget();

        @JSProperty
        String getFollow();

        /** Returns the number of the event that has brought it; none before the teacher has chosen one. */
        @JSProperty
        double getNumber();

        @JSProperty
        double getEndsAt();
    }

    /** A member, with what they need of the class: who the reader is, or whom the teacher sees. */
    interface MemberJson extends ServedClass {
        @JSProperty
        int getMember();

        @JSProperty
        String getNickname();

        @JSProperty
        boolean isHidden();
    }

    /**
     * A question of a round: how far the class is with it, who has answered, what of it may be known as pairs of member and
     * value, or one guess; for a question that is being revealed, all of this of each round.
     */
    interface QuestionJson extends JSObject {
        @JSProperty
        String getLesson();

        @JSProperty
        String getQuestion();

        @JSProperty
        int getRound();

        @JSProperty
        boolean isRevealed();

        /** Returns whether everybody may see the guesses; undefined in what an earlier release has told. */
        @JSProperty
        boolean isShown();

        @JSProperty
        JSArrayReader<JSNumber> getAnswered();

        @JSProperty
        JSArrayReader<JSArrayReader<JSNumber>> getValues();

        @JSProperty
        JSArrayReader<QuestionJson> getPredictions();

        @JSProperty
        int getMember();

        @JSProperty
        double getValue();
    }

    interface ClassRunJson extends RunFields {
        @JSProperty
        int getMember();
    }

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
}
