package org.ipcase.referral.criminalreferral;

import org.ipcase.kernel.number.DocumentNumber;
import org.ipcase.kernel.number.NumberCheck;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;

/** Reads the number of a paper into the one form we store (文号); an unusual one is marked. */
final class Papers {
    private Papers() {}

    static Paper letter(String number, String text) {
        return paper(DocumentNumber.administrative(number), text);
    }

    private static Paper paper(NumberCheck check, String text) {
        return switch (check) {
            case NumberCheck.Valid(var value) -> new Paper(value, false, text);
            case NumberCheck.Doubtful(var value, _) -> new Paper(value, true, text);
            case NumberCheck.Invalid(var code, var message) ->
                    throw RequestProblem.invalid("documentNumber", code, message);
        };
    }
}
