package org.cotejo.party;

/**
 * A party where the text has just spoken of it.
 *
 * @param offset where the mention begins
 * @param sentence index of its sentence
 * @param subject whether it can be its clause's subject: no preposition before it, nothing owned by it
 * @param nested whether it only completes a description ("the ministry" in "a spokesman for the ministry")
 * @param speaker whether it was the source of an attribution there
 */
record Seen(Entry entry, int offset, int sentence, boolean subject, boolean nested, boolean speaker) {}
