package downhill.web.classroom;

import downhill.web.worker.RunFields;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;

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
