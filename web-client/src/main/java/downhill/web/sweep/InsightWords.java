package downhill.web.sweep;

import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import java.util.List;

/** What is to be seen in a finished heat map, in sentences. */
record InsightWords(LanguageChoice language, SweepPlan plan, Measure measure) {
    String of(Insights insights) {
        if (insights.best() < 0) {
            return language.say(SweepText.NONE_SOUND);
        }
        String words = best(insights)
                + edge(plan.rows(), plan.rowEdge(insights.best()))
                + edge(plan.columns(), plan.columnEdge(insights.best()))
                + " "
                + spread(insights);
        if (plan.columnValues().size() > 1 && plan.rowValues().size() > 1) {
            words += byColumn(insights);
        }
        if (insights.failed() > 0) {
            words += " " + language.say(SweepText.FAILED_CELLS, insights.failed());
        }
        return words;
    }

    /** Asks for a guess as long as it may be made, then keeps it in sight. */
    String guessed(int cell, boolean asks) {
        return plan.cells() == 1 || cell < 0 && !asks
                ? ""
                : cell < 0 ? language.say(SweepText.GUESS) : language.say(SweepText.GUESSED, name(cell));
    }

    /** Puts the guess beside what is so. */
    String judged(Insights insights, int cell) {
        if (cell < 0 || plan.cells() == 1 || insights.best() < 0) {
            return "";
        }
        int rank = insights.rank(cell, measure);
        return " "
                + (rank == 0
                        ? language.say(SweepText.GUESS_FAILED, name(cell))
                        : rank == 1
                                ? language.say(SweepText.GUESS_RIGHT, name(cell))
                                : language.say(
                                        SweepText.GUESS_OFF,
                                        name(cell),
                                        JsNumber.fixed(
                                                insights.cells().get(cell).mean(), Measure.DECIMALS),
                                        rank));
    }

    /** Returns how good the cell with the best validation accuracy is on the test images; empty where all have diverged. */
    String tested(RunOutcome[] outcomes) {
        int best = Insights.of(plan, outcomes, Measure.ACCURACY).best();
        return best < 0
                ? ""
                : language.say(
                        SweepText.TESTED,
                        name(best),
                        number(Insights.CellStatistics.of(plan, outcomes, best, RunOutcome::testAccuracy)));
    }

    private static String number(Insights.CellStatistics cell) {
        String mean = JsNumber.fixed(cell.mean(), Measure.DECIMALS);
        return cell.hasDeviation() ? mean + " ± " + JsNumber.fixed(cell.deviation(), Measure.DECIMALS) : mean;
    }

    private String name(int cell) {
        return language.say(SweepText.inSentence(plan.rows())) + " " + plan.rowText(language, plan.row(cell)) + ", "
                + language.say(SweepText.inSentence(plan.columns())) + " "
                + plan.columnText(language, plan.column(cell));
    }

    private String best(Insights insights) {
        return language.say(
                SweepText.BEST,
                SweepText.inSentence(plan.rows()),
                plan.rowText(language, plan.row(insights.best())),
                SweepText.inSentence(plan.columns()),
                plan.columnText(language, plan.column(insights.best())),
                measure,
                number(insights.cells().get(insights.best())));
    }

    /** Beyond the last value tried there may be a better one. */
    private String edge(SweepAxis axis, int edge) {
        return edge == 0
                ? ""
                : " " + language.say(edge < 0 ? SweepText.LEAST_IS_BEST : SweepText.MOST_IS_BEST, axis.label());
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

    /** Whether the best row is the same in all columns or depends on them, where the seeds' spread lets it be told. */
    private String byColumn(Insights insights) {
        String columns = language.say(SweepText.inSentence(plan.columns()));
        String rows = language.say(SweepText.inSentence(plan.rows()));
        if (insights.oneRowIsBest()) {
            String best = rowTexts(insights.bestRows().get(0));
            return " " + language.say(SweepText.SAME_FOR_ALL, columns, rows, best);
        }
        if (!insights.bestRowDependsOnColumn()) {
            return "";
        }
        StringBuilder items = new StringBuilder();
        for (int c = 0; c < plan.columnValues().size(); c++) {
            items.append(c == 0 ? "" : ", ");
            items.append(language.say(
                    SweepText.DEPENDS_ITEM,
                    columns,
                    plan.columnText(language, c),
                    rowTexts(insights.bestRows().get(c))));
        }
        return " " + language.say(SweepText.DEPENDS, columns, rows, items.toString());
    }

    /** Rows that cannot be told from each other stand side by side. */
    private String rowTexts(List<Integer> rows) {
        StringBuilder texts = new StringBuilder();
        for (int row : rows) {
            texts.append(texts.isEmpty() ? "" : " / ").append(plan.rowText(language, row));
        }
        return texts.toString();
    }
}
