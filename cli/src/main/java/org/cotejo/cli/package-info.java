/**
 * The command line: thin. It takes arguments apart, calls {@link org.cotejo.Cotejo}, and hands the ledger to a renderer.
 */
@NullMarked
package org.cotejo.cli;

import org.jspecify.annotations.NullMarked;
