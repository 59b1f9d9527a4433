package downhill.server.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.training.Setting;
import downhill.server.files.FileAnswer;
import downhill.server.files.MediaTypes;
import downhill.server.files.StoredFile;
import downhill.server.http.WriteRoutes;
import downhill.server.json.Json;
import downhill.server.json.Problem;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** MNIST and the sets of {@code DATA_DIR}, checked and gzipped at the start. MNIST takes 11 MB. */
public final class DataSets {
    private final Map<String, DataSet> sets = new LinkedHashMap<>();

    private DataSets() {}

    public static DataSets load(Path dataDir, Consumer<String> report) {
        DataSets loaded = new DataSets();
        loaded.add(DataSet.mnist());
        if (dataDir != null) {
            loaded.addAll(dataDir, report);
        }
        return loaded;
    }

    public static DataSets of(ImageFiles... files) {
        DataSets made = new DataSets();
        Stream.of(files).map(DataSet::of).forEach(made::add);
        return made;
    }

    void addAll(Path dataDir, Consumer<String> report) {
        folders(dataDir, report).forEach(folder -> add(folder, report));
    }

    public static Optional<DataSet> read(String name, Path dataDir) throws IOException {
        if (name.equals("mnist")) {
            return Optional.of(DataSet.mnist());
        }
        if (dataDir != null) {
            for (Path folder : folders(dataDir, reason -> {})) {
                if (nameOf(folder).equals(name)) {
                    return Optional.of(DataSet.of(ImageFiles.read(name, folder)));
                }
            }
        }
        return Optional.empty();
    }

    public Optional<DataSet> find(String name) {
        return Optional.ofNullable(sets.get(name));
    }

    public Collection<String> names() {
        return Collections.unmodifiableSet(sets.keySet());
    }

    /** Adds the addresses under {@code /data}: the list of sets, their manifests, shards and IDX files. */
    public void addTo(RoutesConfig routes) {
        StoredFile index = index();
        WriteRoutes.addRead(routes, "/data/index.json", ctx -> FileAnswer.send(ctx, index));
        WriteRoutes.addRead(routes, "/data/{set}/{file}", ctx -> {
            DataSet set = find(ctx.pathParam("set"))
                    .orElseThrow(() -> new Problem(404, "there is no such data set; /data/index.json lists them"));
            String name = ctx.pathParam("file");
            Optional<StoredFile> download = set.download(name);
            download.ifPresent(file -> ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\""));
            StoredFile file = download.or(() -> set.file(name))
                    .orElseThrow(() -> new Problem(404, "the data set has no such file; its manifest.json lists them"));
            FileAnswer.send(ctx, file);
        });
    }

    private StoredFile index() {
        ObjectNode json = Json.object();
        ArrayNode list = json.putArray("sets");
        sets.forEach((name, set) -> {
            ObjectNode entry = list.addObject().put("name", name).put("title", DataSet.title(name));
            set.classNames.putInto(entry);
        });
        return StoredFile.of(MediaTypes.JSON, StoredFile.REVALIDATE, Json.bytes(json));
    }

    private void add(DataSet set) {
        sets.put(set.name(), set);
    }

    private void add(Path folder, Consumer<String> report) {
        String name = nameOf(folder);
        if (sets.containsKey(name)) {
            report.accept("data set " + name + " is left out: the name belongs to the set that is built in");
        } else if (!Setting.isDatasetName(name)) {
            report.accept(
                    "data set " + folder + " is left out: its name is not 1 to 40 of the characters a-z, 0-9 and -");
        } else {
            try {
                add(DataSet.of(ImageFiles.read(name, folder), ClassNames.read(name, folder)));
            } catch (IOException | IllegalArgumentException e) {
                report.accept("data set " + name + " is left out: " + e.getMessage());
            }
        }
    }

    private static String nameOf(Path folder) {
        return folder.getFileName().toString();
    }

    private static List<Path> folders(Path dataDir, Consumer<String> report) {
        Path absolute = dataDir.toAbsolutePath().normalize();
        List<Path> found = new ArrayList<>();
        if (ImageFiles.isIn(absolute)) {
            found.add(absolute);
        }
        try (Stream<Path> children = Files.list(absolute)) {
            children.filter(Files::isDirectory)
                    .filter(folder -> !nameOf(folder).startsWith("."))
                    .sorted()
                    .forEach(found::add);
        } catch (IOException e) {
            report.accept("DATA_DIR " + absolute + " cannot be read: " + e.getMessage());
        }
        return found;
    }
}
