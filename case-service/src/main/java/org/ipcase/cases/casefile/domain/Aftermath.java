package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What follows a decision (决定之后): service, payment, remedies, enforcement, closing, archive.
 *
 * @param decision null before there is one
 * @param announcement a public notice that runs, or ran, in place of service
 * @param served null before the decision was served
 * @param demand null before the written demand (催告)
 * @param application null before the court was asked to enforce
 */
public record Aftermath(
        @Nullable PenaltyDecision decision,
        @Nullable Announcement announcement,
        @Nullable Served served,
        List<Payment> payments,
        @Nullable Deferral deferral,
        List<Remedy> remedies,
        @Nullable Demand demand,
        @Nullable Application application,
        @Nullable ClosingForm form,
        @Nullable Archive archive) {
    public static final Aftermath NONE =
            new Aftermath(null, null, null, List.of(), null, List.of(), null, null, null, null);

    public Aftermath {
        payments = List.copyOf(payments);
        remedies = List.copyOf(remedies);
    }

    /**
     * 公告送达.
     *
     * @param deemedOn last of the thirty days
     */
    public record Announcement(LocalDate publishedOn, String where, LocalDate deemedOn) {}

    /**
     * 送达.
     *
     * @param receipt number of the receipt, or of the signed confirmation of the address
     */
    public record Served(ServiceMethod method, LocalDate on, @Nullable String receipt) {}

    /** 缴款. */
    public record Payment(Money amount, LocalDate on, String receipt) {}

    /** 延期、分期缴纳: nothing is late while it is kept. */
    public record Deferral(List<Instalment> instalments, String reason, LocalDate on) {
        public Deferral {
            instalments = List.copyOf(instalments);
        }

        LocalDate until() {
            return instalments.getLast().due();
        }
    }

    /** 一期. */
    public record Instalment(Money amount, LocalDate due) {}

    /**
     * 行政复议、行政诉讼.
     *
     * @param changed the penalty as it was changed to; null where it was not changed
     */
    public record Remedy(
            int number,
            Kind kind,
            String authority,
            @Nullable String caseNumber,
            LocalDate filedOn,
            @Nullable Outcome outcome,
            @Nullable LocalDate endedOn,
            @Nullable String document,
            @Nullable Changed changed) {
        /** 变更后的处罚: what is no longer imposed is absent. */
        public record Changed(@Nullable Money fine, @Nullable Money confiscation) {}

        /** 救济途径 */
        public enum Kind {
            /** 行政复议 */
            RECONSIDERATION,
            /** 行政诉讼 */
            SUIT
        }

        /** 结果 */
        public enum Outcome {
            /** 维持、驳回 */
            UPHELD(false),
            /** 变更 */
            CHANGED(true),
            /** 撤销 */
            QUASHED(true),
            /** 确认违法 */
            ILLEGAL(true),
            /** 确认无效 */
            VOID(true),
            /** 撤回、不予受理 */
            WITHDRAWN(false);

            private final boolean against;

            Outcome(boolean against) {
                this.against = against;
            }

            /** Whether what was published has to be withdrawn (CASE-27). */
            public boolean against() {
                return against;
            }
        }

        boolean pending() {
            return outcome == null;
        }

        Remedy ended(Outcome how, LocalDate on, String paper, @Nullable Changed to) {
            return new Remedy(number, kind, authority, caseNumber, filedOn, how, on, paper, to);
        }
    }

    /** 催告. */
    public record Demand(LocalDate servedOn, String document) {}

    /** 申请法院强制执行. */
    public record Application(
            String court,
            LocalDate appliedOn,
            String document,
            @Nullable CourtOutcome outcome,
            @Nullable LocalDate endedOn) {
        /** 执行结果 */
        public enum CourtOutcome {
            /** 执行完毕 */
            EXECUTED,
            /** 终结执行 */
            ENDED,
            /** 不予执行 */
            REFUSED
        }

        Application ended(CourtOutcome how, LocalDate on) {
            return new Application(court, appliedOn, document, how, on);
        }
    }

    /** 结案审批表, filled by the case unit. */
    public record ClosingForm(ClosingReason reason, String summary, LocalDate on) {}

    /**
     * 归档.
     *
     * @param number of the file in the archive (档号)
     */
    public record Archive(
            String number, String place, int mainPages, int auxiliaryPages, LocalDate on) {}

    Money paid() {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    boolean remedyPending() {
        return remedies.stream().anyMatch(Remedy::pending);
    }

    Optional<Remedy> remedy(int number) {
        return remedies.stream().filter(it -> it.number() == number).findFirst();
    }

    /** Whether a reconsideration or a court took the decision away or changed it. */
    boolean overturned() {
        return remedies.stream().map(Remedy::outcome).anyMatch(it -> it != null && it.against());
    }

    /** Whether nothing of the decision is left to perform: quashed, illegal or void. */
    boolean taken() {
        return remedies.stream()
                .map(Remedy::outcome)
                .anyMatch(it -> it != null && it.against() && it != Remedy.Outcome.CHANGED);
    }

    /** What is imposed: as decided, or as a reconsideration or a court changed it last. */
    private Remedy.Changed imposed() {
        var decided =
                decision == null
                        ? new Remedy.Changed(null, null)
                        : new Remedy.Changed(decision.fine(), decision.confiscation());
        return remedies.stream()
                .map(Remedy::changed)
                .filter(Objects::nonNull)
                .reduce(decided, (_, later) -> later);
    }

    @Nullable Money fine() {
        return imposed().fine();
    }

    @Nullable Money confiscation() {
        return imposed().confiscation();
    }

    boolean executing() {
        return !payments.isEmpty() || deferral != null || demand != null || application != null;
    }

    Aftermath decided(PenaltyDecision it) {
        return changed(draft -> {
            draft.decision = it;
            draft.announcement = null;
            draft.served = null;
        });
    }

    Aftermath announced(Announcement it) {
        return changed(draft -> draft.announcement = it);
    }

    Aftermath served(Served it) {
        return changed(draft -> draft.served = it);
    }

    Aftermath paid(Payment it) {
        return changed(draft -> draft.payments = Inquiry.plus(payments, it));
    }

    Aftermath deferred(Deferral it) {
        return changed(draft -> draft.deferral = it);
    }

    Aftermath remedies(UnaryOperator<List<Remedy>> change) {
        return changed(draft -> draft.remedies = change.apply(remedies));
    }

    Aftermath demanded(Demand it) {
        return changed(draft -> draft.demand = it);
    }

    Aftermath applied(Application it) {
        return changed(draft -> draft.application = it);
    }

    Aftermath formed(ClosingForm it) {
        return changed(draft -> draft.form = it);
    }

    Aftermath archived(Archive it) {
        return changed(draft -> draft.archive = it);
    }

    private Aftermath changed(Consumer<AftermathDraft> change) {
        var draft = new AftermathDraft(this);
        change.accept(draft);
        return draft.done();
    }
}
