/**
 * The report as one HTML file: sections built from the ledger as trees of {@link org.cotejo.render.html.Html}, written
 * once, escaped in one place.
 */
@NullMarked
package org.cotejo.render.html;

import org.jspecify.annotations.NullMarked;
