package downhill.server.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The names of the classes of a data set in both languages, or none. They are not part of its digest. */
record ClassNames(List<String> ko, List<String> en) {
    static final String FILE = "classes.json";
    static final ClassNames NONE = new ClassNames(List.of(), List.of());

    /** In code points: what fits two lines on a phone. */
    private static final int MAX_LENGTH = 24;

    /** From the README of Fashion-MNIST; the Korean ones are ours. */
    private static final ClassNames FASHION_MNIST = new ClassNames(
            List.of("티셔츠", "바지", "풀오버", "원피스", "코트", "샌들", "셔츠", "운동화", "가방", "앵클부츠"),
            List.of("T-shirt/top,Trouser,Pullover,Dress,Coat,Sandal,Shirt,Sneaker,Bag,Ankle boot".split(",")));

    /** Reads {@link #FILE}; without it, returns the well-known names of the set, or none. */
    static ClassNames read(String set, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return set.equals("fashion-mnist") ? FASHION_MNIST : NONE;
        }
        JsonNode json = parse(file);
        return new ClassNames(names(json, "ko"), names(json, "en"));
    }

    private static JsonNode parse(Path file) throws IOException {
        try {
            return Json.parse(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(FILE + ": it is not written in UTF-8", e);
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException(
                    FILE + ": it is not JSON: " + e.getCause().getMessage(), e);
        }
    }

    private static List<String> names(JsonNode json, String language) {
        JsonNode list = json.path(language);
        if (!list.isArray() || list.size() != DataSet.CLASSES) {
            String found = list.isMissingNode() ? "missing" : list.isArray() ? list.size() + " names" : "no list";
            throw new IllegalArgumentException(
                    FILE + ": " + language + " = " + found + ", but must be a list of " + DataSet.CLASSES + " names");
        }
        List<String> names = new ArrayList<>();
        for (JsonNode name : list) {
            String fault = fault(name);
            if (fault != null) {
                throw new IllegalArgumentException(FILE + ": " + language + "[" + names.size() + "] " + fault);
            }
            names.add(name.textValue().strip());
        }
        return List.copyOf(names);
    }

    private static String fault(JsonNode json) {
        if (!json.isTextual()) {
            return "= " + Json.text(json) + " is not a text";
        }
        String name = json.textValue();
        int length = name.codePointCount(0, name.length());
        if (name.isBlank()) {
            return "is empty";
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return "has a control character";
        }
        return length > MAX_LENGTH ? "has " + length + " characters, but may have " + MAX_LENGTH : null;
    }

    void putInto(ObjectNode json) {
        if (!ko.isEmpty()) {
            ObjectNode names = json.putObject("classNames");
            ko.forEach(names.putArray("ko")::add);
            en.forEach(names.putArray("en")::add);
        }
    }
}
