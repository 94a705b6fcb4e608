/**
 * Dates and durations in English and Spanish, read relative to the article's own date.
 */
@NullMarked
package org.cotejo.time;

import org.jspecify.annotations.NullMarked;
