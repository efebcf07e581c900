package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a file that the police have signed for (后续经过): their answer, the letters about it
 * and the criminal case that followed.
 *
 * @param answer of the police if it was against filing; empty if they filed or said nothing
 * @param letters in the order in which they were issued
 * @param filing the decision to file, once there is one
 * @param goods once they are on their way
 */
public record Course(
        Custody custody,
        Optional<Answer> answer,
        List<Letter> letters,
        Optional<FilingDecision> filing,
        Optional<Goods> goods,
        Optional<Outcome> outcome) {
    public Course {
        letters = List.copyOf(letters);
    }

    /** The police did not file (REF-12, REF-13). */
    public record Answer(Kind kind, Optional<FilingDecision> decision, String reasons, Instant at) {
        public enum Kind {
            /** 不予立案 */
            NOT_FILED,
            /** 不属公安机关职责 */
            NOT_POLICE_MATTER
        }

        /** When it was decided. */
        public Instant moment() {
            return decision.map(FilingDecision::moment).orElse(at);
        }
    }

    static Course of(Custody custody) {
        return new Course(
                custody,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Course answered(Answer next) {
        return new Course(custody, Optional.of(next), letters, filing, goods, outcome);
    }

    Course with(Letter letter) {
        var all = new ArrayList<>(letters);
        all.add(letter);
        return new Course(custody, answer, all, filing, goods, outcome);
    }

    Course filed(FilingDecision decision) {
        return new Course(custody, answer, letters, Optional.of(decision), goods, outcome);
    }

    Course with(Goods next) {
        return new Course(custody, answer, letters, filing, Optional.of(next), outcome);
    }

    Course ended(Outcome next) {
        return new Course(custody, answer, letters, filing, goods, Optional.of(next));
    }

    Course in(Custody next) {
        return new Course(next, answer, letters, filing, goods, outcome);
    }

    /** The latest letter of one of these kinds. */
    public Optional<Letter> latest(Letter.Kind... kinds) {
        var wanted = List.of(kinds);
        return letters.reversed().stream().filter(it -> wanted.contains(it.kind())).findFirst();
    }
}
