/**
 * Names, roles and pronouns become {@link org.cotejo.party.Party parties}.
 */
@NullMarked
package org.cotejo.party;

import org.jspecify.annotations.NullMarked;
