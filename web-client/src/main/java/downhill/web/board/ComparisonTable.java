package downhill.web.board;

import downhill.core.training.LearningRateChange;
import downhill.web.chart.OverlayChart;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigField;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Results and settings of runs, a column a run; first the results, then the settings that differ, then the others. */
final class ComparisonTable {
    private final LanguageChoice language;
    private final List<ListedRun> runs;
    private final HTMLElement table = Dom.element("table", "");

    private ComparisonTable(LanguageChoice language, List<ListedRun> runs) {
        this.language = language;
        this.runs = runs;
    }

    /** Makes the table of runs, A first, with the changes of the learning rate of each. */
    static HTMLElement of(LanguageChoice language, List<ListedRun> runs, List<List<LearningRateChange>> rateChanges) {
        ComparisonTable made = new ComparisonTable(language, runs);
        made.table.setId("comparison-table");
        made.table.appendChild(Dom.text("caption", "visually-hidden", language.say(CompareText.TABLE)));
        made.head();
        made.results();
        made.settings(rateChanges);
        return made.table;
    }

    private void head() {
        HTMLElement row = Dom.element("tr", "", heading("col", language.say(CompareText.NAME)));
        for (int r = 0; r < runs.size(); r++) {
            HTMLElement cell = heading("col", "");
            cell.appendChild(Dom.text("span", "letter", OverlayChart.letter(r)));
            cell.appendChild(Dom.text("span", "whose", " " + runs.get(r).nickname()));
            row.appendChild(cell);
        }
        table.appendChild(Dom.element("thead", "", row));
    }

    private void results() {
        HTMLElement group = group(CompareText.RESULTS);
        double best = ComparedField.bestTestAccuracy(runs);
        HTMLElement test = row(group, BoardText.TEST_ACCURACY);
        HTMLElement train = row(group, BoardText.TRAIN_ACCURACY);
        HTMLElement loss = row(group, CompareText.LOSS);
        HTMLElement step = row(group, CompareText.STEP);
        boolean local = runs.get(0).verification() == RunVerdict.LOCAL;
        HTMLElement checked = local ? null : row(group, CompareText.CHECKED);
        for (ListedRun run : runs) {
            HTMLElement accuracy = cell(test, JsNumber.fixed(run.testAccuracy(), 3));
            if (run.verification().isSure() && run.testAccuracy() == best) {
                accuracy.setClassName("best");
                mark(accuracy, "★", language.say(local ? CompareText.BEST_HERE : CompareText.BEST) + " ");
            }
            cell(train, JsNumber.fixed(run.trainAccuracy(), 3));
            cell(loss, JsNumber.significant(run.loss(), 4)).setClassName("number");
            cell(step, language.whole(run.step()));
            if (!local) {
                HTMLElement state = cell(checked, language.say(run.verification().word));
                state.setAttribute("data-verification", run.verification().state);
            }
        }
    }

    private void settings(List<List<LearningRateChange>> rateChanges) {
        HTMLElement different = null;
        HTMLElement same = null;
        for (ComparedField field : ComparedField.of(runs)) {
            if (field.differs()) {
                different = different == null ? group(CompareText.DIFFERENT_SETTINGS) : different;
            } else {
                same = same == null ? group(CompareText.SAME_SETTINGS) : same;
            }
            HTMLElement row = row(field.differs() ? different : same, field.field());
            row.setAttribute("data-field", field.field().queryName());
            if (field.differs()) {
                Dom.setFlag(row, "data-differs", true);
                mark((HTMLElement) row.getFirstChild(), "≠", language.say(CompareText.DIFFERS));
            }
            for (String value : field.values()) {
                HTMLElement cell = cell(row, breakable(ConfigText.value(language, field.field(), value)));
                if (field.field().range() != null) {
                    cell.setClassName("number");
                }
            }
            if (field.field() == ConfigField.LEARNING_RATE) {
                rateChanges(field.differs() ? different : same, rateChanges);
            }
        }
    }

    /** A rate that was changed in the middle is part of what a run is. */
    private void rateChanges(HTMLElement group, List<List<LearningRateChange>> rateChanges) {
        boolean any = false;
        for (List<LearningRateChange> changes : rateChanges) {
            any |= !changes.isEmpty();
        }
        if (!any) {
            return;
        }
        HTMLElement row = row(group, CompareText.RATE_CHANGES);
        for (List<LearningRateChange> changes : rateChanges) {
            List<String> words = new ArrayList<>();
            for (LearningRateChange change : changes) {
                words.add(language.say(
                        CompareText.RATE_CHANGE,
                        JsNumber.written(change.learningRate()),
                        language.whole(change.step())));
            }
            cell(row, words.isEmpty() ? "–" : String.join(", ", words));
        }
    }

    private HTMLElement group(Text name) {
        HTMLElement head = heading("rowgroup", language.say(name));
        head.setAttribute("colspan", Integer.toString(runs.size() + 1));
        HTMLElement group = Dom.element("tbody", "", Dom.element("tr", "group", head));
        table.appendChild(group);
        return group;
    }

    private HTMLElement row(HTMLElement group, Text name) {
        HTMLElement row = Dom.element("tr", "", heading("row", language.say(name)));
        group.appendChild(row);
        return row;
    }

    private static HTMLElement heading(String scope, String words) {
        HTMLElement heading = Dom.text("th", "", words);
        heading.setAttribute("scope", scope);
        return heading;
    }

    private static HTMLElement cell(HTMLElement row, String words) {
        HTMLElement cell = Dom.text("td", "", words);
        row.appendChild(cell);
        return cell;
    }

    /** Lets the longest word be parted in a narrow column. */
    private static String breakable(String words) {
        return words.replace("propa", "\u00adpropa\u00ad");
    }

    /** Puts a sign before the words of a cell, and for those who do not see it what it means. */
    private static void mark(HTMLElement cell, String sign, String meaning) {
        HTMLElement shown = Dom.text("span", "sign", sign);
        shown.setAttribute("aria-hidden", "true");
        cell.insertBefore(Dom.text("span", "visually-hidden", meaning), cell.getFirstChild());
        cell.insertBefore(shown, cell.getFirstChild());
    }
}
