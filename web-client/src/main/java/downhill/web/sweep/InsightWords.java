package downhill.web.sweep;

import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;

/** What is to be seen in a finished heat map, in sentences. */
record InsightWords(LanguageChoice language, SweepPlan plan, Measure measure) {
    String of(Insights insights) {
        if (insights.best() < 0) {
            return language.say(SweepText.NONE_SOUND);
        }
        String words = best(insights);
        words += " " + spread(insights);
        if (plan.columnValues().size() > 1 && plan.rowValues().size() > 1) {
            words += byColumn(insights);
        }
        if (insights.failed() > 0) {
            words += " " + language.say(SweepText.FAILED_CELLS, insights.failed());
        }
        return words;
    }

    private String best(Insights insights) {
        CellStatistics best = insights.cells().get(insights.best());
        String mean = JsNumber.fixed(best.mean(), measure.decimals());
        String value = best.deviation() == best.deviation()
                ? language.say(SweepText.VALUE, mean, JsNumber.fixed(best.deviation(), measure.decimals()))
                : mean;
        return language.say(
                SweepText.BEST,
                SweepText.inSentence(plan.rows()),
                row(plan.row(insights.best())),
                SweepText.inSentence(plan.columns()),
                column(plan.column(insights.best())),
                measure,
                value);
    }

    private String spread(Insights insights) {
        if (plan.seeds() == 1) {
            return language.say(SweepText.ONE_SEED);
        }
        return switch (insights.alike()) {
            case 0 -> language.say(SweepText.BEST_ALONE);
            case 1 -> language.say(SweepText.BEST_AMONG_ONE);
            default -> language.say(SweepText.BEST_AMONG, insights.alike());
        };
    }

    /** Whether the best row is the same in all columns; nothing where a column has none. */
    private String byColumn(Insights insights) {
        StringBuilder items = new StringBuilder();
        for (int c = 0; c < insights.bestRows().length; c++) {
            int row = insights.bestRows()[c];
            if (row < 0) {
                return "";
            }
            items.append(c == 0 ? "" : ", ");
            items.append(
                    language.say(SweepText.DEPENDS_ITEM, SweepText.inSentence(plan.columns()), column(c), row(row)));
        }
        return " "
                + (insights.oneRowIsBest()
                        ? language.say(
                                SweepText.SAME_FOR_ALL,
                                SweepText.inSentence(plan.columns()),
                                SweepText.inSentence(plan.rows()),
                                row(insights.bestRows()[0]))
                        : language.say(
                                SweepText.DEPENDS,
                                SweepText.inSentence(plan.columns()),
                                SweepText.inSentence(plan.rows()),
                                items.toString()));
    }

    private String row(int index) {
        return ConfigText.value(language, plan.rows().field(), plan.rowValues().get(index));
    }

    private String column(int index) {
        return ConfigText.value(
                language, plan.columns().field(), plan.columnValues().get(index));
    }
}
