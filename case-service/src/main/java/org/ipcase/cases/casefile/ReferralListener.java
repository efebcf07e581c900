package org.ipcase.cases.casefile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RecordReferral;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;

/**
 * How far the criminal referral of a case is (移送进度) until the police decide, as the referral
 * service tells (REQ-11): every one of its facts carries the state, so one reaction serves them
 * all.
 */
@Configuration(proxyBeanMethods = false)
@Import(ReferralListener.Reactions.class)
class ReferralListener {
    /** The facts until the police decide; those after it are {@link ReferralCourseListener}'s. */
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
                    "police-not-filed");

    /**
     * What each of these facts says, whatever else it says.
     *
     * @param reasons why it was refused, returned or not filed
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ReferralTold(
            RecordId referralId,
            String number,
            @Nullable RecordId caseId,
            String state,
            @Nullable String reasons) {}

    /** One reaction a type, all named alike. */
    static final class Reactions implements BeanRegistrar {
        @Override
        public void register(BeanRegistry registry, Environment environment) {
            for (var type : TYPES) {
                registry.registerBean(
                        "when-%s-mark-case".formatted(type),
                        new ParameterizedTypeReference<Reaction<ReferralTold>>() {},
                        bean -> bean.supplier(context -> on(type, context.bean(CaseMarks.class))));
            }
        }

        private static Reaction<ReferralTold> on(String type, CaseMarks marks) {
            return new Reaction<>(
                    "When " + type + " mark case",
                    ReferralEvent.TOPIC,
                    ReferralEvent.TYPE_PREFIX + type + ".v1",
                    ReferralTold.class,
                    marks::mark);
        }
    }

    @Bean
    CaseMarks caseMarks(Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases) {
        return new CaseMarks(cases);
    }

    /** Marks the case with what was told of its referral. */
    record CaseMarks(Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases) {
        Outcome<CaseFile> mark(Told<ReferralTold> told) {
            var referral = told.data();
            var caseId = referral.caseId();
            // A referral without a case of ours, or one that is not here, marks nothing.
            if (caseId == null || cases.load(caseId).isEmpty()) {
                return CaseOpenings.nothing(caseId == null ? referral.referralId() : caseId);
            }
            return cases.react(
                    caseId,
                    told,
                    new RecordReferral(
                            Actor.system(told.source()),
                            told.at(),
                            referral.referralId(),
                            referral.number(),
                            referral.state(),
                            referral.reasons()));
        }
    }
}
