package downhill.server.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a Python 3 that has NumPy, which runs the scripts that the lab exports.
 *
 * <p>{@code PYTHON}, where set, is the only program looked at.
 */
record PythonSearch(ProgramSearch search) implements Wanted<Path> {
    private static final int SECONDS = 60;

    /** The search over this machine. */
    static PythonSearch ofThisMachine() {
        return new PythonSearch(new ProgramSearch(System.getenv(), List.of(Path.of("/usr/bin"))));
    }

    @Override
    public Optional<Path> find() {
        return search.places("PYTHON", List.of("python3"))
                .filter(Files::isExecutable)
                .filter(PythonSearch::hasNumPy)
                .findFirst();
    }

    private static boolean hasNumPy(Path python) {
        try {
            return Command.run(SECONDS, python.toString(), "-c", "import numpy").exitCode() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String need() {
        return "PythonScriptIT needs Python 3 with NumPy";
    }

    @Override
    public String found() {
        return "found "
                + search.places("PYTHON", List.of("python3"))
                        .filter(Files::isExecutable)
                        .toList() + " and NumPy in none of them";
    }

    @Override
    public List<String> debianPackages() {
        return List.of("python3-numpy");
    }

    @Override
    public String otherwise() {
        return "or name one in PYTHON, or leave the end-to-end tests out with -DskipITs";
    }
}
