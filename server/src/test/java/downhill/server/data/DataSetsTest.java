package downhill.server.data;

import static downhill.server.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import downhill.server.TestServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetsTest {
    private static final String TRAIN_IMAGES = "train-images-idx3-ubyte";
    private static final String TRAIN_LABELS = "train-labels-idx1-ubyte";
    private static final String TEST_IMAGES = "t10k-images-idx3-ubyte";
    private static final String TEST_LABELS = "t10k-labels-idx1-ubyte";

    @TempDir
    Path dataDir;

    private final List<String> reports = new ArrayList<>();
    private Path set;

    @BeforeEach
    void writeASoundSet() throws IOException {
        set = Files.createDirectory(dataDir.resolve("fashion-mnist"));
        write(TRAIN_IMAGES, images(2051, 3, 2, 2, 12));
        write(TRAIN_LABELS, labels(2049, 3, 0, 9, 5));
        write(TEST_IMAGES, images(2051, 1, 2, 2, 4));
        write(TEST_LABELS, labels(2049, 1, 7));
    }

    @Test
    void mnistComesWithTheProgramAndIsServedInShardsOfAThousand(@TempDir Path folder) throws IOException {
        DataSets sets = DataSets.load(null, reports::add);
        assertThat(reports).isEmpty();
        try (TestServer server = new TestServer("jdbc:sqlite:" + folder.resolve("runs.db"), sets)) {
            assertThat(TestServer.text(server.get("/data/index.json")))
                    .isEqualTo("{\"sets\":[{\"name\":\"mnist\",\"title\":\"MNIST\"}]}");
            JsonNode manifest = json(server.get("/data/mnist/manifest.json"));
            assertThat(manifest.get("rows").intValue()).isEqualTo(28);
            assertThat(manifest.get("columns").intValue()).isEqualTo(28);
            assertThat(manifest.get("classes").intValue()).isEqualTo(10);
            assertThat(manifest.get("digest").textValue()).isEqualTo(sha256(digests(manifest)));
            ImageFiles mnist = ImageFiles.read("mnist", Path.of("../static/data"));
            requireShards(
                    server,
                    manifest.get("train"),
                    mnist.trainImages().pixels(),
                    mnist.trainLabels().labels(),
                    60);
            requireShards(
                    server,
                    manifest.get("test"),
                    mnist.testImages().pixels(),
                    mnist.testLabels().labels(),
                    10);
        }
    }

    private static byte[] digests(JsonNode manifest) {
        List<String> digests = new ArrayList<>();
        for (String part : List.of("train", "test")) {
            for (JsonNode shard : manifest.get(part).get("shards")) {
                digests.add(shard.get("sha256").textValue());
            }
        }
        return String.join("", digests).getBytes(StandardCharsets.US_ASCII);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Fetches every tenth shard, and checks the numbers of all. */
    private static void requireShards(TestServer server, JsonNode part, byte[] pixels, byte[] labels, int shards) {
        assertThat(part.get("count").intValue()).isEqualTo(labels.length);
        assertThat(part.get("shards")).hasSize(shards);
        for (int i = 0; i < shards; i++) {
            JsonNode shard = part.get("shards").get(i);
            int first = i * 1000;
            assertThat(shard.get("first").intValue()).isEqualTo(first);
            assertThat(shard.get("count").intValue()).isEqualTo(1000);
            assertThat(shard.get("bytes").intValue()).isEqualTo(785_000);
            if (i % 10 == 9) {
                String url = shard.get("url").textValue();
                byte[] body = server.get(url).body();
                assertThat(shard.get("sha256").textValue()).isEqualTo(sha256(body));
                assertThat(Arrays.copyOf(body, 784_000))
                        .isEqualTo(Arrays.copyOfRange(pixels, first * 784, (first + 1000) * 784));
                assertThat(Arrays.copyOfRange(body, 784_000, body.length))
                        .isEqualTo(Arrays.copyOfRange(labels, first, first + 1000));
                HttpResponse<byte[]> gzip = server.get(url, "Accept-Encoding", "gzip");
                assertThat(gzip.body()).hasSize(shard.get("gzipBytes").intValue());
                assertThat(TestServer.header(gzip, "Cache-Control")).contains("immutable");
                assertThat(TestServer.header(gzip, "Content-Type")).isEqualTo("application/octet-stream");
            }
        }
    }

    @Test
    void aFolderWithTheStandardFilesIsASet(@TempDir Path folder) throws IOException {
        DataSets sets = load();
        assertThat(reports).isEmpty();
        assertThat(sets.names()).containsExactly("mnist", "fashion-mnist");
        try (TestServer server = new TestServer("jdbc:sqlite:" + folder.resolve("runs.db"), sets)) {
            JsonNode manifest = json(server.get("/data/fashion-mnist/manifest.json"));
            assertThat(manifest.get("title").textValue()).isEqualTo("Fashion MNIST");
            JsonNode train = manifest.get("train");
            assertThat(train.get("count").intValue()).isEqualTo(3);
            byte[] shard = server.get(train.get("shards").get(0).get("url").textValue())
                    .body();
            assertThat(shard).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 9, 5);
            assertThat(server.get("/data/fashion-mnist/train-0-0000000000000000.bin")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(server.get("/data/nothing/manifest.json").statusCode()).isEqualTo(404);
        }
    }

    /** They are what the parsed files are, byte by byte, and their gzip is part of the file, not of the transfer. */
    @Test
    void theIdxFilesCanBeDownloaded(@TempDir Path folder) throws IOException {
        ImageFiles large = TestServer.smallSet("large", 2345);
        try (TestServer server = new TestServer("jdbc:sqlite:" + folder.resolve("runs.db"), DataSets.of(large))) {
            requireDownload(server, TRAIN_IMAGES, idx(large.trainImages().pixels(), 2051, 2345, 2, 2));
            requireDownload(server, TRAIN_LABELS, idx(large.trainLabels().labels(), 2049, 2345));
            requireDownload(server, TEST_IMAGES, idx(large.testImages().pixels(), 2051, 2345, 2, 2));
            requireDownload(server, TEST_LABELS, idx(large.testLabels().labels(), 2049, 2345));
            assertThat(server.get("/data/large/" + TRAIN_IMAGES).statusCode()).isEqualTo(404);
            HttpResponse<byte[]> shard = server.get(json(server.get("/data/large/manifest.json"))
                    .get("train")
                    .get("shards")
                    .get(0)
                    .get("url")
                    .textValue());
            assertThat(shard.headers().firstValue("Content-Disposition")).isEmpty();
        }
    }

    private static void requireDownload(TestServer server, String name, byte[] plain) throws IOException {
        for (String[] accepted : new String[][] {{}, {"Accept-Encoding", "gzip"}}) {
            HttpResponse<byte[]> answer = server.get("/data/large/" + name + ".gz", accepted);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(TestServer.header(answer, "Content-Type")).isEqualTo("application/gzip");
            assertThat(TestServer.header(answer, "Content-Disposition"))
                    .isEqualTo("attachment; filename=\"" + name + ".gz\"");
            // A notebook of another site may fetch it.
            assertThat(TestServer.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
            boolean transferCoded =
                    answer.headers().firstValue("Content-Encoding").isPresent();
            byte[] file = transferCoded ? gunzip(answer.body()) : answer.body();
            assertThat(gunzip(file)).isEqualTo(plain);
        }
    }

    private static byte[] gunzip(byte[] bytes) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }

    private static byte[] idx(byte[] elements, int... header) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (int word : header) {
            out.writeInt(word);
        }
        out.write(elements);
        return bytes.toByteArray();
    }

    @Test
    void filesMayBePlainOrUseADot() throws IOException {
        gunzipped(TRAIN_IMAGES, images(2051, 3, 2, 2, 12));
        Files.move(set.resolve(TEST_LABELS + ".gz"), set.resolve("t10k-labels.idx1-ubyte.gz"));
        assertThat(load().names()).contains("fashion-mnist");
        assertThat(reports).isEmpty();
    }

    @Test
    void theFolderItselfMayBeTheSet() {
        assertThat(load(set).names()).containsExactly("mnist", "fashion-mnist");
    }

    @Test
    void aSetWithAWrongMagicNumberIsLeftOut() throws IOException {
        write(TRAIN_IMAGES, images(2050, 3, 2, 2, 12));
        requireLeftOut(TRAIN_IMAGES, "magic = 2050", "2051");
    }

    @Test
    void aSetWithTooFewBytesIsLeftOut() throws IOException {
        write(TRAIN_IMAGES, images(2051, 3, 2, 2, 11));
        requireLeftOut(TRAIN_IMAGES, "11 bytes", "12", "truncated");
    }

    @Test
    void aSetWithTooManyBytesIsLeftOut() throws IOException {
        write(TEST_IMAGES, images(2051, 1, 2, 2, 5));
        requireLeftOut(TEST_IMAGES, "more than 4 bytes");
    }

    @Test
    void aSetWithALabelOverNineIsLeftOut() throws IOException {
        write(TEST_LABELS, labels(2049, 1, 10));
        requireLeftOut(TEST_LABELS, "labels[0] = 10", "[0, 9]");
    }

    @Test
    void aSetWhoseCountsDisagreeIsLeftOut() throws IOException {
        write(TRAIN_LABELS, labels(2049, 2, 1, 2));
        requireLeftOut(TRAIN_LABELS, "count = 2 labels", TRAIN_IMAGES + " has 3");
    }

    @Test
    void aSetWhoseTestImagesHaveAnotherSizeIsLeftOut() throws IOException {
        write(TEST_IMAGES, images(2051, 1, 2, 3, 6));
        requireLeftOut(TEST_IMAGES, "2 × 3", "2 × 2");
    }

    @Test
    void aSetWithABrokenGzipStreamIsLeftOut() throws IOException {
        byte[] gzip = Files.readAllBytes(set.resolve(TRAIN_LABELS + ".gz"));
        Files.write(set.resolve(TRAIN_LABELS + ".gz"), Arrays.copyOf(gzip, gzip.length - 4));
        requireLeftOut(TRAIN_LABELS, "gzip");
    }

    @Test
    void aSetWithAMissingFileIsLeftOut() throws IOException {
        Files.delete(set.resolve(TEST_IMAGES + ".gz"));
        requireLeftOut("it has no file " + TEST_IMAGES);
    }

    @Test
    void fashionMnistHasItsOwnNames(@TempDir Path folder) {
        JsonNode names = servedNames(folder, "fashion-mnist");
        assertThat(texts(names.get("en")))
                .hasSize(10)
                .startsWith("T-shirt/top", "Trouser")
                .endsWith("Bag", "Ankle boot");
        assertThat(texts(names.get("ko"))).hasSize(10).startsWith("티셔츠", "바지").endsWith("가방", "앵클부츠");
    }

    @Test
    void namesOfClassesAreReadFromTheFolderAndChangeNoDigest(@TempDir Path folder) throws IOException {
        String digest = load().find("fashion-mnist").orElseThrow().digest();
        List<String> ko = names("가😀".repeat(12));
        List<String> en = names("x".repeat(24));
        writeNames(classes(ko, en));
        JsonNode names = servedNames(folder, "fashion-mnist");
        assertThat(texts(names.get("ko"))).isEqualTo(ko);
        assertThat(texts(names.get("en"))).isEqualTo(en);
        assertThat(load().find("fashion-mnist").orElseThrow().digest()).isEqualTo(digest);
    }

    @Test
    void aSetWithoutNamesHasNone(@TempDir Path folder) throws IOException {
        Files.move(set, dataDir.resolve("letters"));
        assertThat(servedNames(folder, "letters")).isNull();
    }

    /** Returns the names that the manifest and the index tell, which must be the same. */
    private JsonNode servedNames(Path folder, String name) {
        DataSets sets = load();
        assertThat(reports).isEmpty();
        try (TestServer server = new TestServer("jdbc:sqlite:" + folder.resolve("runs.db"), sets)) {
            JsonNode manifest = json(server.get("/data/" + name + "/manifest.json"));
            assertThat(manifest.get("classes").intValue()).isEqualTo(10);
            JsonNode index = json(server.get("/data/index.json")).get("sets");
            assertThat(index.get(0).get("classNames")).as("those of MNIST").isNull();
            assertThat(index.get(1).get("classNames")).isEqualTo(manifest.get("classNames"));
            return manifest.get("classNames");
        }
    }

    @Test
    void aSetWithABrokenFileOfNamesIsLeftOut() throws IOException {
        List<String> sound = names("Coat");
        requireNamesRefused("{\"ko\": [", "classes.json: it is not JSON: ");
        requireNamesRefused("[1, 2]", "classes.json: ko = missing, but must be a list of 10 names");
        requireNamesRefused("{\"ko\": 7}", "classes.json: ko = no list");
        requireNamesRefused(classes(sound.subList(0, 9), sound), "classes.json: ko = 9 names", "10");
        List<String> eleven = new ArrayList<>(sound);
        eleven.add("Eleven");
        requireNamesRefused(classes(sound, eleven), "classes.json: en = 11 names", "10");
        requireNamesRefused(classes(names(" "), sound), "classes.json: ko[4] is empty");
        requireNamesRefused(classes(sound, names("x".repeat(25))), "classes.json: en[4] has 25 characters", "24");
        requireNamesRefused(classes(sound, names("Co\\u0007at")), "classes.json: en[4] has a control character");
        requireNamesRefused(
                classes(sound, sound).replaceFirst("\"Coat\"", "4"), "classes.json: ko[4] = 4 is not a text");
        Files.write(set.resolve("classes.json"), new byte[] {'"', (byte) 0xff, '"'});
        requireLeftOut("classes.json: it is not written in UTF-8");
    }

    private void requireNamesRefused(String json, String... parts) throws IOException {
        reports.clear();
        writeNames(json);
        requireLeftOut(parts);
        reports.clear();
    }

    /** Returns ten names, of which one is given. */
    private static List<String> names(String fifth) {
        return List.of("zero", "one", "two", "three", fifth, "five", "six", "seven", "eight", "nine");
    }

    private static String classes(List<String> ko, List<String> en) {
        return "{\"ko\": [\"" + String.join("\", \"", ko) + "\"], \"en\": [\"" + String.join("\", \"", en) + "\"]}";
    }

    private void writeNames(String json) throws IOException {
        Files.writeString(set.resolve("classes.json"), json);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    @Test
    void aBrokenSetDoesNotHoldUpTheOthers() throws IOException {
        Path broken = Files.createDirectory(dataDir.resolve("a-broken-one"));
        Files.writeString(broken.resolve(TRAIN_IMAGES), "nonsense");
        assertThat(load().names()).containsExactly("mnist", "fashion-mnist");
        assertThat(reports).singleElement().asString().startsWith("data set a-broken-one is left out: ");
    }

    @Test
    void namesThatDoNotFitIntoAnAddressOrAreTakenAreLeftOut() throws IOException {
        Files.move(set, dataDir.resolve("Fashion MNIST"));
        Files.createDirectory(dataDir.resolve("mnist"));
        Files.createDirectory(dataDir.resolve(".hidden"));
        assertThat(load().names()).containsExactly("mnist");
        assertThat(reports)
                .hasSize(2)
                .anyMatch(report -> report.contains("Fashion MNIST is left out: its name is not 1 to 40"))
                .anyMatch(report -> report.contains("mnist is left out: the name belongs to the set that is built in"));
    }

    private DataSets load() {
        return load(dataDir);
    }

    /** A small set stands in for MNIST, which takes a second to read. */
    private DataSets load(Path folder) {
        DataSets sets = DataSets.of(TestServer.smallSet("mnist", 10));
        sets.addAll(folder, reports::add);
        return sets;
    }

    private void requireLeftOut(String... parts) {
        assertThat(load().names()).containsExactly("mnist");
        assertThat(reports)
                .singleElement()
                .asString()
                .startsWith("data set fashion-mnist is left out: ")
                .contains(parts);
    }

    private void write(String name, byte[] content) throws IOException {
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(set.resolve(name + ".gz")))) {
            out.write(content);
        }
    }

    private void gunzipped(String name, byte[] content) throws IOException {
        Files.delete(set.resolve(name + ".gz"));
        Files.write(set.resolve(name), content);
    }

    private static byte[] images(int magic, int count, int rows, int columns, int pixels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (int word : new int[] {magic, count, rows, columns}) {
            out.writeInt(word);
        }
        for (int i = 0; i < pixels; i++) {
            out.write(i);
        }
        return bytes.toByteArray();
    }

    private static byte[] labels(int magic, int count, int... values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(magic);
        out.writeInt(count);
        for (int value : values) {
            out.write(value);
        }
        return bytes.toByteArray();
    }
}
