/**
 * The cellar: reads the word lists and tables that every room keeps as data files beside its classes.
 */
@NullMarked
package org.cotejo.lexicon;

import org.jspecify.annotations.NullMarked;
