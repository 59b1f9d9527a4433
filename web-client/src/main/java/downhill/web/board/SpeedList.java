package downhill.web.board;

import downhill.web.control.Choice;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;

/** What readers have measured of their devices, the newest or the fastest first. */
final class SpeedList extends BoardList<BenchmarkJson> {
    private final LanguageChoice language;
    private final DeleteTokens tokens;
    private final Map<String, SpeedItem> shown = new HashMap<>();
    private SpeedOrder order = SpeedOrder.NEWEST;

    SpeedList(LanguageChoice language, DeleteTokens tokens) {
        super(language, Shelf.BENCHMARKS, "speeds", SpeedText.EMPTY);
        this.language = language;
        this.tokens = tokens;
        Choice<SpeedOrder> choice =
                new Choice<>(language, SpeedText.ORDER, List.of(SpeedOrder.values()), this::reorder);
        choice.show(order);
        Dom.byId("speeds-order").appendChild(choice.element());
    }

    @Override
    String order() {
        return order.queryValue();
    }

    @Override
    JSArrayReader<BenchmarkJson> itemsOf(BoardApi.PageJson page) {
        return page.getBenchmarks();
    }

    @Override
    String focusable() {
        return "summary";
    }

    /** The element of a device stays the same, so that what is open in it stays open. */
    @Override
    HTMLElement element(BenchmarkJson benchmark) {
        SpeedItem item = shown.get(benchmark.getId());
        if (item == null) {
            item = new SpeedItem(language, tokens, benchmark, this::reloadAndReveal);
            shown.put(benchmark.getId(), item);
        }
        item.translate();
        return item.element();
    }

    @Override
    void reload() {
        shown.clear();
        super.reload();
    }

    private void reorder(SpeedOrder newOrder) {
        order = newOrder;
        reload();
    }

    private void reloadAndReveal() {
        reload();
        Dom.reveal(Dom.byId("speeds-title"));
    }
}
