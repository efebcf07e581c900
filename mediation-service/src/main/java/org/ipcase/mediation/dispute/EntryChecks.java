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
import org.jspecify.annotations.Nullable;

/**
 * Checks of an application that need two fields at once: a number against its kind (domain.md 8.2,
 * 8.3). What is only unusual passes (8.4).
 */
public final class EntryChecks {
    private final List<FieldError> errors = new ArrayList<>();

    private EntryChecks() {}

    static void check(ApplicationBody body, LocalDate today) {
        var checks = new EntryChecks();
        checks.parties("otherApplicants", body.otherApplicants(), today);
        checks.parties("otherRespondents", body.otherRespondents(), today);
        checks.all(body.applicant(), body.respondent(), body.right(), today);
    }

    public static void check(
            PartyBody applicant, PartyBody respondent, RightBody right, LocalDate today) {
        new EntryChecks().all(applicant, respondent, right, today);
    }

    private void all(PartyBody applicant, PartyBody respondent, RightBody right, LocalDate today) {
        party("applicant", applicant, today);
        party("respondent", respondent, today);
        var number = right.number();
        if (number != null) {
            add("right.number", right.kind().check(number));
        }
        refuse();
    }

    private void parties(String field, @Nullable List<PartyBody> parties, LocalDate today) {
        for (int i = 0; parties != null && i < parties.size(); i++) {
            party("%s[%d]".formatted(field, i), parties.get(i), today);
        }
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
