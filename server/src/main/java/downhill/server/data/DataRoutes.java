package downhill.server.data;

import downhill.server.files.FileAnswer;
import downhill.server.files.StoredFile;
import downhill.server.json.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.Optional;

/** The addresses under {@code /data}: the list of sets, their manifests and shards, and their IDX files. */
public final class DataRoutes {
    private DataRoutes() {}

    public static void addTo(RoutesConfig routes, DataSets sets) {
        StoredFile index = sets.index();
        get(routes, "/data/index.json", ctx -> FileAnswer.send(ctx, index));
        get(routes, "/data/{set}/{file}", ctx -> {
            DataSet set = sets.find(ctx.pathParam("set"))
                    .orElseThrow(() -> new Problem(404, "there is no such data set; /data/index.json lists them"));
            String name = ctx.pathParam("file");
            Optional<StoredFile> download = set.idxFile(name);
            download.ifPresent(file -> ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\""));
            StoredFile file = download.orElseGet(() ->
                    name.equals("manifest.json") ? set.manifest() : set.shards().get(name));
            if (file == null) {
                throw new Problem(404, "the data set has no such file; its manifest.json lists them");
            }
            FileAnswer.send(ctx, file);
        });
    }

    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
