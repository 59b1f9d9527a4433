package downhill.server.files;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.server.site.StaticFiles;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The compiled modules of the client, as they are packed into the program. */
class ModulesTest {
    /** One call of {@code String.format} brings the names of all currencies and languages along, 67 KB on the wire. */
    @Test
    void carryNoTablesOfLocales() {
        Map<String, byte[]> modules = ProgramFiles.readFolder("app", path -> path.endsWith(".js"));
        assertThat(modules).hasSizeGreaterThan(10);
        modules.forEach((name, content) -> assertThat(new String(content, StandardCharsets.UTF_8).contains("Ugandan"))
                .as(name)
                .isFalse());
    }

    @Test
    void areCompressedByThemselvesAndAgainstTheModulesThatMostBrowsersHave() {
        Map<String, StoredFile> modules = new TreeMap<>(StaticFiles.load().byAddress());
        modules.keySet().removeIf(address -> !address.matches("/app/[a-z-]+\\.js"));
        Set<String> dictionaries = new HashSet<>();
        modules.values().forEach(module -> dictionaries.addAll(module.brotli().keySet()));
        assertThat(dictionaries).hasSize(3).contains("");
        modules.forEach((address, module) -> {
            Set<String> others = new HashSet<>(dictionaries);
            others.remove(StoredFile.dictionary(module.sha256()));
            assertThat(module.brotli()).as(address).containsOnlyKeys(others);
            int alone = module.brotli().get("").length;
            assertThat(module.brotli().values()).as(address).allMatch(form -> form.length <= alone);
        });
        assertThat(modules.values())
                .extracting(module -> StoredFile.dictionary(module.sha256()))
                .filteredOn(dictionaries::contains)
                .hasSize(2);
    }
}
