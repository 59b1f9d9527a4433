/**
 * Labelled images: from the bytes of IDX files to lists of nonzero pixels.
 *
 * <p>Read {@link downhill.core.data.IdxFile} first (bytes to arrays, with every fault named), then
 * {@link downhill.core.data.PixelValues} (what number a pixel byte stands for) and
 * {@link downhill.core.data.LabeledImages} (what the network learns from).
 *
 * <p>Shapes: a set of N images of D pixels (MNIST: D = 28 × 28 = 784), each with one label t in
 * [0, 10). Pixels are stored row by row, as bytes 0 (paper) to 255 (ink).
 */
package downhill.core.data;
