package org.ipcase.mediation.committee;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.identity.demo.DemoAccounts;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.Mediator;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.committee.domain.Roster;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register as a data file (名册文件), from which the record of it begins; a committee's name and
 * region come from the directory of agencies. A file that the law does not allow (MED-O1, MED-O5)
 * stops the start.
 */
record RegisterFile(List<CommitteeRow> committees) {
    record CommitteeRow(
            String id,
            CommitteeKind kind,
            LocalDate termStart,
            List<Member> members,
            List<MediatorRow> mediators) {}

    /**
     * @param sub the mediator's account at the identity server
     * @param account instead of it, a demo account of the local stack
     */
    record MediatorRow(
            String id,
            String name,
            MediatorGrade grade,
            @Nullable String sub,
            @Nullable String account,
            LocalDate born,
            LocalDate engagedOn) {
        @Nullable String person() {
            return account == null ? sub : DemoAccounts.of(account).sub();
        }
    }

    static Roster read(Resource file, AgencyDirectory agencies) {
        try (var in = file.getInputStream()) {
            return JsonMapper.builder().build().readValue(in, RegisterFile.class).roster(agencies);
        } catch (IOException unreadable) {
            throw new IllegalStateException("Expected a register in " + file, unreadable);
        }
    }

    private Roster roster(AgencyDirectory agencies) {
        return Roster.of(
                committees.stream().map(row -> committee(row, agencies)).toList(),
                committees.stream()
                        .flatMap(row -> row.mediators().stream().map(it -> mediator(row.id(), it)))
                        .toList());
    }

    private static Committee committee(CommitteeRow row, AgencyDirectory agencies) {
        var agency =
                agencies.byId(row.id())
                        .filter(it -> it.type() == AgencyType.MEDIATION_COMMITTEE)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Expected a committee in the directory, but there is no "
                                                + row.id()));
        return new Committee(
                agency.id(),
                agency.zh(),
                englishNameOf(agency),
                agency.region(),
                row.kind(),
                row.termStart(),
                row.members());
    }

    static String englishNameOf(Agency agency) {
        var en = agency.en();
        return en == null ? agency.zh() : en;
    }

    private static Mediator mediator(String committee, MediatorRow row) {
        return new Mediator(
                row.id(),
                committee,
                row.name(),
                row.grade(),
                row.person(),
                row.born(),
                row.engagedOn());
    }
}
