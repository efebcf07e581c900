package org.ipcase.cases.customsdetention;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.ipcase.cases.casefile.domain.ReferralLink;
import org.ipcase.cases.customsdetention.domain.CustomsDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Nothing;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.NoteReferral;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;

/**
 * How far the referral of goods detained by customs is (海关移送进度), as the referral service tells:
 * customs confiscates nothing before it is back (CUS-13, REQ-02, REQ-11).
 */
@Configuration(proxyBeanMethods = false)
@Import(DetentionReferralListener.Reactions.class)
class DetentionReferralListener {
    /** Every fact that moves a referral on. */
    private static final List<String> TYPES =
            List.of(
                    "referral-opened",
                    "referral-reported",
                    "referral-approved",
                    "referral-refused-by-head",
                    "referral-sent",
                    "referral-received",
                    "supplement-requested",
                    "supplement-supplied",
                    "referral-passed-on",
                    "referral-not-police-matter",
                    "police-filed",
                    "police-not-filed",
                    "referral-accepted-back",
                    "reconsideration-requested",
                    "reconsideration-upheld",
                    "supervision-requested",
                    "filing-reasons-demanded",
                    "filing-reasons-given",
                    "filing-reasons-accepted",
                    "filing-ordered",
                    "goods-handed-over",
                    "criminal-case-withdrawn",
                    "prosecution-decided",
                    "non-prosecution-decided",
                    "reverse-linkage-begun",
                    "judgment-recorded",
                    "referral-demanded");

    /** What each of these facts says, whatever else it says. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ReferralNews(
            RecordId referralId, String number, @Nullable RecordId caseId, String state) {}

    /** One reaction a type, all named alike. */
    static final class Reactions implements BeanRegistrar {
        @Override
        public void register(BeanRegistry registry, Environment environment) {
            for (var type : TYPES) {
                registry.registerBean(
                        "when-%s-note-on-detention".formatted(type),
                        new ParameterizedTypeReference<Reaction<ReferralNews>>() {},
                        bean ->
                                bean.supplier(
                                        context -> on(type, context.bean(DetentionNotes.class))));
            }
        }

        private static Reaction<ReferralNews> on(String type, DetentionNotes notes) {
            return new Reaction<>(
                    "When " + type + " note on detention",
                    ReferralEvent.TOPIC,
                    ReferralEvent.TYPE_PREFIX + type + ".v1",
                    ReferralNews.class,
                    notes::note);
        }
    }

    @Bean
    DetentionNotes detentionNotes(
            Desk<CustomsDetention, CustomsDetentionCommand, CustomsDetentionEvent> detentions) {
        return new DetentionNotes(detentions);
    }

    /** Notes on the detention what was told of its referral. */
    record DetentionNotes(
            Desk<CustomsDetention, CustomsDetentionCommand, CustomsDetentionEvent> detentions) {
        Outcome<CustomsDetention> note(Told<ReferralNews> told) {
            var news = told.data();
            var detention = news.caseId();
            // Most referrals come from cases.
            if (detention == null || detentions.load(detention).isEmpty()) {
                return new Outcome.Done<>(
                        new Snapshot<>(
                                detention == null ? news.referralId() : detention,
                                0,
                                new Nothing()),
                        true);
            }
            return detentions.react(
                    detention,
                    told,
                    new NoteReferral(
                            Actor.system(told.source()),
                            told.at(),
                            new ReferralLink(
                                    news.referralId(),
                                    news.number(),
                                    news.state(),
                                    null,
                                    told.at())));
        }
    }
}
