package org.ipcase.kernel.number;

/** What the check of a number says (号码校验结果). */
public sealed interface NumberCheck {
    /**
     * @param value in the one form we store
     */
    record Valid(String value) implements NumberCheck {}

    /**
     * Not the usual form: taken as it is, and shown with the reason.
     *
     * @param reason one English sentence
     */
    record Doubtful(String value, String reason) implements NumberCheck {}

    /**
     * @param code of a field error: {@code malformed, check-digit, in-future, wrong-kind}
     * @param message one English sentence
     */
    record Invalid(String code, String message) implements NumberCheck {}

    static NumberCheck malformed(String message) {
        return new Invalid("malformed", message);
    }

    default boolean accepted() {
        return switch (this) {
            case Valid _, Doubtful _ -> true;
            case Invalid _ -> false;
        };
    }
}
