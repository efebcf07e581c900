package org.ipcase.cases.customsdetention.domain;

import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.ALREADY_REFERRED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.COUNTER_SECURITY_TOO_LOW;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.EARLIER_METHOD_FIRST;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.GROUND_NOT_MET;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.LABEL_NOT_ENOUGH;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NO_COUNTER_SECURITY;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.PATENTS_ONLY;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.PERIOD_RUNNING;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.TOO_FEW_OFFICERS;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Detention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.AskForHelp;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.DisposeOfGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.GiveCounterSecurity;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ReferCrime;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ReleaseGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ReturnCounterSecurity;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.ClocksMoved;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CounterSecurityGiven;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CounterSecurityReturned;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CrimeReferred;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsDisposed;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsReleased;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.HelpAsked;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.number.RightKind;

/** Release, confiscation, disposal, police and help (放行、没收、处置、移送、协助), CUS-05 to CUS-14. */
record GoodsRules(AgencyDirectory directory, RunningClocks running) {
    /** Patents only, and as much as the goods are worth (CIPR 19, 24). */
    Decision<CustomsDetentionEvent> counterSecurity(Detention it, GiveCounterSecurity c) {
        var kind = it.opening().right().kind();
        if (kind != RightKind.INVENTION
                && kind != RightKind.UTILITY_MODEL
                && kind != RightKind.DESIGN) {
            return Decision.reject(PATENTS_ONLY, "It is a " + kind);
        }
        if (c.amount().compareTo(it.opening().value()) < 0) {
            return Decision.reject(
                    COUNTER_SECURITY_TOO_LOW, "The goods are worth " + it.opening().value());
        }
        return Decision.accept(
                new CounterSecurityGiven(c.amount(), c.by(), c.day()), ended(it, c.at()));
    }

    Decision<CustomsDetentionEvent> returnSecurity(Detention it, ReturnCounterSecurity c) {
        return it.counterSecurity() == null || it.counterSecurityReturned() != null
                ? Decision.reject(NO_COUNTER_SECURITY, "None is held")
                : Decision.accept(new CounterSecurityReturned(c.reason(), c.day()));
    }

    Decision<CustomsDetentionEvent> release(Detention it, ReleaseGoods c) {
        return switch (c.ground()) {
            case NO_APPLICATION ->
                    it.stage() != CustomsDetentionStage.NOTICE_SERVED
                            ? notMet(c)
                            : Due.over(it.clocks(), "CUS-05", c.at())
                                    ? released(it, c)
                                    : Decision.reject(PERIOD_RUNNING, "The owner may still apply");
            case NO_COURT_NOTICE ->
                    it.detained() == null || it.courtNotice() != null
                            ? notMet(c)
                            : Due.over(it.clocks(), it.releaseRule(), c.at())
                                    ? released(it, c)
                                    : Decision.reject(
                                            PERIOD_RUNNING, "A court may still give notice");
            case WITHDRAWN -> it.application() == null ? notMet(c) : released(it, c);
            case COURT_LIFTED -> it.courtNotice() == null ? notMet(c) : released(it, c);
        };
    }

    private static Decision<CustomsDetentionEvent> notMet(ReleaseGoods c) {
        return Decision.reject(GROUND_NOT_MET, c.ground() + " does not apply");
    }

    private Decision<CustomsDetentionEvent> released(Detention it, ReleaseGoods c) {
        return Decision.accept(new GoodsReleased(c.ground(), c.note(), c.day()), ended(it, c.at()));
    }

    private ClocksMoved ended(Detention it, Instant at) {
        var clocks = running.met(it.clocks(), it.releaseRule(), at);
        return new ClocksMoved(running.allCancelled(clocks, at));
    }

    /** Each way only when those before it are not possible (CIPR 27). */
    Decision<CustomsDetentionEvent> dispose(Detention it, DisposeOfGoods c) {
        for (var earlier : DisposalMethod.values()) {
            if (earlier.compareTo(c.method()) < 0 && !c.notPossible().contains(earlier)) {
                return Decision.reject(
                        EARLIER_METHOD_FIRST, "%s comes before %s".formatted(earlier, c.method()));
            }
        }
        if (c.method() == DisposalMethod.AUCTION
                && c.onlyLabelRemoved()
                && it.opening().direction() == Direction.IMPORT
                && it.opening().right().kind() == RightKind.TRADEMARK) {
            return Decision.reject(LABEL_NOT_ENOUGH, "Imported under a counterfeit mark");
        }
        return Decision.accept(new GoodsDisposed(c.method(), c.reasons(), c.day()));
    }

    Decision<CustomsDetentionEvent> referCrime(Detention it, ReferCrime c) {
        if (it.crime() != null) {
            return Decision.reject(ALREADY_REFERRED, "On " + it.crime().on());
        }
        // The case group has two officers at least (REF-04; D310 5).
        var certificates = c.officers().stream().map(CaseOfficer::certificate).distinct().count();
        if (certificates < 2) {
            return Decision.reject(
                    TOO_FEW_OFFICERS, "Named with different certificates: " + certificates);
        }
        var police = holder(OfficeFunction.IP_CRIME_INVESTIGATION, it, c.day());
        return Decision.accept(
                new CrimeReferred(police, c.suspicion(), c.crimes(), c.officers(), c.day()));
    }

    /** The other side must help (CIPR 21): there is no way to decline. */
    Decision<CustomsDetentionEvent> askForHelp(Detention it, AskForHelp c) {
        var office = holder(c.function(), it, c.day());
        return Decision.accept(new HelpAsked(c.function(), office, c.question(), c.day()));
    }

    /**
     * Where customs has an office, every function has a holder; a gap is a fault of the directory.
     */
    private String holder(OfficeFunction function, Detention it, LocalDate day) {
        return directory
                .resolve(function, it.opening().region(), day)
                .map(Agency::id)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Expected a holder of %s for %s on %s"
                                        .formatted(function, it.opening().region(), day)));
    }
}
