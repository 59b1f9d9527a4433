package downhill.web.lab;

import downhill.web.chart.LossSeries;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the states of objects apart, by all fields of all classes of the lab. */
final class StateDigest {
    private static final Map<Class<?>, Field[]> FIELDS = new ConcurrentHashMap<>();

    private final StringBuilder text = new StringBuilder();
    private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();

    StateDigest add(Object value) {
        if (value instanceof LossSeries series) {
            // Its arrays are larger than what is in them.
            text.append(series.count());
            for (int i = 0; i < series.count(); i++) {
                text.append(',').append(series.loss(i));
            }
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::add);
        } else if (value != null && value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                add(Array.get(value, i));
            }
        } else if (value == null || !isOurs(value)) {
            text.append(value);
        } else if (seen.putIfAbsent(value, seen.size()) != null) {
            text.append('#').append(seen.get(value));
        } else {
            for (Field field : fields(value.getClass())) {
                add(read(field, value));
                text.append(';');
            }
        }
        text.append('|');
        return this;
    }

    /** The model's own objects, through which the flow speaks, hold nothing but references back. */
    private static boolean isOurs(Object value) {
        Class<?> type = value.getClass();
        boolean port = value instanceof RunFlow.Page || value instanceof RunFlow.Keeper;
        return type.getName().startsWith("downhill.") && !type.isEnum() && !type.isRecord() && !port
                || value instanceof LateWorker;
    }

    private static Field[] fields(Class<?> type) {
        return FIELDS.computeIfAbsent(type, StateDigest::findFields);
    }

    private static Field[] findFields(Class<?> type) {
        Field[] all = type.getDeclaredFields();
        return Arrays.stream(all)
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.getType().isInterface()
                        || Collection.class.isAssignableFrom(field.getType())
                        || Map.class.isAssignableFrom(field.getType())
                        || field.getType().isSealed())
                .peek(field -> field.setAccessible(true))
                .toArray(Field[]::new);
    }

    private static Object read(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns 64 bits of the text: among a million states, two share them by chance once in ten million times. */
    long hash() {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
