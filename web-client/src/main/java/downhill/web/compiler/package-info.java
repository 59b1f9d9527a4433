/**
 * Extends TeaVM while it compiles the client, and what follows. Nothing of this runs in the browser.
 *
 * <p>{@link downhill.web.compiler.KeepParentheses} corrects what TeaVM does to sums and products,
 * {@link downhill.web.compiler.SortClasses} makes its output reproducible, and {@link downhill.web.compiler.PrintDoubles} has
 * JavaScript print doubles. TeaVM finds them by their service file, {@code META-INF/services/org.teavm.vm.spi.TeaVMPlugin}. {@link downhill.web.compiler.CompressModules} takes what comes
 * out of it. {@link downhill.web.compiler.WatchModule} compiles a module at each edit.
 */
package downhill.web.compiler;
