/**
 * The attribution model at work: pieces, windows, the two graphs, and the decoding of what they give. It knows texts
 * and offsets alone; {@link org.cotejo.analysis.ModelAnalyser} makes values of the house of them.
 */
@NullMarked
package org.cotejo.analysis.internal;

import org.jspecify.annotations.NullMarked;
