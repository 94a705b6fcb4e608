/**
 * What the renderers share: the letters and paragraph numbers by which a collation points into its reports.
 * A renderer computes nothing; what it shows is in the ledger.
 */
@NullMarked
package org.cotejo.render;

import org.jspecify.annotations.NullMarked;
