package org.ipcase.mediation.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.kernel.number.NumberCheck;
import org.ipcase.mediation.dispute.ApplicationBody.RightBody;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.ipcase.platform.web.RequestProblem;

/**
 * Checks of an application that need two fields at once: a number against its kind (domain.md 8.2,
 * 8.3). What is only unusual passes (8.4).
 */
public final class EntryChecks {
    private final List<FieldError> errors = new ArrayList<>();

    private EntryChecks() {}

    static void check(ApplicationBody body, LocalDate today) {
        check(body.applicant(), body.respondent(), body.right(), today);
    }

    public static void check(
            PartyBody applicant, PartyBody respondent, RightBody right, LocalDate today) {
        var checks = new EntryChecks();
        checks.party("applicant", applicant, today);
        checks.party("respondent", respondent, today);
        var number = right.number();
        if (number != null) {
            checks.add("right.number", right.kind().check(number));
        }
        checks.refuse();
    }

    private void party(String field, PartyBody party, LocalDate today) {
        var document = party.idDocument();
        if (document != null) {
            add(field + ".idDocument.number", document.type().check(document.number(), today));
        }
    }

    private void add(String field, NumberCheck check) {
        if (check instanceof NumberCheck.Invalid(var code, var message)) {
            errors.add(new FieldError(field, code, message));
        }
    }

    private void refuse() {
        if (!errors.isEmpty()) {
            throw new RefusedAtTheEdge(
                    new Refusal(
                            RequestProblem.INVALID,
                            "The request has %d error(s)".formatted(errors.size()),
                            errors));
        }
    }
}
