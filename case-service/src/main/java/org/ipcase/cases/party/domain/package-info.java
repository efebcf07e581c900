/** Parties, rights and offices (当事人、权利、承办机关): the words that complaint and case share. */
@NullMarked
package org.ipcase.cases.party.domain;

import org.jspecify.annotations.NullMarked;
