/**
 * Compiles the client, and extends TeaVM for it. Nothing of this is in the product.
 *
 * <p>{@link downhill.build.KeepParentheses} corrects what TeaVM does to sums and products,
 * {@link downhill.build.SortClasses} makes its output reproducible, {@link downhill.build.PrintDoubles} has JavaScript
 * print doubles, and {@link downhill.build.SlimQrCodes} keeps what a library never needs out of the modules. TeaVM finds them by their service file, {@code META-INF/services/org.teavm.vm.spi.TeaVMPlugin}.
 * {@link downhill.build.CompileModules} compiles the modules, and {@link downhill.build.WatchModule} one of them at
 * each edit.
 */
package downhill.build;
