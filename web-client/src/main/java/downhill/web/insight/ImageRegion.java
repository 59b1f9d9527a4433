package downhill.web.insight;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** The nine parts of an image, as people point at them in words. */
enum ImageRegion implements Labeled {
    TOP_LEFT("왼쪽 위", "at the top left"),
    TOP("위쪽 가운데", "at the top"),
    TOP_RIGHT("오른쪽 위", "at the top right"),
    LEFT("왼쪽", "on the left"),
    MIDDLE("한가운데", "in the middle"),
    RIGHT("오른쪽", "on the right"),
    BOTTOM_LEFT("왼쪽 아래", "at the bottom left"),
    BOTTOM("아래쪽 가운데", "at the bottom"),
    BOTTOM_RIGHT("오른쪽 아래", "at the bottom right");

    private static final int PARTS = 3;

    private final Text label;

    ImageRegion(String ko, String en) {
        label = Text.of(ko, en);
    }

    /** Returns the part whose pixels of one sign, 1 or -1, have the largest sum. */
    static ImageRegion strongest(double[] pixels, int sign) {
        double[] sums = new double[PARTS * PARTS];
        int best = 0;
        for (int i = 0; i < pixels.length; i++) {
            int row = i / Panel.SIDE * PARTS / Panel.SIDE;
            int column = i % Panel.SIDE * PARTS / Panel.SIDE;
            sums[row * PARTS + column] += Math.max(0, sign * pixels[i]);
        }
        for (int part = 1; part < sums.length; part++) {
            best = sums[part] > sums[best] ? part : best;
        }
        return values()[best];
    }

    @Override
    public Text label() {
        return label;
    }
}
