package org.ipcase.referral.courtcase.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.referral.courtcase.domain.Sentence.Verdict;

/**
 * Whether the sentences of a judgment can be what the court decided: one for each accused, each of
 * a kind and length the law knows. What the court finds right within it is not our business.
 */
final class Sentencing {
    /** 刑法 第72条: probation for at most three years. */
    private static final int PROBATION_UP_TO = 36;

    private Sentencing() {}

    static Optional<Refusal> refuses(Matter matter, List<Sentence> sentences) {
        var errors = new ArrayList<FieldError>();
        var names = sentences.stream().map(Sentence::name).toList();
        for (var accused : matter.parties()) {
            if (names.stream().filter(accused.name()::equals).count() != 1) {
                errors.add(
                        new FieldError(
                                "sentences", "required", "One verdict for " + accused.name()));
            }
        }
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            var field = "sentences[%d]".formatted(i);
            matter.parties().stream()
                    .filter(it -> it.name().equals(sentence.name()))
                    .findFirst()
                    .ifPresentOrElse(
                            accused -> errors.addAll(check(field, accused, sentence)),
                            () ->
                                    errors.add(
                                            new FieldError(
                                                    field + ".name",
                                                    "unknown-value",
                                                    sentence.name() + " was not accused")));
        }
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                CourtCaseProblem.SENTENCE_NOT_POSSIBLE,
                                errors.getFirst().message(),
                                errors));
    }

    private static List<FieldError> check(String field, Named accused, Sentence it) {
        var errors = new ArrayList<FieldError>();
        var punished = it.penalty().isPresent() || it.fine().isPresent();
        if (it.verdict() == Verdict.GUILTY != punished) {
            errors.add(
                    new FieldError(
                            field + ".verdict",
                            punished ? "not-allowed" : "required",
                            "A penalty or a fine goes with GUILTY, and with nothing else"));
        }
        if (it.penalty().isPresent() && accused.kind().equals("ORGANISATION")) {
            errors.add(
                    new FieldError(
                            field + ".penalty", "not-allowed", "A unit is fined (刑法 第31条、第220条)"));
        }
        errors.addAll(length(field, it));
        return errors;
    }

    private static List<FieldError> length(String field, Sentence it) {
        var errors = new ArrayList<FieldError>();
        if (it.penalty().isPresent() != it.months().isPresent()) {
            errors.add(
                    new FieldError(field + ".months", "required", "A main penalty has its length"));
            return errors;
        }
        it.penalty()
                .filter(kind -> outside(it.months().orElseThrow(), kind.least(), kind.most()))
                .ifPresent(kind ->
                        errors.add(
                                new FieldError(
                                        field + ".months",
                                        "out-of-range",
                                        "%d to %d months".formatted(kind.least(), kind.most()))));
        it.probationMonths()
                .filter(months -> !probation(it, months))
                .ifPresent(_ ->
                        errors.add(
                                new FieldError(
                                        field + ".probationMonths",
                                        "out-of-range",
                                        "See 刑法 第72条、第73条")));
        return errors;
    }

    /**
     * Detention: at least two months and not less than the sentence, at most a year. Imprisonment
     * up to three years: at least a year and not less than the sentence, at most five years.
     *
     * <p>Source: 刑法 第72条、第73条.
     */
    private static boolean probation(Sentence it, int months) {
        var sentence = it.months().orElse(0);
        return it.penalty()
                .map(kind ->
                        switch (kind) {
                            case CONTROL -> false;
                            case DETENTION -> !outside(months, Math.max(2, sentence), 12);
                            case IMPRISONMENT ->
                                    sentence <= PROBATION_UP_TO
                                            && !outside(months, Math.max(12, sentence), 60);
                        })
                .orElse(false);
    }

    private static boolean outside(int value, int least, int most) {
        return value < least || value > most;
    }
}
