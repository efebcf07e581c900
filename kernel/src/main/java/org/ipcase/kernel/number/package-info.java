/**
 * Numbers of persons, rights and documents (号码): formats and check digits of domain.md 8.1–8.5.
 * Credit codes, resident ids and patent numbers are refused when wrong; the formats of all others
 * have changed over the years, so that they only raise a doubt.
 */
@NullMarked
package org.ipcase.kernel.number;

import org.jspecify.annotations.NullMarked;
