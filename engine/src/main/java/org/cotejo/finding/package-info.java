/**
 * The checks: what a reader should know about the measures and statements of a story.
 */
@NullMarked
package org.cotejo.finding;

import org.jspecify.annotations.NullMarked;
