package org.ipcase.platform.figure;

import java.time.YearMonth;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.platform.record.Figures.Question;

/** From a number to its records (清单链接): the question of the number, asked of the list. */
record Links(String service) {

    /**
     * @param only the unit itself, without those below it
     */
    String to(Question question, String region, boolean only) {
        return "/api/%s/figures/records?metric=%s&from=%s&to=%s&region=%s%s%s"
                .formatted(
                        service,
                        question.metric().id(),
                        question.from(),
                        question.to(),
                        region,
                        question.right() == null ? "" : "&right=" + question.right(),
                        only ? "&only=true" : "");
    }

    Question in(Question question, YearMonth month) {
        return new Question(question.metric(), month, month, question.regions(), question.right());
    }

    Question of(Question question, RightGroup right) {
        return new Question(
                question.metric(), question.from(), question.to(), question.regions(), right);
    }
}
