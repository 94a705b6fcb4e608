/**
 * Cotejo sets several reports of one story side by side. Reports come in as bytes and leave as a
 * {@link org.cotejo.ledger.Ledger}; every room takes immutable values from the room below it.
 */
@NullMarked
package org.cotejo;

import org.jspecify.annotations.NullMarked;
