/** The mathematics of the companion. It requires nothing: no browser, file, clock or thread. */
module downhill.core {
    exports downhill.core.function;
    exports downhill.core.math;
}
