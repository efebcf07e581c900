package org.ipcase.referral.criminalreferral.domain;

import java.util.List;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.kernel.screening.Outcome;
import org.ipcase.kernel.screening.Screening;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.ipcase.kernel.screening.ScreeningResult;

/**
 * Why a crime is suspected (涉罪依据): the facts as the case has them and what the criminal screen says
 * of them, with rule, line and version of law (REQ-01, REQ-13).
 */
public record Suspicion(ScreeningFacts facts, ScreeningResult screening) {

    public static Suspicion of(ScreeningFacts facts, Screening screen) {
        return new Suspicion(facts, screen.screen(facts));
    }

    /** The crimes to refer for; after a revision downwards there may be none. */
    public List<Crime> crimes() {
        return screening.crimesToRefer();
    }

    /** REF-01 if a line is reached, REF-02 if there is reasonable suspicion. */
    public Outcome result() {
        return screening.overall();
    }
}
