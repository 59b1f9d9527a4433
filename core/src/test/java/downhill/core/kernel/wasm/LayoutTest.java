package downhill.core.kernel.wasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.core.function.Activation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final int LINE = 64;

    private record Place(String name, int begin, int end) {}

    @Test
    void everyHiddenUnitLiesInOneTile() {
        for (Layout layout : randomLayouts()) {
            int next = 0;
            int units = 0;
            for (Layout.Tile tile : layout.tiles()) {
                assertThat(tile.firstPair()).isEqualTo(next);
                assertThat(tile.pairs()).isBetween(1, Layout.TILE);
                assertThat(16 * tile.pairs()).isLessThanOrEqualTo(layout.stride);
                next += tile.pairs();
                units += layout.units(tile);
            }
            assertThat(units).isEqualTo(layout.hidden);
        }
    }

    @Test
    void nothingOverlapsAndWhatIsSharedComesFirst() {
        for (Layout layout : randomLayouts()) {
            List<Place> places = places(layout);
            places.sort(Comparator.comparingInt(Place::begin));
            for (int k = 0; k < places.size(); k++) {
                Place place = places.get(k);
                assertThat(place.begin() % LINE).as(place.name()).isZero();
                int end = k + 1 < places.size() ? places.get(k + 1).begin() : layout.pages() * 65536;
                assertThat(place.end()).as(place.name()).isLessThanOrEqualTo(end);
                if (!place.name().startsWith("worker")) {
                    assertThat(place.end()).as(place.name()).isLessThanOrEqualTo(layout.sharedBytes());
                }
            }
        }
    }

    private static List<Place> places(Layout layout) {
        int hidden = layout.hidden;
        int classes = layout.classes;
        List<Place> places = new ArrayList<>();
        place(places, "indices", layout.indices, 4 * layout.capacity);
        place(places, "w1", layout.w1, 8 * layout.inputs * hidden);
        // A pair of an odd hidden layer reads one more.
        place(places, "b1", layout.b1, 8 * (hidden + hidden % 2));
        place(places, "w2", layout.w2, 8 * hidden * classes);
        place(places, "b2", layout.b2, 8 * classes);
        place(places, "y", layout.y, 8 * layout.capacity * classes);
        place(places, "sampleLoss", layout.sampleLoss, 8 * layout.capacity);
        place(places, "pixelValues", layout.pixelValues, 8 * 256);
        for (Layout.Tile tile : layout.tiles()) {
            place(places, "tile w1", tile.w1(), layout.inputs * layout.stride);
            place(places, "tile z1", tile.z1(), layout.capacity * layout.stride);
            place(places, "tile da1", tile.da1(), layout.capacity * layout.stride);
        }
        for (int worker = 0; worker < layout.workers; worker++) {
            Layout.WorkerPlace own = layout.worker(worker);
            place(places, "worker transposed", own.transposed(), classes * layout.transposedStride());
            place(places, "worker columnEnd", own.columnEnd(), 4 * layout.inputs);
            place(places, "worker columns", own.columns(), layout.inputs * layout.columnStride);
        }
        return places;
    }

    private static void place(List<Place> places, String name, int begin, int bytes) {
        places.add(new Place(name, begin, begin + bytes));
    }

    @Test
    void aPixelHasRoomForAllSamples() {
        for (Layout layout : randomLayouts()) {
            assertThat(layout.columnStride).isGreaterThanOrEqualTo(Layout.ENTRY * layout.capacity);
        }
    }

    @Test
    void workersShareTheTilesEvenlyAndTheFirstHasNoMoreThanAnother() {
        for (Layout layout : randomLayouts()) {
            int next = 0;
            Layout.Portion first = layout.portion(0);
            for (int worker = 0; worker < layout.workers; worker++) {
                Layout.Portion portion = layout.portion(worker);
                assertThat(portion.worker()).isEqualTo(worker);
                assertThat(portion.fromTile()).isEqualTo(next);
                next = portion.toTile();
                int more = layout.tiles(portion).size() - layout.tiles(first).size();
                assertThat(more).isBetween(0, 1);
            }
            assertThat(next).isEqualTo(layout.tiles().size());
            assertThat(layout.tiles(layout.whole())).isEqualTo(layout.tiles());
        }
    }

    @Test
    void theBooksNetworkGivesTwoWorkersNearlyTheSame() {
        Layout layout = layout(784, 50, 100, 2);
        assertThat(layout.tiles()).extracting(Layout.Tile::pairs).containsExactly(12, 13);
    }

    @Test
    void refusesWhatItCannotPlace() {
        assertThatThrownBy(() -> layout(784, 0, 100, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("784-0-10");
        assertThatThrownBy(() -> new Layout(4, 5, 3, Activation.SIGMOID, 10, 1, 1, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4-5-3");
        assertThatThrownBy(() -> new Layout(784, 50, 10, Activation.SIGMOID, 100, 1, 500_000_000, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 1 GiB");
        assertThatThrownBy(() -> layout(784, 50, 100, 2).portion(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("worker = 2, outside [0, 2)");
        assertThatThrownBy(() -> layout(784, 50, 100, 2).portion(-1)).hasMessage("worker = -1, outside [0, 2)");
    }

    private static Layout layout(int inputs, int hidden, int capacity, int workers) {
        return new Layout(inputs, hidden, 10, Activation.SIGMOID, capacity, 1000, 150_000, 100, 15_000, workers);
    }

    /** Small and large ones, with fewer tiles than workers and with more. */
    private static List<Layout> randomLayouts() {
        Random random = new Random(4);
        List<Layout> layouts = new ArrayList<>();
        for (int k = 0; k < 200; k++) {
            int inputs = 1 + random.nextInt(800);
            int hidden = 1 + random.nextInt(random.nextBoolean() ? 12 : 300);
            layouts.add(layout(inputs, hidden, 1 + random.nextInt(300), 1 + random.nextInt(8)));
        }
        return layouts;
    }
}
