/**
 * Attributions become {@link org.cotejo.statement.Statement statements}: repaired, dated, with a speaker.
 */
@NullMarked
package org.cotejo.statement;

import org.jspecify.annotations.NullMarked;
