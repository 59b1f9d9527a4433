package downhill.web.insight;

/**
 * Where the numbers of a forward pass stand, in CSS pixels from the upper left corner: image and hidden units side by
 * side above the ten digits in columns, or, where there is room, all from left to right with the digits in rows.
 */
final class ForwardLayout {
    /** The kinds of numbers, in the order in which a network computes them. */
    enum Stage {
        PIXEL,
        UNIT,
        SUM,
        PROBABILITY
    }

    record Spot(Stage stage, int index) {}

    record Box(double x, double y, double width, double height) {
        boolean holds(double atX, double atY) {
            return atX >= x && atX < x + width && atY >= y && atY < y + height;
        }

        double middleX() {
            return x + width / 2;
        }

        double middleY() {
            return y + height / 2;
        }
    }

    private static final double WIDE = 560;
    /** Room for a line of small letters. */
    static final double WORDS = 22;

    private static final double MARGIN = 44;

    private final int side;
    private final int units;
    private final int classes;
    /** Whether the digits are rows, and their bars lie. */
    final boolean wide;

    private final Box image;
    private final Box grid;
    private final int columns;
    private final double cell;
    private final Box sums;
    private final Box labels;
    private final Box probabilities;
    final double height;

    ForwardLayout(double width, int side, int units, int classes) {
        this.side = side;
        this.units = units;
        this.classes = classes;
        wide = width >= WIDE;
        double square = wide ? Math.min(0.27 * width, 250) : 0.4 * width;
        image = new Box(0, WORDS, square, square);
        double gridX = square + (wide ? 0.05 : 0.08) * width;
        double gridWidth = wide ? 0.25 * width : width - gridX;
        int fitting = 1;
        while (Math.min(gridWidth / fitting, square / Math.ceil((double) units / fitting))
                < Math.min(gridWidth / (fitting + 1), square / Math.ceil((double) units / (fitting + 1)))) {
            fitting++;
        }
        columns = fitting;
        int rows = (units + columns - 1) / columns;
        cell = Math.min(gridWidth / columns, square / rows);
        grid = new Box(gridX, WORDS + (wide ? (square - rows * cell) / 2 : 0), columns * cell, rows * cell);
        if (wide) {
            double x = gridX + gridWidth + 0.13 * width;
            double bars = (width - x - WORDS) / 2;
            sums = new Box(x, WORDS, bars, square);
            labels = new Box(x + bars, WORDS, WORDS, square);
            probabilities = new Box(x + bars + WORDS, WORDS, bars, square);
            height = WORDS + square + 2;
        } else {
            double y = WORDS + square + 0.24 * width;
            sums = new Box(MARGIN, y, width - MARGIN, 84);
            labels = new Box(MARGIN, y + 84, width - MARGIN, WORDS);
            probabilities = new Box(MARGIN, y + 84 + WORDS, width - MARGIN, 72);
            height = y + 84 + WORDS + 72 + 2;
        }
    }

    Box stage(Stage stage) {
        return switch (stage) {
            case PIXEL -> image;
            case UNIT -> grid;
            case SUM -> sums;
            case PROBABILITY -> probabilities;
        };
    }

    int count(Stage stage) {
        return switch (stage) {
            case PIXEL -> side * side;
            case UNIT -> units;
            default -> classes;
        };
    }

    int columns(Stage stage) {
        return switch (stage) {
            case PIXEL -> side;
            case UNIT -> columns;
            default -> wide ? 1 : classes;
        };
    }

    Box box(Spot spot) {
        Box all = stage(spot.stage());
        if (spot.stage() == Stage.PIXEL || spot.stage() == Stage.UNIT) {
            int across = columns(spot.stage());
            double size = spot.stage() == Stage.UNIT ? cell : all.width() / side;
            return new Box(all.x() + spot.index() % across * size, all.y() + spot.index() / across * size, size, size);
        }
        return part(all, spot.index());
    }

    Box label(int digit) {
        return part(labels, digit);
    }

    private Box part(Box all, int digit) {
        double length = (wide ? all.height() : all.width()) / classes;
        return wide
                ? new Box(all.x(), all.y() + digit * length, all.width(), length)
                : new Box(all.x() + digit * length, all.y(), length, all.height());
    }

    /** Returns the number at a place, or null where there is none. */
    Spot at(double x, double y) {
        for (Stage stage : Stage.values()) {
            Box all = stage(stage);
            if (all.holds(x, y)) {
                double size = stage == Stage.UNIT ? cell : all.width() / side;
                int index = stage == Stage.PIXEL || stage == Stage.UNIT
                        ? (int) ((y - all.y()) / size) * columns(stage) + (int) ((x - all.x()) / size)
                        : digit(all, x, y);
                return index < count(stage) ? new Spot(stage, index) : null;
            }
        }
        for (int c = 0; c < classes; c++) {
            if (label(c).holds(x, y)) {
                return new Spot(Stage.SUM, c);
            }
        }
        return null;
    }

    private int digit(Box all, double x, double y) {
        double share = wide ? (y - all.y()) / all.height() : (x - all.x()) / all.width();
        return Math.min(classes - 1, (int) (share * classes));
    }

    /** Returns the number that an arrow key leads to; the same at the edge. */
    Spot next(Spot from, String key) {
        int across = columns(from.stage());
        int last = count(from.stage()) - 1;
        boolean inALine = from.stage() == Stage.SUM || from.stage() == Stage.PROBABILITY;
        int index = switch (key) {
            case "ArrowLeft" -> from.index() - 1;
            case "ArrowRight" -> from.index() + 1;
            case "ArrowUp" -> from.index() - (inALine ? 1 : across);
            case "ArrowDown" -> from.index() + (inALine ? 1 : across);
            case "Home" -> 0;
            case "End" -> last;
            default -> from.index();
        };
        return index < 0 || index > last ? from : new Spot(from.stage(), index);
    }
}
