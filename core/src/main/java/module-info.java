/** The mathematics of the companion. It requires nothing: no browser, file, clock or thread. */
module downhill.core {
    exports downhill.core.data;
    exports downhill.core.derivative;
    exports downhill.core.diagnosis;
    exports downhill.core.drawing;
    exports downhill.core.exchange;
    exports downhill.core.function;
    exports downhill.core.kernel;
    exports downhill.core.kernel.wasm;
    exports downhill.core.linear;
    exports downhill.core.math;
    exports downhill.core.network;
    exports downhill.core.plot;
    exports downhill.core.training;
}
