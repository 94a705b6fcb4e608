/**
 * Figures, statements and findings as tables that a spreadsheet opens.
 */
@NullMarked
package org.cotejo.render.csv;

import org.jspecify.annotations.NullMarked;
