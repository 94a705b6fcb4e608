package org.cotejo.story;

/**
 * Two figures of two voices that one report itself sets against each other: "the company denies it: at most 4,500".
 *
 * @param first id of the figure that stands first
 * @param second id of that which contradicts it
 */
public record Opposed(String first, String second) {}
