/**
 * The roof: everything known of the stories, and its JSON form.
 */
@NullMarked
package org.cotejo.ledger;

import org.jspecify.annotations.NullMarked;
