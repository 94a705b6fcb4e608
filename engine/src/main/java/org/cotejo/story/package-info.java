/**
 * Articles become stories, and figures of several articles become {@link org.cotejo.story.Measure measures}.
 */
@NullMarked
package org.cotejo.story;

import org.jspecify.annotations.NullMarked;
