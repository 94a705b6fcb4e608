/**
 * Ground floor: bytes become {@link org.cotejo.article.Article}s, with their blocks, dates, outlets and languages.
 */
@NullMarked
package org.cotejo.article;

import org.jspecify.annotations.NullMarked;
