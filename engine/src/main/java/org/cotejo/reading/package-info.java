/**
 * One article read by itself, through every room that needs no other article.
 */
@NullMarked
package org.cotejo.reading;

import org.jspecify.annotations.NullMarked;
