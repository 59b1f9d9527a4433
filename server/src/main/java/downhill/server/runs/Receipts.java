package downhill.server.runs;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.server.files.MediaTypes;
import downhill.server.files.PageFrame;
import downhill.server.files.StoredFile;
import downhill.server.http.WriteRoutes;
import downhill.server.json.Json;
import downhill.server.lessons.Fragment;
import downhill.server.site.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page {@code /r/ID} of a run to be handed in: settings, result and verdict, also for previews. */
public final class Receipts {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The settings by their order in {@link Setting}, then the results. */
    private static final String KOREAN_LINE = "%1$s · 은닉층 %4$s · %5$s · 훈련 %2$s장 · 시험 %3$s장 · 배치 %6$s · 학습률 %7$s"
            + " · 시드 %9$s · %10$s · %11$,d걸음 · 훈련 정확도 %12$.4f · 시험 정확도 %13$.4f · 지문 %14$s · %15$s";

    private static final String ENGLISH_LINE =
            "%1$s · %4$s hidden units · %5$s · %2$s training images · %3$s test images · batch %6$s · learning rate %7$s"
                    + " · seed %9$s · %10$s · %11$,d steps · training accuracy %12$.4f · test accuracy %13$.4f"
                    + " · fingerprint %14$s · %15$s";

    private final RunStore runs;
    private final Site site;
    private final String template;

    private Receipts(RunStore runs, Site site) {
        this.runs = runs;
        this.site = site;
        template = new String(PageFrame.read("/runs.html", "pages/receipt.html"), StandardCharsets.UTF_8);
    }

    public static void addTo(RoutesConfig routes, RunStore runs, Site site) {
        Receipts receipts = new Receipts(runs, site);
        WriteRoutes.addRead(routes, "/r/{id}", receipts::send);
    }

    private void send(Context ctx) {
        byte[] page = page(RunRoutes.run(ctx, runs)).getBytes(StandardCharsets.UTF_8);
        ctx.header("Cache-Control", StoredFile.NO_STORE);
        ctx.header("Vary", "Accept-Language");
        ctx.contentType(MediaTypes.HTML).result(site.page(page).inTheLanguageOf(ctx));
    }

    private String page(SavedRun run) {
        Map<String, String> texts = texts(run);
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(texts.get(place.group(1))));
    }

    private static Map<String, String> texts(SavedRun run) {
        RunSummary s = run.summary();
        TrainingConfig c = RunJson.config(s);
        String name = Fragment.escape(s.nickname()).replace("\"", "&quot;");
        Map<String, String> texts = new HashMap<>();
        texts.put("id", s.id());
        RunHill hill = RunHill.of(run.summary().sketch());
        texts.put("name", name);
        texts.put("accuracy", String.format(Locale.ROOT, "%.4f", s.testAccuracy()));
        texts.put("hill", hill.svg());
        texts.put("first", hill.first());
        texts.put("last", hill.last());
        texts.put("hidden", hill.svg().isEmpty() ? " hidden" : "");
        texts.put("state", s.verification().state().text());
        texts.put("title-ko", String.format(Locale.ROOT, "%s의 기록: 시험 정확도 %.4f", name, s.testAccuracy()));
        texts.put("title-en", String.format(Locale.ROOT, "A run by %s: test accuracy %.4f", name, s.testAccuracy()));
        texts.put("verdict-ko", verdict(s, "확인 대기 중", "✓ 확인됨", "✗ 기록과 다름", "확인하지 않음"));
        texts.put("verdict-en", verdict(s, "not checked yet", "✓ verified", "✗ different", "not checked"));
        texts.put("line-ko", line(KOREAN_LINE, s, c, true));
        texts.put("line-en", line(ENGLISH_LINE, s, c, false));
        return texts;
    }

    private static String line(String pattern, RunSummary s, TrainingConfig c, boolean korean) {
        List<Object> values = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            values.add(words(setting.of(c), setting, korean));
        }
        values.addAll(List.of(
                s.step(),
                s.trainAccuracy(),
                s.testAccuracy(),
                s.fingerprint(),
                MINUTE.format(Instant.ofEpochMilli(s.createdAt()))));
        return String.format(Locale.ROOT, pattern, values.toArray());
    }

    private static String words(Object value, Setting setting, boolean korean) {
        if (value instanceof Activation activation) {
            return switch (activation) {
                case SIGMOID -> korean ? "시그모이드" : "sigmoid";
                case RELU -> "ReLU";
            };
        }
        if (value instanceof GradientMethod gradient) {
            return switch (gradient) {
                case BACKPROPAGATION -> korean ? "오차역전파법" : "backpropagation";
                case NUMERICAL -> korean ? "수치 미분" : "numerical gradient";
            };
        }
        boolean count = setting.range() != null && setting.range().isOfCounts();
        return count ? String.format(Locale.ROOT, "%,d", value) : setting.text(value, Json::print);
    }

    private static String verdict(RunSummary run, String waiting, String verified, String different, String tooLong) {
        return switch (run.verification().state()) {
            case WAITING -> waiting;
            case VERIFIED -> verified;
            case DIFFERENT -> different;
            case TOO_LONG -> tooLong;
        };
    }
}
