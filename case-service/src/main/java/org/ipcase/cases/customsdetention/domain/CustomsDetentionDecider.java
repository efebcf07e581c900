package org.ipcase.cases.customsdetention.domain;

import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.ALREADY_RECORDED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NO_HELP_ASKED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.OVER;

import org.ipcase.cases.casefile.domain.ReferralLink;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Detention;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Nothing;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ApplyForDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.AskForHelp;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ConfiscateGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.DecideGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.DetainGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.DisposeOfGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.GiveCounterSecurity;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.GiveHelp;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.NoteReferral;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.OnRecord;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.OpenDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.RecordCourtNotice;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ReferCrime;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ReleaseGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ReturnCounterSecurity;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ServeNotice;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsConfiscated;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.HelpGiven;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.ReferralProgressed;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;

/**
 * The rules of detention by customs (海关扣留规则).
 *
 * <p>Source: 知识产权海关保护条例 art. 12 to 27 (CUS-04 to CUS-14).
 */
public record CustomsDetentionDecider(
        AgencyDirectory directory, RunningClocks running, SecurityTable security) {
    public Decision<CustomsDetentionEvent> decide(
            CustomsDetention state, CustomsDetentionCommand command) {
        return switch (state) {
            case Nothing _ ->
                    switch (command) {
                        case OpenDetention it -> open(it);
                        case NoteReferral _ -> Decision.accept();
                        case OnRecord _ -> Decision.reject(OVER, "Nothing is recorded");
                    };
            case Detention it ->
                    switch (command) {
                        case OpenDetention _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case NoteReferral told -> note(it, told.referral());
                        case OnRecord step ->
                                CustomsDetentionAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<CustomsDetentionEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static CustomsDetention evolve(CustomsDetention state, CustomsDetentionEvent event) {
        return CustomsDetentionEvolution.evolve(state, event);
    }

    /** News may come twice, or after newer ones; what customs never referred is not its own. */
    private static Decision<CustomsDetentionEvent> note(Detention it, ReferralLink news) {
        var known = it.referral();
        return it.crime() == null || known != null && !news.follows(known)
                ? Decision.accept()
                : Decision.accept(new ReferralProgressed(news));
    }

    private Decision<CustomsDetentionEvent> open(OpenDetention it) {
        return new DetentionRules(directory, running, security).open(it);
    }

    private Decision<CustomsDetentionEvent> on(Detention it, OnRecord command) {
        var detention = new DetentionRules(directory, running, security);
        var goods = new GoodsRules(directory, running);
        return switch (command) {
            case ServeNotice c -> detention.serveNotice(it, c);
            case ApplyForDetention c -> detention.apply(it, c);
            case DetainGoods c -> detention.detain(it, c);
            case DecideGoods c -> detention.decide(it, c);
            case RecordCourtNotice c -> detention.courtNotice(it, c);
            case GiveCounterSecurity c -> goods.counterSecurity(it, c);
            case ReturnCounterSecurity c -> goods.returnSecurity(it, c);
            case ReleaseGoods c -> goods.release(it, c);
            case ConfiscateGoods c ->
                    Decision.accept(new GoodsConfiscated(c.documentNumber(), c.reasons(), c.day()));
            case DisposeOfGoods c -> goods.dispose(it, c);
            case ReferCrime c -> goods.referCrime(it, c);
            case AskForHelp c -> goods.askForHelp(it, c);
            case GiveHelp c ->
                    it.helpGiven() != null
                            ? Decision.reject(NO_HELP_ASKED, "Answered already")
                            : Decision.accept(new HelpGiven(c.answer(), c.actor().name(), c.day()));
        };
    }
}
