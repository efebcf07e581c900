/**
 * The key-protection list (重点保护名录): rights and companies that a province or a city has decided to
 * protect with priority, with validity, yearly review and removal. A complaint or case on a listed
 * right shows it, and is handed up one level.
 *
 * <p>Source: the Plan (重点保护名录), periods [product]. Offices of provinces and prefectures keep it;
 * everybody may read it.
 */
@NullMarked
package org.ipcase.cases.keyprotection;

import org.jspecify.annotations.NullMarked;
