/**
 * Extends TeaVM while it compiles the client, and what follows. Nothing of this runs in the browser.
 *
 * <p>{@link downhill.web.compiler.KeepParentheses} corrects what TeaVM does to sums and products,
 * {@link downhill.web.compiler.SortClasses} makes its output reproducible, and {@link downhill.web.compiler.PrintDoubles} has
 * JavaScript print doubles. TeaVM finds them by their service file, {@code META-INF/services/org.teavm.vm.spi.TeaVMPlugin}.
 * {@link downhill.web.compiler.CompileModules} compiles the modules, and {@link downhill.web.compiler.WatchModule} one of them at
 * each edit.
 */
package downhill.web.compiler;
