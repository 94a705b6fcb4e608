/**
 * Numbers become {@link org.cotejo.figure.Figure figures}; {@link org.cotejo.figure.Interval} is their algebra.
 */
@NullMarked
package org.cotejo.figure;

import org.jspecify.annotations.NullMarked;
