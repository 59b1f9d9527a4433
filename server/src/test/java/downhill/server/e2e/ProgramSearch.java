package downhill.server.e2e;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where programs may be.
 *
 * @param environment the environment variables
 * @param usualFolders folders searched after those of {@code PATH}
 */
record ProgramSearch(Map<String, String> environment, List<Path> usualFolders) {

    /** The paths to try, the best first: the one that the variable names, or each name in each folder. */
    Stream<Path> places(String variable, List<String> names) {
        String given = environment.getOrDefault(variable, "");
        return given.isBlank()
                ? folders().flatMap(folder -> names.stream().map(folder::resolve))
                : Stream.of(Path.of(given));
    }

    private Stream<Path> folders() {
        Stream<Path> path = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        return Stream.concat(path, usualFolders.stream()).distinct();
    }
}
