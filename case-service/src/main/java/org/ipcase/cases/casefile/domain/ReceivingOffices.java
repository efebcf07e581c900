package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.casefile.domain.Custody.Transfer;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.law.Bilingual;

/**
 * Which offices may be given a case, or let read it (可接收、可查阅机关): authorities of the directory,
 * never a company, a platform or a committee.
 *
 * <p>Source: JUR-06, JUR-07; 行政处罚法(2021) art. 22, 26.
 */
record ReceivingOffices(AgencyDirectory directory) {
    /** Market regulation, with the IP offices that are part of it in Sichuan (domain.md 6.1). */
    private static final Set<AgencyType> ONE_SYSTEM =
            EnumSet.of(AgencyType.MARKET_REGULATION, AgencyType.IP_OFFICE);

    private static final Set<AgencyType> READERS =
            EnumSet.of(AgencyType.PUBLIC_SECURITY, AgencyType.PROCURATORATE);

    /** An office that punishes, for what it is competent for in this case. */
    Optional<Office> receiving(String id, CaseDossier dossier, LocalDate day) {
        var from = dossier.opening().office();
        return directory
                .byId(id)
                .filter(it -> it.isCurrent(day) && it.type().enforces())
                .map(it -> office(it, function(it, dossier), from));
    }

    /** What the receiver holds: the same, or what it enforces for this right. */
    private static OfficeFunction function(Agency to, CaseDossier dossier) {
        var before = dossier.opening().office().function();
        var held = to.functions();
        var byRight = dossier.opening().right().function(false);
        return held.contains(before) || !held.contains(byRight) ? before : byRight;
    }

    /** Whoever punishes, investigates or prosecutes may read what is shared with it. */
    Optional<Office> reading(String id, Office from, LocalDate day) {
        return directory
                .byId(id)
                .filter(it -> it.isCurrent(day))
                .filter(it -> it.type().enforces() || READERS.contains(it.type()))
                .map(it -> office(it, from.function(), from));
    }

    private static Office office(Agency agency, OfficeFunction function, Office from) {
        return Office.of(agency, function, new Bilingual("案件移送", "Handed over by " + from.id()));
    }

    static Transfer.Kind kind(Office from, Office to) {
        return from.type() == to.type()
                        || ONE_SYSTEM.contains(from.type()) && ONE_SYSTEM.contains(to.type())
                ? Transfer.Kind.OWN_SYSTEM
                : Transfer.Kind.OTHER_DEPARTMENT;
    }
}
