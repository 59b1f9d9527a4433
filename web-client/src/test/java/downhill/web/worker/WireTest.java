package downhill.web.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.training.TrainingConfig;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page and the worker say to each other arrives as it was sent. */
class WireTest {

    static Stream<Class<?>> allCommandsAndReports() {
        return Stream.concat(
                Stream.of(Command.class, Report.class, Inspection.class, InspectionResult.class)
                        .map(Class::getPermittedSubclasses)
                        .flatMap(Arrays::stream),
                Stream.of(NetworkHealth.class));
    }

    /** A component that is not sent, or is sent in another place, comes back with another value: all are different. */
    @ParameterizedTest
    @MethodSource("allCommandsAndReports")
    void everyComponentSurvivesTheWay(Class<?> type) throws ReflectiveOperationException {
        for (boolean flag : new boolean[] {true, false}) {
            Object sent = new Samples(flag).of(type, type.getSimpleName());
            assertThat(sentAndReceived(sent)).hasSameClassAs(sent);
            assertThat(sentAndReceived(sent)).usingRecursiveComparison().isEqualTo(sent);
        }
    }

    private static Object sentAndReceived(Object message) {
        WireWriter out = new WireWriter();
        if (message instanceof Command command) {
            command.write(out);
        } else if (message instanceof Inspection inspection) {
            inspection.write(out);
        } else if (message instanceof InspectionResult result) {
            result.write(out);
        } else if (message instanceof NetworkHealth checkup) {
            checkup.write(out);
        } else {
            ((Report) message).write(out);
        }
        WireReader in = new WireReader(out.numbers(), out.texts());
        Object received = read(message, in);
        in.end();
        return received;
    }

    private static Object read(Object message, WireReader in) {
        if (message instanceof Command) {
            return Command.read(in);
        } else if (message instanceof Inspection) {
            return Inspection.read(in);
        } else if (message instanceof NetworkHealth) {
            return NetworkHealth.read(in);
        }
        return message instanceof InspectionResult ? InspectionResult.read(in) : Report.read(in);
    }

    @Test
    void aConfigurationIsItsNumbersAndItsNames() {
        WireWriter out = new WireWriter();
        out.add(TrainingConfig.defaults());
        assertThat(out.numbers()).containsExactly(5000, 1000, 50, 100, 0.1, 1000, 0);
        assertThat(out.texts()).containsExactly("mnist", "sigmoid", "backpropagation");
    }

    @Test
    void messageIsNeverReadBeyondItsEnd() {
        WireReader in = new WireReader(new double[] {5}, new String[0]);
        assertThatThrownBy(in::text).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(in::numbers).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(in::number).isInstanceOf(IllegalArgumentException.class);
    }

    /** Makes values of any type that messages have, each unlike all others and unlike what a lost one would leave. */
    private static final class Samples {
        private final boolean flag;
        private int made;

        Samples(boolean flag) {
            this.flag = flag;
        }

        Object of(Type type, String name) throws ReflectiveOperationException {
            if (type instanceof ParameterizedType list) {
                assertThat(list.getRawType()).as(name).isEqualTo(List.class);
                Type element = list.getActualTypeArguments()[0];
                return List.of(of(element, name), of(element, name), of(element, name));
            }
            Class<?> plain = (Class<?>) type;
            made++;
            if (plain == int.class) {
                return made;
            } else if (plain == byte.class) {
                return (byte) -made;
            } else if (plain == double.class) {
                // A seed is a whole number beyond those of an int.
                return name.equals("seed") ? 4_294_967_000.0 + made : made + 1 / 3.0;
            } else if (plain == boolean.class) {
                return flag;
            } else if (plain == String.class) {
                return "text-" + made;
            } else if (plain.isEnum()) {
                Object[] constants = plain.getEnumConstants();
                return constants[flag ? constants.length - 1 : 0];
            } else if (plain.isArray()) {
                return array(plain.getComponentType(), name);
            } else if (plain.isRecord()) {
                return record(plain);
            }
            throw new AssertionError(name + " is of a type without a sample: " + type);
        }

        private Object array(Class<?> element, String name) throws ReflectiveOperationException {
            Object array = Array.newInstance(element, 20);
            for (int i = 0; i < 20; i++) {
                Array.set(array, i, of(element, name));
            }
            return array;
        }

        private Object record(Class<?> type) throws ReflectiveOperationException {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = of(components[i].getGenericType(), components[i].getName());
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        }
    }
}
