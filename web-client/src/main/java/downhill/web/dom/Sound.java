package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** One quiet voice with a pitch and a place between left, −1, and right, 1. */
public final class Sound {
    private Sound() {}

    /**
     * Opens the voice, which is silent, or returns null where there is none. Browsers let a page sound only after the
     * reader has pressed something.
     */
    @JSBody(
            script = "if (typeof AudioContext !== 'function') { return null; }"
                    + " const audio = new AudioContext();"
                    + " const source = audio.createOscillator();"
                    + " const gain = audio.createGain();"
                    + " const place = audio.createStereoPanner();"
                    + " source.type = 'triangle';"
                    + " gain.gain.value = 0;"
                    + " source.connect(gain).connect(place).connect(audio.destination);"
                    + " source.start();"
                    + " return {audio, source, gain, place};")
    public static native JSObject open();

    /** Glides to a tone, which fades away unless another follows. */
    public static void tone(JSObject sound, double hertz, double place) {
        wake(sound, 0);
        glide(sound, hertz, place);
    }

    /** Plays a row of tones from left to right in so many seconds. */
    public static void sweep(JSObject sound, double[] hertz, double seconds) {
        wake(sound, seconds);
        glide(sound, hertz, seconds);
    }

    /** Drops what was to be played, and keeps the loudspeaker on for so many seconds. */
    @JSBody(
            params = {"sound", "seconds"},
            script = "const audio = sound.audio;"
                    + " for (const p of [sound.source.frequency, sound.place.pan, sound.gain.gain]) {"
                    + " p.cancelScheduledValues(audio.currentTime); }"
                    + " audio.resume();"
                    + " clearTimeout(sound.rest);"
                    + " sound.rest = setTimeout(() => audio.suspend(), 1000 * seconds + 2000);")
    private static native void wake(JSObject sound, double seconds);

    @JSBody(
            params = {"sound", "hertz", "place"},
            script = "const now = sound.audio.currentTime;"
                    + " sound.source.frequency.setTargetAtTime(hertz, now, 0.03);"
                    + " sound.place.pan.setTargetAtTime(place, now, 0.03);"
                    + " sound.gain.gain.setTargetAtTime(0.12, now, 0.02);"
                    + " sound.gain.gain.setTargetAtTime(0, now + 0.3, 0.1);")
    private static native void glide(JSObject sound, double hertz, double place);

    @JSBody(
            params = {"sound", "hertz", "seconds"},
            script = "const now = sound.audio.currentTime + 0.05;"
                    + " hertz.forEach((value, i) => {"
                    + " const share = hertz.length > 1 ? i / (hertz.length - 1) : 0.5;"
                    + " sound.source.frequency.setTargetAtTime(value, now + seconds * share, 0.01);"
                    + " sound.place.pan.setTargetAtTime(2 * share - 1, now + seconds * share, 0.01); });"
                    + " sound.gain.gain.setTargetAtTime(0.12, now, 0.02);"
                    + " sound.gain.gain.setTargetAtTime(0, now + seconds, 0.1);")
    private static native void glide(JSObject sound, double[] hertz, double seconds);

    /** Silences the voice at once and releases the loudspeaker; the voice cannot be used again. */
    @JSBody(params = "sound", script = "clearTimeout(sound.rest); sound.audio.close();")
    public static native void close(JSObject sound);
}
