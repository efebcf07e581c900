/**
 * Parties, rights and offices (当事人、权利、承办机关) as the API reads and shows them; the words that
 * complaint and case share.
 */
@NullMarked
package org.ipcase.cases.party;

import org.jspecify.annotations.NullMarked;
