package downhill.build;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.aayushatharva.brotli4j.encoder.PreparedDictionaryGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The Brotli forms beside each module, {@code MODULE.js.br} and {@code MODULE.js.DICTIONARY.dcb}: by itself, a fifth smaller
 * than gzip's, and for browsers that have another module, without what the two share. They take too long for each start
 * of the server.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9842#section-4">RFC 9842, 4 Dictionary-Compressed Brotli</a>
 */
final class BrotliForms {
    private static final Encoder.Parameters BEST = Encoder.Parameters.create(11);

    /** The modules of the first lesson and of the lab. */
    private static final List<String> DICTIONARIES = List.of("training-lessons", "client");

    private static final byte[] DCB = {(byte) 0xff, 'D', 'C', 'B'};

    private BrotliForms() {}

    static List<Callable<Void>> of(Collection<String> modules, Path folder) {
        List<Callable<Void>> forms = new ArrayList<>();
        if (Brotli4jLoader.isAvailable()) {
            for (String module : modules) {
                forms.add(() -> write(folder, module, null));
                DICTIONARIES.stream()
                        .filter(dictionary -> !dictionary.equals(module))
                        .forEach(dictionary -> forms.add(() -> write(folder, module, dictionary)));
            }
        } else {
            System.out.println("There is no Brotli encoder for this platform: the modules are gzipped only.");
        }
        return forms;
    }

    /** Deletes the forms of a module, which are of an earlier version of it. */
    static void delete(Path folder, String module) throws IOException {
        try (DirectoryStream<Path> forms = Files.newDirectoryStream(folder, module + ".js.*")) {
            for (Path form : forms) {
                Files.delete(form);
            }
        }
    }

    private static Void write(Path folder, String module, String dictionary) throws Exception {
        String name = module + ".js." + (dictionary == null ? "br" : dictionary + ".dcb");
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                BrotliOutputStream brotli = new BrotliOutputStream(file, BEST)) {
            if (dictionary != null) {
                byte[] shared = Files.readAllBytes(folder.resolve(dictionary + ".js"));
                file.write(DCB);
                file.write(MessageDigest.getInstance("SHA-256").digest(shared));
                ByteBuffer direct =
                        ByteBuffer.allocateDirect(shared.length).put(shared).flip();
                brotli.attachDictionary(PreparedDictionaryGenerator.generate(direct));
            }
            brotli.write(Files.readAllBytes(folder.resolve(module + ".js")));
        }
        return null;
    }
}
