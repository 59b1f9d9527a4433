package downhill.web.lesson;

/**
 * What the reader of a lesson has set: a value for each of the lesson's {@link Keys}. It never changes; {@link #with}
 * gives another one. What has not been set has its default, which may depend on the rest.
 */
public final class Values {
    private final Keys keys;
    /** By the key's place; null where nothing is set. */
    private final Object[] set;

    Values(Keys keys, Object[] set) {
        this.keys = keys;
        this.set = set;
    }

    /** Returns what has been set, or the default. */
    public <T> T get(Key<T> key) {
        @SuppressWarnings("unchecked") // with() puts only values of the key's type there.
        T value = (T) set[keys.place(key)];
        return value != null ? value : key.defaultValue(this);
    }

    /** Returns these values with another one; keys that it resets ({@link Keys#resetting}) lose their values. */
    public <T> Values with(Key<T> key, T value) {
        Values others = this;
        if (!value.equals(get(key))) {
            for (Key<?> reset : keys.resetBy(key)) {
                others = others.without(reset);
            }
        }
        return others.replaced(key, value);
    }

    /** Returns these values with another one, whatever it resets. */
    Values replaced(Key<?> key, Object value) {
        Object[] changed = set.clone();
        changed[keys.place(key)] = value;
        return new Values(keys, changed);
    }

    /** Returns these values with the default in the place of one. */
    public Values without(Key<?> key) {
        return replaced(key, null);
    }

    /** States are equal where all their values are, whether set or by default. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && keys == values.keys && keys.areEqual(this, values);
    }

    @Override
    public int hashCode() {
        return keys.hashCode(this);
    }
}
