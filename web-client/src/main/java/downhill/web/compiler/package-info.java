/**
 * Extends TeaVM while it compiles the client. Nothing of this runs in the browser.
 *
 * <p>TeaVM finds {@link downhill.web.compiler.KeepParentheses} by its service file,
 * {@code META-INF/services/org.teavm.vm.spi.TeaVMPlugin}.
 */
package downhill.web.compiler;
