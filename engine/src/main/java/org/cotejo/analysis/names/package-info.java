/**
 * Proper names, and the words of office that stand around them, by rules and word lists in English and Spanish.
 */
@NullMarked
package org.cotejo.analysis.names;

import org.jspecify.annotations.NullMarked;
