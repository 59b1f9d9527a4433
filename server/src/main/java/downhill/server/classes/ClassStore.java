package downhill.server.classes;

import downhill.server.json.Json;
import downhill.server.json.Problem;
import downhill.server.storage.Database;
import downhill.server.storage.Expiring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Classes, who has joined them, and what they have guessed. */
public final class ClassStore implements Expiring {
    /** Three lecture halls. */
    static final int MAX_MEMBERS = 1000;

    /** Runs on the board of a class. */
    static final int MAX_SHARED = 2000;

    /** Runs of one member, so that nobody fills the board. */
    static final int MAX_OF_MEMBER = 50;

    /** Members beyond these may join at a limited rate. */
    static final int MAX_JOINING_AT_ONCE = 300;

    static final int MAX_JOINING_A_MINUTE = 60;
    private static final int MINUTE = 60_000;

    private static final String COLUMNS =
            "code, created_at, title, state, names, free_names, hold, target, task, members, last_event";

    /** The settings of a class whose teacher has not chosen. */
    private static final Map<String, Object> DEFAULTS =
            Map.of("state", SchoolClass.OPEN, "names", 0, "free_names", 0, "hold", 0, "target", "", "task", "");

    private static final RowMapper<SchoolClass> CLASS_ROW = (row, context) -> new SchoolClass(
            row.getString("code"),
            row.getLong("created_at"),
            row.getString("title"),
            row.getString("state"),
            row.getInt("names") == 1,
            row.getInt("free_names") == 1,
            row.getInt("hold") == 1,
            row.getString("target"),
            row.getString("task"),
            row.getInt("members"),
            row.getLong("last_event"));

    private static final RowMapper<Member> MEMBER_ROW =
            (row, context) -> new Member(row.getInt("number"), row.getString("nickname"), row.getInt("hidden") == 1);

    private static final RowMapper<Guess> GUESS_ROW = (row, context) -> new Guess(
            row.getString("lesson"),
            row.getString("question"),
            row.getInt("round"),
            row.getInt("member"),
            row.getDouble("answer"));

    private final Jdbi reading;
    private final Jdbi writing;
    private final EventStore events;

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
        return handle.createQuery("SELECT " + COLUMNS + " FROM class WHERE code = :code")
                .bind("code", code)
                .map(CLASS_ROW)
                .findOne();
    }

    /** Returns whether the key leads the class. */
    boolean isKeyOf(String code, String keyHash) {
        return reading.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM class WHERE code = :code AND key_hash = :keyHash")
                                .bind("code", code)
                                .bind("keyHash", keyHash)
                                .mapTo(Integer.class)
                                .one()
                        == 1);
    }

    /** Changes the named columns only, so that concurrent changes of others are kept. */
    void update(String code, Map<String, Object> settings) {
        if (settings.isEmpty()) {
            return;
        }
        String columns = settings.keySet().stream()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        events.change(handle -> {
            events.append(handle, code, EventStore.CHANGED, "{}");
            return handle.createUpdate("UPDATE class SET " + columns + " WHERE code = :code")
                    .bindMap(settings)
                    .bind("code", code)
                    .execute();
        });
    }

    /**
     * Adds a member; the same key gives the same member again. Throws a 404, a 409 if the class is closed or full or
     * the nickname is taken, or a 429.
     */
    Member join(String code, String nickname, String keyHash, long now) {
        Optional<Member> known = member(code, keyHash);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return added(code, nickname, keyHash, now);
        } catch (Problem refusal) {
            // Perhaps what refuses them is that they have joined a moment ago, by a request at the same time.
            return member(code, keyHash).orElseThrow(() -> refusal);
        }
    }

    private Member added(String code, String nickname, String keyHash, long now) {
        return events.change(handle -> {
            events.append(handle, code, EventStore.JOINED, "{}");
            SchoolClass joined = find(handle, code).orElseThrow(ClassCode::unknown);
            if (joined.state().equals(SchoolClass.CLOSED)) {
                throw new Problem(409, "class", "the class is closed");
            }
            if (joined.members() >= MAX_MEMBERS) {
                throw new Problem(409, "members", "the class is full: " + MAX_MEMBERS + " have joined");
            }
            requirePace(handle, joined, now);
            int number = joined.members() + 1;
            handle.createUpdate("UPDATE class SET members = :number WHERE code = :code")
                    .bind("number", number)
                    .bind("code", code)
                    .execute();
            int inserted = handle.createUpdate("""
                            INSERT INTO class_member (class, number, nickname, joined_at, key_hash)
                            VALUES (:code, :number, :nickname, :now, :keyHash) ON CONFLICT DO NOTHING""")
                    .bind("code", code)
                    .bind("number", number)
                    .bind("nickname", nickname)
                    .bind("now", now)
                    .bind("keyHash", keyHash)
                    .execute();
            if (inserted == 1) {
                return new Member(number, nickname, false);
            }
            throw new Problem(409, "nickname", "somebody in the class is called that already");
        });
    }

    private static void requirePace(Handle handle, SchoolClass joined, long now) {
        if (joined.members() < MAX_JOINING_AT_ONCE) {
            return;
        }
        long freeAt = handle.createQuery("SELECT joined_at FROM class_member WHERE class = :code AND number = :number")
                        .bind("code", joined.code())
                        .bind("number", joined.members() + 1 - MAX_JOINING_A_MINUTE)
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L)
                + MINUTE;
        if (now < freeAt) {
            throw Problem.tooMany(
                    (int) ((freeAt - now + 999) / 1000),
                    "beyond the first " + MAX_JOINING_AT_ONCE + ", " + MAX_JOINING_A_MINUTE
                            + " a minute may join the class");
        }
    }

    public Optional<Member> member(String code, String keyHash) {
        return reading.withHandle(handle -> handle.createQuery("SELECT number, nickname, hidden FROM class_member"
                        + " WHERE class = :code AND key_hash = :keyHash")
                .bind("code", code)
                .bind("keyHash", keyHash)
                .map(MEMBER_ROW)
                .findOne());
    }

    List<Member> members(String code) {
        return reading.withHandle(handle -> handle.createQuery(
                        "SELECT number, nickname, hidden FROM class_member WHERE class = :code ORDER BY number")
                .bind("code", code)
                .map(MEMBER_ROW)
                .list());
    }

    Set<String> nicknames(String code) {
        return reading.withHandle(
                handle -> Set.copyOf(handle.createQuery("SELECT nickname FROM class_member WHERE class = :code")
                        .bind("code", code)
                        .mapTo(String.class)
                        .list()));
    }

    void hide(String code, int number, boolean hidden) {
        events.change(handle -> {
            events.append(handle, code, EventStore.CHANGED, "{}");
            int changed = handle.createUpdate(
                            "UPDATE class_member SET hidden = :hidden WHERE class = :code AND number = :number")
                    .bind("hidden", hidden ? 1 : 0)
                    .bind("code", code)
                    .bind("number", number)
                    .execute();
            if (changed == 0) {
                throw new Problem(404, "member", "there is no member " + number);
            }
            return null;
        });
    }

    /** Removes a member with all it has shared and guessed, for good. Its number is not reused. */
    void remove(String code, int number, long time) {
        events.change(handle -> {
            events.append(handle, code, EventStore.CHANGED, "{}");
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
            if (handle.execute("DELETE FROM class_member WHERE class = ? AND number = ?", code, number) == 0) {
                throw new Problem(404, "member", "there is no member " + number);
            }
            return null;
        });
    }

    /**
     * Saves a guess and returns the one that counts: the first of a member in a round. Throws a 423 if the class is
     * paused, a 409 if it is closed or has not reached the round.
     */
    Guess guess(String code, Guess guess) {
        return events.change(handle -> {
            Optional<Guess> earlier = handle.createQuery("SELECT lesson, question, round, member, answer"
                            + " FROM class_guess WHERE class = :code AND lesson = :lesson"
                            + " AND question = :question AND round = :round AND member = :member")
                    .bind("code", code)
                    .bind("lesson", guess.lesson())
                    .bind("question", guess.question())
                    .bind("round", guess.round())
                    .bind("member", guess.member())
                    .map(GUESS_ROW)
                    .findOne();
            if (earlier.isPresent()) {
                return earlier.get();
            }
            events.append(handle, code, EventStore.PREDICTION, ClassJson.text(guess));
            requireOpen(find(handle, code).orElseThrow(ClassCode::unknown));
            Question question = question(handle, code, guess.lesson(), guess.question());
            // A phone that was offline may send the guess of a round that is over.
            if (guess.round() > question.round()) {
                throw new Problem(
                        409, "round", "round = " + guess.round() + ", but round " + question.round() + " is open");
            }
            handle.createUpdate("INSERT INTO class_guess (class, lesson, question, round, member, answer)"
                            + " VALUES (:code, :lesson, :question, :round, :member, :answer)")
                    .bind("code", code)
                    .bind("lesson", guess.lesson())
                    .bind("question", guess.question())
                    .bind("round", guess.round())
                    .bind("member", guess.member())
                    .bind("answer", guess.answer())
                    .execute();
            return guess;
        });
    }

    List<Guess> guesses(String code) {
        return reading.withHandle(handle -> handle.createQuery("SELECT lesson, question, round, member, answer"
                        + " FROM class_guess WHERE class = :code ORDER BY lesson, question, round, member")
                .bind("code", code)
                .map(GUESS_ROW)
                .list());
    }

    /** Returns the questions that have reached another round or have been revealed. */
    List<Question> questions(String code) {
        return reading.withHandle(handle -> handle.createQuery("SELECT lesson, question, round, revealed"
                        + " FROM class_question WHERE class = :code ORDER BY lesson, question")
                .bind("code", code)
                .map((row, context) -> new Question(
                        row.getString("lesson"),
                        row.getString("question"),
                        row.getInt("round"),
                        row.getInt("revealed") == 1))
                .list());
    }

    private static Question question(Handle handle, String code, String lesson, String name) {
        return handle.createQuery("SELECT round, revealed FROM class_question WHERE class = :code"
                        + " AND lesson = :lesson AND question = :question")
                .bind("code", code)
                .bind("lesson", lesson)
                .bind("question", name)
                .map((row, context) -> new Question(lesson, name, row.getInt("round"), row.getInt("revealed") == 1))
                .findOne()
                .orElse(new Question(lesson, name, 1, false));
    }

    void advance(String code, Question question) {
        events.change(handle -> {
            events.append(handle, code, EventStore.QUESTION, Json.text(ClassJson.write(question)));
            return handle.createUpdate("""
                            INSERT INTO class_question (class, lesson, question, round, revealed)
                            VALUES (:code, :lesson, :question, :round, :revealed)
                            ON CONFLICT (class, lesson, question)
                            DO UPDATE SET round = excluded.round, revealed = excluded.revealed""")
                    .bind("code", code)
                    .bind("lesson", question.lesson())
                    .bind("question", question.question())
                    .bind("round", question.round())
                    .bind("revealed", question.revealed() ? 1 : 0)
                    .execute();
        });
    }

    /** Deletes a class with its guesses, runs and measurements. */
    public void delete(String code) {
        events.change(handle -> {
            // The row of the class is locked first, as by everything that changes a class.
            events.append(handle, code, EventStore.CHANGED, "{}");
            handle.execute("DELETE FROM run WHERE class = ?", code);
            handle.execute("DELETE FROM benchmark WHERE class = ?", code);
            return handle.execute("DELETE FROM class WHERE code = ?", code);
        });
    }

    @Override
    public long newest() {
        return reading.withHandle(handle -> handle.createQuery("SELECT coalesce(max(created_at), 0) FROM class")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public int deleteOlderThan(long time) {
        List<String> codes = reading.withHandle(handle -> handle.createQuery(
                        "SELECT code FROM class WHERE created_at < :time ORDER BY created_at LIMIT 10")
                .bind("time", time)
                .mapTo(String.class)
                .list());
        for (String code : codes) {
            try {
                delete(code);
            } catch (Problem gone) {
                // Another server was faster.
            }
        }
        return codes.size();
    }

    /**
     * Locks a class and checks that its member may share one more {@code run} or {@code benchmark}; throws a 404, 423
     * or 409.
     */
    public static void requireRoom(Handle handle, String code, int member, String table) {
        // Locks the row of the class: it is not deleted or closed meanwhile.
        handle.execute("UPDATE class SET state = state WHERE code = ?", code);
        requireOpen(find(handle, code).orElseThrow(ClassCode::unknown));
        int count = handle.createQuery("SELECT count(*) FROM " + table + " WHERE class = :code")
                .bind("code", code)
                .mapTo(Integer.class)
                .one();
        if (count >= MAX_SHARED) {
            throw new Problem(
                    409, table + "s", "the board of the class is full: it holds " + MAX_SHARED + " " + table + "s");
        }
        int own = handle.createQuery("SELECT count(*) FROM " + table + " WHERE class = :code AND member = :member")
                .bind("code", code)
                .bind("member", member)
                .mapTo(Integer.class)
                .one();
        if (own >= MAX_OF_MEMBER) {
            throw new Problem(
                    409,
                    table + "s",
                    "member " + member + " has shared " + own + " " + table + "s of at most " + MAX_OF_MEMBER
                            + "; one that is deleted makes room");
        }
    }

    /**
     * Returns SQL for a column {@code shown_name}, the nickname or number of the owner as the class decides, beside
     * {@link #joinOwner}. The table has the columns nickname, class and member.
     */
    public static String shownName(String table) {
        return "CASE WHEN " + table + ".class IS NULL OR class.names = 1 AND class_member.hidden = 0 THEN " + table
                + ".nickname ELSE '#' || " + table + ".member END AS shown_name";
    }

    /** Returns SQL that joins a row with its owner and class. */
    public static String joinOwner(String table) {
        return "LEFT JOIN class ON class.code = " + table + ".class LEFT JOIN class_member ON class_member.class = "
                + table + ".class AND class_member.number = " + table + ".member ";
    }

    private static void requireOpen(SchoolClass found) {
        if (found.state().equals(SchoolClass.PAUSED)) {
            throw new Problem(423, "class", "the class is paused; what is sent again later may be taken");
        }
        if (found.state().equals(SchoolClass.CLOSED)) {
            throw new Problem(409, "class", "the class is closed");
        }
    }
}
