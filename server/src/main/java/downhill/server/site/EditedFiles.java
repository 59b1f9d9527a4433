package downhill.server.site;

import downhill.server.fault.StartException;
import downhill.server.files.FileAnswer;
import downhill.server.files.HtmlPage;
import downhill.server.files.MediaTypes;
import downhill.server.files.ProgramFiles;
import downhill.server.files.StoredFile;
import downhill.server.http.WriteRoutes;
import downhill.server.json.Problem;
import downhill.server.lessons.LessonMap;
import downhill.server.lessons.LessonPages;
import downhill.server.lessons.LessonVocabulary;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The pages and assets, read from the sources at each request, for authors: nothing is cached. The client and the Java
 * that lessons show come from the build beside {@code static/}, or from the program.
 */
public final class EditedFiles implements Site {
    private final Path pages;
    private final Path client;
    private final Path sources;

    public EditedFiles(Path folder) {
        pages = folder.toAbsolutePath().normalize();
        client = pages.resolveSibling("web-client/target/classes/app");
        sources = pages.resolveSibling("core/src/main/java");
    }

    /** Adds one route for all files, since files may be added. */
    @Override
    public void addTo(RoutesConfig routes) {
        WriteRoutes.addRead(routes, "/*", this::send);
    }

    @Override
    public HtmlPage page(byte[] content) {
        return new HtmlPage(new String(content, StandardCharsets.UTF_8), language -> "");
    }

    @Override
    public byte[] questions() throws IOException {
        return composed().get(LessonPages.QUESTIONS);
    }

    @Override
    public void send(Context ctx, String address) throws IOException {
        sendPage(ctx, address + ".html");
    }

    private void send(Context ctx) throws IOException {
        String address = ctx.path();
        Optional<byte[]> asset = asset(address);
        if (asset.isPresent()) {
            FileAnswer.send(ctx, StoredFile.of(MediaTypes.of(address), StoredFile.NO_STORE, asset.get()));
            return;
        }
        try {
            if (address.equals(LessonPages.QUESTIONS)) {
                FileAnswer.send(ctx, StoredFile.of(MediaTypes.JSON, StoredFile.NO_STORE, questions()));
            } else {
                sendPage(ctx, address.endsWith("/") ? address + "index.html" : address + ".html");
            }
        } catch (StartException mistake) {
            ctx.status(500).header("Cache-Control", StoredFile.NO_STORE);
            ctx.contentType("text/plain; charset=utf-8").result(mistake.getMessage() + "\n");
        }
    }

    private void sendPage(Context ctx, String path) throws IOException {
        byte[] html = composed().get(path);
        if (html == null) {
            throw new Problem(404, "there is nothing at this address");
        }
        HtmlPage page = new HtmlPage(
                new String(html, StandardCharsets.UTF_8),
                language -> StaticFiles.picture(
                        path,
                        language,
                        name -> find(pages, name).map(picture -> name).orElse("")));
        FileAnswer.send(ctx, page.form(ctx).withCacheControl(StoredFile.NO_STORE));
    }

    private Map<String, byte[]> composed() throws IOException {
        return LessonPages.compose(ProgramFiles.readFolder(pages, EditedFiles::isText), this::source, vocabularies());
    }

    private static boolean isText(String path) {
        return path.endsWith(".html") || path.startsWith("/lessons/") || path.startsWith(LessonMap.PICTURES);
    }

    private Optional<byte[]> asset(String address) {
        if (address.equals(ServiceWorker.ADDRESS)) {
            return ProgramFiles.find("pages/no-service-worker.js");
        }
        if (address.startsWith("/app/")) {
            String name = address.substring("/app".length());
            return find(client, name).or(() -> ProgramFiles.find("app" + name));
        }
        boolean served = !address.endsWith(".html") && !address.startsWith("/data/");
        return served ? find(pages, address) : Optional.empty();
    }

    private Map<String, LessonVocabulary> vocabularies() {
        return LessonVocabulary.read(
                find(client, LessonVocabulary.FILE).orElseGet(() -> ProgramFiles.read("app" + LessonVocabulary.FILE)));
    }

    private String source(String path) {
        return find(sources, "/" + path)
                .or(() -> ProgramFiles.find("sources/" + path))
                .map(text -> new String(text, StandardCharsets.UTF_8))
                .orElse(null);
    }

    private static Optional<byte[]> find(Path folder, String name) {
        try {
            Path file = folder.resolve(name.substring(1)).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (InvalidPathException noName) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
