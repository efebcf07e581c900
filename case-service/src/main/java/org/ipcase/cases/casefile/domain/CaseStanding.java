package org.ipcase.cases.casefile.domain;

import static org.ipcase.kernel.screening.Outcome.MUST_REFER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, for what looks at it from outside (案件概况): supervision, review of closed
 * cases, typical cases, campaigns.
 *
 * @param value of the case as established: turnover, else business amount, goods or sales; null if
 *     none is established
 * @param punished a penalty was decided
 * @param effective a decision was served, or a court has judged: it binds (生效)
 * @param remedyPending reconsideration or suit goes on
 * @param overturned a remedy changed the decision or took it away
 * @param referred it was handed to the police
 * @param investigators accounts that took part
 * @param officers names of the officers in charge
 * @param parties respondents and, where it is known, the rights holder
 */
public record CaseStanding(
        RecordId id,
        String number,
        String state,
        Office office,
        RightKind right,
        String region,
        @Nullable LocalDate filedOn,
        @Nullable Money value,
        @Nullable Money fine,
        boolean punished,
        boolean closed,
        boolean effective,
        boolean remedyPending,
        boolean overturned,
        boolean mustRefer,
        boolean referred,
        Set<String> investigators,
        List<String> officers,
        List<Party> parties) {
    public CaseStanding {
        investigators = Set.copyOf(investigators);
        officers = List.copyOf(officers);
        parties = List.copyOf(parties);
    }

    /** Of a case that was opened; a case under no id has no standing. */
    public static Optional<CaseStanding> of(RecordId id, CaseFile state) {
        return state instanceof Opened file ? Optional.of(of(id, file)) : Optional.empty();
    }

    private static CaseStanding of(RecordId id, Opened file) {
        var dossier = file.dossier();
        var opening = dossier.opening();
        var after = dossier.matters().aftermath();
        var decision = after.decision();
        var assessment = dossier.assessment();
        var referral = dossier.referral();
        var judged = referral != null && referral.in(ReferralLink.Stage.JUDGED);
        return new CaseStanding(
                id,
                opening.number(),
                CaseRules.name(file),
                opening.office(),
                opening.right().kind(),
                opening.region(),
                dossier.filedOn(),
                assessment == null ? null : value(assessment.amounts()),
                decision == null ? null : decision.fine(),
                decision != null && decision.penalty(),
                file instanceof CaseFile.Closed || file instanceof CaseFile.Archived,
                after.served() != null || judged,
                after.remedyPending(),
                after.overturned(),
                assessment != null && assessment.screening().result() == MUST_REFER,
                dossier.referred(),
                dossier.investigators(),
                opening.officers().stream().map(CaseOfficer::name).toList(),
                parties(opening));
    }

    private static @Nullable Money value(CaseAmounts it) {
        return Stream.of(
                        it.illegalTurnover(),
                        it.illegalBusinessAmount(),
                        it.goodsValue(),
                        it.salesAmount())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Party> parties(Opening opening) {
        var all = new ArrayList<>(opening.respondents());
        if (opening.complainant() != null) {
            all.add(opening.complainant());
        }
        return all;
    }
}
