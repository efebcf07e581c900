package org.ipcase.referral.criminalreferral;

import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.screening.Crime;

/** A crime by code, name and article (罪名). */
record CrimeView(String code, Bilingual name, String article) {
    static CrimeView of(Crime crime) {
        return new CrimeView(crime.code(), crime.title(), crime.article());
    }
}
