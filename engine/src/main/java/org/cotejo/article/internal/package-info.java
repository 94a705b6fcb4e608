/**
 * How bytes are decoded, blocks found, main content chosen and languages told: for the article package alone.
 */
@NullMarked
package org.cotejo.article.internal;

import org.jspecify.annotations.NullMarked;
