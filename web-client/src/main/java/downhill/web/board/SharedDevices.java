package downhill.web.board;

import downhill.web.dom.Browser;
import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSArrayReader;

/** The fastest devices that readers have shared: of a class, or of everybody. */
public final class SharedDevices {
    private SharedDevices() {}

    /**
     * A device.
     *
     * @param id its id
     * @param owner what the owner is called
     * @param device what the owner calls it; empty in a class
     * @param step its fastest step
     */
    public record Device(String id, String owner, String device, SpeedRow step) {}

    /** Takes the devices. */
    public interface Listener {
        /**
         * They are there.
         *
         * @param devices the fastest first, at most as many as a page of the board has
         */
        void take(List<Device> devices);
    }

    /**
     * Asks the server. Nobody is told if it is away.
     *
     * @param classCode the class, or null for everybody
     * @param listener called once
     */
    public static void fetch(String classCode, Listener listener) {
        String ofClass = classCode == null ? "" : "&class=" + Browser.encode(classCode);
        BoardApi.list(Shelf.BENCHMARKS, SpeedOrder.FASTEST.queryValue() + ofClass, null, (status, page, refusal) -> {
            if (page == null) {
                return;
            }
            JSArrayReader<BenchmarkJson> all = page.getBenchmarks();
            List<Device> devices = new ArrayList<>();
            for (int i = 0; i < all.getLength(); i++) {
                BenchmarkJson one = all.get(i);
                devices.add(new Device(
                        one.getId(),
                        one.getNickname(),
                        classCode == null ? one.getDevice() : "",
                        SpeedSummary.of(BenchmarkJson.rows(one.getRows())).step()));
            }
            listener.take(devices);
        });
    }
}
