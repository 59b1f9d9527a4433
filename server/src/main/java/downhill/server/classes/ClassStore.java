package downhill.server.classes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.json.Json;
import downhill.server.json.Problem;
import downhill.server.storage.Database;
import downhill.server.storage.Expiring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Classes, who has joined them, and what they have guessed. */
public final class ClassStore {
    /** Three lecture halls. */
    static final int MAX_MEMBERS = 1000;

    static final int MAX_SHARED = 2000;
    private static final int SHOWN_AT_THE_DOOR = 12;

    /** Runs of one member, so that nobody fills the board. */
    static final int MAX_OF_MEMBER = 50;

    /** Members beyond these may join at a limited rate. */
    static final int MAX_JOINING_AT_ONCE = 300;

    static final int MAX_JOINING_A_MINUTE = 60;
    private static final int MINUTE = 60_000;

    private static final String MEMBER = "SELECT number, nickname, hidden FROM class_member WHERE class = ? ";
    private static final String GUESS =
            "SELECT lesson, question, round, member, answer AS value FROM class_guess WHERE class = ? ";
    private static final String QUESTION =
            "SELECT lesson, question, round, revealed, shown FROM class_question WHERE class = ? ";

    /** SQL for a column of {@link #RUN_OWNERS}: the nickname or number of a run's owner, as the class decides. */
    public static final String SHOWN_NAME = "CASE WHEN run.class IS NULL OR class.names = 1 AND class_member.hidden = 0"
            + " THEN run.nickname ELSE '#' || run.member END AS shown_name";

    /** SQL for runs with their owners and classes. */
    public static final String RUN_OWNERS = "run LEFT JOIN class ON class.code = run.class"
            + " LEFT JOIN class_member ON class_member.class = run.class AND class_member.number = run.member ";

    /** The settings of a class whose teacher has not chosen. */
    private static final Map<String, Object> DEFAULTS =
            Map.of("state", SchoolClass.OPEN, "names", 0, "free_names", 0, "hold", 0, "target", "", "task", "");

    private static final RowMapper<SchoolClass> CLASS_ROW = ConstructorMapper.of(SchoolClass.class);
    private static final RowMapper<Member> MEMBER_ROW = ConstructorMapper.of(Member.class);
    private static final RowMapper<Guess> GUESS_ROW = ConstructorMapper.of(Guess.class);
    private static final RowMapper<Question> QUESTION_ROW = ConstructorMapper.of(Question.class);

    private final Jdbi reading;
    private final Jdbi writing;
    private final EventStore events;

    /** A member's answer, a number or the index of a choice. Round 2 comes after the class has discussed it. */
    record Guess(String lesson, String question, int round, int member, double value) {}

    /** The open round of a question, 1 or 2, whether everybody may see its guesses, and whether the answer as well. */
    record Question(String lesson, String question, int round, boolean revealed, boolean shown) {
        /** Returns whether everybody may see the guesses of a round of one of these questions. */
        static boolean isShown(List<Question> questions, String lesson, String question, int round) {
            return questions.stream()
                    .anyMatch(one -> one.shown
                            && one.round >= round
                            && one.lesson.equals(lesson)
                            && one.question.equals(question));
        }
    }

    public ClassStore(Database database, EventStore events) {
        reading = database.reading();
        writing = database.writing();
        this.events = events;
    }

    /** Saves a new class with the chosen settings, by column; returns false if its code is taken. */
    boolean create(String code, long createdAt, Map<String, Object> settings, String keyHash) {
        Map<String, Object> row = new TreeMap<>(DEFAULTS);
        row.putAll(settings);
        row.putAll(Map.of("code", code, "created_at", createdAt, "key_hash", keyHash));
        return writing.withHandle(handle -> handle.createUpdate("INSERT INTO class (" + String.join(", ", row.keySet())
                                + ") VALUES (:" + String.join(", :", row.keySet()) + ") ON CONFLICT (code) DO NOTHING")
                        .bindMap(row)
                        .execute())
                == 1;
    }

    Optional<SchoolClass> find(String code) {
        return reading.withHandle(handle -> find(handle, code));
    }

    private static Optional<SchoolClass> find(Handle handle, String code) {
        return findKept(handle, code).filter(found -> found.deletedAt() == null);
    }

    /** Returns a class, also one that its teacher may still restore. */
    Optional<SchoolClass> findKept(String code) {
        return reading.withHandle(handle -> findKept(handle, code));
    }

    private static Optional<SchoolClass> findKept(Handle handle, String code) {
        return handle.select("SELECT * FROM class WHERE code = ?", code)
                .map(CLASS_ROW)
                .findOne();
    }

    boolean isKeyOf(String code, String keyHash) {
        return reading.withHandle(
                handle -> Database.count(handle, "class WHERE code = ? AND key_hash = ?", code, keyHash) == 1);
    }

    private <R> R change(String code, HandleCallback<R, RuntimeException> work) {
        return events.change(code, EventStore.CHANGED, "{}", work);
    }

    /** Changes the named columns only, so that concurrent changes of others are kept. */
    void update(String code, Map<String, Object> settings) {
        if (!settings.isEmpty()) {
            change(code, handle -> update(handle, code, settings));
        }
    }

    private static int update(Handle handle, String code, Map<String, Object> settings) {
        String columns = settings.keySet().stream()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        return handle.createUpdate("UPDATE class SET " + columns + " WHERE code = :code")
                .bindMap(settings)
                .bind("code", code)
                .execute();
    }

    /** Shows a scene together with other settings; what it says of a question becomes so. */
    void show(String code, Scene scene, Map<String, Object> settings) {
        events.change(handle -> {
            scene.question().ifPresent(question -> advance(handle, code, question));
            long number = events.append(handle, code, settings.isEmpty() ? EventStore.SCENE : EventStore.CHANGED, "{}");
            Map<String, Object> columns = new TreeMap<>(settings);
            columns.put("scene", scene.json(number));
            return update(handle, code, columns);
        });
    }

    /** Adds a member, or returns the one with the key; throws a 404, 409 (closed, full, nickname taken) or 429. */
    Member join(String code, String nickname, String keyHash, long now) {
        Optional<Member> known = member(code, keyHash);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return addMember(code, nickname, keyHash, now);
        } catch (Problem refusal) {
            // Perhaps what refuses them is that they have joined a moment ago, by a request at the same time.
            return member(code, keyHash).orElseThrow(() -> refusal);
        }
    }

    private Member addMember(String code, String nickname, String keyHash, long now) {
        return events.change(code, EventStore.JOINED, "{}", handle -> {
            SchoolClass joined = find(handle, code).orElseThrow(ClassCodes::unknown);
            requireNotClosed(joined);
            if (!joined.joining()) {
                throw new Problem(409, "joining", "the teacher has locked the door: nobody may join the class now");
            }
            if (joined.members() - removed(handle, code) >= MAX_MEMBERS) {
                throw new Problem(409, "members", "the class is full: it has " + MAX_MEMBERS + " members");
            }
            requirePace(handle, joined, now);
            int number = joined.members() + 1;
            handle.execute("UPDATE class SET members = ? WHERE code = ?", number, code);
            String insert = "INSERT INTO class_member (class, number, nickname, joined_at, key_hash)"
                    + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
            if (handle.execute(insert, code, number, nickname, now, keyHash) == 0) {
                throw new Problem(409, "nickname", "somebody in the class is called that already");
            }
            return new Member(number, nickname, false);
        });
    }

    private static void requirePace(Handle handle, SchoolClass joined, long now) {
        if (joined.members() < MAX_JOINING_AT_ONCE) {
            return;
        }
        int before = joined.members() + 1 - MAX_JOINING_A_MINUTE;
        long freeAt = MINUTE
                + handle.select(
                                "SELECT joined_at FROM class_member WHERE class = ? AND number = ?",
                                joined.code(),
                                before)
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L);
        if (now < freeAt) {
            throw Problem.tooMany(
                    (int) ((freeAt - now + 999) / 1000),
                    "beyond the first " + MAX_JOINING_AT_ONCE + ", " + MAX_JOINING_A_MINUTE
                            + " a minute may join the class");
        }
    }

    public Optional<Member> member(String code, String keyHash) {
        return reading.withHandle(handle -> handle.select(MEMBER + "AND key_hash = ?", code, keyHash)
                .map(MEMBER_ROW)
                .findOne());
    }

    List<Member> members(String code) {
        return reading.withHandle(handle ->
                handle.select(MEMBER + "ORDER BY number", code).map(MEMBER_ROW).list());
    }

    /** Returns how many members have been removed. Their places are free, though their numbers are not given again. */
    int removed(String code) {
        return reading.withHandle(handle -> removed(handle, code));
    }

    private static int removed(Handle handle, String code) {
        String count =
                "SELECT members - (SELECT count(*) FROM class_member WHERE class = code) FROM class WHERE code = ?";
        return handle.select(count, code).mapTo(Integer.class).findOne().orElse(0);
    }

    Set<String> nicknames(String code) {
        return members(code).stream().map(Member::nickname).collect(Collectors.toSet());
    }

    /** Returns what the last members are called, those of whom everybody may know. */
    List<String> newestNicknames(String code) {
        String newest = "SELECT nickname FROM class_member WHERE class = ? AND hidden = 0 ORDER BY number DESC LIMIT ?";
        return reading.withHandle(handle -> handle.select(newest, code, SHOWN_AT_THE_DOOR)
                .mapTo(String.class)
                .list());
    }

    void hide(String code, int number, boolean hidden) {
        change(
                code,
                handle -> requireMember(
                        number,
                        handle.execute(
                                "UPDATE class_member SET hidden = ? WHERE class = ? AND number = ?",
                                hidden ? 1 : 0,
                                code,
                                number)));
    }

    private static int requireMember(int number, int changed) {
        if (changed == 0) {
            throw new Problem(404, "member", "there is no member " + number);
        }
        return changed;
    }

    /** Removes a member with all it has shared and guessed, for good. Its number is not reused. */
    void remove(String code, int number, long time) {
        change(code, handle -> {
            for (String table : List.of("run", "benchmark")) {
                handle.execute(
                        "INSERT INTO deleted (id, deleted_at) SELECT id, ? FROM " + table
                                + " WHERE class = ? AND member = ? ON CONFLICT (id) DO NOTHING",
                        time,
                        code,
                        number);
                handle.execute("DELETE FROM " + table + " WHERE class = ? AND member = ?", code, number);
            }
            handle.execute("DELETE FROM class_guess WHERE class = ? AND member = ?", code, number);
            return requireMember(
                    number, handle.execute("DELETE FROM class_member WHERE class = ? AND number = ?", code, number));
        });
    }

    /** Saves a guess and returns the one that counts, the member's first in the round; throws a 423 or 409. */
    Guess guess(String code, Guess guess) {
        String lesson = guess.lesson();
        String name = guess.question();
        return events.change(handle -> {
            Optional<Guess> earlier = handle.select(
                            GUESS + "AND lesson = ? AND question = ? AND round = ? AND member = ?",
                            code,
                            lesson,
                            name,
                            guess.round(),
                            guess.member())
                    .map(GUESS_ROW)
                    .findOne();
            if (earlier.isPresent()) {
                return earlier.get();
            }
            events.append(handle, code, EventStore.PREDICTION, Json.text(Json.of(guess)));
            requireOpen(handle, code);
            Question asked = handle.select(QUESTION + "AND lesson = ? AND question = ?", code, lesson, name)
                    .map(QUESTION_ROW)
                    .findOne()
                    .orElse(new Question(lesson, name, 1, false, false));
            if (wasShown(handle, code, guess)) {
                throw new Problem(
                        409, "question", "the guesses of this round have been shown; this guess counts nowhere");
            }
            // A phone that was offline may send the guess of a round that is over.
            if (guess.round() > asked.round()) {
                throw new Problem(
                        409, "round", "round = " + guess.round() + ", but round " + asked.round() + " is open");
            }
            handle.execute(
                    "INSERT INTO class_guess (class, lesson, question, round, member, answer) VALUES (?, ?, ?, ?, ?, ?)",
                    code,
                    lesson,
                    name,
                    guess.round(),
                    guess.member(),
                    guess.value());
            return guess;
        });
    }

    /** Returns whether the guesses of a round, or of a later one with them, have ever been shown. */
    private static boolean wasShown(Handle handle, String code, Guess guess) {
        List<String> bodies = new ArrayList<>();
        for (int round : new int[] {guess.round(), 2}) {
            Question revealed = new Question(guess.lesson(), guess.question(), round, true, true);
            bodies.add(body(revealed));
            bodies.add(body(new Question(guess.lesson(), guess.question(), round, false, true)));
            // Of an earlier release, which could only reveal.
            ObjectNode earlier = Json.of(revealed);
            earlier.remove("shown");
            bodies.add(Json.text(earlier));
        }
        return handle.createQuery("SELECT count(*) FROM class_event WHERE class = :code AND kind = :kind"
                                + " AND body IN (<bodies>)")
                        .bind("code", code)
                        .bind("kind", EventStore.QUESTION)
                        .bindList("bodies", bodies)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static String body(Question question) {
        return Json.text(Json.of(question));
    }

    List<Guess> guesses(String code) {
        return reading.withHandle(handle -> handle.select(GUESS + "ORDER BY lesson, question, round, member", code)
                .map(GUESS_ROW)
                .list());
    }

    List<Guess> guesses(String code, String lesson, String question) {
        String ofQuestion = GUESS + "AND lesson = ? AND question = ? ORDER BY round, member";
        return reading.withHandle(handle ->
                handle.select(ofQuestion, code, lesson, question).map(GUESS_ROW).list());
    }

    /** Returns the questions that have reached another round or have been revealed. */
    List<Question> questions(String code) {
        return reading.withHandle(handle -> handle.select(QUESTION + "ORDER BY lesson, question", code)
                .map(QUESTION_ROW)
                .list());
    }

    void advance(String code, Question question) {
        events.change(handle -> {
            advance(handle, code, question);
            return null;
        });
    }

    private void advance(Handle handle, String code, Question question) {
        events.append(handle, code, EventStore.QUESTION, body(question));
        handle.execute(
                "INSERT INTO class_question (class, lesson, question, round, revealed, shown) VALUES (?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (class, lesson, question) DO UPDATE"
                        + " SET round = excluded.round, revealed = excluded.revealed, shown = excluded.shown",
                code,
                question.lesson(),
                question.question(),
                question.round(),
                question.revealed() ? 1 : 0,
                question.shown() ? 1 : 0);
    }

    /** Hides a class with all that belongs to it from everybody but its teacher, who may {@link #restore} it. */
    void putAside(String code, long time) {
        change(code, handle -> handle.execute("UPDATE class SET deleted_at = ? WHERE code = ?", time, code));
    }

    void restore(String code) {
        events.change(handle -> {
            handle.execute("UPDATE class SET deleted_at = NULL WHERE code = ?", code);
            return events.append(handle, code, EventStore.CHANGED, "{}");
        });
    }

    /** Deletes a class for good; throws a 404 if there is none. */
    public void delete(String code) {
        events.change(handle -> {
            // One that was put aside takes no events.
            handle.execute("UPDATE class SET deleted_at = NULL WHERE code = ?", code);
            events.append(handle, code, EventStore.CHANGED, "{}");
            handle.execute("DELETE FROM run WHERE class = ?", code);
            handle.execute("DELETE FROM benchmark WHERE class = ?", code);
            return handle.execute("DELETE FROM class WHERE code = ?", code);
        });
    }

    /** Returns the classes by a time in one of their columns, a name of our own. */
    public Expiring by(String column) {
        return new Expiring() {
            @Override
            public long newest() {
                return ClassStore.this.newest(column);
            }

            @Override
            public int deleteOlderThan(long time) {
                List<String> codes = olderThan(time, column);
                for (String code : codes) {
                    try {
                        delete(code);
                    } catch (Problem gone) {
                        // Another server was faster.
                    }
                }
                return codes.size();
            }
        };
    }

    private long newest(String column) {
        return reading.withHandle(handle -> handle.select("SELECT coalesce(max(" + column + "), 0) FROM class")
                .mapTo(Long.class)
                .one());
    }

    private List<String> olderThan(long time, String column) {
        return reading.withHandle(handle -> handle.select(
                        "SELECT code FROM class WHERE %1$s < ? ORDER BY %1$s LIMIT 10".formatted(column), time)
                .mapTo(String.class)
                .list());
    }

    /** Checks that a member of a class, which an event has locked, may share one more run; throws a 404, 423 or 409. */
    public static void requireRoom(Handle handle, String code, int member) {
        requireOpen(handle, code);
        if (Database.count(handle, "run WHERE class = ?", code) >= MAX_SHARED) {
            throw new Problem(409, "runs", "the board of the class is full: it holds " + MAX_SHARED + " runs");
        }
        int own = Database.count(handle, "run WHERE class = ? AND member = ?", code, member);
        if (own >= MAX_OF_MEMBER) {
            throw new Problem(
                    409,
                    "runs",
                    "member " + member + " has shared " + own + " runs of at most " + MAX_OF_MEMBER
                            + "; one that is deleted makes room");
        }
    }

    private static void requireOpen(Handle handle, String code) {
        SchoolClass found = find(handle, code).orElseThrow(ClassCodes::unknown);
        if (found.state().equals(SchoolClass.PAUSED)) {
            throw new Problem(423, "class", "the class is paused; what is sent again later may be taken");
        }
        requireNotClosed(found);
    }

    private static void requireNotClosed(SchoolClass found) {
        if (found.state().equals(SchoolClass.CLOSED)) {
            throw new Problem(409, "class", "the class is closed");
        }
    }
}
