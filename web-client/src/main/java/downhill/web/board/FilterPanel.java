package downhill.web.board;

import downhill.web.control.Availability;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** Chooses which runs are shown, by the settings in which they differ; folded until somebody wants it. */
final class FilterPanel {
    private static final String ANY = "";

    private final LanguageChoice language;
    private final HTMLElement host;
    private final Consumer<RunFilter> listener;
    private final HTMLElement summary = Dom.element("summary", "");
    private final HTMLElement fields = Dom.element("div", "filter-fields");
    private final HTMLElement count = Dom.element("p", "note");
    private final HTMLElement clear;
    private RunFilter filter = RunFilter.NONE;
    private List<RunFilter.Offer> shown = List.of();

    FilterPanel(LanguageChoice language, HTMLElement host, Consumer<RunFilter> listener) {
        this.language = language;
        this.host = host;
        this.listener = listener;
        clear = Dom.button("quiet", () -> listener.accept(RunFilter.NONE));
        clear.setAttribute("data-action", "clear-filter");
        HTMLElement foot = Dom.element("div", "filter-foot", count, clear);
        host.appendChild(Dom.element("details", "filter", summary, fields, foot));
        language.follow(this::build);
    }

    /** Shows what is chosen. The fields stay as long as they offer the same: one of them may have the focus. */
    void show(RunFilter newFilter, List<ListedRun> runs, int accepted) {
        filter = newFilter;
        List<RunFilter.Offer> offers = filter.offers(runs, JsNumber::parse);
        if (!offers.equals(shown)) {
            shown = offers;
            Availability.passFocus(fields, summary);
            build();
        }
        host.setHidden(offers.isEmpty());
        for (RunFilter.Offer offer : offers) {
            String chosen = filter.chosen().get(offer.field());
            Dom.setValue(Dom.byId(idOf(offer)), chosen == null ? ANY : chosen);
        }
        int active = filter.chosen().size();
        Dom.setText(summary, language.say(active == 0 ? CompareText.FILTER : CompareText.FILTERS, active));
        Dom.setText(count, language.say(CompareText.SHOWN, language.whole(runs.size()), language.whole(accepted)));
        Dom.setText(clear, language.say(CompareText.CLEAR));
        Availability.show(clear, active > 0, summary);
    }

    private static String idOf(RunFilter.Offer offer) {
        return "filter-" + offer.field().queryName();
    }

    private void build() {
        Dom.clear(fields);
        for (RunFilter.Offer offer : shown) {
            HTMLElement label = Dom.text("label", "name", language.say(offer.field()));
            label.setAttribute("for", idOf(offer));
            HTMLElement select = Dom.element("select", "");
            select.setId(idOf(offer));
            select.appendChild(Dom.option(ANY, language.say(CompareText.ALL)));
            for (String value : offer.values()) {
                select.appendChild(Dom.option(value, ConfigText.value(language, offer.field(), value)));
            }
            select.addEventListener("change", event -> {
                String value = Dom.value(select);
                listener.accept(filter.with(offer.field(), value.equals(ANY) ? null : value));
            });
            fields.appendChild(Dom.element("div", "field", label, select));
        }
    }
}
