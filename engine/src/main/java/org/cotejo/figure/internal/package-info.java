/**
 * How numbers and units are read from characters: lexemes, the grammar of numbers, the lexicons. Knows nothing of figures.
 */
@NullMarked
package org.cotejo.figure.internal;

import org.jspecify.annotations.NullMarked;
