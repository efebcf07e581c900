package org.ipcase.cases.casefile.domain;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;

/**
 * When a case was filed (立案时间), to compare it with another about the same act: of several competent
 * offices the first to file has it.
 *
 * <p>Source: JUR-02; 行政处罚法(2021) art. 25. That cases are about one act is taken from party, right
 * and day of the act [product]; the head may say that it is another.
 */
public record FilingMoment(RecordId caseId, String agency, Instant at) {
    private static final Comparator<FilingMoment> ORDER =
            Comparator.comparing(FilingMoment::at).thenComparing(it -> it.caseId().value());

    /** Empty before filing: the decision period runs from its moment (CASE-20). */
    public static Optional<FilingMoment> of(RecordId id, CaseDossier dossier) {
        return dossier.clocks().stream()
                .filter(clock -> clock.rule().equals("CASE-20"))
                .map(LegalClock::startedAt)
                .findFirst()
                .map(at -> new FilingMoment(id, dossier.opening().office().id(), at));
    }

    /** Whether this one was first; at the same moment the order is the same for both. */
    public boolean before(FilingMoment other) {
        return ORDER.compare(this, other) < 0;
    }

    /** What an act is known by, one text for each respondent. */
    public static List<String> acts(Opening opening) {
        var right = opening.right();
        var number = right.number();
        var what =
                "%s|%s|%s"
                        .formatted(
                                right.kind(),
                                number == null ? plain(right.title()) : number,
                                opening.actDate());
        return opening.respondents().stream()
                .map(party -> "%s|%s".formatted(what, who(party)))
                .toList();
    }

    private static String who(Party party) {
        var code = party.creditCode();
        return code == null ? plain(party.name()) : code;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
