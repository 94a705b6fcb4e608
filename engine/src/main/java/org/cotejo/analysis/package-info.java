/**
 * What a language model, and the lexicons that stand in for heads it does not have yet, say of an article.
 */
@NullMarked
package org.cotejo.analysis;

import org.jspecify.annotations.NullMarked;
