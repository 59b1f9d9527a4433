package downhill.server.site;

import downhill.server.files.FileAnswer;
import downhill.server.files.HtmlPage;
import downhill.server.files.MediaTypes;
import downhill.server.files.ProgramFiles;
import downhill.server.files.StoredFile;
import downhill.server.http.WriteRoutes;
import downhill.server.json.Problem;
import downhill.server.lessons.LessonPages;
import downhill.server.lessons.LessonVocabulary;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages and assets, read once at start. Everything but the service worker, which tells browsers what belongs
 * together, has two addresses: its plain name, to be revalidated, and one with its hash, cached for a year, which pages
 * use.
 */
public final class StaticFiles implements Site {
    /** In the path of a Brotli form, between the module and what is left. */
    private static final String FORM = ".js.";

    /** Where the SHA-256 of its dictionary begins in a Brotli form that has one. */
    private static final int DICTIONARY = 4;

    private static final Pattern LINK = Pattern.compile("((?<=\\s)(?:src|href)=|url\\()\"(/[^\"?#]*)\"");

    private final Map<String, StoredFile> files = new TreeMap<>();
    private final Map<String, HtmlPage> pages = new TreeMap<>();
    private final Map<String, String> hashedNames = new TreeMap<>();

    /** The hashes of the modules against which others are compressed. */
    private final Set<String> dictionaries = new HashSet<>();

    private StaticFiles() {}

    public static StaticFiles load() {
        Map<String, byte[]> written = ProgramFiles.readFolder("static", path -> !path.startsWith("/data/"));
        Map<String, byte[]> sources = ProgramFiles.readFolder("sources", path -> path.endsWith(".java"));
        Map<String, byte[]> found = LessonPages.compose(
                written,
                path -> textOrNull(sources.get("/" + path)),
                LessonVocabulary.read(ProgramFiles.read("app" + LessonVocabulary.FILE)));
        ProgramFiles.readFolder("app", path -> path.endsWith(".js") || isForm(path))
                .forEach((path, script) -> found.put("/app" + path, script));
        return of(found);
    }

    public static StaticFiles of(Map<String, byte[]> contents) {
        StaticFiles made = new StaticFiles();
        Map<String, String> hashedPages = new TreeMap<>();
        Map<String, Map<String, byte[]>> brotli = new TreeMap<>();
        contents.forEach((path, form) -> {
            if (isForm(path)) {
                String dictionary = "";
                if (path.endsWith(".dcb")) {
                    String sha256 = HexFormat.of().formatHex(form, DICTIONARY, DICTIONARY + 32);
                    made.dictionaries.add(sha256);
                    dictionary = StoredFile.dictionary(sha256);
                }
                String module = path.substring(0, path.indexOf(FORM) + FORM.length() - 1);
                brotli.computeIfAbsent(module, any -> new TreeMap<>()).put(dictionary, form);
            }
        });
        contents.forEach((path, content) -> {
            if (!isPage(path) && !isStyle(path) && !path.equals(ServiceWorker.ADDRESS) && !isForm(path)) {
                made.hashedNames.put(path, made.add(path, path, content, brotli.getOrDefault(path, Map.of())));
            }
        });
        contents.forEach((path, content) -> {
            if (isStyle(path)) {
                byte[] style = made.withHashes(content).getBytes(StandardCharsets.UTF_8);
                made.hashedNames.put(path, made.add(path, path, style, Map.of()));
            }
        });
        contents.forEach((path, content) -> {
            if (isPage(path)) {
                String address = address(path);
                HtmlPage page = made.page(path, content);
                made.pages.put(address, page);
                hashedPages.put(address, made.add(address, path, page.plain(), Map.of()));
            }
        });
        byte[] worker = contents.get(ServiceWorker.ADDRESS);
        if (worker != null) {
            // What others are compressed against is fetched before them.
            List<String> assets = made.hashedNames.values().stream()
                    .sorted(Comparator.comparing(address -> !made.isDictionary(address)))
                    .toList();
            byte[] script = ServiceWorker.compose(worker, hashedPages, assets);
            String type = MediaTypes.of(ServiceWorker.ADDRESS);
            made.files.put(ServiceWorker.ADDRESS, StoredFile.of(type, StoredFile.REVALIDATE, script));
        }
        return made;
    }

    @Override
    public HtmlPage page(byte[] content) {
        return page("", content);
    }

    private HtmlPage page(String path, byte[] content) {
        return new HtmlPage(
                withHashes(content), language -> picture(path, language, name -> hashedNames.getOrDefault(name, "")));
    }

    @Override
    public byte[] questions() throws IOException {
        try (InputStream list = files.get(LessonPages.QUESTIONS).plain()) {
            return list.readAllBytes();
        }
    }

    @Override
    public void send(Context ctx, String address) throws IOException {
        HtmlPage page = pages.get(address);
        if (page == null) {
            throw new Problem(404, "there is nothing at this address");
        }
        page.send(ctx);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        files.forEach((address, file) -> {
            HtmlPage page = pages.get(address);
            // Browsers keep as a dictionary only what they keep without asking again.
            boolean dictionary = address.contains(file.hash()) && isDictionary(address);
            WriteRoutes.addRead(
                    routes,
                    address,
                    page != null
                            ? page::send
                            : ctx -> {
                                if (dictionary) {
                                    ctx.header("Use-As-Dictionary", "match=\"/app/*\"");
                                }
                                FileAnswer.send(ctx, file);
                            });
        });
    }

    /** Returns the files by address; of pages, the form that belongs to no request. */
    public Map<String, StoredFile> byAddress() {
        return Collections.unmodifiableMap(files);
    }

    private boolean isDictionary(String address) {
        return dictionaries.contains(files.get(address).sha256());
    }

    private static boolean isForm(String path) {
        return path.contains(FORM);
    }

    private static boolean isStyle(String path) {
        return path.endsWith(".css");
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    /** Adds a file under its address and under one with its hash, which it returns. */
    private String add(String address, String path, byte[] content, Map<String, byte[]> brotli) {
        StoredFile file = StoredFile.of(MediaTypes.of(path), StoredFile.REVALIDATE, content)
                .withBrotli(brotli);
        int dot = path.lastIndexOf('.');
        int end = dot > path.lastIndexOf('/') ? dot : path.length();
        String hashed = path.substring(0, end) + "." + file.hash() + path.substring(end);
        files.put(address, file);
        files.put(hashed, file.withCacheControl(StoredFile.IMMUTABLE));
        return hashed;
    }

    /** Returns a page's preview picture, or the first page's; {@code addresses} gives existing ones, else "". */
    public static String picture(String path, String language, UnaryOperator<String> addresses) {
        String folder = "/preview/" + language + "/";
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".html", ".png");
        String own = addresses.apply(folder + name);
        return own.isEmpty() ? addresses.apply(folder + "index.png") : own;
    }

    private static String address(String path) {
        String name = path.substring(0, path.length() - ".html".length());
        return name.endsWith("/index") ? name.substring(0, name.length() - "index".length()) : name;
    }

    private String withHashes(byte[] page) {
        return LINK.matcher(new String(page, StandardCharsets.UTF_8)).replaceAll(link -> {
            String named = hashedNames.getOrDefault(link.group(2), link.group(2));
            return Matcher.quoteReplacement(link.group(1) + '"' + named + '"');
        });
    }

    private static String textOrNull(byte[] content) {
        return content == null ? null : new String(content, StandardCharsets.UTF_8);
    }
}
