/**
 * Extends TeaVM while it compiles the client. Nothing of this runs in the browser.
 *
 * <p>{@link downhill.web.compiler.KeepParentheses} corrects what TeaVM does to sums and products,
 * {@link downhill.web.compiler.SortClasses} makes its output reproducible. TeaVM finds both by their service file,
 * {@code META-INF/services/org.teavm.vm.spi.TeaVMPlugin}.
 */
package downhill.web.compiler;
