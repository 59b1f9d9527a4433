package downhill.web.bench;

import downhill.web.board.Membership;
import downhill.web.board.SharedDevices;
import downhill.web.chart.BarSheet;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The devices of the reader's class, or of everybody, beside this one and NumPy: the fastest first. */
final class DevicesPanel {
    private final LanguageChoice language;
    private final HTMLElement title = Dom.byId("bench-devices-title");
    private final HTMLElement note = Dom.byId("bench-devices-note");
    private final HTMLElement list = Dom.element("dl", "bars");
    private Membership membership;
    private List<SharedDevices.Device> devices = List.of();
    private List<Bar> bars = List.of();
    private SpeedRow mine;

    private enum Whose {
        MINE("mine", "--accent"),
        NUMPY("numpy", "--weight-minus"),
        OTHER("other", "--line");

        private final String className;
        private final String color;

        Whose(String className, String color) {
            this.className = className;
            this.color = color;
        }
    }

    private record Bar(String name, Whose whose, double millis) {}

    DevicesPanel(LanguageChoice language, HTMLElement host) {
        this.language = language;
        host.appendChild(list);
        host.appendChild(
                new BarFile(language, this::title, this::times, () -> language.say(BenchText.DEVICES_NOTE)).element());
    }

    /** Asks the server anew. */
    void reload() {
        membership = Membership.of(BrowserStore.lasting());
        SharedDevices.fetch(membership == null ? null : membership.code(), found -> {
            devices = found;
            show(mine);
        });
    }

    /**
     * Shows them.
     *
     * @param step the fastest step of this device, or null while there is none
     */
    void show(SpeedRow step) {
        mine = step;
        Dom.setText(title, language.say(title()));
        Dom.setText(note, language.say(devices.isEmpty() ? BenchText.NO_DEVICES : BenchText.DEVICES_NOTE));
        bars = new ArrayList<>();
        for (SharedDevices.Device device : devices) {
            String name = device.device().isEmpty()
                    ? device.owner()
                    : language.say(BenchText.DEVICE_OF, device.owner(), device.device());
            insert(bars, new Bar(name, Whose.OTHER, device.step().ms()));
        }
        insert(bars, new Bar(language.say(BenchText.NUMPY), Whose.NUMPY, NumPy.STEP));
        if (mine != null) {
            insert(bars, new Bar(language.say(BenchText.THIS_DEVICE), Whose.MINE, mine.ms()));
        }
        double longest = bars.get(bars.size() - 1).millis();
        Dom.clear(list);
        for (Bar bar : bars) {
            BarRow row = new BarRow(bar.whose().className);
            row.show(bar.name(), Times.say(language, bar.millis()), bar.millis() / longest);
            list.appendChild(row.element());
        }
    }

    private Text title() {
        return membership == null ? BenchText.DEVICES : BenchText.DEVICES_OF_CLASS.with(membership.title());
    }

    private List<BarFile.Time> times() {
        List<BarFile.Time> times = new ArrayList<>();
        double longest = bars.get(bars.size() - 1).millis();
        for (Bar bar : bars) {
            String value = Times.say(language, bar.millis());
            times.add(new BarFile.Time(
                    new BarSheet.Bar(bar.name(), value, 0, bar.millis() / longest, bar.whose().color), bar.millis()));
        }
        return times;
    }

    private static void insert(List<Bar> bars, Bar bar) {
        int at = 0;
        while (at < bars.size() && bars.get(at).millis() <= bar.millis()) {
            at++;
        }
        bars.add(at, bar);
    }
}
