/**
 * Collations and single readings for a terminal.
 */
@NullMarked
package org.cotejo.render.text;

import org.jspecify.annotations.NullMarked;
