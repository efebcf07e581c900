package org.ipcase.referral.courtcase;

import org.ipcase.kernel.number.DocumentNumber;
import org.ipcase.kernel.number.NumberCheck;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.referral.courtcase.domain.CaseNumber;
import org.ipcase.referral.courtcase.domain.Docket.LinkKind;

/** Reads a number into the one form we store (案号、文号), domain.md 8.5. */
final class CaseNumbers {
    private static final String OURS = "(SC|CQ)-CA-\\d{4}-\\d{6}";

    private CaseNumbers() {}

    static CaseNumber court(String field, String text) {
        return read(field, DocumentNumber.courtCase(text));
    }

    /** An agency's case is named by our number or by that of its decision. */
    static CaseNumber linked(LinkKind kind, String text) {
        return switch (kind) {
            case CRIMINAL, CIVIL, ADMINISTRATIVE -> court("number", text);
            case ENFORCEMENT ->
                    text.matches(OURS)
                            ? new CaseNumber(text, false)
                            : read("number", DocumentNumber.administrative(text));
        };
    }

    private static CaseNumber read(String field, NumberCheck check) {
        return switch (check) {
            case NumberCheck.Valid(var value) -> new CaseNumber(value, false);
            case NumberCheck.Doubtful(var value, _) -> new CaseNumber(value, true);
            case NumberCheck.Invalid(var code, var message) ->
                    throw RequestProblem.invalid(field, code, message);
        };
    }
}
