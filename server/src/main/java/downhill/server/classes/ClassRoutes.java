package downhill.server.classes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.classes.ClassStore.Guess;
import downhill.server.classes.ClassStore.Question;
import downhill.server.files.GzippedAnswer;
import downhill.server.files.MediaTypes;
import downhill.server.files.StoredFile;
import downhill.server.http.Client;
import downhill.server.http.Secret;
import downhill.server.http.WriteRoutes;
import downhill.server.json.Json;
import downhill.server.json.JsonBody;
import downhill.server.json.JsonObject;
import downhill.server.json.Problem;
import downhill.server.json.ShownText;
import downhill.server.lessons.LessonVocabulary;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses under {@code /api/classes}. */
public final class ClassRoutes implements AutoCloseable {
    private static final String PATH = "/api/classes";
    private static final int MAX_TITLE = 80;
    private static final int MAX_TASK = 200;
    private static final Set<String> SETTINGS =
            Set.of("title", "state", "open", "names", "freeNames", "hold", "joining", "target", "lesson", "task");
    private static final Set<String> CHANGES = with(SETTINGS, "scene", "restore");
    /** Boolean settings by name, with their columns. */
    private static final Map<String, String> FLAGS =
            Map.of("names", "names", "freeNames", "free_names", "hold", "hold", "joining", "joining");

    private final ClassStore classes;
    private final ClassCodes codes;
    private final ClassRuns runs;
    private final EventPages pages;
    private final Map<String, LessonVocabulary.Guess> questions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final ClassAnswers answers = new ClassAnswers();

    public ClassRoutes(
            ClassStore classes,
            ClassCodes codes,
            ClassRuns runs,
            EventStore events,
            Map<String, LessonVocabulary.Guess> questions,
            Clock clock) {
        this.classes = classes;
        this.codes = codes;
        this.runs = runs;
        this.questions = questions;
        this.clock = clock;
        pages = new EventPages(events, classes, runs);
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close() {
        answers.close();
    }

    public void addTo(RoutesConfig routes, WriteRoutes writes) {
        String one = PATH + "/{code}";
        writes.add(HandlerType.POST, PATH, this::create);
        WriteRoutes.addRead(routes, one, this::open);
        writes.add(HandlerType.PATCH, one, this::change);
        writes.add(HandlerType.DELETE, one, this::delete);
        routes.get(one + "/events", this::events);
        routes.get(one + "/nickname", this::propose);
        writes.add(HandlerType.POST, one + "/members", this::join);
        writes.add(HandlerType.PATCH, one + "/members/{number}", this::hide);
        writes.add(HandlerType.DELETE, one + "/members/{number}", this::removeMember);
        writes.add(HandlerType.POST, one + "/predictions", this::guess);
        writes.add(HandlerType.PUT, one + "/questions/{lesson}/{question}", this::advance);
        writes.add(HandlerType.DELETE, one + "/runs/{id}", this::removeRun);
        routes.get(one + "/runs.csv", ctx -> export(ctx, "csv", "text/csv; charset=utf-8", ClassExport::csv));
        routes.get(
                one + "/runs.json",
                ctx -> export(
                        ctx,
                        "json",
                        MediaTypes.JSON,
                        (json, out) -> ClassJson.writeWithRuns(Json.object(), json, out)));
    }

    private void create(Context ctx) throws IOException {
        JsonObject json = JsonBody.read(ctx, "a class", SETTINGS);
        Map<String, Object> settings = settings(json);
        settings.put("title", title(json));
        Secret key = Secret.random();
        String code;
        do {
            code = ClassCodes.random();
        } while (!classes.create(code, clock.millis(), settings, key.hash()));
        ctx.header("Location", PATH + "/" + code);
        JsonBody.answer(
                ctx,
                201,
                Json.text(Json.object().put("code", code).put("key", key.text()).put("join", "/join/" + code)));
    }

    private static Map<String, Object> settings(JsonObject json) {
        Map<String, Object> settings = new TreeMap<>();
        if (json.has("title")) {
            settings.put("title", title(json));
        }
        if (json.has("state")) {
            settings.put(
                    "state", json.word("state", List.of(SchoolClass.OPEN, SchoolClass.PAUSED, SchoolClass.CLOSED)));
        } else if (json.has("open")) {
            settings.put("state", json.flag("open") ? SchoolClass.OPEN : SchoolClass.PAUSED);
        }
        FLAGS.forEach((name, column) -> {
            if (json.has(name)) {
                settings.put(column, json.flag(name) ? 1 : 0);
            }
        });
        if (json.has("lesson")) {
            String lesson = json.text("lesson");
            settings.put("target", lesson.isEmpty() ? "" : Scene.target("lesson", "/learn/" + lesson));
        } else if (json.has("target")) {
            String target = json.text("target");
            settings.put("target", target.isEmpty() ? "" : Scene.target("target", target));
        }
        if (json.has("task")) {
            String task = json.text("task");
            settings.put("task", task.isBlank() ? "" : ShownText.checked("task", task, MAX_TASK));
        }
        return settings;
    }

    private static String title(JsonObject json) {
        return ShownText.checked("title", json.text("title"), MAX_TITLE);
    }

    private void open(Context ctx) {
        SchoolClass shown = classOf(ctx, true);
        boolean forTeacher = isTeacher(ctx, shown);
        if (shown.deletedAt() != null && !forTeacher) {
            throw ClassCodes.unknown();
        }
        // Also a teacher's browser shows the board to everybody in the room.
        boolean withRuns = !"0".equals(ctx.queryParam("runs"));
        String kind = (forTeacher ? "teacher's board" : "board") + (withRuns ? "" : " without runs");
        send(ctx, shown, kind, MediaTypes.JSON, out -> {
            String code = shown.code();
            ObjectNode head = ClassJson.snapshot(
                    shown, classes.questions(code), classes.guesses(code), forTeacher ? classes.members(code) : null);
            head.put("members", shown.members() - classes.removed(code));
            if (shown.names()) {
                classes.newestNicknames(code).forEach(head.putArray("nicknames")::add);
            }
            ClassJson.writeWithRuns(
                    head,
                    reader -> {
                        if (withRuns) {
                            runs.ofClass(code, false, reader);
                        }
                    },
                    out);
        });
    }

    /** Returns whether a request has the key of the class; throws if it has another key. */
    private boolean isTeacher(Context ctx, SchoolClass shown) {
        if (ctx.header("Authorization") == null) {
            return false;
        }
        requireKey(ctx, shown.code());
        return true;
    }

    private void send(Context ctx, SchoolClass shown, String kind, String contentType, GzippedAnswer.Content content) {
        ctx.header("Cache-Control", StoredFile.NO_STORE);
        ctx.contentType(contentType);
        answers.send(ctx, new ClassAnswers.Key(shown.code(), shown.lastEvent(), kind), content);
    }

    private void change(Context ctx) throws IOException {
        SchoolClass changed = classOf(ctx, true);
        requireKey(ctx, changed.code());
        JsonObject json = JsonBody.read(ctx, "a class", CHANGES);
        if (json.has("restore") && json.flag("restore")) {
            classes.restore(changed.code());
        } else if (changed.deletedAt() != null) {
            throw ClassCodes.unknown();
        }
        if (json.has("scene")) {
            classes.show(changed.code(), Scene.of(json, this::question), settings(json));
        } else {
            classes.update(changed.code(), settings(json));
        }
        ctx.status(204);
    }

    private void delete(Context ctx) {
        classes.putAside(requireTeacher(ctx), clock.millis());
        ctx.status(204);
    }

    private void events(Context ctx) {
        String text = ctx.queryParam("after");
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new Problem(400, "after", "after is not the number of an event");
        }
        String code = classOf(ctx).code();
        EventPages.EventPage page = pages.after(code, Long.parseLong(text));
        ObjectNode json = Json.object();
        ArrayNode sent = json.putArray("events");
        page.events().forEach(event -> sent.add(((ObjectNode) Json.parse(event.json())).put("id", event.number())));
        JsonBody.answer(ctx, 200, Json.text(json.put("cursor", page.cursor())));
    }

    private void propose(Context ctx) {
        SchoolClass joined = classOf(ctx);
        boolean korean = !"en".equals(ctx.queryParam("lang"));
        String nickname = Nicknames.propose(korean, classes.nicknames(joined.code()), random);
        ObjectNode json = Json.object().put("nickname", nickname);
        json.put("title", joined.title()).put("freeNames", joined.freeNames());
        JsonBody.answer(ctx, 200, Json.text(json));
    }

    private void join(Context ctx) throws IOException {
        SchoolClass joined = classOf(ctx);
        String nickname = ShownText.nickname(
                JsonBody.read(ctx, "a member", Set.of("nickname")).text("nickname"));
        if (!joined.freeNames() && !Nicknames.has(nickname)) {
            throw new Problem(422, "nickname", "nickname is not one that the server proposes, as this class wants it");
        }
        Member member = classes.join(joined.code(), nickname, MemberKey.of(ctx).hash(), clock.millis());
        JsonBody.answer(ctx, 201, Json.text(ClassJson.write(joined, member)));
    }

    private void hide(Context ctx) throws IOException {
        String code = requireTeacher(ctx);
        int number = memberNumber(ctx);
        classes.hide(
                code, number, JsonBody.read(ctx, "a member", Set.of("hidden")).flag("hidden"));
        ctx.status(204);
    }

    private void removeMember(Context ctx) {
        classes.remove(requireTeacher(ctx), memberNumber(ctx), clock.millis());
        ctx.status(204);
    }

    private static int memberNumber(Context ctx) {
        String number = ctx.pathParam("number");
        if (!number.matches("[0-9]{1,6}")) {
            throw new Problem(404, "member", "there is no such member");
        }
        return Integer.parseInt(number);
    }

    private void guess(Context ctx) throws IOException {
        String code = classOf(ctx).code();
        Member member = MemberKey.memberOf(ctx, code, classes);
        JsonObject json = JsonBody.read(ctx, "a prediction", Set.of("class", "lesson", "question", "round", "value"));
        if (json.has("class") && !json.text("class").equals(code)) {
            throw new Problem(422, "class", "class is not the one of the address");
        }
        double value = json.number("value");
        Guess guess = new Guess(json.text("lesson"), json.text("question"), Scene.round(json), member.number(), value);
        try {
            question(guess.lesson(), guess.question()).requireAnswer(value);
        } catch (IllegalArgumentException e) {
            throw new Problem(422, "value", "value = " + Json.print(value) + ", " + e.getMessage());
        }
        JsonBody.answer(ctx, 201, Json.text(Json.of(classes.guess(code, guess))));
    }

    private void advance(Context ctx) throws IOException {
        String code = requireTeacher(ctx);
        JsonObject json = JsonBody.read(ctx, "a question", Set.of("round", "revealed", "shown"));
        String lesson = ctx.pathParam("lesson");
        String question = ctx.pathParam("question");
        question(lesson, question);
        boolean revealed = json.flag("revealed");
        boolean shown = revealed || json.has("shown") && json.flag("shown");
        classes.advance(code, new Question(lesson, question, Scene.round(json), revealed, shown));
        ctx.status(204);
    }

    private LessonVocabulary.Guess question(String lesson, String question) {
        LessonVocabulary.Guess asked = questions.get(lesson + "/" + question);
        if (asked == null) {
            throw new Problem(422, "question", "no lesson asks this question");
        }
        return asked;
    }

    private void removeRun(Context ctx) {
        String code = requireTeacher(ctx);
        if (!runs.remove(code, ctx.pathParam("id").toLowerCase(Locale.ROOT), clock.millis())) {
            throw new Problem(404, "the class has no run with this id");
        }
        ctx.status(204);
    }

    private interface Format {
        void write(Consumer<Consumer<ObjectNode>> runs, OutputStream out) throws IOException;
    }

    /** Exports what the board shows, with all nicknames for the teacher. */
    private void export(Context ctx, String ending, String contentType, Format format) {
        SchoolClass shown = classOf(ctx);
        boolean forTeacher = isTeacher(ctx, shown);
        ctx.header("Content-Disposition", "attachment; filename=\"downhill-" + shown.code() + "." + ending + "\"");
        Consumer<Consumer<ObjectNode>> all = reader -> runs.ofClass(shown.code(), forTeacher, run -> {
            run.remove("sketch");
            reader.accept(run);
        });
        send(ctx, shown, forTeacher ? "teacher's " + ending : ending, contentType, out -> format.write(all, out));
    }

    private SchoolClass classOf(Context ctx) {
        return classOf(ctx, false);
    }

    private SchoolClass classOf(Context ctx, boolean kept) {
        return codes.find(Client.of(ctx).address(), ctx.pathParam("code"), kept);
    }

    /** Returns the code of the class that a request changes; throws unless it has the key. */
    private String requireTeacher(Context ctx) {
        String code = classOf(ctx).code();
        requireKey(ctx, code);
        return code;
    }

    private void requireKey(Context ctx, String code) {
        Secret key = Secret.of(ctx, "this takes the header Authorization: Bearer and the key of the class");
        if (!classes.isKeyOf(code, key.hash())) {
            throw new Problem(403, "the key does not belong to this class");
        }
    }
}
