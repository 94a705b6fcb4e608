/**
 * The cellar: reads the word lists and tables that every room keeps as data files beside its classes, and spells letters
 * as they do.
 */
@NullMarked
package org.cotejo.lexicon;

import org.jspecify.annotations.NullMarked;
