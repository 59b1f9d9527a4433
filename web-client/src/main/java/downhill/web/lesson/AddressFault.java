package downhill.web.lesson;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** A value of an address that could not be used, or only in part; where it is not used at all, the default stands. */
public record AddressFault(String name, String text, boolean partly, Text allowed) implements Labeled {
    /** An address may be as long as somebody likes; its reader need not see more than this. */
    private static final int MAX_LENGTH = 40;

    @Override
    public Text label() {
        String shown = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
        return (partly ? KitText.FAULT_PART : KitText.FAULT).with(name, shown, allowed);
    }
}
