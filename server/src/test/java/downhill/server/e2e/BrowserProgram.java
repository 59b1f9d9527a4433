package downhill.server.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser or driver that was found and runs, with the version that it prints, such as {@code 156.0.8078.79}. */
record BrowserProgram(Path path, String version) {

    private static final Pattern VERSION = Pattern.compile("\\b\\d+(?:\\.\\d+){3}\\b");

    /** Asks the program for its version: empty if there is none at the path, or it does not run. */
    static Optional<BrowserProgram> at(Path path) {
        if (!Files.isExecutable(path) || Files.isDirectory(path)) {
            return Optional.empty();
        }
        try {
            Command command = Command.run(30, path.toString(), "--version");
            return command.exitCode() == 0
                    ? versionIn(command.output()).map(version -> new BrowserProgram(path, version))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Finds the four-part version in what {@code --version} printed. */
    static Optional<String> versionIn(String output) {
        Matcher matcher = VERSION.matcher(output);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The first part of the version, in which a browser and its driver must agree. */
    int major() {
        return Integer.parseInt(version.substring(0, version.indexOf('.')));
    }

    @Override
    public String toString() {
        return path + " " + version;
    }
}
