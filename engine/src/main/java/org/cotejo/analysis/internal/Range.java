package org.cotejo.analysis.internal;

/** Half-open stretch, of pieces or of UTF-16 units, as the context says. */
public record Range(int start, int end) {}
