package org.cotejo.figure;

import java.util.Optional;
import org.cotejo.article.Span;

/**
 * Words of the article that limit a figure.
 *
 * @param head the head noun or verb, as printed
 * @param span where the words stand, if they stand together
 */
public record Phrase(String text, String head, Optional<Span> span) {}
