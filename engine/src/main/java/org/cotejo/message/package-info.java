/**
 * Sentences the program says, as keys and typed arguments that are put into English or Spanish last of all.
 */
@NullMarked
package org.cotejo.message;

import org.jspecify.annotations.NullMarked;
