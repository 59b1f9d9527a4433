package downhill.web.sweep;

import downhill.core.training.TrainingConfig;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import java.util.List;

/**
 * Which runs a sweep makes: one for each value of the rows, each of the columns and each seed.
 *
 * @param rowValues as they stand in an address, ascending
 * @param seeds runs of a cell: its seed and those that follow it
 * @param runs the configurations, the first seed of all cells before the second, and the cells row by row
 * @param query all of it as the query of an address; plans of the same query are the same
 */
record SweepPlan(
        SweepAxis rows,
        List<String> rowValues,
        SweepAxis columns,
        List<String> columnValues,
        int seeds,
        List<TrainingConfig> runs,
        String query) {
    SweepPlan {
        int wanted = rowValues.size() * columnValues.size() * seeds;
        if (runs.size() != wanted || wanted == 0) {
            throw new IllegalArgumentException(runs.size() + " runs for " + rowValues.size() + " rows, "
                    + columnValues.size() + " columns and " + seeds + " seeds");
        }
    }

    int cells() {
        return rowValues.size() * columnValues.size();
    }

    int cell(int row, int column) {
        return row * columnValues.size() + column;
    }

    int row(int cell) {
        return cell / columnValues.size();
    }

    int column(int cell) {
        return cell % columnValues.size();
    }

    /** Returns whether a cell has the least, −1, or the greatest, 1, of several values of the rows that have an order; else 0. */
    int rowEdge(int cell) {
        return edge(rows, row(cell), rowValues.size());
    }

    /** Returns the same of the columns. */
    int columnEdge(int cell) {
        return edge(columns, column(cell), columnValues.size());
    }

    private static int edge(SweepAxis axis, int index, int count) {
        if (!axis.isOrdered() || count == 1 || index > 0 && index < count - 1) {
            return 0;
        }
        return index == 0 ? -1 : 1;
    }

    /** Returns the index of a run: of a cell, with the seed that is so many after the first. */
    int run(int cell, int seed) {
        return seed * cells() + cell;
    }

    String rowText(LanguageChoice language, int row) {
        return ConfigText.value(language, rows.field, rowValues.get(row));
    }

    String columnText(LanguageChoice language, int column) {
        return ConfigText.value(language, columns.field, columnValues.get(column));
    }
}
